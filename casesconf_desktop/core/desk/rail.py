"""The agenda rail: what was, what is, what is to come, with expected and planned times."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from msgspec import Struct

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import MINUTE, ZERO, Kind
from casesconf_desktop.core.clock import Now, to_minute
from casesconf_desktop.core.desk.rail_rows import Node, RailRows, Row, Whole, over_plan, told_row
from casesconf_desktop.core.desk.rows import Rows
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.forecast import Forecast, forecast
from casesconf_desktop.core.lists import listed
from casesconf_desktop.core.reading import read
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Session, Step

STRUCK_FROM = 2 * MINUTE


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
    numbers = session.numbers
    facts: list[Row | Whole] = []
    unfolded = range(0)
    for first, after in _blocks(session):
        if first <= session.current < after:
            rows = _unfolded(session, now, seen, first, after)
            unfolded = range(len(facts), len(facts) + len(rows))
            facts.extend(rows)
        else:
            facts.append(_whole(session, numbers, seen, first, after))
    facts.append(_closes(session, seen))
    current = next((at for at in unfolded if facts[at].node is Node.NOW), 0)
    told = Rows(tuple(facts), told_row, session.zone)
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
    planned, told = _struck(step, to_minute(start)), not (small and node is Node.DONE)
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
        over or over_plan(_beyond(session, seen, place, place + 1)),
        reading.state if reading is not None else None,
        small,
        node is Node.NOW,
    )


def _whole(session: Session, numbers: Mapping[int | None, int], seen: Forecast, first: int, after: int) -> Whole:
    step = session.steps[first]
    start = to_minute(seen.starts[first])
    return Whole(
        step.segment,
        numbers.get(step.segment.case, 0),
        session.label(step.segment.case),
        Node.DONE if first < session.current else Node.TO_COME,
        start,
        _struck(step, start),
        words.minutes(sum(seen.lengths[first:after], ZERO)),
        _beyond(session, seen, first, after),
    )


def _struck(step: Step, start: datetime) -> datetime | None:
    """Give the planned start where the expected one is another."""
    return step.planned_start if abs(start - step.planned_start) >= STRUCK_FROM else None


def _beyond(session: Session, seen: Forecast, first: int, after: int) -> int:
    """Count the minutes that finished steps took beyond their plan."""
    if first >= session.current or session.steps[first].segment.kind is Kind.DOORS:
        return 0
    planned = sum((step.segment.planned for step in session.steps[first:after]), ZERO)
    return words.minutes(sum(seen.lengths[first:after], ZERO) - planned)
