"""The one table of keys and acts, read by the keyboard, the key sheet and the tests (keys.md)."""

from dataclasses import dataclass
from enum import StrEnum


class Act(StrEnum):
    """Everything a key or a click can do, by name."""

    START_OR_PAUSE = "start, pause, resume"
    NEXT = "next step"
    BACK = "back one step"
    MORE = "one minute more"
    LESS = "one minute less"
    MORE_5 = "five minutes more"
    LESS_5 = "five minutes less"
    MORE_15S = "fifteen seconds more"
    LESS_15S = "fifteen seconds less"
    WRAP_UP = "wrap up now"
    THEYVE_STARTED = "they've started"
    HAND_UP = "hand up"
    NEXT_SPEAKER = "next speaker"
    DIRECT_REPLY = "direct reply"
    HAND_DOWN = "take a hand down"
    PROMPT_1 = "pick the first prompt"
    PROMPT_2 = "pick the second prompt"
    PROMPT_3 = "pick the third prompt"
    PROMPT_4 = "pick the fourth prompt"
    BLAME = "blame"
    NAMES = "names"
    DOMINATING = "dominating"
    SILENCE = "silence"
    DISTRESS = "distress"
    RABBIT_HOLE = "rabbit hole"
    ADVICE = "advice"
    OVERRUN = "overrun"
    PROMPT_TO_ROOM = "prompt to the room and back"
    BLANK = "blank"
    FREEZE = "freeze the picture"
    GENTLE = "gentle ring"
    RULES = "house rules card"
    LIGHT = "light or dark room"
    PASTE = "paste an agenda"
    TEST_CARD = "test card"
    ROOM_ON = "room screen on"
    SWAP = "swap the screens"
    FULL_SCREEN = "full screen"
    LEAVE = "leave what is open"
    UNDO = "undo"
    REDO = "redo"
    KEYS = "these keys"
    OPEN = "open an agenda"
    OPEN_DOORS = "open the doors"
    DRAW_ORDER = "draw the order"
    END = "end the evening"
    QUIT = "quit and forget"
    FORGET = "forget everything"


class Where(StrEnum):
    """Where a binding holds: everywhere, or on one page only. While a card covers the page only the former are left."""

    ANYWHERE = "anywhere"
    SETUP = "set-up"
    LIVE = "live"
    DEBRIEF = "debrief"
    COVERED = "covered"


@dataclass(frozen=True, slots=True)
class Binding:
    """Keys of one act, as they are printed on a keyboard: "Shift+Space", "N", "+", "F5".

    A single symbol means what the key prints, whatever the layout. `typing` says that the key works in a text field
    too, `repeats` that holding it repeats the act. `sheet` says under which heading the key sheet lists it, if it does.
    """

    act: Act
    keys: tuple[str, ...]
    where: Where = Where.LIVE
    sheet: str = ""
    typing: bool = False
    repeats: bool = False


TIME, ROOM, LINE, PROMPTS, APP = "Time", "Room", "The line", "Prompts", "App"

BINDINGS = (
    Binding(Act.START_OR_PAUSE, ("Space",), sheet=TIME),
    Binding(Act.NEXT, ("N", "PgDown", "Right"), sheet=TIME),
    Binding(Act.BACK, ("Left", "PgUp"), sheet=TIME),
    Binding(Act.MORE, ("+", "="), sheet=TIME, repeats=True),
    Binding(Act.LESS, ("-", "−"), sheet=TIME, repeats=True),
    Binding(Act.MORE_5, ("Shift++",), repeats=True),
    Binding(Act.LESS_5, ("Shift+-",), repeats=True),
    Binding(Act.MORE_15S, ("Alt++", "Alt+="), repeats=True),
    Binding(Act.LESS_15S, ("Alt+-",), repeats=True),
    Binding(Act.WRAP_UP, ("W",), sheet=TIME),
    Binding(Act.THEYVE_STARTED, ("Shift+Space",), sheet=TIME),
    Binding(Act.HAND_UP, ("H",), sheet=LINE),
    Binding(Act.NEXT_SPEAKER, ("Enter",), sheet=LINE),
    Binding(Act.DIRECT_REPLY, ("D",), sheet=LINE),
    Binding(Act.HAND_DOWN, ("Del", "Backspace"), sheet=LINE),
    Binding(Act.PROMPT_1, ("1",), sheet=PROMPTS),
    Binding(Act.PROMPT_2, ("2",)),
    Binding(Act.PROMPT_3, ("3",)),
    Binding(Act.PROMPT_4, ("4",)),
    Binding(Act.BLAME, ("Alt+1",), sheet=PROMPTS, typing=True),
    Binding(Act.NAMES, ("Alt+2",), typing=True),
    Binding(Act.DOMINATING, ("Alt+3",), typing=True),
    Binding(Act.SILENCE, ("Alt+4",), typing=True),
    Binding(Act.DISTRESS, ("Alt+5",), typing=True),
    Binding(Act.RABBIT_HOLE, ("Alt+6",), typing=True),
    Binding(Act.ADVICE, ("Alt+7",), typing=True),
    Binding(Act.OVERRUN, ("Alt+8",), typing=True),
    Binding(Act.PROMPT_TO_ROOM, ("R",), sheet=PROMPTS),
    Binding(Act.BLANK, ("B", "."), Where.ANYWHERE, sheet=ROOM),
    Binding(Act.FREEZE, ("F",), sheet=ROOM),
    Binding(Act.GENTLE, ("G",), Where.ANYWHERE, sheet=ROOM),
    Binding(Act.RULES, ("C",), sheet=ROOM),
    Binding(Act.LIGHT, ("L",), Where.ANYWHERE, sheet=ROOM),
    Binding(Act.SWAP, ("S",), Where.ANYWHERE, sheet=ROOM),
    Binding(Act.ROOM_ON, ("F5",), Where.ANYWHERE, sheet=ROOM, typing=True),
    Binding(Act.TEST_CARD, ("T",), Where.SETUP),
    Binding(Act.FULL_SCREEN, ("F11",), Where.ANYWHERE, sheet=APP, typing=True),
    Binding(Act.LEAVE, ("Esc",), Where.ANYWHERE, sheet=ROOM, typing=True),
    Binding(Act.UNDO, ("Ctrl+Z",), Where.ANYWHERE, sheet=APP),
    Binding(Act.REDO, ("Ctrl+Shift+Z",), Where.ANYWHERE, sheet=APP),
    Binding(Act.KEYS, ("?",), Where.ANYWHERE, sheet=APP),
    Binding(Act.OPEN, ("Ctrl+O",), Where.SETUP, sheet=APP, typing=True),
    Binding(Act.PASTE, ("Ctrl+V",), Where.SETUP),
    Binding(Act.OPEN_DOORS, ("Enter",), Where.SETUP),
    Binding(Act.DRAW_ORDER, ("D",), Where.SETUP),
    Binding(Act.END, ("Ctrl+E",), Where.ANYWHERE, sheet=APP, typing=True),
    Binding(Act.QUIT, ("Ctrl+Q",), Where.ANYWHERE, sheet=APP, typing=True),
)


def cap(act: Act) -> str:
    """Name the first key of an act, for the cap on its button."""
    return next((binding.keys[0] for binding in BINDINGS if binding.act is act), "")
