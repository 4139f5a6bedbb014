"""The app as a screen reader has it: by the AT-SPI protocol, on a bus of a test's own."""

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from buses import Wire, own_bus
from desktop.conftest import TRIES, Desktop
from guard.traced import children

Thing = tuple[str, str]
"""A window or control: the app's name on the bus, and a path."""

ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = ("org.a11y.atspi.Registry", ROOT)
LAUNCHER = ("org.a11y.Bus", "/org/a11y/bus")
BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
ACCESSIBLE = "org.a11y.atspi.Accessible"
PICKED = "picked: "
CHECKED, FOCUSABLE, SELECTED, SENSITIVE, SHOWING = 1 << 4, 1 << 11, 1 << 23, 1 << 24, 1 << 25
LOCKS = "2"
"""Filters of system calls once both locks are in force: against writing, and against connections."""

TICK = 0.02
"""Seconds of one look at a process."""


class Reader:
    """Reads what is shown, and acts on it; the desktop starts what that takes when it is first asked for."""

    def __init__(self, session: Wire) -> None:
        self._session = session
        self._bus = Wire(session.call(LAUNCHER, "org.a11y.Bus", "GetAddress"))

    @classmethod
    @contextmanager
    def on_own_bus(cls, folder: Path) -> Iterator[tuple[str, Self]]:
        """Give the address of a session bus and a reader there, not yet switched on."""
        with own_bus(folder) as address, Wire(address) as session:
            reader = cls(session)
            yield address, reader
        with reader._bus:
            assert reader._bus.ended(), "the desktop ended what it had started"

    def switch_on(self) -> None:
        """Let apps know that somebody listens."""
        self._session.switch_on(LAUNCHER, "org.a11y.Status", "ScreenReaderEnabled")

    @contextmanager
    def listening(self) -> Iterator[Callable[[], str]]:
        """Ask for announcements, as screen readers do; gives what waits for the next one."""
        rule = "type='signal',interface='org.a11y.atspi.Event.Object',member='Announcement'"
        registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
        with Wire(self._session.call(LAUNCHER, "org.a11y.Bus", "GetAddress")) as ears:
            ears.call(BUS, BUS[0], "AddMatch", "s", rule)
            ears.call(registry, "org.a11y.atspi.Registry", "RegisterEvent", "s", "object:announcement")
            yield lambda: str(ears.heard("Announcement")[3][1])

    def hears(self, pid: int) -> bool:
        return any(self._pid(name) == pid for name, _ in self._children(REGISTRY))

    def windows(self, pid: int) -> list[Thing]:
        [app] = [app for app in self._children(REGISTRY) if self._pid(app[0]) == pid]
        return self._children(app)

    def shown(self, pid: int) -> dict[tuple[str, str], Thing]:
        """Walk through all that is shown: roles and names."""
        return {
            (self.role(thing), self.name(thing)): thing for window in self.windows(pid) for thing in self._below(window)
        }

    def nameless(self, pid: int) -> list[str]:
        """List what takes the focus without a role and a name: the page that takes clicks on bare ground is none."""
        found = (thing for window in self.windows(pid) for thing in self._below(window) if self.state(thing, FOCUSABLE))
        return [self.role(thing) for thing in found if self.role(thing) != "filler" and not self.name(thing)]

    def dialog(self, pid: int) -> list[tuple[str, str, str]]:
        """Read the card that is open, from its first word to its last: roles, names, descriptions."""
        shown = (thing for window in self.windows(pid) for thing in self._below(window))
        opened = next((thing for thing in shown if self.role(thing) == "dialog"), None)
        parts = () if opened is None else self._below(opened)
        read = ((self.role(part), self.name(part), self.description(part)) for part in parts)
        return [part for part in read if part[0] != "filler"]

    def name(self, thing: Thing) -> str:
        return str(self._bus.get(thing, ACCESSIBLE, "Name"))

    def description(self, thing: Thing) -> str:
        return str(self._bus.get(thing, ACCESSIBLE, "Description"))

    def text(self, field: Thing) -> str:
        return str(self._bus.call(field, "org.a11y.atspi.Text", "GetText", "ii", 0, -1))

    def state(self, thing: Thing, bit: int) -> bool:
        return bool(self._bus.call(thing, ACCESSIBLE, "GetState")[0] & bit)

    def role(self, thing: Thing) -> str:
        return str(self._bus.call(thing, ACCESSIBLE, "GetRoleName"))

    def items(self, of: Thing) -> list[Thing]:
        """List the items of a list that are shown."""
        return [thing for thing in self._below(of) if self.role(thing) == "list item"]

    def rows(self, of: Thing) -> list[str]:
        """Give the names of what is told in a part, and which of it is picked."""
        below = [thing for thing in self._below(of) if thing != of]
        return [PICKED * self.state(thing, SELECTED) + name for thing in below if (name := self.name(thing))]

    def values(self, thing: Thing) -> tuple[float, float, float]:
        """Give the least, the current and the greatest value."""
        least, now, most = (
            float(self._bus.get(thing, "org.a11y.atspi.Value", name))
            for name in ("MinimumValue", "CurrentValue", "MaximumValue")
        )
        return least, now, most

    def press(self, button: Thing) -> None:
        assert self._bus.call(button, "org.a11y.atspi.Action", "DoAction", "i", 0)

    def focus(self, field: Thing) -> None:
        assert self._bus.call(field, "org.a11y.atspi.Component", "GrabFocus")

    def _below(self, thing: Thing) -> Iterator[Thing]:
        if self.state(thing, SHOWING):
            yield thing
            for child in self._children(thing):
                yield from self._below(child)

    def _children(self, thing: Thing) -> list[Thing]:
        return list(self._bus.call(thing, ACCESSIBLE, "GetChildren"))

    def _pid(self, name: str) -> int:
        return int(self._bus.call(BUS, BUS[0], "GetConnectionUnixProcessID", "s", name))


class App:
    """The app that runs, as the child of its keeper."""

    def __init__(self, keeper: subprocess.Popen[bytes]) -> None:
        self._keeper = keeper

    @property
    def pid(self) -> int:
        """Tell which process it is: 0 before it is there."""
        return next(iter(children(self._keeper.pid)), 0)

    def runs(self) -> bool:
        """Watch it for a tick."""
        try:
            self._keeper.wait(timeout=TICK)
        except subprocess.TimeoutExpired:
            return True
        return False


@contextmanager
def started(desktop: Desktop, environment: Mapping[str, str], *arguments: str) -> Iterator[App]:
    """Run the app on the virtual desktop."""
    process = subprocess.Popen(
        (sys.executable, "-m", "casesconf_desktop", "--theme", "dark", *arguments),
        env={**desktop.environment, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield App(process)
    finally:
        process.terminate()
        process.wait(timeout=20)


def wait_until_locked(app: App) -> None:
    """Wait until the kernel holds both locks of a running app."""
    for _ in range(TRIES):
        pid = app.pid
        if pid and f"Seccomp_filters:\t{LOCKS}\n" in Path(f"/proc/{pid}/status").read_text(encoding="utf-8"):
            return
        assert app.runs(), "the app came to an end"
    raise AssertionError("it was never locked")
