"""What is to come, row by row; the chosen row is the one that the keys under it act on."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent

from casesconf_desktop.core.desk.heard import plan_row
from casesconf_desktop.core.desk.plan import NO_ROWS, ComingRows, PlanRow
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.in_sight import InWords, LongRows, nearby, rows_at, tops_of
from casesconf_desktop.ui.console.text import paint_card, write, write_back
from casesconf_desktop.ui.keymap import Act, heard_keys
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import HeardRows, Item
from casesconf_desktop.ui.parts.key_words import shortcut

TIME, TITLE, PART, EDGE = 12, 66, 84, 12
RADIUS = 8


class PlanRows(LongRows):
    """As high as its rows. A click chooses a row."""

    chosen = Signal(int)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._rows = InWords(NO_ROWS, looks.say, lambda row: looks.say(plan_row(row)))
        self._at = 0
        self._height = 36
        self._heard = HeardRows(self, looks.say, self.chosen.emit)
        self.setAccessibleName(looks.say(said("What is to come")))
        self.setAccessibleDescription(looks.say(shortcut(heard_keys(Act.PLAN_UP, Act.PLAN_DOWN))))

    def show_rows(self, rows: ComingRows, at: int, height: int) -> None:
        same = len(rows) == len(self._rows) and height == self._height
        chosen, self._at, self._height = self._at, at, height
        self.setFixedHeight(max(1, height * len(rows)))
        changed = self._rows.take(rows, nearby(self, tops_of(len(rows), height)))
        if not same:
            self.update()
        for index in {*changed, *({chosen} ^ {at})}:
            self.update(self.row_rect(index))
        self._be_heard()

    def _item(self, at: int) -> Item:
        return Item(self._rows.heard(at), selected=at == self._at)

    @property
    def tops(self) -> range:
        return tops_of(len(self._rows), self._height)

    def row_rect(self, index: int) -> QRect:
        return QRect(0, index * self._height, self.width(), self._height)

    def sizeHint(self) -> QSize:
        return QSize(300, max(1, self._height * len(self._rows)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = int(event.position().y()) // self._height
        if index < len(self._rows):
            self.chosen.emit(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._looks.palette.base)
        for index in rows_at(self.tops, event.rect()):
            self._paint_row(painter, self._rows.seen(index), QRectF(self.row_rect(index)), chosen=index == self._at)
        painter.end()

    def _paint_row(self, painter: QPainter, row: PlanRow, box: QRectF, *, chosen: bool) -> None:
        palette, faces = self._looks.palette, self._looks.faces
        if chosen:
            paint_card(painter, box.adjusted(0, 1, 0, -1), RADIUS, palette.raised, palette)
        baseline = box.center().y() + 5
        quiet = row.out or row.part
        title = faces.inter(15 if not row.part else 13, 600 if chosen else 500, tnum=True)
        ink = palette.ink3 if row.out else palette.ink1 if chosen else palette.ink2
        small = faces.inter(13, tnum=True)
        if not row.out:
            write(painter, QPointF(TIME, baseline), row.time, small, palette.ink3 if quiet else palette.ink2, 44)
        right = QPointF(box.right() - EDGE, baseline)
        taken = write_back(painter, right, row.length, small, palette.ink3, 80)
        left = PART if row.part else TITLE
        write(painter, QPointF(left, baseline), row.title, title, ink, right.x() - taken - 12 - left)
