"""The room screen: blank, freeze, gentle, rules, light, names, motion, test card, and leaving what lies on top."""

from typing import assert_never

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.act.card import signal_of
from casesconf_desktop.core.act.prompts import cleared, taken_back
from casesconf_desktop.core.card import Signal
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.projector import room_view
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Room, Session, Stage


def show(session: Session, action: a.RoomAction, now: Now) -> Session:
    room = session.room
    match action:
        case a.ToggleBlank():
            changed = replace(room, blank=not room.blank)
        case a.ToggleFreeze():
            held = room_view(replace(session, room=replace(room, blank=False, names=False)), now)
            changed = replace(room, frozen=None if room.frozen else held)
        case a.ToggleGentle():
            changed = _softened(session)
        case a.ToggleRules():
            changed = replace(room, rules=not room.rules)
        case a.ToggleLight():
            changed = replace(room, light=not room.light)
        case a.ToggleNames():
            changed = replace(room, names=not room.names)
        case a.ToggleStill():
            changed = replace(room, still=not room.still)
        case a.ToggleTestCard():
            changed = replace(room, test_card=not room.test_card) if session.stage is Stage.SETUP else room
        case a.Leave():
            return _leave(session)
        case _:
            assert_never(action)
    return session if changed == room else replace(session, room=changed)


def _softened(session: Session) -> Room:
    """Soften the room, or turn back; in a story whose teller asked for something, from that and back to it."""
    room, asked = session.room, signal_of(session)
    if asked is None:
        return replace(room, gentle=not room.gentle)
    other = Signal.DIGITS if asked is Signal.RING else Signal.RING
    return replace(room, signal=other if room.signal is asked else asked)


def _leave(session: Session) -> Session:
    """Take off the topmost layer of the room; only when nothing lies there, close the situation or what was found."""
    room = session.room
    layers: tuple[tuple[bool, Room], ...] = (
        (room.blank, replace(room, blank=False)),
        (room.frozen is not None, replace(room, frozen=None)),
        (room.test_card, replace(room, test_card=False)),
        (room.rules, replace(room, rules=False)),
    )
    for lies, without in layers:
        if lies:
            return replace(session, room=without)
    if room.prompt is not None:
        return taken_back(session)
    if session.panel.situation is not None or session.panel.found:
        return replace(session, panel=replace(cleared(session.panel), situation=None, since=None, quiet=None))
    return session
