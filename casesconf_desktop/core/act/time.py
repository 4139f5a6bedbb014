"""The clock of the evening: start, pause, more, less, extend, wrap up, ask the room, end. Turning is in `turn`."""

from datetime import timedelta
from typing import assert_never

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.act.turn import go_on
from casesconf_desktop.core.agenda import MINUTE, SECOND, ZERO, Kind
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.line import Line
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Panel, Session, Stage, without_names
from casesconf_desktop.core.timing import ask, elapsed, overtime, pause, phase, resume, slept

EXTENSIONS = (5 * MINUTE, 2 * MINUTE, MINUTE)
"""What the room is asked for, by a show of thumbs, one after the other; then no more."""

BEATS = (
    #: The parts of a story of an incident: these five fill in "On to: {part}".
    said("context", "a part of a story"),
    said("first signal", "a part of a story"),
    said("wrong turn", "a part of a story"),
    said("recovery", "a part of a story"),
    said("aftermath", "a part of a story"),
)
"""The parts of a story, as it is often told."""

SHORTEST = MINUTE / 2


def keep_time(session: Session, action: a.ClockAction, now: Now) -> Session:
    match action:
        case a.StartOrPause():
            return _start_or_pause(session, now)
        case a.Add():
            return _add(session, action, now)
        case a.Extend(expected):
            return _extend(session, now) if _meant(session, expected) else session
        case a.WrapUp():
            return _wrap_up(session, now)
        case a.AskTheRoom(expected):
            return _ask_the_room(session, now) if _meant(session, expected) else session
        case a.MarkBeat():
            return _mark_beat(session, now)
        case a.TakeSleepOut():
            return _take_sleep_out(session, action)
        case a.End():
            return _end(session, now)
        case _:
            assert_never(action)


def _start_or_pause(session: Session, now: Now) -> Session:
    run = session.step.run
    if session.step.segment.kind is Kind.DOORS:
        return go_on(session, now)
    if run.started is None:
        return session.with_run(session.current, replace(run, started=now.at))
    changed = resume(run, now.at) if run.paused_since else pause(run, now.at)
    return session.with_run(session.current, changed)


def _meant(session: Session, key: int | None) -> bool:
    """Tell whether the step that was meant is still the current one."""
    return key is None or key == session.step.segment.key


def timed(session: Session) -> bool:
    """Tell whether the current step has a length that can be changed."""
    segment = session.step.segment
    return segment.kind is not Kind.DOORS and not segment.untimed


def _add(session: Session, more: a.Add, now: Now) -> Session:
    """Change the budget; it never falls below what has already passed, so less can end a step but not rewrite it."""
    amount, step = more.amount, session.step
    if not _meant(session, more.key):
        return _edit(session, amount, more.key)
    if not timed(session):
        return session
    passed = elapsed(step.run, now.at) // SECOND * SECOND  # whole, so that the digits go on flipping with the second
    floor = max(passed, ZERO if step.run.started else SHORTEST)
    least = min(step.segment.planned + step.run.added, floor) - step.segment.planned
    added = max(step.run.added + amount, least)
    wrapping = step.run.wrapping and amount < ZERO
    changed = replace(step.run, added=added, wrapping=wrapping)
    return session if added == step.run.added else session.with_run(session.current, changed)


def _edit(session: Session, amount: timedelta, key: int | None) -> Session:
    """Change the minutes of a step to come; it keeps half a minute, and its baseline stays as it was frozen."""
    place = None if key is None else session.waiting(key)
    if place is None or session.steps[place].segment.untimed:
        return session
    step = session.steps[place]
    least = min(SHORTEST, step.segment.planned + step.run.added) - step.segment.planned
    added = max(step.run.added + amount, least)
    # Below its minimum it is as short as somebody wants it: a later plan gives nothing of that back.
    kept = amount > ZERO or step.segment.planned + added >= step.segment.minimum
    changed = replace(step.run, added=added, taken=step.run.taken if kept else ZERO)
    return session if added == step.run.added else session.with_run(place, changed)


def extension(session: Session) -> timedelta | None:
    """Tell what the room may be asked for next, if anything."""
    extended = session.step.run.extended
    return EXTENSIONS[extended] if timed(session) and extended < len(EXTENSIONS) else None


def _extend(session: Session, now: Now) -> Session:
    """Give the next extension. What is over already is given with it: five more minutes are five from now."""
    step, more = session.step, extension(session)
    if more is None or step.run.started is None:
        return session
    over = overtime(step.segment, step.run, now.at) // SECOND * SECOND
    run = step.run
    changed = replace(run, added=run.added + over + more, extended=run.extended + 1, wrapping=False)
    return session.with_run(session.current, changed)


def _wrap_up(session: Session, now: Now) -> Session:
    """Say that it is time to round it off; said again, take it back."""
    step = session.step
    if step.run.started is None or not timed(session):
        return session
    changed = replace(step.run, wrapping=not step.run.wrapping)
    if phase(step.segment, step.run, now.at) == phase(step.segment, changed, now.at) != TimerState.RUNNING:
        return session
    return session.with_run(session.current, changed)


def _ask_the_room(session: Session, now: Now) -> Session:
    run = session.step.run
    if session.step.segment.kind is not Kind.STORY or run.started is None:
        return session
    return session.with_run(session.current, resume(run, now.at) if run.asking else ask(run, now.at))


def _mark_beat(session: Session, now: Now) -> Session:
    run = session.step.run
    if session.step.segment.kind is not Kind.STORY or run.started is None or len(run.beats) + 1 >= len(BEATS):
        return session
    return session.with_run(session.current, replace(run, beats=(*run.beats, elapsed(run, now.at))))


def _take_sleep_out(session: Session, sleep: a.TakeSleepOut) -> Session:
    """Make a sleep a pause of the step, and of the turn that was going."""
    keys = [step.segment.key for step in session.steps]
    place = session.current if sleep.key is None else keys.index(sleep.key) if sleep.key in keys else 0
    run = session.steps[place].run
    changed = slept(run, sleep.since, sleep.until)
    if changed is run or session.steps[place].segment.kind is Kind.DOORS:
        return session
    line: Line = session.line
    if line.turn is not None and line.turn.started <= sleep.until:
        gap = sleep.until - max(sleep.since, line.turn.started)
        line = replace(line, turn=replace(line.turn, started=line.turn.started + gap))
    return replace(session.with_run(place, changed), line=line)


def _end(session: Session, now: Now) -> Session:
    ended = session.with_run(session.current, replace(session.step.run, ended=now.at))
    bare = without_names(ended)
    room = replace(bare.room, blank=False, rules=False, test_card=False)
    return replace(bare, stage=Stage.DEBRIEF, ended=now.wall, room=room, panel=Panel())
