"""The app forked from its keeper: no program is started, which the keeper's own lock would refuse. Linux alone."""

import fcntl
import os
import select
import signal
from contextlib import suppress

from casesconf_desktop.child import ORDERLY, Child, Heard, Run, be
from casesconf_desktop.link import ROOM, Carried, Link, overwrite

CHUNK = 1 << 16

PASSING_MS = 500
"""Between the last that is heard of an app that ends and its end."""


class Forked(Child):
    """`_heard` is where it is heard, `_ended` becomes readable when it is no more."""

    def __init__(self, run: Run, carried: Carried, woken: int) -> None:
        self._heard, out = os.pipe()
        gone, self._held = os.pipe()
        with suppress(OSError):  # a pipe of the usual size will do
            fcntl.fcntl(out, fcntl.F_SETPIPE_SZ, ROOM)
        signal.pthread_sigmask(signal.SIG_BLOCK, ORDERLY)  # until it is clear to whom they go
        self._pid = os.fork()
        if self._pid == 0:
            os.close(self._heard)
            os.close(self._held)
            _as_usual()
            os.set_blocking(out, False)
            be(run, Link(out, gone), carried)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ORDERLY)
        os.close(out)
        os.close(gone)
        self._ended, self._memory = os.pidfd_open(self._pid), bytearray(CHUNK)
        self._waiting = select.poll()
        for fd in (self._heard, self._ended, woken):
            self._waiting.register(fd, select.POLLIN)

    @property
    def files(self) -> frozenset[int]:
        return frozenset((self._heard, self._held, self._ended))

    def wait(self, seconds: float) -> Heard:
        overwrite(self._memory)
        ready = [fd for fd, _ in self._waiting.poll(None if seconds == float("inf") else max(0.0, seconds * 1_000))]
        if self._heard not in ready:
            return Heard(ended=self._ended in ready)
        got = os.readv(self._heard, [self._memory])
        if got:
            return Heard(memoryview(self._memory)[:got])
        self._waiting.unregister(self._heard)
        return Heard(left=self._ended not in ready and not self._ends())

    def ask(self) -> None:
        self._signal(signal.SIGTERM)

    def kill(self) -> None:
        self._signal(signal.SIGKILL)

    def reap(self) -> None:
        _, status = os.waitpid(self._pid, 0)
        for fd in self.files:
            os.close(fd)
        self.code = os.waitstatus_to_exitcode(status)

    def _ends(self) -> bool:
        """Tell whether it ends right now."""
        ending = select.poll()
        ending.register(self._ended, select.POLLIN)
        return bool(ending.poll(PASSING_MS))

    def _signal(self, number: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            os.kill(self._pid, number)


def _as_usual() -> None:
    """Take back what the keeper made of the signals."""
    signal.set_wakeup_fd(-1)
    for number in ORDERLY:
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, ORDERLY)
