"""Keeps the room's window on the room's screen while screens come and go."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.room import RoomAt
from casesconf_desktop.ui.room.screens import Screen, choose_screen, mirrored, same_place
from casesconf_desktop.ui.room.window import RoomWindow, on_wayland

SETTLE_MS = 350
STRAYS = 3
"""So often the room is put back where a desktop moved it away; then it is hidden: nothing flickers."""


def told(screen: QScreen) -> Screen:
    box = screen.geometry()
    return Screen(screen.name(), screen.model(), screen.serialNumber(), (box.x(), box.y(), box.width(), box.height()))


class Placement(QObject):
    """Places the room's window; `changed` says that the screens, or what is shown where, are new."""

    changed = Signal()

    def __init__(self, room: RoomWindow, console: QWidget) -> None:
        super().__init__(room)
        self._room = room
        self._console = console
        self._wanted = ""
        self._put_away = self._beside = False
        self._strays = 0
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.place)
        room.hidden_by_hand.connect(self._hidden)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._settle.start)

    def watch(self, app: QGuiApplication) -> None:
        app.screenAdded.connect(self._added)
        app.screenRemoved.connect(self._removed)
        app.primaryScreenChanged.connect(self._settle.start)

    def watch_windows(self) -> None:
        """Place the room anew when either window comes to another screen: they never share one unasked."""
        for window, moved in ((self._console, self._settle.start), (self._room, self._room_moved)):
            window.winId()
            window.windowHandle().screenChanged.connect(moved)

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
        """Tell where the room's picture is now, whatever screen was chosen for it."""
        if self._room.isVisible():
            return RoomAt.BESIDE if same_place(told(self._room.seen_on), self.console_screen) else RoomAt.SCREEN
        return RoomAt.HIDDEN if self._put_away else RoomAt.NOWHERE

    @property
    def asked(self) -> tuple[str, bool, bool]:
        """Tell what was asked for: the marked screen, whether the room is put away, whether it may stand beside."""
        return self._wanted, self._put_away, self._beside

    @property
    def shown(self) -> bool:
        """Tell whether the room is where `show_anyway` would put it."""
        if self._apart:
            return self.at is RoomAt.SCREEN
        return self._room.isVisible() and not self._room.isFullScreen()

    @property
    def can_swap(self) -> bool:
        return self._apart

    @property
    def _apart(self) -> bool:
        """Whether there is a screen for the room that is not the console's."""
        chosen = self.chosen
        return chosen is not None and not same_place(chosen, self.console_screen)

    def ask(self, wanted: str, *, put_away: bool, beside: bool) -> None:
        """Ask for what was asked for before; it is placed when the windows open."""
        self._wanted, self._put_away, self._beside = wanted, put_away, beside

    def want(self, identity: str) -> None:
        """Mark a screen for the room; found again when it is plugged in again."""
        self._wanted, self._put_away, self._strays = identity, False, 0
        self.place()

    def place(self) -> None:
        """Put the window on its screen; without one hide it, never on top of the console."""
        chosen = self.chosen
        if self._put_away or (chosen is None and not self._beside):
            self._room.hide()
        elif chosen is not None and not same_place(chosen, self.console_screen):
            self._beside = False
            self._fill(next(s for s in QGuiApplication.screens() if told(s) == chosen))
        elif self._room.isFullScreen() or not self._room.isVisible():
            self._room.stand_beside(self._console)
        self.changed.emit()

    def _fill(self, screen: QScreen) -> None:
        """Fill a screen. The console keeps the keyboard, also where a desktop gives it to whatever window comes."""
        keeps = self._console.isActiveWindow() and not self._room.isVisible()
        self._room.fill(screen)
        if keeps:
            self._console.activateWindow()

    def show_anyway(self) -> None:
        """Show the room: on its screen, or beside the console where there is no other."""
        self._put_away, self._beside, self._strays = False, self.chosen is None, 0
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

    def _room_moved(self, screen: QScreen) -> None:
        """Put a room that fills a screen back on its own, where something else moved it away."""
        if not self._room.isFullScreen() or told(screen) == self.chosen:
            return
        self._strays += 1
        if self._strays > STRAYS:
            self._room.close()
        else:
            self._settle.start()

    def _removed(self, screen: QScreen) -> None:
        """Hide at once what was on it: Qt is about to move that to the console's screen."""
        if self._room.seen_on is screen or self._room.screen() is screen:
            self._room.hide()
            self.changed.emit()
        self._settle.start()

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._settle.start)
        self._settle.start()
