"""When everything is expected, how late the evening is, and what is in hand (time.md, Definitions)."""

from collections import deque
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from itertools import chain, islice

from msgspec import Struct

from casesconf_desktop.core.agenda import ZERO, Kind
from casesconf_desktop.core.clock import Now, nearest
from casesconf_desktop.core.session import Session, Step
from casesconf_desktop.core.timing import budget, expected_pauses, overtime

Stretch = tuple[datetime, timedelta]
"""A start and a length, as expected."""
NOTHING: Mapping[int, timedelta] = {}


class Forecast(Struct, frozen=True):
    """Expected starts and lengths of all steps, by their place (UTC); what is over stands as it was.

    `late` is positive when behind. `slack` is negative when the evening is expected to outlast the venue.
    """

    starts: tuple[datetime, ...]
    lengths: tuple[timedelta, ...]
    end: datetime
    late: timedelta
    slack: timedelta


def late_by(session: Session, now: Now) -> timedelta:
    """Positive = late. A running segment earns nothing for finishing early until it has finished."""
    step = session.step
    run = step.run
    if step.segment.kind is Kind.DOORS and len(session.steps) > 1:
        return max(ZERO, now.wall - session.steps[1].planned_start)
    if run.started is None:
        return max(ZERO, now.wall - step.planned_start)
    at = run.ended or now.at
    moved = now.wall_of(run.started) - step.planned_start
    return moved + overtime(step.segment, run, at) + run.added + expected_pauses(run, at)


def forecast(session: Session, now: Now, less: Mapping[int, timedelta] = NOTHING) -> Forecast:
    """Expect what is to come; as if it were `less`, by key, than it is."""
    late, first = late_by(session, now), session.steps[0].planned_start
    stretches = chain(_so_far(session, now, first), _from_now(session, now, late, less))
    starts, lengths = zip(*stretches, strict=True)
    end = starts[-1] + lengths[-1]
    return Forecast(starts, lengths, end, late, session.times.hard_stop - end)


def end_of(session: Session, now: Now, less: Mapping[int, timedelta] = NOTHING) -> datetime:
    """Tell the end to expect, without a look at what is over."""
    start, length = deque(_from_now(session, now, late_by(session, now), less), maxlen=1).pop()
    return start + length


def current_stretch(session: Session, now: Now) -> Stretch:
    """Tell the start and the length to expect of the current step, without a look at the others."""
    return _current(session.step, now, late_by(session, now))


def following(session: Session, now: Now) -> int | None:
    """Find the place that next leads to, past what is left out and any float that the delay has used up."""
    found = coming(session, now)
    return None if found is None else found[0]


def coming(session: Session, now: Now) -> tuple[int, timedelta] | None:
    """Find the place that next leads to, and the length to expect of it: no further than that is looked."""
    doors = session.step.segment.kind is Kind.DOORS  # an evening of spare time alone begins all the same
    stretches = enumerate(_from_now(session, now, late_by(session, now)), session.current)
    for index, (_, length) in islice(stretches, 1, None):
        step = session.steps[index]
        if not step.left_out and (doors or not gives_way(step) or length > ZERO):
            return index, length
    return None


def gives_way(step: Step) -> bool:
    """Tell whether delay may use a step up: a float, unless it is protected (time.md, invariant 10)."""
    return step.segment.kind is Kind.FLOAT and not step.segment.protected


def fixed_start(session: Session, step: Step) -> datetime | None:
    """Tell the moment before which a step never starts: the gap before it absorbs delay."""
    fixed = step.segment.fixed_start
    return nearest(fixed, step.planned_start, session.zone) if fixed and not step.left_out else None


def _so_far(session: Session, now: Now, cursor: datetime) -> Iterator[Stretch]:
    for step in session.steps[: session.current]:
        run = step.run
        if run.started is None or run.ended is None:
            yield cursor, ZERO
        else:
            start, length = now.wall_of(run.started), run.ended - run.started
            yield start, length
            cursor = start + length


def _from_now(
    session: Session, now: Now, late: timedelta, less: Mapping[int, timedelta] = NOTHING
) -> Iterator[Stretch]:
    """Expect the current step and those to come, one after the other, as far as anybody asks."""
    start, length = _current(session.step, now, late)
    yield start, length
    cursor = max(start + length, now.wall)  # an untimed step ends when it is left
    for step in islice(session.steps, session.current + 1, None):
        fixed = fixed_start(session, step) if step.segment.fixed_start else None
        start = cursor if fixed is None else max(cursor, fixed)
        length = ZERO if step.left_out else step.segment.planned + step.run.added
        if less:
            length -= less.get(step.segment.key, ZERO)
        if length > ZERO and step.segment.kind is Kind.FLOAT and gives_way(step):  # to the delay that reaches it
            length -= max(ZERO, start - step.planned_start)
        length = max(length, ZERO)
        yield start, length
        cursor = start + length


def _current(step: Step, now: Now, late: timedelta) -> Stretch:
    if step.segment.kind is Kind.DOORS:
        return step.planned_start, step.segment.planned + late
    if step.run.started is None:
        return step.planned_start + late, budget(step.segment, step.run)
    start = now.wall_of(step.run.started)
    return start, step.planned_end + late - start
