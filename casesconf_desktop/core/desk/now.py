"""The now panel: the dial, what is going on, and the keys that fit."""

from dataclasses import dataclass

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import MINUTE, ZERO, Kind
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.face import Minutes, TimerState
from casesconf_desktop.core.forecast import following, forecast
from casesconf_desktop.core.reading import Reading, read
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.timing import remaining

STATES = {
    TimerState.READY: "Ready",
    TimerState.RUNNING: "Running",
    TimerState.PAUSED: "Paused",
    TimerState.WRAPPING_UP: "Wrapping up",
    TimerState.OVER: "Over time",
}


@dataclass(frozen=True, slots=True)
class NowView:
    """`above` stands over the title, `word` beside the glyph of `state`, `until` after it, `caption` in the dial.

    `glow` names the one solid key: "start", "next", or none. `last` is set when nothing comes after. `beats` are the
    minutes into a story at which its next part began.
    """

    above: str
    title: str
    state: TimerState
    word: str
    until: str
    digits: str
    caption: str
    minutes: Minutes
    beats: tuple[float, ...]
    asking: bool
    start: str
    next: str
    glow: str
    wrapping: bool
    can_wrap: bool
    can_add: bool
    can_back: bool
    last: bool


def now_view(session: Session, now: Now, *, masked: bool = False) -> NowView:
    step, segment = session.step, session.step.segment
    reading = read(step, now)
    doors = segment.kind is Kind.DOORS
    timed = not segment.untimed and not doors
    target = following(session, now)
    last = target is None
    return NowView(
        above=_above(session, masked=masked),
        title=segment.title or words.KINDS[segment.kind],
        state=reading.state,
        word=_word(session, reading.state),
        until=_until(session, now, reading),
        beats=_beats(session),
        asking=session.step.run.asking,
        digits=reading.digits,
        caption=_caption(session, now, reading),
        minutes=reading.minutes,
        start="Resume" if session.step.run.asking else _start(reading.state, doors=doors),
        next="End the evening" if target is None else f"Next: {_next_title(session, target)}",
        glow=_glow(session, reading, last=last),
        wrapping=reading.phase is TimerState.WRAPPING_UP,
        can_wrap=timed and not step.run.asking and reading.phase in (TimerState.RUNNING, TimerState.WRAPPING_UP),
        can_add=timed,
        can_back=session.current > 0,
        last=last,
    )


def _above(session: Session, *, masked: bool) -> str:
    segment = session.step.segment
    if segment.case is None:
        return session.agenda.name
    cases = session.cases
    told = session.label(segment.case)
    place = f"Case {session.number(segment.case)} of {len(cases)}"
    return f"{place}, told by {told}" if told and not masked else place


def _until(session: Session, now: Now, reading: Reading) -> str:
    step = session.step
    if step.run.asking:
        left = remaining(step.segment, step.run, now.at)
        kept = f"the story keeps {words.countdown(left)}".replace(" 0", " ")
        return kept if left > ZERO else f"the story is {words.short(-left)} over"
    if step.segment.kind is Kind.DOORS:
        return f"starts at {words.clock(session.times.start, session.zone)}"
    if step.segment.untimed:
        return ""
    seen = forecast(session, now)
    start, length = seen.starts[session.current], seen.lengths[session.current]
    if reading.state is TimerState.OVER:
        return f"planned until {words.expected(start + reading.length, session.zone)}"
    return f"until {words.expected(start + length, session.zone)}"


def _caption(session: Session, now: Now, reading: Reading) -> str:
    step = session.step
    if step.segment.kind is Kind.DOORS:
        return "to the start"
    if step.segment.untimed:
        return "so far"
    if step.run.asking:
        return "for the room"
    if reading.state is TimerState.PAUSED and step.run.paused_since:
        return f"paused {words.short(now.at - step.run.paused_since)}"
    length = words.length(reading.length)
    return f"past {length}" if reading.state is TimerState.OVER else f"of {length}"


def _word(session: Session, state: TimerState) -> str:
    if session.step.segment.kind is Kind.DOORS:
        return "Waiting for the start"
    return "The room is asked" if session.step.run.asking else STATES[state]


def _beats(session: Session) -> tuple[float, ...]:
    return tuple(round(gone / MINUTE, 2) for gone in session.step.run.beats)


def _start(state: TimerState, *, doors: bool) -> str:
    if doors or state is TimerState.READY:
        return "Start"
    return "Resume" if state is TimerState.PAUSED else "Pause"


def _next_title(session: Session, target: int) -> str:
    segment = session.steps[target].segment
    if segment.case is not None and segment.case != session.step.segment.case:
        return f"Case {session.number(segment.case)}"
    return segment.title or words.KINDS[segment.kind]


def _glow(session: Session, reading: Reading, *, last: bool) -> str:
    """Let one key glow at most: the likely next act (look.md, States). In a discussion it is the line's."""
    asking = session.step.run.asking
    if session.step.segment.kind is Kind.DOORS or asking or reading.state in (TimerState.READY, TimerState.PAUSED):
        return "start"
    if reading.state is TimerState.OVER or (last and session.step.segment.untimed):
        return "next"
    return ""
