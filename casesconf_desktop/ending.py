"""Logging out, a hang-up or Ctrl+C end the evening in order: everything is forgotten, then the process ends."""

import signal
from collections.abc import Callable
from socket import socketpair

from PySide6.QtCore import QObject, QSocketNotifier

ASKED = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT) if hasattr(signal, "SIGHUP") else (signal.SIGINT,)


class Ending(QObject):
    """Python's own handlers would wait for the next line of Python; a socket wakes Qt."""

    def __init__(self) -> None:
        super().__init__()
        self._sleeping, self._waker = socketpair()  # a pipe would do, but not on Windows
        self._waker.setblocking(False)
        signal.set_wakeup_fd(self._waker.fileno())
        for number in ASKED:
            signal.signal(number, lambda _number, _frame: None)
        self._forget: Callable[[], None] = lambda: None
        self._woken = QSocketNotifier(self._sleeping.fileno(), QSocketNotifier.Type.Read, self)
        self._woken.activated.connect(self._asked)

    def ends(self, forget: Callable[[], None]) -> None:
        """Say how to forget from now on; what was asked before is heard once Qt's loop runs."""
        self._forget = forget

    def _asked(self) -> None:
        """Forget once, however often it is asked."""
        self._woken.setEnabled(False)
        self._forget()
