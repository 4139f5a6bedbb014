"""Expected starts, lateness and slack, computed by hand. Minutes count from 18:30; the evening starts at 30."""

from dataclasses import replace
from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop.core import actions as a
from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import MINUTE, Agenda, Kind, numbered
from casesconf_desktop.core.forecast import forecast
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.update import update
from evenings import DOORS, after, at, fresh, running, segment

STARTS = [0, 30, 40, 50, 54, 66, 68, 78, 88, 92, 104, 106, 115]
"""The plan: doors, opening, case of four parts, break, case of four parts, closing, float."""


def told(session: Session, minute: float, step: timedelta = timedelta()) -> tuple[list[float], float, float, float]:
    """Give starts and end in minutes, lateness and slack."""
    seen = forecast(session, at(minute, step))
    starts = [(start - DOORS) / MINUTE for start in seen.starts]
    return starts, (seen.end - DOORS) / MINUTE, seen.late / MINUTE, seen.slack / MINUTE


def shifted(by: float, first: int) -> list[float]:
    return [start + by * (index >= first) for index, start in enumerate(STARTS)]


def pausing() -> Session:
    return after(running(2), (43, a.StartOrPause()))


@pytest.mark.parametrize(
    ("session", "minute", "starts", "end", "late"),
    [
        pytest.param(running(0), 10, STARTS, 120, 0, id="doors open, on time"),
        pytest.param(running(0), 33, shifted(3, 1), 120, 3, id="nobody started: it grows; the float absorbs three"),
        pytest.param(running(0), 37, shifted(7, 1), 122, 7, id="the float absorbs five of seven"),
        pytest.param(running(2), 45, STARTS, 120, 0, id="in a story, on time"),
        pytest.param(running(2), 52, shifted(2, 3), 120, 2, id="two minutes over time"),
        pytest.param(after(running(2), (45, a.Add(MINUTE))), 45, shifted(1, 3), 120, 1, id="a minute more"),
        pytest.param(after(running(2), (45, a.Add(-MINUTE))), 45, shifted(-1, 3), 119, -1, id="a minute less"),
        pytest.param(pausing(), 47, shifted(4, 3), 120, 4, id="paused for four minutes"),
        pytest.param(after(pausing(), (47, a.StartOrPause())), 50, shifted(4, 3), 120, 4, id="resumed after four"),
        pytest.param(after(running(2), (47, a.Next(1))), 47, shifted(-3, 3), 117, -3, id="finished three early"),
        pytest.param(after(running(2), (53, a.Next(1))), 54, shifted(3, 3), 120, 3, id="finished three late"),
    ],
)
def test_forecast(session: Session, minute: float, starts: list[float], end: float, late: float) -> None:
    assert told(session, minute) == (starts, end, late, 150 - end)


def fixed() -> Agenda:
    """Make an opening 10, a story 10, then a talk that never starts before 19:30: ten minutes of gap."""
    parts = [segment(Kind.OPENING, 10), segment(Kind.STORY, 10, 0), segment(Kind.OTHER, 10, fixed_start=time(19, 30))]
    return Agenda("Fixed", numbered(parts))


@pytest.mark.parametrize(
    ("minute", "start"),
    [(50, 60), (56, 60), (60, 60), (63, 63)],
    ids=["on time", "the gap absorbs", "used up", "later than fixed"],
)
def test_a_fixed_start_never_moves_earlier_and_its_gap_absorbs_delay(minute: float, start: float) -> None:
    assert told(running(2, fixed()), minute)[0][3] == start


def test_a_wall_clock_that_is_set_moves_shown_times_and_no_duration() -> None:
    session = running(2)
    before, stepped = forecast(session, at(45)), forecast(session, at(45, timedelta(minutes=2)))
    assert stepped.lengths[3:-1] == before.lengths[3:-1]
    assert stepped.starts[3] - before.starts[3] == timedelta(minutes=2)


@pytest.mark.parametrize(
    ("late", "said"),
    [(0, "on time"), (29, "on time"), (30, "1 min behind"), (119, "2 min behind"), (-60, "1 min ahead")],
)
def test_lateness_is_told_in_words(late: float, said: str) -> None:
    assert words.lateness(timedelta(seconds=late)) == said


acts = st.one_of(
    st.sampled_from([a.StartOrPause(), a.WrapUp(), a.TheyveStarted()]),
    st.builds(a.Next, st.integers(0, 12)),
    st.builds(a.Back, st.integers(0, 12)),
    st.builds(a.Add, st.timedeltas(timedelta(minutes=-5), timedelta(minutes=5))),
)


@given(st.lists(st.tuples(st.floats(0, 9), acts), max_size=60))
def test_forecast_starts_never_decrease(moves: list[tuple[float, a.Action]]) -> None:
    session, minute = after(fresh(), (0, a.OpenDoors())), 0.0
    for wait, action in moves:
        minute += wait
        session = update(session, action, at(minute))
        starts = forecast(session, at(minute)).starts
        assert list(starts[session.current :]) == sorted(starts[session.current :])


def test_the_hard_stop_may_be_passed() -> None:
    short = replace(running(2), times=replace(running(2).times, hard_stop=DOORS + 110 * MINUTE))
    assert forecast(short, at(45)).slack == -10 * MINUTE
    assert words.in_hand(-10 * MINUTE) == "10 min after the venue closes"
