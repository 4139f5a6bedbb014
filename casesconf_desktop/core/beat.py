"""When the next second comes that somebody can see."""

from datetime import datetime, timedelta

from casesconf_desktop.core.agenda import MINUTE, SECOND
from casesconf_desktop.core.card import Signal
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.session import Session, Stage
from casesconf_desktop.core.timing import Run, pauses

GRAIN, STILL_GRAIN = SECOND / 4, 5 * SECOND
"""The step of the gentle ring, too small to be seen; and where nothing is to move (look.md section 6)."""


def until_next_beat(session: Session, now: Now) -> timedelta:
    """Tell how long nothing on screen will change: more than nothing, and a minute at most.

    The second belongs to the current step, so that digits flip exactly when its time does; in set-up and at the doors
    to the countdown; in the debrief only the minute of the clock is left.
    """
    if session.stage is Stage.DEBRIEF:
        return _until_whole(now.wall, MINUTE)
    run = session.step.run if session.stage is Stage.LIVE else None
    if run is None or run.started is None or session.current == 0:
        return _until_whole(now.wall, SECOND)
    unit = GRAIN if ring_moves(session) else SECOND
    return unit - _into_second(run, now.at) % unit


def ring_moves(session: Session) -> bool:
    """Tell whether the gentle ring is seen to empty, and may."""
    room = session.room
    seen = not (room.blank or room.rules) and room.frozen is None and room.prompt is None
    return seen and room.timer is Signal.RING and not room.still and session.step.run.going


def _into_second(run: Run, at: datetime) -> timedelta:
    """Tell how far the second that is shown has come: of the pause while paused, else of the time gone."""
    since = run.paused_since or run.started or at
    counted = at - since if run.paused_since else at - since - pauses(run, at)
    return counted % SECOND


def _until_whole(wall: datetime, unit: timedelta) -> timedelta:
    return unit - timedelta(seconds=wall.second, microseconds=wall.microsecond) % unit
