"""The current step, read at one moment: the same second for the console and the room."""

from datetime import timedelta

from msgspec import Struct

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import MINUTE, SECOND, ZERO, Kind
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.face import Minutes, TimerState
from casesconf_desktop.core.session import Step
from casesconf_desktop.core.timing import (
    ASKED_FOR,
    asked_left,
    budget,
    elapsed,
    overtime,
    phase,
    remaining,
    wrap_up_mark,
)


class Reading(Struct, frozen=True):
    """`state` is what is shown (a pause hides the phase); `phase` is the phase behind it."""

    state: TimerState
    phase: TimerState
    digits: str
    minutes: Minutes
    length: timedelta


def read(step: Step, now: Now, grain: timedelta = SECOND) -> Reading:
    """Read a step's timer. The drawn minutes are cut to the grain, so equal seconds give equal readings."""
    segment, run, at = step.segment, step.run, now.at
    if segment.kind is Kind.DOORS:
        return _until(step, now)
    if run.asking and not run.ended:
        return _asking(step, now)
    stage = phase(segment, run, at)
    state = TimerState.PAUSED if run.paused_since and not run.ended else stage
    left = remaining(segment, run, at)
    if segment.untimed:
        digits = words.counted(elapsed(run, at))
    elif stage is TimerState.OVER:
        digits = f"+{words.counted(overtime(segment, run, at))}"
    else:
        digits = words.countdown(left)
    whole = -(-left // grain) * grain
    length = budget(segment, run)
    minutes = Minutes(length / MINUTE, whole / MINUTE, wrap_up_mark(segment, run) / MINUTE, state)
    return Reading(state, stage, digits, minutes, length)


def _asking(step: Step, now: Now) -> Reading:
    """Read the question to the room: it has minutes of its own while the story waits."""
    left = asked_left(step.run, now.at)
    state = TimerState.RUNNING if left > ZERO else TimerState.OVER
    digits = words.countdown(left) if left > ZERO else f"+{words.counted(-left)}"
    whole = -(-left // SECOND) * SECOND
    minutes = Minutes(ASKED_FOR / MINUTE, whole / MINUTE, 0, state)
    return Reading(state, phase(step.segment, step.run, now.at), digits, minutes, ASKED_FOR)


def _until(step: Step, now: Now) -> Reading:
    """Count down to the planned start: the doors have no timer of their own, and are never over."""
    left = max(ZERO, step.planned_end - now.wall)
    whole = min(-(-left // SECOND) * SECOND, step.segment.planned)
    minutes = Minutes(step.segment.planned / MINUTE, whole / MINUTE, 0, TimerState.RUNNING)
    return Reading(TimerState.RUNNING, TimerState.RUNNING, words.countdown(left), minutes, step.segment.planned)
