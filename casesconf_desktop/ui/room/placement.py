"""Keeps the room's window on the room's screen while screens come and go."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.room import RoomAt
from casesconf_desktop.ui.room.screens import Screen, choose_screen, mirrored, same_place
from casesconf_desktop.ui.room.window import RoomWindow

SETTLE_MS = 350


def told(screen: QScreen) -> Screen:
    box = screen.geometry()
    return Screen(screen.name(), screen.model(), screen.serialNumber(), (box.x(), box.y(), box.width(), box.height()))


def on_wayland() -> bool:
    """Tell whether it is the compositor who places windows: they can only ask for a screen, and fill it."""
    return QGuiApplication.platformName().startswith("wayland")


class Placement(QObject):
    """Places the room's window; `changed` says that the screens, or what is shown where, are new."""

    changed = Signal()

    def __init__(self, room: RoomWindow, console: QWidget) -> None:
        super().__init__()
        self._room = room
        self._console = console
        self._wanted = ""
        self._put_away = self._beside = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.place)
        room.hidden_by_hand.connect(self._hidden)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._settle.start)

    def watch(self, app: QGuiApplication) -> None:
        app.screenAdded.connect(self._added)
        app.screenRemoved.connect(self._settle.start)
        app.primaryScreenChanged.connect(self._settle.start)

    def watch_console(self) -> None:
        """Place the room anew when the console is dragged to another screen: they never share one unasked."""
        self._console.winId()
        self._console.windowHandle().screenChanged.connect(self._settle.start)

    @property
    def screens(self) -> tuple[Screen, ...]:
        return tuple(map(told, QGuiApplication.screens()))

    @property
    def console_screen(self) -> Screen:
        return told(self._console.screen())

    @property
    def chosen(self) -> Screen | None:
        return choose_screen(self.screens, self.console_screen, self._wanted)

    @property
    def mirrored(self) -> bool:
        """Tell whether another screen shows what the console's screen shows."""
        return mirrored(self.screens, self.console_screen)

    @property
    def at(self) -> RoomAt:
        """Tell where the room's picture is now."""
        chosen = self.chosen
        apart = chosen is not None and not same_place(chosen, self.console_screen)
        if self._room.isVisible():
            return RoomAt.SCREEN if apart else RoomAt.BESIDE
        return RoomAt.HIDDEN if apart else RoomAt.NOWHERE

    def want(self, identity: str) -> None:
        """Mark a screen for the room; found again when it is plugged in again."""
        self._wanted, self._put_away = identity, False
        self.place()

    def place(self) -> None:
        """Put the window on its screen; without one hide it, never on top of the console."""
        chosen = self.chosen
        if self._put_away or (chosen is None and not self._beside):
            self._room.hide()
        elif chosen is not None and not same_place(chosen, self.console_screen):
            self._beside = False
            self._room.fill(next(s for s in QGuiApplication.screens() if told(s) == chosen))
        elif self._room.isFullScreen() or not self._room.isVisible():
            self._room.stand_beside(self._console.geometry())
        self.changed.emit()

    def show_anyway(self) -> None:
        """Show the room: on its screen, or beside the console where there is no other."""
        self._put_away, self._beside = False, self.chosen is None
        self.place()

    def toggle_full_screen(self) -> bool:
        """Let the room fill this screen, or not, if its window has the focus; tells whether it had."""
        focused = self._room.isActiveWindow()
        if focused and self.at is RoomAt.BESIDE:
            self._room.setWindowState(self._room.windowState() ^ Qt.WindowState.WindowFullScreen)
        return focused

    def swap(self) -> None:
        """Let console and room change places."""
        chosen = self.chosen
        if chosen is None or same_place(chosen, self.console_screen):
            return
        here = self._console.screen()
        there = next(s for s in QGuiApplication.screens() if told(s) == chosen)
        self._wanted, self._put_away = told(here).identity, False
        self._move_console(there)
        self._room.fill(here)
        self.changed.emit()

    def _move_console(self, there: QScreen) -> None:
        console = self._console
        if on_wayland():
            console.hide()
            console.setScreen(there)
            console.showFullScreen()
            return
        state = console.windowState()
        console.setWindowState(Qt.WindowState.WindowNoState)
        console.setScreen(there)
        console.setGeometry(there.availableGeometry())
        console.setWindowState(state)

    def _hidden(self) -> None:
        """Leave it hidden, whatever the screens do, until it is asked for."""
        self._put_away = True
        self.changed.emit()

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._settle.start)
        self._settle.start()
