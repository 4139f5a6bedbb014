"""Acts that give time, stop it or mark it: minutes to come, extensions, a question to the room, beats, sleep.

Keys and times of the test evening: opening 0 (30-40), story 1 (40-50), questions 2, discussion 3 (54-66), last word 4,
break 5, the second case 6 to 9, closing 10, float 11.
"""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.act.time import extension
from casesconf_desktop.core.agenda import MINUTE, SECOND, ZERO, Agenda, Kind, numbered
from casesconf_desktop.core.forecast import late_by
from casesconf_desktop.core.line import spoken_for
from casesconf_desktop.core.replan import propose
from casesconf_desktop.core.session import Session, Stage
from casesconf_desktop.core.timing import asked_left, budget, elapsed, remaining
from casesconf_desktop.core.update import update
from evenings import after, at, case, evening, fresh, running, segment

STORY = running(2)
DISCUSSION = running(4)
UNTIMED = Agenda("Open end", numbered([segment(Kind.OPENING, 10), *case(0), segment(Kind.SOCIAL, 0)]))


def left(session: Session, minute: float) -> float:
    return remaining(session.step.segment, session.step.run, at(minute).at) / MINUTE


def gone(session: Session, minute: float) -> float:
    return elapsed(session.step.run, at(minute).at) / MINUTE


def length(session: Session, key: int) -> float:
    step = next(step for step in session.steps if step.segment.key == key)
    return budget(step.segment, step.run) / MINUTE


# Minutes of what is to come


@pytest.mark.parametrize(
    ("amounts", "minutes"),
    [
        pytest.param([3], 15, id="more"),
        pytest.param([-3], 9, id="less"),
        pytest.param([-12], 0.5, id="all of it: half a minute stays"),
        pytest.param([-20, 1], 1.5, id="and from there more again"),
        pytest.param([2, -2], 12, id="there and back"),
        pytest.param([-11.75], 0.5, id="a quarter is no length"),
    ],
)
def test_the_minutes_of_what_is_to_come_are_changed(amounts: list[float], minutes: float) -> None:
    session = after(STORY, *((45, a.Add(amount * MINUTE, 3)) for amount in amounts))
    assert length(session, 3) == minutes
    assert [s.segment for s in session.steps] == [s.segment for s in STORY.steps], "the baseline stays"
    assert session.step == STORY.step


@pytest.mark.parametrize("key", [-1, 0, 99], ids=["the doors", "what is over", "nobody's key"])
def test_only_what_runs_or_is_to_come_is_changed_by_its_key(key: int) -> None:
    assert update(STORY, a.Add(MINUTE, key), at(45)) is STORY


def test_what_was_meant_for_another_step_does_nothing_to_this_one() -> None:
    """A key that went down in the story and came up in the questions changes neither."""
    later = after(STORY, (50, a.Next(1)))
    for act in (a.Add(MINUTE, 1), a.Extend(1), a.AskTheRoom(1)):
        assert update(later, act, at(51)) is later
    assert update(STORY, a.Add(MINUTE, 1), at(45)) == update(STORY, a.Add(MINUTE), at(45))


def test_a_step_that_waits_for_its_start_keeps_half_a_minute() -> None:
    armed = after(STORY, (45, a.StartOrPause()), (46, a.Next(1)))
    assert after(armed, (46, a.Add(-30 * MINUTE))).step.run.added == -3.5 * MINUTE


@pytest.mark.parametrize(
    ("acts", "key"),
    [
        pytest.param([(49, a.StartOrPause())], 1, id="paused since it woke"),
        pytest.param([(49, a.Next(1))], 1, id="gone on since it woke"),
    ],
)
def test_a_sleep_is_taken_out_of_the_step_that_slept(acts: list[tuple[float, a.Action]], key: int) -> None:
    session = after(STORY, *acts)
    slept = after(session, (50, a.TakeSleepOut(at(44).at, at(48).at, key)))
    assert slept.steps[key + 1].run.paused == 4 * MINUTE
    assert after(slept, (50, a.TakeSleepOut(at(44).at, at(48).at, key))) is slept


def test_a_start_moved_earlier_takes_the_beats_of_a_story_with_it() -> None:
    session = after(running(1), (45, a.Next(0)), (47, a.MarkBeat()), (48, a.TheyveStarted()))
    assert session.step.run.beats == (2.5 * MINUTE,)


def test_a_start_at_the_end_of_its_way_changes_nothing() -> None:
    session = after(running(1), (31, a.Next(0)), *[(32, a.TheyveStarted())] * 9)
    assert update(session, a.TheyveStarted(), at(32)) is session


def test_what_has_no_length_gets_none() -> None:
    session = running(1, UNTIMED)
    assert update(session, a.Add(MINUTE, 5), at(35)) is session


def test_at_half_a_minute_less_changes_nothing() -> None:
    least = after(STORY, (45, a.Add(-12 * MINUTE, 3)))
    assert update(least, a.Add(-MINUTE, 3), at(45)) is least


def test_a_float_that_a_new_plan_took_whole_is_not_lengthened_by_taking_less() -> None:
    """It has less than half a minute already."""
    taken = after(STORY, (57, a.Replan(propose(STORY, at(57)).taken)))
    assert length(taken, 11) == 0
    assert update(taken, a.Add(-MINUTE, 11), at(57)) is taken
    assert length(after(taken, (57, a.Add(MINUTE, 11))), 11) == 1


def test_minutes_given_before_count_when_the_step_begins() -> None:
    session = after(STORY, (45, a.Add(2 * MINUTE, 2)), (50, a.Next(1)))
    assert left(session, 50) == 6


def test_a_float_keeps_its_minutes_over_next_and_back() -> None:
    """Two more by hand make seven; what delay used up of them is no loss once the step before goes on."""
    session = after(running(11), (110, a.Add(2 * MINUTE, 11)), (118, a.Next(10)))
    assert left(session, 118) == 4
    assert length(after(session, (118, a.Back(11))), 11) == 7


# More by a show of thumbs


@pytest.mark.parametrize(
    ("presses", "minutes", "then"),
    [(0, 10, 5), (1, 15, 2), (2, 17, 1), (3, 18, None), (4, 18, None)],
    ids=["five are offered", "then two", "then one", "then no more", "a fourth is nothing"],
)
def test_extensions_are_five_two_and_one(presses: int, minutes: float, then: float | None) -> None:
    session = after(STORY, *[(45, a.Extend())] * presses)
    assert (length(session, 1), extension(session)) == (minutes, None if then is None else then * MINUTE)


@pytest.mark.parametrize(
    ("minute", "minutes"), [(49, 6), (50, 5), (53, 5), (64, 5)], ids=["before", "at zero", "three over", "14 over"]
)
def test_when_it_is_over_five_more_minutes_are_five_from_now(minute: float, minutes: float) -> None:
    assert left(after(STORY, (minute, a.Extend())), minute) == minutes


def test_what_is_over_is_given_in_whole_seconds_so_that_digits_flip_with_them() -> None:
    session = after(STORY, (53.007, a.Extend()))
    assert session.step.run.added == 8 * MINUTE


@pytest.mark.parametrize(
    ("session", "minute"),
    [
        pytest.param(running(0), 20, id="the doors"),
        pytest.param(running(6, UNTIMED), 70, id="what has no length"),
        pytest.param(after(STORY, (45, a.StartOrPause()), (46, a.Next(1))), 50, id="what is only armed"),
        pytest.param(after(STORY, *[(45, a.Extend())] * 3), 50, id="after the third"),
    ],
)
def test_what_cannot_be_extended_stays_the_same(session: Session, minute: float) -> None:
    assert update(session, a.Extend(), at(minute)) is session


def test_an_extension_takes_a_wrap_up_back() -> None:
    assert not after(STORY, (45, a.WrapUp()), (46, a.Extend())).step.run.wrapping


def test_each_step_has_extensions_of_its_own() -> None:
    session = after(STORY, *[(45, a.Extend())] * 3, (50, a.Next(1)))
    assert extension(session) == 5 * MINUTE


def test_extensions_are_not_forgotten_by_going_back_for_a_moment() -> None:
    session = after(DISCUSSION, (60, a.Extend()), (61, a.Back(3)), (62, a.Next(2)))
    assert (length(session, 3), extension(session)) == (17, 2 * MINUTE)


# What would you do next?

ASKED = after(STORY, (45, a.AskTheRoom()))


@pytest.mark.parametrize(
    ("session", "minute", "minutes"),
    [
        pytest.param(after(ASKED, (47, a.AskTheRoom())), 47, 5, id="after two"),
        pytest.param(after(ASKED, (45, a.AskTheRoom())), 45, 5, id="at once"),
        pytest.param(after(ASKED, (55, a.AskTheRoom())), 55, 5, id="after ten, eight of them too many"),
        pytest.param(after(ASKED, (47, a.StartOrPause())), 47, 5, id="by the key that resumes"),
        pytest.param(after(STORY, (52, a.AskTheRoom()), (54, a.AskTheRoom())), 54, -2, id="two over stay two over"),
        pytest.param(
            after(ASKED, (46, a.Next(1)), (49, a.Back(2)), (50, a.AskTheRoom())), 50, 5, id="after next and back"
        ),
        pytest.param(
            after(STORY, (43, a.StartOrPause()), (44, a.AskTheRoom()), (46, a.AskTheRoom())), 46, 7, id="after a pause"
        ),
        pytest.param(
            after(ASKED, (46, a.Add(MINUTE)), (47, a.AskTheRoom())), 47, 6, id="and one that was given meanwhile"
        ),
    ],
)  # fmt: skip
def test_a_question_gives_the_story_back_with_exactly_the_time_it_had(
    session: Session, minute: float, minutes: float
) -> None:
    assert left(session, minute) == minutes
    assert (session.step.run.asking, session.step.run.going) == (False, True)


@given(st.timedeltas(ZERO, 30 * MINUTE), st.timedeltas(ZERO, 10 * MINUTE), st.booleans())
def test_to_the_microsecond(told: timedelta, asked: timedelta, away: bool) -> None:
    minute = 40 + told / MINUTE
    session = after(STORY, (minute, a.AskTheRoom()))
    kept = remaining(session.step.segment, session.step.run, at(minute).at)
    minute += asked / MINUTE
    if away:
        session = after(session, (minute, a.Next(1)), (minute + 3, a.Back(2)))
        minute += 3
    session = after(session, (minute, a.AskTheRoom()))
    assert remaining(session.step.segment, session.step.run, at(minute).at) == kept


@pytest.mark.parametrize(
    ("session", "minute", "seconds"),
    [
        pytest.param(ASKED, 45.5, 90, id="half a minute gone"),
        pytest.param(ASKED, 47.5, -30, id="half a minute too long"),
        pytest.param(after(ASKED, (46, a.Next(1)), (49, a.Back(2))), 49.5, 30, id="the time away is none of it"),
        pytest.param(after(STORY, (43, a.StartOrPause()), (44, a.AskTheRoom())), 45, 60, id="nor is a pause before it"),
    ],
)
def test_two_minutes_are_for_the_question(session: Session, minute: float, seconds: float) -> None:
    assert asked_left(session.step.run, at(minute).at) == seconds * SECOND


@pytest.mark.parametrize(
    ("session", "minute"),
    [
        pytest.param(running(1), 35, id="in the opening"),
        pytest.param(DISCUSSION, 60, id="in a discussion"),
        pytest.param(after(running(6), (70, a.StartOrPause()), (71, a.Next(5))), 72, id="before the story begins"),
    ],
)
def test_only_a_story_stops_for_a_question_and_only_a_story_has_parts(session: Session, minute: float) -> None:
    assert update(session, a.AskTheRoom(), at(minute)) is session
    assert update(session, a.MarkBeat(), at(minute)) is session


def test_next_in_a_question_starts_no_clock() -> None:
    session = after(ASKED, (46, a.Next(1)))
    assert session.step.run.started is None


# Beats

MARKS: list[tuple[float, a.Action]] = [(41, a.MarkBeat()), (43, a.MarkBeat()), (44, a.MarkBeat()), (47, a.MarkBeat())]


def test_a_story_has_five_parts_and_so_four_marks() -> None:
    session = after(STORY, *MARKS)
    assert session.step.run.beats == (MINUTE, 3 * MINUTE, 4 * MINUTE, 7 * MINUTE)
    assert update(session, a.MarkBeat(), at(48)) is session


def test_marks_tell_the_time_of_the_story_without_its_pauses() -> None:
    session = after(ASKED, (46, a.MarkBeat()), (47, a.AskTheRoom()), (48, a.MarkBeat()))
    assert session.step.run.beats == (5 * MINUTE, 6 * MINUTE)


def test_marks_change_no_time() -> None:
    assert left(after(STORY, *MARKS), 48) == left(STORY, 48)


def test_marks_stay_over_next_and_back_and_are_forgotten_at_the_end_of_the_evening() -> None:
    session = after(STORY, *MARKS, (50, a.Next(1)), (51, a.Back(2)))
    assert len(session.step.run.beats) == 4
    ended = after(session, (52, a.End()))
    assert ended.stage is Stage.DEBRIEF
    assert [step.run.beats for step in ended.steps] == [()] * 13


# Sleep of the laptop


def slept(since: float, until: float) -> a.TakeSleepOut:
    return a.TakeSleepOut(at(since).at, at(until).at)


@pytest.mark.parametrize(
    ("session", "sleep", "minute", "minutes"),
    [
        pytest.param(STORY, slept(43, 46), 47, 4, id="three of seven"),
        pytest.param(STORY, slept(36, 44), 47, 3, id="only since it began, at 40"),
        pytest.param(
            after(STORY, (42, a.StartOrPause()), (44, a.StartOrPause())), slept(45, 46), 47, 4, id="besides a pause"
        ),
        pytest.param(
            after(STORY, (42, a.StartOrPause()), (47, a.StartOrPause())), slept(41, 46), 48, 2, id="a pause counts once"
        ),
        pytest.param(after(STORY, (44, slept(42, 43))), slept(45, 46), 47, 5, id="a second sleep, of one each"),
        pytest.param(after(STORY, (52, a.Next(1)), (53, a.Back(2))), slept(44, 46), 54, 11, id="after next and back"),
    ],
)  # fmt: skip
def test_a_sleep_is_made_a_pause(session: Session, sleep: a.TakeSleepOut, minute: float, minutes: float) -> None:
    assert gone(after(session, (minute, sleep)), minute) == minutes


@pytest.mark.parametrize(
    ("session", "sleep", "minute"),
    [
        pytest.param(after(STORY, (47, slept(43, 46))), slept(43, 46), 48, id="once is enough"),
        pytest.param(after(STORY, (42, a.StartOrPause())), slept(43, 46), 47, id="while paused it is one already"),
        pytest.param(after(STORY, (50, a.Next(1))), slept(43, 46), 51, id="what began since lost nothing"),
        pytest.param(after(STORY, (42, a.StartOrPause()), (43, a.Next(1))), slept(44, 46), 47, id="nor what is armed"),
        pytest.param(running(0), slept(5, 10), 11, id="the doors wait for nobody"),
    ],
)
def test_a_sleep_that_took_nothing_gives_nothing(session: Session, sleep: a.TakeSleepOut, minute: float) -> None:
    assert update(session, sleep, at(minute)) is session


def test_a_sleep_that_is_made_a_pause_makes_late_at_once() -> None:
    """The story gets its three minutes back and ends at 53; counted, they are lost only when it goes on until then."""
    session = after(STORY, (47, slept(43, 46)))
    assert (late_by(STORY, at(47)), late_by(session, at(47))) == (ZERO, 3 * MINUTE)
    assert late_by(STORY, at(53)) == late_by(session, at(53)) == 3 * MINUTE


@pytest.mark.parametrize(
    ("began", "minutes"), [(55, 4), (58, 2), (61, 1)], ids=["before the sleep", "in the middle of it", "after it"]
)
def test_the_turn_that_was_going_gets_its_share_of_the_sleep_back(began: float, minutes: float) -> None:
    """Three are slept from 57 to 60, and it is 62: seven since 55, four since 58, one since 61."""
    spoken = after(DISCUSSION, (54, a.HandUp("Ana")), (began, a.NextSpeaker(None)), (62, slept(57, 60)))
    assert spoken.line.turn is not None
    assert spoken_for(spoken.line.turn, at(62).at) == minutes * MINUTE


@pytest.mark.parametrize(
    "act", [a.Add(MINUTE, 3), a.Extend(), a.AskTheRoom(), a.MarkBeat(), slept(0, 1)], ids=lambda act: type(act).__name__
)
def test_before_the_doors_open_no_time_is_given(act: a.Action) -> None:
    setup = fresh(evening())
    assert update(setup, act, at(0)) is setup
