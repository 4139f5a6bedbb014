"""Which change is said aloud, in which words: a case table."""

import pytest

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.desk.announced import Stand, announced, stand
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.room import RoomAt
from casesconf_desktop.core.session import Session, Stage
from evenings import after, at, running

STORY, DISCUSSION = 2, 4
LIVE = Stand(Stage.LIVE, seen=True, blank=False, step=2, title="Story, Case 1 of 3", word="Running", turn=-1, hand=-1)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({}, ""),
        ({"step": 3, "title": "Questions, Case 1 of 3", "word": "Ready"}, "Questions, Case 1 of 3"),
        ({"state": TimerState.WRAPPING_UP, "word": "Wrapping up"}, "Wrapping up"),
        ({"state": TimerState.OVER, "word": "Over time"}, "Over time"),
        ({"turn": 4, "speaker": "Ada"}, "Ada speaks"),
        ({"turn": 4, "speaker": "• • •"}, "• • • speaks"),
        ({"hand": 5, "who": "Kofi"}, "Hand up: Kofi"),
        ({"turn": 4, "speaker": "Ada", "hand": 5, "who": "Kofi"}, "Ada speaks"),
        ({"blank": True}, "The room screen is blank"),
        ({"seen": False, "blank": True}, "The room screen is gone"),
        ({"prompt": "What do you see?"}, "To the room: What do you see?"),
        ({"stage": Stage.DEBRIEF}, "The evening has ended"),
        ({"title": "Story, Case 1 of 2"}, ""),
    ],
)
def test_a_change_is_one_sentence(changed: dict[str, object], sentence: str) -> None:
    assert announced(LIVE, replace(LIVE, **changed)) == sentence  # type: ignore[arg-type]


def test_what_comes_back_is_said_too() -> None:
    assert announced(replace(LIVE, blank=True), LIVE) == "The room screen is back"
    assert announced(replace(LIVE, seen=False), LIVE) == "The room screen is there again"
    assert announced(replace(LIVE, prompt="What do you see?"), LIVE) == "Taken back"
    assert announced(replace(LIVE, hand=5), LIVE) == "", "a hand that goes down"


def standing(session: Session, minute: float, *, masked: bool = False) -> Stand:
    return stand(session, at(minute), RoomAt.SCREEN, masked=masked)


def test_seconds_are_never_said() -> None:
    session = after(running(DISCUSSION), (58, a.HandUp("Ada")), (58, a.NextSpeaker(None)))
    assert standing(session, 59) == standing(session, 59.5)


def test_an_evening_is_heard_through() -> None:
    session = running(DISCUSSION)
    raised = after(session, (58, a.HandUp("Ada")))
    assert announced(standing(session, 58), standing(raised, 58)) == "Hand up: Ada"
    speaks = after(raised, (58, a.NextSpeaker(None)))
    assert announced(standing(raised, 58), standing(speaks, 58)) == "Ada speaks"
    long = [announced(standing(speaks, minute), standing(speaks, minute + 1)) for minute in range(58, 90)]
    assert [sentence for sentence in long if sentence] == ["Wrapping up", "Over time"]


def test_a_masked_name_is_not_said() -> None:
    session = after(running(DISCUSSION), (58, a.HandUp("Ada")))
    assert "Ada" not in announced(standing(running(DISCUSSION), 58, masked=True), standing(session, 58, masked=True))
    speaks = after(session, (58, a.NextSpeaker(None)))
    assert "Ada" not in announced(standing(session, 58, masked=True), standing(speaks, 58, masked=True))


def test_doors_open_with_the_name_of_what_they_are() -> None:
    before = Stand(Stage.SETUP, seen=True, blank=False)
    assert announced(before, standing(running(0), 10)) == "Doors open"
