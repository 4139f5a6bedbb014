"""The clock of the evening: start, pause, next, back, more, less, wrap up, end."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import ZERO, Kind
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.forecast import following, forecast
from casesconf_desktop.core.line import Line
from casesconf_desktop.core.session import Panel, Session, Stage, without_names
from casesconf_desktop.core.timing import Run, elapsed, pause, phase, resume, returned

EARLIER = timedelta(seconds=30)


def keep_time(session: Session, action: a.ClockAction, now: Now) -> Session:
    match action:
        case a.StartOrPause():
            return _start_or_pause(session, now)
        case a.Next(expected):
            return _next(session, now) if expected == session.current else session
        case a.Back(expected):
            return _back(session, now.at) if expected == session.current else session
        case a.Add(amount):
            return _add(session, amount, now.at)
        case a.WrapUp():
            return _wrap_up(session, now.at)
        case a.TheyveStarted():
            return _theyve_started(session, now)
        case a.End():
            return _end(session, now)
        case _:
            assert_never(action)


def _start_or_pause(session: Session, now: Now) -> Session:
    run = session.step.run
    if session.step.segment.kind is Kind.DOORS:
        return _next(session, now)
    if run.started is None:
        return session.with_run(session.current, replace(run, started=now.at))
    changed = resume(run, now.at) if run.paused_since else pause(run, now.at)
    return session.with_run(session.current, changed)


def _next(session: Session, now: Now) -> Session:
    """Go on to the next step. It starts at once, unless the clock is paused: next never un-pauses silently."""
    target = following(session, now)
    if target is None:
        return session
    run = session.step.run
    paused = run.paused_since is not None or run.started is None
    absorbed = forecast(session, now).lengths[target] - session.steps[target].segment.planned
    session = session.with_run(session.current, replace(run, ended=now.at))
    entered = session.steps[target].run
    if session.steps[target].segment.kind is Kind.FLOAT:
        entered = replace(entered, added=absorbed)
    session = session.with_run(target, entered if paused else replace(entered, started=now.at))
    return _turned(session, target)


def _turned(session: Session, target: int) -> Session:
    """Turn to another step: the room goes back to the clock, and with a new case the line and used marks are gone."""
    same = session.step.segment.case == session.steps[target].segment.case
    fresh = session if same else replace(session, line=Line(serial=session.line.serial))
    panel = Panel(used=session.panel.used if same else frozenset())
    room = replace(session.room, prompt=None, rules=False)
    return replace(fresh, current=target, panel=panel, room=room)


def _back(session: Session, at: datetime) -> Session:
    """Return to the step before this one that was run, exactly as it was left."""
    before = [i for i in range(session.current) if session.steps[i].run.started is not None]
    if not before:
        return session
    added = ZERO if session.step.segment.kind is Kind.FLOAT else session.step.run.added
    session = session.with_run(session.current, Run(added=added))
    session = session.with_run(before[-1], returned(session.steps[before[-1]].run, at))
    return _turned(session, before[-1])


def _add(session: Session, amount: timedelta, at: datetime) -> Session:
    """Change the budget; it never falls below what has already passed, so less can end a step but not rewrite it."""
    step = session.step
    if step.segment.kind is Kind.DOORS or step.segment.untimed:
        return session
    least = min(step.segment.planned + step.run.added, elapsed(step.run, at)) - step.segment.planned
    added = max(step.run.added + amount, least)
    wrapping = step.run.wrapping and amount < ZERO
    changed = replace(step.run, added=added, wrapping=wrapping)
    return session if added == step.run.added else session.with_run(session.current, changed)


def _wrap_up(session: Session, at: datetime) -> Session:
    """Say that it is time to round it off; said again, take it back."""
    step = session.step
    if step.run.started is None or step.segment.untimed or step.segment.kind is Kind.DOORS:
        return session
    changed = replace(step.run, wrapping=not step.run.wrapping)
    if phase(step.segment, step.run, at) == phase(step.segment, changed, at) != TimerState.RUNNING:
        return session
    return session.with_run(session.current, changed)


def _theyve_started(session: Session, now: Now) -> Session:
    """Start at the end of the step before; started already, move that moment thirty seconds earlier."""
    if session.step.segment.kind is Kind.DOORS:
        return _backdated_opening(_next(session, now), now)
    if session.current == 0:
        return session
    step, before = session.step, session.steps[session.current - 1]
    if step.run.started is None:
        return session.with_run(session.current, replace(step.run, started=before.run.ended or now.at))
    earliest = before.run.started or step.run.started
    start = max(earliest, step.run.started - EARLIER)
    if before.run.ended == step.run.started:
        session = session.with_run(session.current - 1, replace(before.run, ended=start))
    return session.with_run(session.current, replace(step.run, started=start))


def _backdated_opening(session: Session, now: Now) -> Session:
    """Let the opening have begun when it was planned to, if that is past."""
    doors = session.steps[0].run
    planned = now.at - max(ZERO, now.wall - session.step.planned_start)
    start = max(planned, doors.started or planned)
    session = session.with_run(0, replace(doors, ended=start))
    return session.with_run(session.current, replace(session.step.run, started=start))


def _end(session: Session, now: Now) -> Session:
    ended = session.with_run(session.current, replace(session.step.run, ended=now.at))
    bare = without_names(ended)
    room = replace(bare.room, blank=False, rules=False, test_card=False)
    return replace(bare, stage=Stage.DEBRIEF, ended=now.wall, room=room, panel=Panel())
