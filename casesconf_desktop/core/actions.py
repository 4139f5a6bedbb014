"""Everything that can be done, each act a value. `update` answers to all of them."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from casesconf_desktop.core.agenda import Agenda
from casesconf_desktop.core.card import Card
from casesconf_desktop.core.line import HandKind, Policy
from casesconf_desktop.core.prompts import Deck, Situation


# Before the doors
@dataclass(frozen=True, slots=True)
class TakeAgenda:
    """Start from another agenda, in set-up only."""

    agenda: Agenda


@dataclass(frozen=True, slots=True)
class SetTimes:
    """Set what is not None (UTC)."""

    doors: datetime | None = None
    start: datetime | None = None
    hard_stop: datetime | None = None


@dataclass(frozen=True, slots=True)
class SetMinutes:
    """Change the length of the segment with this key."""

    key: int
    planned: timedelta


@dataclass(frozen=True, slots=True)
class SetWrapUp:
    """Set the wrap-up mark of every story and discussion."""

    mark: timedelta


@dataclass(frozen=True, slots=True)
class NameTeller:
    case: int
    label: str


@dataclass(frozen=True, slots=True)
class OrderCases:
    """Tell the cases in this order: a permutation of `agenda.cases`."""

    order: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TakeDeck:
    """Lay another deck on top, in set-up only."""

    deck: Deck


@dataclass(frozen=True, slots=True)
class OpenDoors:
    pass


# The clock
@dataclass(frozen=True, slots=True)
class StartOrPause:
    """Start what waits, pause what runs, resume what is paused."""


@dataclass(frozen=True, slots=True)
class Next:
    """Go on. `expected` is the key of the segment that was current when it was meant; else nothing happens."""

    expected: int


@dataclass(frozen=True, slots=True)
class Back:
    expected: int


@dataclass(frozen=True, slots=True)
class Add:
    """Give (or with a negative amount take) time: of the step with this key, if it is current or still to come."""

    amount: timedelta
    key: int | None = None


@dataclass(frozen=True, slots=True)
class Extend:
    """Give what the room agreed to by a show of thumbs: five minutes, then two, then one, then no more.

    `expected` is the key of the segment that was current when it was meant, or None for whichever is.
    """

    expected: int | None = None


@dataclass(frozen=True, slots=True)
class AskTheRoom:
    """Stop the story for "what would you do next?"; said again, give it back with exactly the time it had."""

    expected: int | None = None


@dataclass(frozen=True, slots=True)
class MarkBeat:
    """Mark that the story has come to its next part."""


@dataclass(frozen=True, slots=True)
class TakeSleepOut:
    """Treat a sleep of the laptop, which was counted, as a pause of the step that slept: by its key, or the current."""

    since: datetime
    until: datetime
    key: int | None = None


@dataclass(frozen=True, slots=True)
class WrapUp:
    pass


@dataclass(frozen=True, slots=True)
class TheyveStarted:
    """Backdate a forgotten start to the end before it; each further press thirty seconds earlier."""


@dataclass(frozen=True, slots=True)
class BreakNow:
    """Put in a break of five minutes and begin it: back takes up what was interrupted as it was left."""

    expected: int


@dataclass(frozen=True, slots=True)
class End:
    """End the evening: what names a person is forgotten, times and counts are left."""


# The plan of what is to come
@dataclass(frozen=True, slots=True)
class LeaveOut:
    """Leave these segments out, where they are still to come: an explicit act, also on what is protected."""

    keys: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PutBack:
    keys: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DropCase:
    """Let a teller withdraw: what is left of the current case, else the next one, is left out."""

    expected: int


@dataclass(frozen=True, slots=True)
class Move:
    """Move what is to come, a case as a whole, one place earlier or later."""

    key: int
    earlier: bool


@dataclass(frozen=True, slots=True)
class PutInReserve:
    """Put in the reserve case: in the place of one that was dropped, else after the last case to come."""


@dataclass(frozen=True, slots=True)
class Replan:
    """Take these times, by key, from what is to come, in place of what an earlier new plan took (core/replan.py)."""

    taken: tuple[tuple[int, timedelta], ...]


@dataclass(frozen=True, slots=True)
class ShortenStories:
    """Take these times from stories to come: only a person decides that."""

    taken: tuple[tuple[int, timedelta], ...]


# The line
@dataclass(frozen=True, slots=True)
class HandUp:
    label: str
    kind: HandKind = HandKind.TOPIC


@dataclass(frozen=True, slots=True)
class HandDown:
    """Take down one hand, or without a key the last."""

    key: int | None = None


@dataclass(frozen=True, slots=True)
class ToggleHand:
    """Raise the hand of a chair, or take it down if it is up."""

    label: str


@dataclass(frozen=True, slots=True)
class TakeHand:
    """Give the floor to this hand, out of turn."""

    key: int


@dataclass(frozen=True, slots=True)
class MoveHand:
    key: int
    earlier: bool


@dataclass(frozen=True, slots=True)
class MarkFirst:
    """Say that a hand is a first voice, or that it is none."""

    key: int


@dataclass(frozen=True, slots=True)
class MergeLabels:
    """Make two labels one: they are the same person."""

    gone: str
    kept: str


@dataclass(frozen=True, slots=True)
class StepOut:
    """Skip somebody until they are back; said again, they are back."""

    label: str


@dataclass(frozen=True, slots=True)
class PreviousSpeaker:
    """Give the floor back to who spoke before. `expected` is the serial of the turn that was going, or None."""

    expected: int | None


@dataclass(frozen=True, slots=True)
class ToggleClosed:
    """Close the line (who is in it may still speak), or open it again."""


@dataclass(frozen=True, slots=True)
class ClearLine:
    pass


@dataclass(frozen=True, slots=True)
class ToggleRound:
    """Go once around the circle, or leave the round."""


@dataclass(frozen=True, slots=True)
class PassOn:
    """Let whoever has the go in a round pass."""


@dataclass(frozen=True, slots=True)
class Park:
    """Put the topic of the turn that is going aside."""


@dataclass(frozen=True, slots=True)
class BringBack:
    """Bring back the topic that was parked first."""


@dataclass(frozen=True, slots=True)
class SetPolicy:
    policy: Policy


@dataclass(frozen=True, slots=True)
class SetChairs:
    """Set how many chairs stand in the circle: 4 to 60, or 0 for none."""

    count: int


@dataclass(frozen=True, slots=True)
class SetTurn:
    """Set the soft length of a turn."""

    length: timedelta


@dataclass(frozen=True, slots=True)
class NextSpeaker:
    """Give the floor on. `expected` is the serial of the turn that was going, or None."""

    expected: int | None


@dataclass(frozen=True, slots=True)
class TellerAnswers:
    """Let the teller answer at once; said again, give an interrupted turn back."""


# Tellers
@dataclass(frozen=True, slots=True)
class SetCard:
    """Write what was agreed with the teller of a case, as long as it is not over."""

    case: int
    card: Card


# Prompts
@dataclass(frozen=True, slots=True)
class PickPrompt:
    """Pick a prompt by its key: of the panel, or of `among`, which a search found and the panel then shows."""

    key: int
    among: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PinPrompt:
    """Offer the picked prompt first whenever it fits, tonight; said again, no longer."""


@dataclass(frozen=True, slots=True)
class OtherPrompts:
    """Pass over what is offered for others that fit."""


@dataclass(frozen=True, slots=True)
class ToggleSituation:
    situation: Situation


@dataclass(frozen=True, slots=True)
class TogglePromptToRoom:
    pass


# The room screen
@dataclass(frozen=True, slots=True)
class ToggleBlank:
    pass


@dataclass(frozen=True, slots=True)
class ToggleFreeze:
    pass


@dataclass(frozen=True, slots=True)
class ToggleGentle:
    pass


@dataclass(frozen=True, slots=True)
class ToggleRules:
    pass


@dataclass(frozen=True, slots=True)
class ToggleLight:
    pass


@dataclass(frozen=True, slots=True)
class ToggleNames:
    """Let the room see labels of the line tonight, or no longer."""


@dataclass(frozen=True, slots=True)
class ToggleStill:
    """Let pictures of the room give way to each other at once, or softly."""


@dataclass(frozen=True, slots=True)
class ToggleTestCard:
    pass


@dataclass(frozen=True, slots=True)
class Leave:
    """Leave what lies on top: blank, freeze, test card, prompt, rules, an open situation. Nothing else, ever."""


SetupAction = TakeAgenda | TakeDeck | SetTimes | SetMinutes | SetWrapUp | NameTeller | OrderCases | OpenDoors
TurnAction = Next | Back | TheyveStarted | BreakNow
ClockAction = StartOrPause | Add | Extend | WrapUp | AskTheRoom | MarkBeat | TakeSleepOut | End
PlanAction = LeaveOut | PutBack | DropCase | Move | PutInReserve | Replan | ShortenStories
LineAction = HandUp | HandDown | ToggleHand | MoveHand | MarkFirst | MergeLabels | StepOut | ToggleClosed | ClearLine
FloorAction = NextSpeaker | PreviousSpeaker | TakeHand | TellerAnswers | ToggleRound | PassOn | Park | BringBack
Arrangement = SetPolicy | SetChairs | SetTurn | SetCard
PromptAction = PickPrompt | PinPrompt | OtherPrompts | ToggleSituation | TogglePromptToRoom
RoomAction = (
    ToggleBlank
    | ToggleFreeze
    | ToggleGentle
    | ToggleRules
    | ToggleLight
    | ToggleNames
    | ToggleStill
    | ToggleTestCard
    | Leave
)
Action = (
    SetupAction
    | TurnAction
    | ClockAction
    | PlanAction
    | LineAction
    | FloorAction
    | Arrangement
    | PromptAction
    | RoomAction
)
