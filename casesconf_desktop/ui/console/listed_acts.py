"""How an act stands in the list in which it is found: as it is read, and as it is painted."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from casesconf_desktop.core.said import capital
from casesconf_desktop.ui.act_rows import ActRow
from casesconf_desktop.ui.console.caps import paint_caps
from casesconf_desktop.ui.console.text import write, write_in_row
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.fitting import fit
from casesconf_desktop.ui.parts.key_words import shortcut

ROW, PAD, APART, RADIUS, CAP = 40, 16, 12, 8, 26
SIZE, NOTE, SMALL = 15, 13, 11
"""Of the name, of what stands beside it, and of that in two lines."""

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()


class Listed(QAbstractListModel):
    """The rows as they are seen and read; `prices` of those that somebody looks at."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self.rows: tuple[ActRow, ...] = ()
        self.prices: dict[int, str] = {}

    def show_rows(self, rows: tuple[ActRow, ...]) -> None:
        self.beginResetModel()
        self.rows, self.prices = rows, {}
        self.endResetModel()

    def row(self, at: int) -> ActRow | None:
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def told(self, at: int) -> str:
        """Tell why an act can't be done, or what it costs."""
        return self.rows[at].why or self.prices.get(at, "")

    def rowCount(self, _parent: Index = NOWHERE) -> int:
        return len(self.rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Role.DisplayRole:
            return row.name
        if role == Role.AccessibleDescriptionRole:
            keys = self._looks.say(shortcut(row.heard)) if row.keys else ""
            return ". ".join(part for part in (self._looks.say(capital(self.told(index.row()))), keys) if part)
        return None


class Rows(QStyledItemDelegate):
    """What can't be done says so in words; the chosen row has a frame as well as a ground."""

    def __init__(self, looks: Looks, listed: Listed, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks, self._listed = looks, listed

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._listed.row(index.row())
        if row is None:
            return
        painter.save()
        palette, faces, box = self._looks.palette, self._looks.faces, QRectF(option.rect)
        self._paint_ground(painter, box, option.state)
        middle, left = box.center().y(), box.left() + PAD
        right = paint_caps(painter, QPointF(box.right() - PAD, middle), row.caps, self._looks, CAP) - APART
        ink, room = palette.ink2 if row.why else palette.ink1, right - left
        font = fit(row.name, faces.inter(SIZE), room)
        left += write(painter, QPointF(left, middle + 5), row.name, font, ink, room) + APART
        told, note = self._listed.told(index.row()), faces.inter(NOTE, tnum=True)
        if told:
            write_in_row(painter, QPointF(left, middle), told, note, SMALL, palette.ink3, right - left)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        chosen, pointed = state & QStyle.StateFlag.State_Selected, state & QStyle.StateFlag.State_MouseOver
        if chosen or pointed:
            palette = self._looks.palette
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(palette.edge if chosen else palette.keyhi, 1))
            painter.setBrush(palette.keyhi)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 0.5, RADIUS - 0.5)
