"""What a late evening asks for, by keys: a price first, a new plan, a question to the room, a teller who withdraws."""

from datetime import timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import Kind
from casesconf_desktop.core.desk.plan import plan_view
from casesconf_desktop.core.forecast import forecast
from casesconf_desktop.core.session import Session
from casesconf_desktop.ui.console.notice import Notice
from casesconf_desktop.ui.console.now import NowPanel
from casesconf_desktop.ui.console.plan import PlanPanel
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
    assert said(f).startswith("ends 21:00 as before")
    assert f.session is before
    QTest.keyRelease(window, Key.Key_Plus)
    assert f.session.step.run.added == timedelta(minutes=1)
    assert "ends" not in said(f)
    QTest.keyPress(window, Key.Key_E)
    f.press(Key.Key_Escape)
    QTest.keyRelease(window, Key.Key_E)
    assert f.session.step.run.extended == 0, "Esc lets it be"


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
    f.press(Key.Key_Delete, held=CTRL)
    assert not set(view.row.keys) & set(order(f.session))
    assert seconds(clock) - seconds(f.dial.digits) == 3, "the running clock was never touched"
    for _ in range(3):
        f.press(Key.Key_Z, held=CTRL)
    assert order(f.session) == before


def sleep(f: Facilitator, minutes: float) -> None:
    """Let the laptop sleep: the clock goes on, and then the beat comes that was due long ago."""
    f.evening.heartbeat.arm()
    f.minute += minutes
    timer = f.evening.heartbeat.findChild(QTimer)
    assert isinstance(timer, QTimer)
    timer.timeout.emit()


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
