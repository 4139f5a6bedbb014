"""Carries the evening over a crash of the app: a small process that keeps the newest state, in memory alone.

The app is its child. When the app crashes, the keeper forks it again from itself: no program is started, which its own
lock would refuse. It reads frames and decodes nothing.
"""

import os
import select
import signal
import time
from collections.abc import Callable
from types import FrameType

from casesconf_desktop.child import CRASHED, ORDERLY, SIGNALLED, Child, Run
from casesconf_desktop.guard.lock import Guard
from casesconf_desktop.link import AGAIN, Carried, Kind, Reader, overwrite

TOO_OFTEN, WITHIN = 3, 30.0
"""So many crashes in so many seconds, and it is not the moment that is at fault."""

STARTS, HANGS = 60.0, 12.0
"""Seconds after which an app is taken for dead that has not said yet, or not said again, that it lives.

It says so every three seconds: what hangs for longer than nine to twelve is noticed.
"""

GRACE = 3.0
"""Seconds that the app has to forget in order, once it is asked to end."""

PASSING_MS = 500
"""Between the last that is heard of an app that ends and its end."""

CHUNK = 1 << 16
NOTHING_SHOWN = 1
NEVER = float("inf")


class Keeper:
    """`run` is the app: it takes its end of the link and what it takes over, and returns an exit code.

    Not `guarded` it is not locked: for debugging.
    """

    def __init__(self, run: Run, *, guarded: bool = True, clock: Callable[[], float] = time.monotonic) -> None:
        self._run, self._guard, self._clock = run, Guard(off=not guarded), clock
        self._carried = Carried(began=(time.clock_gettime_ns(time.CLOCK_BOOTTIME), time.time()))
        self._crashes: list[float] = []
        self._asked: list[int] = []
        self._woken, waker = os.pipe()
        self._pipes = frozenset((self._woken, waker))
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
            self._child = None
            child.reap()
            if not self._goes_on(child):
                self._carried.wipe()
                return self._code(child)

    def _goes_on(self, child: Child) -> bool:
        """Tell whether there is to be another app, and note for it what ended this one."""
        if child.code == AGAIN:
            self._crashes, self._carried.often = [], False
            return True
        if not child.crashed or self._asked or not self._carried.state or self._carried.often:
            return False  # it ended, or there is nothing to keep, or even the plain clock crashed
        now = self._clock()
        self._crashes = [then for then in self._crashes if now - then < WITHIN] + [now]
        self._carried.why, self._carried.often = child.why, len(self._crashes) >= TOO_OFTEN
        return True

    def _code(self, child: Child) -> int:
        if self._asked or -child.code in ORDERLY:
            return 0
        if child.code < 0 and not self._crashes:
            return NOTHING_SHOWN  # it never came up
        return SIGNALLED - child.code if child.code < 0 else CRASHED if child.crashed else child.code

    def _lock(self, child: Child) -> None:
        """Lock this process as the app is locked, once, while the app loads."""
        if not self._locked:
            self._locked = True
            self._guard.keeping(child.pipes | self._pipes)

    def _ask(self, number: int, _frame: FrameType | None) -> None:
        """Pass on that the evening is to end; the app then forgets in order."""
        self._asked.append(number)
        if self._child is not None:
            self._child.signal(signal.SIGTERM)

    def _watch(self, child: Child) -> None:
        """Take in what the app sends until it ends; end it if it hangs, or takes too long to end."""
        reader, memory = Reader(), bytearray(CHUNK)
        lives, ends = self._clock() + STARTS, NEVER
        waiting = select.poll()
        for fd in (child.heard, child.ended, self._woken):
            waiting.register(fd, select.POLLIN)
        self._carried.begin()
        while True:
            left = min(lives, ends) - self._clock()
            ready = [fd for fd, _ in waiting.poll(None if left == NEVER else max(0.0, left * 1_000))]
            if child.heard in ready:
                got = os.readv(child.heard, [memory])
                for frame in reader.take(memoryview(memory)[:got]):
                    self._carried.take(frame)
                    lives = self._clock() + HANGS if frame.kind is Kind.ALIVE else lives
                overwrite(memory)
                if got == 0:
                    waiting.unregister(child.heard)
                    lives = NEVER
                    if child.ended not in ready and not waiting.poll(PASSING_MS):
                        self._carried.wipe()  # it gave us up: what we have grows old
                continue  # until all is heard
            if child.ended in ready:
                reader.wipe()
                return
            if self._woken in ready:
                os.read(self._woken, CHUNK)
                ends = min(ends, self._clock() + GRACE)
            if self._clock() >= min(lives, ends):
                child.hung = ends == NEVER
                child.signal(signal.SIGKILL)
                lives = ends = NEVER
