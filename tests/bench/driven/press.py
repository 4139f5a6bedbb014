"""Presses keys by chance; tells the seconds that a bare field takes to paint each, then those of both windows."""

import random
import sys
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from bench.driven.stage import SETTLED, Stage, stage

KEYS = "WWHHHRRCCGGLLBBFFKPP1234VVAAMO"
"""Each of them acts at once, and leaves the evening going."""


def seconds(made: Stage, window: QWindow, key: str) -> float:
    began = perf_counter()
    QTest.keyClick(window, ord(key), Qt.KeyboardModifier.NoModifier)
    made.paint()
    return perf_counter() - began


def main(times: int) -> None:
    chance, ours = random.Random(2), []
    with stage() as made:
        made.live()
        made.evening.heartbeat.stop()
        window = made.evening.console.windowHandle()
        for _ in range(times):
            ours.append(seconds(made, window, chance.choice(KEYS)))
            QTest.keyClick(window, Qt.Key.Key_Escape)
            made.let(20)  # a short form of what a person leaves between two keys
        bare = QLineEdit()
        bare.resize(1440, 900)
        bare.show()
        made.let(SETTLED)
        print(*(seconds(made, bare.windowHandle(), "A") for _ in range(times)))
        print(*ours)


if __name__ == "__main__":
    main(int(sys.argv[1]))
