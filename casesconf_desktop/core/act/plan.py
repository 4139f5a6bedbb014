"""The plan of what is to come: leave out, put back, move, the reserve case, a new plan. Never the running clock."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import assert_never

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.act.turn import go_on
from casesconf_desktop.core.agenda import CASE_MINUTES, MINUTE, ZERO, Kind, Segment
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.forecast import fixed_start
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.replan import PAYS, least_length, paid_back, to_come, unpaid
from casesconf_desktop.core.session import Session, Step

HALF = 2


def plan(session: Session, action: a.PlanAction, now: Now) -> Session:
    match action:
        case a.LeaveOut(keys):
            return _left_out(session, keys, out=True)
        case a.PutBack(keys):
            return _left_out(session, keys, out=False)
        case a.DropCase(expected):
            return _drop_case(session, now) if expected == session.step.segment.key else session
        case a.Move(key, earlier):
            return _move(session, key, earlier=earlier)
        case a.PutInReserve():
            return _put_in_reserve(session)
        case a.Replan(taken):
            return _take(session, taken, PAYS)
        case a.ShortenStories(taken):
            return _take(session, taken, (Kind.STORY,))
        case _:
            assert_never(action)


def waiting_blocks(session: Session) -> tuple[range, ...]:
    """Find what can be moved as one, by places: each case to come, and each step between. Not the current case."""
    steps, case = session.steps, session.step.segment.case
    place = session.current + 1
    while case is not None and place < len(steps) and steps[place].segment.case == case:
        place += 1
    blocks: list[range] = []
    while place < len(steps):
        after = place + 1
        told = steps[place].segment.case
        while told is not None and after < len(steps) and steps[after].segment.case == told:
            after += 1
        blocks.append(range(place, after))
        place = after
    return tuple(blocks)


def shown(session: Session, block: range) -> bool:
    """Tell whether anything of a block is still to happen."""
    return any(not session.steps[place].left_out for place in block)


def withdrawing(session: Session) -> tuple[int, ...]:
    """Tell which steps, by key, go with the teller who withdraws: of the current case, else of the next."""
    case = session.step.segment.case
    if case is None:
        coming = (s for s in session.steps[session.current + 1 :] if not s.left_out)
        case = next((s.segment.case for s in coming if s.segment.case is not None), None)
    waiting = session.steps[session.current + 1 :]
    return tuple(s.segment.key for s in waiting if s.segment.case == case is not None and not s.left_out)


def _left_out(session: Session, keys: Collection[int], *, out: bool) -> Session:
    """Leave out or put back. What is left out pays nothing: what a new plan took from it is given back with it."""
    steps = tuple(
        replace(step, left_out=out, run=unpaid(step.run))
        if place > session.current and step.segment.key in keys and step.left_out is not out
        else step
        for place, step in enumerate(session.steps)
    )
    return session if steps == session.steps else replace(session, steps=steps)


def _drop_case(session: Session, now: Now) -> Session:
    """Drop a case without comment; the evening goes on with what comes next if its teller was telling."""
    dropped = _left_out(session, withdrawing(session), out=True)
    return dropped if session.step.segment.case is None else go_on(dropped, now)


def _move(session: Session, key: int, *, earlier: bool) -> Session:
    """Change places with the neighbour that will happen; what is left out between them stays before the later."""
    blocks = list(waiting_blocks(session))
    at = next((i for i, b in enumerate(blocks) if any(session.steps[p].segment.key == key for p in b)), None)
    if at is None:
        return session
    beyond = range(at - 1, -1, -1) if earlier else range(at + 1, len(blocks))
    to = next((i for i in beyond if shown(session, blocks[i])), None)
    if to is None:
        return session
    order = [*blocks[:at], *blocks[at + 1 :]]
    order.insert(to, blocks[at])
    first = blocks[0].start
    moved = [session.steps[place] for block in order for place in block]
    upto = blocks[max(at, to)].stop
    span = upto - blocks[min(at, to)].start
    before = upto - span - first
    laid = _laid(session, moved[before : before + span], session.steps[upto - span - 1].planned_end)
    steps = (*session.steps[:first], *moved[:before], *laid, *moved[before + span :])
    return replace(session, steps=steps)


def _laid(session: Session, steps: list[Step], start: datetime) -> list[Step]:
    """Lay the plan of what changed places anew, so that an order of its own makes nobody late or early.

    A reserve case has its own times beside the plan, which had none for it.
    """
    laid: list[Step] = []
    cursor = min([start, *(step.planned_start for step in steps)])
    beside, case = ZERO, None
    for step in steps:
        cursor = max(cursor, fixed_start(session, step) or cursor)
        beside = beside if step.segment.case == case else ZERO
        laid.append(replace(step, planned_start=cursor + beside))
        if step.reserve:
            beside, case = beside + step.segment.planned, step.segment.case
        else:
            beside, cursor = ZERO, cursor + step.segment.planned
    return laid


def _put_in_reserve(session: Session) -> Session:
    steps, blocks = session.steps, waiting_blocks(session)
    cases = [b for b in blocks if steps[b.start].segment.case is not None]
    dropped = next((b for b in cases if not shown(session, b)), None)
    tail = blocks[0].start if blocks else len(steps)
    place = dropped.start if dropped else cases[-1].stop if cases else tail
    start = steps[place].planned_start if place < len(steps) else steps[-1].planned_end
    return replace(session, steps=(*steps[:place], *_reserve(session, start), *steps[place:]))


def _reserve(session: Session, start: datetime) -> list[Step]:
    """Make one more case like the first of the agenda, with keys of its own."""
    key = max(step.segment.key for step in session.steps) + 1
    case = max((s.segment.case for s in session.steps if s.segment.case is not None), default=-1) + 1
    parts = [s for s in session.agenda.segments if s.case is not None and s.case == min(session.agenda.cases)]
    if not parts:
        lengths = ((kind, minutes * MINUTE) for kind, minutes in CASE_MINUTES.items())
        parts = [Segment(0, kind, length, minimum=length / HALF) for kind, length in lengths]
    made: list[Step] = []
    for index, part in enumerate(parts):
        segment = replace(part, key=key + index, case=case, title="", fixed_start=None)
        made.append(Step(segment, start, reserve=True))
        start += segment.planned
    return made


def _take(session: Session, taken: tuple[tuple[int, timedelta], ...], kinds: tuple[Kind, ...]) -> Session:
    """Take time from what waits. A plan that touches what is protected, or goes below a minimum, is not taken."""
    paid, bare = dict(taken), paid_back(session, kinds)
    if not paid:
        return bare
    waiting = {s.segment.key: s for _, s in to_come(bare) if s.segment.kind in kinds and not s.left_out}
    for key, amount in paid.items():
        step = waiting.get(key)
        if step is None or not ZERO <= amount <= step.segment.planned + step.run.added - least_length(step):
            return session
    changed = bare.with_runs(
        {
            place: replace(step.run, added=step.run.added - pays, taken=pays)
            for place, step in to_come(bare)
            if (pays := paid.get(step.segment.key))
        }
    )
    return session if changed == session else changed
