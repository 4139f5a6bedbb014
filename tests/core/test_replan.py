"""What a new plan takes, computed by hand (time.md, Re-plan). Minutes count from 18:30; the evening starts at 30.

The plan that is used most, by key, each with half of its minutes as its minimum, as agendas have it when none is given:

    opening 0   story 1   questions 2   discussion 3   last word 4   break 5    then the second case 6 7 8 9
    30-40       40-50     50-54         54-66          66-68         68-78      78-88-92-104-106

    closing 10  float 11
    106-115     115-120    and the venue closes at 150

So the first story that is 7 over at 57 makes the evening 2 longer than planned: the float takes the other 5 by itself.
"""

from collections.abc import Mapping
from datetime import time, timedelta

import pytest

from casesconf_desktop import assets
from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE, ZERO, Agenda, Kind, Segment, numbered
from casesconf_desktop.core.forecast import forecast
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.replan import propose
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.update import update
from casesconf_desktop.files.agendas import builtin
from evenings import DOORS, after, at, case, evening, running, segment

OPENING, CLOSING = segment(Kind.OPENING, 10), segment(Kind.CLOSING, 9)
HALF = timedelta(seconds=30)


def halved(agenda: Agenda) -> Agenda:
    """Give each part half of its minutes as its minimum, and the float none."""
    parts = (s if s.kind is Kind.FLOAT else replace(s, minimum=s.planned / 2) for s in agenda.segments)
    return Agenda(agenda.name, tuple(parts))


def plan(*parts: Segment) -> Agenda:
    return halved(Agenda("Plan", numbered(parts)))


def changed(agenda: Agenda, key: int, **more: object) -> Agenda:
    segments = (replace(s, **more) if s.key == key else s for s in agenda.segments)  # type: ignore[arg-type]  # short
    return replace(agenda, segments=tuple(segments))


def talk(number: int, minutes: float, **more: object) -> Segment:
    return segment(Kind.DISCUSSION, minutes, number, **more)


def until(session: Session, minute: float) -> Session:
    """Let the venue close at another minute."""
    return replace(session, times=replace(session.times, hard_stop=DOORS + minute * MINUTE))


def replanned(session: Session, minute: float) -> Session:
    return after(session, (minute, a.Replan(propose(session, at(minute)).taken)))


def in_minutes(taken: tuple[tuple[int, timedelta], ...]) -> dict[int, float]:
    return {key: amount / MINUTE for key, amount in taken}


USUAL = halved(evening())
STORY = running(2, USUAL)
"""In the first story, begun on time: over time from 50."""

COMPACT, EVENING, LONG, FULL, EMPTY = builtin(assets.root())

# In story 1 at 45, and something between that must not begin before 19:45, which is 75: 7 minutes of gap after 68.
GAP = plan(OPENING, *case(0), segment(Kind.BREAK, 10, fixed_start=time(19, 45)), *case(1), CLOSING)  # ends at 122
GAP_KEPT = changed(GAP, 5, protected=True)

UNEQUAL = plan(OPENING, talk(0, 12), talk(1, 18), CLOSING)  # 30-40-52-70-79
EARLY_FLOAT = plan(OPENING, *case(0), segment(Kind.FLOAT, 5), *case(1), CLOSING)  # ... 68-73 ... 101-110
FLOATS = changed(USUAL, 5, kind=Kind.FLOAT, minimum=ZERO)  # ... 68-78 ... 115-120
BREAKS = plan(OPENING, segment(Kind.BREAK, 10), talk(0, 12), segment(Kind.BREAK, 6), CLOSING)  # 40-50-62-68-77
THREE = plan(OPENING, talk(0, 12), talk(1, 12), talk(2, 12), CLOSING)  # 40-52-64-76-85

ROWS = [
    # Nothing to take
    pytest.param(STORY, 45, {}, 0, id="on time: nothing"),
    pytest.param(STORY, 54, {}, 0, id="four late: the float is enough by itself"),
    pytest.param(STORY, 55, {}, 0, id="five late: the float is used up and no more is lost"),
    pytest.param(after(STORY, (47, a.Next(1))), 47, {}, 0, id="three ahead: nothing"),
    pytest.param(STORY, 55.25, {}, 0, id="a deviation of 15 s is ignored"),
    pytest.param(STORY, 55 + 16 / 60, {11: 5, 5: 16 / 60}, 0, id="one of 16 s is not, and is taken whole"),
    # Float, then break, then discussions
    pytest.param(STORY, 57, {11: 5, 5: 2}, 0, id="seven late: the float, then two of the break"),
    pytest.param(STORY, 60, {11: 5, 5: 5}, 0, id="ten late: the break down to its minimum"),
    pytest.param(STORY, 62, {11: 5, 5: 5, 3: 1, 8: 1}, 0, id="twelve late: then one of each discussion"),
    pytest.param(STORY, 70, {11: 5, 5: 5, 3: 5, 8: 5}, 0, id="twenty late: five of each"),
    pytest.param(STORY, 72, {11: 5, 5: 5, 3: 6, 8: 6}, 0, id="22 late: discussions down to their minimum"),
    pytest.param(STORY, 75, {11: 5, 5: 5, 3: 6, 8: 6}, 3, id="25 late: three are missing, and no story pays by itself"),
    pytest.param(running(2), 65, {11: 5, 5: 10}, 0, id="a break without a minimum can go altogether"),
    # How it came to be late makes no difference
    pytest.param(running(0, USUAL), 42, {11: 5, 5: 5, 3: 1, 8: 1}, 0, id="twelve late at the doors"),
    pytest.param(after(STORY, (43, a.StartOrPause())), 55, {11: 5, 5: 5, 3: 1, 8: 1}, 0, id="paused for twelve"),
    pytest.param(
        after(STORY, (45, a.StartOrPause()), (46, a.Next(1))), 57, {11: 5, 5: 2}, 0, id="armed, seven past its plan"
    ),
    pytest.param(after(STORY, (45, a.Add(5 * MINUTE)), (45, a.Extend())), 45, {11: 5, 5: 5}, 0, id="given ten by hand"),
    pytest.param(
        after(STORY, (45, a.Extend()), (46, a.AskTheRoom())), 46, {11: 5, 5: 2}, 0, id="the room is asked: two at once"
    ),
    # Who never pays
    pytest.param(running(4, USUAL), 78, {11: 5, 5: 5, 8: 2}, 0, id="a discussion that runs pays nothing"),
    pytest.param(running(5, USUAL), 80, {11: 5, 5: 5, 8: 2}, 0, id="nor does a last word, or what is over"),
    pytest.param(running(7, USUAL), 96, {11: 5, 8: 3}, 0, id="nor a break that is over: in the second story"),
    pytest.param(running(10, USUAL), 114, {11: 5}, 3, id="nor the closing: in the last word three are missing"),
    pytest.param(running(11, USUAL), 121, {11: 5}, 1, id="in the closing the float is all there is"),
    pytest.param(
        running(2, changed(USUAL, 5, protected=True)), 57, {11: 5, 3: 1, 8: 1}, 0, id="a protected break pays nothing"
    ),
    pytest.param(
        running(2, changed(USUAL, 3, protected=True)), 62, {11: 5, 5: 5, 8: 2}, 0, id="nor a protected discussion"
    ),
    pytest.param(
        running(1, plan(OPENING, segment(Kind.QUESTIONS, 9), segment(Kind.BREATH, 9), segment(Kind.SOCIAL, 9))),
        44,
        {},
        4,
        id="questions, breath and social time never pay",
    ),
    # Equal shares of unequal minutes
    pytest.param(running(1, UNEQUAL), 45, {1: 2, 2: 3}, 0, id="five of thirty: a sixth of twelve and of eighteen"),
    pytest.param(
        running(1, changed(UNEQUAL, 1, minimum=10 * MINUTE)), 48, {1: 2, 2: 6}, 0, id="one at its minimum: others more"
    ),
    pytest.param(
        running(1, THREE), 40 + 100 / 60, dict.fromkeys((1, 2, 3), 34 / 60), 0, id="100 s by three: 34, whole seconds"
    ),
    pytest.param(running(1, BREAKS), 44, {1: 2.5, 3: 1.5}, 0, id="two breaks: a quarter of ten and of six"),
    pytest.param(running(1, BREAKS), 49, {1: 5, 3: 3, 2: 1}, 0, id="two breaks at their minimums, then the discussion"),
    # Float in mid-agenda
    pytest.param(running(2, EARLY_FLOAT), 54, {}, 0, id="a float in mid-agenda is enough for four"),
    pytest.param(
        running(2, EARLY_FLOAT), 57, {5: 5, 3: 1, 8: 1}, 0, id="it goes whole, or what is won before only refills it"
    ),
    pytest.param(
        # A talk of the second case that is 15 longer uses the last float up, and ten of it are lost: the first float's
        after(running(2, FLOATS), (45, a.Add(15 * MINUTE, 8))), 45, {5: 10, 11: 5}, 0, id="two floats, both used up",
    ),
    # The hard stop
    pytest.param(until(STORY, 118), 45, {11: 2}, 0, id="the venue closes two before the planned end"),
    pytest.param(until(STORY, 117), 51, {11: 3}, 0, id="three before, one late: the float has four and keeps one"),
    pytest.param(until(STORY, 113), 45, {11: 5, 5: 2}, 0, id="seven before: the float, then the break"),
    pytest.param(until(STORY, 200), 57, {11: 5, 5: 2}, 0, id="a venue that closes later does not make the evening so"),
    # Changed by hand before
    pytest.param(
        after(STORY, (45, a.Add(5 * MINUTE, 3))), 57, {11: 5, 5: 5, 3: 1, 8: 1}, 0, id="five given to a discussion"
    ),
    pytest.param(
        after(STORY, (45, a.Add(-8 * MINUTE, 3))), 70, {11: 5, 5: 5, 8: 2}, 0, id="cut below its minimum: no more"
    ),
    pytest.param(after(STORY, (45, a.Add(-2 * MINUTE, 5))), 61, {11: 5, 5: 3, 3: 0.5, 8: 0.5}, 0, id="a break cut"),
    pytest.param(after(STORY, (45, a.Add(2 * MINUTE, 11))), 45, {11: 2}, 0, id="a longer float is the first to go"),
    pytest.param(
        # The closing ends at 122, whatever the float was: two past the plan
        after(STORY, (45, a.Add(2 * MINUTE, 11))), 57, {11: 7, 5: 2}, 0, id="and a longer one does not move the end",
    ),
    # Left out, put in
    pytest.param(after(STORY, (45, a.LeaveOut((6, 7, 8, 9)))), 72, {}, 0, id="a case dropped wins 28"),
    pytest.param(until(after(STORY, (45, a.LeaveOut((6, 7, 8, 9)))), 90), 45, {11: 2}, 0, id="dropped: out by 90"),
    pytest.param(
        after(STORY, (45, a.LeaveOut((5,)))), 67, {11: 5, 3: 1, 8: 1}, 0, id="a break that is left out pays nothing"
    ),
    pytest.param(
        # 28 more: the float takes 5, the break pays 5, and 18 are left for three discussions of 12
        after(STORY, (45, a.PutInReserve())), 45, {11: 5, 5: 5, 3: 6, 8: 6, 14: 6}, 0, id="the reserve case pays too"
    ),
    pytest.param(
        after(STORY, (45, a.LeaveOut((6, 7, 8, 9))), (45, a.PutInReserve())), 57, {11: 5, 5: 2}, 0,
        id="in place of a case that was dropped it costs nothing",
    ),
    pytest.param(after(STORY, (45, a.Move(6, earlier=True))), 57, {11: 5, 5: 2}, 0, id="another order costs nothing"),
    # A fixed start between: the break, not before 75
    pytest.param(running(2, GAP), 57, {}, 0, id="seven late: the gap holds it"),
    pytest.param(until(running(2, GAP_KEPT), 120), 45, {8: 2}, 0, id="time won before a start that is held is no use"),
    pytest.param(until(running(2, GAP), 120), 45, {5: 2}, 0, id="the break that is held can itself be shorter"),
    pytest.param(running(2, GAP_KEPT), 60, {3: 1.5, 8: 1.5}, 0, id="a fixed start that is late holds nothing"),
    # One late at the fixed start, five to win: no more than one of it before the break
    pytest.param(until(running(2, GAP_KEPT), 118), 58, {3: 1, 8: 4}, 0, id="one that is late by one limits to one"),
    # The agendas that come with the app
    # 14 lost: 5 float, 6 of a break of 12, and 2 of each of four discussions
    pytest.param(running(2, LONG), 69, {21: 5, 10: 6, 3: 2, 8: 2, 13: 2, 18: 2}, 0, id="Long: late in its first story"),
    # In the third story (110-120): 15 lost, and two discussions give six each
    pytest.param(running(12, LONG), 140, {21: 5, 13: 6, 18: 6}, 3, id="Long: 20 late in its third story"),
    pytest.param(running(2, FULL), 65, {26: 7, 10: 6, 20: 2}, 0, id="Full: 15 late, 8 from breaks of 15 and 5"),
    pytest.param(
        running(2, FULL), 77, {26: 7, 10: 7.5, 20: 2.5, **dict.fromkeys((3, 8, 13, 18, 23), 2)}, 0,
        id="Full: 27 late, ten from breaks and two from each of five",
    ),
    # In the fourth discussion (151-161): 12 late, 5 lost, the stretch gives half
    pytest.param(running(19, FULL), 173, {26: 7, 20: 2.5, 23: 2.5}, 0, id="Full: late in its fourth discussion"),
    pytest.param(running(1, EMPTY), 44, {}, 4, id="Empty: nobody can pay"),
]  # fmt: skip


@pytest.mark.parametrize(("session", "minute", "taken", "missing"), ROWS)
def test_a_new_plan_takes(session: Session, minute: float, taken: Mapping[int, float], missing: float) -> None:
    proposal = propose(session, at(minute))
    assert in_minutes(proposal.taken) == pytest.approx(taken)
    assert proposal.missing / MINUTE == pytest.approx(missing)


@pytest.mark.parametrize(
    ("session", "minute", "lost"),
    [
        pytest.param(STORY, 54, 0, id="nothing while the float is enough"),
        pytest.param(after(STORY, (47, a.Next(1))), 47, 0, id="nor ahead of time"),
        pytest.param(STORY, 57, 2, id="two"),
        pytest.param(replanned(STORY, 57), 57, 2, id="two still, when they were found"),
        pytest.param(STORY, 75, 20, id="twenty, of which three are missing"),
    ],
)
def test_what_is_lost_is_what_the_plan_of_the_evening_would_be_outlasted_by(
    session: Session, minute: float, lost: float
) -> None:
    assert propose(session, at(minute)).lost == lost * MINUTE


# Over time by 12 at 62 a plan was made: float 5, break 5, discussions 1 each. Then the questions begin, 12 late.
MADE = replanned(STORY, 62)
MOVED_ON = after(MADE, (62, a.Next(1)))


@pytest.mark.parametrize(
    ("session", "minute", "taken"),
    [
        pytest.param(MADE, 62, {11: 5, 5: 5, 3: 1, 8: 1}, id="the same again at once"),
        pytest.param(MADE, 64, {11: 5, 5: 5, 3: 2, 8: 2}, id="two later: from the plan as it was first"),
        pytest.param(MOVED_ON, 64, {11: 5, 5: 5, 3: 1, 8: 1}, id="on the new plan: the same"),
        # The discussion that begins nine late has paid one itself, and that stays: three are lost
        pytest.param(after(MOVED_ON, (63, a.Next(2))), 63, {11: 5, 5: 3}, id="three won: discussions first get theirs"),
        pytest.param(
            after(MOVED_ON, (63, a.Next(2)), (70, a.LeaveOut((4,)))), 70, {11: 5, 5: 1}, id="and two more: the break"
        ),
        pytest.param(after(MADE, (62, a.LeaveOut((2, 7)))), 62, {}, id="eight won: all is given back"),
        pytest.param(after(MADE, (62, a.Add(MINUTE, 8))), 62, {11: 5, 5: 5, 3: 1.5, 8: 1.5}, id="one by hand since"),
    ],
)  # fmt: skip
def test_a_later_plan_takes_the_place_of_an_earlier_one(
    session: Session, minute: float, taken: Mapping[int, float]
) -> None:
    assert in_minutes(propose(session, at(minute)).taken) == pytest.approx(taken)


def test_time_that_was_won_back_is_given_back() -> None:
    won = after(MADE, (62, a.LeaveOut((2, 7))))
    assert [s.run.added for s in replanned(won, 62).steps] == [ZERO] * 13


def test_what_was_cut_by_hand_below_its_minimum_is_not_given_back() -> None:
    """The plan took the break down to five, and somebody to three; 18 more are lost by 80."""
    cut = after(MADE, (62, a.Add(-2 * MINUTE, 5)))
    assert forecast(replanned(cut, 80), at(80)).lengths[6] == 3 * MINUTE


@pytest.mark.parametrize("keys", [(5,), (6, 7, 8, 9)])
def test_what_is_left_out_has_back_what_was_taken_from_it(keys: tuple[int, ...]) -> None:
    out = after(MADE, (62, a.LeaveOut(keys)))
    back = after(out, (62, a.PutBack(keys)))
    assert [s.run for s in back.steps if s.segment.key in keys] == [s.run for s in STORY.steps if s.segment.key in keys]
    again = after(back, (62, a.Replan(propose(back, at(62)).taken)))
    assert again == MADE


def test_the_same_plan_again_changes_nothing() -> None:
    assert replanned(MADE, 62) is MADE


def test_a_new_plan_keeps_what_was_changed_by_hand() -> None:
    """Discussion 2 was given one by hand: of its thirteen the plan takes one and a half."""
    given = replanned(after(MADE, (62, a.Add(MINUTE, 8))), 62)
    assert given.steps[9].run.added == -HALF


# Stories to come: only a person decides that. Each has ten and at least five.
@pytest.mark.parametrize(
    ("session", "minute", "missing", "stories"),
    [
        pytest.param(STORY, 72, 0, {}, id="nothing missing: nothing offered"),
        pytest.param(STORY, 75, 3, {6: 3}, id="three missing: from the story to come"),
        pytest.param(STORY, 80, 8, {6: 5}, id="eight missing: five, its minimum"),
        pytest.param(running(7, USUAL), 105, 6, {}, id="a story in progress is not offered"),
        pytest.param(running(0, USUAL), 56, 4, {1: 2, 6: 2}, id="at the doors two each of both"),
        pytest.param(running(2, changed(USUAL, 6, protected=True)), 75, 3, {}, id="a protected story is not offered"),
        pytest.param(running(2, changed(USUAL, 6, minimum=9 * MINUTE)), 75, 3, {6: 1}, id="down to its minimum"),
        pytest.param(running(12, LONG), 140, 3, {16: 3}, id="Long: three of the last story"),
        # Ends at 122. From 75 on the break gives 5 and discussion 2 its 6: out by 108 leaves 3 to be found after 75
        pytest.param(until(running(1, GAP), 108), 35, 3, {6: 3}, id="no story before a start that is held"),
        pytest.param(after(STORY, (75, a.LeaveOut((6,)))), 85, 3, {}, id="a story that is left out is not offered"),
    ],
)  # fmt: skip
def test_stories_are_offered_when_more_is_missing(
    session: Session, minute: float, missing: float, stories: Mapping[int, float]
) -> None:
    proposal = propose(session, at(minute))
    assert proposal.missing / MINUTE == pytest.approx(missing)
    assert in_minutes(proposal.stories) == pytest.approx(stories)


def test_shorter_stories_and_the_new_plan_end_the_evening_as_planned() -> None:
    """25 late at 75: 5 of the break, 12 of discussions and 3 of the story to come; the float has gone before."""
    proposal = propose(STORY, at(75))
    both = after(STORY, (75, a.ShortenStories(proposal.stories)), (75, a.Replan(proposal.taken)))
    assert forecast(both, at(75)).end == DOORS + 120 * MINUTE
    again = propose(both, at(75))
    assert (again.taken, again.missing, again.stories) == (proposal.taken, ZERO, ())
    later = propose(both, at(76))
    assert (later.missing, later.stories) == (MINUTE, ((6, 4 * MINUTE),)), "in place of the three, not besides them"


@pytest.mark.parametrize(
    "taken",
    [
        pytest.param(((3, 6 * MINUTE + HALF),), id="below the minimum"),
        pytest.param(((5, 2 * MINUTE), (8, 7 * MINUTE)), id="one of two below its minimum: neither"),
        pytest.param(((4, HALF),), id="a last word"),
        pytest.param(((10, HALF),), id="the closing"),
        pytest.param(((6, HALF),), id="a story to come: that is another act"),
        pytest.param(((7, HALF),), id="questions"),
        pytest.param(((1, HALF),), id="the story that runs"),
        pytest.param(((0, HALF),), id="what is over"),
        pytest.param(((-1, HALF),), id="the doors"),
        pytest.param(((99, HALF),), id="nobody's key"),
        pytest.param(((5, -MINUTE),), id="less than nothing"),
        pytest.param(((11, 5 * MINUTE + HALF),), id="more than the float has"),
        pytest.param(((5, ZERO),), id="nothing at all"),
        pytest.param((), id="no one, when nothing was taken before"),
    ],
)
def test_a_plan_that_breaks_a_rule_changes_nothing(taken: tuple[tuple[int, timedelta], ...]) -> None:
    assert update(STORY, a.Replan(taken), at(45)) is STORY


@pytest.mark.parametrize("agenda", [changed(USUAL, 3, protected=True), changed(USUAL, 3, minimum=12 * MINUTE)])
def test_what_is_protected_or_at_its_minimum_cannot_be_taken_from(agenda: Agenda) -> None:
    session = running(2, agenda)
    assert update(session, a.Replan(((3, HALF),)), at(45)) is session


def test_what_is_left_out_cannot_be_taken_from() -> None:
    session = after(STORY, (45, a.LeaveOut((5, 6))))
    assert update(session, a.Replan(((5, MINUTE),)), at(45)) is session
    assert update(session, a.ShortenStories(((6, MINUTE),)), at(45)) is session


@pytest.mark.parametrize(
    "taken",
    [
        pytest.param(((6, 5 * MINUTE + HALF),), id="below the minimum"),
        pytest.param(((1, HALF),), id="the story that runs"),
        pytest.param(((8, HALF),), id="a discussion"),
        pytest.param(((5, HALF),), id="a break"),
        pytest.param(((9, HALF),), id="a last word"),
        pytest.param(((6, -HALF),), id="less than nothing"),
        pytest.param((), id="no story"),
    ],
)
def test_stories_are_never_shortened_against_a_rule(taken: tuple[tuple[int, timedelta], ...]) -> None:
    assert update(STORY, a.ShortenStories(taken), at(45)) is STORY
