"""Which window has the keyboard: the console, whenever Enter would press something there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from casesconf_desktop.ui.console.question import Question
from casesconf_desktop.ui.keymap import Act
from stories.conftest import Facilitator

Key = Qt.Key


@pytest.mark.parametrize(
    ("act", "title"), [(Act.QUIT, "Close and forget everything?"), (Act.END, "End the evening now?")]
)
def test_no_question_is_agreed_to_in_the_room(facilitator: Facilitator, act: Act, title: str) -> None:
    """It comes to the front, where it is seen what Enter answers; where it can't, keys in the room answer nothing."""
    f, gone = facilitator, list[bool]()
    f.press(Key.Key_Return, Key.Key_Space)
    f.evening.forgetting.connect(lambda: gone.append(True))
    to_the_front(f, f.evening.room)
    f.evening.acts.do(act)
    f.app.processEvents()
    [asked] = [question for question in f.evening.console.findChildren(Question) if question.isVisible()]
    assert asked.accessibleName() == title
    assert in_front(f) is f.evening.console
    stay = f.evening.console.focusWidget()
    for _ in range(3):
        for key in (Key.Key_Tab, Key.Key_Return):
            to_the_front(f, f.evening.room)
            f.press_in_the_room(key)
            assert in_front(f) is f.evening.console
            assert f.evening.console.focusWidget() is stay
    assert asked.isVisible()
    assert gone == []
    f.press(Key.Key_Return)
    assert not asked.isVisible(), "on the console, where it is seen, Enter stays"
    assert gone == []


def in_front(f: Facilitator) -> QWidget:
    [front] = [window for window in (f.evening.console, f.evening.room) if window.isActiveWindow()]
    return front


def to_the_front(f: Facilitator, window: QWidget) -> None:
    """Bring a window to the front: it has the keyboard once that has come through."""
    window.activateWindow()
    f.app.processEvents()
    assert in_front(f) is window, "the control"
