"""The agenda rail: what was, what is, what is to come, with expected and planned times."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from msgspec import Struct

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import MINUTE, ZERO, Kind, Segment
from casesconf_desktop.core.clock import Now, to_minute
from casesconf_desktop.core.desk.rail_rows import Node, RailRows, Row, Whole, over_plan, told_row
from casesconf_desktop.core.desk.rows import Found, Rows
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.forecast import Forecast, forecast
from casesconf_desktop.core.lists import listed
from casesconf_desktop.core.reading import read
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Session

STRUCK_FROM = 2 * MINUTE


class Block(NamedTuple):
    """What is one row, by its first place and the one after it, and who tells it."""

    first: int
    after: int
    teller: str


class Looked(Struct, frozen=True):
    """Finds out what a row is made of; one that is unfolded tells it. It holds nothing of what happened in a story."""

    segments: tuple[Segment, ...]
    planned: tuple[datetime, ...]
    current: int
    numbers: Mapping[int | None, int]
    seen: Forecast

    def __call__(self, place: Row | Block) -> Row | Whole:
        if isinstance(place, Row):
            return place
        first, after, teller = place
        segments, lengths = self.segments[first:after], self.seen.lengths[first:after]
        segment, start = segments[0], to_minute(self.seen.starts[first])
        return Whole(
            segment,
            self.numbers.get(segment.case, 0),
            teller,
            Node.DONE if first < self.current else Node.TO_COME,
            start,
            _struck(self.planned[first], start),
            words.minutes(sum(lengths, ZERO)),
            _beyond(segments, lengths) if first < self.current else 0,
        )


class RailView(Struct, frozen=True):
    """`unfolded` are the places of the rows that tell more than others: of the case that is told, or the current one.

    `now` is the place of the current row.
    """

    clock: str
    lateness: str
    rows: RailRows
    unfolded: range = range(0)
    now: int = 0


def rail_view(session: Session, now: Now, *, masked: bool = False, seen: Forecast | None = None) -> RailView:
    """See the evening; what is expected of it may have been `seen` already."""
    session = replace(session, labels=()) if masked else session
    seen = forecast(session, now) if seen is None else seen
    places: list[Row | Block] = []
    unfolded, current = range(0), 0
    for first, after in _blocks(session):
        if first <= session.current < after:
            rows = _unfolded(session, now, seen, first, after)
            unfolded = range(len(places), len(places) + len(rows))
            current = next((at for at, row in zip(unfolded, rows, strict=True) if row.node is Node.NOW), 0)
            places.extend(rows)
        else:
            places.append(Block(first, after, session.label(session.steps[first].segment.case)))
    places.append(_closes(session, seen))
    segments, planned = zip(*[(step.segment, step.planned_start) for step in session.steps], strict=True)
    looked = Looked(segments, planned, session.current, session.numbers, seen)
    told = Rows(Found(places, looked), told_row, session.zone)
    return RailView(words.clock(now.wall, session.zone), lateness_now(session, seen, now), told, unfolded, current)


def _blocks(session: Session) -> Iterator[tuple[int, int]]:
    """Find what is one row: from the first step of a case that happens to its end, and each step between the cases."""
    steps = session.steps
    after = 0
    for first, step in enumerate(steps):
        if first < after or step.left_out:
            continue
        case, after = step.segment.case, first + 1
        while case is not None and after < len(steps) and steps[after].segment.case == case:
            after += 1
        yield first, after


def _unfolded(session: Session, now: Now, seen: Forecast, first: int, after: int) -> list[Row]:
    case = session.steps[first].segment.case
    if case is None:
        return [_row(session, now, seen, first, small=False)]
    parts = (part for part in range(first, after) if not session.steps[part].left_out)
    return [_case_title(session, first, case), *(_row(session, now, seen, part, small=True) for part in parts)]


def _closes(session: Session, seen: Forecast) -> Row:
    slack = words.minutes(seen.slack)
    left = said("{length} in hand") if slack >= 0 else said("{length} too long")
    closes = left.format(length=words.length(abs(slack) * MINUTE))
    return Row(said("Venue closes"), Node.HARD_STOP, words.clock(session.times.hard_stop, session.zone), detail=closes)


def lateness_now(session: Session, seen: Forecast, now: Now) -> str:
    """Say how late, or before the start how long until then."""
    if session.step.segment.kind is Kind.DOORS and now.wall < session.times.start:
        #: How long it is until the evening starts: "12 min to go".
        to_go = said("{length} to go")
        return to_go.format(length=words.length(to_minute(session.times.start) - to_minute(now.wall)))
    return words.lateness(seen.late)


def _case_title(session: Session, first: int, case: int) -> Row:
    node = Node.DONE if first <= session.current else Node.TO_COME
    return Row(words.case(session.number(case)), node, detail=session.label(case), strong=True)


def _row(session: Session, now: Now, seen: Forecast, place: int, *, small: bool) -> Row:
    """Tell a step of what is unfolded."""
    step, start, length = session.steps[place], seen.starts[place], seen.lengths[place]
    node = Node.DONE if place < session.current else Node.NOW if place == session.current else Node.TO_COME
    planned, told = _struck(step.planned_start, to_minute(start)), not (small and node is Node.DONE)
    #: In a list: who tells, how long it takes, until when.
    until = said("until {time}").format(time=words.expected(start + length, session.zone)) if node is Node.NOW else ""
    reading = read(step, now) if node is Node.NOW else None
    over = reading.digits.replace("+0", "+") if reading is not None and reading.state is TimerState.OVER else ""
    return Row(
        words.KINDS[step.segment.kind] if small else step.segment.title or words.KINDS[step.segment.kind],
        node,
        words.expected(start, session.zone),
        words.clock(planned, session.zone) if planned is not None and told else "",
        listed((words.length(words.minutes(length) * MINUTE), until)) if told else "",
        over or (over_plan(_beyond((step.segment,), (length,))) if node is Node.DONE else ""),
        reading.state if reading is not None else None,
        small,
        node is Node.NOW,
    )


def _struck(planned: datetime, start: datetime) -> datetime | None:
    """Give the planned start where the expected one is another."""
    return planned if abs(start - planned) >= STRUCK_FROM else None


def _beyond(segments: Sequence[Segment], lengths: Sequence[timedelta]) -> int:
    """Count the minutes that finished steps took beyond their plan."""
    if segments[0].kind is Kind.DOORS:
        return 0
    return words.minutes(sum(lengths, ZERO) - sum((segment.planned for segment in segments), ZERO))
