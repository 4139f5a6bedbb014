"""Builds an agenda from its head and its rows, whatever the format: the rules that reach over segments."""

from collections.abc import Sequence
from datetime import datetime, time

from casesconf_desktop.core.agenda import ZERO, Agenda, Kind, Segment, numbered
from casesconf_desktop.core.clock import DAY, USUAL_START, to_minute
from casesconf_desktop.core.said import said
from casesconf_desktop.files.faults import Fault, written
from casesconf_desktop.files.fields import Fields
from casesconf_desktop.files.segments import segments_of

MOST_SEGMENTS = 1_000
MIDNIGHT = datetime.min  # noqa: DTZ901 (any day will do: only clock times are told apart)
HALF_DAY = DAY / 2

Laid = tuple[Fields, tuple[Segment, ...]]
"""A row, and what it stands for."""


def agenda_of(head: Fields, rows: Sequence[Fields]) -> Agenda:
    """Check and build. The head holds `name` and whatever is fixed of `start`, `doors`, `hard_stop`. Raises Fault."""
    if len(rows) > MOST_SEGMENTS:
        trouble = said("expected at most %n segment(|s)", "", MOST_SEGMENTS)
        raise Fault("", trouble, said("remove some, or make several agendas"))
    name = head.words("name")
    if not name:
        #: An example of the name of an agenda.
        remedy = said("write it at the top, like {example}").format(example=written("name", said("Tuesday")))
        raise head.fault("name", said("an agenda needs a name"), remedy)
    start, doors = head.clock("start"), head.clock("doors")
    laid = _laid(rows)
    if laid and laid[0][1][0].kind is Kind.DOORS:
        doors = _doors(head, *laid.pop(0))
    segments = numbered(segment for _, part in laid for segment in part)
    if not any(segment.planned for segment in segments):
        #: A segment is a part of an agenda; the opening is one.
        trouble = said("an agenda needs at least one segment with minutes")
        raise Fault("", trouble, said("add one, such as an opening"))
    _check_times(start or USUAL_START, doors, laid)
    return Agenda(name, segments, start, doors, head.clock("hard_stop"))


def _laid(rows: Sequence[Fields]) -> list[Laid]:
    """Make the segments of each row, and number the cases from 0."""
    laid: list[Laid] = []
    case = 0
    for row in rows:
        segments = segments_of(row, case)
        if segments[0].kind is Kind.DOORS and laid:
            raise row.fault("kind", said("the doors open before all else"), said("make this the first segment"))
        case += segments[0].case is not None
        laid.append((row, segments))
    return laid


def _doors(head: Fields, row: Fields, segments: tuple[Segment, ...]) -> time:
    """Turn doors that were written as a segment into the time they open, which only a known start tells."""
    row.only(("kind", "minutes"))
    if "doors" in head.values:
        remedy = said("leave this segment out, or the doors at the top")
        raise row.fault("kind", said("the doors are given twice"), remedy)
    start = head.clock("start")
    if start is None:
        remedy = said("give the start, such as {time}").format(time="19:00:00")
        raise row.fault("kind", said("doors as a segment need to know the start"), remedy)
    return (_day(start) + DAY - segments[0].planned).time()


def _check_times(start: time, doors: time | None, laid: Sequence[Laid]) -> None:
    """See that times of day follow each other, as the evening will lay them out."""
    began = cursor = _day(start)
    if doors is not None and (began - _day(doors)) % DAY >= HALF_DAY:
        trouble = said("expected a time before the start at {time}").format(time=f"{start:%H:%M}")
        raise Fault("doors", trouble, said("open the doors earlier"))
    for row, segments in laid:
        cursor = _later(row, segments[0].fixed_start, cursor) + sum((s.planned for s in segments), ZERO)
    if cursor - began > DAY:
        remedy = said("shorten some segments, or the gaps between them")
        raise Fault("", said("expected an evening of 24 hours at most"), remedy)


def _later(row: Fields, fixed: time | None, cursor: datetime) -> datetime:
    """Move on to a fixed start. One within twelve hours before the cursor is a slip, later ones are after midnight."""
    wait = (_day(fixed) - cursor) % DAY if fixed else ZERO
    if wait < HALF_DAY:
        return cursor + wait
    #: A part of the evening may be fixed for a time of day.
    trouble = said("it is fixed for {time}, and what comes before ends at {end}")
    trouble = trouble.format(time=f"{fixed:%H:%M}", end=f"{to_minute(cursor):%H:%M}")
    raise row.fault("fixed_start", trouble, said("fix it for a later time, or shorten what comes before"))


def _day(clock: time) -> datetime:
    return datetime.combine(MIDNIGHT, clock)
