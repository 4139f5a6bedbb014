"""Expands a case into its parts (evening.md)."""

from collections.abc import Mapping
from datetime import timedelta

from casesconf_desktop.core.agenda import ALWAYS_PROTECTED, CASE_MINUTES, MINUTE, ZERO, Kind, Segment
from casesconf_desktop.core.said import said
from casesconf_desktop.files.fields import Fields

CASE = "case"
KEYS = ("kind", *CASE_MINUTES, "minimum", "fixed_start", "protected", "wrap_up")
CUED = (Kind.STORY, Kind.DISCUSSION)
SHORTEST_DISCUSSION = 6
"""Minutes: a shorter case takes from the discussion down to this, then from all its parts alike."""


def case_of(row: Fields, case: int) -> tuple[Segment, ...]:
    """Make the parts of a case. A fixed start is that of the first part, a wrap-up that of story and discussion."""
    _check_keys(row)
    lengths = {kind: row.minutes(kind, usual, least=0) for kind, usual in CASE_MINUTES.items()}
    planned = {kind: length for kind, length in lengths.items() if length}
    if not planned:
        remedy = said("give one of them minutes, such as {example}").format(example="story = 10")
        raise row.fault("", said("a case needs at least one part"), remedy)
    protected = row.flag("protected", usual=False)
    minima = _minima(row, planned, protected=protected)
    wrap_up = row.within("wrap_up", min((planned[kind] for kind in CUED if kind in planned), default=ZERO))
    fixed_start = row.clock("fixed_start")
    first = next(iter(planned))
    return tuple(
        Segment(
            key=0,
            kind=kind,
            planned=length,
            case=case,
            minimum=minima[kind],
            wrap_up=wrap_up if kind in CUED else None,
            fixed_start=fixed_start if kind is first else None,
            protected=protected or kind in ALWAYS_PROTECTED,
        )
        for kind, length in planned.items()
    )


def shared_out(row: Fields) -> Fields:
    """Where a row says only how long the whole case is, share its minutes out. Raises Fault."""
    if row.values.get("kind") != CASE or "minutes" not in row.values or row.values.keys() & set(CASE_MINUTES):
        return row
    total = row.minutes("minutes") / MINUTE
    others = {key: value for key, value in row.values.items() if key != "minutes"}
    return Fields(row.place, {**others, **parts_of(total)})


def parts_of(total: float) -> dict[str, float]:
    """Share out the minutes of a case of any length: 28 is the usual one, 26 has a discussion of 10."""
    usual = {kind.value: float(minutes) for kind, minutes in CASE_MINUTES.items()}
    others = sum(CASE_MINUTES.values()) - CASE_MINUTES[Kind.DISCUSSION]
    if total >= others + SHORTEST_DISCUSSION:
        return usual | {Kind.DISCUSSION.value: total - others}
    share = total / (others + SHORTEST_DISCUSSION)
    shared = {part: round(minutes * share * 2) / 2 for part, minutes in usual.items() if part != Kind.DISCUSSION}
    return usual | shared | {Kind.DISCUSSION.value: total - sum(shared.values())}


def usual_minimum(kind: Kind, planned: timedelta, *, protected: bool) -> timedelta:
    """Say how short a segment may become where the file does not."""
    if protected:
        return planned
    return ZERO if kind is Kind.FLOAT else planned / 2


def _check_keys(row: Fields) -> None:
    if "title" in row.values:
        raise row.fault("title", said("a case is shown by its number only"), said("leave the title out"))
    if "minutes" in row.values:
        #: The gaps hold words as they stand in a file: "story, questions, discussion and last_word".
        remedy = said("give {parts} and {last}").format(parts="story, questions, discussion", last="last_word")
        raise row.fault("minutes", said("a case is planned by its parts"), remedy)
    row.only(KEYS)


def _minima(row: Fields, planned: Mapping[Kind, timedelta], *, protected: bool) -> dict[Kind, timedelta]:
    """Say how short each part may become. The minimum of a whole case is kept by its discussion, which gives way."""
    minima = {k: usual_minimum(k, n, protected=protected or k in ALWAYS_PROTECTED) for k, n in planned.items()}
    total = sum(planned.values(), ZERO)
    given = row.within("minimum", total)
    if given is not None and Kind.DISCUSSION not in planned:
        #: Only a discussion gets shorter where time is lost.
        trouble = said("only the discussion of a case gives way, and this one has none")
        raise row.fault("minimum", trouble, said("leave it out"))
    if given is not None:
        minima[Kind.DISCUSSION] = max(planned[Kind.DISCUSSION] + given - total, ZERO)
    return minima
