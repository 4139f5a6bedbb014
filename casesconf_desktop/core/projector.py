"""What the room sees: the one road from the session to the allow-list (room.md)."""

from datetime import timedelta

from casesconf_desktop.core import room_words, words
from casesconf_desktop.core.agenda import MINUTE, SECOND, ZERO, Kind, Segment
from casesconf_desktop.core.beat import GRAIN, STILL_GRAIN
from casesconf_desktop.core.card import Signal
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.face import STATES, Minutes, TimerState
from casesconf_desktop.core.forecast import current_stretch
from casesconf_desktop.core.reading import Reading, read
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Session, Stage


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
    starts = said("Starts at {time}").format(time=words.clock(session.times.start, session.zone))
    return RoomView(
        Scene.WELCOME,
        heading="CasesConf",
        status=starts,
        digits="" if gentle else digits,
        minutes=bar,
        footer=room_words.WELCOME if left > ZERO else room_words.STARTING,
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
    footer = room_words.NEXT if asking else _footer(segment.kind, reading.state)
    fact = not footer
    if fact:
        footer, strong = _line(session)
    return RoomView(
        Scene.TIMER,
        heading=_heading(session, segment),
        status=room_words.WAITS if asking else _status(segment, reading.state),
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
        footer=room_words.FOOTERS[segment.kind],
        light=session.room.light,
    )


def _footer(kind: Kind, state: TimerState) -> str:
    if state is TimerState.WRAPPING_UP:
        return room_words.ROUND_IT_OFF
    return room_words.NO_RUSH if state is TimerState.OVER else room_words.FOOTERS.get(kind, "")


def _line(session: Session) -> tuple[str, str]:
    line, count = session.line, session.line.count
    if line.round is not None:
        return (said("Once around", "everybody in the circle has one turn"), "")
    if session.room.names and line.turn is not None and not line.turn.teller and line.turn.hand.label:
        #: Who speaks now, and how many raised hands wait.
        now = said("Now: {name}, then %n hand(|s)", "", count) if count else said("Now: {name}")
        return (now.format(name=words.chair_or_name(line.turn.hand.label)), "")
    if count:
        #: The line of those who wait to speak; "3 hands" follows in a stronger ink.
        return (said("The line:"), words.hands(count))
    return (said("The line is closed") if line.closed else said("The line is open"), "")


def _heading(session: Session, segment: Segment) -> str:
    """Name the place in the evening: a case by its number, never by title or name."""
    if segment.case is None:
        return segment.title or words.KINDS[segment.kind]
    return words.case_of(session.number(segment.case), len(session.cases))


def _status(segment: Segment, state: TimerState) -> str:
    if state not in (TimerState.READY, TimerState.RUNNING):
        return STATES[state]
    return room_words.STATUSES.get(segment.kind, words.KINDS[segment.kind]) if segment.case is not None else ""


def _break(session: Session, now: Now, reading: Reading) -> RoomView:
    segment = session.step.segment
    start, length = current_stretch(session, now)
    over, gentle = reading.state is TimerState.OVER, session.room.timer is Signal.RING
    #: When the break is over: the company comes back.
    at = said("Back at {time}").format(time=words.expected(start + length, session.zone))
    return RoomView(
        Scene.BREAK,
        heading=segment.title or words.KINDS[segment.kind],
        status=STATES[TimerState.PAUSED] if reading.state is TimerState.PAUSED else "",
        state=reading.state if reading.state is TimerState.PAUSED else None,
        digits="" if gentle or over else reading.digits,
        minutes=reading.minutes,
        footer=said("We go on in a moment") if over else at,
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
        heading=room_words.QUESTION if any(mark in text for mark in room_words.QUESTION_MARKS) else room_words.WORD,
        status=told.digits if told else "",
        state=told.state if told else None,
        minutes=told.minutes if told else None,
        prompt=text,
        gentle=session.room.timer is Signal.RING,
        light=session.room.light,
    )


def _bar(total: timedelta, left: timedelta, wrap: timedelta, state: TimerState) -> Minutes:
    return Minutes(total / MINUTE, left / MINUTE, wrap / MINUTE, state)
