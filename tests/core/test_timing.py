"""The timer of one segment, by hand-computed cases; and the exact sums by property."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import MINUTE, ZERO, Kind
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.timing import (
    Run,
    budget,
    elapsed,
    overtime,
    pause,
    pauses,
    phase,
    remaining,
    resume,
    returned,
    wrap_up_mark,
)
from evenings import BOOTED, segment

STORY = segment(Kind.STORY, 10)
STARTED = Run(started=BOOTED)


def later(minutes: float) -> timedelta:
    return timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("run", "minute", "left", "state"),
    [
        pytest.param(Run(), 5, 10, TimerState.READY, id="an armed segment has all its time"),
        pytest.param(STARTED, 0, 10, TimerState.RUNNING, id="the first instant"),
        pytest.param(STARTED, 7.99, 2.01, TimerState.RUNNING, id="just before the wrap-up mark of a fifth"),
        pytest.param(STARTED, 8, 2, TimerState.WRAPPING_UP, id="at the mark"),
        pytest.param(STARTED, 9.99, 0.01, TimerState.WRAPPING_UP, id="the last instant in time"),
        pytest.param(STARTED, 10, 0, TimerState.OVER, id="over begins at zero"),
        pytest.param(STARTED, 12.25, -2.25, TimerState.OVER, id="over time"),
        pytest.param(Run(BOOTED, wrapping=True), 1, 9, TimerState.WRAPPING_UP, id="the facilitator said wrap up"),
        pytest.param(Run(BOOTED, added=2 * MINUTE), 10, 2, TimerState.WRAPPING_UP, id="two minutes more"),
        pytest.param(Run(BOOTED, added=-2 * MINUTE), 8, 0, TimerState.OVER, id="two minutes less"),
        pytest.param(Run(BOOTED, paused=3 * MINUTE), 10, 3, TimerState.RUNNING, id="a pause that is over"),
        pytest.param(Run(BOOTED, paused_since=BOOTED + later(4)), 9, 6, TimerState.RUNNING, id="a pause going on"),
        pytest.param(Run(BOOTED, paused_since=BOOTED + later(11)), 20, -1, TimerState.OVER, id="paused over time"),
        pytest.param(Run(BOOTED, ended=BOOTED + later(7)), 99, 3, TimerState.RUNNING, id="ended: time stands"),
    ],
)
def test_reading(run: Run, minute: float, left: float, state: TimerState) -> None:
    moment = BOOTED + later(minute)
    assert remaining(STORY, run, moment) == later(left)
    assert phase(STORY, run, moment) is state


@pytest.mark.parametrize(
    ("minutes", "own", "mark"),
    [(10, None, 2), (5, None, 1), (30, None, 3), (10, 4, 4), (3, 5, 3)],
    ids=["a fifth", "a fifth of a short one", "three at most", "the agenda's own", "never more than there is"],
)
def test_wrap_up_mark(minutes: float, own: float | None, mark: float) -> None:
    cue = later(own) if own else None
    assert wrap_up_mark(segment(Kind.STORY, minutes, wrap_up=cue), Run()) == later(mark)


@pytest.mark.parametrize(
    ("left", "shown"),
    [(300, "05:00"), (299.001, "05:00"), (299, "04:59"), (0.001, "00:01"), (0, "00:00"), (3600, "1:00:00")],
)
def test_time_left_is_rounded_up(left: float, shown: str) -> None:
    assert words.countdown(timedelta(seconds=left)) == shown


@pytest.mark.parametrize(("gone", "shown"), [(0, "00:00"), (0.999, "00:00"), (1, "00:01"), (3601, "1:00:01")])
def test_time_gone_is_rounded_down(gone: float, shown: str) -> None:
    assert words.counted(timedelta(seconds=gone)) == shown


spans = st.timedeltas(min_value=ZERO, max_value=timedelta(hours=3))


@given(spans, spans, spans, spans, st.timedeltas(timedelta(minutes=-9), timedelta(minutes=60)))
def test_the_parts_of_a_segment_add_up(
    one: timedelta, two: timedelta, three: timedelta, four: timedelta, more: timedelta
) -> None:
    """Planned + added + overtime - given back + paused = actual, to the microsecond."""
    run = resume(pause(Run(BOOTED, added=more), BOOTED + one), BOOTED + one + two)
    run = pause(run, BOOTED + one + two + three)
    end = BOOTED + one + two + three + four
    run = Run(run.started, end, run.added, run.paused, run.paused_since)
    given_back = max(ZERO, remaining(STORY, run, end))
    actual = end - BOOTED
    assert budget(STORY, run) + overtime(STORY, run, end) - given_back + pauses(run, end) == actual


@given(spans, spans, spans)
def test_back_gives_a_segment_as_it_was_left(before: timedelta, away: timedelta, after: timedelta) -> None:
    left = Run(BOOTED, ended=BOOTED + before)
    again = returned(left, BOOTED + before + away)
    assert elapsed(again, BOOTED + before + away) == before
    assert elapsed(again, BOOTED + before + away + after) == before + after
