"""The plan panel: what is to come, to change by hand, and a new plan to look at before it is taken."""

from msgspec import Struct

from casesconf_desktop.core import words
from casesconf_desktop.core.act.plan import shown, waiting_blocks
from casesconf_desktop.core.agenda import MINUTE, ZERO, Kind
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.offer import Offer, offer_of
from casesconf_desktop.core.forecast import Forecast, forecast
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Session

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


class PlanView(Struct, frozen=True):
    rows: tuple[PlanRow, ...]
    chosen: int
    offer: Offer

    @property
    def row(self) -> PlanRow | None:
        return self.rows[self.chosen] if self.rows and self.chosen != NONE else None


def plan_view(session: Session, now: Now, chosen: Choice | None) -> PlanView:
    """See the plan with one row chosen: the first, until somebody chooses; none once that is no longer to come.

    The chosen case lies open.
    """
    seen = forecast(session, now)
    blocks = waiting_blocks(session)
    tail = blocks[0].start if blocks else len(session.steps)
    rest = (range(place, place + 1) for place in range(session.current + 1, tail))
    rows = [replace(_row(session, seen, place, part=True), part=False) for place in rest]
    for block in blocks:
        keys = [session.steps[place].segment.key for place in block]
        rows.append(_row(session, seen, block))
        if len(block) > 1 and chosen is not None and chosen.key in keys and shown(session, block):
            rows.extend(_row(session, seen, range(place, place + 1), part=True) for place in block)
    at = next((index for index, row in enumerate(rows) if row.choice == chosen), 0 if chosen is None else NONE)
    return PlanView(tuple(rows), at, offer_of(session, now))


def _row(session: Session, seen: Forecast, block: range, *, part: bool = False) -> PlanRow:
    steps = [session.steps[place] for place in block]
    segment = steps[0].segment
    whole = len(block) > 1
    out = not shown(session, block)
    numbered = segment.case is not None and segment.case in session.cases
    #: A case that is left out, and so has no number.
    title = words.case(session.number(segment.case)) if numbered and segment.case is not None else said("A case")
    pays = next((s.segment for s in steps if s.segment.kind is Kind.DISCUSSION), segment)
    length = sum((seen.lengths[place] for place in block), ZERO)
    return PlanRow(
        Choice(segment.key, whole),
        title if segment.case is not None and not part else segment.title or words.KINDS[segment.kind],
        words.expected(seen.starts[block.start], session.zone),
        #: In the place of a length: this part of the evening will not happen.
        said("left out") if out else "" if segment.untimed else words.length(words.minutes(length) * MINUTE),
        tuple(step.segment.key for step in steps),
        None if out or pays.untimed else pays.key,
        out,
        not part,
        part,
    )
