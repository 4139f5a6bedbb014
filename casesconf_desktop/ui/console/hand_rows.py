"""The waiting hands, in the order in which they would speak."""

from itertools import zip_longest

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.actions import HandDown
from casesconf_desktop.core.desk.heard import hand_row
from casesconf_desktop.core.desk.line import HandRow
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.badges import badge, badge_room
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.text import paint_card, write, write_back
from casesconf_desktop.ui.keymap import Act, heard_keys
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import HeardRows, Item, Role
from casesconf_desktop.ui.parts.key_words import shortcut

LABEL_LEFT, GAP = 24, 12
#: A hand that was raised.
TAKE_DOWN, TAKE_DOWN_WIDTH = said("take down"), 80


class HandRows(QWidget):
    """As high as its rows. Under the pointer a row offers to take its hand down, in the place of its waiting time.

    A click elsewhere chooses a row.
    """

    clicked = Signal(int)
    heard_as = Role.List

    def __init__(self, looks: Looks, acts: Acts, measures: Measures) -> None:
        super().__init__()
        self._looks, self._acts, self._m = looks, acts, measures
        self._rows: tuple[HandRow, ...] = ()
        self._pointed = self._chosen = -1
        self._heard = HeardRows(self, looks.say, self.clicked.emit)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self.setAccessibleName(looks.say(said("Hands in the line")))
        self.setAccessibleDescription(looks.say(shortcut(heard_keys(Act.HAND_ABOVE, Act.HAND_BELOW))))
        words = QFontMetricsF(looks.faces.inter(13, 500)).horizontalAdvance(looks.say(TAKE_DOWN))
        self._take_down = max(TAKE_DOWN_WIDTH, round(words + 0.5))

    def set_measures(self, measures: Measures) -> None:
        self._m = measures
        self.setFixedHeight(max(1, measures.hand_row * len(self._rows)))
        self._be_heard()
        self.update()

    def show_rows(self, rows: tuple[HandRow, ...]) -> None:
        if rows == self._rows:
            return
        old, self._rows = self._rows, rows
        self.setFixedHeight(max(1, self._m.hand_row * len(rows)))
        for index, (before, after) in enumerate(zip_longest(old, rows)):
            if before != after:
                self.update(self.row_rect(index))
        self._be_heard()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint all anew if the rows are as wide as they were not; rows that come or go below change no other."""
        if event.size().width() != event.oldSize().width():
            self.update()
            self._be_heard()

    def choose(self, index: int) -> None:
        """Mark a row, or with -1 none."""
        if index != self._chosen:
            self._chosen = index
            self._be_heard()
            self.update()

    def _be_heard(self) -> None:
        items = (
            Item(self._looks.say(hand_row(row)), selected=index == self._chosen) for index, row in enumerate(self._rows)
        )
        self._heard.tell(items, self.row_rect)

    def row_rect(self, index: int) -> QRect:
        return QRect(0, index * self._m.hand_row, self.width(), self._m.hand_row)

    def take_down_rect(self, index: int) -> QRect:
        row = self.row_rect(index)
        return row.adjusted(row.width() - self._m.side - self._take_down, 0, -self._m.side, 0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position().toPoint().y() // self._m.hand_row)

    def leaveEvent(self, _event: QEvent) -> None:
        self._point_at(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = at.y() // self._m.hand_row
        if index < len(self._rows) and self.take_down_rect(index).contains(at):
            self._acts.store.dispatch(HandDown(self._rows[index].key))
        elif index < len(self._rows):
            self.clicked.emit(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._looks.palette.base)
        for index in range(len(self._rows)):
            if self.row_rect(index).intersects(event.rect()):
                self._paint_row(painter, index)
        painter.end()

    def _point_at(self, index: int) -> None:
        if index != self._pointed:
            self._pointed = index
            self.update()

    def _paint_row(self, painter: QPainter, index: int) -> None:
        palette, faces, say = self._looks.palette, self._looks.faces, self._looks.say
        row, of_the_core = say(self._rows[index]), self._rows[index].badge
        box = self.row_rect(index).adjusted(self._m.side, 0, -self._m.side, 0)
        if index == self._chosen:
            card = QRectF(self.row_rect(index)).adjusted(self._m.side - 10, 1, 10 - self._m.side, -2)
            paint_card(painter, card, 8, palette.raised, palette)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, palette.line)
        middle = box.top() + (box.height() - 1) / 2
        note = faces.inter(13, tnum=True)
        place = QPointF(box.left() + 1, round(middle + 5))
        write(painter, place, str(row.place), faces.inter(15, tnum=True), palette.ink3, LABEL_LEFT - 4)
        right = QPointF(box.right() + 1, round(middle + 4))
        if index == self._pointed:
            taken = write_back(painter, right, say(TAKE_DOWN), faces.inter(13, 500), palette.ink1, self._take_down)
        else:
            taken = write_back(painter, right, row.waited, note, palette.ink3, self._take_down)
        end, left = right.x() - taken - GAP, float(box.left() + LABEL_LEFT)
        room = end - left - badge_room(of_the_core, self._looks)
        at = QPointF(left, round(middle + 6))
        left += GAP + write(painter, at, row.label, faces.inter(17, 500), palette.ink1, room)
        if row.badge:
            left += GAP + badge(painter, QPointF(left, middle), of_the_core, self._looks)
        write(painter, QPointF(left, right.y()), row.note, note, palette.ink3, end - left)
