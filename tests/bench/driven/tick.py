"""Paints tick by tick on a large room; tells seconds of a bare window, those of the room, the share painted anew."""

import sys
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from bench.driven.press import Painted
from bench.driven.stage import SETTLED, Stage, stage
from casesconf_desktop.core.replace import replace


class Shares(QObject):
    """Adds up what share of a window is painted."""

    share = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            box = event.rect()
            self.share += box.width() * box.height() / (watched.width() * watched.height())
        return False


def seconds(made: Stage, times: int, window: QWidget, tick: Callable[[int], object]) -> list[float]:
    """Take the time until the window has painted a tick, and handed it to the screen."""
    taken, painted = [], Painted(window)
    for number in range(times):
        began = perf_counter()
        tick(number)
        made.paint()
        taken.append(painted.at - began)
        made.let(5)  # a tick comes when the one before has long been seen: else the next would wait for the screen
    return taken


def main(times: int) -> None:
    with stage() as made:
        made.live()
        made.evening.heartbeat.stop()
        room, view, painted = made.evening.room, made.evening.room.view, Shares()
        views = [replace(view, digits=f"{left // 60}:{left % 60:02}") for left in range(598, 597 - times, -1)]
        room.show_view(views[0])
        made.paint()
        ours = seconds(made, times, room, lambda number: room.show_view(views[number + 1]))
        room.installEventFilter(painted)  # only now: it takes time itself
        for tick in reversed(views[:-1]):
            room.show_view(tick)
            made.paint()
        bare = QWidget()
        bare.setGeometry(room.geometry())
        label = QLabel("0", bare)
        bare.showFullScreen()
        made.let(SETTLED)
        floor = seconds(made, times, bare, lambda number: label.setText(str(number)))
        print(*floor)
        print(*ours)
        print(painted.share / times)


if __name__ == "__main__":
    main(int(sys.argv[1]))
