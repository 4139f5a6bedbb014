"""A held key on X11, whose repeats may come torn apart."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWindow
from pytestqt.qtbot import QtBot

from casesconf_desktop.ui.repeats import Repeats

PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
LONG = 700
"""Milliseconds after which X11 repeats a key, unless told otherwise."""


class Wire(QObject):
    """A window whose keys are repeated by X11, and what is seen of them: of each, whether it is told as a repeat."""

    def __init__(self) -> None:
        super().__init__()
        self.window = QWindow()
        self.repeats = Repeats()
        self.seen: list[tuple[str, bool]] = []
        self.window.installEventFilter(self)
        self.window.installEventFilter(self.repeats)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            self.seen.append((("down" if event.type() == PRESS else "up") + event.text(), event.isAutoRepeat()))
            return True
        return super().eventFilter(watched, event)

    def tell(self, kind: QEvent.Type, at: int, key: str = "+", *, repeats: bool = False) -> None:
        made = QKeyEvent(kind, ord(key), Qt.KeyboardModifier.NoModifier, ord(key), 0, 0, key, repeats)
        made.setTimestamp(at)
        QCoreApplication.sendEvent(self.window, made)

    def new(self) -> list[tuple[str, bool]]:
        """Tell what was seen since the last time this was asked."""
        told, self.seen = self.seen, []
        return told

    def wait(self) -> None:
        """Let the time of doubt pass."""
        timer = self.repeats.findChild(QTimer)
        assert timer
        if timer.isActive():
            timer.timeout.emit()


@pytest.fixture
def wire(qtbot: QtBot) -> Iterator[Wire]:
    del qtbot
    made = Wire()
    yield made
    made.wait()


def test_a_tap_is_never_in_doubt(wire: Wire) -> None:
    wire.tell(PRESS, 0)
    wire.tell(RELEASE, 90)
    wire.tell(PRESS, 180)
    wire.tell(RELEASE, 270)
    assert wire.new() == [("down+", False), ("up+", False)] * 2


def test_torn_repeats_are_joined(wire: Wire) -> None:
    wire.tell(PRESS, 0)
    for at in (LONG, LONG + 40, LONG + 80):
        wire.tell(RELEASE, at)
        wire.tell(PRESS, at)
    assert wire.new() == [("down+", False), *[("up+", True), ("down+", True)] * 3]
    wire.tell(RELEASE, LONG + 100)
    assert wire.new() == [("up+", True)], "whoever counts may wait"
    wire.wait()
    assert wire.new() == [("up+", False)]
    wire.wait()
    assert wire.new() == [], "it is told once"


def test_repeats_that_came_whole_are_left_alone(wire: Wire) -> None:
    wire.tell(PRESS, 0)
    wire.tell(RELEASE, LONG, repeats=True)
    wire.tell(PRESS, LONG, repeats=True)
    wire.tell(RELEASE, LONG + 40)
    wire.tell(PRESS, LONG + 40)
    assert wire.new() == [("down+", False), *[("up+", True), ("down+", True)] * 2]


@pytest.mark.parametrize(("key", "at"), [("+", LONG + 20), ("+", LONG + 1), ("w", LONG)])
def test_another_press_proves_that_the_key_was_let_go(wire: Wire, key: str, at: int) -> None:
    wire.tell(PRESS, 0)
    wire.tell(RELEASE, LONG)
    wire.tell(PRESS, at, key)
    assert wire.new() == [("down+", False), ("up+", True), ("up+", False), (f"down{key}", False)]


def test_two_keys_that_are_let_go_one_after_the_other(wire: Wire) -> None:
    wire.tell(PRESS, 0, "a")
    wire.tell(PRESS, 10, "b")
    wire.tell(RELEASE, LONG, "a")
    wire.tell(RELEASE, LONG + 5, "b")
    wire.wait()
    assert wire.new() == [
        ("downa", False),
        ("downb", False),
        ("upa", True),
        ("upa", False),
        ("upb", True),
        ("upb", False),
    ]


def test_when_the_window_is_left_a_key_was_let_go(wire: Wire) -> None:
    wire.tell(PRESS, 0)
    wire.tell(RELEASE, LONG)
    QCoreApplication.sendEvent(wire.window, QFocusEvent(QEvent.Type.FocusOut))
    assert wire.new() == [("down+", False), ("up+", True), ("up+", False)]


def test_a_key_that_was_pressed_elsewhere_is_let_go_here(wire: Wire) -> None:
    wire.tell(RELEASE, LONG)
    assert wire.new() == [("up+", False)]
