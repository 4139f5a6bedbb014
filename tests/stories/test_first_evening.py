"""A guided first evening: eight keys, each when its moment has come; nothing is asked twice, nothing moves alone."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.lesson import TASKS
from casesconf_desktop.lesson import Lesson
from casesconf_desktop.shown import Start, beside
from casesconf_desktop.ui.console.notice import Notice
from casesconf_desktop.ui.console.struck import Struck
from casesconf_desktop.ui.keymap import Act
from stories.conftest import Facilitator

Key = Qt.Key


def told(f: Facilitator) -> str:
    notices = [notice.accessibleName() for notice in f.evening.console.findChildren(Notice) if notice.isVisible()]
    return notices[0] if notices else ""


def begun(f: Facilitator) -> QObject:
    lesson = beside(Start(speed=10), f.evening, fresh=True)
    assert isinstance(lesson, Lesson)
    return lesson


def undo(f: Facilitator) -> None:
    f.press(Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)


STEPS: list[tuple[Key, ...]] = [
    (Key.Key_Return,),
    (Key.Key_Space,),
    (Key.Key_N,),
    (Key.Key_Plus,),
    (Key.Key_1, Key.Key_R),
    (Key.Key_R,),
    (Key.Key_N,),
    (Key.Key_N,),
    (Key.Key_H, Key.Key_7, Key.Key_Return),
    (Key.Key_Return,),
    (Key.Key_X,),
    (Key.Key_X,),
]
"""What each task asks for, up to the last two."""
PICK, TAKE_BACK, QUESTIONS, STRIKE = 4, 5, 6, 10


def come_to(f: Facilitator, task: int) -> None:
    for keys in STEPS[:task]:
        f.press(*keys)


def test_a_first_evening_task_by_task(facilitator: Facilitator) -> None:
    lesson = begun(facilitator)
    for number, keys in enumerate(STEPS):
        assert told(facilitator) == TASKS[number].words
        facilitator.press(*keys)
    assert "Ctrl+Z" in told(facilitator)
    undo(facilitator)
    assert told(facilitator) == TASKS[-1].words
    facilitator.press(Key.Key_Escape)
    assert told(facilitator) == ""
    del lesson


def test_the_row_stays_from_one_task_to_the_next(facilitator: Facilitator) -> None:
    """What is worked with would give way and come back."""
    lesson, heights = begun(facilitator), list[int]()
    [notice] = facilitator.evening.console.findChildren(Notice)
    notice.stood.connect(lambda: heights.append(notice.room))
    come_to(facilitator, len(STEPS))
    assert 0 not in heights
    del lesson


def test_a_sentence_of_another_is_none_of_the_lesson(facilitator: Facilitator) -> None:
    lesson = begun(facilitator)
    for sentence in ("One.", "Another."):
        facilitator.evening.console.say(sentence)
        facilitator.press(Key.Key_Escape)
    facilitator.press(*STEPS[0])
    assert told(facilitator) == TASKS[1].words
    del lesson


def test_eight_keys_are_taught() -> None:
    taught = ("Enter", "Space", "N", "+", "R", "H", "X", "Ctrl+Z")
    words = " ".join(task.words for task in TASKS)
    assert [key for key in taught if key not in words] == []
    assert len(taught) == 8


def test_what_was_done_is_asked_for_no_longer(facilitator: Facilitator) -> None:
    """Each sentence tells one act, and goes with it: none stands there half true."""
    lesson = begun(facilitator)
    come_to(facilitator, TAKE_BACK)
    assert told(facilitator) == "R takes it back."
    facilitator.press(Key.Key_R)
    assert "takes it back" not in told(facilitator)
    assert told(facilitator) == TASKS[QUESTIONS].words
    del lesson


def test_what_holding_the_key_does_is_told_truly(facilitator: Facilitator) -> None:
    words = next(task.words for task in TASKS if task.words.startswith("+"))
    assert "Held, it counts more" in words
    come_to(facilitator, 3)
    facilitator.evening.acts.hold(Act.MORE, 1)
    facilitator.evening.acts.hold(Act.MORE, 3)
    assert not facilitator.session.step.run.added, "while it is held it gives nothing"
    facilitator.evening.acts.let_go(act=True)
    assert facilitator.session.step.run.added == timedelta(minutes=3), "letting go gives them"
    facilitator.evening.acts.hold(Act.MORE, 5)
    facilitator.evening.acts.let_go(act=False)
    assert facilitator.session.step.run.added == timedelta(minutes=3), "Esc leaves them"


def test_beside_the_circle_it_names_the_key_that_picks_there(facilitator: Facilitator) -> None:
    facilitator.evening.store.dispatch(a.SetChairs(12))
    lesson = begun(facilitator)
    come_to(facilitator, PICK)
    assert told(facilitator).startswith("1 picks")
    facilitator.press(Key.Key_V)
    assert facilitator.evening.console.pages.ringed
    assert told(facilitator).startswith("Ctrl+1 picks")
    facilitator.press(Key.Key_1, held=Qt.KeyboardModifier.ControlModifier)
    facilitator.press(Key.Key_V)
    assert told(facilitator).startswith("1 picks")
    facilitator.press(Key.Key_V, Key.Key_R)
    assert told(facilitator) == TASKS[TAKE_BACK].words
    del lesson


def test_whatever_was_taken_back_on_the_way_counts(facilitator: Facilitator) -> None:
    """By key or by mouse, early or late."""
    lesson = begun(facilitator)
    come_to(facilitator, 4)
    facilitator.evening.store.undo()
    for keys in STEPS[4:]:
        facilitator.press(*keys)
    assert told(facilitator) == TASKS[-1].words
    del lesson


def test_a_strike_is_learned_and_its_words_are_not_covered(facilitator: Facilitator) -> None:
    lesson = begun(facilitator)
    come_to(facilitator, STRIKE)
    facilitator.press(Key.Key_X)
    assert facilitator.evening.struck
    assert told(facilitator) == TASKS[STRIKE + 1].words
    [notice] = facilitator.evening.console.findChildren(Notice)
    [words] = facilitator.evening.console.findChildren(Struck)
    assert words.isVisible()
    assert not words.geometry().intersects(notice.geometry())
    del lesson


def test_put_away_twice_in_a_row_it_ends(facilitator: Facilitator) -> None:
    lesson = begun(facilitator)
    facilitator.press(Key.Key_Escape, Key.Key_Return)
    assert told(facilitator) == TASKS[1].words, "once is not for good"
    [notice] = facilitator.evening.console.findChildren(Notice)
    QTest.mouseClick(notice, Qt.MouseButton.LeftButton)
    for keys in STEPS[1:]:
        facilitator.press(*keys)
        assert told(facilitator) == ""
    del lesson


def opened(f: Facilitator) -> list[Act]:
    pages, happened = f.evening.console.pages, f.session.panel.situation is not None
    states = ((Act.PLAN, pages.planning), (Act.SCRIPT, pages.scripted), (Act.BLAME, happened))
    return [act for act, is_open in states if is_open]


def test_what_is_open_is_left_before_the_sentence_is_put_away(facilitator: Facilitator) -> None:
    """The plan, what is read out and a situation say "Esc" themselves: it is meant for them."""
    lesson = begun(facilitator)
    come_to(facilitator, 2)
    for act in (Act.PLAN, Act.SCRIPT, Act.BLAME):
        facilitator.evening.acts.do(act)
        assert opened(facilitator) == [act]
        facilitator.press(Key.Key_Escape)
        assert opened(facilitator) == []
        assert told(facilitator) == TASKS[2].words
    facilitator.press(Key.Key_Escape)
    assert told(facilitator) == ""
    del lesson


def test_what_lies_in_the_room_stays_when_the_sentence_is_put_away(facilitator: Facilitator) -> None:
    lesson = begun(facilitator)
    come_to(facilitator, TAKE_BACK)
    shown = facilitator.session.room.prompt
    facilitator.press(Key.Key_Escape)
    assert (told(facilitator), facilitator.session.room.prompt) == ("", shown)
    del lesson


def test_put_away_now_and_then_it_goes_on(facilitator: Facilitator) -> None:
    lesson = begun(facilitator)
    facilitator.press(Key.Key_Escape, Key.Key_Return, Key.Key_Space)
    assert told(facilitator) == TASKS[2].words
    facilitator.press(Key.Key_Escape, Key.Key_N)
    assert told(facilitator) == TASKS[3].words
    del lesson


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720), (960, 560)])
def test_it_lies_on_nothing_that_is_worked_with(facilitator: Facilitator, size: tuple[int, int]) -> None:
    console = facilitator.evening.console
    console.setMinimumSize(1, 1)
    console.resize(*size)
    lesson = begun(facilitator)
    for keys in STEPS:
        facilitator.app.processEvents()
        [notice] = console.findChildren(Notice)
        assert notice.isVisible()
        place = QRect(notice.mapTo(console, QPoint()), notice.size())
        assert console.rect().contains(place)
        for one in console.findChildren(QWidget):
            if not isinstance(one, QAbstractButton | QLineEdit) or notice.isAncestorOf(one):
                continue
            seen = one.visibleRegion().boundingRect()
            at = QRect(one.mapTo(console, seen.topLeft()), seen.size())
            assert seen.isEmpty() or not place.intersects(at), one.accessibleName()
        facilitator.press(*keys)
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
    facilitator.at(facilitator.minute + 3)
    facilitator.press(Key.Key_Plus)
    assert told(facilitator) == "", "it stays away until the next one is due"
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
