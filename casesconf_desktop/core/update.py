"""What each act does to the session: pure, exhaustive, and the same object back when nothing changed."""

from typing import assert_never

from casesconf_desktop.core import act
from casesconf_desktop.core import actions as a
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.prompting import hushed, settled
from casesconf_desktop.core.session import Session, Stage


def update(session: Session, action: a.Action, now: Now) -> Session:
    """Answer one act, and offer prompts anew where it asked for that. An act out of its stage changes nothing."""
    after = _answer(session, action, now)
    return session if after is session else settled(hushed(session, after, now), now)


def _answer(session: Session, action: a.Action, now: Now) -> Session:
    match action:
        case (
            a.TakeAgenda()
            | a.TakeDeck()
            | a.SetTimes()
            | a.SetMinutes()
            | a.SetWrapUp()
            | a.NameTeller()
            | a.OrderCases()
            | a.OpenDoors()
        ):
            return act.set_up(session, action, now) if session.stage is Stage.SETUP else session
        case a.Next() | a.Back() | a.TheyveStarted() | a.BreakNow():
            return act.turn(session, action, now) if session.stage is Stage.LIVE else session
        case (
            a.StartOrPause()
            | a.Add()
            | a.Extend()
            | a.WrapUp()
            | a.AskTheRoom()
            | a.MarkBeat()
            | a.TakeSleepOut()
            | a.End()
        ):
            return act.keep_time(session, action, now) if session.stage is Stage.LIVE else session
        case a.LeaveOut() | a.PutBack() | a.DropCase() | a.Move() | a.PutInReserve() | a.Replan() | a.ShortenStories():
            return act.plan(session, action, now) if session.stage is Stage.LIVE else session
        case a.SetPolicy() | a.SetChairs() | a.SetTurn() | a.SetCard():
            return act.arrange(session, action)
        case (
            a.HandUp()
            | a.HandDown()
            | a.ToggleHand()
            | a.MoveHand()
            | a.MarkFirst()
            | a.MergeLabels()
            | a.StepOut()
            | a.ToggleClosed()
            | a.ClearLine()
        ):
            return act.keep_line(session, action, now) if session.stage is Stage.LIVE else session
        case (
            a.NextSpeaker()
            | a.PreviousSpeaker()
            | a.TakeHand()
            | a.TellerAnswers()
            | a.ToggleRound()
            | a.PassOn()
            | a.Park()
            | a.BringBack()
        ):
            return act.give_floor(session, action, now) if session.stage is Stage.LIVE else session
        case a.PickPrompt() | a.PinPrompt() | a.OtherPrompts() | a.ToggleSituation() | a.TogglePromptToRoom():
            return act.prompt(session, action, now)
        case (
            a.ToggleBlank()
            | a.ToggleFreeze()
            | a.ToggleGentle()
            | a.ToggleRules()
            | a.ToggleLight()
            | a.ToggleNames()
            | a.ToggleStill()
            | a.ToggleTestCard()
            | a.Leave()
        ):
            return act.show(session, action, now)
        case _:
            assert_never(action)
