"""Acts on what is still to come: leave out, put back, drop, move, put in the reserve case (time.md, Acts).

Rows are written by key, as the two cases of the test evening have them: opening 0, case 1 2 3 4, break 5, case 6 7 8 9,
closing 10, float 11. The doors are -1. A reserve case gets the next four keys: 12 13 14 15.
"""

from datetime import datetime, time

import pytest

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE, Agenda, Kind, Segment, numbered
from casesconf_desktop.core.forecast import late_by
from casesconf_desktop.core.reading import read
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.replan import propose, target
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.timing import budget
from casesconf_desktop.core.update import update
from evenings import DOORS, after, at, case, evening, fresh, running, segment

OPENING, CLOSING = segment(Kind.OPENING, 10), segment(Kind.CLOSING, 9)
FIRST, SECOND, RESERVE, ANOTHER = (1, 2, 3, 4), (6, 7, 8, 9), (12, 13, 14, 15), (16, 17, 18, 19)
STORY = running(2)
"""In the first story."""

# A break that never begins before 19:45, which is 75: the plan is 30-40, case 40-68, break 75-85, case 85-113-122.
GAP = Agenda("Gap", numbered([OPENING, *case(0), segment(Kind.BREAK, 10, fixed_start=time(19, 45)), *case(1), CLOSING]))


def order(session: Session) -> tuple[int, ...]:
    """Give the keys in their order, without the doors."""
    return tuple(step.segment.key for step in session.steps[1:])


def out(session: Session) -> tuple[int, ...]:
    return tuple(step.segment.key for step in session.steps if step.left_out)


def minutes_of(moment: datetime) -> float:
    return (moment - DOORS) / MINUTE


def starts(session: Session, *keys: int) -> list[float]:
    """Give the planned starts of some steps, in minutes."""
    planned = {step.segment.key: step.planned_start for step in session.steps}
    return [minutes_of(planned[key]) for key in keys]


def now_in(session: Session) -> int:
    return session.step.segment.key


# Leave out and put back


@pytest.mark.parametrize(
    "keys",
    [
        pytest.param((1,), id="what runs"),
        pytest.param((0, -1), id="what is over"),
        pytest.param((99,), id="nobody's key"),
        pytest.param((), id="nothing"),
    ],
)
def test_only_what_is_to_come_can_be_left_out(keys: tuple[int, ...]) -> None:
    assert update(STORY, a.LeaveOut(keys), at(45)) is STORY


def test_of_several_steps_those_to_come_are_left_out_and_keep_their_places() -> None:
    session = after(STORY, (45, a.LeaveOut((0, 1, 2, 10))))
    assert out(session) == (2, 10), "the closing too: an explicit act may"
    assert order(session) == order(STORY)
    assert read(session.step, at(45)) == read(STORY.step, at(45))


def test_what_is_put_back_is_as_it_was() -> None:
    left = after(STORY, (45, a.LeaveOut((2, 5))))
    assert update(left, a.LeaveOut((5, 2)), at(45)) is left
    assert after(left, (46, a.PutBack((2, 5)))) == STORY
    assert update(STORY, a.PutBack((2, 5)), at(45)) is STORY


def test_next_passes_what_is_left_out_and_back_returns_over_it() -> None:
    session = after(STORY, (45, a.LeaveOut((2, 3))), (50, a.Next(1)))
    assert now_in(session) == 4
    assert now_in(after(session, (51, a.Back(4)))) == 1


def test_when_all_to_come_is_left_out_next_does_nothing() -> None:
    session = after(STORY, (45, a.LeaveOut(tuple(range(2, 12)))))
    assert update(session, a.Next(1), at(50)) is session


# Drop a case


@pytest.mark.parametrize(
    ("session", "minute", "dropped", "then"),
    [
        pytest.param(running(0), 20, FIRST, -1, id="before the start: the first case"),
        pytest.param(running(1), 35, FIRST, 0, id="in the opening: the case after it"),
        pytest.param(STORY, 45, (2, 3, 4), 5, id="in its story: what is left of it, and the break begins"),
        pytest.param(running(5), 67, (), 5, id="in its last word: nothing is left of it"),
        pytest.param(running(6), 70, SECOND, 5, id="in the break: the case after it"),
        pytest.param(running(8), 90, (8, 9), 10, id="in the last case: the closing begins"),
        pytest.param(after(running(1), (35, a.LeaveOut(FIRST))), 36, FIRST + SECOND, 0, id="the next that is told"),
        pytest.param(after(STORY, (45, a.LeaveOut((5,)))), 46, (2, 3, 4, 5), 6, id="the next case, without a break"),
    ],
)  # fmt: skip
def test_a_case_is_dropped(session: Session, minute: float, dropped: tuple[int, ...], then: int) -> None:
    changed = after(session, (minute, a.DropCase(now_in(session))))
    assert (out(changed), now_in(changed)) == (dropped, then)


def test_a_second_press_drops_no_second_case() -> None:
    once = after(STORY, (45, a.DropCase(1)))
    assert update(once, a.DropCase(1), at(45)) is once


def test_the_next_step_begins_when_its_teller_withdraws_unless_the_clock_is_paused() -> None:
    assert after(STORY, (45, a.DropCase(1))).step.run.started == at(45).at
    paused = after(STORY, (44, a.StartOrPause()), (45, a.DropCase(1)))
    assert (now_in(paused), paused.step.run.started) == (5, None)


def test_the_clock_runs_on_when_a_case_is_dropped_before_it_begins() -> None:
    opening = running(1)
    assert read(after(opening, (35, a.DropCase(0))).step, at(36)) == read(opening.step, at(36))


def test_the_last_teller_of_an_evening_that_ends_with_it_leaves_the_clock_alone() -> None:
    session = after(running(2, Agenda("One", numbered([OPENING, *case(0)]))), (45, a.DropCase(1)))
    assert (out(session), now_in(session)) == ((2, 3, 4), 1)
    assert session.step.run.going


def test_without_a_case_to_come_nothing_is_dropped() -> None:
    session = running(11)
    assert update(session, a.DropCase(10), at(108)) is session


def test_cases_are_numbered_without_the_one_that_was_dropped_before_it_began() -> None:
    session = after(running(1), (35, a.DropCase(0)))
    assert (session.cases, session.number(1)) == ((1,), 1)
    assert after(STORY, (45, a.DropCase(1))).cases == (0, 1), "one that began was told"


# Move


@pytest.mark.parametrize(
    ("acts", "keys"),
    [
        pytest.param([a.Move(6, earlier=True)], (*SECOND, 5, 10, 11), id="a case earlier, as a whole"),
        pytest.param([a.Move(8, earlier=True)], (*SECOND, 5, 10, 11), id="by any of its parts"),
        pytest.param([a.Move(6, earlier=False)], (5, 10, *SECOND, 11), id="a case later"),
        pytest.param([a.Move(5, earlier=False)], (*SECOND, 5, 10, 11), id="a break later"),
        pytest.param([a.Move(11, earlier=True)] * 2, (5, 11, *SECOND, 10), id="a float earlier, twice"),
        pytest.param([a.LeaveOut(SECOND), a.Move(5, earlier=False)], (*SECOND, 10, 5, 11), id="later, past one"),
        pytest.param([a.LeaveOut(SECOND), a.Move(10, earlier=True)], (10, 5, *SECOND, 11), id="earlier, past one too"),
        pytest.param([a.PutInReserve(), a.Move(14, earlier=True)], (5, *RESERVE, *SECOND, 10, 11), id="the reserve"),
        pytest.param([a.LeaveOut((7,)), a.Move(7, earlier=True)], (*SECOND, 5, 10, 11), id="by a part left out"),
    ],
)  # fmt: skip
def test_what_is_to_come_changes_places(acts: list[a.Action], keys: tuple[int, ...]) -> None:
    session = after(STORY, *((45, act) for act in acts))
    assert order(session) == (0, *FIRST, *keys)
    assert session.steps[: session.current + 1] == STORY.steps[: STORY.current + 1]


@pytest.mark.parametrize(
    ("acts", "move"),
    [
        pytest.param([], a.Move(5, earlier=True), id="the first to come, earlier"),
        pytest.param([], a.Move(11, earlier=False), id="the last, later"),
        pytest.param([], a.Move(1, earlier=False), id="what runs"),
        pytest.param([], a.Move(3, earlier=False), id="a part of the case that runs"),
        pytest.param([], a.Move(0, earlier=False), id="what is over"),
        pytest.param([], a.Move(99, earlier=True), id="nobody's key"),
        pytest.param([a.LeaveOut((5,))], a.Move(6, earlier=True), id="only what is left out is before it"),
        pytest.param([a.LeaveOut((10, 11))], a.Move(6, earlier=False), id="or after it"),
    ],
)
def test_at_the_edges_nothing_moves(acts: list[a.Action], move: a.Move) -> None:
    session = after(STORY, *((45, act) for act in acts))
    assert update(session, move, at(45)) is session


def test_before_the_start_everything_can_move() -> None:
    session = after(running(0), (10, a.Move(1, earlier=True)))
    assert order(session) == (*FIRST, 0, 5, *SECOND, 10, 11)
    assert starts(session, 1, 0, 5) == [30, 58, 68]


def test_the_plan_follows_the_new_order_so_that_nobody_is_late_by_it() -> None:
    session = after(STORY, (45, a.Move(6, earlier=True)))
    assert starts(session, *SECOND, 5, 10, 11) == [68, 78, 82, 94, 96, 106, 115]
    begun = after(session, (50, a.Next(1)), (54, a.Next(2)), (66, a.Next(3)), (68, a.Next(4)))
    assert (now_in(begun), late_by(begun, at(70))) == (6, 0 * MINUTE)


def test_moved_and_moved_back_everything_is_as_it_was() -> None:
    assert after(STORY, (45, a.Move(6, earlier=True)), (45, a.Move(6, earlier=False))) == STORY


def test_a_case_before_a_fixed_start_begins_at_the_end_of_what_is_before_it() -> None:
    """Not at the 75 that the break had to wait for."""
    opening = running(1, GAP)
    session = after(opening, (35, a.Move(6, earlier=True)))
    assert starts(session, *FIRST, *SECOND, 5, 10) == [40, 50, 54, 66, 68, 78, 82, 94, 96, 113]
    assert after(session, (35, a.Move(5, earlier=True))) == opening


def test_a_case_after_a_fixed_start_waits_for_it() -> None:
    """The gap has come to be 35 and nobody can use it: the evening ends 28 after its plan, which stays as it was."""
    opening = running(1, GAP)
    session = after(opening, (35, a.Move(1, earlier=False)))
    assert starts(session, 5, *FIRST) == [75, 85, 95, 99, 111]
    assert (minutes_of(target(session)), propose(session, at(35)).lost) == (122, 28 * MINUTE)
    assert after(session, (36, a.Move(1, earlier=True))) == opening


def test_the_planned_end_stays_when_a_case_is_moved_to_the_end_past_a_fixed_start() -> None:
    parts = [OPENING, *case(0), segment(Kind.OTHER, 10, fixed_start=time(19, 45))]
    session = after(running(1, Agenda("Talk", numbered(parts))), (35, a.Move(1, earlier=False)))
    assert (minutes_of(target(session)), propose(session, at(35)).lost) == (85, 28 * MINUTE)


# The reserve case


@pytest.mark.parametrize(
    ("session", "minute", "acts", "keys"),
    [
        pytest.param(STORY, 45, [], (0, *FIRST, 5, *SECOND, *RESERVE, 10, 11), id="after the last case to come"),
        pytest.param(running(0), 9, [], (0, *FIRST, 5, *SECOND, *RESERVE, 10, 11), id="before the start too"),
        pytest.param(running(8), 90, [], (0, *FIRST, 5, *SECOND, *RESERVE, 10, 11), id="after the last that is told"),
        pytest.param(running(11), 108, [], (0, *FIRST, 5, *SECOND, 10, *RESERVE, 11), id="in the closing: after it"),
        pytest.param(running(12), 117, [], (0, *FIRST, 5, *SECOND, 10, 11, *RESERVE), id="at the very end"),
        pytest.param(
            STORY, 45, [a.PutInReserve()], (0, *FIRST, 5, *SECOND, *RESERVE, *ANOTHER, 10, 11), id="twice: one more"
        ),
        pytest.param(
            running(1), 35, [a.DropCase(0)], (0, *RESERVE, *FIRST, 5, *SECOND, 10, 11), id="in place of one dropped"
        ),
        pytest.param(
            STORY, 45, [a.LeaveOut(SECOND)], (0, *FIRST, 5, *RESERVE, *SECOND, 10, 11), id="in place of the second"
        ),
        pytest.param(
            running(1), 35, [a.DropCase(0), a.PutInReserve()], (0, *RESERVE, *ANOTHER, *FIRST, 5, *SECOND, 10, 11),
            id="twice in place of one",
        ),
        pytest.param(
            STORY, 45, [a.DropCase(1)], (0, *FIRST, 5, *SECOND, *RESERVE, 10, 11), id="a teller who withdrew is over"
        ),
        pytest.param(STORY, 45, [a.LeaveOut((7,))], (0, *FIRST, 5, *SECOND, *RESERVE, 10, 11), id="a part is no case"),
        pytest.param(
            running(1, Agenda("No case", numbered([OPENING, CLOSING]))), 35, [], (0, 2, 3, 4, 5, 1), id="without cases"
        ),
    ],
)  # fmt: skip
def test_the_reserve_case_is_put_in(
    session: Session, minute: float, acts: list[a.Action], keys: tuple[int, ...]
) -> None:
    assert order(after(session, *((minute, act) for act in acts), (minute, a.PutInReserve()))) == keys


def test_the_reserve_case_is_told_like_any_and_has_no_place_in_the_plan() -> None:
    session = after(STORY, (45, a.PutInReserve()))
    made = [step for step in session.steps if step.reserve]
    assert [(s.segment.kind, s.segment.planned / MINUTE) for s in made] == [
        (Kind.STORY, 10),
        (Kind.QUESTIONS, 4),
        (Kind.DISCUSSION, 12),
        (Kind.LAST_WORD, 2),
    ]
    assert (session.cases, session.number(2), session.label(2)) == ((0, 1, 2), 3, "")
    assert starts(session, *RESERVE, 10, 11) == [106, 116, 120, 132, 106, 115]
    assert minutes_of(target(session)) == 120


def test_the_reserve_case_is_like_the_first_of_the_agenda_without_its_fixed_start() -> None:
    told = [replace(s, planned=2 * s.planned, minimum=MINUTE, fixed_start=time(19, 10)) for s in case(0)[:2]]
    session = after(running(1, Agenda("Long", numbered([OPENING, *told, CLOSING]))), (35, a.PutInReserve()))
    made = [step.segment for step in session.steps if step.reserve]
    wanted = [replace(s, key=4 + place, case=1, fixed_start=None) for place, s in enumerate(told)]
    assert made == wanted


def test_without_a_case_to_copy_each_part_gets_its_usual_minutes_and_half_as_a_minimum() -> None:
    session = after(running(1, Agenda("No case", numbered([OPENING, CLOSING]))), (35, a.PutInReserve()))
    made: list[Segment] = [step.segment for step in session.steps if step.reserve]
    assert [(s.planned / MINUTE, s.minimum / MINUTE) for s in made] == [(10, 5), (4, 2), (12, 6), (2, 1)]


def test_the_reserve_case_in_place_of_another_is_on_time_when_the_other_would_have_been() -> None:
    session = after(running(1), (35, a.DropCase(0)), (35, a.PutInReserve()), (40, a.Next(0)), (50, a.Next(12)))
    assert (now_in(session), late_by(session, at(51))) == (13, 0 * MINUTE)


def test_a_reserve_case_that_was_moved_is_on_time_from_part_to_part() -> None:
    session = after(STORY, (45, a.PutInReserve()), (45, a.Move(12, earlier=True)))
    assert starts(session, 5, *RESERVE, *SECOND, 10) == [68, 78, 88, 92, 104, 78, 88, 92, 104, 106]
    back = after(session, (46, a.Move(12, earlier=False)))
    assert back == after(STORY, (45, a.PutInReserve()))


def test_what_changes_places_after_the_reserve_case_keeps_to_the_plan_that_had_none() -> None:
    session = after(STORY, (45, a.PutInReserve()), (45, a.Move(11, earlier=True)))
    assert starts(session, 9, 11, 10) == [104, 106, 111]


def test_the_reserve_case_can_be_dropped_and_left_out() -> None:
    session = after(running(1), (35, a.LeaveOut(FIRST)), (35, a.PutInReserve()))
    assert out(after(session, (36, a.DropCase(0)))) == (*RESERVE, *FIRST)
    assert out(after(session, (36, a.LeaveOut(RESERVE)))) == (*RESERVE, *FIRST)


# None of them


@pytest.mark.parametrize(
    "act",
    [
        a.LeaveOut((5,)),
        a.PutBack((5,)),
        a.DropCase(-1),
        a.Move(6, earlier=True),
        a.PutInReserve(),
        a.Replan(()),
        a.ShortenStories(()),
    ],
    ids=lambda act: type(act).__name__,
)
def test_before_the_doors_open_and_after_the_end_no_plan_changes(act: a.Action) -> None:
    ended = after(STORY, (45, a.LeaveOut((5,))), (46, a.End()))
    assert update(fresh(), act, at(0)) == fresh()
    assert update(ended, act, at(47)) is ended


def test_a_dropped_case_keeps_the_minutes_that_were_changed_by_hand() -> None:
    session = after(STORY, (45, a.Add(3 * MINUTE, 8)), (45, a.LeaveOut(SECOND)), (46, a.PutBack(SECOND)))
    step = session.steps[9]
    assert budget(step.segment, step.run) == 15 * MINUTE
    assert evening().segments[8] == step.segment, "its baseline stays"
