"""An evening in this process, as the app has it: real windows, carried by a keeper; it only is not locked."""

import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from tzlocal import get_localzone

from casesconf_desktop.clocks import faster, real_now
from casesconf_desktop.core import actions as a
from casesconf_desktop.evening import Evening
from casesconf_desktop.link import Carried, Link, Reader
from casesconf_desktop.shown import Start, carry
from casesconf_desktop.tidy import Tidy, settle

CHUNK = 1 << 16
SETTLED = int(os.environ.get("SETTLED", "700"))
"""Milliseconds until a new picture of the room has come; fewer where numbers mean nothing."""


class Stage:
    def __init__(self, speed: float) -> None:
        link = kept()
        self.app = QApplication(["bench"])
        self.app.setStyle("Fusion")
        now = real_now if speed == 1 else faster(real_now, speed)
        chance, zone = random.Random(5), get_localzone()
        self.evening = Evening(self.app, now, lambda: now().at, chance, zone, colours="dark", speed=speed)
        self.evening.open()
        carrier = carry(self.evening, Start(link=link))
        assert carrier is not None
        self.carrier = carrier
        self.evening.whole.connect(settle)
        Tidy(self.evening.heartbeat, self.evening.store.now)
        self.let(SETTLED)

    def let(self, milliseconds: int) -> None:
        """Let the event loop run, asleep while nothing happens as in the app (QTest.qWait would poll)."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def live(self) -> None:
        """Go on into the first story."""
        store = self.evening.store
        store.dispatch(a.OpenDoors())
        store.dispatch(a.StartOrPause())
        store.dispatch(a.Next(store.session.step.segment.key))
        self.let(SETTLED)

    def paint(self) -> None:
        """Do all that waits, and paint all that is new."""
        self.app.processEvents()
        self.app.sendPostedEvents()
        self.app.processEvents()

    def when_idle(self, then: Callable[[], object]) -> None:
        """Say who wants to know when the event loop has nothing left to do: all that is new is then painted."""
        QAbstractEventDispatcher.instance().aboutToBlock.connect(then)


@contextmanager
def stage(speed: float = 1) -> Iterator[Stage]:
    made = Stage(speed)
    yield made
    made.evening.forget()


def kept() -> Link:
    """Fork a keeper that takes in what it is sent until nobody speaks any more."""
    heard, out = os.pipe()
    gone, held = os.pipe()
    if os.fork() == 0:
        os.sched_setaffinity(0, range(os.cpu_count() or 1))  # as another process it has a core of its own where it can
        os.close(out)
        reader, carried = Reader(), Carried()
        while got := os.read(heard, CHUNK):
            for frame in reader.take(got):
                carried.take(frame)
        os._exit(0)
    os.close(heard)
    del held
    return Link(out, gone)
