"""The plan panel: what is to come, to change by hand, and a new plan to look at before it is taken."""

from dataclasses import dataclass, replace
from datetime import timedelta

from casesconf_desktop.core import words
from casesconf_desktop.core.act.plan import shown, waiting_blocks
from casesconf_desktop.core.actions import Replan, ShortenStories
from casesconf_desktop.core.agenda import MINUTE, ZERO, Kind
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.price import step_name
from casesconf_desktop.core.forecast import Forecast, forecast
from casesconf_desktop.core.replan import Proposal, propose, target
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.update import update


@dataclass(frozen=True, slots=True)
class Choice:
    """A row of the plan by its step's key; `whole` stands for all of a case."""

    key: int
    whole: bool


@dataclass(frozen=True, slots=True)
class PlanRow:
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
    protected: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the picture: minutes from now on."""

    start: float
    minutes: float
    kind: Kind


@dataclass(frozen=True, slots=True)
class Offer:
    """The new plan: said in a sentence and line by line, and painted. `stop` and `goal` are minutes from now."""

    sentence: str
    changes: tuple[tuple[str, str], ...]
    missing: str
    before: tuple[Piece, ...]
    after: tuple[Piece, ...]
    goal: float
    stop: float
    replan: Replan | None
    shorten: ShortenStories | None
    shorten_words: str


@dataclass(frozen=True, slots=True)
class PlanView:
    rows: tuple[PlanRow, ...]
    chosen: int
    offer: Offer

    @property
    def row(self) -> PlanRow | None:
        return self.rows[self.chosen] if self.rows else None


def plan_view(session: Session, now: Now, chosen: Choice | None) -> PlanView:
    """See the plan with one row chosen: the first, until somebody chooses. The chosen case lies open."""
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
    at = next((index for index, row in enumerate(rows) if row.choice == chosen), 0)
    return PlanView(tuple(rows), at, _offer(session, now))


def _row(session: Session, seen: Forecast, block: range, *, part: bool = False) -> PlanRow:
    steps = [session.steps[place] for place in block]
    segment = steps[0].segment
    whole = len(block) > 1
    out = not shown(session, block)
    numbered = segment.case is not None and segment.case in session.cases
    title = f"Case {session.number(segment.case)}" if numbered and segment.case is not None else "A case"
    pays = next((s.segment for s in steps if s.segment.kind is Kind.DISCUSSION), segment)
    length = sum((seen.lengths[place] for place in block), ZERO)
    return PlanRow(
        Choice(segment.key, whole),
        title if segment.case is not None and not part else segment.title or words.KINDS[segment.kind],
        words.expected(seen.starts[block.start], session.zone),
        "left out" if out else "" if segment.untimed else words.length(words.minutes(length) * MINUTE),
        tuple(step.segment.key for step in steps),
        None if out or pays.untimed else pays.key,
        out,
        not part,
        part,
        segment.protected or segment.kind in (Kind.LAST_WORD, Kind.CLOSING),
    )


def _offer(session: Session, now: Now) -> Offer:
    proposal = propose(session, now)
    replan = Replan(proposal.taken)
    planned = update(session, replan, now)
    shorten = ShortenStories(proposal.stories) if proposal.stories else None
    most = max((amount for _, amount in proposal.stories), default=ZERO)
    return Offer(
        _sentence(session, now, proposal, changed=planned is not session),
        _changes(session, planned),
        f"{words.amount(proposal.missing).capitalize()} cannot be found. Leave a case out?" if proposal.missing else "",
        _pieces(session, now),
        _pieces(planned, now),
        (target(session) - now.wall) / MINUTE,
        (session.times.hard_stop - now.wall) / MINUTE,
        replan if planned is not session else None,
        shorten,
        f"Stories −{words.about(most)}" if shorten else "",
    )


def _sentence(session: Session, now: Now, proposal: Proposal, *, changed: bool) -> str:
    late = words.minutes(forecast(session, now).end - target(session))
    goal = words.expected(target(session), session.zone)
    if late > 0:
        return f"The evening would end {words.length(late * MINUTE)} after {goal}."
    if proposal.lost > ZERO:
        return f"With the new plan it ends at {goal}." if not changed else "Some of what was taken can be given back."
    return "What was taken can be given back." if changed else f"Nothing has to be taken: {goal} can be kept."


def _changes(session: Session, planned: Session) -> tuple[tuple[str, str], ...]:
    """List what would change: from how long to how long."""
    told: list[tuple[str, str]] = []
    for old, new in zip(session.steps, planned.steps, strict=True):
        if old.run.added != new.run.added:
            lengths = (words.plain(step.segment.planned + step.run.added) for step in (old, new))
            name = step_name(session, old.segment.key).removeprefix("the ")
            told.append((name[0].upper() + name[1:], " → ".join(lengths)))
    return tuple(told)


def _pieces(session: Session, now: Now) -> tuple[Piece, ...]:
    seen = forecast(session, now)
    pieces: list[Piece] = []
    for place in range(session.current, len(session.steps)):
        start = max(seen.starts[place], now.wall) - now.wall
        length = seen.starts[place] + seen.lengths[place] - now.wall - start
        if length > timedelta():
            pieces.append(Piece(round(start / MINUTE, 1), round(length / MINUTE, 1), session.steps[place].segment.kind))
    return tuple(pieces)
