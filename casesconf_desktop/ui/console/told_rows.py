"""Rows of a card, each with a glyph, a head and a sentence as long as it likes; a hairline over each."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextLayout

from casesconf_desktop.core.desk.told import Told
from casesconf_desktop.ui.console.glyphs import MOODS, mood_ink
from casesconf_desktop.ui.console.lettering import LEADING
from casesconf_desktop.ui.console.text import set_lines, write
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.icons import paint_icon

ICON = 20


@dataclass(frozen=True, slots=True)
class ToldRows:
    """Says them in the window's language.

    `width` is that of the rows, `words` where the sentence begins, `row` how high one of a single line is.
    """

    looks: Looks
    width: int
    words: int
    row: int
    size: int

    def height(self, rows: tuple[Told, ...]) -> int:
        return sum(self._height(row) for row in rows)

    def paint(self, painter: QPainter, left: int, top: int, rows: tuple[Told, ...]) -> None:
        palette, faces = self.looks.palette, self.looks.faces
        for row in rows:
            painter.fillRect(left, top - 1, self.width, 1, palette.line)
            middle = top + self.row / 2
            box = QRectF(left, middle - 1 - ICON / 2, ICON, ICON)
            paint_icon(painter, MOODS[row.mood], box, mood_ink(row.mood, palette))
            at = QPointF(left + ICON + 12, middle + self.size / 3)
            write(
                painter, at, self.looks.say(row.head), faces.inter(self.size, 600), palette.ink1, self.words - ICON - 20
            )
            painter.setPen(palette.ink1)
            self._lines(row).draw(painter, QPointF(left + self.words, middle - LEADING[self.size] / 2))
            top += self._height(row)

    def _lines(self, row: Told) -> QTextLayout:
        room = self.width - self.words
        return set_lines(self.looks.say(row.sentence), self.looks.faces.inter(self.size), room, LEADING[self.size])

    def _height(self, row: Told) -> int:
        return self.row + LEADING[self.size] * (self._lines(row).lineCount() - 1)
