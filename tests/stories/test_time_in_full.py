"""What a late evening asks for, by keys: a price first, a new plan, a question to the room, a teller who withdraws."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from casesconf_desktop.alarm import Alarm
from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import Kind
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.plan import plan_view
from casesconf_desktop.core.forecast import forecast
from casesconf_desktop.core.room import RoomView
from casesconf_desktop.core.session import Session
from casesconf_desktop.ui.console.notice import Notice
from casesconf_desktop.ui.console.now import NowPanel
from casesconf_desktop.ui.console.plan import PlanPanel
from casesconf_desktop.ui.console.prompts import PromptsPanel
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.parts.key import Key as Key_
from stories.conftest import Facilitator

Key, Held = Qt.Key, Qt.KeyboardModifier
CTRL = Held.ControlModifier


def telling(f: Facilitator, minute: float = 41) -> None:
    """Open the doors at 18:30 and go on to the first story."""
    f.at(0)
    f.press(Key.Key_Return)
    f.at(30)
    f.press(Key.Key_Space)
    f.at(minute)
    f.press(Key.Key_N)


def said(f: Facilitator) -> str:
    """Read what the now panel tells, as a screen reader would."""
    panel = f.evening.console.findChild(NowPanel)
    assert isinstance(panel, NowPanel)
    return panel.accessibleDescription()


def ends(f: Facilitator) -> str:
    return words.expected(forecast(f.session, f.now()).end, f.session.zone)


def kind(f: Facilitator) -> Kind:
    return f.session.step.segment.kind


def planning(f: Facilitator) -> bool:
    panel = f.evening.console.findChild(PlanPanel)
    assert isinstance(panel, PlanPanel)
    return panel.isVisible()


def test_a_held_plus_tells_the_price_counts_up_and_acts_when_it_is_let_go(facilitator: Facilitator) -> None:
    f, window = facilitator, facilitator.evening.console.windowHandle()
    telling(f)
    before = f.session
    QTest.keyPress(window, Key.Key_Plus)
    assert "Ends 21:00" not in said(f)
    assert said(f) == "1 min more. ends 21:00 as before, 30 min in hand. 1 min less spare time"
    assert f.session is before
    QTest.keyRelease(window, Key.Key_Plus)
    assert f.session.step.run.added == timedelta(minutes=1)
    assert "ends" not in said(f)
    QTest.keyPress(window, Key.Key_E)
    f.press(Key.Key_Escape)
    QTest.keyRelease(window, Key.Key_E)
    assert f.session.step.run.extended == 0, "Esc lets it be"


@pytest.mark.parametrize("act", [True, False])
def test_a_key_that_is_let_go_shows_the_evening_once(
    facilitator: Facilitator, monkeypatch: pytest.MonkeyPatch, *, act: bool
) -> None:
    f, shown = facilitator, list[bool]()
    telling(f)
    f.evening.acts.hold(Act.MORE, 1)
    show = f.evening.console.show_session

    def showing(session: Session, now: Now, room: RoomView) -> None:
        shown.append(True)
        show(session, now, room)

    monkeypatch.setattr(f.evening.console, "show_session", showing)
    f.evening.acts.let_go(act=act)
    assert shown == [True]
    assert "1 min more" not in said(f), "its price is gone, too"


def test_a_late_evening_gets_a_new_plan_with_one_key_and_loses_it_with_one(facilitator: Facilitator) -> None:
    f = facilitator
    telling(f)
    f.at(61)  # ten minutes over time: eleven late, of which the float takes five
    assert ends(f) == "21:06"
    f.press(Key.Key_P)
    assert planning(f)
    late = f.session
    offer = plan_view(late, f.now(), None).offer
    assert offer.changes[0] == ("Discussion of Case 1", "12 → 11:39")
    f.press(Key.Key_Y)
    assert ends(f) == "21:00"
    assert all(step.run.taken <= timedelta(minutes=5) for step in f.session.steps)
    f.press(Key.Key_Z, held=CTRL)
    assert f.session == late
    f.press(Key.Key_Z, held=CTRL | Held.ShiftModifier)
    assert ends(f) == "21:00"
    f.press(Key.Key_Escape)
    assert not planning(f)


def test_the_room_is_asked_and_the_story_keeps_its_time(facilitator: Facilitator) -> None:
    f = facilitator
    telling(f)
    f.at(46)
    kept = f.dial.digits
    f.press("A")
    f.at(47)
    assert (f.room.status, f.room.footer, f.room.heading) == (
        "The story waits",
        "What would you do next?",
        "Case 1 of 3",
    )
    assert f.room.digits == f.dial.digits == "01:01"
    f.at(49)
    assert f.room.digits.startswith("+"), "nothing goes on by itself"
    f.press("A")
    assert f.room.status == "Story"
    assert abs(seconds(f.dial.digits) - seconds(kept)) <= 1


def seconds(digits: str) -> int:
    minutes, rest = digits.split(":")
    return 60 * int(minutes) + int(rest)


def test_the_parts_of_a_story_are_for_the_facilitator_alone(facilitator: Facilitator) -> None:
    f = facilitator
    telling(f)
    f.at(44)
    before = f.room
    QTest.keyClick(f.evening.console.windowHandle(), ord("M"))
    assert len(f.dial.beats) == 1
    assert f.room == before


def test_a_teller_withdraws_and_the_reserve_case_comes_in(facilitator: Facilitator) -> None:
    f = facilitator
    telling(f)
    f.at(46)
    f.press("D", held=CTRL)
    assert kind(f) is Kind.BREATH, "the evening goes on with what comes next"
    assert f.dial.above != "Case 1 of 3"
    titles = [row.title for row in f.rail.rows]
    f.press("I")
    assert [row.title for row in f.rail.rows] != titles
    assert len(f.session.cases) == 4, "the one that was begun, two to come, and the reserve"
    f.press(Key.Key_Z, held=CTRL)
    f.press(Key.Key_Z, held=CTRL)
    assert kind(f) is Kind.STORY
    assert seconds(f.dial.digits) < 5 * 60, "time that has passed still counts"


def order(session: Session) -> list[int]:
    return [step.segment.key for step in session.steps if not step.left_out]


def test_what_is_to_come_is_changed_row_by_row(facilitator: Facilitator) -> None:
    f = facilitator
    telling(f)
    f.press("P", Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down)
    view = plan_view(f.session, f.now(), f.evening.console.findChild(PlanPanel).choice)  # type: ignore[union-attr]
    assert view.row is not None
    assert view.row.title == "Case 2"
    clock, before = f.dial.digits, order(f.session)
    f.press(Key.Key_Down, held=CTRL)
    assert order(f.session) != before
    f.press(Key.Key_Plus, held=CTRL)
    assert [s.run.added for s in f.session.steps if s.segment.key in view.row.keys] == [
        timedelta(minutes=s.segment.kind is Kind.DISCUSSION) for s in f.session.steps if s.segment.key in view.row.keys
    ]
    f.press(Key.Key_Delete)
    assert not set(view.row.keys) & set(order(f.session))
    assert seconds(clock) - seconds(f.dial.digits) == 3, "the running clock was never touched"
    for _ in range(3):
        f.press(Key.Key_Z, held=CTRL)
    assert order(f.session) == before


def sleep(f: Facilitator, minutes: float) -> None:
    """Let the laptop sleep: the clock goes on, and then the beat comes that was due long ago."""
    f.evening.heartbeat.arm()
    f.minute += minutes
    rings = f.evening.heartbeat.findChild(Alarm)
    assert isinstance(rings, Alarm)
    rings.rang.emit()


def test_a_sleep_is_counted_and_can_be_made_a_pause(facilitator: Facilitator) -> None:
    """A real suspend cannot be made in a test: the clock jumps as it would."""
    f = facilitator
    telling(f)
    f.at(43)
    left = seconds(f.dial.digits)
    sleep(f, 4)
    assert left - seconds(f.dial.digits) == 4 * 60, "counted"
    assert "Asleep for 4 min: counted. Press U to treat it as a pause." in notices(f)
    f.press("U")
    assert left - seconds(f.dial.digits) == 1
    assert notices(f) == []
    f.press(Key.Key_Z, held=CTRL)
    assert left - seconds(f.dial.digits) == 4 * 60 + 2
    f.press("U")
    f.press("U")
    assert left - seconds(f.dial.digits) == 4, "once only"


def notices(f: Facilitator) -> list[str]:
    return [n.accessibleName() for n in f.evening.console.findChildren(Notice) if n.isVisible()]


def test_an_act_that_comes_before_the_late_beat_finds_the_sleep(facilitator: Facilitator) -> None:
    """On Linux the timer stands still in sleep, and a key is often the first thing after waking."""
    f = facilitator
    telling(f)
    f.at(43)
    f.evening.heartbeat.arm()
    f.minute += 4
    f.press(Key.Key_Space)
    assert len(notices(f)) == 1
    left = seconds(f.dial.digits)
    f.press("U")
    assert seconds(f.dial.digits) - left == 4 * 60 + 1, "up to the key"


def test_the_offer_is_for_the_step_that_slept(facilitator: Facilitator) -> None:
    f = facilitator
    telling(f)
    f.at(43)
    sleep(f, 4)
    f.press("N", "U")
    assert f.session.steps[2].run.paused == timedelta(minutes=4)
    assert notices(f) == []
    assert f.session.step.run.paused == timedelta()


def test_an_offer_that_cannot_be_taken_any_more_is_gone(facilitator: Facilitator) -> None:
    f = facilitator
    telling(f)
    f.at(43)
    sleep(f, 4)
    f.press("E", "E", held=CTRL)
    assert notices(f) == []


def test_no_sleep_is_told_at_the_doors_or_in_a_pause(facilitator: Facilitator) -> None:
    f = facilitator
    f.at(0)
    f.press(Key.Key_Return)
    sleep(f, 4)
    assert notices(f) == []
    f.at(30)
    f.press(Key.Key_Space, Key.Key_Space)
    sleep(f, 4)
    assert notices(f) == []


def focus(f: Facilitator, panel: type[QWidget], name: str) -> Key_:
    """Tab to a key, as it were."""
    within = f.evening.console.findChild(panel)
    assert within is not None
    [key] = [key for key in within.findChildren(Key_) if key.accessibleName() == name and key.isVisible()]
    key.setFocus()
    return key


def test_a_key_that_goes_hands_its_focus_to_no_other_key(facilitator: Facilitator) -> None:
    """Else the next Enter would press that: a prompt would be on the wall in the middle of a story."""
    f = facilitator
    telling(f)
    focus(f, PromptsPanel, "On to: first signal")
    for _ in range(6):
        f.press(Key.Key_Return)
    assert len(f.session.step.run.beats) == 4
    assert f.room.status == "Story"
    f.press("P")
    focus(f, PlanPanel, "Leave out")
    f.press(Key.Key_Escape, Key.Key_Return)
    assert not f.session.room.blank
    assert not planning(f)


def test_a_key_that_is_held_is_for_the_step_at_which_it_went_down(facilitator: Facilitator) -> None:
    f, window = facilitator, facilitator.evening.console.windowHandle()
    telling(f)
    QTest.keyPress(window, Key.Key_Plus)
    f.at(42)
    f.evening.acts.do(Act.NEXT)
    assert f.session.current == 3
    QTest.keyRelease(window, Key.Key_Plus)
    assert [step.run.added for step in f.session.steps[2:4]] == [timedelta(), timedelta()]


def test_a_plan_that_nobody_sees_is_not_taken(facilitator: Facilitator) -> None:
    f = facilitator
    telling(f)
    f.at(61)
    f.press("P", Key.Key_Escape)
    before = f.session
    f.evening.acts.do(Act.APPLY)
    assert f.session is before


def test_what_happens_in_the_room_goes_before_the_plan(facilitator: Facilitator) -> None:
    f = facilitator
    telling(f)
    f.press("P")
    f.press("5", held=Held.AltModifier)
    assert not planning(f)
    assert f.session.panel.situation is not None


def test_acts_of_a_live_evening_do_nothing_in_set_up(facilitator: Facilitator) -> None:
    """They can be chosen from the key sheet at any time."""
    before = facilitator.session
    for act in (
        Act.NEXT,
        Act.BACK,
        Act.MORE,
        Act.EXTEND,
        Act.ASK,
        Act.SKIP,
        Act.DROP_CASE,
        Act.APPLY,
        Act.RESERVE,
        Act.PLAN,
    ):
        facilitator.evening.acts.do(act)
    assert facilitator.session is before


def test_skipping_never_reaches_the_last_word(facilitator: Facilitator) -> None:
    f = facilitator
    telling(f)
    f.press("N", held=Held.ShiftModifier)
    assert f.dial.next == "Next: Discussion", "the questions are left out"
    f.at(52)
    f.press("N")
    before = f.session
    f.press("N", held=Held.ShiftModifier)
    assert f.session is before
    assert f.dial.next == "Next: Last word"


def test_who_withdrew_is_said_to_the_facilitator_alone(facilitator: Facilitator) -> None:
    f = facilitator
    telling(f)
    f.press("D", held=CTRL)
    assert notices(f) == ["Case 1 goes no further. Ctrl+Z brings it back."]
    assert "Case 1" not in (f.room.heading, f.room.status, f.room.footer)


def test_a_row_that_is_no_longer_to_come_is_no_longer_chosen(facilitator: Facilitator) -> None:
    f = facilitator
    telling(f)
    f.press("P", Key.Key_Down, "N", "N")
    before = f.session
    f.press(Key.Key_Delete)
    assert f.session is before
    f.press(Key.Key_Down, Key.Key_Delete)
    assert f.session is not before
