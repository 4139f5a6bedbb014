"""What the room sees: the one road from the session to the allow-list (room.md)."""

from dataclasses import replace
from datetime import timedelta

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import MINUTE, SECOND, ZERO, Kind, Segment
from casesconf_desktop.core.beat import GRAIN, STILL_GRAIN
from casesconf_desktop.core.card import Signal
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.face import Minutes, TimerState
from casesconf_desktop.core.forecast import forecast
from casesconf_desktop.core.reading import Reading, read
from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.core.session import Session, Stage

CURIOSITY = "Curiosity, not judgment."
FOOTERS = {
    Kind.STORY: CURIOSITY,
    Kind.QUESTIONS: "Facts first. Opinions can wait.",
    Kind.LAST_WORD: "The last word belongs to the teller.",
    Kind.FLOAT: "A little time to spare.",
    Kind.OTHER: CURIOSITY,
}
STATUSES = {Kind.QUESTIONS: "Questions of fact"}
"""Where the room is told more than the facilitator needs."""

ROUND_IT_OFF = "Time to round it off."
NO_RUSH = "No rush. Finish the thought."
WAITS, NEXT = "The story waits", "What would you do next?"
QUESTION, WORD = "A question for the room", "A word for the room"
WELCOME = "Welcome. Find a seat, get something to eat."
STARTING = "We start in a moment."


def room_view(session: Session, now: Now) -> RoomView:
    """Project the session. Layers, topmost first: blank, the frozen picture, test card, rules, prompt, the step."""
    room = session.room
    if room.blank:
        return RoomView(Scene.BLANK)
    if room.frozen is not None:
        return replace(room.frozen, light=room.light)  # the picture is frozen, the light of the room is not
    if room.test_card:
        return RoomView(Scene.TEST_CARD, light=room.light)
    if session.stage is Stage.DEBRIEF:
        return RoomView(Scene.CLOSING, light=room.light)
    if room.rules:
        return RoomView(Scene.RULES, light=room.light)
    if room.prompt is not None and room.prompt.for_the_room:
        return _prompt(session, now, room.prompt.text)
    if session.stage is Stage.SETUP or session.step.segment.kind is Kind.DOORS:
        return _welcome(session, now)
    return _step(session, now)


def _welcome(session: Session, now: Now) -> RoomView:
    left = max(ZERO, session.times.start - now.wall)
    waited = max(session.times.start - session.times.doors, MINUTE)
    digits = words.countdown(left)
    gentle = session.room.timer is Signal.RING
    grain = STILL_GRAIN if gentle and session.room.still else SECOND
    bar = _bar(waited, min(-(-left // grain) * grain, waited), ZERO, TimerState.RUNNING)
    starts = f"Starts at {words.clock(session.times.start, session.zone)}"
    return RoomView(
        Scene.WELCOME,
        heading="CasesConf",
        status=starts,
        digits="" if gentle else digits,
        minutes=bar,
        footer=WELCOME if left > ZERO else STARTING,
        gentle=gentle,
        light=session.room.light,
    )


def _step(session: Session, now: Now) -> RoomView:
    segment = session.step.segment
    light = session.room.light
    if segment.kind is Kind.OPENING:
        return RoomView(Scene.RULES, light=light)
    if segment.kind in (Kind.CLOSING, Kind.SOCIAL):
        return RoomView(Scene.CLOSING, light=light)
    ring = STILL_GRAIN if session.room.still else GRAIN
    reading = read(session.step, now, ring if session.room.timer is Signal.RING else SECOND)
    if segment.kind in (Kind.BREAK, Kind.BREATH):
        return _break(session, now, reading)
    strong = ""
    asking = session.step.run.asking
    if session.room.timer is Signal.NONE and not asking:
        return _untold(session, segment, reading)
    gentle = session.room.timer is Signal.RING
    footer = NEXT if asking else _footer(segment.kind, reading.state)
    fact = not footer
    if fact:
        footer, strong = _line(session)
    return RoomView(
        Scene.TIMER,
        heading=_heading(session, segment),
        status=WAITS if asking else _status(segment, reading.state),
        state=None if asking and reading.state is TimerState.RUNNING else reading.state,
        digits="" if gentle else reading.digits,
        minutes=reading.minutes,
        footer="" if gentle and not asking else footer,
        footer_strong="" if gentle else strong,
        footer_fact=fact,
        gentle=gentle,
        light=light,
    )


def _untold(session: Session, segment: Segment, reading: Reading) -> RoomView:
    """Show a story without its time, as its teller asked: not even that it comes to its end."""
    paused = reading.state is TimerState.PAUSED
    state = TimerState.PAUSED if paused else TimerState.RUNNING
    return RoomView(
        Scene.TIMER,
        heading=_heading(session, segment),
        status=_status(segment, state),
        state=state if paused else None,
        footer=FOOTERS[segment.kind],
        light=session.room.light,
    )


def _footer(kind: Kind, state: TimerState) -> str:
    if state is TimerState.WRAPPING_UP:
        return ROUND_IT_OFF
    return NO_RUSH if state is TimerState.OVER else FOOTERS.get(kind, "")


def _line(session: Session) -> tuple[str, str]:
    line, count = session.line, session.line.count
    if line.round is not None:
        return ("Once around", "")
    if session.room.names and line.turn is not None and not line.turn.teller and line.turn.hand.label:
        waiting = f", then {words.hands(count)}" if count else ""
        return (f"Now: {words.chair_or_name(line.turn.hand.label)}{waiting}", "")
    if count:
        return ("The line:", words.hands(count))
    return ("The line is closed" if line.closed else "The line is open", "")


def _heading(session: Session, segment: Segment) -> str:
    """Name the place in the evening: a case by its number, never by title or name."""
    if segment.case is None:
        return segment.title or words.KINDS[segment.kind]
    cases = session.cases
    return f"Case {session.number(segment.case)} of {len(cases)}"


def _status(segment: Segment, state: TimerState) -> str:
    match state:
        case TimerState.PAUSED:
            return "Paused"
        case TimerState.WRAPPING_UP:
            return "Wrapping up"
        case TimerState.OVER:
            return "Over time"
        case TimerState.READY | TimerState.RUNNING:
            return STATUSES.get(segment.kind, words.KINDS[segment.kind]) if segment.case is not None else ""


def _break(session: Session, now: Now, reading: Reading) -> RoomView:
    segment = session.step.segment
    back = forecast(session, now)
    returning = back.starts[session.current] + back.lengths[session.current]
    over, gentle = reading.state is TimerState.OVER, session.room.timer is Signal.RING
    return RoomView(
        Scene.BREAK,
        heading=segment.title or words.KINDS[segment.kind],
        status="Paused" if reading.state is TimerState.PAUSED else "",
        state=reading.state if reading.state is TimerState.PAUSED else None,
        digits="" if gentle or over else reading.digits,
        minutes=reading.minutes,
        footer="We go on in a moment" if over else f"Back at {words.expected(returning, session.zone)}",
        footer_fact=True,
        gentle=gentle,
        light=session.room.light,
    )


def _prompt(session: Session, now: Now, text: str) -> RoomView:
    reading = read(session.step, now) if session.stage is Stage.LIVE else None
    timed = reading is not None and session.step.segment.kind is not Kind.DOORS
    told = reading if timed and session.room.timer is Signal.DIGITS else None
    return RoomView(
        Scene.PROMPT,
        heading=QUESTION if "?" in text else WORD,
        status=told.digits if told else "",
        state=told.state if told else None,
        minutes=told.minutes if told else None,
        prompt=text,
        gentle=session.room.timer is Signal.RING,
        light=session.room.light,
    )


def _bar(total: timedelta, left: timedelta, wrap: timedelta, state: TimerState) -> Minutes:
    return Minutes(total / MINUTE, left / MINUTE, wrap / MINUTE, state)
