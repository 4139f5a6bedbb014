"""Makes the segments of one row of an agenda: one segment, or the parts of a case (evening.md)."""

from casesconf_desktop.core.agenda import ALWAYS_PROTECTED, ZERO, Kind, Segment
from casesconf_desktop.files.cases import CASE, case_of, usual_minimum
from casesconf_desktop.files.fields import Fields

KINDS = (*Kind, CASE)
KEYS = ("kind", "minutes", "minimum", "title", "fixed_start", "protected", "wrap_up")


def segments_of(row: Fields, case: int) -> tuple[Segment, ...]:
    """Make what a row stands for; `case` is the number for a case. Keys are given later. Raises Fault."""
    kind = row.choice("kind", KINDS)
    return case_of(row, case) if kind == CASE else (_segment(row, Kind(kind)),)


def _segment(row: Fields, kind: Kind) -> Segment:
    row.only(KEYS)
    untimed = kind is Kind.SOCIAL and "minutes" not in row.values
    planned = ZERO if untimed else row.minutes("minutes")
    protected = row.flag("protected", usual=False) or kind in ALWAYS_PROTECTED
    minimum = row.within("minimum", planned)
    return Segment(
        key=0,
        kind=kind,
        planned=planned,
        title=row.words("title"),
        minimum=usual_minimum(kind, planned, protected=protected) if minimum is None else minimum,
        wrap_up=row.within("wrap_up", planned),
        fixed_start=row.clock("fixed_start"),
        protected=protected,
    )
