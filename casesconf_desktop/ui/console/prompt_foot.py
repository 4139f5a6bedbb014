"""The foot of the prompts: what only the facilitator sees, and the key to the teller's card."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.prompts import PromptsView
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.bands import Band
from casesconf_desktop.ui.console.keys import GAP, QUIET, TIGHT, Keys, place
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.text import set_lines, write
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.key import MARGIN
from casesconf_desktop.ui.parts.large_text import draw_lines

NAME = 92
"""Width of what a line is called, or more where the words for it are long."""
ONLY_YOU, CARD = said("Only you see"), said("Teller’s card")


class Foot:
    """Each line breaks where it has to: what was agreed is read to its end. The words stand under a hairline."""

    def __init__(self, looks: Looks, acts: Acts, parent: QWidget) -> None:
        self._looks = looks
        self._key = Keys(looks, acts, parent).quiet(Act.CARD, said("Card", "the teller's"))
        self._key.setAccessibleName(looks.say(said("The teller’s card")))
        names = QFontMetricsF(looks.faces.inter(13, 500))
        widest = max(names.horizontalAdvance(looks.say(name)) for name in (ONLY_YOU, CARD))
        self._name = max(NAME, round(widest) + 10)
        self._lines: tuple[tuple[str, str], ...] = ()
        self._set: tuple[object, ...] = ()
        self._texts: list[QTextLayout] = []
        self._top = self._room = 0
        self._under = QRect()

    def show_view(self, view: PromptsView) -> None:
        card = ((CARD, view.card),) if view.card else ()
        self._lines = self._looks.say(((ONLY_YOU, view.private), *card))
        self._key.setVisible(view.carded)

    def place(self, panel: QRect, measures: Measures) -> int:
        """Stand at the bottom of the panel; tells where the hairline is."""
        roomy, wide = measures.roomy, self._key.sizeHint().width() - 2 * MARGIN
        right = panel.width() - measures.pad
        left = right + TIGHT - wide
        room = self._room = (right if self._key.isHidden() else left - GAP) - measures.pad - self._name
        if self._set != (self._lines, room, roomy):
            font = self._looks.faces.inter(15 if roomy else 13)
            self._texts = [set_lines(words, font, room, self._leading(measures)) for _, words in self._lines]
            self._set = self._lines, room, roomy
        high = sum(text.lineCount() for text in self._texts) * self._leading(measures)
        self._top = panel.height() - (30 if roomy else 22) - high
        self._under = panel.adjusted(0, self._top, 0, 0)
        middle = self._top + (26 if roomy else 20)
        place(self._key, QRect(left, middle - QUIET // 2, wide, QUIET))
        return self._top

    @property
    def band(self) -> Band:
        return (self._lines, self._room), self._under

    def paint(self, painter: QPainter, right: int, measures: Measures) -> None:
        """Write the lines up to where the column ends."""
        palette, faces, pad, leading = self._looks.palette, self._looks.faces, measures.pad, self._leading(measures)
        painter.fillRect(pad, self._top, right - pad, 1, palette.line)
        top = self._top + (15 if measures.roomy else 11)
        for (name, _), text in zip(self._lines, self._texts, strict=True):
            write(painter, QPointF(pad, top + leading - 6), name, faces.inter(13, 500), palette.ink3, self._name)
            painter.setPen(palette.ink2)
            draw_lines(painter, QPointF(pad + self._name, top), text)
            top += text.lineCount() * leading

    def _leading(self, measures: Measures) -> int:
        return 22 if measures.roomy else 18
