"""What screen readers get of our widgets: their roles, states and presses, as Qt asks for them."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

from casesconf_desktop.ui.parts.heard import TOLD_BY_DIALOG, Heard, Role, listen


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

    def childCount(self) -> int:
        listen(self._panel)
        return super().childCount()

    def child(self, index: int) -> QAccessibleInterface:
        listen(self._panel)
        return super().child(index)

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
