"""What is ready before the doors open, each thing in a line."""

from msgspec import Struct

from casesconf_desktop.core.desk.privacy import shield
from casesconf_desktop.core.desk.strip import Mood
from casesconf_desktop.core.desk.told import Told
from casesconf_desktop.core.promise import Promise
from casesconf_desktop.core.room import RoomAt
from casesconf_desktop.core.said import said

ROOM = {
    #: These sentences are about the screen for the room.
    RoomAt.BESIDE: said("There is this screen alone: names, prompts and cards are hidden while the room is shown."),
    #: F5 is a key.
    RoomAt.HIDDEN: said("It was closed by hand. F5 brings it back."),
    RoomAt.NOWHERE: said("No second screen yet. It may be plugged in at any time."),
}
MIRRORED = said("Both screens show the same. Extend the desktop, else names, prompts and cards stay hidden.")
AWAKE = said("This laptop stays awake until the evening ends.")
#: The laptop may; its settings tell after how long it does.
MAY_SLEEP = said("It may fall asleep. Set its sleep to never.")
#: The keys of a clicker, with which somebody goes on to the next step from afar.
PRESS = said("Press its keys: this tells what each would do, and nothing is done.")


class Ready(Struct, frozen=True):
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
    #: Both gaps say how well it is kept that nothing is written: "Nothing is being written, 9 of 9 attempts refused".
    written = said("{what}, {how}. Ctrl+P tells all of it.").format(what=guarded.strong, how=guarded.rest)
    return (
        #: These four head the rows of a card about what is ready before the doors open.
        Told(Mood.FINE if apart else Mood.SOON, said("Room screen"), room),
        #: Whether the laptop stays awake.
        Told(Mood.FINE if ready.awake else Mood.SOON, said("Awake"), AWAKE if ready.awake else MAY_SLEEP),
        #: A remote control for presentations.
        Told(Mood.FINE, said("Clicker"), ready.pressed or PRESS),
        Told(guarded.mood, said("Nothing written"), written),
    )


def to_look_at(rows: tuple[Told, ...]) -> int:
    """Count what somebody may want to look at."""
    return sum(row.mood is not Mood.FINE for row in rows)
