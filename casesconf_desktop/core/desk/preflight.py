"""What is ready before the doors open, each thing in a line."""

from dataclasses import dataclass

from casesconf_desktop.core.desk.strip import Mood
from casesconf_desktop.core.room import RoomAt

ROOM = {
    RoomAt.BESIDE: "There is this screen alone: names, prompts and cards are hidden while the room is shown.",
    RoomAt.HIDDEN: "It was closed by hand. F5 brings it back.",
    RoomAt.NOWHERE: "No second screen yet. It may be plugged in at any time.",
}
MIRRORED = "Both screens show the same. Extend the desktop, else names, prompts and cards stay hidden."
AWAKE, MAY_SLEEP = "This laptop stays awake until the evening ends.", "It may fall asleep. Set its sleep to never."
PRESS = "Press its keys: this tells what each would do, and nothing is done."


@dataclass(frozen=True, slots=True)
class Ready:
    """What the laptop is like: where the room is and on which screen, whether it is mirrored, whether it stays awake.

    `pressed` tells the last key of a clicker that was tried; `promise` is what is said of writing.
    """

    at: RoomAt
    screen: str
    mirrored: bool
    awake: bool
    promise: str
    pressed: str = ""


@dataclass(frozen=True, slots=True)
class PreflightRow:
    mood: Mood
    head: str
    told: str


def preflight(ready: Ready) -> tuple[PreflightRow, ...]:
    apart = ready.at is RoomAt.SCREEN and not ready.mirrored
    room = MIRRORED if ready.mirrored else ROOM.get(ready.at, ready.screen)
    return (
        PreflightRow(Mood.FINE if apart else Mood.SOON, "Room screen", room),
        PreflightRow(Mood.FINE if ready.awake else Mood.SOON, "Awake", AWAKE if ready.awake else MAY_SLEEP),
        PreflightRow(Mood.FINE, "Clicker", ready.pressed or PRESS),
        PreflightRow(Mood.FINE, "Nothing written", ready.promise),
    )


def to_look_at(rows: tuple[PreflightRow, ...]) -> int:
    """Count what somebody may want to look at."""
    return sum(row.mood is not Mood.FINE for row in rows)
