"""What is ready before the doors open, each thing in a line."""

from dataclasses import dataclass

from casesconf_desktop.core.desk.privacy import shield
from casesconf_desktop.core.desk.strip import Mood
from casesconf_desktop.core.desk.told import Told
from casesconf_desktop.core.promise import Promise
from casesconf_desktop.core.room import RoomAt

ROOM = {
    RoomAt.BESIDE: "There is this screen alone: names, prompts and cards are hidden while the room is shown.",
    RoomAt.HIDDEN: "It was closed by hand. F5 brings it back.",
    RoomAt.NOWHERE: "No second screen yet. It may be plugged in at any time.",
}
MIRRORED = "Both screens show the same. Extend the desktop, else names, prompts and cards stay hidden."
AWAKE, MAY_SLEEP = "This laptop stays awake until the evening ends.", "It may fall asleep. Set its sleep to never."
TELLS_ALL = "Ctrl+P tells all of it."
PRESS = "Press its keys: this tells what each would do, and nothing is done."


@dataclass(frozen=True, slots=True)
class Ready:
    """What the laptop is like: where the room is and on which screen, whether it is mirrored, whether it stays awake.

    `pressed` tells the last key of a clicker that was tried.
    """

    at: RoomAt
    screen: str
    mirrored: bool
    awake: bool
    promise: Promise
    pressed: str = ""


def preflight(ready: Ready) -> tuple[Told, ...]:
    apart = ready.at is RoomAt.SCREEN and not ready.mirrored
    room = MIRRORED if ready.mirrored else ROOM.get(ready.at, ready.screen)
    guarded = shield(ready.promise)
    return (
        Told(Mood.FINE if apart else Mood.SOON, "Room screen", room),
        Told(Mood.FINE if ready.awake else Mood.SOON, "Awake", AWAKE if ready.awake else MAY_SLEEP),
        Told(Mood.FINE, "Clicker", ready.pressed or PRESS),
        Told(guarded.mood, "Nothing written", f"{guarded.strong}, {guarded.rest}. {TELLS_ALL}"),
    )


def to_look_at(rows: tuple[Told, ...]) -> int:
    """Count what somebody may want to look at."""
    return sum(row.mood is not Mood.FINE for row in rows)
