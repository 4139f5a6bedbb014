"""Why an act would change nothing now: told beside it where acts are looked for."""

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.act.time import extension, timed
from casesconf_desktop.core.agenda import TELLERS, Kind
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.prompting import picked
from casesconf_desktop.core.said import Said, said
from casesconf_desktop.core.session import Session, Stage
from casesconf_desktop.core.update import update

#: These say in a few words why an act is of no use now, beside its name in a list of acts.
NOTHING = said("it would change nothing now")
NOT_YET, OVER, TOO_LATE = said("once the doors are open"), said("the evening is over"), said("before the doors open")
#: A step is a part of the evening.
NO_CLOCK, NOT_STARTED = said("this step has no clock"), said("its clock has not started")
NOBODY, NOTHING_BEFORE = said("nobody is in the line"), said("nothing came before this")

REASONS: dict[type[a.Action], Said] = {
    a.Next: said("nothing comes after this"),
    a.Back: NOTHING_BEFORE,
    a.TheyveStarted: NOTHING_BEFORE,
    a.BreakNow: said("there is nothing to interrupt"),
    a.DropCase: said("no teller is left to withdraw"),
    a.NextSpeaker: NOBODY,
    a.ClearLine: NOBODY,
    a.TakeHand: NOBODY,
    a.HandDown: NOBODY,
    a.MoveHand: NOBODY,
    a.MarkFirst: NOBODY,
    a.PreviousSpeaker: said("nobody spoke before"),
    #: Only there.
    a.TellerAnswers: said("in questions and discussion"),
    a.ToggleRound: said("nobody to go around to: hands or chairs first"),
    a.Park: said("nobody has the floor"),
    a.BringBack: said("no topic is parked"),
}
"""While an evening runs, where the kind of act says it all."""

LIVE_ONLY = (
    *(a.Next, a.Back, a.TheyveStarted, a.BreakNow, a.StartOrPause, a.Add, a.Extend, a.WrapUp, a.AskTheRoom, a.MarkBeat),
    *(a.TakeSleepOut, a.End, a.LeaveOut, a.PutBack, a.DropCase, a.Move, a.PutInReserve, a.Replan, a.ShortenStories),
    *(a.HandUp, a.HandDown, a.ToggleHand, a.MoveHand, a.MarkFirst, a.MergeLabels, a.StepOut, a.ToggleClosed),
    *(a.ClearLine, a.NextSpeaker, a.PreviousSpeaker, a.TakeHand, a.TellerAnswers, a.ToggleRound, a.PassOn, a.Park),
    *(a.BringBack, a.PickPrompt, a.PinPrompt, a.OtherPrompts, a.ToggleSituation, a.TogglePromptToRoom),
)
SETUP_ONLY = (
    *(a.TakeAgenda, a.TakeDeck, a.SetTimes, a.SetMinutes, a.SetWrapUp, a.NameTeller, a.OrderCases),
    *(a.OpenDoors, a.ToggleTestCard),
)


def why_not(session: Session, action: a.Action, now: Now) -> str:
    """Say why an act would change nothing; nothing if it would change something."""
    if update(session, action, now) is not session:
        return ""
    if session.stage is not Stage.SETUP and isinstance(action, SETUP_ONLY):
        return TOO_LATE
    if session.stage is not Stage.LIVE and isinstance(action, LIVE_ONLY):
        return NOT_YET if session.stage is Stage.SETUP else OVER
    return _reason(session, action) if session.stage is Stage.LIVE else NOTHING


def _reason(session: Session, action: a.Action) -> Said:
    match action:
        case a.Add() | a.WrapUp() | a.Extend() | a.AskTheRoom() | a.MarkBeat():
            return _clock(session, action)
        case a.NextSpeaker() if session.step.segment.kind in TELLERS:
            return said("the floor is the teller’s")
        case a.TakeHand() | a.HandDown() | a.MoveHand() | a.MarkFirst() if session.line.count:
            return said("no hand is chosen")
        case a.TogglePromptToRoom() if picked(session) is not None:
            #: A prompt that is never shown to the room.
            return said("this one is only said")
        case _:
            return REASONS.get(type(action), NOTHING)


def _clock(session: Session, action: a.Action) -> Said:
    step, story = session.step, isinstance(action, a.AskTheRoom | a.MarkBeat)
    if story and step.segment.kind is not Kind.STORY:
        #: Only there.
        return said("in a story")
    if not timed(session):
        return NO_CLOCK
    if step.run.started is None:
        return NOT_STARTED
    if isinstance(action, a.Extend) and extension(session) is None:
        return said("extended three times already")
    #: A story has parts; and: what was asked for is the case already.
    return said("it is at its last part") if isinstance(action, a.MarkBeat) else said("it is so anyway")
