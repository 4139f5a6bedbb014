"""The one door to the session, and the beat that lets time be seen."""

from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from casesconf_desktop.alarm import alarm
from casesconf_desktop.core.act import forgetting
from casesconf_desktop.core.actions import Action, End
from casesconf_desktop.core.beat import until_next_beat
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.session import Session, Stage, without_names
from casesconf_desktop.core.update import update

DEPTH = 500
AWAKE = timedelta(seconds=5)
"""A beat that comes this much too late, in real time, means that the laptop slept (time.md, Sleep)."""


class Store(QObject):
    """Holds the session. Earlier ones are kept for undo; what has not changed is shared between them."""

    changed = Signal()

    def __init__(self, session: Session, now: Callable[[], Now]) -> None:
        super().__init__()
        self.session = session
        self.now = now
        self._past: deque[Session] = deque(maxlen=DEPTH)
        self._undone: list[Session] = []

    def dispatch(self, action: Action) -> None:
        """Do one act. Ending the evening forgets the names in all that can be undone; going on, cards that are over."""
        before = self.session
        after = update(before, action, self.now())
        if after is before:
            return
        if isinstance(action, End):
            self._past.clear()
            self._past.append(without_names(before))
        else:
            self._past.append(before)
            if before.stage is Stage.LIVE and after.current > before.current:
                self._past = deque(forgetting(self._past, after), maxlen=DEPTH)
        self._undone.clear()
        self._become(after)

    def undo(self) -> None:
        """Take back the last act; the instants come back, so the time that has passed still counts."""
        if self._past:
            self._undone.append(self.session)
            self._become(self._past.pop())

    def redo(self) -> None:
        if self._undone:
            self._past.append(self.session)
            self._become(self._undone.pop())

    @property
    def past(self) -> Sequence[Session]:
        return self._past

    @property
    def undone(self) -> Sequence[Session]:
        return self._undone

    def resume(self, session: Session, past: Sequence[Session], undone: Sequence[Session]) -> None:
        """Go on from where another store was."""
        self._past = deque(past, maxlen=DEPTH)
        self._undone = list(undone)
        self._become(session)

    def forget(self, empty: Session) -> None:
        """Drop everything: the evening, and all that undo and redo held."""
        self._past.clear()
        self._undone.clear()
        self._become(empty)

    def _become(self, session: Session) -> None:
        self.session = session
        self.changed.emit()


class Heartbeat(QObject):
    """Fires on the exact second at which something on screen changes, and not at all when nothing does.

    `speed` is how many seconds of the evening pass in one second (rehearsal). `slept` tells from when to when the
    laptop slept: the beat came too late while the clock went on.
    """

    beat = Signal()
    slept = Signal(object, object)

    def __init__(self, store: Store, speed: float) -> None:
        super().__init__()
        self._store = store
        self._speed = speed
        self._alarm = alarm(self)
        self._alarm.rang.connect(self._fire)
        store.changed.connect(self.arm)
        self._waiting: tuple[datetime, datetime] | None = None

    def arm(self) -> None:
        """Wait for the next boundary.

        Whatever comes first after a sleep, the late beat or an act, finds out about it.
        """
        now, before = self._store.now(), self._waiting
        wait = until_next_beat(self._store.session, now) / self._speed
        self._alarm.set(wait)
        self._waiting = now.at, now.at + wait * self._speed
        if before is not None and (now.at - before[1]) / self._speed > AWAKE:
            self.slept.emit(before[0], now.at)

    def stop(self) -> None:
        self._alarm.stop()
        self._waiting = None

    def _fire(self) -> None:
        self.arm()
        self.beat.emit()
