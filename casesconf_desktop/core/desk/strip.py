"""The status strip: when it ends, what the room sees, and the promise."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import MINUTE, ZERO
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.forecast import forecast
from casesconf_desktop.core.session import Session, Stage, planned_end

CLOSE = 5 * MINUTE


class Mood(StrEnum):
    """Told by glyph and word as well as by colour."""

    FINE = "fine"
    SOON = "soon"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class Item:
    mood: Mood
    strong: str
    rest: str = ""


@dataclass(frozen=True, slots=True)
class StripView:
    """`room_marks` names what lies on the room screen: blank, frozen, rules, prompt, gentle."""

    ends: Item
    room: str
    blank: bool


def strip_view(session: Session, now: Now) -> StripView:
    return StripView(_ends(session, now), _room(session), session.room.blank)


def _ends(session: Session, now: Now) -> Item:
    times, zone = session.times, session.zone
    if session.stage is Stage.DEBRIEF and session.ended:
        slack = times.hard_stop - session.ended
        end, verb, closes = session.ended, "Ended", words.in_hand(slack).replace("closes", "closed")
    else:
        if session.stage is Stage.SETUP:
            end = planned_end(session.agenda, times.start, zone)
        else:
            end = forecast(session, now).end
        slack, verb, closes = times.hard_stop - end, "Ends", words.in_hand(times.hard_stop - end)
    return Item(mood_of(slack), f"{verb} {words.expected(end, zone)}", closes)


def mood_of(slack: timedelta) -> Mood:
    return Mood.PAST if slack < ZERO else Mood.SOON if slack < CLOSE else Mood.FINE


def _room(session: Session) -> str:
    """Say what the room screen shows when it is not the clock."""
    room = session.room
    if room.blank:
        return "Room screen blank"
    if room.frozen is not None:
        return "Room screen frozen"
    if room.test_card:
        return "Room screen shows the test card"
    if session.stage is Stage.DEBRIEF:
        return "Room screen shows thank you"
    if room.rules:
        return "Room screen shows the Rule"
    return "Room screen shows a prompt" if room.prompt is not None else ""
