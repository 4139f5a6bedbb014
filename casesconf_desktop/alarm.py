"""Rings once, when it is time: on Linux to a tenth of a millisecond, elsewhere to the one or two that Qt's timers take.

Qt rounds what it waits up to whole milliseconds, twice. A timer of the kernel's own is waited for like a file: that
wakes the app no more often, and as soon as the laptop wakes if its time has come in sleep.
"""

import ctypes
import os
import sys
import time
import weakref
from datetime import timedelta

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal

FLAGS = os.O_NONBLOCK | os.O_CLOEXEC if sys.platform == "linux" else 0
COUNT = 8
NEVER, MOMENT = timedelta(), timedelta(microseconds=1)
Times = ctypes.c_long * 4
"""Made once: a type is in a circle with itself, and would wait, at each second, for the collector."""


class Alarm(QObject):
    rang = Signal()

    def set(self, wait: timedelta) -> None:
        """Ring after so long, and not when it was to ring before."""
        raise NotImplementedError

    def stop(self) -> None:
        raise NotImplementedError

    @property
    def waits(self) -> bool:
        raise NotImplementedError


class QtAlarm(Alarm):
    """Rounded up to a millisecond, so that what is waited for has come when it rings."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.rang)

    def set(self, wait: timedelta) -> None:
        self._timer.start(-(-wait // timedelta(milliseconds=1)))

    def stop(self) -> None:
        self._timer.stop()

    @property
    def waits(self) -> bool:
        return self._timer.isActive()


class KernelAlarm(Alarm):
    """Raises OSError where the kernel gives no timer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._fd = self._libc.timerfd_create(time.CLOCK_BOOTTIME, FLAGS)  # which goes on while the laptop sleeps
        if self._fd < 0:
            raise OSError(ctypes.get_errno(), "timerfd_create")
        weakref.finalize(self, os.close, self._fd)
        self._waits = False
        QSocketNotifier(self._fd, QSocketNotifier.Type.Read, self).activated.connect(self._ring)

    def set(self, wait: timedelta) -> None:
        self._set(max(wait, MOMENT))

    def stop(self) -> None:
        self._set(NEVER)

    @property
    def waits(self) -> bool:
        return self._waits

    def _set(self, wait: timedelta) -> None:
        """Take no time for never, as the kernel does; four numbers: again and again, never; once, after so long."""
        seconds, rest = divmod(wait, timedelta(seconds=1))
        once = Times(0, 0, seconds, rest // MOMENT * 1_000)
        self._libc.timerfd_settime(self._fd, 0, once, None)
        self._waits = bool(wait)

    def _ring(self) -> None:
        try:
            os.read(self._fd, COUNT)
        except BlockingIOError:  # it was set anew in the meantime
            return
        self._waits = False
        self.rang.emit()


def alarm(parent: QObject) -> Alarm:
    """Make the most exact alarm that there is here."""
    if sys.platform == "linux":
        try:
            return KernelAlarm(parent)
        except OSError:
            pass
    return QtAlarm(parent)
