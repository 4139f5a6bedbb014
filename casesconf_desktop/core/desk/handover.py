"""The handover card: where we are, who is next, how late. The other co-host has read it in ten seconds."""

from dataclasses import dataclass

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import Kind
from casesconf_desktop.core.card import Signal
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.line import line_view
from casesconf_desktop.core.desk.now import STATES
from casesconf_desktop.core.desk.prompts import card_told
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.forecast import following, forecast
from casesconf_desktop.core.reading import read
from casesconf_desktop.core.session import Session, Stage


@dataclass(frozen=True, slots=True)
class HandoverView:
    """Lines under a few words each: "Now" and "Case 2 of 3, discussion, 08:24 left"."""

    rows: tuple[tuple[str, str], ...]


def handover_view(session: Session, now: Now, *, masked: bool = False) -> HandoverView:
    if session.stage is not Stage.LIVE:
        return HandoverView((("Now", "The evening has not begun." if session.stage is Stage.SETUP else "It is over."),))
    rows = (
        ("Now", _now(session, now)),
        ("Line", _line(session, now, masked=masked)),
        ("Then", _then(session, now)),
        ("Clock", _clock(session, now)),
        ("Room", _room(session)),
        ("Card", card_told(session, masked=masked)),
    )
    return HandoverView(tuple((head, told) for head, told in rows if told))


def _place(session: Session, index: int) -> str:
    segment = session.steps[index].segment
    title = segment.title or words.KINDS[segment.kind]
    if segment.case is None:
        return title
    return f"Case {session.number(segment.case)} of {len(session.cases)}, {title.lower()}"


def _now(session: Session, now: Now) -> str:
    reading, here = read(session.step, now), _place(session, session.current)
    if session.step.segment.kind is Kind.DOORS or session.step.segment.untimed:
        return here
    if session.step.run.asking:
        return f"{here}: the room is asked"
    past = reading.phase is TimerState.OVER
    time = f"{reading.digits.removeprefix('+')} {'over' if past else 'left'}"
    paused = f", {STATES[reading.state].lower()}" if reading.state is TimerState.PAUSED else ""
    return f"{here}, {time}{paused}"


def _line(session: Session, now: Now, *, masked: bool) -> str:
    """Say who speaks and who is next."""
    view = line_view(session, now, masked=masked)
    if view.telling:
        floor = f"{view.teller} has the floor" if view.teller else ""
        return ", ".join(part for part in (floor, view.count) if part)
    speaks = f"{view.speaking.label} speaks" if view.speaking else ""
    comes = view.next[:1].lower() + view.next[1:] if ":" in view.next else ""
    said = ", ".join(part for part in (speaks, comes.replace(":", ""), view.count) if part)
    return said[:1].upper() + said[1:]


def _then(session: Session, now: Now) -> str:
    target = following(session, now)
    if target is None:
        return "The evening ends"
    starts = forecast(session, now).starts[target]
    return f"{_place(session, target)}, at {words.expected(starts, session.zone)}"


def _clock(session: Session, now: Now) -> str:
    seen = forecast(session, now)
    late = words.lateness(seen.late)
    return f"{late[:1].upper()}{late[1:]}, ends {words.expected(seen.end, session.zone)}, {words.left(seen.slack)}"


def _room(session: Session) -> str:
    """Say what lies on the room screen, if it is not the clock."""
    room = session.room
    shown = (
        (room.blank, "blank"),
        (room.frozen is not None, "frozen"),
        (room.rules, "the Rule"),
        (room.prompt is not None, "a prompt"),
        (room.timer is Signal.RING, "the gentle ring"),
        (room.timer is Signal.NONE, "no timer, as the teller asked"),
    )
    return next((told for is_shown, told in shown if is_shown), "")
