"""Builds an agenda from its head and its rows, whatever the format: the rules that reach over segments."""

from collections.abc import Sequence
from datetime import datetime, time

from casesconf_desktop.core.agenda import ZERO, Agenda, Kind, Segment, numbered
from casesconf_desktop.core.clock import DAY, USUAL_START, to_minute
from casesconf_desktop.files.faults import Fault
from casesconf_desktop.files.fields import Fields
from casesconf_desktop.files.segments import segments_of

MOST_SEGMENTS = 500
MIDNIGHT = datetime.min  # noqa: DTZ901 (any day will do: only clock times are told apart)
HALF_DAY = DAY / 2

Laid = tuple[Fields, tuple[Segment, ...]]
"""A row, and what it stands for."""


def agenda_of(head: Fields, rows: Sequence[Fields]) -> Agenda:
    """Check and build. The head holds `name` and whatever is fixed of `start`, `doors`, `hard_stop`. Raises Fault."""
    if len(rows) > MOST_SEGMENTS:
        raise Fault("", f"expected at most {MOST_SEGMENTS} segments", "remove some, or make several agendas")
    name = head.words("name")
    if not name:
        raise head.fault("name", "an agenda needs a name", 'write it at the top, like name = "Tuesday"')
    start, doors = head.clock("start"), head.clock("doors")
    laid = _laid(rows)
    if laid and laid[0][1][0].kind is Kind.DOORS:
        doors = _doors(head, *laid.pop(0))
    segments = numbered(segment for _, part in laid for segment in part)
    if not any(segment.planned for segment in segments):
        raise Fault("", "an agenda needs at least one segment with minutes", "add one, such as an opening")
    _check_times(start or USUAL_START, doors, laid)
    return Agenda(name, segments, start, doors, head.clock("hard_stop"))


def _laid(rows: Sequence[Fields]) -> list[Laid]:
    """Make the segments of each row, and number the cases from 0."""
    laid: list[Laid] = []
    case = 0
    for row in rows:
        segments = segments_of(row, case)
        if segments[0].kind is Kind.DOORS and laid:
            raise row.fault("kind", "the doors open before all else", "make this the first segment")
        case += segments[0].case is not None
        laid.append((row, segments))
    return laid


def _doors(head: Fields, row: Fields, segments: tuple[Segment, ...]) -> time:
    """Turn doors that were written as a segment into the time they open, which only a known start tells."""
    row.only(("kind", "minutes"))
    if "doors" in head.values:
        raise row.fault("kind", "the doors are given twice", "leave this segment out, or the doors at the top")
    start = head.clock("start")
    if start is None:
        raise row.fault("kind", "doors as a segment need to know the start", "give the start, such as 19:00:00")
    return (_day(start) + DAY - segments[0].planned).time()


def _check_times(start: time, doors: time | None, laid: Sequence[Laid]) -> None:
    """See that times of day follow each other, as the evening will lay them out."""
    began = cursor = _day(start)
    if doors is not None and (began - _day(doors)) % DAY >= HALF_DAY:
        raise Fault("doors", f"expected a time before the start at {start:%H:%M}", "open the doors earlier")
    for row, segments in laid:
        cursor = _later(row, segments[0].fixed_start, cursor) + sum((s.planned for s in segments), ZERO)
    if cursor - began > DAY:
        raise Fault("", "expected an evening of 24 hours at most", "shorten some segments, or the gaps between them")


def _later(row: Fields, fixed: time | None, cursor: datetime) -> datetime:
    """Move on to a fixed start. One within twelve hours before the cursor is a slip, later ones are after midnight."""
    wait = (_day(fixed) - cursor) % DAY if fixed else ZERO
    if wait < HALF_DAY:
        return cursor + wait
    problem = f"it is fixed for {fixed:%H:%M}, and what comes before ends at {to_minute(cursor):%H:%M}"
    raise row.fault("fixed_start", problem, "fix it for a later time, or shorten what comes before")


def _day(clock: time) -> datetime:
    return datetime.combine(MIDNIGHT, clock)
