"""The foot of the prompts: what only the facilitator sees, and the key to the teller's card."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.prompts import PromptsView
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.keys import QUIET, TIGHT, Keys, place
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.text import write
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.key import MARGIN


class Foot:
    """One line, or two while there is a teller's card. The keyed words stand under a hairline."""

    def __init__(self, looks: Looks, acts: Acts, parent: QWidget) -> None:
        self._looks = looks
        self._key = Keys(looks, acts, parent).quiet(Act.CARD, "Card")
        self._key.setAccessibleName("The teller’s card")
        self._lines: tuple[tuple[str, str], ...] = ()
        self._top = 0

    def show_view(self, view: PromptsView) -> None:
        card = (("Teller’s card", view.card),) if view.card else ()
        self._lines = (("Only you see", view.private), *card)
        self._key.setVisible(view.carded)

    def place(self, panel: QRect, measures: Measures) -> int:
        """Stand at the bottom of the panel; tells where the hairline is."""
        roomy, more = measures.roomy, max(0, len(self._lines) - 1)
        self._top = panel.height() - (52 if roomy else 40) - more * (22 if roomy else 18)
        wide = self._key.sizeHint().width() - 2 * MARGIN
        middle = self._top + (27 if roomy else 20)
        place(self._key, QRect(panel.width() - measures.pad + TIGHT - wide, middle - QUIET // 2, wide, QUIET))
        return self._top

    def paint(self, painter: QPainter, right: int, measures: Measures) -> None:
        """Write the lines up to where the column ends."""
        palette, faces, pad, roomy = self._looks.palette, self._looks.faces, measures.pad, measures.roomy
        painter.fillRect(pad, self._top, right - pad, 1, palette.line)
        end = right if self._key.isHidden() else self._key.x() - 8
        font, baseline, wide = faces.inter(15 if roomy else 13), self._top + (32 if roomy else 25), 92 if roomy else 88
        for name, words in self._lines:
            write(painter, QPointF(pad, baseline), name, faces.inter(13, 500), palette.ink3, wide)
            write(painter, QPointF(pad + wide, baseline), words, font, palette.ink2, end - pad - wide)
            baseline += 22 if roomy else 18
