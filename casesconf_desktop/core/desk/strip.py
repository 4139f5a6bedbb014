"""The status strip: when it ends, what the room sees, and the promise."""

from datetime import timedelta
from enum import StrEnum

from msgspec import Struct

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import MINUTE, ZERO
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.forecast import Forecast, end_of
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Session, Stage, planned_end

CLOSE = 5 * MINUTE


class Mood(StrEnum):
    """Told by glyph and word as well as by colour."""

    FINE = "fine"
    SOON = "soon"
    PAST = "past"


class Item(Struct, frozen=True):
    mood: Mood
    strong: str
    rest: str = ""


class StripView(Struct, frozen=True):
    """`room_marks` names what lies on the room screen: blank, frozen, rules, prompt, gentle."""

    ends: Item
    room: str
    blank: bool


def strip_view(session: Session, now: Now, seen: Forecast | None = None) -> StripView:
    """See how the evening stands; what is expected of one that goes on may have been `seen` already."""
    return StripView(_ends(session, now, seen), _room(session), session.room.blank)


def _ends(session: Session, now: Now, seen: Forecast | None) -> Item:
    times, zone = session.times, session.zone
    if session.stage is Stage.DEBRIEF and session.ended:
        slack, ended = times.hard_stop - session.ended, words.expected(session.ended, zone)
        return Item(mood_of(slack), said("Ended {time}").format(time=ended), words.was_in_hand(slack))
    if session.stage is Stage.SETUP:
        end = planned_end(session.agenda, times.start, zone)
    else:
        end = end_of(session, now) if seen is None else seen.end
    slack = times.hard_stop - end
    return Item(mood_of(slack), said("Ends {time}").format(time=words.expected(end, zone)), words.in_hand(slack))


def mood_of(slack: timedelta) -> Mood:
    return Mood.PAST if slack < ZERO else Mood.SOON if slack < CLOSE else Mood.FINE


def _room(session: Session) -> str:
    """Say what the room screen shows when it is not the clock."""
    room = session.room
    if room.blank:
        return said("Room screen blank")
    if room.frozen is not None:
        return said("Room screen frozen")
    if room.test_card:
        return said("Room screen shows the test card")
    if session.stage is Stage.DEBRIEF:
        #: The room reads thank you, at the end.
        return said("Room screen shows thank you")
    if room.rules:
        #: How this company talks to each other: the Rule of the evening.
        return said("Room screen shows the Rule")
    return said("Room screen shows a prompt") if room.prompt is not None else ""
