"""Carries the evening over a crash of the app: a small process that keeps the newest state, in memory alone.

The app is its child. When the app crashes, the keeper forks it again from itself: no program is started, which its own
lock would refuse. It reads frames and decodes nothing.
"""

import fcntl
import os
import select
import signal
import sys
import time
from collections.abc import Callable
from types import FrameType

from casesconf_desktop.guard.lock import Guard
from casesconf_desktop.link import AGAIN, ROOM, Carried, Frame, Kind, Link, Reader, overwrite

CRASHED = 70
"""What the app ends with after an exception that nobody caught (EX_SOFTWARE of sysexits.h)."""

TOO_OFTEN, WITHIN = 3, 30.0
"""So many crashes in so many seconds, and it is not the moment that is at fault."""

HANGS = 10.0
"""Seconds after which an app that does not say that it lives is taken for dead."""

GRACE = 3.0
"""Seconds that the app has to forget in order, once it is asked to end."""

CHUNK = 1 << 16
ORDERLY = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)


Run = Callable[[Link, Carried], int]


class Keeper:
    """`run` is the app: it takes its end of the link and what it takes over, and returns an exit code.

    Not `guarded` it is not locked: for debugging.
    """

    def __init__(self, run: Run, *, guarded: bool = True, clock: Callable[[], float] = time.monotonic) -> None:
        self._run, self._guard, self._clock = run, Guard(off=not guarded), clock
        self._carried = Carried(began=(time.clock_gettime_ns(time.CLOCK_BOOTTIME), time.time()))
        self._crashes: list[float] = []
        self._asked: list[int] = []
        self._pipes = self._woken, waker = os.pipe()
        os.set_blocking(waker, False)
        signal.set_wakeup_fd(waker, warn_on_full_buffer=False)
        self._locked = False
        self._child: Child | None = None

    def keep(self) -> int:
        """Run the app, and again after each crash, until it ends; returns what it ended with."""
        for number in ORDERLY:
            signal.signal(number, self._ask)
        while True:
            self._child = child = Child(self._run, self._carried)
            if self._asked:
                child.signal(signal.SIGTERM)  # asked while there was none
            self._lock(child)
            self._watch(child)
            why = child.reap()
            if child.code == AGAIN:
                self._crashes, self._carried.often = [], False
                continue
            if why in ("", *(number.name for number in ORDERLY)) or self._asked or not self._carried.state:
                self._carried.wipe()
                return 0 if self._asked else child.code
            if self._carried.often:
                self._carried.wipe()  # even the plain clock crashed
                return CRASHED
            now = self._clock()
            self._crashes = [then for then in self._crashes if now - then < WITHIN] + [now]
            self._carried.why, self._carried.often = why, len(self._crashes) >= TOO_OFTEN

    def _lock(self, child: "Child") -> None:
        """Lock this process as the app is locked, once, while the app loads."""
        if not self._locked:
            self._locked = True
            self._guard.keeping(frozenset((*child.pipes, *self._pipes)))

    def _ask(self, number: int, _frame: FrameType | None) -> None:
        """Pass on that the evening is to end; the app then forgets in order."""
        self._asked.append(number)
        if self._child is not None:
            self._child.signal(signal.SIGTERM)

    def _watch(self, child: "Child") -> None:
        """Take in what the app sends until it ends, hangs, or takes too long to end."""
        reader, until = Reader(), float("inf")
        waiting = select.poll()
        waiting.register(child.heard, select.POLLIN)
        waiting.register(self._woken, select.POLLIN)
        memory = bytearray(CHUNK)
        while True:
            left = until - self._clock()
            ready = [fd for fd, _ in waiting.poll(None if left == float("inf") else max(0.0, left * 1_000))]
            if self._woken in ready:
                os.read(self._woken, CHUNK)
                until = min(until, self._clock() + GRACE)
            if not ready and self._clock() >= until:
                child.hung = not self._asked
                child.signal(signal.SIGKILL)
                until = float("inf")
            if child.heard not in ready:
                continue
            got = os.readv(child.heard, [memory])
            for frame in reader.take(memoryview(memory)[:got]):
                until = self._heard(frame, until)
            overwrite(memory)
            if got == 0:
                reader.wipe()
                return

    def _heard(self, frame: Frame, until: float) -> float:
        self._carried.take(frame)
        if frame.kind is Kind.ALIVE:
            return self._clock() + int.from_bytes(frame.body, "big") / 1_000 + HANGS
        return until


class Child:
    """The app, forked from here. `heard` is where it is heard; its end tells by what it ended."""

    def __init__(self, run: Run, carried: Carried) -> None:
        self.heard, out = os.pipe()
        fcntl.fcntl(out, fcntl.F_SETPIPE_SZ, ROOM)
        gone, self._held = os.pipe()
        self.code, self.hung = 0, False
        sys.stdout.flush()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self.heard)
            os.close(self._held)
            os._exit(_ran(run, Link(out, gone), carried))
        os.close(out)
        os.close(gone)
        self.pipes = self.heard, self._held

    def signal(self, number: signal.Signals) -> None:
        try:
            os.kill(self.pid, number)
        except ProcessLookupError:
            return

    def reap(self) -> str:
        """Wait for its end; returns what ended it before its time, empty if nothing did."""
        _, status = os.waitpid(self.pid, 0)
        os.close(self.heard)
        os.close(self._held)
        self.code = os.waitstatus_to_exitcode(status)
        if self.hung:
            return "It did not answer any more"
        if self.code == CRASHED:
            return "An error that nobody caught"
        return signal.Signals(-self.code).name if self.code < 0 else ""


def _ran(run: Run, link: Link, carried: Carried) -> int:
    """Run the app in the child: whatever happens, it ends here."""
    signal.set_wakeup_fd(-1)
    for number in ORDERLY:
        signal.signal(number, signal.SIG_DFL)
    os.set_blocking(link.out, False)
    try:
        code = run(link, carried)
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    except BaseException as error:  # noqa: BLE001 (told by kind and place, and the keeper starts anew)
        sys.excepthook(type(error), error, error.__traceback__)
        code = CRASHED
    sys.stdout.flush()
    return code
