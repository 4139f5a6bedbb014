"""The list in which an act is found: its name, what keeps it from being done or what it costs, and its keys."""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from casesconf_desktop.core.lists import loosely_listed
from casesconf_desktop.core.said import capital, said
from casesconf_desktop.ui.act_rows import ActRow
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.caps import paint_caps
from casesconf_desktop.ui.console.text import write, write_in_row
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.fitting import fit
from casesconf_desktop.ui.parts.key_words import shortcut

ROW, PAD, APART, RADIUS, CAP = 40, 16, 12, 8, 26
NONE = said("No act is called so")
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
            keys = self._looks.say(shortcut(row.keys[0])) if row.keys else ""
            return ". ".join(part for part in (self._looks.say(capital(self.told(index.row()))), keys) if part)
        return None


class ActList(QListView):
    """Steps without the focus, which stays in the field: what is chosen is announced. A click takes a row.

    What costs time tells its price while it is chosen, or the pointer is on it.
    """

    taken = Signal()

    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        self._looks, self._acts, self._pointed = looks, acts, -1
        self._listed = Listed(looks, self)
        self.setModel(self._listed)
        self.setItemDelegate(Rows(looks, self._listed, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(looks.say(said("Acts")))
        self.entered.connect(lambda index: self._point(index.row()))
        self.clicked.connect(self.taken)

    def show_rows(self, rows: tuple[ActRow, ...], at: int = 0) -> None:
        self._pointed = -1
        self._listed.show_rows(rows)
        self.choose(at)

    def choose(self, at: int) -> None:
        """Choose a row, the nearest there is."""
        index = self._listed.index(min(max(at, 0), self._listed.rowCount() - 1))
        self.setCurrentIndex(index)
        self._tell_prices()
        heard = f"{index.data()}. {index.data(Role.AccessibleDescriptionRole)}" if index.isValid() else self.none
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, heard))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(-1)

    def _point(self, at: int) -> None:
        self._pointed = at
        self._tell_prices()

    def _tell_prices(self) -> None:
        self._listed.prices = {at: self._price(at) for at in (self.at, self._pointed)}
        self.viewport().update()

    def _price(self, at: int) -> str:
        row = self._listed.row(at)
        price = self._acts.price(row.act) if row is not None and not row.why else None
        return self._looks.say(loosely_listed((price.ends, price.cost))) if price is not None else ""

    @property
    def rows(self) -> tuple[ActRow, ...]:
        return self._listed.rows

    @property
    def at(self) -> int:
        return self.currentIndex().row()

    @property
    def chosen(self) -> ActRow | None:
        return self._listed.row(self.at)

    @property
    def none(self) -> str:
        return self._looks.say(NONE)


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
        ink, font, name = palette.ink2 if row.why else palette.ink1, faces.inter(15), row.name
        left += APART + write(
            painter, QPointF(left, middle + 5), name, fit(name, font, right - left), ink, right - left
        )
        told, note = self._listed.told(index.row()), faces.inter(13, tnum=True)
        if told:
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
