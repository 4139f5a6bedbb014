"""From a key press to an act, whichever of the windows has the focus."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from casesconf_desktop.ui.key_names import MODIFIERS, key_name
from casesconf_desktop.ui.keymap import BINDINGS, Act, Binding, Where
from casesconf_desktop.ui.repeats import Repeats

MOVES = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
PRESSES = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
"""Keys that move the focus, and those that press what has it."""

COUNT_EVERY = 800
"""In milliseconds: how long a key is held for each further minute."""


class Doer(Protocol):
    """What a keyboard needs of Acts."""

    def do(self, act: Act) -> None: ...

    def hold(self, act: Act, times: int) -> None: ...

    def let_go(self, *, act: bool) -> None: ...

    def peek(self, *, on: bool) -> None: ...


class Keyboard(QObject):
    """Sees keys before the focused widget does. While somebody types only keys meant for that get by.

    A text field of the console is typed into even while the room's window has the focus: no name is taken for acts.
    Nothing else there is pressed from the room's window: the focus of a window that is not in front is not seen.
    The key of an act that costs time tells its price while it is down, and acts when it is let go: Esc, or leaving the
    window, lets it be. `tried` is told each key, and what it would do while an evening runs, before it is done: where
    it answers yes, nothing is.
    """

    def __init__(
        self,
        acts: Doer,
        where: Callable[[], tuple[Where, ...]],
        console: QWidget,
        tried: Callable[[str, Act | None], bool] = lambda _name, _act: False,
    ) -> None:
        super().__init__()
        self._tried = tried
        self._console = console
        self._acts = acts
        self._where = where
        self._down: Binding | None = None
        self._since = 0
        self._repeats = Repeats()

    def watch(self, window: QWidget) -> None:
        """Watch a top-level window: all its keys pass its window handle first."""
        window.winId()
        window.windowHandle().installEventFilter(self)
        if QGuiApplication.platformName() == "xcb":
            window.windowHandle().installEventFilter(self._repeats)  # it sees them first

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._let_go(act=False)
            self._acts.peek(on=False)
        if event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            return self._released(event) or self._meant_for_the_console(watched, event)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.isAutoRepeat() and self._down is not None:
            self._counted(event)
            return True
        if self._down is not None and event.key() not in MODIFIERS:
            left = event.key() == Qt.Key.Key_Escape
            self._let_go(act=not left)
            if left:
                return True
        return self._pressed(watched, event)

    def _pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        name = key_name(event)
        here = watched is self._console.windowHandle()
        if name == "Enter" and here and self._on_a_button:
            return False  # a focused button or list answers Enter itself
        if event.key() not in MODIFIERS:
            shown = name if name.isprintable() and name else QKeySequence(event.key()).toString()
            if self._tried(shown, would_do(name)):
                return True
        binding = self._binding(name)
        if binding is None:
            return self._meant_for_the_console(watched, event)
        if binding.act is Act.PEEK:
            self._acts.peek(on=True)
        elif binding.priced and not event.isAutoRepeat():
            self._down, self._since = binding, event.timestamp()
            self._acts.hold(binding.act, 1)
        elif not event.isAutoRepeat() or (binding.repeats and not binding.priced):
            self._acts.do(binding.act)
            if name.isdecimal() and (field := self._field()) is not None:
                field.insert(name)  # a chair's number begins the label it raises
        return True

    def _counted(self, event: QKeyEvent) -> None:
        """Count on while a key is held, slowly enough to read each price."""
        if self._down is not None and self._down.repeats:
            times = 1 + (event.timestamp() - self._since) // COUNT_EVERY
            self._acts.hold(self._down.act, int(times))

    def _released(self, event: QKeyEvent) -> bool:
        """Take the release of whatever key is down, by whatever name: Shift may have been let go before it."""
        if not event.isAutoRepeat():
            self._acts.peek(on=False)
        if self._down is None or event.isAutoRepeat() or event.key() in MODIFIERS:
            return False
        self._let_go(act=Where.COVERED not in self._where())
        return True

    def _let_go(self, *, act: bool) -> None:
        if self._down is not None:
            self._down = None
            self._acts.let_go(act=act)

    def _field(self) -> QLineEdit | None:
        focused = self._console.focusWidget()
        return focused if isinstance(focused, QLineEdit) and focused.isVisible() else None

    def _meant_for_the_console(self, watched: QObject, event: QKeyEvent) -> bool:
        """Hand what the room's window gets, and no act takes, to the field that has the console's focus.

        What would move that focus, or press a button, brings the console to the front and does no more: only a window
        in front shows where its focus is.
        """
        if watched is self._console.windowHandle():
            return False
        if event.key() in MOVES or (event.key() in PRESSES and self._on_a_button):
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._console.activateWindow()
            return True
        field = self._field()
        return field is not None and QApplication.sendEvent(field, event)

    @property
    def _on_a_button(self) -> bool:
        return isinstance(self._console.focusWidget(), QAbstractButton | QComboBox)

    def _binding(self, name: str) -> Binding | None:
        typing = self._field() is not None
        bound = [b for b in BINDINGS if name in b.keys and (b.typing or not typing)]
        here = (*self._where(), Where.ANYWHERE)
        return next((binding for where in here for binding in bound if binding.where is where), None)


def would_do(name: str) -> Act | None:
    """Tell what a key does while an evening runs."""
    bound = [binding for binding in BINDINGS if name in binding.keys and binding.where in (Where.LIVE, Where.ANYWHERE)]
    return bound[0].act if bound else None
