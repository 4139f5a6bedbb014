"""Presses keys by chance; tells the seconds that a bare field takes to paint each, the console, and both windows."""

import random
import sys
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from bench.driven.stage import SETTLED, Stage, stage

KEYS = "WWHHHRRCCGGLLBBFFKPP1234VVAAMO"
"""Each of them acts at once, or when it comes up, and leaves the evening going."""

DOWN, BETWEEN = 60, 120
"""Milliseconds that a quick typist holds a key, and leaves until the next."""


class Painted(QObject):
    """Notes when a window was last painted, and handed to the screen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.at = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        watched.event(event)
        self.at = perf_counter()
        return True


def taken(made: Stage, painted: Painted, send: Callable[[], object]) -> tuple[float, float]:
    """Tell the seconds until a window is painted, and until nothing waits any more."""
    began = painted.at = perf_counter()
    send()
    made.paint()
    return painted.at - began, perf_counter() - began


def seconds(made: Stage, painted: Painted, window: QWindow, key: str) -> tuple[float, float]:
    """Press a key and let it go; tell the longer of the two ways."""
    down = taken(made, painted, lambda: QTest.keyPress(window, ord(key)))
    made.let(DOWN)
    up = taken(made, painted, lambda: QTest.keyRelease(window, ord(key)))
    made.let(BETWEEN)
    return max(down[0], up[0]), max(down[1], up[1])


def main(times: int) -> None:
    chance, ours = random.Random(2), []
    with stage() as made:
        made.live()
        made.evening.heartbeat.stop()
        console = made.evening.console
        window, painted = console.windowHandle(), Painted(console)
        for _ in range(times):
            ours.append(seconds(made, painted, window, chance.choice(KEYS)))
            QTest.keyClick(window, Qt.Key.Key_Escape)
            made.let(BETWEEN)
        bare = QLineEdit()
        bare.resize(1440, 900)
        bare.show()
        made.let(SETTLED)
        painted = Painted(bare)
        print(*(seconds(made, painted, bare.windowHandle(), "A")[0] for _ in range(times)))
        print(*(console for console, _ in ours))
        print(*(both for _, both in ours))


if __name__ == "__main__":
    main(int(sys.argv[1]))
