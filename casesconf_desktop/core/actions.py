"""Everything that can be done, each act a value. `update` answers to all of them."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from casesconf_desktop.core.agenda import Agenda
from casesconf_desktop.core.prompts import Situation


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
class OpenDoors:
    pass


# The clock
@dataclass(frozen=True, slots=True)
class StartOrPause:
    """Start what waits, pause what runs, resume what is paused."""


@dataclass(frozen=True, slots=True)
class Next:
    """Go on. `expected` is the place of the step that was current when the key went down; else nothing happens."""

    expected: int


@dataclass(frozen=True, slots=True)
class Back:
    expected: int


@dataclass(frozen=True, slots=True)
class Add:
    """Give (or with a negative amount take) time of the current step."""

    amount: timedelta


@dataclass(frozen=True, slots=True)
class WrapUp:
    pass


@dataclass(frozen=True, slots=True)
class TheyveStarted:
    """Backdate a forgotten start to the end before it; each further press thirty seconds earlier."""


@dataclass(frozen=True, slots=True)
class End:
    """End the evening: what names a person is forgotten, times and counts are left."""


# The line
@dataclass(frozen=True, slots=True)
class HandUp:
    label: str
    reply: bool = False


@dataclass(frozen=True, slots=True)
class HandDown:
    """Take down one hand, or without a key the last."""

    key: int | None = None


@dataclass(frozen=True, slots=True)
class NextSpeaker:
    """Give the floor on. `expected` is the serial of the turn that was going, or None."""

    expected: int | None


# Prompts
@dataclass(frozen=True, slots=True)
class PickPrompt:
    """Pick a row of the panel, from 0."""

    row: int


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
class ToggleTestCard:
    pass


@dataclass(frozen=True, slots=True)
class Leave:
    """Leave what lies on top: blank, freeze, test card, prompt, rules, an open situation. Nothing else, ever."""


SetupAction = TakeAgenda | SetTimes | SetMinutes | SetWrapUp | NameTeller | OrderCases | OpenDoors
ClockAction = StartOrPause | Next | Back | Add | WrapUp | TheyveStarted | End
LineAction = HandUp | HandDown | NextSpeaker
PromptAction = PickPrompt | ToggleSituation | TogglePromptToRoom
RoomAction = ToggleBlank | ToggleFreeze | ToggleGentle | ToggleRules | ToggleLight | ToggleTestCard | Leave
Action = SetupAction | ClockAction | LineAction | PromptAction | RoomAction
