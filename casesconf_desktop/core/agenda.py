"""What is planned: segments in order, and the cases they belong to."""

from collections.abc import Iterable, Sequence
from datetime import time, timedelta
from enum import StrEnum

from msgspec import Struct

from casesconf_desktop.core.replace import replace

ZERO = timedelta()
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)


class Kind(StrEnum):
    DOORS = "doors"
    OPENING = "opening"
    STORY = "story"
    QUESTIONS = "questions"
    DISCUSSION = "discussion"
    LAST_WORD = "last_word"
    BREATH = "breath"
    BREAK = "break"
    CLOSING = "closing"
    FLOAT = "float"
    SOCIAL = "social"
    OTHER = "other"


CASE_MINUTES = {Kind.STORY: 10, Kind.QUESTIONS: 4, Kind.DISCUSSION: 12, Kind.LAST_WORD: 2}
"""The parts of a case in their order, with the minutes a part has when an agenda leaves it out."""

TELLERS = frozenset({Kind.STORY, Kind.LAST_WORD})
"""In which the floor is the teller's: hands are for later."""

ALWAYS_PROTECTED = frozenset({Kind.LAST_WORD, Kind.CLOSING})


class Segment(Struct, frozen=True):
    """One timed part of the evening.

    `key` names it for the whole evening, whatever its place. `case` says which case it is a part of: an identity, not
    the number shown, which follows from the order. `planned` is zero for an untimed social part only.
    """

    key: int
    kind: Kind
    planned: timedelta
    case: int | None = None
    title: str = ""
    minimum: timedelta = ZERO
    wrap_up: timedelta | None = None
    fixed_start: time | None = None
    protected: bool = False

    @property
    def untimed(self) -> bool:
        return self.planned == ZERO


class Agenda(Struct, frozen=True):
    """Segments in order, and the clock times a file may fix. Doors are no segment here: they end with the start."""

    name: str
    segments: tuple[Segment, ...]
    start: time | None = None
    doors: time | None = None
    hard_stop: time | None = None

    @property
    def total(self) -> timedelta:
        return sum((segment.planned for segment in self.segments), ZERO)

    @property
    def cases(self) -> tuple[int, ...]:
        """Which cases are told, in their order: the first is shown as Case 1."""
        return tuple(dict.fromkeys(s.case for s in self.segments if s.case is not None))

    def number(self, case: int) -> int:
        """Tell which case it is, as the room is told: from 1, by the order."""
        return self.cases.index(case) + 1

    def part(self, case: int, kind: Kind) -> Segment | None:
        return next((s for s in self.segments if s.case == case and s.kind is kind), None)


def numbered(segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """Give each segment its place as its key."""
    return tuple(replace(segment, key=key) for key, segment in enumerate(segments))


def with_minutes(agenda: Agenda, key: int, planned: timedelta) -> Agenda:
    """Change one segment's length; its minimum never stays above it."""
    return replace(
        agenda,
        segments=tuple(
            replace(s, planned=planned, minimum=min(s.minimum, planned)) if s.key == key else s for s in agenda.segments
        ),
    )


def with_case_order(agenda: Agenda, order: Sequence[int]) -> Agenda:
    """Tell the cases in another order. What stands between them (a break, a breath) stays where it is."""
    blocks = {case: [s for s in agenda.segments if s.case == case] for case in agenda.cases}
    waiting = iter(order)
    laid: list[Segment] = []
    previous: int | None = None
    for segment in agenda.segments:
        if segment.case is None:
            laid.append(segment)
        elif segment.case != previous:
            laid.extend(blocks[next(waiting)])
        previous = segment.case
    return replace(agenda, segments=tuple(laid))
