"""The list in which an act is found. The focus stays in the field: what is chosen is announced."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from casesconf_desktop.core.lists import loosely_listed
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.act_rows import ActRow
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.listed_acts import Listed, Role, Rows
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import announce

NONE = said("No act is called so")


class ActList(QListView):
    """A click takes a row. What costs time tells its price while it is chosen, or the pointer is on it."""

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
        announce(self, heard)

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
