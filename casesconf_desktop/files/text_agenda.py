"""Reads a rundown in plain text, a line a segment."""

from collections.abc import Iterator, Sequence
from datetime import time, timedelta
from itertools import islice, zip_longest

from casesconf_desktop.core.agenda import CASE_MINUTES, MINUTE, ZERO, Agenda, Kind
from casesconf_desktop.core.clock import DAY
from casesconf_desktop.files.build import HALF_DAY, MIDNIGHT, MOST_SEGMENTS, agenda_of
from casesconf_desktop.files.cases import CASE, shared_out
from casesconf_desktop.files.fields import Fields
from casesconf_desktop.files.text_line import Line, no_sense, parse_line


def read_text(text: str, name: str) -> Agenda:
    """Read a whole rundown. The first time gives the start, a later one after a gap a fixed start. Raises Fault."""
    lines = list(islice(_lines(text), MOST_SEGMENTS + 1))
    start = _start(lines)
    rows = _rows(lines, start or ZERO)
    if start is not None and lines[0].kind == Kind.DOORS:
        start += rows[0].minutes("minutes")
    times = {} if start is None else {"start": _time(start)}
    return agenda_of(Fields("", {"name": name, **times}), rows)


def _lines(text: str) -> Iterator[Line]:
    """Take the lines that say something; those that begin with # are remarks."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            yield parse_line(number, line)


def _start(lines: Sequence[Line]) -> timedelta | None:
    """Tell when the first line begins, counted from midnight, by the first line that has a time."""
    gone = ZERO
    for line in lines:
        if line.at is not None:
            return line.at - gone
        gone += _length(line, line.minutes)
    return None


def _rows(lines: Sequence[Line], cursor: timedelta) -> list[Fields]:
    """Lay the lines end to end."""
    rows: list[Fields] = []
    for line, following in zip_longest(lines, lines[1:]):
        wait = ZERO if line.at is None else (line.at - cursor) % DAY
        cursor += wait if wait < HALF_DAY else ZERO
        minutes = line.minutes if line.minutes is not None else _gap(line, following, cursor)
        rows.append(_row(line, minutes, waits=bool(wait)))
        cursor += _length(line, minutes)
    return rows


def _row(line: Line, minutes: float | None, *, waits: bool) -> Fields:
    if minutes is None and line.kind not in (CASE, Kind.SOCIAL):
        raise no_sense(line.place)
    row: dict[str, object] = {"kind": line.kind}
    if minutes is not None:
        row["minutes"] = minutes
    if line.title and line.kind != Kind.DOORS:
        row["title"] = line.title
    if waits and line.at is not None:
        row["fixed_start"] = _time(line.at)
    return shared_out(Fields(line.place, row))


def _gap(line: Line, following: Line | None, cursor: timedelta) -> float | None:
    """Tell the minutes of a line that names none: until its own end, or until the next line begins."""
    end = line.until if line.until is not None or following is None else following.at
    span = ZERO if end is None else (end - cursor) % DAY
    return span / MINUTE if ZERO < span < HALF_DAY else None


def _length(line: Line, minutes: float | None) -> timedelta:
    usual = sum(CASE_MINUTES.values()) if line.kind == CASE else 0
    return (usual if minutes is None else minutes) * MINUTE


def _time(since_midnight: timedelta) -> time:
    return (MIDNIGHT + since_midnight % DAY).time()
