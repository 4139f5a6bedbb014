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
    f.evening.room.activateWindow()
    f.evening.acts.do(act)
    [asked] = [question for question in f.evening.console.findChildren(Question) if question.isVisible()]
    assert asked.accessibleName() == title
    assert in_front(f) is f.evening.console
    stay = f.evening.console.focusWidget()
    for _ in range(3):
        f.evening.room.activateWindow()
        f.press_in_the_room(Key.Key_Tab)
        f.evening.room.activateWindow()
        f.press_in_the_room(Key.Key_Return)
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
