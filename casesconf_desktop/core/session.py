"""The one immutable state of an evening."""

from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from functools import cached_property

from msgspec import Struct, field

from casesconf_desktop.core.agenda import Agenda, Kind, Segment
from casesconf_desktop.core.card import EMPTY, Card, Signal
from casesconf_desktop.core.clock import Times, nearest
from casesconf_desktop.core.line import Line, forgotten
from casesconf_desktop.core.prompts import Deck, Moment, Prompt, Situation
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.room import RoomView
from casesconf_desktop.core.timing import Run


class Stage(StrEnum):
    SETUP = "setup"
    LIVE = "live"
    DEBRIEF = "debrief"


class Step(Struct, frozen=True):
    """A segment on its evening: where the plan had it, frozen when the doors open, and how it goes.

    `left_out` keeps its place and takes no time. `reserve` was put in later: the plan had no time for it.
    """

    segment: Segment
    planned_start: datetime
    run: Run = field(default_factory=Run)
    left_out: bool = False
    reserve: bool = False

    @property
    def planned_end(self) -> datetime:
        return self.planned_start + self.segment.planned


class Room(Struct, frozen=True):
    """What the facilitator asked of the room screen. What lies on top is left first.

    `signal` is what the teller of the story that is told asked for: `timer` is what counts. `still` is for eyes that
    motion hurts.
    """

    blank: bool = False
    frozen: RoomView | None = None
    test_card: bool = False
    rules: bool = False
    prompt: Prompt | None = None
    gentle: bool = False
    signal: Signal | None = None
    light: bool = False
    names: bool = False
    still: bool = False

    @property
    def timer(self) -> Signal:
        return self.signal or (Signal.RING if self.gentle else Signal.DIGITS)


class Panel(Struct, frozen=True):
    """The prompts panel. Prompts are named by their keys.

    `rows` are what it shows, `moments` those they were chosen at; without rows they are chosen anew. `picked` is None
    until a row is picked. `found` says that the rows come from a search. `since` is when a silence was said to be one,
    `quiet` how long it was.
    `used` are those used in this case, the last one last; `passed` were passed over for others.
    """

    rows: tuple[int, ...] = ()
    moments: frozenset[Moment] = frozenset()
    picked: int | None = None
    found: bool = False
    situation: Situation | None = None
    since: datetime | None = None
    quiet: timedelta | None = None
    used: tuple[int, ...] = ()
    passed: frozenset[int] = frozenset()


class Session(Struct, frozen=True, dict=True):
    """Everything there is. `steps` is empty until the doors open. `deck` is made of `decks`, the top one first.

    `labels` holds the tellers' names by case, and `cards` their cards; `chairs` counts those of the circle, none
    if there is none. `pinned` are prompts, by key, which are offered first whenever they fit. What is found once is
    kept beside the fields, and is no part of what is equal or sent.
    """

    agenda: Agenda
    times: Times
    zone: tzinfo
    deck: Deck
    decks: tuple[Deck, ...] = ()
    seed: int = 0
    stage: Stage = Stage.SETUP
    labels: tuple[str, ...] = ()
    cards: tuple[Card, ...] = ()
    steps: tuple[Step, ...] = ()
    current: int = 0
    line: Line = field(default_factory=Line)
    chairs: int = 0
    panel: Panel = field(default_factory=Panel)
    pinned: frozenset[int] = frozenset()
    room: Room = field(default_factory=Room)
    ended: datetime | None = None

    @property
    def step(self) -> Step:
        return self.steps[self.current]

    @cached_property
    def cases(self) -> tuple[int, ...]:
        """Which cases are told, in their order: one that is left out before it began is not counted."""
        if not self.steps:
            return self.agenda.cases
        told = dict.fromkeys([step.segment.case for step in self.steps if not step.left_out])
        return tuple(case for case in told if case is not None)

    @cached_property
    def numbers(self) -> Mapping[int | None, int]:
        """Number the cases that are told, as the room is told: from 1, by the order."""
        return {case: number for number, case in enumerate(self.cases, 1)}

    def number(self, case: int) -> int:
        return self.numbers[case]

    def waiting(self, key: int) -> int | None:
        """Find the place of a segment that is still to come."""
        return next((i for i, s in enumerate(self.steps) if i > self.current and s.segment.key == key), None)

    def label(self, case: int | None) -> str:
        """Name who tells a case, or nothing."""
        return self.labels[case] if case is not None and case < len(self.labels) else ""

    def card(self, case: int | None) -> Card:
        return self.cards[case] if case is not None and case < len(self.cards) else EMPTY

    def with_card(self, case: int, card: Card) -> "Session":
        cards = (*self.cards, *(EMPTY for _ in range(case + 1 - len(self.cards))))
        cards = (*cards[:case], card, *cards[case + 1 :])
        return self if card == self.card(case) else replace(self, cards=cards)

    def with_run(self, index: int, run: Run) -> "Session":
        return self.with_runs({index: run})

    def with_runs(self, runs: Mapping[int, Run]) -> "Session":
        steps = list(self.steps)
        for index, run in runs.items():
            steps[index] = replace(steps[index], run=run)
        return replace(self, steps=tuple(steps)) if runs else self


def planned_starts(agenda: Agenda, start: datetime, zone: tzinfo) -> tuple[datetime, ...]:
    """Lay the segments end to end from the start; a fixed start makes a gap, never an overlap."""
    starts: list[datetime] = []
    cursor = start
    for segment in agenda.segments:
        if segment.fixed_start:
            cursor = max(cursor, nearest(segment.fixed_start, cursor, zone))
        starts.append(cursor)
        cursor += segment.planned
    return tuple(starts)


def planned_end(agenda: Agenda, start: datetime, zone: tzinfo) -> datetime:
    return planned_starts(agenda, start, zone)[-1] + agenda.segments[-1].planned if agenda.segments else start


def steps_of(agenda: Agenda, times: Times, zone: tzinfo) -> tuple[Step, ...]:
    """Freeze the plan, with the doors as its first step."""
    doors = Segment(key=-1, kind=Kind.DOORS, planned=max(times.start - times.doors, timedelta()))
    starts = planned_starts(agenda, times.start, zone)
    return (
        Step(doors, times.doors),
        *(Step(segment, start) for segment, start in zip(agenda.segments, starts, strict=True)),
    )


def without_names(session: Session) -> Session:
    """Forget what is a person's: labels, the line, a prompt or a picture that is held, the beats of each story."""
    steps = tuple(replace(s, run=replace(s.run, beats=())) if s.run.beats else s for s in session.steps)
    room = replace(session.room, frozen=None, prompt=None)
    return replace(session, labels=(), cards=(), line=forgotten(session.line), room=room, steps=steps)
