"""Everything that can be done, each act a value. `update` answers to all of them."""

from datetime import datetime, timedelta

from msgspec import Struct

from casesconf_desktop.core.agenda import Agenda
from casesconf_desktop.core.card import Card
from casesconf_desktop.core.line import HandKind, Policy
from casesconf_desktop.core.prompts import Deck, Situation


# Before the doors
class TakeAgenda(Struct, frozen=True):
    """Start from another agenda, in set-up only."""

    agenda: Agenda


class SetTimes(Struct, frozen=True):
    """Set what is not None (UTC)."""

    doors: datetime | None = None
    start: datetime | None = None
    hard_stop: datetime | None = None


class SetMinutes(Struct, frozen=True):
    """Change the length of the segment with this key."""

    key: int
    planned: timedelta


class SetWrapUp(Struct, frozen=True):
    """Set the wrap-up mark of every story and discussion."""

    mark: timedelta


class NameTeller(Struct, frozen=True):
    case: int
    label: str


class OrderCases(Struct, frozen=True):
    """Tell the cases in this order: a permutation of `agenda.cases`."""

    order: tuple[int, ...]


class TakeDeck(Struct, frozen=True):
    """Lay another deck on top, in set-up only."""

    deck: Deck


class OpenDoors(Struct, frozen=True):
    pass


# The clock
class StartOrPause(Struct, frozen=True):
    """Start what waits, pause what runs, resume what is paused."""


class Next(Struct, frozen=True):
    """Go on. `expected` is the key of the segment that was current when it was meant; else nothing happens."""

    expected: int


class Back(Struct, frozen=True):
    expected: int


class Add(Struct, frozen=True):
    """Give (or with a negative amount take) time: of the step with this key, if it is current or still to come."""

    amount: timedelta
    key: int | None = None


class Extend(Struct, frozen=True):
    """Give what the room agreed to by a show of thumbs: five minutes, then two, then one, then no more.

    `expected` is the key of the segment that was current when it was meant, or None for whichever is.
    """

    expected: int | None = None


class AskTheRoom(Struct, frozen=True):
    """Stop the story for "what would you do next?"; said again, give it back with exactly the time it had."""

    expected: int | None = None


class MarkBeat(Struct, frozen=True):
    """Mark that the story has come to its next part."""


class TakeSleepOut(Struct, frozen=True):
    """Treat a sleep of the laptop, which was counted, as a pause of the step that slept: by its key, or the current."""

    since: datetime
    until: datetime
    key: int | None = None


class WrapUp(Struct, frozen=True):
    pass


class TheyveStarted(Struct, frozen=True):
    """Backdate a forgotten start to the end before it; each further press thirty seconds earlier."""


class BreakNow(Struct, frozen=True):
    """Put in a break of five minutes and begin it: back takes up what was interrupted as it was left."""

    expected: int


class End(Struct, frozen=True):
    """End the evening: what names a person is forgotten, times and counts are left."""


# The plan of what is to come
class LeaveOut(Struct, frozen=True):
    """Leave these segments out, where they are still to come: an explicit act, also on what is protected."""

    keys: tuple[int, ...]


class PutBack(Struct, frozen=True):
    keys: tuple[int, ...]


class DropCase(Struct, frozen=True):
    """Let a teller withdraw: what is left of the current case, else the next one, is left out."""

    expected: int


class Move(Struct, frozen=True):
    """Move what is to come, a case as a whole, one place earlier or later."""

    key: int
    earlier: bool


class PutInReserve(Struct, frozen=True):
    """Put in the reserve case: in the place of one that was dropped, else after the last case to come."""


class Replan(Struct, frozen=True):
    """Take these times, by key, from what is to come, in place of what an earlier new plan took (core/replan.py)."""

    taken: tuple[tuple[int, timedelta], ...]


class ShortenStories(Struct, frozen=True):
    """Take these times from stories to come: only a person decides that."""

    taken: tuple[tuple[int, timedelta], ...]


# The line
class HandUp(Struct, frozen=True):
    label: str
    kind: HandKind = HandKind.TOPIC


class HandDown(Struct, frozen=True):
    """Take down one hand, or without a key the last."""

    key: int | None = None


class ToggleHand(Struct, frozen=True):
    """Raise the hand of a chair, or take it down if it is up."""

    label: str


class TakeHand(Struct, frozen=True):
    """Give the floor to this hand, out of turn."""

    key: int


class MoveHand(Struct, frozen=True):
    key: int
    earlier: bool


class MarkFirst(Struct, frozen=True):
    """Say that a hand is a first voice, or that it is none."""

    key: int


class MergeLabels(Struct, frozen=True):
    """Make two labels one: they are the same person."""

    gone: str
    kept: str


class StepOut(Struct, frozen=True):
    """Skip somebody until they are back; said again, they are back."""

    label: str


class PreviousSpeaker(Struct, frozen=True):
    """Give the floor back to who spoke before. `expected` is the serial of the turn that was going, or None."""

    expected: int | None


class ToggleClosed(Struct, frozen=True):
    """Close the line (who is in it may still speak), or open it again."""


class ClearLine(Struct, frozen=True):
    pass


class ToggleRound(Struct, frozen=True):
    """Go once around the circle, or leave the round."""


class PassOn(Struct, frozen=True):
    """Let whoever has the go in a round pass."""


class Park(Struct, frozen=True):
    """Put the topic of the turn that is going aside."""


class BringBack(Struct, frozen=True):
    """Bring back the topic that was parked first."""


class SetPolicy(Struct, frozen=True):
    policy: Policy


class SetChairs(Struct, frozen=True):
    """Set how many chairs stand in the circle: 4 to 60, or 0 for none."""

    count: int


class SetTurn(Struct, frozen=True):
    """Set the soft length of a turn."""

    length: timedelta


class NextSpeaker(Struct, frozen=True):
    """Give the floor on. `expected` is the serial of the turn that was going, or None."""

    expected: int | None


class TellerAnswers(Struct, frozen=True):
    """Let the teller answer at once; said again, give an interrupted turn back."""


# Tellers
class SetCard(Struct, frozen=True):
    """Write what was agreed with the teller of a case, as long as it is not over."""

    case: int
    card: Card


# Prompts
class PickPrompt(Struct, frozen=True):
    """Pick a prompt by its key: of the panel, or of `among`, which a search found and the panel then shows."""

    key: int
    among: tuple[int, ...] = ()


class PinPrompt(Struct, frozen=True):
    """Offer the picked prompt first whenever it fits, tonight; said again, no longer."""


class OtherPrompts(Struct, frozen=True):
    """Pass over what is offered for others that fit."""


class ToggleSituation(Struct, frozen=True):
    situation: Situation


class TogglePromptToRoom(Struct, frozen=True):
    pass


# The room screen
class ToggleBlank(Struct, frozen=True):
    pass


class ToggleFreeze(Struct, frozen=True):
    pass


class ToggleGentle(Struct, frozen=True):
    pass


class ToggleRules(Struct, frozen=True):
    pass


class ToggleLight(Struct, frozen=True):
    pass


class ToggleNames(Struct, frozen=True):
    """Let the room see labels of the line tonight, or no longer."""


class ToggleStill(Struct, frozen=True):
    """Let pictures of the room give way to each other at once, or softly."""


class ToggleTestCard(Struct, frozen=True):
    pass


class Leave(Struct, frozen=True):
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
