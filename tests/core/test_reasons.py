"""Why an act would change nothing: a table by situation, and what holds for every act."""

import pytest
from hypothesis import given

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE
from casesconf_desktop.core.desk.reasons import why_not
from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.update import update
from core.test_update import anything, moves, played
from evenings import after, at, fresh, running

OPENING, STORY, QUESTIONS, DISCUSSION, LAST_WORD, BREAK = 1, 2, 3, 4, 5, 6
NOBODY = "nobody is in the line"


def stopped(step: int) -> Session:
    """Go on to a step while paused: its clock has not started."""
    before = after(running(step - 1), (60, a.StartOrPause()))
    return after(before, (61, a.Next(before.step.segment.key)))


def said_only() -> Session:
    """Pick one that is only to be said."""
    session = after(running(STORY), (41, a.ToggleSituation(Situation.DISTRESS)))
    return after(session, (41, a.PickPrompt(session.panel.rows[0])))


CASES: list[tuple[Session, a.Action, str]] = [
    (fresh(), a.Next(0), "once the doors are open"),
    (fresh(), a.HandUp("7"), "once the doors are open"),
    (running(STORY), a.OpenDoors(), "before the doors open"),
    (after(running(STORY), (50, a.End())), a.StartOrPause(), "the evening is over"),
    (running(11), a.Next(10), "nothing comes after this"),
    (after(fresh(), (0, a.OpenDoors())), a.Back(-1), "nothing came before this"),
    (running(BREAK), a.BreakNow(5), "there is nothing to interrupt"),
    (after(fresh(), (0, a.OpenDoors())), a.Add(MINUTE), "this step has no clock"),
    (stopped(STORY), a.WrapUp(), "its clock has not started"),
    (stopped(STORY), a.AskTheRoom(None), "its clock has not started"),
    (running(DISCUSSION), a.AskTheRoom(None), "in a story"),
    (running(DISCUSSION), a.MarkBeat(), "in a story"),
    (after(running(STORY), *((41, a.MarkBeat()) for _ in range(4))), a.MarkBeat(), "it is at its last part"),
    (
        after(running(STORY), *((41, a.Extend(None)) for _ in range(3))),
        a.Extend(None),
        "extended three times already",
    ),
    (running(STORY), a.NextSpeaker(None), "the floor is the teller’s"),
    (running(DISCUSSION), a.NextSpeaker(None), NOBODY),
    (running(DISCUSSION), a.ClearLine(), NOBODY),
    (running(DISCUSSION), a.TakeHand(3), NOBODY),
    (after(running(DISCUSSION), (55, a.HandUp("7"))), a.TakeHand(99), "no hand is chosen"),
    (running(DISCUSSION), a.PreviousSpeaker(None), "nobody spoke before"),
    (running(OPENING), a.TellerAnswers(), "in questions and discussion"),
    (running(DISCUSSION), a.ToggleRound(), "nobody to go around to: hands or chairs first"),
    (running(DISCUSSION), a.Park(), "nobody has the floor"),
    (running(DISCUSSION), a.BringBack(), "no topic is parked"),
    (running(STORY), a.PickPrompt(999), "it would change nothing now"),
    (said_only(), a.TogglePromptToRoom(), "this one is only said"),
    (after(running(STORY), (41, a.WrapUp()), (49, a.Add(-2 * MINUTE))), a.WrapUp(), "it is so anyway"),
    (after(running(11), (100, a.DropCase(10))), a.DropCase(10), "no teller is left to withdraw"),
]


@pytest.mark.parametrize(("session", "action", "reason"), CASES)
def test_it_is_told_why(session: Session, action: a.Action, reason: str) -> None:
    assert why_not(session, action, at(200)) == reason


@given(moves, anything)
def test_a_reason_is_given_exactly_where_nothing_would_change(
    steps: list[tuple[float, a.Action]], action: a.Action
) -> None:
    session, minute = played(steps)
    unchanged = update(session, action, at(minute)) is session
    assert bool(why_not(session, action, at(minute))) is unchanged
