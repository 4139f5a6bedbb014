"""The floor: a bare PySide6 program with two plain windows.

Run as a command; "ticks" sets a label of one window once a second, "both" of both: what the app shows can't be less.
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget


def main(*words: str) -> int:
    app = QApplication(["floor"])
    console, room = QWidget(), QWidget()
    console.resize(1440, 900)
    console.showMaximized()
    room.setGeometry(app.screens()[-1].geometry())
    shown = (console, room) if "both" in words else (room,)
    labels = [QLabel("0", window) for window in shown]
    for label in labels:
        label.resize(400, 100)
    timer = QTimer(room)

    def tick() -> None:
        for label in labels:
            label.setText(str(int(label.text()) + 1))
            label.window().update()

    timer.timeout.connect(tick)
    if "ticks" in words:
        timer.start(1000)
    room.showFullScreen()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
