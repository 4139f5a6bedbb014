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
from casesconf_desktop.core.session import Session, Step

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

    segment: Segment
    number: int
    start: datetime
    length: int
    keys: tuple[int, ...]
    minutes_of: int | None
    out: bool
    part: bool
    movable: bool

    @property
    def choice(self) -> Choice:
        return Choice(self.segment.key, len(self.keys) > 1)


class Place(NamedTuple):
    """Where in the evening a row's `steps` are; `movable` and `part` as of its row."""

    steps: range
    movable: bool
    part: bool


class Ahead(Struct, frozen=True):
    """Finds out what a row is made of, by its place."""

    steps: tuple[Step, ...]
    numbers: Mapping[int | None, int]
    seen: Forecast

    def __call__(self, place: Place) -> Coming:
        first, after = place.steps.start, place.steps.stop
        steps = self.steps[first:after]
        segment = steps[0].segment
        out = all(step.left_out for step in steps)
        pays = next((step.segment for step in steps if step.segment.kind is Kind.DISCUSSION), segment)
        return Coming(
            segment,
            self.numbers.get(segment.case, 0),
            to_minute(self.seen.starts[first]),
            words.minutes(sum(self.seen.lengths[first:after], ZERO)),
            tuple(step.segment.key for step in steps),
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
    rows = Found(places, Ahead(session.steps, session.numbers, seen))
    choices = ((session.steps[place.steps.start].segment.key, len(place.steps) > 1) for place in places)
    wanted = None if chosen is None else (chosen.key, chosen.whole)
    at = 0 if wanted is None else next((index for index, choice in enumerate(choices) if choice == wanted), NONE)
    return PlanView(Rows(rows, _told, session.zone), at, offer_of(session, seen, now))


def _places(session: Session, chosen: Choice | None) -> list[Place]:
    """Find what is to come: what is left of the current case, each case, and each step between."""
    steps, blocks = session.steps, waiting_blocks(session)
    key = None if chosen is None else chosen.key
    inside = next((place for place, step in enumerate(steps) if step.segment.key == key), NONE)
    tail = blocks[0].start if blocks else len(steps)
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
