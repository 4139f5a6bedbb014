"""What screen readers have of what is painted by hand: a light child for each row, and roles for what Qt can't know.

The children are widgets that paint nothing and let the mouse through: their place, window and parent come from Qt, and
they live and die with what they tell. Interfaces without a widget would have to be kept alive for a reader by hand.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

from casesconf_desktop.core.said import said

Role = QAccessible.Role
Say = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Item:
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


class HeardRows:
    """The rows of a list, each with its place among all. `press` takes the index of the one that is pressed."""

    def __init__(
        self,
        parent: QWidget,
        say: Say,
        press: Callable[[int], None] | None = None,
        role: QAccessible.Role = Role.ListItem,
    ) -> None:
        self._parent, self._say, self._press, self._role = parent, say, press, role
        self._rows: list[Heard] = []

    def tell(self, items: Sequence[Item], place: Callable[[int], QRect]) -> None:
        while len(self._rows) > len(items):
            gone = self._rows.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._rows) < len(items):
            row = Heard(self._parent, self._role, acts=self._press is not None)
            if self._press is not None:
                row.pressed.connect(partial(self._press, len(self._rows)))
            self._rows.append(row)
        for index, (row, item) in enumerate(zip(self._rows, items, strict=True)):
            row.tell(replace(item, about=self._about(item, index)), place(index))

    def _about(self, item: Item, index: int) -> str:
        if self._role is not Role.ListItem:
            return item.about
        place = self._say(said("{number} of {all}").format(number=index + 1, all=len(self._rows)))
        return f"{item.about}, {place}" if item.about else place


def announce(widget: QWidget, sentence: str) -> None:
    """Have a sentence spoken where somebody listens, politely, though the focus is elsewhere."""
    if QAccessible.isActive() and sentence and widget.isVisible():
        event = QAccessibleAnnouncementEvent(widget, sentence)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)


TOLD_BY_DIALOG = "told by dialog"
"""A property of a card that lies in a dialog."""


@cache
def let_be_heard() -> None:
    """Tell Qt, once, how to make what screen readers get of our widgets."""
    QAccessible.installFactory(_interface)


class _Thing(QAccessibleWidget):
    def __init__(self, heard: Heard) -> None:
        super().__init__(heard, heard.heard_as, "")
        self._heard = heard

    def state(self) -> QAccessible.State:
        state, item = super().state(), self._heard.item
        state.selectable, state.selected = item.selected is not None, bool(item.selected)
        state.checkable, state.checked = item.checked is not None, bool(item.checked)
        return state

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction()] if self._heard.acts else []

    def doAction(self, name: str) -> None:
        if name == QAccessibleActionInterface.pressAction():
            self._heard.pressed.emit()


class _Button(QAccessibleWidget):
    """A button of another role than Qt would give it."""

    def __init__(self, button: QAbstractButton, role: QAccessible.Role) -> None:
        super().__init__(button, role, "")
        self._button, self._choice = button, role is not Role.Button

    def state(self) -> QAccessible.State:
        state = super().state()
        state.checkable = self._choice and self._button.isCheckable()
        state.checked = self._choice and self._button.isChecked()
        return state

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.setFocusAction()]

    def doAction(self, name: str) -> None:
        if name == QAccessibleActionInterface.pressAction():
            self._button.click()
        else:
            super().doAction(name)


class _Dialog(QAccessibleWidget):
    """A veil, which takes the focus and is read at once: as its card is called, and what of it is to be known first."""

    def __init__(self, veil: QWidget, card: QWidget) -> None:
        super().__init__(veil, Role.Dialog, "")
        self._card = card

    def text(self, kind: QAccessible.Text) -> str:
        match kind:
            case QAccessible.Text.Name:
                return self._card.accessibleName()
            case QAccessible.Text.Description:
                return self._card.accessibleDescription()
            case _:
                return super().text(kind)


class _Panel(QAccessibleWidget):
    """What has a name of its own groups what is in it. What a dialog tells of its card is not told again."""

    def __init__(self, panel: QWidget, role: QAccessible.Role | None) -> None:
        super().__init__(panel, role or Role.Client, "")
        self._panel, self._role = panel, role

    def role(self) -> QAccessible.Role:
        return self._role or (Role.Grouping if self.text(QAccessible.Text.Name) else Role.Client)

    def text(self, kind: QAccessible.Text) -> str:
        return "" if self._panel.property(TOLD_BY_DIALOG) else super().text(kind)


def _interface(_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Give a role to panels, to widgets that say theirs in `heard_as`, and to the veil of a `card`; Qt knows others."""
    if not isinstance(thing, QWidget):
        return None
    role, card = getattr(thing, "heard_as", None), getattr(thing, "card", None)
    match thing:
        case Heard():
            return _Thing(thing)
        case QAbstractButton() if role is not None:
            return _Button(thing, role)
        case _ if isinstance(card, QWidget):
            return _Dialog(thing, card)
        case _:
            return _Panel(thing, role) if role is not None or type(thing).__base__ is QWidget else None
