"""What acts do to the clock of the evening, by rule and on random sequences."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE, ZERO, Agenda, Kind, numbered
from casesconf_desktop.core.line import HandKind
from casesconf_desktop.core.projector import room_view
from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.core.reading import read
from casesconf_desktop.core.room import Scene
from casesconf_desktop.core.session import Session, Stage
from casesconf_desktop.core.timing import elapsed, pauses, remaining
from casesconf_desktop.core.update import update
from evenings import after, at, case, evening, fresh, running, segment

anything = st.one_of(
    st.sampled_from(
        [
            a.StartOrPause(),
            a.WrapUp(),
            a.TheyveStarted(),
            a.HandDown(),
            a.TogglePromptToRoom(),
            a.ToggleBlank(),
            a.ToggleFreeze(),
            a.ToggleGentle(),
            a.ToggleRules(),
            a.ToggleLight(),
            a.Leave(),
            a.OpenDoors(),
        ]
    ),
    st.builds(a.Next, st.integers(0, 12)),
    st.builds(a.Back, st.integers(0, 12)),
    st.builds(a.Add, st.sampled_from([MINUTE, -MINUTE, 5 * MINUTE, -5 * MINUTE])),
    st.builds(a.HandUp, st.sampled_from(["", "7", "9", "guest"]), st.sampled_from(HandKind)),
    st.builds(a.NextSpeaker, st.one_of(st.none(), st.integers(0, 9))),
    st.builds(a.PickPrompt, st.integers(-1, 5)),
    st.builds(a.ToggleSituation, st.sampled_from(Situation)),
)
moves = st.lists(st.tuples(st.floats(0, 9), anything), max_size=60)


def played(steps: list[tuple[float, a.Action]]) -> tuple[Session, float]:
    session, minute = after(fresh(), (0, a.OpenDoors())), 0.0
    for wait, action in steps:
        minute += wait
        session = update(session, action, at(minute))
    return session, minute


@given(moves)
def test_whatever_is_done_the_state_stays_whole(steps: list[tuple[float, a.Action]]) -> None:
    """One step is current, steps before it have ended, steps after it have not begun, no time is negative."""
    session, minute = played(steps)
    moment = at(minute).at
    for index, step in enumerate(session.steps):
        assert elapsed(step.run, moment) >= ZERO
        if index < session.current and step.run.started:
            assert step.run.ended is not None
            assert step.run.started <= step.run.ended
        if step.run.ended is not None:
            assert step.run.started is not None
        assert pauses(step.run, moment) >= ZERO
        if index == session.current:
            assert step.run.ended is None
        if index > session.current:
            assert step.run.started is None


@given(moves, st.integers(0, 12))
def test_next_for_another_step_is_ignored(steps: list[tuple[float, a.Action]], expected: int) -> None:
    session, minute = played(steps)
    changed = update(session, a.Next(expected), at(minute))
    assert (changed is session) or expected == session.step.segment.key


@given(moves)
def test_next_never_starts_a_clock_that_was_paused(steps: list[tuple[float, a.Action]]) -> None:
    session, minute = played(steps)
    if session.step.run.paused_since is not None:
        turned = update(session, a.Next(session.step.segment.key), at(minute))
        assert turned is session or turned.step.run.started is None


@given(moves, st.floats(0, 20))
def test_next_and_back_leave_the_step_as_it_was(steps: list[tuple[float, a.Action]], away: float) -> None:
    session, minute = played(steps)
    there = update(session, a.Next(session.step.segment.key), at(minute))
    if there is session or session.step.run.started is None:
        return
    back = update(there, a.Back(there.step.segment.key), at(minute + away))
    assert back.current == session.current
    assert remaining(back.step.segment, back.step.run, at(minute + away).at) == remaining(
        session.step.segment, session.step.run, at(minute).at
    )


@given(moves)
def test_an_act_that_changes_nothing_gives_the_same_object(steps: list[tuple[float, a.Action]]) -> None:
    session, minute = played(steps)
    assert update(session, a.TakeAgenda(evening()), at(minute)) is session
    assert update(session, a.HandDown(key=10_000), at(minute)) is session
    assert update(session, a.PickPrompt(99), at(minute)) is session


def test_space_at_the_doors_starts_the_opening() -> None:
    session = after(running(0), (33, a.StartOrPause()))
    assert (session.current, session.step.segment.kind) == (1, Kind.OPENING)
    assert session.step.run.started == at(33).at


def test_next_on_the_last_step_does_nothing() -> None:
    session = running(11)
    last = after(session, (115, a.Next(10)))
    assert last.step.segment.kind is Kind.FLOAT
    assert after(last, (118, a.Next(11))) is last


def test_next_passes_a_float_that_delay_has_used_up() -> None:
    session = after(running(11), (121, a.Next(10)))
    assert session.current == 11, "the closing is the last step when the float is gone"


def test_a_float_gives_only_what_delay_has_left() -> None:
    parts = [segment(Kind.OPENING, 10), segment(Kind.FLOAT, 5), segment(Kind.CLOSING, 9)]
    session = after(running(1, Agenda("F", numbered(parts))), (43, a.Next(0)))
    assert read(session.step, at(43)).digits == "02:00"


@pytest.mark.parametrize(
    ("presses", "minutes"), [(1, 3), (2, 3.5), (3, 4)], ids=["planned start", "30 s earlier", "a minute earlier"]
)
def test_theyve_started_backdates_a_forgotten_opening(presses: int, minutes: float) -> None:
    session = after(running(0), *[(33, a.TheyveStarted())] * presses)
    assert elapsed(session.step.run, at(33).at) == timedelta(minutes=minutes)
    assert session.steps[0].run.ended == session.step.run.started


def test_theyve_started_takes_up_at_the_end_before() -> None:
    paused = after(running(2), (49, a.StartOrPause()), (50, a.Next(1)))
    assert paused.step.run.started is None
    session = after(paused, (52, a.TheyveStarted()))
    assert session.step.run.started == at(50).at


def test_less_time_never_rewrites_what_has_passed() -> None:
    session = after(running(2), (46, a.Add(-5 * MINUTE)))
    assert read(session.step, at(46)).digits == "+00:00"
    again = after(session, (46, a.Add(-5 * MINUTE)))
    assert again.step.run.added == session.step.run.added


def test_wrap_up_is_a_latch_until_its_own_mark() -> None:
    said = after(running(2), (42, a.WrapUp()))
    assert said.step.run.wrapping
    assert not after(said, (43, a.WrapUp())).step.run.wrapping
    assert after(running(2), (49, a.WrapUp())).step.run.wrapping is False, "it is wrapping up already"


def test_ending_a_case_forgets_its_line_and_what_was_used() -> None:
    session = after(running(4), (55, a.HandUp("Ana")), (55, a.NextSpeaker(None)), (55, a.HandUp("Kofi")))
    same = after(session, (66, a.Next(3)))
    assert list(same.line.hands) == list(session.line.hands), "the last word belongs to the same case"
    assert same.line.spoken == session.line.spoken
    over = after(same, (68, a.Next(4)))
    assert (over.line.count, over.line.turn, over.line.spoken) == (0, None, None)
    assert over.line.turns.taken == 1


def test_the_end_forgets_names_and_keeps_times() -> None:
    named = after(fresh(), (0, a.NameTeller(0, "Ana")), (0, a.OpenDoors()), (30, a.Next(-1)), (40, a.HandUp("Kofi")))
    ended = after(named, (45, a.End()))
    assert ended.stage is Stage.DEBRIEF
    assert "Ana" not in repr(ended)
    assert "Kofi" not in repr(ended)
    assert ended.steps[1].run.ended is not None


def test_set_up_acts_do_nothing_once_the_doors_are_open() -> None:
    session = running(2)
    for action in (a.SetMinutes(3, MINUTE), a.NameTeller(0, "Ana"), a.OrderCases((1, 0)), a.SetWrapUp(MINUTE)):
        assert update(session, action, at(45)) is session


def test_reordered_cases_keep_their_tellers_and_leave_the_break_where_it_is() -> None:
    session = after(fresh(), (0, a.NameTeller(0, "Ana")), (0, a.NameTeller(1, "Jon")), (0, a.OrderCases((1, 0))))
    assert session.agenda.cases == (1, 0)
    assert session.label(1) == "Jon"
    assert [s.kind for s in session.agenda.segments] == [s.kind for s in evening().segments]


@pytest.mark.parametrize("order", [(0,), (0, 0), (0, 1, 2), ()])
def test_an_order_that_is_no_permutation_is_refused(order: tuple[int, ...]) -> None:
    session = fresh()
    assert update(session, a.OrderCases(order), at(0)) is session


def test_an_evening_without_segments_stays_in_set_up() -> None:
    session = fresh(Agenda("None", ()))
    assert update(session, a.OpenDoors(), at(0)) is session


def test_another_agenda_keeps_the_tellers_that_still_have_a_case() -> None:
    named = after(fresh(), (0, a.NameTeller(0, "Ana")), (0, a.NameTeller(1, "Jon")))
    one = Agenda("One", numbered([segment(Kind.OPENING, 5), *case(0)]))
    assert after(named, (0, a.TakeAgenda(one))).labels == ("Ana",)


def test_esc_leaves_one_layer_at_a_time_and_then_nothing() -> None:
    session = after(running(4), (55, a.ToggleRules()), (55, a.ToggleFreeze()), (55, a.ToggleBlank()))
    seen = []
    for _ in range(4):
        seen.append((session.room.blank, session.room.frozen is not None, session.room.rules))
        session = after(session, (55, a.Leave()))
    assert seen == [(True, True, True), (False, True, True), (False, False, True), (False, False, False)]
    assert update(session, a.Leave(), at(55)) is session


def test_what_is_only_to_be_said_never_reaches_the_room() -> None:
    session = after(running(4), (55, a.ToggleSituation(Situation.DISTRESS)))
    assert after(session, (55, a.TogglePromptToRoom())) is session


def test_next_takes_a_prompt_off_the_room() -> None:
    session = after(running(4), (55, a.TogglePromptToRoom()))
    assert session.room.prompt is not None
    assert after(session, (66, a.Next(3))).room.prompt is None


def test_a_frozen_picture_is_the_one_that_was_shown() -> None:
    session = after(running(4), (55, a.ToggleFreeze()))
    assert session.room.frozen is not None
    assert session.room.frozen.scene is Scene.TIMER
    assert session.room.frozen.digits == "11:00"


def test_back_over_a_step_that_was_only_armed_lets_it_begin_afresh() -> None:
    acts: list[tuple[float, a.Action]] = [(45, a.StartOrPause()), (46, a.Next(1)), (47, a.Next(2)), (48, a.Back(3))]
    session = after(running(2), *acts, (49, a.StartOrPause()), (50, a.Next(1)))
    assert (session.current, session.step.run.ended) == (3, None)
    assert read(session.step, at(51)).digits == "03:00"


def test_theyve_started_works_when_the_doors_were_opened_late() -> None:
    late = after(fresh(), (35, a.OpenDoors()), (35, a.TheyveStarted()))
    assert elapsed(late.step.run, at(35).at) == timedelta(minutes=5)
    assert elapsed(after(late, (35, a.TheyveStarted())).step.run, at(35).at) == timedelta(minutes=5.5)


def test_theyve_started_looks_past_a_float_that_was_passed_over() -> None:
    parts = [segment(Kind.OPENING, 10), segment(Kind.FLOAT, 5), segment(Kind.CLOSING, 9)]
    session = after(running(1, Agenda("F", numbered(parts))), (46, a.Next(0)), (47, a.TheyveStarted()))
    assert session.step.segment.kind is Kind.CLOSING
    assert elapsed(session.step.run, at(47).at) == timedelta(minutes=1.5)


def test_backdating_over_a_pause_leaves_no_negative_pause() -> None:
    paused = after(running(2), (43, a.StartOrPause()), (44, a.Next(1)), (44, a.StartOrPause()))
    session = after(paused, *[(44, a.TheyveStarted())] * 13)
    assert pauses(session.steps[2].run, at(44).at) == timedelta()
    assert session.steps[2].run.ended == session.steps[2].run.started == at(40).at


def test_an_evening_of_spare_time_alone_begins_all_the_same() -> None:
    session = after(
        fresh(Agenda("Spare", numbered([segment(Kind.FLOAT, 5)]))), (0, a.OpenDoors()), (90, a.StartOrPause())
    )
    assert session.current == 1


def test_less_time_leaves_whole_seconds() -> None:
    session = after(running(2), (45.0071, a.Add(-20 * MINUTE)))
    assert session.step.run.added.microseconds == 0


def test_another_agenda_keeps_times_that_were_set_by_hand() -> None:
    start, stop = at(60).wall, at(200).wall
    one = Agenda("One", numbered([segment(Kind.OPENING, 5), *case(0)]))
    times = after(fresh(), (0, a.SetTimes(start=start)), (0, a.SetTimes(hard_stop=stop)), (0, a.TakeAgenda(one))).times
    assert (times.start, times.hard_stop) == (start, stop)
    assert after(fresh(), (0, a.TakeAgenda(one))).times.start == fresh().times.start


def test_the_rules_for_a_late_arrival_return_to_the_prompt() -> None:
    shown = after(running(4), (55, a.TogglePromptToRoom()), (56, a.ToggleRules()))
    assert room_view(shown, at(56)).scene is Scene.RULES
    assert room_view(after(shown, (57, a.ToggleRules())), at(57)).scene is Scene.PROMPT
