"""Sequences of acts that broke an invariant once, in short (test_invariants.py found them)."""

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE, Agenda, Kind, numbered
from casesconf_desktop.core.forecast import forecast
from casesconf_desktop.core.reading import read
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.timing import elapsed, pauses
from evenings import after, at, running, segment


def clock_of(session: Session, place: int, minute: float) -> tuple[float, float]:
    """Tell the minutes that ran and that stood still."""
    run = session.steps[place].run
    return elapsed(run, at(minute).at) / MINUTE, pauses(run, at(minute).at) / MINUTE


def nap(since: float, until: float) -> a.Action:
    return a.TakeSleepOut(at(since).at, at(until).at)


def test_a_sleep_in_a_step_that_was_left_again_is_no_pause_twice() -> None:
    """The opening ran from 30 to 40; the sleep was in the story, and then back took all of it for a pause."""
    back = after(running(2), (49, a.Back(1)), (49, nap(41, 48)))
    assert clock_of(back, 1, 50) == (11, 9)


def test_a_sleep_that_undo_made_part_of_a_pause_is_no_pause_twice() -> None:
    """Paused at 41; the start again at 42 was undone at 50, after the sleep."""
    resumed = after(running(2), (41, a.StartOrPause()), (51, a.StartOrPause()), (51, nap(43, 49)))
    assert clock_of(resumed, 2, 52) == (2, 10)


def test_of_two_sleeps_that_overlap_each_minute_is_a_pause_once() -> None:
    session = after(running(2), (50, nap(42, 46)), (50, nap(44, 48)), (50, nap(41, 43)))
    assert clock_of(session, 2, 50) == (3, 7)


def test_a_pause_that_is_cut_by_an_earlier_end_counts_as_far_as_the_end() -> None:
    """Paused from 47 to 49, left at 49.5; two presses later it ended at 48.5."""
    left = after(running(2), (47, a.StartOrPause()), (49, a.StartOrPause()), (49.5, a.Next(1)))
    session = after(left, (49.5, a.TheyveStarted()), (49.5, a.TheyveStarted()))
    assert clock_of(session, 2, 50) == (7, 1.5)


def test_an_earlier_start_lets_a_step_that_ended_before_it_end_where_it_did() -> None:
    """Left in a pause at 45, so the questions waited; started at 50, and half a minute earlier after all."""
    waiting = after(running(2), (44, a.StartOrPause()), (45, a.Next(1)), (50, a.StartOrPause()))
    session = after(waiting, (50, a.TheyveStarted()))
    assert session.steps[2].run.ended == at(45).at
    assert session.step.run.started == at(49.5).at


def test_a_protected_float_is_not_passed_over_when_delay_could_use_it_up() -> None:
    parts = [segment(Kind.OPENING, 10), segment(Kind.FLOAT, 5, protected=True), segment(Kind.CLOSING, 9)]
    late = after(running(1, Agenda("F", numbered(parts))), (60, a.Next(0)))
    assert (late.step.segment.kind, read(late.step, at(60)).digits) == (Kind.FLOAT, "05:00")


def test_what_follows_a_social_time_without_a_length_is_not_expected_in_the_past() -> None:
    parts = [segment(Kind.OPENING, 10), segment(Kind.SOCIAL, 0), segment(Kind.CLOSING, 9)]
    session = running(2, Agenda("S", numbered(parts)))
    assert forecast(session, at(75)).starts[3] == at(75).wall
