"""The privacy page: what is enforced now, how to see it from outside, and what is never promised."""

from itertools import chain

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.privacy import privacy_view
from casesconf_desktop.core.desk.strip import Mood
from casesconf_desktop.core.promise import Promise
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.hint import CLOSE, Hint
from casesconf_desktop.ui.console.lettering import LEADING
from casesconf_desktop.ui.console.text import set_lines, write
from casesconf_desktop.ui.console.told_rows import ToldRows, heard_rows, told_in_a_row
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import HeardRows, Item, Role
from casesconf_desktop.ui.parts.large_text import draw_lines

WIDTH, PAD, HEAD, WORDS, ROW = 880, 36, 80, 200, 34
APART = 14
"""Between the parts."""


class Privacy(QWidget):
    heard_as = Role.List

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._rows = ToldRows(looks, WIDTH - 2 * PAD, WORDS, ROW, 13)
        self.setAccessibleName(looks.say(said("What is written")))
        self._heard = HeardRows(self, looks.say)
        self._shown = privacy_view(Promise())
        self._view = looks.say(self._shown)
        Hint(looks, CLOSE, Act.LEAVE, self).end_at(QPointF(WIDTH - PAD, 53))

    def show_promise(self, promise: Promise) -> None:
        view = privacy_view(promise)
        if view == self._shown:
            return
        self._shown = view
        view = self._view = self._looks.say(view)
        to_look_at = told_in_a_row(row for row in view.rows if row.mood is not Mood.FINE)
        parts = (view.title, view.lead, to_look_at, view.tried)
        self.setAccessibleDescription(" ".join(f"{one.rstrip('.。')}." for one in parts if one))
        self._be_heard()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        parts = sum(self._height(text) + APART for _, text in self._parts())
        return QSize(WIDTH, HEAD + self._lead_height() + self._rows.height(self._view.rows) + parts + PAD)

    def _be_heard(self) -> None:
        view, top, wide = self._view, HEAD + self._lead_height(), WIDTH - 2 * PAD
        boxes = [QRect(PAD, 0, wide, top), *self._rows.boxes(PAD, top, view.rows)]
        for _, text in self._parts():
            boxes.append(QRect(PAD, boxes[-1].bottom() + 1 + APART, wide, self._height(text)))
        parts = (Item(f"{label}: {text}") for label, text in self._parts())
        self._heard.tell(chain((Item(view.lead),), heard_rows(view.rows), parts), boxes.__getitem__)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette, faces = QPainter(self), self._looks.palette, self._looks.faces
        view, room = self._view, WIDTH - 2 * PAD
        write(painter, QPointF(PAD, 56), view.title, faces.display(28), palette.ink1, room - 120)
        painter.setPen(palette.ink1)
        draw_lines(painter, QPointF(PAD, HEAD), set_lines(view.lead, faces.inter(15), room, LEADING[15]))
        top = HEAD + self._lead_height()
        self._rows.paint(painter, PAD, top, view.rows)
        top += self._rows.height(view.rows)
        painter.fillRect(PAD, top - 1, room, 1, palette.line)
        for label, text in self._parts():
            top += APART
            write(painter, QPointF(PAD, top + 14), label, faces.inter(13, 600), palette.ink1, self._label - 12)
            painter.setPen(palette.ink2)
            for line in text.splitlines():
                draw_lines(painter, QPointF(PAD + self._label, top), self._set(line))
                top += self._set(line).lineCount() * LEADING[13]
        painter.end()

    @property
    def _label(self) -> int:
        """Tell where begins what is said of a part: under the sentences of the rows."""
        return self._rows.indent(row.head for row in self._view.rows)

    def _parts(self) -> tuple[tuple[str, str], ...]:
        say, view = self._looks.say, self._view
        check = ((say(said("See it from outside")), "\n".join(view.check)),) if view.check else ()
        return ((say(said("Tried out")), view.tried), *check, (say(said("Never promised")), view.never))

    def _set(self, line: str) -> QTextLayout:
        return set_lines(line, self._looks.faces.inter(13, tnum=True), WIDTH - 2 * PAD - self._label, LEADING[13])

    def _height(self, text: str) -> int:
        return sum(self._set(line).lineCount() for line in text.splitlines()) * LEADING[13]

    def _lead_height(self) -> int:
        lines = set_lines(self._view.lead, self._looks.faces.inter(15), WIDTH - 2 * PAD, LEADING[15])
        return lines.lineCount() * LEADING[15] + 16
