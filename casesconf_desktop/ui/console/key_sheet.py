"""The key sheet: the keys of all acts under their headings, to be read, and to be clicked."""

from collections.abc import Iterator
from functools import cache, cached_property

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.caps import caps_width, paint_caps
from casesconf_desktop.ui.console.hint import CLOSE, Hint
from casesconf_desktop.ui.console.listed_keys import COLUMNS, Row, heard_in_row, listed, rows
from casesconf_desktop.ui.console.text import write, write_in_row
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import HeardRows, Item, Role

WIDTH, WIDEST, PAD, BETWEEN = 1168, 1232, 32, 36
KEYS = said("Keys")
#: Under the title of the page that lists all keys.
CLICKS = said("A click on a row does what its key does.")
FIRST, HEAD, ROW, APART = 92, 38, 40, 16
AROUND, RADIUS = 10, 8
"""Of the ground of the row that the pointer is on."""

SIZE, SMALL, SMALLEST, TALL, AIR = 15, 13, 11, 32, 12
"""Of words in one line, and in two in a row so tall or in a lower one; and what is kept free before the caps."""


class KeySheet(QWidget):
    """Lists the keys of every binding that has a heading, in columns. A click on a row does its act; it lights up."""

    chosen = Signal(Act)
    heard_as = Role.List

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._pointed: Act | None = None
        self._close = Hint(looks, CLOSE, Act.LEAVE, self)
        self._heard = HeardRows(self, looks.say, lambda index: self.chosen.emit([*self._places()][index][0]))
        self.setAccessibleName(looks.say(KEYS))
        self.setAccessibleDescription(looks.say(CLICKS))
        self.setMouseTracking(True)

    @cached_property
    def _rows(self) -> dict[str, list[Row]]:
        """The rows under each heading: they are put into words once."""
        return {head: rows(head, self._looks.language) for heads in COLUMNS for head in heads}

    def _items(self) -> Iterator[Item]:
        acts = [act for head in self._rows for act in listed(head)]
        words = (row[0] for under in self._rows.values() for row in under)
        for what, act in zip(words, acts, strict=True):
            yield Item(f"{what}: {self._looks.say(heard_in_row(act))}")

    @cached_property
    def _widest(self) -> float:
        return max(self._least(row) for under in self._rows.values() for row in under)

    def sizeHint(self) -> QSize:
        wished = round(2 * PAD + len(COLUMNS) * (self._widest + BETWEEN) - BETWEEN)
        return QSize(
            min(max(WIDTH, wished), WIDEST),
            max(FIRST + PAD - APART + heads + ROW * count for heads, count in _columns()),
        )

    @property
    def _column(self) -> float:
        return (self.width() - 2 * PAD - (len(COLUMNS) - 1) * BETWEEN) / len(COLUMNS)

    @property
    def _row(self) -> float:
        """Give the height of a row: less than usual in a low window."""
        return min((self.height() - FIRST - PAD + APART - heads) / count for heads, count in _columns())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._heard.tell(self._items(), [box.toRect() for _, box in self._places()].__getitem__)
        self._close.end_at(QPointF(self.width() - PAD, 59))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, faces = self._looks.palette, self._looks.faces
        write(painter, QPointF(PAD, 60), self._looks.say(KEYS), faces.display(28), palette.ink1, 400)
        write(painter, QPointF(PAD, 82), self._looks.say(CLICKS), faces.inter(13), palette.ink3, self.width() - 2 * PAD)
        self._paint_pointed(painter)
        for place, heads in enumerate(COLUMNS):
            top: float = FIRST
            for head in heads:
                left = PAD + place * (self._column + BETWEEN)
                top = self._paint_group(painter, head, QRectF(left, top, self._column, 0))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        act = self._act_at(event.position())
        if act is not None:
            self.chosen.emit(act)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._act_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(None)

    def _act_at(self, at: QPointF) -> Act | None:
        return next((act for act, row in self._places() if row.contains(at)), None)

    def _point(self, act: Act | None) -> None:
        """Light up the row that a click would choose."""
        if act is not self._pointed:
            self._pointed = act
            self.setCursor(Qt.CursorShape.ArrowCursor if act is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def _paint_pointed(self, painter: QPainter) -> None:
        box = next((row for act, row in self._places() if act is self._pointed), None)
        if box is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._looks.palette.keyhi)
            painter.drawRoundedRect(box.adjusted(-AROUND, 0, AROUND, -1), RADIUS, RADIUS)

    def _places(self) -> Iterator[tuple[Act, QRectF]]:
        """Tell where each act's row is painted."""
        for place, heads in enumerate(COLUMNS):
            left, top = PAD + place * (self._column + BETWEEN), float(FIRST)
            for head in heads:
                top += HEAD
                for act in listed(head):
                    yield act, QRectF(left, top, self._column, self._row)
                    top += self._row
                top += APART

    def _paint_group(self, painter: QPainter, head: str, box: QRectF) -> float:
        palette, faces = self._looks.palette, self._looks.faces
        title = self._looks.say(head)
        write(painter, QPointF(box.left(), box.top() + 22), title, faces.inter(17, 600), palette.ink1, box.width())
        top = box.top() + HEAD
        for words, on, upto in self._rows[head]:
            painter.fillRect(QRectF(box.left(), round(top) - 1, box.width(), 1), palette.line)
            shown = (*on, "", upto) if upto else on
            left = paint_caps(painter, QPointF(box.right(), top + self._row / 2), shown, self._looks, self._row - 6)
            middle, small = QPointF(box.left(), top + self._row / 2), SMALL if self._row >= TALL else SMALLEST
            write_in_row(painter, middle, words, faces.inter(SIZE), small, palette.ink2, left - box.left() - AIR)
            top += self._row
        return top + APART

    def _least(self, row: Row) -> float:
        """Tell how wide a column has to be for a row in one line."""
        words, on, upto = row
        plain = QFontMetricsF(self._looks.faces.inter(SIZE)).horizontalAdvance
        shown = (*on, "", upto) if upto else on
        return plain(words) + AIR + caps_width(shown, self._looks)


@cache
def _columns() -> tuple[tuple[int, int], ...]:
    """Tell for each column how high its headings are, and how many rows it has."""
    return tuple(((HEAD + APART) * len(heads), sum(len(listed(head)) for head in heads)) for heads in COLUMNS)
