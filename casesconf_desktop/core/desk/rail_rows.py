"""The rows of the agenda rail, and how they are put into words."""

from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import MINUTE, Segment
from casesconf_desktop.core.desk.rows import Rows
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.lists import listed


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


class Whole(NamedTuple):
    """What a row is made of that stands for a step, or for all of a case. `length` and `over` are in minutes."""

    segment: Segment
    number: int
    teller: str
    node: Node
    start: datetime
    planned: datetime | None
    length: int
    over: int


RailRows = Rows[Row | Whole, Row]


def told_row(row: Row | Whole, zone: tzinfo) -> Row:
    if isinstance(row, Row):
        return row
    segment = row.segment
    return Row(
        words.case(row.number) if row.number else segment.title or words.KINDS[segment.kind],
        row.node,
        words.clock(row.start, zone),
        words.clock(row.planned, zone) if row.planned is not None else "",
        listed((row.teller, words.length(row.length * MINUTE))),
        over_plan(row.over),
    )


def over_plan(minutes: int) -> str:
    return words.in_minutes(words.signed(minutes)) if minutes else ""


NO_ROWS: RailRows = Rows((), told_row, UTC)
