"""The real app with a clock that only moves when the story says so, driven by real key events."""

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.line import LineView, line_view
from casesconf_desktop.core.desk.now import NowView, now_view
from casesconf_desktop.core.desk.rail import RailView, rail_view
from casesconf_desktop.core.room import RoomView
from casesconf_desktop.core.session import Session
from casesconf_desktop.evening import Evening
from evenings import ZONE, at


def code(key: Qt.Key | str) -> Qt.Key | int:
    """Give a named key as it is, a letter as what it types."""
    return ord(key) if isinstance(key, str) else key


def combined(name: str) -> QKeyCombination:
    """Read keys by their name in the keymap."""
    keys: QKeyCombination = QKeySequence(name)[0]  # type: ignore[index]  # its stub does not know
    return keys


STEP = 4 / 60
"""In minutes: what lies between two beats of a story; more would be a sleep."""


class Facilitator:
    """Presses keys and lets minutes pass. Minutes count from 18:30; the evening starts at 30."""

    def __init__(self, app: QApplication) -> None:
        self.minute = -18.0
        self.app = app
        self.evening = Evening(app, self.now, lambda: self.now().at, random.Random(3), ZONE, colours="dark")
        self.evening.open()

    def now(self) -> Now:
        return at(self.minute)

    def at(self, minute: float) -> None:
        """Let time pass up to a minute, and the beat with it."""
        assert minute >= self.minute
        while self.minute < minute:
            self.minute = min(minute, self.minute + STEP)
            self.evening.heartbeat.arm()
        self.evening.heartbeat.beat.emit()

    def press(self, *keys: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys one after the other on the console's window, a second apart."""
        for key in keys:
            self.minute += 1 / 60
            QTest.keyClick(self.evening.console.windowHandle(), code(key), held)
            self.app.processEvents()

    def hit(self, *names: str) -> None:
        """Press keys by their names in the keymap, all in the same moment."""
        for name in names:
            key = combined(name)
            held = key.keyboardModifiers()
            if name in {"Shift++", "Shift+-"}:
                held |= Qt.KeyboardModifier.KeypadModifier
            QTest.keyClick(self.evening.console.windowHandle(), key.key(), held)
            self.app.processEvents()

    def press_in_the_room(self, *keys: Qt.Key | str) -> None:
        for key in keys:
            self.minute += 1 / 60
            QTest.keyClick(self.evening.room.windowHandle(), code(key))
        self.app.processEvents()

    def write(self, text: str) -> None:
        """Type into whatever has the focus, and press Enter."""
        for letter in text:
            QTest.keyClick(self.evening.console.windowHandle(), ord(letter))
        QTest.keyClick(self.evening.console.windowHandle(), Qt.Key.Key_Return)
        self.app.processEvents()

    @property
    def session(self) -> Session:
        return self.evening.store.session

    @property
    def room(self) -> RoomView:
        return self.evening.room.view

    @property
    def dial(self) -> NowView:
        return now_view(self.session, self.now())

    @property
    def rail(self) -> RailView:
        return rail_view(self.session, self.now())

    @property
    def line(self) -> LineView:
        return line_view(self.session, self.now())


@pytest.fixture
def facilitator(qtbot: QtBot, qapp: QApplication) -> Iterator[Facilitator]:
    del qtbot  # fails a test in which a slot raised
    someone = Facilitator(qapp)
    someone.evening.console.activateWindow()
    qapp.processEvents()
    yield someone
    someone.evening.heartbeat.stop()
    for window in (someone.evening.console, someone.evening.room):
        window.hide()
        window.deleteLater()
    someone.evening.deleteLater()
