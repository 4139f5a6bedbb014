"""The plan panel: what is to come, to change by hand, and a new plan to look at before it is taken."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, tzinfo
from typing import NamedTuple

from msgspec import Struct

from casesconf_desktop.core import words
from casesconf_desktop.core.act.plan import shown, waiting_blocks
from casesconf_desktop.core.agenda import MINUTE, ZERO, Kind, Segment
from casesconf_desktop.core.clock import Now, to_minute
from casesconf_desktop.core.desk.offer import Offer, offer_of
from casesconf_desktop.core.desk.rows import Found, Rows
from casesconf_desktop.core.forecast import Forecast, forecast
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Session

NONE = -1
"""The place of no row."""


class Choice(Struct, frozen=True):
    """A row of the plan by its step's key; `whole` stands for all of a case."""

    key: int
    whole: bool


class PlanRow(Struct, frozen=True):
    """`time` and `length` as expected. `minutes_of` is whose minutes change, if any; `keys` what is left out with it.

    `out` says that it is left out, `movable` that it can change places, `part` that it belongs to the case over it.
    """

    choice: Choice
    title: str
    time: str
    length: str
    keys: tuple[int, ...]
    minutes_of: int | None
    out: bool
    movable: bool
    part: bool


class Coming(NamedTuple):
    """What a row is made of: a step to come, or all of a case with its `number`. `length` is in minutes."""

    choice: Choice
    segment: Segment
    number: int
    start: datetime
    length: int
    keys: tuple[int, ...]
    minutes_of: int | None
    out: bool
    part: bool
    movable: bool


class Place(NamedTuple):
    """Where in the evening a row's `steps` are; `movable` and `part` as of its row."""

    steps: range
    movable: bool
    part: bool


class Ahead(Struct, frozen=True):
    """Finds out what a row is made of, by its place."""

    segments: tuple[Segment, ...]
    out: tuple[bool, ...]
    numbers: Mapping[int | None, int]
    seen: Forecast

    def choice(self, place: Place) -> Choice:
        return Choice(self.segments[place.steps.start].key, len(place.steps) > 1)

    def __call__(self, place: Place) -> Coming:
        first, after = place.steps.start, place.steps.stop
        segments, out = self.segments[first:after], all(self.out[first:after])
        segment = segments[0]
        pays = next((part for part in segments if part.kind is Kind.DISCUSSION), segment)
        return Coming(
            self.choice(place),
            segment,
            self.numbers.get(segment.case, 0),
            to_minute(self.seen.starts[first]),
            words.minutes(sum(self.seen.lengths[first:after], ZERO)),
            tuple(part.key for part in segments),
            None if out or pays.untimed else pays.key,
            out,
            place.part,
            place.movable,
        )


ComingRows = Rows[Coming, PlanRow]


class PlanView(Struct, frozen=True):
    rows: ComingRows
    chosen: int
    offer: Offer

    @property
    def row(self) -> PlanRow | None:
        return self.rows[self.chosen] if self.rows and self.chosen != NONE else None


def plan_view(session: Session, now: Now, chosen: Choice | None, seen: Forecast | None = None) -> PlanView:
    """See the plan with one row chosen: the first, until somebody chooses; none once that is no longer to come.

    The chosen case lies open. What is expected of the session may have been `seen` already.
    """
    seen = forecast(session, now) if seen is None else seen
    places = _places(session, chosen)
    segments, out = zip(*[(step.segment, step.left_out) for step in session.steps], strict=True)
    ahead = Ahead(segments, out, session.numbers, seen)
    choices = enumerate(map(ahead.choice, places))
    at = 0 if chosen is None else next((index for index, choice in choices if choice == chosen), NONE)
    return PlanView(Rows(Found(places, ahead), _told, session.zone), at, offer_of(session, seen, now))


def _places(session: Session, chosen: Choice | None) -> list[Place]:
    """Find what is to come: what is left of the current case, each case, and each step between."""
    blocks, inside = waiting_blocks(session), None if chosen is None else session.waiting(chosen.key)
    tail = blocks[0].start if blocks else len(session.steps)
    places = [Place(one, movable=False, part=False) for one in _each(range(session.current + 1, tail))]
    for block in blocks:
        places.append(Place(block, movable=True, part=False))
        if inside in block and len(block) > 1 and shown(session, block):
            places.extend(Place(one, movable=False, part=True) for one in _each(block))
    return places


def _each(places: range) -> Iterator[range]:
    return (range(place, place + 1) for place in places)


def _told(row: Coming, zone: tzinfo) -> PlanRow:
    segment = row.segment
    #: A case that is left out, and so has no number.
    case = words.case(row.number) if row.number else said("A case")
    #: In the place of a length: this part of the evening will not happen.
    length = said("left out") if row.out else "" if segment.untimed else words.length(row.length * MINUTE)
    return PlanRow(
        row.choice,
        case if segment.case is not None and row.movable else segment.title or words.KINDS[segment.kind],
        words.clock(row.start, zone),
        length,
        row.keys,
        row.minutes_of,
        row.out,
        row.movable,
        row.part,
    )


NO_ROWS: ComingRows = Rows((), _told, UTC)
