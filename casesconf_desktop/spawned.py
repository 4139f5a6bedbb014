"""The app as a program of its own, started anew after a crash: where a process can't be forked safely.

That is macOS and Windows. `multiprocessing` knows how on each of them, and hands over the state through a pipe. It is
tried out on Linux; on those two it is not.
"""

import sys
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait

from casesconf_desktop.child import Child, Heard, Run, be
from casesconf_desktop.guard import trouble
from casesconf_desktop.link import Carried, Frame, Kind, Link, packed

PASSING = 0.5
"""Seconds between the last that is heard of an app that ends and its end."""

WINDOWS = sys.platform == "win32"
NO_CODE_OF_OURS = 255
"""Windows ends what crashes with a greater one (an NTSTATUS), and what its task manager ends with 1."""


class Messages(Link):
    """The app's end of a pipe that keeps messages whole by itself."""

    def __init__(self, pipe: Connection) -> None:
        parent = parent_process()
        gone = None if WINDOWS or parent is None else parent.sentinel  # there, that a message can't be sent tells it
        super().__init__(pipe.fileno(), gone)
        self._pipe = pipe

    def send(self, kind: Kind, body: bytes = b"") -> bool:
        if not self.broken:
            try:
                self._pipe.send_bytes(packed(Frame(kind, body)))
            except OSError:
                self.broken = True
                self._pipe.close()
        return not self.broken


class Spawned(Child):
    def __init__(self, run: Run, carried: Carried, woken: int) -> None:
        there = get_context("spawn")
        self._heard, out = there.Pipe(duplex=False)
        self._app = there.Process(target=_be, args=(run, out, carried), name="app")
        self._app.start()
        out.close()
        self._ends = [self._app.sentinel, *([] if WINDOWS else [woken])]
        self._ears = [self._heard]

    @property
    def files(self) -> frozenset[int]:
        return frozenset()  # nothing is closed but on Linux

    def wait(self, seconds: float) -> Heard:
        try:
            ready = wait([*self._ears, *self._ends], None if seconds == float("inf") else max(0.0, seconds))
        except InterruptedError:  # on Windows, by Ctrl+C
            return Heard()
        if self._heard not in ready:
            return Heard(ended=self._app.sentinel in ready)
        try:
            return Heard(self._heard.recv_bytes())
        except (EOFError, OSError):
            self._ears = []
            return Heard(left=not wait([self._app.sentinel], PASSING))

    def ask(self) -> None:
        if not WINDOWS:  # where Ctrl+C reaches both, and nothing else is asked
            self._app.terminate()

    def kill(self) -> None:
        self._app.kill()

    def reap(self) -> None:
        self._app.join()
        self.code = self._app.exitcode or 0
        self._heard.close()

    @property
    def crashed(self) -> bool:
        return super().crashed or self.code > NO_CODE_OF_OURS or (WINDOWS and self.code == 1)


def _be(run: Run, pipe: Connection, carried: Carried) -> None:
    sys.excepthook, sys.unraisablehook = trouble.telling(lambda _: None), trouble.unraisable
    be(run, Messages(pipe), carried)
