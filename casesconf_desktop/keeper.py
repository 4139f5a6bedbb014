"""Carries the evening over a crash of the app: a small process that keeps the newest state, in memory alone.

The app is its child. When it crashes, the keeper starts it again with what it last said; it reads frames and decodes
nothing.
"""

import os
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from types import FrameType

from casesconf_desktop.child import CRASHED, ORDERLY, Child, Run
from casesconf_desktop.clocks import sleep_proof
from casesconf_desktop.guard.lock import Guard
from casesconf_desktop.link import AGAIN, Carried, Kind, Reader

TOO_OFTEN, WITHIN = 3, 30.0
"""So many crashes in so many seconds, and it is not the moment that is at fault."""

STARTS, HANGS = 60.0, 12.0
"""Seconds after which an app is taken for dead that has not said yet, or not said again, that it lives.

It says so at the first beat after three and a half; where its beats are further apart, in the debrief, it says by how
many seconds, and so long it may be silent on top.
"""

GRACE = 3.0
"""Seconds that the app has to forget in order, once it is asked to end."""

NOTHING_SHOWN = 1
SIGNALLED = 128
"""What is added to the number of a signal that ended a program, as shells have it."""

NEVER = float("inf")
WAKES = 1 << 10


class Keeper:
    """`start` makes a child that runs `run`. Not `guarded` this process is not locked: for debugging."""

    def __init__(
        self, run: Run, start: type[Child], *, guarded: bool = True, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._run, self._start, self._guard, self._clock = run, start, Guard(off=not guarded), clock
        self._carried = Carried(began=(sleep_proof(), time.time()))
        self._crashes: list[float] = []
        self._asked: list[int] = []
        self._woken, self._waker = os.pipe()
        self._locked = self._came_up = False
        self._child: Child | None = None

    def keep(self) -> int:
        """Run the app, and again after each crash, until it ends; returns what it ended with."""
        self._listen()
        while True:
            self._child = child = self._start(self._run, self._carried, self._woken)
            if self._asked:
                child.ask()  # asked while there was none
            self._lock(child)
            self._watch(child)
            self._child = None
            child.reap()
            if not self._goes_on(child):
                self._carried.wipe()
                return self._code(child)

    def _listen(self) -> None:
        """Let signals wake whoever waits; on Windows nobody can be woken so, and nobody needs it."""
        if sys.platform != "win32":
            os.set_blocking(self._woken, False)
            os.set_blocking(self._waker, False)
            signal.set_wakeup_fd(self._waker, warn_on_full_buffer=False)
        for number in ORDERLY:
            signal.signal(number, self._ask)

    def _sleep_again(self) -> None:
        """Take back what woke it."""
        with suppress(BlockingIOError):
            os.read(self._woken, WAKES)

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
        if child.code < 0 and not self._came_up:
            return NOTHING_SHOWN
        return SIGNALLED - child.code if child.code < 0 else CRASHED if child.crashed else child.code

    def _lock(self, child: Child) -> None:
        """Lock this process as the app is locked, once, while the app loads."""
        if not self._locked:
            self._locked = True
            self._guard.keeping(child.files | {self._woken, self._waker})

    def _ask(self, number: int, _frame: FrameType | None) -> None:
        """Pass on that the evening is to end; the app then forgets in order."""
        self._asked.append(number)
        if self._child is not None:
            self._child.ask()

    def _watch(self, child: Child) -> None:
        """Take in what the app sends until it ends; end it if it hangs, or takes too long to end."""
        reader, lives, ends = Reader(), self._clock() + STARTS, NEVER
        self._carried.begin()
        while True:
            heard = child.wait(min(lives, ends) - self._clock())
            for frame in reader.take(heard.said):
                self._carried.take(frame)
                silent = sum(frame.body) if frame.kind is Kind.ALIVE else 0
                lives = self._clock() + HANGS + silent  # whatever it says, it lives
                self._came_up = self._came_up or frame.kind is Kind.STATE
            if heard.left:
                self._carried.wipe()  # it gave us up: what we have grows old
                lives = NEVER
            if heard.ended:
                reader.wipe()
                return
            if self._asked:
                self._sleep_again()
                ends = min(ends, self._clock() + GRACE)
            if self._clock() >= min(lives, ends):
                child.hung = ends == NEVER
                child.kill()
                lives = ends = NEVER
