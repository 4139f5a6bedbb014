"""The floor: a bare PySide6 program with two plain windows. Run as a command; "ticks" sets a label once a second."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget


def main(*, ticks: bool) -> int:
    app = QApplication(["floor"])
    console, room = QWidget(), QWidget()
    console.resize(1440, 900)
    console.showMaximized()
    room.setGeometry(app.screens()[-1].geometry())
    label = QLabel("0", room)
    label.resize(400, 100)
    timer = QTimer(room)

    def tick() -> None:
        label.setText(str(int(label.text()) + 1))
        room.update()

    timer.timeout.connect(tick)
    if ticks:
        timer.start(1000)
    room.showFullScreen()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(ticks="ticks" in sys.argv[1:]))
