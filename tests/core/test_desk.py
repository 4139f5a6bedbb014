"""The console's small views, by case tables."""

from datetime import timedelta

import pytest

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE
from casesconf_desktop.core.debrief import debrief_view
from casesconf_desktop.core.desk.line import line_view
from casesconf_desktop.core.desk.now import now_view
from casesconf_desktop.core.desk.prompts import prompts_view
from casesconf_desktop.core.desk.rail import rail_view
from casesconf_desktop.core.desk.rail_rows import Node
from casesconf_desktop.core.desk.setup import plan_title, setup_view
from casesconf_desktop.core.desk.strip import Mood, strip_view
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.line import HandKind
from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Session
from evenings import after, at, fresh, running

NAMED = after(fresh(), (0, a.NameTeller(0, "Ana")), (0, a.NameTeller(1, "Jon")), (0, a.OpenDoors()), (30, a.Next(-1)))


def test_only_the_current_case_is_unfolded() -> None:
    rows = rail_view(after(NAMED, (42, a.Next(0))), at(45)).rows
    assert [row.title for row in rows] == [
        "Doors open",
        "Welcome",
        "Case 1",
        "Story",
        "Questions",
        "Discussion",
        "Last word",
        "Break",
        "Case 2",
        "Closing",
        "Spare time",
        "Venue closes",
    ]
    assert [row.node for row in rows].count(Node.NOW) == 1


def test_the_rail_tells_expected_and_planned_times() -> None:
    view = rail_view(after(NAMED, (42, a.Next(0))), at(45))
    by_title = {row.title: row for row in view.rows}
    assert (view.clock, view.lateness) == ("19:15", "2 min behind")
    assert (by_title["Story"].time, by_title["Story"].planned) == ("19:12", "19:10")
    assert by_title["Story"].detail == "10 min, until 19:22"
    assert (by_title["Welcome"].note, by_title["Welcome"].planned) == ("+2 min", "")
    assert by_title["Case 2"].detail == "Jon, 28 min"
    assert by_title["Spare time"].detail == "3 min"
    assert by_title["Venue closes"].detail == "30 min in hand"


def test_a_planned_time_is_struck_from_two_minutes_on() -> None:
    one = {row.title: row for row in rail_view(after(NAMED, (41, a.Next(0))), at(42)).rows}
    assert (one["Story"].time, one["Story"].planned) == ("19:11", "")


PAUSED = after(running(2), (45, a.StartOrPause()))
READY = after(PAUSED, (46, a.Next(1)))
TALK = after(running(4), (55, a.HandUp("Mara")))


@pytest.mark.parametrize(
    ("session", "minute", "word", "caption", "start", "glow"),
    [
        pytest.param(running(0), 10, "Waiting for the start", "to the start", "Start", "start", id="doors"),
        pytest.param(running(2), 45, "Running", "of 10 min", "Pause", "", id="a story: nothing glows"),
        pytest.param(PAUSED, 45 + 40 / 60, "Paused", "paused 0:40", "Resume", "start", id="paused"),
        pytest.param(READY, 47, "Ready", "of 4 min", "Start", "start", id="ready"),
        pytest.param(running(2), 49, "Wrapping up", "of 10 min", "Pause", "", id="wrapping up"),
        pytest.param(running(2), 51, "Over time", "past 10 min", "Pause", "next", id="over time"),
        pytest.param(TALK, 56, "Running", "of 12 min", "Pause", "", id="a discussion: the line's key glows"),
    ],
)
def test_now_panel(session: Session, minute: float, word: str, caption: str, start: str, glow: str) -> None:
    view = now_view(session, at(minute))
    assert (view.word, view.caption, view.start, view.glow) == (word, caption, start, glow)
    assert not (view.glow and line_view(session, at(minute)).glow), "one thing glows"


def test_now_panel_names_what_comes_next() -> None:
    assert now_view(running(1), at(31)).next == "Next: Case 1"
    assert now_view(running(2), at(41)).next == "Next: Questions"
    assert now_view(running(5), at(67)).next == "Next: Break"
    assert now_view(running(12), at(116)).next == "End the evening"
    assert now_view(running(11), at(107)).next == "Next: Spare time"
    late = now_view(running(11), at(121))
    assert (late.next, late.last) == ("End the evening", True), "delay has used the spare time up"


def test_now_panel_tells_who_tells() -> None:
    assert now_view(after(NAMED, (40, a.Next(0))), at(41)).above == "Case 1 of 2, told by Ana"
    assert now_view(running(2), at(41)).above == "Case 1 of 2"


def test_line_panel() -> None:
    acts: list[tuple[float, a.Action]] = [(55, a.HandUp("Ravi")), (55, a.NextSpeaker(None)), (56, a.HandUp("Kofi"))]
    session = after(running(4), *acts, (56.5, a.HandUp("Mara", HandKind.REPLY)), (56.5, a.HandUp("")))
    view = line_view(session, at(56.7))
    assert view.speaking is not None
    assert (view.speaking.label, view.speaking.spoken, view.speaking.over) == ("Ravi", "1:42", 1)
    assert [(r.place, r.label, r.badge, r.waited) for r in view.rows] == [
        (1, "Mara", "direct reply", "0:12"),
        (2, "Kofi", "first time", "0:42"),
        (3, "a hand", "first time", "0:12"),
    ]
    assert (view.count, view.next, view.why, view.glow) == ("3 hands", "Next: Mara", "direct reply", True)


def test_prompts_panel_follows_phase_and_situation() -> None:
    calm = prompts_view(running(4), at(54))
    assert (calm.title, calm.situation, len(calm.rows)) == ("For the discussion", None, 4)
    hurt = prompts_view(after(running(4), (55, a.ToggleSituation(Situation.DISTRESS))), at(55))
    assert (hurt.title, hurt.situation, len(hurt.rows)) == ("When someone is hurting", Situation.DISTRESS, 3)
    assert not any(row.room for row in hurt.rows)
    assert hurt.private == "only you: distress"


@pytest.mark.parametrize(
    ("stop", "mood", "said"),
    [
        (150, Mood.FINE, "30 min before the venue closes"),
        (124, Mood.SOON, "4 min before the venue closes"),
        (120, Mood.SOON, "just as the venue closes"),
        (113, Mood.PAST, "7 min after the venue closes"),
    ],
)
def test_strip_tells_the_end_by_word_and_mood(stop: float, mood: Mood, said: str) -> None:
    session = after(fresh(), (0, a.SetTimes(hard_stop=at(stop).wall)), (0, a.OpenDoors()), (30, a.Next(-1)))
    ends = strip_view(session, at(31)).ends
    assert (ends.mood, ends.strong, ends.rest) == (mood, "Ends 20:30", said)


def test_set_up_view() -> None:
    view = setup_view(fresh(), at(-18))
    assert (view.clock, view.until, view.title) == ("18:12", "18 min to doors", "Two cases, one break")
    assert (view.doors, view.start, view.hard_stop) == ("18:30", "19:00", "21:00")
    assert [title for title, _ in view.others] == ["Welcome", "Break, after Case 1", "Closing", "Spare time"]
    assert (view.end, view.stop, view.wrap_up) == (90, 120, 2 * MINUTE)


def test_plan_title_of_nothing() -> None:
    assert plan_title(fresh().agenda) == "Two cases, one break"


def ended() -> Session:
    """End after an opening of 12 of 10, story 9 of 10 minutes: with one turn in the line."""
    acts: list[tuple[float, a.Action]] = [
        (30, a.Next(-1)),
        (42, a.Next(0)),
        (45, a.HandUp("Ana")),
        (46, a.TakeHand(0)),
    ]
    return after(running(0), *acts, (51, a.End()))


def test_debrief_tells_minutes_and_two_counts_and_nobody() -> None:
    view = debrief_view(ended(), at(52).wall)
    assert [(r.case, r.title, r.used, r.given_back, r.past, r.step, r.so_far) for r in view.rows] == [
        ("", "Welcome", 10, 0, 2, "+2", "+2"),
        ("Case 1", "Story", 9, 1, 0, "−1", "+1"),
    ]
    assert view.told[0] == "The evening took 21 min, 64 minutes shorter than planned."
    assert view.told[-1] == "One turn in the line, a first time."
    assert "Ana" not in repr(view)
    assert len(view.prompts) == 6


def test_debrief_of_an_evening_that_never_began() -> None:
    assert debrief_view(after(running(0), (5, a.End())), at(6).wall).told == ("The evening ended before it began.",)


def test_a_stepped_wall_clock_moves_the_clock_alone() -> None:
    before, stepped = rail_view(running(2), at(45)), rail_view(running(2), at(45, timedelta(minutes=7)))
    assert (before.clock, stepped.clock) == ("19:15", "19:22")
    assert now_view(running(2), at(45)).digits == now_view(running(2), at(45, timedelta(minutes=7))).digits


@pytest.mark.parametrize(
    ("steps", "told"),
    [(1, "No case was told."), (2, "One of two cases was told."), (8, "All two cases were told.")],
)
def test_debrief_counts_cases(steps: int, told: str) -> None:
    session = running(steps)
    assert told in debrief_view(after(session, (119, a.End())), at(120).wall).told


def test_what_is_left_out_is_gone_from_the_rail_and_the_reserve_case_is_in_it() -> None:
    dropped = after(running(2), (43, a.LeaveOut((6, 7, 8, 9))))
    assert [row.title for row in rail_view(dropped, at(44)).rows][-4:] == [
        "Break",
        "Closing",
        "Spare time",
        "Venue closes",
    ]
    instead = after(dropped, (43, a.PutInReserve()))
    row = next(row for row in rail_view(instead, at(44)).rows if row.title == "Case 2")
    assert (row.time, row.detail) == ("19:48", "28 min")


def test_while_the_room_is_asked_the_dial_counts_for_it_and_the_story_keeps_its_time() -> None:
    view = now_view(after(running(2), (43, a.AskTheRoom())), at(44))
    assert (view.word, view.until, view.digits, view.caption) == (
        "The room is asked",
        "the story keeps 7:00",
        "01:00",
        "for the room",
    )
    assert (view.start, view.glow, view.can_wrap, view.state) == ("Resume", "start", False, TimerState.RUNNING)


def test_the_prompts_offer_what_a_story_may_need() -> None:
    told = prompts_view(running(2), at(44))
    assert (told.telling, told.asking, told.beat, told.extend) == (True, False, "first signal", "5 min")
    later = prompts_view(after(running(2), *[(44, a.MarkBeat())] * 9, (45, a.Extend()), (45, a.AskTheRoom())), at(45))
    assert (later.asking, later.beat, later.extend) == (True, "", "2 min")
    spent = prompts_view(after(running(2), *[(45, a.Extend())] * 3), at(45))
    assert spent.extend == ""
    assert not prompts_view(running(4), at(55)).telling


def test_the_teller_answers_and_the_interrupted_turn_goes_on() -> None:
    named = replace(running(4), labels=("Ana", "Jon"))
    talking = after(named, (55, a.HandUp("Kofi")), (55, a.HandUp("Mara")), (55, a.NextSpeaker(None)))
    answering = after(talking, (56, a.TellerAnswers()))
    view = line_view(answering, at(57))
    assert view.speaking is not None
    assert (view.speaking.label, view.speaking.badge, view.speaking.spoken) == ("Ana", "answers", "1:00")
    assert (view.next, view.why, view.count) == ("Back to: Kofi", "interrupted", "1 hand")
    assert answering.line.turn is not None
    for back in (a.TellerAnswers(), a.NextSpeaker(answering.line.turn.hand.key)):
        again = line_view(after(answering, (58, back)), at(58.5)).speaking
        assert again is not None
        assert (again.label, again.spoken) == ("Kofi", "1:30")
    assert answering.line.turns == talking.line.turns, "an answer is no turn in the line"


def test_a_teller_answers_only_where_there_is_somebody_to_answer() -> None:
    for step in (2, 5, 6):
        session = running(step)
        assert after(session, (45, a.TellerAnswers())) is session
