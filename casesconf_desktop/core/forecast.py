"""When everything is expected, how late the evening is, and what is in hand (time.md, Definitions)."""

from datetime import datetime, timedelta

from msgspec import Struct

from casesconf_desktop.core.agenda import ZERO, Kind
from casesconf_desktop.core.clock import Now, nearest
from casesconf_desktop.core.session import Session, Step
from casesconf_desktop.core.timing import budget, expected_pauses, overtime


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


def forecast(session: Session, now: Now) -> Forecast:
    late = late_by(session, now)
    starts: list[datetime] = []
    lengths: list[timedelta] = []
    cursor = session.steps[0].planned_start
    for index, step in enumerate(session.steps):
        if index < session.current:
            start, length = _done(step, now, cursor)
        elif index == session.current:
            start, length = _current(step, now, late)
        else:
            start = max(cursor, now.wall, fixed_start(session, step) or cursor)  # an untimed step ends when it is left
            length = _to_come(step, start)
        starts.append(start)
        lengths.append(length)
        cursor = start + length
    return Forecast(tuple(starts), tuple(lengths), cursor, late, session.times.hard_stop - cursor)


def following(session: Session, now: Now) -> int | None:
    """Find the place that next leads to, past what is left out and any float that the delay has used up."""
    lengths = forecast(session, now).lengths
    doors = session.step.segment.kind is Kind.DOORS  # an evening of spare time alone begins all the same
    for index in range(session.current + 1, len(session.steps)):
        step = session.steps[index]
        if not step.left_out and (doors or not gives_way(step) or lengths[index] > ZERO):
            return index
    return None


def gives_way(step: Step) -> bool:
    """Tell whether delay may use a step up: a float, unless it is protected (time.md, invariant 10)."""
    return step.segment.kind is Kind.FLOAT and not step.segment.protected


def fixed_start(session: Session, step: Step) -> datetime | None:
    """Tell the moment before which a step never starts: the gap before it absorbs delay."""
    fixed = step.segment.fixed_start
    return nearest(fixed, step.planned_start, session.zone) if fixed and not step.left_out else None


def _done(step: Step, now: Now, cursor: datetime) -> tuple[datetime, timedelta]:
    run = step.run
    if run.started is None or run.ended is None:
        return cursor, ZERO
    return now.wall_of(run.started), run.ended - run.started


def _current(step: Step, now: Now, late: timedelta) -> tuple[datetime, timedelta]:
    if step.segment.kind is Kind.DOORS:
        return step.planned_start, step.segment.planned + late
    if step.run.started is None:
        return step.planned_start + late, budget(step.segment, step.run)
    start = now.wall_of(step.run.started)
    return start, step.planned_end + late - start


def _to_come(step: Step, start: datetime) -> timedelta:
    """Expect a budget; a float gives way to the delay that reaches it."""
    if step.left_out:
        return ZERO
    length = budget(step.segment, step.run)
    if gives_way(step):
        return max(ZERO, length - max(ZERO, start - step.planned_start))
    return length
