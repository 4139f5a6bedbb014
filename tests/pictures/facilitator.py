"""Presses keys in the real app, kept and locked as ever, whose clock stands still until the story goes on.

The app can write no file, so its pictures go through a pipe, each after a line with its name and its length.
"""

import random
import sys
from collections.abc import Collection

from PySide6.QtCore import QBuffer, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from casesconf_desktop.app import NAME
from casesconf_desktop.core.clock import Now
from casesconf_desktop.evening import Evening
from casesconf_desktop.guard.awake import Awake
from casesconf_desktop.guard.environment import settle
from casesconf_desktop.guard.lock import Guard
from casesconf_desktop.link import Link
from casesconf_desktop.shown import Start, carry
from evenings import ZONE, at
from stories.conftest import code

PLAIN, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
STILL_MS = 200
"""So long nothing may move on a picture before it is taken."""


class Granted(Awake):
    """Stands in for the one thing that a virtual screen lacks: a desktop that agrees to keep the laptop awake."""

    def begin(self) -> None:
        self.held = True

    def end(self) -> None:
        self.held = False


class Facilitator:
    """Minutes count from 18:30; the evening starts at 30. `wanted` are the names of the pictures to take."""

    def __init__(self, link: Link, colours: str, wanted: Collection[str]) -> None:
        settle()
        guard = Guard()
        guard.before_qt(speaks=True, keep=link.files)
        self.minute, self.wanted = -12.0, wanted
        self.app = QApplication([NAME])
        self.app.setStyle("Fusion")
        self.app.setCursorFlashTime(0)
        self.evening = Evening(
            self.app,
            self.now,
            lambda: self.now().at,
            random.Random(3),
            ZONE,
            awake=Granted(),
            guard=guard,
            colours=colours,
        )
        self.evening.open()
        self.carrier = carry(self.evening, Start(link=link, guard=guard))
        self._fill_the_screen()
        while not self.evening.laptop.promise.attempts:
            QTest.qWait(STILL_MS)  # until new connections are refused, and all is tried out

    def _fill_the_screen(self) -> None:
        """Let the console fill its monitor, as F11 does: the window manager adds no frame then."""
        console = self.evening.console
        console.toggle_full_screen()
        while console.size() != console.screen().size():
            QTest.qWait(STILL_MS)
        console.activateWindow()

    def now(self) -> Now:
        return at(self.minute)

    def at(self, minute: float) -> None:
        """Let time pass up to a minute: not as a laptop that sleeps."""
        self.evening.heartbeat.stop()
        self.minute = minute
        self.evening.heartbeat.arm()
        self.evening.heartbeat.beat.emit()

    def press(self, *keys: Qt.Key | str, held: Qt.KeyboardModifier = PLAIN) -> None:
        """Press keys one after the other, a second apart."""
        for key in keys:
            self.minute += 1 / 60
            QTest.keyClick(self.evening.console.windowHandle(), code(key), held)
            self.app.processEvents()

    def fields(self, name: str) -> list[QLineEdit]:
        """Find the fields of a name that are seen."""
        found = self.evening.console.findChildren(QLineEdit)
        return [field for field in found if field.isVisible() and field.accessibleName().startswith(name)]

    def write(self, field: QLineEdit, text: str) -> None:
        field.setFocus()
        QTest.keyClicks(field, text)
        self.press(Qt.Key.Key_Tab)

    def hand(self, key: str, label: str) -> None:
        self.press(key)
        QTest.keyClicks(self.evening.console.focusWidget(), label)
        self.press(Qt.Key.Key_Return)

    def take(self, name: str, seen: QWidget) -> None:
        """Take a picture of a window, or of a panel in one, once it stands still."""
        if name not in self.wanted:
            return
        window = seen.window()
        box = QRect(seen.mapTo(window, QPoint(0, 0)), seen.size())
        before, picture = QImage(), self._seen(window)
        while picture != before:
            QTest.qWait(STILL_MS)
            before, picture = picture, self._seen(window)
        buffer = QBuffer()
        QImageWriter(buffer, b"PNG").write(picture.copy(box))
        data = buffer.data().data()
        sys.stdout.buffer.write(f"{name} {len(data)}\n".encode() + data)
        sys.stdout.buffer.flush()

    def _seen(self, window: QWidget) -> QImage:
        """Ask the screen what it shows there: nothing else can be taken for the real window."""
        return window.screen().grabWindow(window.winId()).toImage()
