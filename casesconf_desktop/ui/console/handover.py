"""The handover card: a few large lines for the co-host who takes over."""

from itertools import accumulate, pairwise

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.handover import HandoverView
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.hint import CLOSE, Hint
from casesconf_desktop.ui.console.lettering import LEADING
from casesconf_desktop.ui.console.text import wrapped, write
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import HeardRows, Item, Role

WIDTH, PAD, HEAD, ROW, WORDS = 760, 36, 100, 52, 88


class Handover(QWidget):
    heard_as = Role.List

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._shown = self._view = HandoverView(())
        self._heard = HeardRows(self, looks.say)
        self.setAccessibleName(looks.say(said("Handover")))
        Hint(looks, CLOSE, Act.HANDOVER, self).end_at(QPointF(WIDTH - PAD, 59))

    def show_view(self, view: HandoverView) -> None:
        if view != self._shown:
            self._shown, self._view = view, self._looks.say(view)
            told = [f"{head}: {told}" for head, told in self._view.rows]
            self.setAccessibleDescription(". ".join(told))
            tops = [*accumulate((height for height, _, _ in self._lines()), initial=HEAD)]
            places = [QRect(PAD, top, WIDTH - 2 * PAD, bottom - top) for top, bottom in pairwise(tops)]
            self._heard.tell(map(Item, told), places.__getitem__)
            self.updateGeometry()
            self.update()

    def put_away(self) -> None:
        """Keep nothing of what was shown."""
        self.show_view(HandoverView(()))

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEAD + sum(height for height, _, _ in self._lines()) + PAD - 16)

    def _lines(self) -> list[tuple[int, str, list[str]]]:
        """Break each row where it is too long: its height, its head, its lines."""
        font, room = self._looks.faces.inter(20, 600, tnum=True), WIDTH - 2 * PAD - WORDS
        rows = ((head, wrapped(told, font, room)) for head, told in self._view.rows)
        return [(ROW + LEADING[20] * (len(lines) - 1), head, lines) for head, lines in rows]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette, faces = QPainter(self), self._looks.palette, self._looks.faces
        title = self._looks.say(said("To take over"))
        write(painter, QPointF(PAD, 62), title, faces.display(28), palette.ink1, 440)
        top, room = HEAD, self.width() - 2 * PAD - WORDS
        for height, head, lines in self._lines():
            painter.fillRect(PAD, top - 1, self.width() - 2 * PAD, 1, palette.line)
            write(painter, QPointF(PAD, top + 33), head, faces.inter(13), palette.ink3, WORDS)
            font = faces.inter(20, 600 if top == HEAD else 500, tnum=True)
            for line, words in enumerate(lines):
                write(painter, QPointF(PAD + WORDS, top + 34 + line * LEADING[20]), words, font, palette.ink1, room)
            top += height
        painter.end()
