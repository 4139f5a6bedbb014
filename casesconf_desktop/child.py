"""The app as a child of its keeper: forked from it, heard through a pipe, and asked how it ended."""

import fcntl
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress

from casesconf_desktop.core.said import said
from casesconf_desktop.link import ROOM, Carried, Link

CRASHED = 70
"""What the app ends with after an exception that nobody caught (EX_SOFTWARE of sysexits.h)."""

SIGNALLED = 128
"""What is added to the number of a signal that ended a program, as shells have it."""

ORDERLY = frozenset({signal.SIGTERM, signal.SIGHUP, signal.SIGINT})
"""Asks to end in order, whoever sends them."""

Run = Callable[[Link, Carried], int]


class Child:
    """`heard` is where it is heard, `ended` becomes readable when it is no more."""

    def __init__(self, run: Run, carried: Carried) -> None:
        self.heard, out = os.pipe()
        gone, self._held = os.pipe()
        with suppress(OSError):  # a pipe of the usual size will do
            fcntl.fcntl(out, fcntl.F_SETPIPE_SZ, ROOM)
        self.code, self.hung = 0, False
        signal.pthread_sigmask(signal.SIG_BLOCK, ORDERLY)  # until it is clear to whom they go
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self.heard)
            os.close(self._held)
            _be(run, Link(out, gone), carried)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ORDERLY)
        os.close(out)
        os.close(gone)
        self.ended = os.pidfd_open(self.pid)

    @property
    def pipes(self) -> frozenset[int]:
        return frozenset((self.heard, self._held, self.ended))

    @property
    def crashed(self) -> bool:
        """Tell whether it ended by none of the ways that are meant."""
        return self.hung or self.code == CRASHED or (self.code < 0 and -self.code not in ORDERLY)

    @property
    def why(self) -> str:
        if self.hung:
            #: Fills in "The app stopped for a moment ({why})."
            return said("it did not answer any more")
        return signal.Signals(-self.code).name if self.code < 0 else said("an error that nobody caught")

    def signal(self, number: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.pid, number)

    def reap(self) -> None:
        """Take note of how it ended."""
        _, status = os.waitpid(self.pid, 0)
        for fd in self.pipes:
            os.close(fd)
        self.code = os.waitstatus_to_exitcode(status)


def _be(run: Run, link: Link, carried: Carried) -> None:
    """Be the app: whatever happens, this process ends here."""
    code = CRASHED
    try:
        signal.set_wakeup_fd(-1)
        for number in ORDERLY:
            signal.signal(number, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ORDERLY)
        os.set_blocking(link.out, False)
        code = run(link, carried)
        sys.stdout.flush()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    except BaseException as error:  # noqa: BLE001 (told by kind and place, and the keeper starts anew)
        sys.excepthook(type(error), error, error.__traceback__)
    finally:
        os._exit(code)
