"""The handover card: true, short, without a name when masked, and of one mind with the rest of the console."""

from datetime import timedelta

import pytest

from casesconf_desktop.core import actions as a
from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import MINUTE, Kind
from casesconf_desktop.core.card import Card, Signal
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.handover import handover_view
from casesconf_desktop.core.desk.line import line_view
from casesconf_desktop.core.desk.now import now_view
from casesconf_desktop.core.desk.prompts import prompts_view
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.forecast import following, forecast
from casesconf_desktop.core.line import HandKind
from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Session, Stage
from evenings import DOORS, after, at, fresh, running, with_float_and_social

BANK = Card("the bank", "dates", Signal.RING)
NAMED = after(
    fresh(),
    (0, a.NameTeller(0, "Zoraida")),
    (0, a.NameTeller(1, "Kwabena")),
    (0, a.SetCard(0, BANK)),
    (0, a.OpenDoors()),
    (30, a.Next(-1)),
)
STORY = after(NAMED, (40, a.Next(0)))
QUESTIONS = after(STORY, (50, a.Next(1)))
TALK = after(QUESTIONS, (54, a.Next(2)))
HANDS = after(TALK, *((55, a.HandUp(label)) for label in ("Mara", "Kofi", "7")))
SPOKEN = after(HANDS, (56, a.NextSpeaker(None)))
PUT_IN = after(SPOKEN, (58, a.BreakNow(3)))
LAST_WORD = after(SPOKEN, (66, a.Next(3)))
OVER_AND_LATE = after(running(11), (116, a.Add(MINUTE)))


def told(session: Session, minute: float, *, masked: bool = False) -> dict[str, str]:
    return dict(handover_view(session, at(minute), masked=masked).rows)


@pytest.mark.parametrize(
    ("session", "minute", "now", "line", "then", "clock"),
    [
        pytest.param(
            running(0), 1, "Doors open", None, "Welcome, at 19:00", "On time, ends 20:30, 30 min in hand", id="doors"
        ),
        pytest.param(
            running(0), 33, "Doors open", None, "Welcome, at 19:03", "3 min behind, ends 20:30, 30 min in hand",
            id="late doors",
        ),
        pytest.param(
            running(1), 31, "Welcome, 09:00 left", None, "Case 1 of 2, story, at 19:10",
            "On time, ends 20:30, 30 min in hand", id="opening",
        ),
        pytest.param(
            STORY, 43, "Case 1 of 2, story, 07:00 left", "Zoraida has the floor", "Case 1 of 2, questions, at 19:20",
            "On time, ends 20:30, 30 min in hand", id="story",
        ),
        pytest.param(
            running(2), 43, "Case 1 of 2, story, 07:00 left", "The teller has the floor",
            "Case 1 of 2, questions, at 19:20", "On time, ends 20:30, 30 min in hand", id="story without a name",
        ),
        pytest.param(
            STORY, 52, "Case 1 of 2, story, 02:00 over", "Zoraida has the floor", "Case 1 of 2, questions, at 19:22",
            "2 min behind, ends 20:30, 30 min in hand", id="story over time",
        ),
        pytest.param(
            after(STORY, (43, a.AskTheRoom())), 43.5, "Case 1 of 2, story: the room is asked", "Zoraida has the floor",
            "Case 1 of 2, questions, at 19:22", "2 min behind, ends 20:30, 30 min in hand", id="the room is asked",
        ),
        pytest.param(
            after(STORY, (43, a.StartOrPause())), 44, "Case 1 of 2, story, 07:00 left, paused",
            "Zoraida has the floor", "Case 1 of 2, questions, at 19:21", "1 min behind, ends 20:30, 30 min in hand",
            id="paused",
        ),
        pytest.param(
            after(STORY, (52, a.StartOrPause())), 53, "Case 1 of 2, story, 02:00 over, paused",
            "Zoraida has the floor", "Case 1 of 2, questions, at 19:23", "3 min behind, ends 20:30, 30 min in hand",
            id="paused over time",
        ),
        pytest.param(
            after(STORY, (43, a.StartOrPause()), (44, a.Next(1))), 44, "Case 1 of 2, questions, 04:00 left", "Open",
            "Case 1 of 2, discussion, at 19:24", "On time, ends 20:30, 30 min in hand", id="ready",
        ),
        pytest.param(
            QUESTIONS, 51, "Case 1 of 2, questions, 03:00 left", "Open", "Case 1 of 2, discussion, at 19:24",
            "On time, ends 20:30, 30 min in hand", id="questions",
        ),
        pytest.param(
            TALK, 55, "Case 1 of 2, discussion, 11:00 left", "Open", "Case 1 of 2, last word, at 19:36",
            "On time, ends 20:30, 30 min in hand", id="discussion",
        ),
        pytest.param(
            HANDS, 55, "Case 1 of 2, discussion, 11:00 left", "Next Mara, 3 hands",
            "Case 1 of 2, last word, at 19:36", "On time, ends 20:30, 30 min in hand", id="hands",
        ),
        pytest.param(
            SPOKEN, 57, "Case 1 of 2, discussion, 09:00 left", "Mara speaks, next Kofi, 2 hands",
            "Case 1 of 2, last word, at 19:36", "On time, ends 20:30, 30 min in hand", id="somebody speaks",
        ),
        pytest.param(
            after(SPOKEN, (57, a.NextSpeaker(0))), 57, "Case 1 of 2, discussion, 09:00 left",
            "Kofi speaks, next Chair 7, 1 hand", "Case 1 of 2, last word, at 19:36",
            "On time, ends 20:30, 30 min in hand",
            id="one waits",
        ),
        pytest.param(
            after(SPOKEN, (57, a.TellerAnswers())), 57, "Case 1 of 2, discussion, 09:00 left",
            "Zoraida speaks, back to Mara, 2 hands", "Case 1 of 2, last word, at 19:36",
            "On time, ends 20:30, 30 min in hand", id="the teller answers",
        ),
        pytest.param(
            PUT_IN, 59, "Case 1 of 2, break, 04:00 left", "Mara speaks, next Kofi, 2 hands, for later",
            "Case 1 of 2, last word, at 19:33", "3 min ahead, ends 20:27, 33 min in hand", id="a break that was put in",
        ),
        pytest.param(
            LAST_WORD, 67, "Case 1 of 2, last word, 01:00 left", "Zoraida has the floor, 2 hands, for later",
            "Break, at 19:38", "On time, ends 20:30, 30 min in hand", id="last word",
        ),
        pytest.param(
            running(6), 69, "Break, 09:00 left", None, "Case 2 of 2, story, at 19:48",
            "On time, ends 20:30, 30 min in hand", id="break",
        ),
        pytest.param(
            running(7), 79, "Case 2 of 2, story, 09:00 left", "The teller has the floor",
            "Case 2 of 2, questions, at 19:58", "On time, ends 20:30, 30 min in hand", id="second case",
        ),
        pytest.param(
            OVER_AND_LATE, 150, "Closing, 34:00 over", None, "The evening ends",
            "35 min behind, ends 21:00, just as the venue closes", id="closing, the spare time is gone",
        ),
        pytest.param(
            running(12), 116, "Spare time, 04:00 left", None, "The evening ends", "On time, ends 20:30, 30 min in hand",
            id="spare time",
        ),
        pytest.param(
            running(13, with_float_and_social()), 125, "Social time", None, "The evening ends",
            "On time, ends 20:29, 31 min in hand", id="social time",
        ),
    ],
)  # fmt: skip
def test_where_we_are_who_is_next_how_late(
    session: Session, minute: float, now: str, line: str | None, then: str, clock: str
) -> None:
    rows = told(session, minute)
    assert (rows["Now"], rows.get("Line"), rows["Then"], rows["Clock"]) == (now, line, then, clock)
    assert list(rows) == [head for head in ("Now", "Line", "Then", "Clock", "Room", "Card") if head in rows]


def test_before_and_after_the_evening_it_says_so_and_no_more() -> None:
    assert told(fresh(), 0) == {"Now": "The evening has not begun."}
    assert told(after(STORY, (44, a.End())), 45) == {"Now": "It is over."}


@pytest.mark.parametrize(
    ("acts", "room"),
    [
        ((), None),
        ((a.ToggleBlank(), a.ToggleFreeze(), a.ToggleRules()), "blank"),
        ((a.ToggleFreeze(), a.ToggleRules()), "frozen"),
        ((a.TogglePromptToRoom(), a.ToggleRules()), "the Rule"),
        ((a.TogglePromptToRoom(), a.ToggleGentle()), "a prompt"),
        ((a.ToggleGentle(),), "the gentle ring"),
    ],
)
def test_what_lies_on_the_room_screen_is_told_topmost_first(acts: tuple[a.Action, ...], room: str | None) -> None:
    session = after(running(4), *((57, act) for act in acts))
    assert told(session, 57).get("Room") == room


@pytest.mark.parametrize(
    ("signal", "room"),
    [(Signal.DIGITS, None), (Signal.RING, "the gentle ring"), (Signal.NONE, "no timer, as the teller asked")],
)
def test_a_tellers_signal_is_told_in_that_story_only(signal: Signal, room: str | None) -> None:
    story = after(running(2), (42, a.SetCard(0, Card(signal=signal))))
    assert told(story, 43).get("Room") == room
    assert told(after(story, (50, a.Next(1))), 51).get("Room") is None


def test_the_card_is_told_until_the_last_word() -> None:
    for session in (STORY, QUESTIONS, TALK, PUT_IN):
        assert told(session, 59)["Card"] == "off limits: dates; called “the bank”; signal: gentle ring"
    assert "Card" not in told(NAMED, 31)
    assert "Card" not in told(LAST_WORD, 67)
    assert "Card" not in told(running(4), 55), "nothing was written"


EVERY = [
    *(running(step) for step in range(13)),
    *(running(step, with_float_and_social()) for step in range(14)),
    STORY, QUESTIONS, HANDS, SPOKEN, PUT_IN, LAST_WORD,
    after(STORY, (43, a.AskTheRoom())),
    after(STORY, (43, a.StartOrPause())),
    after(SPOKEN, (57, a.TellerAnswers())),
    after(SPOKEN, (57, a.HandUp("Bo", HandKind.REPLY)), (57, a.ToggleBlank())),
    after(HANDS, (56, a.ToggleRound())),
    after(TALK, (56, a.ToggleSituation(Situation.SILENCE)), (57, a.StartOrPause())),
    after(PUT_IN, (62, a.Next(13))),
    after(PUT_IN, (64, a.Back(13))),
    after(STORY, (43, a.SetCard(0, Card(signal=Signal.NONE))), (43, a.AskTheRoom())),
    after(running(7), (80, a.StartOrPause()), (80, a.SetCard(1, Card(signal=Signal.NONE)))),
]  # fmt: skip
AFTERWARDS = (0.5, 3.0, 21.0, 95.0)


def moments(session: Session) -> list[Now]:
    begun = max(step.run.started for step in session.steps if step.run.started is not None)
    return [at((begun - at(0).at) / MINUTE + minutes) for minutes in AFTERWARDS]


@pytest.mark.parametrize("session", EVERY)
def test_it_is_read_in_ten_seconds(session: Session) -> None:
    for now in moments(session):
        rows = handover_view(session, now).rows
        said = " ".join(sentence for head, sentence in rows if head != "Card")
        assert 5 <= len(said.split()) <= 40, said


NAMES = ("Zoraida", "Kwabena", "Mara", "Kofi", "Bo", "the bank", "dates")


@pytest.mark.parametrize("session", EVERY)
def test_masked_it_holds_no_name_and_no_card(session: Session) -> None:
    named = replace(session, labels=("Zoraida", "Kwabena", "Zoraida"), cards=(BANK, BANK, BANK))
    for now in moments(named):
        masked = handover_view(named, now, masked=True)
        assert [name for name in NAMES if name in repr(masked)] == []
        assert dict(masked.rows).get("Card", "hidden here") == "hidden here"
        assert [head for head, _ in masked.rows] == [head for head, _ in handover_view(named, now).rows]


def test_masked_a_chair_is_told_and_who_speaks_is_dots() -> None:
    assert told(SPOKEN, 57, masked=True)["Line"] == "• • • speaks, next • • •, 2 hands"
    assert told(after(SPOKEN, (57, a.NextSpeaker(0))), 57, masked=True)["Line"] == "• • • speaks, next Chair 7, 1 hand"
    assert told(STORY, 43, masked=True)["Line"] == "• • • has the floor"
    assert told(STORY, 43, masked=True)["Card"] == "hidden here"


@pytest.mark.parametrize("session", EVERY)
def test_it_agrees_with_the_rest_of_the_console(session: Session) -> None:
    assert session.stage is Stage.LIVE
    segment = session.step.segment
    for now in moments(session):
        rows = dict(handover_view(session, now).rows)
        dial, line, seen = now_view(session, now), line_view(session, now), forecast(session, now)
        assert dial.title.lower() in rows["Now"].lower()
        if segment.case is not None:
            assert rows["Now"].startswith(dial.above.split(", told")[0])
        if segment.kind not in (Kind.DOORS, Kind.SOCIAL) and not dial.asking:
            assert dial.digits.removeprefix("+") in rows["Now"]
            assert ("over" in rows["Now"]) is dial.digits.startswith("+")
            assert rows["Now"].endswith(", paused") is (dial.state is TimerState.PAUSED)
        if line.speaking is not None and not line.telling:
            assert rows["Line"].startswith(f"{line.speaking.label} speaks")
        if ":" in line.next and not line.telling:
            assert line.next.replace(":", "")[1:] in rows["Line"], "it names who the key gives the floor to"
        target = following(session, now)
        assert (target is None) is dial.last is (rows["Then"] == "The evening ends")
        if target is not None:
            assert rows["Then"].endswith(f"at {words.expected(seen.starts[target], session.zone)}")
            assert words.KINDS[session.steps[target].segment.kind].lower() in rows["Then"].lower()
        assert f"ends {words.expected(seen.end, session.zone)}" in rows["Clock"]
        assert rows["Clock"].lower().startswith(words.lateness(seen.late))
        assert rows["Clock"].endswith(words.left(session.times.hard_stop - seen.end))
        assert rows.get("Card", "") == prompts_view(session, now).card


def test_a_case_that_was_dropped_is_not_counted() -> None:
    dropped = after(running(6), (69, a.DropCase(5)))
    assert told(dropped, 70)["Then"] == "Closing, at 19:48"
    assert told(after(running(2), (44, a.LeaveOut((6, 7, 8, 9)))), 45)["Now"] == "Case 1 of 1, story, 05:00 left"


def test_a_title_of_ones_own_stands_for_the_kind() -> None:
    session = running(6)
    steps = tuple(
        replace(s, segment=replace(s.segment, title="Soup")) if i == 6 else s for i, s in enumerate(session.steps)
    )
    assert told(replace(session, steps=steps), 69)["Now"] == "Soup, 09:00 left"
    assert told(replace(session, steps=steps, current=5), 69)["Then"].startswith("Soup, at ")
    assert session.steps[6].planned_start - DOORS == timedelta(minutes=68)
