"""The allow-list: all that the room window ever gets to know."""

from enum import StrEnum

from msgspec import Struct

from casesconf_desktop.core.face import Minutes, TimerState


class Scene(StrEnum):
    WELCOME = "welcome"
    RULES = "rules"
    TIMER = "timer"
    BREAK = "break"
    PROMPT = "prompt"
    CLOSING = "closing"
    TEST_CARD = "test card"
    BLANK = "blank"


class RoomAt(StrEnum):
    """Where the room's window is."""

    SCREEN = "on a screen of its own"
    BESIDE = "beside the console"
    HIDDEN = "hidden by hand"
    NOWHERE = "without a screen"


class RoomView(Struct, frozen=True):
    """One picture for the room.

    No field can hold a teller's name, a label from the line, a teller's card or an unsent prompt. `heading` stands at
    the left of the top, `status` at its right with the glyph of `state`. `footer` is said (Vollkorn), or is a plain
    fact when `footer_fact` is set, and then `footer_strong` ends it in a stronger ink. `minutes` draws the bar or,
    when `gentle`, the ring: then no digits are shown.
    """

    scene: Scene
    heading: str = ""
    status: str = ""
    state: TimerState | None = None
    digits: str = ""
    minutes: Minutes | None = None
    footer: str = ""
    footer_strong: str = ""
    footer_fact: bool = False
    prompt: str = ""
    gentle: bool = False
    light: bool = False
    rehearsal: bool = False
    unguarded: bool = False
