"""The usual evening from doors to forget, minute by minute, by the keyboard alone."""

from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtTest import QTest

from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.room import Scene
from casesconf_desktop.core.session import Stage
from stories.conftest import Facilitator

Key, Held = Qt.Key, Qt.KeyboardModifier


def test_an_evening_from_doors_to_forget(facilitator: Facilitator) -> None:
    """One pause, one overrun, one undo, one hand line, one blank, one prompt to the room; then debrief and forget."""
    the_doors_open(facilitator)
    the_opening(facilitator)
    the_first_case(facilitator)
    the_second_case(facilitator)
    the_third_case_and_closing(facilitator)
    the_debrief(facilitator)


def scene(f: Facilitator) -> Scene:
    return f.room.scene


def stage(f: Facilitator) -> Stage:
    return f.session.stage


def the_doors_open(f: Facilitator) -> None:
    assert stage(f) is Stage.SETUP
    assert (f.room.scene, f.room.digits) == (Scene.WELCOME, "48:00")
    f.at(0)
    f.press(Key.Key_Return)
    assert stage(f) is Stage.LIVE
    for minute, digits in ((10, "20:00"), (17, "13:00"), (29.5, "00:30")):
        f.at(minute)
        assert (f.room.digits, f.dial.digits, f.room.status) == (digits, digits, "Starts at 19:00")


def the_opening(f: Facilitator) -> None:
    f.at(30)
    f.press(Key.Key_Space)
    assert (f.room.scene, f.dial.title) == (Scene.RULES, "Welcome")
    for minute in range(31, 40):
        f.at(minute)
        assert f.dial.digits == f"{40 - minute:02}:01", "started a second after seven"
        assert f.rail.lateness == "on time"


def the_first_case(f: Facilitator) -> None:
    f.at(40)
    f.press(Key.Key_N)
    assert (f.room.heading, f.room.status, f.room.footer) == ("Case 1 of 3", "Story", "Curiosity, not judgment.")
    f.at(43)
    assert f.room.digits == f.dial.digits == "07:01"
    a_pause(f)
    f.at(51)
    assert (f.room.state, f.room.footer) == (TimerState.WRAPPING_UP, "Time to round it off.")
    an_overrun_and_an_undo(f)
    f.at(57)
    f.press(Key.Key_N)
    assert (f.dial.title, f.rail.lateness) == ("Discussion", "3 min behind")
    a_line_of_hands(f)
    a_prompt_to_the_room(f)
    f.at(69)
    f.press(Key.Key_N)
    assert f.room.status == "Last word"
    assert f.line.count == "", "nobody waits any more"


def a_pause(f: Facilitator) -> None:
    f.press(Key.Key_Space)
    held = f.room.digits
    assert (f.room.status, f.dial.word, f.dial.start) == ("Paused", "Paused", "Resume")
    f.at(45)
    assert f.room.digits == held
    assert f.dial.caption.startswith("paused 1:5")
    f.press_in_the_room(Key.Key_Space)
    assert f.room.status == "Story"


def an_overrun_and_an_undo(f: Facilitator) -> None:
    f.at(52.5)
    assert f.room.digits.startswith("+00:")
    assert (f.room.status, f.room.footer) == ("Over time", "No rush. Finish the thought.")
    assert (f.dial.glow, f.dial.next) == ("next", "Next: Questions")
    f.press(Key.Key_Plus)
    assert f.room.status == "Wrapping up"
    f.press(Key.Key_Z, held=Held.ControlModifier)
    assert f.room.status == "Over time", "undo gives the instants back; the time that passed still counts"
    f.press(Key.Key_N)
    assert f.room.status == "Questions of fact"
    assert f.rail.lateness == "3 min behind"


def a_line_of_hands(f: Facilitator) -> None:
    assert (f.room.footer, f.room.footer_strong) == ("The line is open", "")
    f.press(Key.Key_H)
    f.write("Ravi")
    f.press_in_the_room(Key.Key_H)
    f.press_in_the_room(*"Kofi", Key.Key_Return)
    f.press(Key.Key_D)
    f.write("7")
    assert (f.room.footer, f.room.footer_strong) == ("The line:", "3 hands")
    assert [(row.label, row.badge) for row in f.line.rows] == [
        ("Chair 7", "direct reply"),
        ("Ravi", "first time"),
        ("Kofi", "first time"),
    ]
    assert f.line.glow
    f.press(Key.Key_Return)
    assert f.line.speaking is not None
    assert f.line.speaking.label == "Chair 7"
    f.press(Key.Key_Delete)
    assert [row.label for row in f.line.rows] == ["Ravi"]
    f.press(Key.Key_Return)
    assert f.room.footer == "The line is open"
    assert "Ravi" not in repr(f.room)


def a_prompt_to_the_room(f: Facilitator) -> None:
    f.at(60)
    f.press("2", "R")
    assert scene(f) is Scene.PROMPT
    assert f.room.prompt in [prompt.text for prompt in f.session.deck.prompts]
    f.press("R")
    assert scene(f) is Scene.TIMER
    f.press(Key.Key_5, held=Held.AltModifier)
    f.press("R")
    assert scene(f) is Scene.TIMER, "what is for distress is only said"
    f.press(Key.Key_Escape)
    assert f.session.panel.situation is None


def the_second_case(f: Facilitator) -> None:
    f.at(71)
    f.press(Key.Key_N)
    assert (f.room.scene, f.room.footer) == (Scene.BREAK, "Back at 19:43")
    f.at(73)
    f.press(Key.Key_N)
    assert (f.room.heading, f.room.status) == ("Case 2 of 3", "Story")
    f.at(78)
    f.press(Key.Key_B)
    assert scene(f) is Scene.BLANK
    f.at(80)
    assert scene(f) is Scene.BLANK, "nothing moves on by itself"
    f.press(Key.Key_B)
    assert scene(f) is Scene.TIMER
    f.press(Key.Key_G)
    assert (f.room.gentle, f.room.digits) == (True, "")
    f.press(Key.Key_G)
    f.at(83)
    f.press(Key.Key_PageDown)
    f.at(87)
    f.press(Key.Key_Right)
    f.at(99)
    f.press(Key.Key_N)
    f.at(101)
    f.press(Key.Key_N)
    assert (f.room.scene, f.room.heading, f.room.footer) == (Scene.BREAK, "Break", "Back at 20:21")


def the_third_case_and_closing(f: Facilitator) -> None:
    f.at(111)
    f.press(Key.Key_N)
    for minute, status in ((121, "Questions of fact"), (125, "Discussion"), (137, "Last word")):
        f.at(minute)
        f.press(Key.Key_N)
        assert f.room.status == status
    f.at(139)
    f.press(Key.Key_N)
    assert scene(f) is Scene.CLOSING
    f.at(148)
    assert f.rail.lateness == "3 min behind"
    f.press(Key.Key_E, held=Held.ControlModifier)


def the_debrief(f: Facilitator) -> None:
    assert stage(f) is Stage.DEBRIEF
    assert scene(f) is Scene.CLOSING
    for name in ("Ravi", "Kofi"):
        assert name not in repr(vars(f.evening.store))
    forgets: list[bool] = []
    f.app.aboutToQuit.connect(lambda: forgets.append(True))
    QTest.keyPress(f.evening.console.windowHandle(), Key.Key_Space)
    hold = next(a for a in f.evening.console.findChildren(QAbstractAnimation) if a.state() is a.State.Running)
    hold.setCurrentTime(hold.duration())
    f.app.processEvents()
    assert not f.evening.console.isVisible()
    assert not f.evening.room.isVisible()
    assert f.session.steps == ()
