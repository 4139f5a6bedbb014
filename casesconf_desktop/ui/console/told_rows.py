"""Rows of a card, each with a glyph, a head and a sentence as long as it likes; a hairline over each."""

from collections.abc import Iterable
from itertools import accumulate, pairwise

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout

from casesconf_desktop.core.desk.told import Told
from casesconf_desktop.ui.console.glyphs import MOODS, mood_ink
from casesconf_desktop.ui.console.lettering import LEADING
from casesconf_desktop.ui.console.text import set_lines, write
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import Item
from casesconf_desktop.ui.parts.icons import paint_icon
from casesconf_desktop.ui.parts.large_text import draw_lines

ICON, BESIDE = 20, 40
"""Beside a head stand its icon and the gaps around both."""


def heard_rows(rows: Iterable[Told]) -> list[Item]:
    """Give what readers have of rows that are said already."""
    return [Item(f"{row.head}: {row.sentence}") for row in rows]


def told_in_a_row(rows: Iterable[Told]) -> str:
    """Tell rows that are said already one after the other."""
    return " ".join(f"{row.head}: {row.sentence.rstrip('.。')}." for row in rows)


class ToldRows(Struct, frozen=True):
    """Says them in the window's language.

    `width` is that of the rows, `words` where the sentences begin unless a head needs more, `row` how high one of a
    single line is.
    """

    looks: Looks
    width: int
    words: int
    row: int
    size: int

    def indent(self, heads: Iterable[str]) -> int:
        """Tell where the sentences begin."""
        metrics = QFontMetricsF(self.looks.faces.inter(self.size, 600))
        widest = max((metrics.horizontalAdvance(self.looks.say(head)) for head in heads), default=0.0)
        return max(self.words, BESIDE + round(widest + 0.5))

    def height(self, rows: tuple[Told, ...]) -> int:
        indent = self.indent(row.head for row in rows)
        return sum(self._height(row, indent) for row in rows)

    def boxes(self, left: int, top: int, rows: tuple[Told, ...]) -> list[QRect]:
        """Tell where the rows are painted."""
        indent = self.indent(row.head for row in rows)
        tops = [*accumulate((self._height(row, indent) for row in rows), initial=top)]
        return [QRect(left, above, self.width, below - above) for above, below in pairwise(tops)]

    def paint(self, painter: QPainter, left: int, top: int, rows: tuple[Told, ...]) -> None:
        palette, faces = self.looks.palette, self.looks.faces
        indent = self.indent(row.head for row in rows)
        for row in rows:
            painter.fillRect(left, top - 1, self.width, 1, palette.line)
            middle = top + self.row / 2
            box = QRectF(left, middle - 1 - ICON / 2, ICON, ICON)
            paint_icon(painter, MOODS[row.mood], box, mood_ink(row.mood, palette))
            at = QPointF(left + ICON + 12, middle + self.size / 3)
            head = self.looks.say(row.head)
            write(painter, at, head, faces.inter(self.size, 600), palette.ink1, indent - BESIDE)
            painter.setPen(palette.ink1)
            lines = self._lines(row, indent)
            draw_lines(painter, QPointF(left + indent, middle - LEADING[self.size] / 2), lines)
            top += self._height(row, indent)

    def _lines(self, row: Told, indent: int) -> QTextLayout:
        sentence = self.looks.say(row.sentence)
        return set_lines(sentence, self.looks.faces.inter(self.size), self.width - indent, LEADING[self.size])

    def _height(self, row: Told, indent: int) -> int:
        return self.row + LEADING[self.size] * (self._lines(row, indent).lineCount() - 1)
