"""Lets seconds flip; tells how late the beat came, how late all was painted, and whether it was not in one pass."""

import sys
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from bench.driven.stage import stage
from casesconf_desktop.alarm import Alarm
from casesconf_desktop.core.beat import until_next_beat

SPEED = 5
"""So many seconds flip in one: distances are told in real time."""


class Watch(QObject):
    """Notes when the beat comes, and which windows are painted after it."""

    def __init__(self, alarm: Alarm, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._alarm, self._now = alarm, now
        self.came: datetime | None = None
        self.seen: set[QWidget] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Timer, QEvent.Type.SockAct} and watched.parent() is self._alarm:
            self.came, self.seen = self._now(), set()
        elif event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.seen.add(watched.window())
        return False


def main(flips: int) -> None:
    with stage(SPEED) as made:
        made.live()
        store, windows = made.evening.store, {made.evening.console, made.evening.room}
        alarm = made.evening.heartbeat.findChild(Alarm)
        assert alarm is not None
        watch = Watch(alarm, lambda: store.now().at)
        late: list[float] = []
        painted: list[float] = []
        apart: list[int] = []
        boundary = store.now().at

        def idle() -> None:
            nonlocal boundary
            now = store.now()
            if watch.came and watch.seen:
                late.append((watch.came - boundary).total_seconds() / SPEED)
                painted.append((now.at - boundary).total_seconds() / SPEED)
                apart.append(int(watch.seen != windows))
                watch.came = None
            if not watch.came:
                boundary = now.at + until_next_beat(store.session, now)

        made.app.installEventFilter(watch)
        made.when_idle(idle)
        while len(painted) <= flips:
            made.let(100)
        for numbers in (late, painted, apart):
            print(*numbers[1 : flips + 1])


if __name__ == "__main__":
    main(int(sys.argv[1]))
