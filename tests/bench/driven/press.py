"""Presses keys by chance; tells the seconds until a bare field is painted, the console, the room where it changes.

Last comes after how many presses the console painted nothing: they are in no other number.
"""

import random
import sys
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
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


class Presses:
    """Presses keys in a window, each way for itself, and takes down the seconds until windows are painted."""

    def __init__(self, made: Stage, window: QWidget) -> None:
        self._made, self._window = made, window.windowHandle()
        self._painted, self._room = Painted(window), Painted(made.evening.room)
        self.window: list[float] = []
        self.room: list[float] = []
        self.nothing = 0

    def press(self, key: str) -> None:
        """Take the longer of the two ways; a key may act as it goes down, or as it comes up."""
        down = self._taken(lambda: QTest.keyPress(self._window, ord(key)))
        self._made.let(DOWN)
        up = self._taken(lambda: QTest.keyRelease(self._window, ord(key)))
        self._made.let(BETWEEN)
        self.window += longest(down[0], up[0])
        self.room += longest(down[1], up[1])
        self.nothing += (down[0], up[0]) == (None, None)

    def _taken(self, send: Callable[[], object]) -> tuple[float | None, float | None]:
        """Tell the seconds until the window is painted, and the room if it is shown another picture."""
        before = self._made.evening.room.view
        began = perf_counter()
        send()
        self._made.paint()
        window = self._painted.at - began if self._painted.at > began else None
        if self._made.evening.room.view == before:
            return window, None
        while self._room.at <= began:
            self._made.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return window, self._room.at - began


def longest(*taken: float | None) -> list[float]:
    seconds = [one for one in taken if one is not None]
    return [max(seconds)] if seconds else []


def main(times: int) -> None:
    chance = random.Random(2)
    with stage() as made:
        made.live()
        made.evening.heartbeat.stop()
        ours = Presses(made, made.evening.console)
        for _ in range(times):
            ours.press(chance.choice(KEYS))
            QTest.keyClick(made.evening.console.windowHandle(), Qt.Key.Key_Escape)
            made.let(BETWEEN)
        bare = QLineEdit()
        bare.resize(1440, 900)
        bare.show()
        made.let(SETTLED)
        field = Presses(made, bare)
        for _ in range(times):
            field.press("A")
        print(*field.window)
        print(*ours.window)
        print(*ours.room)
        print(ours.nothing)


if __name__ == "__main__":
    main(int(sys.argv[1]))
