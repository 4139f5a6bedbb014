"""The agenda rail: what was, what is, what is to come, with expected and planned times."""

from datetime import timedelta
from enum import StrEnum

from msgspec import Struct

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import MINUTE, Kind, Segment
from casesconf_desktop.core.clock import Now, to_minute
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.forecast import Forecast, forecast
from casesconf_desktop.core.lists import listed
from casesconf_desktop.core.reading import read
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Session

STRUCK_FROM = 2 * MINUTE


class Node(StrEnum):
    DONE = "done"
    NOW = "now"
    TO_COME = "to come"
    HARD_STOP = "hard stop"


class Row(Struct, frozen=True):
    """One line of the rail. `planned` is set only when it differs from `time` by two minutes or more.

    `small` rows are the parts of the unfolded case. `note` stands at the right: "+2 min".
    """

    title: str
    node: Node
    time: str = ""
    planned: str = ""
    detail: str = ""
    note: str = ""
    state: TimerState | None = None
    small: bool = False
    strong: bool = False


class RailView(Struct, frozen=True):
    clock: str
    lateness: str
    rows: tuple[Row, ...]

    @property
    def now(self) -> int:
        """The place of the current row."""
        return next((i for i, row in enumerate(self.rows) if row.node is Node.NOW), 0)


def rail_view(session: Session, now: Now, *, masked: bool = False) -> RailView:
    session = replace(session, labels=()) if masked else session
    seen = forecast(session, now)
    rows: list[Row] = []
    index = 0
    while index < len(session.steps):
        if session.steps[index].left_out:
            index += 1
            continue
        case = session.steps[index].segment.case
        after = index + 1
        while case is not None and after < len(session.steps) and session.steps[after].segment.case == case:
            after += 1
        if case is not None and index <= session.current < after:
            rows.append(_case_title(session, index))
            parts = (part for part in range(index, after) if not session.steps[part].left_out)
            rows.extend(_row(session, now, seen, part, part + 1, small=True) for part in parts)
        else:
            rows.append(_row(session, now, seen, index, after, small=False))
        index = after
    stop = words.clock(session.times.hard_stop, session.zone)
    slack = words.minutes(seen.slack)
    left = said("{length} in hand") if slack >= 0 else said("{length} too long")
    closes = left.format(length=words.length(abs(slack) * MINUTE))
    rows.append(Row(said("Venue closes"), Node.HARD_STOP, stop, detail=closes))
    return RailView(words.clock(now.wall, session.zone), lateness_now(session, seen, now), tuple(rows))


def lateness_now(session: Session, seen: Forecast, now: Now) -> str:
    """Say how late, or before the start how long until then."""
    if session.step.segment.kind is Kind.DOORS and now.wall < session.times.start:
        #: How long it is until the evening starts: "12 min to go".
        to_go = said("{length} to go")
        return to_go.format(length=words.length(to_minute(session.times.start) - to_minute(now.wall)))
    return words.lateness(seen.late)


def _case_title(session: Session, index: int) -> Row:
    case = session.steps[index].segment.case
    node = Node.DONE if index <= session.current else Node.TO_COME
    title = _title(session, session.steps[index].segment)
    return Row(title, node, detail=session.label(case), strong=True)


def _title(session: Session, segment: Segment) -> str:
    if segment.case is not None:
        return words.case(session.number(segment.case))
    return segment.title or words.KINDS[segment.kind]


def _row(session: Session, now: Now, seen: Forecast, first: int, after: int, *, small: bool) -> Row:
    steps = session.steps[first:after]
    segment = steps[0].segment
    node = Node.DONE if first < session.current else Node.NOW if first == session.current else Node.TO_COME
    start, planned = seen.starts[first], steps[0].planned_start
    differs = abs(to_minute(start) - planned) >= STRUCK_FROM
    title = words.KINDS[segment.kind] if small else _title(session, segment)
    length = sum(seen.lengths[first:after], timedelta())
    name = "" if small else session.label(segment.case)
    #: In a list: who tells, how long it takes, until when.
    until = said("until {time}").format(time=words.expected(start + length, session.zone)) if node is Node.NOW else ""
    detail = listed((name, words.length(words.minutes(length) * MINUTE), until))
    return Row(
        title,
        node,
        words.expected(start, session.zone),
        words.clock(planned, session.zone) if differs and not (small and node is Node.DONE) else "",
        detail if not (small and node is Node.DONE) else "",
        _note(session, now, first, after, length),
        read(session.step, now).state if node is Node.NOW else None,
        small,
        node is Node.NOW,
    )


def _note(session: Session, now: Now, first: int, after: int, length: timedelta) -> str:
    """Tell in words what a finished step took beyond its plan, or what the current one is over."""
    if first < session.current and session.steps[first].segment.kind is not Kind.DOORS:
        over = words.minutes(length - sum((s.segment.planned for s in session.steps[first:after]), timedelta()))
        return words.in_minutes(words.signed(over)) if over else ""
    reading = read(session.step, now) if first == session.current else None
    return reading.digits.replace("+0", "+") if reading and reading.state is TimerState.OVER else ""
