"""What screen readers have of what is painted by hand: a light child for each row.

The children are widgets that paint nothing and let the mouse through: their place, window and parent come from Qt, and
they live and die with what they tell. Interfaces without a widget would have to be kept alive for a reader by hand.
"""

from collections.abc import Callable, Iterable
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleStateChangeEvent,
)
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.said import said

Role = QAccessible.Role
Say = Callable[[str], str]


class Item(Struct, frozen=True):
    """What is told of one thing, said already. `selected` and `checked` are None for what can't be that."""

    name: str
    about: str = ""
    selected: bool | None = None
    checked: bool | None = None


class Heard(QWidget):
    """One thing that its parent paints. A reader may press it where `acts` is set."""

    pressed = Signal()

    def __init__(self, parent: QWidget, role: QAccessible.Role, *, acts: bool = False) -> None:
        super().__init__(parent)
        self.heard_as, self.acts = role, acts
        self.item = Item("")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.show()

    def tell(self, item: Item, place: QRect) -> None:
        if place != self.geometry():
            self.setGeometry(place)
        before, self.item = self.item, item
        if item.name != before.name:
            self.setAccessibleName(item.name)
        if item.about != before.about:
            self.setAccessibleDescription(item.about)
        if (item.selected, item.checked) != (before.selected, before.checked) and QAccessible.isActive():
            changed = QAccessible.State()
            changed.selected = item.selected is not before.selected
            changed.checked = item.checked is not before.checked
            QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self, changed))


class HeardRows(QObject):
    """The rows of a list, each with its place among all. `press` takes the index of the one that is pressed.

    They are put into words only where a reader is at work, or once one has asked for them, and at each change from then
    on: most evenings nobody listens.
    """

    def __init__(
        self,
        parent: QWidget,
        say: Say,
        press: Callable[[int], None] | None = None,
        role: QAccessible.Role = Role.ListItem,
    ) -> None:
        super().__init__(parent)
        self._parent, self._say, self._press, self._role = parent, say, press, role
        self._rows: list[Heard] = []
        self._first = self._all = 0
        self.listened = False
        self._untold: Callable[[], None] = lambda: None

    def tell(
        self, told: Iterable[Item], place: Callable[[int], QRect], *, first: int = 0, of: int | None = None
    ) -> None:
        """Tell the items; of a long list they are a part, from the `first` on."""
        self._untold = partial(self._tell, told, place, first, of)
        if self.listened or QAccessible.isActive():
            self.listen()

    def listen(self) -> None:
        """Have told what was not told yet, and from now on everything."""
        self.listened, untold, self._untold = True, self._untold, lambda: None
        untold()

    def _tell(self, told: Iterable[Item], place: Callable[[int], QRect], first: int, of: int | None) -> None:
        items = tuple(told)
        self._first, self._all = first, len(items) if of is None else of
        while len(self._rows) > len(items):
            gone = self._rows.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._rows) < len(items):
            row = Heard(self._parent, self._role, acts=self._press is not None)
            row.pressed.connect(partial(self._pressed, len(self._rows)))
            self._rows.append(row)
        for index, (row, item) in enumerate(zip(self._rows, items, strict=True), first):
            row.tell(replace(item, about=self._about(item, index)), place(index))

    def _pressed(self, row: int) -> None:
        if self._press is not None:
            self._press(self._first + row)

    def _about(self, item: Item, index: int) -> str:
        if self._role is not Role.ListItem:
            return item.about
        place = self._say(said("{number} of {all}").format(number=index + 1, all=self._all))
        return f"{item.about}, {place}" if item.about else place


def listen(widget: QWidget) -> None:
    """Have told what a widget paints: somebody asks what is in it."""
    for rows in widget.findChildren(HeardRows, options=Qt.FindChildOption.FindDirectChildrenOnly):
        rows.listen()


def announce(widget: QWidget, sentence: str) -> None:
    """Have a sentence spoken where somebody listens, politely, though the focus is elsewhere."""
    if QAccessible.isActive() and sentence and widget.isVisible():
        event = QAccessibleAnnouncementEvent(widget, sentence)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)


TOLD_BY_DIALOG = "told by dialog"
"""A property of a card that lies in a dialog."""
