"""Keeps what Python holds small: what only the start needed, what was closed, and what it keeps of things long gone."""

import gc
import linecache
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QTimer

from casesconf_desktop.core.clock import Now
from casesconf_desktop.store import Heartbeat

OFTEN = timedelta(minutes=15)


def settle() -> None:
    """Let go of what only the start needed, and let Python look no more through what is there for good.

    PySide reads the source of each module that is loaded after it, and Python keeps what was read: megabytes.
    """
    linecache.clearcache()
    gc.collect()
    gc.freeze()
    gc.enable()


def sweep() -> None:
    """Delete the windows and parts of an evening that was closed, and overwrite what only they still held."""
    gc.unfreeze()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


class Tidy(QTimer):
    """Lets Python give back what it keeps of small things that are gone, to use it again.

    It gives that back in a full collection only, and as next to nothing waits to be collected none would come all
    evening: some 2 MB more were held. It takes 0.4 to 5 ms, right after a second is on the screen, when the next one
    is far.
    """

    def __init__(self, heartbeat: Heartbeat, now: Callable[[], Now]) -> None:
        super().__init__(heartbeat, singleShot=True, interval=0)
        self._now, self._due = now, now().at + OFTEN
        self.timeout.connect(gc.collect)
        heartbeat.beat.connect(self._look)

    def _look(self) -> None:
        now = self._now().at
        if now >= self._due:
            self._due = now + OFTEN
            self.start()
