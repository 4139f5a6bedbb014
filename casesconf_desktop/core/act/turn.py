"""Turning from one step to another: next, back, and a start that was forgotten."""

from datetime import datetime, timedelta
from typing import assert_never

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.act.card import signal_of, wiped
from casesconf_desktop.core.agenda import MINUTE, SECOND, TELLERS, ZERO, Kind, Segment
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.floor import hold, let_go_on
from casesconf_desktop.core.forecast import coming, gives_way, late_by
from casesconf_desktop.core.line import Line, forgotten, spoken_for
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Panel, Session, Step
from casesconf_desktop.core.timing import Run, ended_earlier, returned

EARLIER = timedelta(seconds=30)
BREAK_NOW = 5 * MINUTE


def turn(session: Session, action: a.TurnAction, now: Now) -> Session:
    match action:
        case a.Next(expected):
            return go_on(session, now) if expected == session.step.segment.key else session
        case a.Back(expected):
            return _go_back(session, now.at) if expected == session.step.segment.key else session
        case a.TheyveStarted():
            return _theyve_started(session, now)
        case a.BreakNow(expected):
            return _break_now(session, now) if expected == session.step.segment.key else session
        case _:
            assert_never(action)


def go_on(session: Session, now: Now) -> Session:
    """Go on to the next step. It starts at once, unless the clock is paused: next never un-pauses silently."""
    found = coming(session, now)
    if found is None:
        return session
    target, left = found[0], found[1] // SECOND * SECOND
    run = session.step.run
    paused = run.paused_since is not None or run.started is None
    if run.started is not None:
        session = session.with_run(session.current, replace(run, ended=now.at))
    entered = session.steps[target].run
    if gives_way(session.steps[target]):
        added = left - session.steps[target].segment.planned
        entered = replace(entered, added=added, absorbed=entered.added - added)
    session = session.with_run(target, entered if paused else replace(entered, started=now.at))
    session = replace(session, line=_floor(session.line, session.steps[target], session.step, now.at))
    return wiped(_turned(session, target, session.step.segment.case))


def _floor(line: Line, target: Step, left: Step, at: datetime) -> Line:
    """Leave the floor to the teller in a story and a last word; in questions and discussion it goes on where it was.

    A turn that a break interrupted has said nothing since.
    """
    turn, kind = line.turn, target.segment.kind
    if kind in TELLERS and turn is not None:
        return hold(line, turn, turn.before if interrupts(left) else spoken_for(turn, at))
    return let_go_on(line, at) if kind in (Kind.QUESTIONS, Kind.DISCUSSION) else line


def _turned(session: Session, target: int, left: int | None) -> Session:
    """Turn to another step: the room goes back to the clock.

    Unless it belongs to the case that was `left`, the line and the used marks are gone.
    """
    same = left == session.steps[target].segment.case
    fresh = session if same else replace(session, line=forgotten(session.line))
    panel = Panel(used=session.panel.used if same else ())
    turned = replace(fresh, current=target, panel=panel)
    room = replace(session.room, prompt=None, rules=False, signal=signal_of(turned))
    return replace(turned, room=room)


def interrupts(step: Step) -> bool:
    """Tell whether a step is a break that was put in on the spot."""
    return step.reserve and step.segment.kind is Kind.BREAK


def can_break(session: Session) -> bool:
    """Tell whether a break can be put in: there is something to interrupt."""
    step = session.step
    return step.run.started is not None and step.segment.kind not in (Kind.DOORS, Kind.BREAK, Kind.BREATH)


def _break_now(session: Session, now: Now) -> Session:
    """Stop what goes on, as it is, and begin a break that belongs to the same case.

    In the plan it ends when the stopped step would: what comes next is late by what the break takes beyond that.
    """
    if not can_break(session):
        return session
    place, step = session.current, session.step
    key = max(other.segment.key for other in session.steps) + 1
    segment = Segment(key, Kind.BREAK, BREAK_NOW, step.segment.case)
    due = now.wall - late_by(session, now) if step.segment.untimed else step.planned_end - BREAK_NOW
    broken = Step(segment, due, Run(started=now.at), reserve=True)
    stopped = session.with_run(place, replace(step.run, ended=now.at))
    steps = (*stopped.steps[: place + 1], broken, *stopped.steps[place + 1 :])
    turn = session.line.turn
    held = None if turn is None else replace(turn, before=spoken_for(turn, now.at), started=now.at)
    stopped = replace(stopped, steps=steps, line=replace(session.line, turn=held))
    return _turned(stopped, place + 1, step.segment.case)


def _go_back(session: Session, at: datetime) -> Session:
    """Return to the step before this one that was run, exactly as it was left; those after it wait again.

    A break that was put in after it is gone with that: it was a pause.
    """
    before = _run_before(session)
    if before is None:
        return session
    for index in range(before + 1, session.current + 1):
        kept = session.steps[index].run
        waiting = Run(added=kept.added + kept.absorbed, taken=kept.taken, extended=kept.extended)
        session = session.with_run(index, waiting)
    session = session.with_run(before, returned(session.steps[before].run, at))
    steps = (s for place, s in enumerate(session.steps) if not (before < place <= session.current and interrupts(s)))
    line, left = session.line, session.step
    if interrupts(left) and line.turn is not None and line.held is None:  # who spoke has exactly the time they had
        line = replace(line, turn=replace(line.turn, started=at))
    else:
        line = _floor(line, session.steps[before], left, at)
    return _turned(replace(session, steps=tuple(steps), current=before, line=line), before, left.segment.case)


def _run_before(session: Session) -> int | None:
    """Find the last step before the current one that was run."""
    return next((i for i in range(session.current - 1, -1, -1) if session.steps[i].run.started is not None), None)


def _theyve_started(session: Session, now: Now) -> Session:
    """Start at the end of the step before; started already, move that moment thirty seconds earlier."""
    if session.step.segment.kind is Kind.DOORS:
        opened = go_on(session, now)
        late = max(ZERO, now.wall - opened.step.planned_start)
        return session if opened is session else _moved(opened, now.at - late)
    before, run = _run_before(session), session.step.run
    if before is None:
        return session
    if run.started is None:
        return session.with_run(session.current, replace(run, started=session.steps[before].run.ended or now.at))
    return _moved(session, run.started - EARLIER)


def _moved(session: Session, start: datetime) -> Session:
    """Move the moment between the step before and this one; only the doors may have opened later than they end."""
    before = _run_before(session)
    if before is None:
        return session
    step = session.steps[before]
    opened = step.run.started or start
    start = start if step.segment.kind is Kind.DOORS else max(start, opened)
    end = min(start, step.run.ended or start)  # it may have ended before, and this one have waited since then
    run = session.step.run
    if start == run.started:
        return session
    beats = tuple(gone + ((run.started or start) - start) for gone in run.beats)
    session = session.with_run(before, ended_earlier(replace(step.run, started=min(opened, start)), end))
    return session.with_run(session.current, replace(run, started=start, beats=beats))
