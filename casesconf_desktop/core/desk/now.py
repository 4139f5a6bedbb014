"""The now panel: the dial, what is going on, and the keys that fit."""

from msgspec import Struct

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import MINUTE, ZERO, Kind
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.face import STATES, Minutes, TimerState
from casesconf_desktop.core.forecast import current_stretch, following
from casesconf_desktop.core.reading import Reading, read
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.timing import remaining

#: These three stand on one key.
START, PAUSE, RESUME = said("Start", "the clock"), said("Pause", "the clock"), said("Resume", "the clock")


class NowView(Struct, frozen=True):
    """`above` stands over the title, `word` beside the glyph of `state`, `until` after it, `caption` in the dial.

    `start` is what the start key says, `pauses` that it pauses. `glow` names the one solid key: "start", "next", or
    none. `last` is set when nothing comes after. `beats` are the minutes into a story at which its next part began.
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
    pauses: bool
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
    start = RESUME if step.run.asking else _start(reading.state, doors=doors)
    #: On a key: what comes next, such as "Next: Case 2" or "Next: Break".
    on = said("Next: {title}")
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
        start=start,
        pauses=start is PAUSE,
        next=said("End the evening") if target is None else on.format(title=_next_title(session, target)),
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
    number, count, name = session.number(segment.case), len(session.cases), session.label(segment.case)
    if masked or not name:
        return words.case_of(number, count)
    return said("Case {number} of {count}, told by {name}").format(number=number, count=count, name=name)


def _until(session: Session, now: Now, reading: Reading) -> str:
    step = session.step
    if step.run.asking:
        left = remaining(step.segment, step.run, now.at)
        if left > ZERO:
            #: This and the next four go on after a state such as "Running"; while the room is asked, a story waits.
            return said("the story keeps {time}").format(time=words.countdown(left).removeprefix("0"))
        return said("the story is {time} over").format(time=words.short(-left))
    if step.segment.kind is Kind.DOORS:
        return said("starts at {time}").format(time=words.clock(session.times.start, session.zone))
    if step.segment.untimed:
        return ""
    start, length = current_stretch(session, now)
    if reading.state is TimerState.OVER:
        return said("planned until {time}").format(time=words.expected(start + reading.length, session.zone))
    return said("until {time}").format(time=words.expected(start + length, session.zone))


def _caption(session: Session, now: Now, reading: Reading) -> str:
    step = session.step
    if step.segment.kind is Kind.DOORS:
        #: This and the next five stand under the digits in the dial: 05:00 to the start. Keep them short.
        return said("to the start")
    if step.segment.untimed:
        return said("so far", "under the time gone")
    if step.run.asking:
        return said("for the room")
    if reading.state is TimerState.PAUSED and step.run.paused_since:
        return said("paused {time}").format(time=words.short(now.at - step.run.paused_since))
    #: Time left of a length, or time past it: 08:24 of 10 min, +02:00 past 10 min.
    caption = said("past {length}") if reading.state is TimerState.OVER else said("of {length}")
    return caption.format(length=words.length(reading.length))


def _word(session: Session, state: TimerState) -> str:
    if session.step.segment.kind is Kind.DOORS:
        return said("Waiting for the start")
    return said("The room is asked") if session.step.run.asking else STATES[state]


def _beats(session: Session) -> tuple[float, ...]:
    return tuple(round(gone / MINUTE, 2) for gone in session.step.run.beats)


def _start(state: TimerState, *, doors: bool) -> str:
    if doors or state is TimerState.READY:
        return START
    return RESUME if state is TimerState.PAUSED else PAUSE


def _next_title(session: Session, target: int) -> str:
    segment = session.steps[target].segment
    if segment.case is not None and segment.case != session.step.segment.case:
        return words.case(session.number(segment.case))
    return segment.title or words.KINDS[segment.kind]


def _glow(session: Session, reading: Reading, *, last: bool) -> str:
    """Let one key glow at most: the likely next act (look.md, States). In a discussion it is the line's."""
    asking = session.step.run.asking
    if session.step.segment.kind is Kind.DOORS or asking or reading.state in (TimerState.READY, TimerState.PAUSED):
        return "start"
    if reading.state is TimerState.OVER or (last and session.step.segment.untimed):
        return "next"
    return ""
