"""The promise, step by step: before Qt is imported; once the windows are up; and what is in force at any time."""

import os
import sys
from collections.abc import Callable
from functools import partial

from msgspec import Struct, field

from casesconf_desktop.core.promise import Held, Layer, Promise
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.said import said
from casesconf_desktop.guard import audit, landlock, launch, process, seccomp, selfcheck, swap
from casesconf_desktop.guard.environment import wayland

LINUX = sys.platform == "linux"
#: Wayland draws the windows of a desktop. The two layers of the promise in the rows below this one.
NOT_ON_WAYLAND = said("Left out on Wayland, whose windows need it. The two below refuse the same.")
INTO_A_FILE = said("Left out: what is printed goes to a file, as was asked. The two below refuse all else.")
KEEPER = {
    True: said("A second process keeps the evening, in memory."),
    False: said("Missing: the evening is kept no more. A crash now would end it."),
    None: said("Missing: the app was started without it. A crash ends the evening."),
}
#: Fills in "Not started: {why}."
ONE_THREAD = said("the app must be locked before its first thread starts, and there is more than one")
#: A layer of the promise that nothing is written is not there; the gap says why, as the system tells it.
MISSING = said("Missing: {why}.")


class TooLateError(RuntimeError):
    """There is more than one thread: Landlock would restrict only one of them."""


class Guard(Struct):
    """Holds what is in force. `off` is for debugging: nothing is, and both screens say so.

    On Windows the console is left out of screen recordings, unless `capture` lets it be.
    """

    off: bool = False
    capture: bool = False
    _held: dict[Layer, Held] = field(default_factory=dict)
    _stopped: Callable[[], int] = int
    _checked: tuple[int, int] = (0, 0)
    _keeper: int = 0

    def keeping(self, keep: frozenset[int]) -> None:
        """Lock the keeper as the app is, but for signals to the app, and connections, which the next app needs.

        `keep` are its own pipes. Its streams go nowhere, and so do those of an app that it starts again.
        """
        if self.off:
            return
        if LINUX:
            process.close_inherited(keep)
            process.quiet_streams(speaks=False)
            self._linux(signals=False)
        elif sys.platform == "darwin":
            from casesconf_desktop.guard import macos  # noqa: PLC0415 (there alone)

            macos.leave_no_dump()  # the sandbox would pass to the next app, which could not tell that it is in one
        else:
            from casesconf_desktop.guard import windows  # noqa: PLC0415 (there alone)

            windows.harden()

    def before_qt(self, *, speaks: bool = False, keep: frozenset[int] = frozenset()) -> None:
        """Refuse all writing, for good. Raises TooLateError with more than one thread.

        `speaks` leaves the output of the app as it is: it was asked for. `keep` are files that stay open.
        """
        if self.off:
            return
        if process.threads() != 1:
            raise TooLateError(ONE_THREAD)
        if LINUX:
            process.close_inherited(keep)
            process.quiet_streams(speaks=speaks)
            self._linux(signals=True)
        elif sys.platform == "darwin":
            from casesconf_desktop.guard import macos  # noqa: PLC0415 (there alone)

            self._take(macos.harden())
        else:
            from casesconf_desktop.guard import windows  # noqa: PLC0415 (there alone)

            self._take(windows.harden())
        self._stopped = audit.lay()
        self._note(Layer.TRIPWIRE, held=True, told=said("Counts what Python code tries, and stops it."))

    def carried(self, *, on: bool | None) -> None:
        """Note whether there is a keeper that carries the evening over a crash; None where there never was one."""
        self._keeper = os.getppid() if on else 0
        self._note(Layer.KEEPER, held=bool(on), told=KEEPER[on])

    def with_windows(self, console: int = 0) -> None:
        """Refuse new connections, now that those to the screen, the keyboard and the desktop stand; then try it all.

        `console` is the system's number of its window.
        """
        if self.off:
            return
        if not LINUX:
            self._hide(console)
            return
        none = said("No new connection, not even on this computer.")
        self._try(Layer.CONNECTIONS, seccomp.refuse_connections, none)
        refused, of = selfcheck.check()
        self._checked = refused, of

    @property
    def promise(self) -> Promise:
        refused, attempts = self._checked
        known = Promise(
            tuple(self._held[layer] for layer in Layer if layer in self._held),
            os.getpid(),
            attempts,
            refused,
            self._stopped(),
            kernel=LINUX,
            off=self.off,
            keeper=self._keeper,
        )
        return replace(known, swap=swap.swap_in_clear(), swapped=swap.swapped()) if LINUX else known

    def _linux(self, *, signals: bool) -> None:
        """Take all steps that need no windows; `signals` are refused, too."""
        wiped = launch.wipes()
        #: Memory that the app does not use any more.
        over = said("Overwritten as soon as it is freed.") if wiped else said("Not overwritten as soon as it is freed.")
        self._note(Layer.WIPED, held=wiped, told=over)
        dump = said("No core dump, and no look into memory from outside.")
        self._try(Layer.PROCESS, process.leave_no_dump, dump)
        if process.speaks_into_a_file() or wayland():
            told = INTO_A_FILE if process.speaks_into_a_file() else NOT_ON_WAYLAND
            self._note(Layer.SIZE, held=None, told=told)
        else:
            self._try(Layer.SIZE, process.grow_no_file, said("No file may grow by a byte."))
        #: Landlock and seccomp are parts of Linux.
        files = said("Landlock: no file made, changed or removed; no program started.")
        self._try(Layer.FILES, landlock.restrict, files)
        refuse = partial(seccomp.refuse_writing, signals=signals)
        #: Attributes of files, looks into other programs, networks: they are refused, too.
        self._try(Layer.CALLS, refuse, said("seccomp: the same again, and attributes, tracing, networks."))

    def _hide(self, console: int) -> None:
        if sys.platform == "win32" and not self.capture:
            from casesconf_desktop.guard import windows  # noqa: PLC0415 (there alone)

            hidden = windows.hide_from_capture(console)
            self._note(Layer.CAPTURE, held=hidden, told=said("The console is left out of screen recordings."))

    def _take(self, held: tuple[Held, ...]) -> None:
        self._held.update({one.layer: one for one in held})

    def _try(self, layer: Layer, step: Callable[[], object], told: str) -> None:
        """Take a step; what fails is told as missing, and the others go on."""
        try:
            done = step()
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or str(error)
            self._note(layer, held=False, told=MISSING.format(why=why))
        else:
            self._note(layer, held=done is not False, told=told)

    def _note(self, layer: Layer, *, held: bool | None, told: str) -> None:
        self._held[layer] = Held(layer, held, told)
