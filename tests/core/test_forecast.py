"""Expected starts, lateness and slack, computed by hand. Minutes count from 18:30; the evening starts at 30."""

from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop.core import actions as a
from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import MINUTE, Agenda, Kind, Segment, numbered
from casesconf_desktop.core.forecast import coming, current_stretch, end_of, following, forecast, gives_way
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.update import update
from evenings import DOORS, after, at, fresh, running, segment

OPENING, CLOSING = segment(Kind.OPENING, 10), segment(Kind.CLOSING, 9)

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


def won(by: float, first: int, then: float, second: int) -> list[float]:
    return [start + then * (place >= second) for place, start in enumerate(shifted(by, first))]


ASKED = after(running(2), (45, a.AskTheRoom()))
DROPPED = [*STARTS[:7], 78, 78, 78, 78, 78, 87]
"""The closing at the end of the break."""

WITHDRAWN = [0, 30, 40, 45, 45, 45, 45, 55, 65, 69, 81, 83, 92]
"""The break begins at once."""


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
        # More time by a show of thumbs, and less by hand
        pytest.param(after(running(2), (48, a.Extend())), 48, shifted(5, 3), 120, 5, id="extended by five"),
        pytest.param(after(running(2), (52, a.Extend())), 52, shifted(7, 3), 122, 7, id="extended when two over"),
        pytest.param(after(running(2), *[(48, a.Extend())] * 2), 49, shifted(7, 3), 122, 7, id="extended by 5 and 2"),
        pytest.param(after(running(2), (48, a.Extend())), 57, shifted(7, 3), 122, 7, id="extended, and two over"),
        pytest.param(after(running(2), (45, a.Add(2 * MINUTE, 3))), 45, shifted(2, 5), 120, 0, id="two more to come"),
        pytest.param(after(running(2), (45, a.Add(-4 * MINUTE, 5))), 45, shifted(-4, 7), 116, 0, id="a break cut"),
        pytest.param(after(running(2), (45, a.Add(MINUTE, 11))), 45, STARTS, 121, 0, id="a longer float ends later"),
        # The story stops for a question to the room: two minutes are counted at once, and no more until they are over
        pytest.param(ASKED, 45, shifted(2, 3), 120, 2, id="asked just now"),
        pytest.param(ASKED, 46.5, shifted(2, 3), 120, 2, id="asked for a minute and a half"),
        pytest.param(ASKED, 48, shifted(3, 3), 120, 3, id="asked for three"),
        pytest.param(after(ASKED, (46, a.AskTheRoom())), 49, shifted(1, 3), 120, 1, id="given back after one"),
        pytest.param(after(ASKED, (48, a.StartOrPause())), 49, shifted(3, 3), 120, 3, id="resumed after three"),
        pytest.param(after(pausing(), (44, a.AskTheRoom())), 44, shifted(3, 3), 120, 3, id="asked in a pause of one"),
        pytest.param(after(running(2), (51, a.AskTheRoom())), 51, shifted(3, 3), 120, 3, id="asked when one over"),
        # What is armed waits for its plan, and is late from then on
        pytest.param(after(pausing(), (46, a.Next(1))), 47, STARTS, 120, 0, id="armed before its plan"),
        pytest.param(after(pausing(), (46, a.Next(1))), 54, shifted(4, 3), 120, 4, id="armed, four past its plan"),
        pytest.param(after(pausing(), (46, a.Next(1))), 57, shifted(7, 3), 122, 7, id="armed, seven past: it grows"),
        # Left out, put back
        pytest.param(after(running(2), (45, a.LeaveOut((2,)))), 45, shifted(-4, 4), 116, 0, id="no questions"),
        pytest.param(after(running(2), (45, a.LeaveOut((5,)))), 57, won(7, 3, -10, 7), 117, 7, id="no break, seven"),
        pytest.param(after(running(2), (45, a.LeaveOut((11,)))), 45, STARTS, 115, 0, id="no float"),
        pytest.param(after(running(2), (45, a.LeaveOut((11,)))), 53, shifted(3, 3), 118, 3, id="no float, three late"),
        pytest.param(
            after(running(2), (45, a.LeaveOut((2, 5))), (46, a.PutBack((2, 5)))), 46, STARTS, 120, 0, id="put back"
        ),
        pytest.param(after(running(2), (45, a.LeaveOut((6, 7, 8, 9)))), 45, DROPPED, 92, 0, id="a case dropped"),
        pytest.param(after(running(2), (45, a.DropCase(1))), 45, WITHDRAWN, 97, -23, id="the teller withdraws at 45"),
    ],
)  # fmt: skip
def test_forecast(session: Session, minute: float, starts: list[float], end: float, late: float) -> None:
    assert told(session, minute) == (starts, end, late, 150 - end)


def fixed() -> Agenda:
    """Make an opening 10, a story 10, then a talk that never starts before 19:30: ten minutes of gap."""
    parts = [segment(Kind.OPENING, 10), segment(Kind.STORY, 10, 0), segment(Kind.OTHER, 10, fixed_start=time(19, 30))]
    return Agenda("Fixed", numbered(parts))


MOVED = [*STARTS[:6], 68, 78, 82, 94, 96, 106, 115]
"""The second case, then the break."""

RESERVE = [*STARTS[:11], 106, 116, 120, 132, 134, 143]
"""A third case after the second; the float has gone."""

IN_PLACE = [*STARTS[:6], 68, 78, 88, 92, 104, 106, 106, 106, 106, 106, 115]
"""A third case in place of the second, whose parts take no time at its end."""


@pytest.mark.parametrize(
    ("acts", "minute", "starts", "end", "late"),
    [
        pytest.param([a.Move(6, earlier=True)], 45, MOVED, 120, 0, id="moving a case makes nobody late"),
        pytest.param([a.Move(6, earlier=True)], 53, [*shifted(3, 3)[:6], 71, 81, 85, 97, 99, 109, 118], 120, 3,
                     id="and nobody less late"),
        pytest.param([a.Move(6, earlier=True), a.Move(6, earlier=False)], 45, STARTS, 120, 0, id="and moved back"),
        pytest.param([a.PutInReserve()], 45, RESERVE, 143, 0, id="the reserve case: 28 more, less the float"),
        pytest.param([a.LeaveOut((6, 7, 8, 9)), a.PutInReserve()], 45, IN_PLACE, 120, 0, id="in place of one: nothing"),
        pytest.param([a.LeaveOut((6, 7, 8, 9)), a.PutInReserve()], 48, IN_PLACE, 120, 0, id="nor does it later"),
    ],
)  # fmt: skip
def test_forecast_of_another_order(
    acts: list[a.Action], minute: float, starts: list[float], end: float, late: float
) -> None:
    session = after(running(2), *((45, act) for act in acts))
    assert told(session, minute) == (starts, end, late, 150 - end)


@pytest.mark.parametrize(
    ("minute", "start"),
    [(50, 60), (56, 60), (60, 60), (63, 63)],
    ids=["on time", "the gap absorbs", "used up", "later than fixed"],
)
def test_a_fixed_start_never_moves_earlier_and_its_gap_absorbs_delay(minute: float, start: float) -> None:
    assert told(running(2, fixed()), minute)[0][3] == start


# Opening 30-40, talk 40-50, float 50-55, talk 55-65, closing 65-74.
SPARE = [OPENING, segment(Kind.OTHER, 10), segment(Kind.FLOAT, 5), segment(Kind.OTHER, 10), CLOSING]
# Opening 30-40, talk not before 50, break 60-70, closing not before 75.
HELD = [
    OPENING,
    segment(Kind.OTHER, 10, fixed_start=time(19, 20)),
    segment(Kind.BREAK, 10),
    segment(Kind.CLOSING, 9, fixed_start=time(19, 45)),
]


@pytest.mark.parametrize(
    ("parts", "place", "acts", "minute", "starts", "end"),
    [
        pytest.param(SPARE, 2, [], 45, [50, 55, 65], 74, id="a float in mid-agenda, on time"),
        pytest.param(SPARE, 2, [], 53, [53, 55, 65], 74, id="it absorbs three of its five"),
        pytest.param(SPARE, 2, [], 55, [55, 55, 65], 74, id="it is used up at five"),
        pytest.param(SPARE, 2, [], 58, [58, 58, 68], 77, id="the rest goes on"),
        pytest.param(SPARE, 2, [a.Add(-2 * MINUTE)], 45, [48, 53, 63], 72, id="ahead of time it grows no longer"),
        pytest.param(SPARE, 2, [a.Add(-MINUTE, 2)], 52, [52, 54, 64], 73, id="cut to four, and two late: two are left"),
        pytest.param(SPARE, 2, [a.LeaveOut((2,))], 53, [53, 53, 63], 72, id="left out it absorbs nothing"),
        pytest.param(SPARE, 3, [], 57, [50, 57, 67], 76, id="once it runs it has its length: two over"),
        pytest.param(SPARE, 4, [], 66, [50, 55, 66], 75, id="what is after it has none"),
        pytest.param(HELD, 1, [], 35, [50, 60, 75], 84, id="two gaps, on time"),
        pytest.param(HELD, 1, [], 48, [50, 60, 75], 84, id="the first gap absorbs eight"),
        pytest.param(HELD, 1, [], 53, [53, 63, 75], 84, id="three go on, and the second absorbs them"),
        pytest.param(HELD, 1, [], 57, [57, 67, 77], 86, id="two go on to the end"),
        pytest.param(HELD, 1, [a.LeaveOut((2,))], 35, [50, 60, 75], 84, id="time won before a fixed start is no use"),
        pytest.param(HELD, 1, [a.LeaveOut((1,))], 35, [40, 40, 75], 84, id="what is left out holds nobody up"),
        pytest.param(HELD, 1, [a.LeaveOut((3,))], 35, [50, 60, 70], 70, id="and the end is that of the break"),
    ],
)  # fmt: skip
def test_what_absorbs_delay(
    parts: list[Segment], place: int, acts: list[a.Action], minute: float, starts: list[float], end: float
) -> None:
    session = after(running(place, Agenda("P", numbered(parts))), *((minute, act) for act in acts))
    seen = told(session, minute)
    assert (seen[0][-len(starts) :], seen[1]) == (starts, end)


# 23:30 is minute 300: opening 300-310, story 310-320, then a talk not before 00:15, which is 345, to 355; out by 360.
# The plan has the doors at 270; where the evening runs, they were opened at 0.
NIGHT = Agenda(
    "Night",
    numbered([OPENING, segment(Kind.STORY, 10, 0), segment(Kind.OTHER, 10, fixed_start=time(0, 15))]),
    start=time(23, 30),
    hard_stop=time(0, 30),
)


@pytest.mark.parametrize(
    ("place", "minute", "starts", "late", "slack"),
    [
        pytest.param(0, 280, [270, 300, 310, 345], 0, 5, id="the evening before"),
        pytest.param(0, 332, [270, 332, 342, 352], 32, -2, id="nobody has started by two past midnight"),
        pytest.param(2, 318, [0, 300, 310, 345], 0, 5, id="the gap reaches over midnight"),
        pytest.param(2, 340, [0, 300, 310, 345], 20, 5, id="twenty late at ten past: the gap holds"),
        pytest.param(2, 352, [0, 300, 310, 352], 32, -2, id="two past the hard stop after midnight"),
    ],
)
def test_an_evening_goes_on_across_midnight(
    place: int, minute: float, starts: list[float], late: float, slack: float
) -> None:
    assert told(running(place, NIGHT), minute) == (starts, 360 - slack, late, slack)


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
    st.sampled_from([a.StartOrPause(), a.WrapUp(), a.TheyveStarted(), a.Extend(), a.AskTheRoom(), a.PutInReserve()]),
    st.builds(a.LeaveOut, st.tuples(st.integers(0, 12))),
    st.builds(a.Move, st.integers(0, 12), st.booleans()),
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


@pytest.mark.parametrize("step", range(12))
@pytest.mark.parametrize("minute", [10, 45, 80, 200])
def test_what_is_asked_alone_is_what_all_of_it_tells(step: int, minute: float) -> None:
    """The end, the current step and what comes next are looked for no further than they have to be."""
    session, now = running(step), at(minute)
    seen, here = forecast(session, now), session.current
    assert end_of(session, now) == seen.end
    assert current_stretch(session, now) == (seen.starts[here], seen.lengths[here])
    doors = session.step.segment.kind is Kind.DOORS
    there = [
        (place, length)
        for place, (one, length) in enumerate(zip(session.steps, seen.lengths, strict=True))
        if place > here and not one.left_out and (doors or not gives_way(one) or length > timedelta())
    ]
    assert coming(session, now) == (there[0] if there else None)
    assert following(session, now) == (there[0][0] if there else None)


@given(st.dictionaries(st.sampled_from([5, 6, 7, 8]), st.integers(1, 3), max_size=4))
def test_less_time_is_expected_as_if_it_were_taken(less: dict[int, int]) -> None:
    session, now = running(2), at(45)
    taken = {key: amount * MINUTE for key, amount in less.items()}
    runs = {
        place: replace(one.run, added=one.run.added - taken[one.segment.key])
        for place, one in enumerate(session.steps)
        if one.segment.key in taken
    }
    assert forecast(session, now, taken) == forecast(session.with_runs(runs), now)
    assert end_of(session, now, taken) == forecast(session, now, taken).end
