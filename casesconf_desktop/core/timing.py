"""The timer of one segment. State holds instants; nothing is ever counted down (time.md, Definitions)."""

from datetime import datetime, timedelta

from msgspec import Struct

from casesconf_desktop.core.agenda import MINUTE, ZERO, Segment
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.replace import replace

WRAP_UP_AT_MOST = 3 * MINUTE
WRAP_UP_SHARE = 0.2
ASKED_FOR = 2 * MINUTE
"""How long the room is asked what it would do next, while the story waits."""

Stop = tuple[datetime, datetime]
STOPS = 30
"""So many pauses are remembered singly: more than anybody makes before an act that reaches back into them."""


class Run(Struct, frozen=True):
    """How a segment goes. `added` may be negative; `paused` holds the pauses that are over, not the one going on.

    `asking` says what the pause is for. `extended` counts extensions. `taken` is the part of `added` that the last new
    plan took. `beats` are the times gone at which a story came to its next part. `stops` are the last pauses
    that are over, from when to when. `absorbed` is what the delay had used up of a float when it was entered.
    """

    started: datetime | None = None
    ended: datetime | None = None
    added: timedelta = ZERO
    paused: timedelta = ZERO
    paused_since: datetime | None = None
    wrapping: bool = False
    asking: bool = False
    extended: int = 0
    taken: timedelta = ZERO
    beats: tuple[timedelta, ...] = ()
    stops: tuple[Stop, ...] = ()
    absorbed: timedelta = ZERO

    @property
    def going(self) -> bool:
        return self.started is not None and self.ended is None and self.paused_since is None


def pauses(run: Run, at: datetime) -> timedelta:
    end = run.ended or at
    return run.paused + (end - run.paused_since if run.paused_since else ZERO)


def elapsed(run: Run, at: datetime) -> timedelta:
    return (run.ended or at) - run.started - pauses(run, at) if run.started else ZERO


def budget(segment: Segment, run: Run) -> timedelta:
    return max(ZERO, segment.planned + run.added)


def remaining(segment: Segment, run: Run, at: datetime) -> timedelta:
    return budget(segment, run) - elapsed(run, at)


def overtime(segment: Segment, run: Run, at: datetime) -> timedelta:
    return ZERO if segment.untimed else max(ZERO, -remaining(segment, run, at))


def wrap_up_mark(segment: Segment, run: Run) -> timedelta:
    """Time left at which it is time to round it off: the agenda's own, else a fifth, and three minutes at most."""
    length = budget(segment, run)
    return min(segment.wrap_up if segment.wrap_up is not None else min(WRAP_UP_AT_MOST, length * WRAP_UP_SHARE), length)


def phase(segment: Segment, run: Run, at: datetime) -> TimerState:
    """Tell running, wrapping up or over; a pause is told apart, by `run.paused_since`. Over begins *at* zero."""
    if run.started is None:
        return TimerState.READY
    left = remaining(segment, run, at)
    if segment.untimed or (left > wrap_up_mark(segment, run) and not run.wrapping):
        return TimerState.RUNNING
    return TimerState.WRAPPING_UP if left > ZERO else TimerState.OVER


def pause(run: Run, at: datetime) -> Run:
    return replace(run, paused_since=at)


def _stopped(run: Run, since: datetime, until: datetime) -> Run:
    """Count a pause that is over, and remember when it was."""
    return replace(run, paused=run.paused + (until - since), stops=(*run.stops, (since, until))[-STOPS:])


def _stood(run: Run, since: datetime, until: datetime) -> timedelta:
    """Tell how much of a stretch was a pause already."""
    return sum((max(ZERO, min(end, until) - max(begin, since)) for begin, end in run.stops), ZERO)


def _resumed(run: Run, at: datetime) -> Run:
    return replace(_stopped(run, run.paused_since, at), paused_since=None) if run.paused_since else run


def resume(run: Run, at: datetime) -> Run:
    return replace(_resumed(run, at), asking=False)


def ask(run: Run, at: datetime) -> Run:
    """Stop a story for a question to the room; it keeps exactly the time it has left."""
    return replace(_resumed(run, at), paused_since=at, asking=True)


def asked_left(run: Run, at: datetime) -> timedelta:
    """Tell what is left of the question: negative once it takes longer."""
    return ASKED_FOR - ((run.ended or at) - (run.paused_since or at))


def expected_pauses(run: Run, at: datetime) -> timedelta:
    """Tell the pauses so far, and a question to the room at its full length from its beginning."""
    return pauses(run, at) + (max(ZERO, asked_left(run, at)) if run.asking else ZERO)


def slept(run: Run, since: datetime, until: datetime) -> Run:
    """Make a sleep of the laptop a pause, as far as the clock ran in it: nothing is a pause twice."""
    if run.started is None:
        return run
    since, until = max(since, run.started), min(until, run.paused_since or until, run.ended or until)
    gap = until - since - _stood(run, since, until)
    if gap <= ZERO:
        return run
    others = [*_cut(run.stops, end=since), *((max(begin, until), end) for begin, end in run.stops if end > until)]
    return replace(run, paused=run.paused + gap, stops=(*others, (since, until))[-STOPS:])


def _cut(stops: tuple[Stop, ...], end: datetime) -> tuple[Stop, ...]:
    return tuple((begin, min(over, end)) for begin, over in stops if begin < end)


def returned(run: Run, at: datetime) -> Run:
    """Take an ended segment up again exactly as it was left: what passed since then counts as a pause."""
    if run.ended is None:
        return run
    back, since = replace(run, ended=None), run.paused_since
    if since is None:
        return _stopped(back, run.ended, at)
    if not run.asking:
        return back
    moved = since + (at - run.ended)
    return replace(_stopped(back, since, moved), paused_since=moved)


def ended_earlier(run: Run, end: datetime) -> Run:
    """Let a segment have ended at an earlier moment: what it paused beyond that was no pause of its own."""
    since = run.paused_since if run.paused_since is not None and run.paused_since < end else None
    room = max(ZERO, (since or end) - (run.started or end))
    paused = run.paused - _stood(run, end, max(end, run.ended or end))
    asking = run.asking and since is not None
    stops = _cut(run.stops, end)
    return replace(run, ended=end, paused=min(paused, room), paused_since=since, asking=asking, stops=stops)
