"""Keeps all keys but one from doing anything: for a cat, a bag, a curious guest. The mouse stays."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

from casesconf_desktop.core.said import said
from casesconf_desktop.ui.key_names import MODIFIERS, key_name
from casesconf_desktop.ui.keyboard import would_do
from casesconf_desktop.ui.keymap import Act, cap

LOCKED = said("Keys are locked: nothing was done. {key} unlocks them.").format(key=cap(Act.LOCK))


class Lock(QObject):
    """No part of the session: nothing is undone by it, and after a crash keys are free.

    While it is on, it sees what is pressed in any window of the app before that does, and what an input method makes
    of it. A key that is let go passes: whatever holds it must not hold it for ever. `tried` tells of the first key
    that was pressed in vain.
    """

    turned = Signal(bool)
    tried = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.on = False
        self._told = False

    def turn(self) -> None:
        """Lock the keys, or unlock them."""
        self.on, self._told = not self.on, False
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self) if self.on else app.removeEventFilter(self)
        self.turned.emit(self.on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.InputMethod:
            return True
        if event.type() != QEvent.Type.KeyPress or not isinstance(watched, QWindow):
            return super().eventFilter(watched, event)
        if not isinstance(event, QKeyEvent) or event.key() in MODIFIERS or would_do(key_name(event)) is Act.LOCK:
            return False
        if not self._told:
            self._told = True
            self.tried.emit()
        return True
