"""A break put in on the spot: it interrupts, and back takes up exactly what was left."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE, SECOND, ZERO, Kind
from casesconf_desktop.core.card import EMPTY, Card, Signal
from casesconf_desktop.core.debrief import debrief_view
from casesconf_desktop.core.desk.plan import plan_view
from casesconf_desktop.core.desk.prompts import TAKEN_UP, prompts_view
from casesconf_desktop.core.desk.rail import rail_view
from casesconf_desktop.core.desk.rail_rows import Node
from casesconf_desktop.core.floor import in_order
from casesconf_desktop.core.forecast import following, forecast, late_by
from casesconf_desktop.core.line import HandKind, spoken_for
from casesconf_desktop.core.projector import room_view
from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.core.reading import read
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.room import Scene
from casesconf_desktop.core.session import Session, Stage
from casesconf_desktop.core.timing import elapsed, phase, remaining
from casesconf_desktop.core.update import update
from casesconf_desktop.store import Store
from evenings import DOORS, after, at, fresh, running, with_fixed_starts, with_float_and_social

FIVE = 5 * MINUTE
OPENING, STORY, QUESTIONS, DISCUSSION, LAST_WORD, BREAK, CLOSING, FLOAT = 1, 2, 3, 4, 5, 6, 11, 12


def key(session: Session) -> int:
    return session.step.segment.key


def kinds(session: Session) -> list[Kind]:
    return [step.segment.kind for step in session.steps]


def begun(session: Session) -> float:
    """Tell the minute at which the current step began."""
    started = session.step.run.started
    assert started is not None
    return (started - at(0).at) / MINUTE


def broken(session: Session, minute: float) -> Session:
    return after(session, (minute, a.BreakNow(key(session))))


def back(session: Session, minute: float) -> Session:
    return after(session, (minute, a.Back(key(session))))


def going(step: int, *acts: tuple[float, a.Action]) -> tuple[Session, float]:
    """Go on to a step, and do acts, each so many minutes into it; tell the minute of the last."""
    session = running(step)
    since = begun(session)
    done = after(session, *((since + minute, action) for minute, action in acts))
    return done, since + max((minute for minute, _ in acts), default=0) + 1


GOING = {
    "opening": going(OPENING),
    "story": going(STORY),
    "story with beats": going(STORY, (2, a.MarkBeat()), (5, a.MarkBeat())),
    "story, the room is asked": going(STORY, (3, a.AskTheRoom())),
    "story, the room is asked for long": going(STORY, (3, a.AskTheRoom()), (9, a.ToggleLight())),
    "questions": going(QUESTIONS),
    "discussion": going(DISCUSSION),
    "discussion, paused": going(DISCUSSION, (2, a.StartOrPause())),
    "discussion, paused before": going(DISCUSSION, (2, a.StartOrPause()), (3.5, a.StartOrPause())),
    "discussion, wrapping up": going(DISCUSSION, (2, a.WrapUp())),
    "discussion with more time": going(DISCUSSION, (2, a.Add(3 * MINUTE)), (3, a.Extend())),
    "discussion over time": going(DISCUSSION, (14.25, a.ToggleLight())),
    "discussion over time, paused": going(DISCUSSION, (14.25, a.StartOrPause())),
    "last word": going(LAST_WORD),
    "closing": going(CLOSING),
}


@pytest.fixture(params=GOING.values(), ids=list(GOING))
def interrupted(request: pytest.FixtureRequest) -> tuple[Session, float]:
    assert isinstance(request.param, tuple)
    return request.param


def test_it_begins_at_once_and_takes_five_minutes(interrupted: tuple[Session, float]) -> None:
    session, minute = interrupted
    broke = broken(session, minute)
    assert (broke.current, broke.step.segment.kind) == (session.current + 1, Kind.BREAK)
    assert (broke.step.run.started, broke.step.segment.planned) == (at(minute).at, FIVE)
    assert read(broke.step, at(minute)).digits == "05:00"
    assert read(broke.step, at(minute + 6)).digits == "+01:00"
    assert len(broke.steps) == len(session.steps) + 1
    assert broke.step.segment.case == session.step.segment.case, "it belongs to what it interrupts"
    view = room_view(broke, at(minute))
    assert (view.scene, view.heading, view.digits) == (Scene.BREAK, "Break", "05:00")
    assert prompts_view(broke, at(minute)).private == TAKEN_UP


@pytest.mark.parametrize("away", [0.0, 1 / 60, 4.5, 5.0, 17.25])
def test_back_takes_up_exactly_what_was_left(interrupted: tuple[Session, float], away: float) -> None:
    session, minute = interrupted
    again = back(broken(session, minute), minute + away)
    left, now = at(minute).at, at(minute + away).at
    segment, was, run = session.step.segment, session.step.run, again.step.run
    assert again.step.segment == segment
    assert elapsed(run, now) == elapsed(was, left)
    assert remaining(segment, run, now) == remaining(segment, was, left)
    assert phase(segment, run, now) == phase(segment, was, left)
    assert (run.started, run.added, run.beats, run.extended, run.asking, run.wrapping) == (
        was.started, was.added, was.beats, was.extended, was.asking, was.wrapping,
    )  # fmt: skip
    assert (run.paused_since is None) == (was.paused_since is None)
    assert read(again.step, at(minute + away)) == read(session.step, at(minute))
    later = at(minute + away + 1).at
    assert elapsed(run, later) == elapsed(was, at(minute + 1).at), "and it goes on, or stands, as it would have"
    assert run.ended is None


def test_back_leaves_the_rest_of_the_evening_as_it_was(interrupted: tuple[Session, float]) -> None:
    session, minute = interrupted
    again = back(broken(session, minute), minute + 4)
    assert again.current == session.current
    others = [place for place in range(len(session.steps)) if place != session.current]
    assert len(again.steps) == len(session.steps)
    assert [again.steps[place] for place in others] == [session.steps[place] for place in others]
    assert (again.cards, again.labels, again.chairs, again.deck) == (
        session.cards, session.labels, session.chairs, session.deck,
    )  # fmt: skip


def test_back_keeps_the_line_the_turn_and_what_was_said() -> None:
    talk = after(running(DISCUSSION), *((55, a.HandUp(label)) for label in ("Ana", "Ben", "Cem", "Dora")))
    talk = after(
        talk,
        (55, a.SetChairs(12)),
        (56, a.NextSpeaker(None)),
        (57, a.HandUp("Eva", HandKind.REPLY)),
        (57, a.StepOut("Cem")),
        (57, a.ToggleClosed()),
        (57, a.NextSpeaker(0)),
        (58, a.PickPrompt(running(DISCUSSION).panel.rows[1])),
        (58, a.PinPrompt()),
    )
    assert talk.line.turn is not None
    assert talk.line.interrupted is not None
    assert talk.panel.used
    broke = broken(talk, 59)
    assert replace(broke.line, turn=None) == replace(talk.line, turn=None), "who waits, waits through the break"
    assert broke.panel.used == talk.panel.used
    again = back(broke, 63)
    assert (replace(again.line, turn=None), again.panel.used, again.pinned, again.chairs) == (
        replace(talk.line, turn=None), talk.panel.used, talk.pinned, talk.chairs,
    )  # fmt: skip
    assert again.line.turn is not None
    assert again.line.turn.hand == talk.line.turn.hand
    assert spoken_for(again.line.turn, at(63).at) == spoken_for(talk.line.turn, at(59).at)


def test_a_situation_and_what_was_shown_are_over_with_the_break() -> None:
    talk = after(running(DISCUSSION), (55, a.ToggleSituation(Situation.BLAME)), (56, a.TogglePromptToRoom()))
    assert talk.room.prompt is not None
    broke = broken(talk, 57)
    assert (broke.room.prompt, broke.panel.situation) == (None, None)
    assert prompts_view(broke, at(57)).title == "In the break"
    assert prompts_view(back(broke, 60), at(60)).title == "For the discussion"


def test_in_a_story_with_a_sign_the_break_has_its_own_clock_and_the_story_its_sign_again() -> None:
    story = after(running(STORY), (42, a.SetCard(0, Card("the bank", "", Signal.NONE))))
    assert room_view(story, at(43)).digits == ""
    broke = broken(story, 44)
    assert room_view(broke, at(44)).digits == "05:00"
    again = back(broke, 47)
    assert again.room.signal is Signal.NONE
    assert room_view(again, at(47)) == room_view(story, at(44))
    assert again.card(0).alias == "the bank"


@pytest.mark.parametrize(
    ("session", "minute"),
    [
        pytest.param(fresh(), 0, id="set-up"),
        pytest.param(running(0), 10, id="doors"),
        pytest.param(running(BREAK), 70, id="a break"),
        pytest.param(running(6, with_fixed_starts()), 70, id="a breath"),
        pytest.param(after(running(STORY), (44, a.StartOrPause()), (45, a.Next(1))), 46, id="not started"),
        pytest.param(after(running(STORY), (44, a.End())), 46, id="debrief"),
        pytest.param(broken(running(STORY), 44), 46, id="a break that was put in"),
    ],
)
def test_there_is_nothing_to_interrupt(session: Session, minute: float) -> None:
    expected = key(session) if session.steps else 0
    assert update(session, a.BreakNow(expected), at(minute)) is session
    if session.stage is Stage.LIVE:
        assert not prompts_view(session, at(minute)).can_break


def test_two_presses_are_one_and_one_that_was_meant_for_another_step_is_none() -> None:
    story = running(STORY)
    broke = broken(story, 44)
    assert update(broke, a.BreakNow(key(story)), at(44)) is broke
    assert update(story, a.BreakNow(key(story) + 1), at(44)) is story
    assert update(story, a.BreakNow(-1), at(44)) is story


def test_next_goes_on_without_the_rest(interrupted: tuple[Session, float]) -> None:
    session, minute = interrupted
    broke = broken(session, minute)
    on = after(broke, (minute + 3, a.Next(key(broke))))
    target = following(broke, at(minute + 3))
    if target is None:
        assert on is broke, "nothing comes after"
        return
    assert (on.current, on.step.run.started) == (target, at(minute + 3).at)
    assert on.step.segment == broke.steps[target].segment
    assert on.steps[session.current].run.ended == at(minute).at
    assert (on.steps[session.current + 1].run.ended, kinds(on)) == (at(minute + 3).at, kinds(broke))


def test_back_from_what_came_after_leads_into_the_break_and_then_to_what_was_interrupted() -> None:
    broke = broken(running(DISCUSSION), 58)
    on = after(broke, (61, a.Next(key(broke))))
    assert on.step.segment.kind is Kind.LAST_WORD
    again = back(on, 63)
    assert (again.step.segment, elapsed(again.step.run, at(63).at)) == (broke.step.segment, 3 * MINUTE)
    home = back(again, 64)
    assert home.step.segment.kind is Kind.DISCUSSION
    assert elapsed(home.step.run, at(64).at) == 4 * MINUTE
    assert kinds(home) == kinds(running(DISCUSSION))


def test_in_the_last_step_too_a_break_can_be_put_in_and_nothing_comes_after() -> None:
    spare = running(FLOAT)
    broke = broken(spare, begun(spare) + 2)
    assert (broke.step.segment.kind, broke.current) == (Kind.BREAK, len(spare.steps))
    assert following(broke, at(begun(spare) + 3)) is None
    assert update(broke, a.Next(key(broke)), at(begun(spare) + 3)) is broke


def test_undo_and_redo_go_over_it_and_time_that_has_passed_still_counts() -> None:
    minute = [58.0]
    store = Store(running(DISCUSSION), lambda: at(minute[0]))
    talk = store.session
    store.dispatch(a.BreakNow(key(talk)))
    broke = store.session
    minute[0] = 61.0
    store.undo()
    assert store.session is talk
    assert elapsed(talk.step.run, at(61).at) == 7 * MINUTE
    store.redo()
    assert store.session is broke
    store.dispatch(a.Back(key(broke)))
    assert elapsed(store.session.step.run, at(61).at) == 4 * MINUTE
    store.undo()
    assert (store.session, read(store.session.step, at(61)).digits) == (broke, "02:00")


def test_what_waits_after_it_is_untouched() -> None:
    later = after(running(STORY), (43, a.LeaveOut((5,))), (43, a.Add(2 * MINUTE, 8)))
    broke = broken(later, 44)
    assert broke.steps[4:] == later.steps[3:]


def test_the_break_can_be_made_longer_and_its_end_is_counted() -> None:
    broke = after(broken(running(DISCUSSION), 58), (59, a.Add(MINUTE)))
    assert read(broke.step, at(59)).digits == "05:00"
    assert forecast(broke, at(59)).starts[6] == DOORS + 64 * MINUTE


@pytest.mark.parametrize(
    ("session", "minute", "late", "then"),
    [
        pytest.param(running(OPENING), 33, -2, 38, id="early in the opening"),
        pytest.param(running(DISCUSSION), 56, -5, 61, id="early in the discussion"),
        pytest.param(running(DISCUSSION), 66, 5, 71, id="at its end"),
        pytest.param(running(DISCUSSION), 69, 8, 74, id="over time"),
        pytest.param(after(running(DISCUSSION), (58, a.StartOrPause())), 61, 0, 66, id="paused"),
        pytest.param(after(running(DISCUSSION), (58, a.Add(3 * MINUTE))), 61, 0, 66, id="with more time"),
        pytest.param(running(LAST_WORD), 67, 4, 72, id="in the last word"),
    ],
)
def test_what_comes_next_is_late_by_what_the_break_takes_beyond_its_place(
    session: Session, minute: float, late: float, then: float
) -> None:
    broke = broken(session, minute)
    seen = forecast(broke, at(minute))
    assert seen.late == late * MINUTE
    assert seen.starts[broke.current + 1] == DOORS + then * MINUTE
    assert seen.lengths[broke.current] == FIVE
    assert list(seen.starts) == sorted(seen.starts)
    long = forecast(broke, at(minute + 9))
    assert (long.late, long.starts[broke.current + 1]) == ((late + 4) * MINUTE, DOORS + (then + 4) * MINUTE)
    on = after(broke, (then, a.Next(key(broke))))
    assert forecast(on, at(then)).late == late * MINUTE, "the delay is the same once it is over"


def test_after_back_the_evening_is_late_by_the_break(interrupted: tuple[Session, float]) -> None:
    session, minute = interrupted
    again = back(broken(session, minute), minute + 4)
    before, now = forecast(session, at(minute)), forecast(again, at(minute + 4))
    assert now.late - before.late == 4 * MINUTE
    starts = zip(before.starts[session.current + 1 :], now.starts[session.current + 1 :], strict=True)
    assert all(ZERO <= then - was <= 4 * MINUTE for was, then in starts)


def test_break_back_break_and_back() -> None:
    first = broken(running(DISCUSSION), 58)
    again = back(first, 62)
    second = broken(again, 64)
    assert (second.current, kinds(second)) == (first.current, kinds(first))
    assert second.step.run.started == at(64).at
    assert read(second.step, at(64)).digits == "05:00"
    home = back(second, 70)
    assert elapsed(home.step.run, at(70).at) == 6 * MINUTE
    assert kinds(home) == kinds(running(DISCUSSION))
    third = broken(home, 71)
    on = after(third, (73, a.Next(key(third))))
    assert on.step.segment.kind is Kind.LAST_WORD
    assert kinds(on).count(Kind.BREAK) == 2


def test_breaks_in_several_steps_stay_apart() -> None:
    session = broken(running(STORY), 44)
    session = after(session, (47, a.Next(key(session))))
    session = broken(session, 49)
    keys = [step.segment.key for step in session.steps]
    assert len(set(keys)) == len(keys)
    assert kinds(session)[2:6] == [Kind.STORY, Kind.BREAK, Kind.QUESTIONS, Kind.BREAK]
    home = back(session, 52)
    assert kinds(home)[2:6] == [Kind.STORY, Kind.BREAK, Kind.QUESTIONS, Kind.DISCUSSION], "only the last is taken up"
    assert elapsed(home.step.run, at(52).at) == 2 * MINUTE


def test_keys_stay_apart_from_a_reserve_case() -> None:
    session = after(running(STORY), (43, a.PutInReserve()))
    session = broken(session, 44)
    session = after(session, (45, a.PutInReserve()))
    keys = [step.segment.key for step in session.steps]
    assert len(set(keys)) == len(keys)
    assert back(session, 46).step.segment.kind is Kind.STORY


def test_cases_keep_their_numbers_and_the_rail_its_order() -> None:
    for step in (OPENING, STORY, DISCUSSION, LAST_WORD, 7, CLOSING):
        session = running(step)
        minute = begun(session) + 1
        broke = broken(session, minute)
        assert broke.cases == session.cases
        assert [broke.number(case) for case in broke.cases] == [1, 2]
        rows = rail_view(broke, at(minute)).rows
        assert [row.node for row in rows].count(Node.NOW) == 1
        current = next(row for row in rows if row.node is Node.NOW)
        assert (current.title, current.small) == ("Break", session.step.segment.case is not None)
        order = [Node.DONE, Node.NOW, Node.TO_COME, Node.HARD_STOP]
        assert [order.index(row.node) for row in rows] == sorted(order.index(row.node) for row in rows)
        assert [row.title for row in rows if row.title.startswith("Case")] == ["Case 1", "Case 2"]
        before = [row.title for row in rail_view(session, at(minute)).rows]
        assert [row.title for row in rows if row.node is not Node.NOW] == before
        titles = [row.title for row in plan_view(broke, at(minute), None).rows]
        assert titles == [row.title for row in plan_view(session, at(minute), None).rows]


def test_a_teller_may_withdraw_in_the_break() -> None:
    broke = broken(running(DISCUSSION), 58)
    dropped = after(broke, (60, a.DropCase(key(broke))))
    assert dropped.step.segment == running(BREAK).step.segment
    assert [step.left_out for step in dropped.steps[4:8]] == [False, False, True, False]
    assert dropped.number(0) == 1


def test_a_fixed_start_takes_the_delay_up() -> None:
    session = running(10, with_fixed_starts())
    minute = begun(session) + 2
    broke = broken(session, minute)
    for later, late, due in ((0, 5, 110), (9, 9, 110), (15, 15, 113)):
        seen = forecast(broke, at(minute + later))
        assert (seen.late, seen.starts[broke.current + 1]) == (late * MINUTE, DOORS + due * MINUTE)


def test_the_debrief_has_a_row_of_its_own_for_it_and_no_case_more() -> None:
    broke = broken(running(DISCUSSION), 58)
    over = after(broke, (64, a.Next(key(broke))), (66, a.End()))
    view = debrief_view(over, at(66).wall)
    rows = [(row.case, row.title, row.used, row.past, row.given_back) for row in view.rows]
    assert rows[3:] == [("", "Discussion", 4, 0, 8), ("", "Break", 0, 6, 0), ("", "Last word", 2, 0, 0)]
    assert [row.case for row in view.rows if row.case] == ["Case 1"]
    assert view.told[1] == "One of two cases was told."


def test_the_debrief_has_no_row_for_a_break_that_was_taken_back() -> None:
    again = back(broken(running(DISCUSSION), 58), 62)
    over = after(again, (70, a.Next(key(again))), (72, a.End()))
    rows = [(row.title, row.used, row.past) for row in debrief_view(over, at(72).wall).rows]
    assert rows[3:] == [("Discussion", 12, 4), ("Last word", 2, 0)]


MINUTES = st.integers(0, 20 * 60).map(lambda second: second / 60)


@given(
    st.sampled_from(sorted(set(range(1, 12)) - {BREAK})),
    st.sampled_from(["usual", "social"]),
    st.lists(st.tuples(MINUTES, MINUTES, MINUTES, st.booleans()), min_size=1, max_size=5),
)
def test_however_often_back_gives_back_what_was_left(
    step: int, name: str, rounds: list[tuple[float, float, float, bool]]
) -> None:
    session = running(step) if name == "usual" else running(step, with_float_and_social())
    if session.step.segment.kind in (Kind.BREAK, Kind.BREATH):
        return
    minute, gone = begun(session), ZERO
    steps = len(session.steps)
    for talked, away, stood, paused in rounds:
        minute += talked
        gone += round(talked * 60) * SECOND
        if paused:
            session = after(session, (minute, a.StartOrPause()))
            minute += stood
        broke = broken(session, minute)
        assert len({other.segment.key for other in broke.steps}) == len(broke.steps) == steps + 1
        assert broke.cases == session.cases
        assert broke.number(0) == 1
        minute += away
        session = back(broke, minute)
        assert len(session.steps) == steps
        assert abs(elapsed(session.step.run, at(minute).at) - gone) < timedelta(milliseconds=1)
        if paused:
            assert session.step.run.paused_since is not None, "it was paused, so it is"
            session = after(session, (minute, a.StartOrPause()))


def test_a_break_that_was_put_in_is_told_from_one_that_was_planned() -> None:
    planned = running(BREAK)
    assert prompts_view(planned, at(69)).private != TAKEN_UP
    assert kinds(back(planned, 69)) == kinds(planned), "a planned break waits again"
    reserve = replace(planned.step, segment=replace(planned.step.segment, kind=Kind.STORY), reserve=True)
    told = replace(planned, steps=(*planned.steps[:BREAK], reserve, *planned.steps[BREAK + 1 :]))
    assert prompts_view(told, at(69)).private != TAKEN_UP
    assert len(back(told, 69).steps) == len(told.steps), "nor is a part of a reserve case one"


def test_in_the_last_step_back_takes_it_up_as_well() -> None:
    session = running(12)
    broken = after(session, (116, a.BreakNow(session.step.segment.key)))
    back = after(broken, (118, a.Back(broken.step.segment.key)))
    assert back.step.segment == session.step.segment
    assert len(back.steps) == len(session.steps)


def test_in_the_last_word_the_line_is_kept_and_the_card_stays_wiped() -> None:
    session = after(running(5), (66.5, a.HandUp("Ana")))
    broken = after(session, (67, a.BreakNow(session.step.segment.key)))
    assert after(broken, (68, a.SetCard(0, Card("Acme")))).card(0) == EMPTY
    back = after(broken, (70, a.Back(broken.step.segment.key)))
    assert [hand.label for hand, _ in in_order(back.line, 9)] == ["Ana"]


def test_who_spoke_has_exactly_the_time_they_had() -> None:
    session = after(running(4), (55, a.HandUp("Ana")), (55, a.NextSpeaker(None)))
    broken = after(session, (56, a.BreakNow(session.step.segment.key)))
    back = after(broken, (61, a.Back(broken.step.segment.key)))
    assert back.line.turn is not None
    assert spoken_for(back.line.turn, at(61).at) == MINUTE


def test_a_break_in_the_social_time_makes_nobody_late() -> None:
    session = running(13, with_float_and_social())
    broken = after(session, (150, a.BreakNow(session.step.segment.key)))
    assert late_by(broken, at(150)) == late_by(session, at(150))
