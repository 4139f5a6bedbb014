"""A guided first evening: eight keys, each when its moment has come; nothing is asked twice, nothing moves alone."""

from PySide6.QtCore import Qt

from casesconf_desktop.core.lesson import TASKS
from casesconf_desktop.lesson import Lesson
from casesconf_desktop.ui.console.notice import Notice
from stories.conftest import Facilitator

Key = Qt.Key


def told(f: Facilitator) -> str:
    notices = [notice.accessibleName() for notice in f.evening.console.findChildren(Notice) if notice.isVisible()]
    return notices[0] if notices else ""


def begun(f: Facilitator) -> Lesson:
    lesson = Lesson(f.evening.store, f.evening.console)
    lesson.begin()
    return lesson


def test_a_first_evening_task_by_task(facilitator: Facilitator) -> None:
    lesson = begun(facilitator)
    for number, keys in enumerate(
        [
            (Key.Key_Return,),
            (Key.Key_Space,),
            (Key.Key_N,),
            (Key.Key_Plus,),
            (Key.Key_1, Key.Key_R),
            (Key.Key_R, Key.Key_N, Key.Key_N),
            (Key.Key_H, Key.Key_7, Key.Key_Return),
            (Key.Key_Return,),
            (Key.Key_B,),
            (Key.Key_B,),
        ]
    ):
        assert told(facilitator) == TASKS[number].words
        facilitator.press(*keys)
    assert "Ctrl+Z" in told(facilitator)
    facilitator.press(Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert told(facilitator) == TASKS[-1].words
    facilitator.press(Key.Key_Escape)
    assert told(facilitator) == ""
    del lesson


def test_time_alone_does_nothing(facilitator: Facilitator) -> None:
    lesson = begun(facilitator)
    facilitator.at(10)
    assert told(facilitator) == TASKS[0].words
    del lesson


def test_whoever_is_ahead_is_not_held_back(facilitator: Facilitator) -> None:
    """Three steps on by the mouse, say: what was to be learned on the way is not asked for."""
    lesson = begun(facilitator)
    facilitator.press(Key.Key_Return, Key.Key_Escape, Key.Key_N, Key.Key_N)
    assert told(facilitator) == TASKS[3].words
    del lesson


def test_a_task_that_was_put_away_stays_away_and_the_next_one_comes(facilitator: Facilitator) -> None:
    lesson = begun(facilitator)
    facilitator.press(Key.Key_Escape)
    assert told(facilitator) == ""
    facilitator.press(Key.Key_Return)
    assert told(facilitator) == TASKS[1].words
    del lesson


def test_with_the_evening_it_ends(facilitator: Facilitator) -> None:
    lesson = begun(facilitator)
    facilitator.press(Key.Key_Return)
    facilitator.evening.console.end_wanted.emit()
    assert told(facilitator) == ""
    facilitator.press(Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert told(facilitator) == "", "and does not begin again"
    del lesson
