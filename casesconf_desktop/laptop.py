"""What the evening has of the laptop: its screens, that it stays awake, and that it keeps nothing."""

from PySide6.QtCore import QObject, QTimer, Signal

from casesconf_desktop.core.desk.preflight import Ready
from casesconf_desktop.core.promise import Promise
from casesconf_desktop.core.room import RoomAt
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Stage
from casesconf_desktop.guard.awake import Awake
from casesconf_desktop.guard.lock import Guard
from casesconf_desktop.store import Store
from casesconf_desktop.ui.console.setup import ScreenChoice
from casesconf_desktop.ui.console.window import ConsoleWindow
from casesconf_desktop.ui.room.placement import Placement
from casesconf_desktop.ui.room.screens import Screen, same_place

CONNECTED_MS = 1_000
"""After so long the connections to the screen, to screen readers, input methods and the power settings stand."""


class Laptop(QObject):
    """`changed` says that the console was told something new. Without a guard nothing is known of writing."""

    changed = Signal()

    def __init__(
        self,
        store: Store,
        console: ConsoleWindow,
        placement: Placement,
        awake: Awake | None,
        guard: Guard | None,
        rehearsal: float,
    ) -> None:
        super().__init__()
        self._store, self._console, self._placement, self._awake = store, console, placement, awake
        self._guard, self._rehearsal = guard, rehearsal
        self._told: tuple[object, ...] = ()
        self._waits = True
        self._connected = QTimer(self)
        self._connected.setSingleShot(True)
        self._connected.timeout.connect(self.refuse_connections)

    def begin(self) -> None:
        """Look once both windows are open; refuse new connections once all are made."""
        QTimer.singleShot(0, self, self.look)
        if self._guard is not None:
            self._connected.start(CONNECTED_MS)

    def begin_to_ask(self) -> None:
        """Ask to stay awake from now on: both windows are seen."""
        self._waits = False
        self.look()

    def look(self) -> None:
        """Tell the console of the laptop's screens, and whether it stays awake, if that is new."""
        self._ask()
        placement = self._placement
        choices = tuple(self._choice(screen) for screen in placement.screens)
        name, promise = self._name(placement.chosen), self.promise
        ready = Ready(placement.at, name, placement.mirrored, self._held, promise)
        if (choices, ready, self._sleepy) == self._told:
            return
        self._told = (choices, ready, self._sleepy)
        self._console.pages.setup.set_screens(list(choices))
        self._console.set_laptop(placement.at, sleepy=self._sleepy)
        self._console.show_ready(ready)
        self._console.show_promise(promise, self._rehearsal)
        self._console.pages.mirrored = placement.mirrored or placement.at is RoomAt.BESIDE
        self.changed.emit()

    @property
    def promise(self) -> Promise:
        """Tell what is in force at this moment of the promise that nothing is written."""
        return Promise() if self._guard is None else self._guard.promise

    @property
    def unguarded(self) -> bool:
        return self._guard is not None and self._guard.off

    def refuse_connections(self) -> None:
        """Refuse new connections, now that all are made, and tell what is in force."""
        if self._guard is not None:
            self._guard.with_windows(int(self._console.winId()))
            self.look()

    def tell_promise(self) -> None:
        """Open the page about it, as true as it can be, or close it."""
        self.look()
        self._console.overlays.toggle_privacy()

    def stop(self) -> None:
        self._connected.stop()

    def let_go(self) -> None:
        """Let the laptop sleep again, for good."""
        self.stop()
        if self._awake is not None:
            self._awake.end()
            self._awake = None

    @property
    def _held(self) -> bool:
        """Tell whether the laptop stays awake; until it is asked to, it is taken to agree."""
        return self._awake is not None and (self._waits or self._awake.held)

    def stay_awake(self) -> None:
        """Keep the laptop awake, or no longer, as the evening's stage asks; tell if that is new."""
        self._ask()
        if self._told[-1:] != (self._sleepy,):
            self.look()

    def _ask(self) -> None:
        if self._awake is None or self._waits:
            return
        if self._store.session.stage is Stage.DEBRIEF:
            self._awake.end()
        else:
            self._awake.begin()

    @property
    def _sleepy(self) -> bool:
        """Whether the laptop may fall asleep in the middle of the evening."""
        return not self._held and self._store.session.stage is not Stage.DEBRIEF

    def _name(self, screen: Screen | None) -> str:
        return f"{screen.model or screen.name}, {screen.geometry[2]} × {screen.geometry[3]}" if screen else ""

    def _choice(self, screen: Screen) -> ScreenChoice:
        console = same_place(screen, self._placement.console_screen)
        #: The screen of this laptop, among others.
        name = said("This laptop") if console else screen.model or screen.name
        pixels = f"{screen.geometry[2]} x {screen.geometry[3]}"
        return screen.identity, name, pixels, console, screen == self._placement.chosen
