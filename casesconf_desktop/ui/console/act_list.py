"""The list in which an act is found: its name, what keeps it from being done or what it costs, and its keys."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from casesconf_desktop.core.said import said
from casesconf_desktop.ui.act_rows import ActRow
from casesconf_desktop.ui.console.caps import paint_caps
from casesconf_desktop.ui.console.text import begun, write, write_in_row
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.fitting import fit
from casesconf_desktop.ui.parts.key_words import shortcut

ROW, PAD, APART, RADIUS, CAP = 40, 16, 12, 8, 26
NONE = said("No act is called so")
Index = QModelIndex | QPersistentModelIndex


class ActList(QListWidget):
    """Steps without the focus, which stays in the field: what is chosen is announced. A click takes a row."""

    taken = Signal()

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self.setItemDelegate(Rows(looks, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(looks.say(said("Acts")))
        self.itemClicked.connect(self.taken)

    def show_rows(self, rows: tuple[ActRow, ...], at: int = 0) -> None:
        self.clear()
        for row in rows:
            item = QListWidgetItem(begun(row.name), self)
            item.setData(Qt.ItemDataRole.UserRole, row)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, self._described(row))
        self.choose(at)

    def choose(self, at: int) -> None:
        """Choose a row, the nearest there is."""
        self.setCurrentRow(min(max(at, 0), self.count() - 1))
        row = self.chosen
        told = self.none if row is None else f"{begun(row.name)}. {self._described(row)}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    @property
    def chosen(self) -> ActRow | None:
        row: ActRow | None = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        return row

    @property
    def none(self) -> str:
        return self._looks.say(NONE)

    def _described(self, row: ActRow) -> str:
        keys = self._looks.say(shortcut(row.keys[0])) if row.keys else ""
        return ". ".join(part for part in (begun(row.why or row.price), keys) if part)


class Rows(QStyledItemDelegate):
    """What can't be done says so in words; the chosen row has a frame as well as a ground."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ActRow = index.data(Qt.ItemDataRole.UserRole)
        palette, faces, box = self._looks.palette, self._looks.faces, QRectF(option.rect)
        painter.save()
        self._paint_ground(painter, box, option.state)
        middle = box.center().y()
        right = paint_caps(painter, QPointF(box.right() - PAD, middle), row.caps, self._looks, CAP) - APART
        left, name, font = box.left() + PAD, begun(row.name), faces.inter(15)
        ink, room = palette.ink2 if row.why else palette.ink1, right - box.left() - PAD
        left += write(painter, QPointF(left, middle + 5), name, fit(name, font, room), ink, room) + APART
        told = row.why or row.price
        if told:
            note = faces.inter(13, tnum=True)
            write_in_row(painter, QPointF(left, middle), told, note, 11, palette.ink3, right - left)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        chosen, pointed = state & QStyle.StateFlag.State_Selected, state & QStyle.StateFlag.State_MouseOver
        if chosen or pointed:
            palette = self._looks.palette
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(palette.edge if chosen else palette.keyhi, 1))
            painter.setBrush(palette.keyhi)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 0.5, RADIUS - 0.5)
