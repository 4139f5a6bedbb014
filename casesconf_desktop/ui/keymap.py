"""The one table of keys and acts, read by the keyboard, the key sheet and the tests (keys.md)."""

import re
from enum import StrEnum
from functools import cache
from typing import Self

from msgspec import Struct

from casesconf_desktop.core.said import Said, joined, said


class Act(StrEnum):
    """Everything a key or a click can do, by the words for it in a sentence: "N: next step."."""

    def __new__(cls, words: Said) -> Self:
        act = str.__new__(cls, words)
        act._value_ = words  # as it is: its value can be said again
        return act

    OPEN_DOORS = said("open the doors")
    DRAW_ORDER = said("draw the order")
    START_OR_PAUSE = said("start, pause, resume")
    NEXT = said("next step")
    BACK = said("back one step")
    MORE = said("one minute more")
    LESS = said("one minute less")
    MORE_3 = said("three minutes more")
    MORE_5 = said("five minutes more")
    LESS_5 = said("five minutes less")
    MORE_15S = said("fifteen seconds more")
    LESS_15S = said("fifteen seconds less")
    WRAP_UP = said("wrap up now")
    EXTEND = said("more, as the room agrees")
    ASK = said("what would you do next?")
    BEAT = said("next part of the story")
    BREAK_NOW = said("a break now")
    SLEEP = said("treat the sleep as a pause")
    PLAN = said("the plan, a new plan")
    SKIP = said("skip what comes next")
    DROP_CASE = said("a teller withdraws")
    PLAN_UP = said("the row above")
    PLAN_DOWN = said("the row below")
    PLAN_EARLIER = said("earlier")
    PLAN_LATER = said("later")
    PLAN_MORE = said("one minute more for the row")
    PLAN_LESS = said("one minute less for the row")
    PLAN_OUT = said("leave out, put back")
    RESERVE = said("put in the reserve case")
    APPLY = said("take the new plan")
    SHORTEN = said("shorter stories to come")
    #: The start is dated back to when they did.
    THEYVE_STARTED = said("they've started")
    HAND_UP = said("hand up")
    NEXT_SPEAKER = said("next speaker")
    DIRECT_REPLY = said("direct reply")
    SAME_THREAD = said("same thread")
    TELLER = said("the teller answers")
    PREVIOUS_SPEAKER = said("previous speaker")
    TAKE_HAND = said("chosen hand now")
    HAND_ABOVE = said("the hand above")
    HAND_BELOW = said("the hand below")
    HAND_EARLIER = said("the chosen hand earlier")
    HAND_LATER = said("the chosen hand later")
    FIRST_VOICE = said("a first voice")
    POLICY = said("in order, and back")
    STEP_OUT = said("steps out")
    STEP_IN = said("is back")
    CLOSE_LINE = said("close or open the line")
    CLEAR_LINE = said("all hands down")
    #: Everybody in the circle speaks once, in turn.
    ROUND = said("once around")
    #: Put aside, to be brought back later.
    PARK = said("park the topic")
    BRING_BACK = said("bring a topic back")
    CIRCLE = said("the line or the circle")
    MORE_CHAIRS = said("one chair more")
    FEWER_CHAIRS = said("one chair less")
    VEIL = said("hide names here")
    PEEK = said("see names while held")
    HAND_DOWN = said("take a hand down")
    PROMPT_1 = said("pick the first prompt")
    PROMPT_2 = said("pick the second prompt")
    PROMPT_3 = said("pick the third prompt")
    PROMPT_4 = said("pick the fourth prompt")
    BLAME = said("blame")
    NAMES = said("names")
    DOMINATING = said("dominating")
    SILENCE = said("silence")
    DISTRESS = said("distress")
    RABBIT_HOLE = said("rabbit hole")
    ADVICE = said("advice")
    OVERRUN = said("overrun")
    PROMPT_TO_ROOM = said("prompt to the room and back")
    OTHERS = said("other prompts")
    FIND = said("find a prompt")
    PIN = said("pin the prompt")
    SCRIPT = said("what is read out")
    SCRIPT_UP = said("the part before")
    SCRIPT_DOWN = said("the next part")
    #: A name has fallen, and is taken back.
    STRIKE = said("strike that")
    CARD = said("the teller's card")
    HANDOVER = said("handover card")
    BLANK = said("blank")
    FREEZE = said("freeze the picture")
    GENTLE = said("gentle ring")
    RULES = said("house rules card")
    LIGHT = said("light or dark room")
    SHOW_NAMES = said("names to the room")
    PASTE = said("paste an agenda or prompts")
    STILL = said("no motion in the room")
    TEST_CARD = said("test card")
    PREFLIGHT = said("what is ready")
    PRIVACY = said("what is written")
    ROOM_ON = said("room screen on")
    SWAP = said("swap the screens")
    FULL_SCREEN = said("full screen")
    LEAVE = said("leave what is open")
    UNDO = said("undo")
    REDO = said("redo")
    KEYS = said("these keys")
    FIND_ACT = said("find an act")
    LOCK = said("lock all keys, unlock")
    OPEN = said("open a file")
    END = said("end the evening")
    QUIT = said("quit and forget")
    FORGET = said("forget everything")


class Where(StrEnum):
    """Where a binding holds: everywhere, or on one page only. While a card covers the page only the former are left.

    PLAN is the live page with the plan open, SCRIPT with what is read out, CIRCLE with the circle: their keys come on
    top of those of LIVE.
    """

    ANYWHERE = "anywhere"
    SETUP = "set-up"
    LIVE = "live"
    PLAN = "plan"
    SCRIPT = "script"
    CIRCLE = "circle"
    DEBRIEF = "debrief"
    COVERED = "covered"


class Binding(Struct, frozen=True):
    """Keys of one act, as they are printed on a keyboard: "Shift+Space", "N", "+", "F5".

    A single symbol means what the key prints, whatever the layout. `typing` says that the key works in a text field
    too. `priced` says that the act costs time: held, the key tells the price, and counts on if it `repeats`; let go, it
    acts. `sheet` says under which heading the key sheet lists it, if it does.
    """

    act: Act
    keys: tuple[str, ...]
    where: Where = Where.LIVE
    sheet: str = ""
    typing: bool = False
    repeats: bool = False
    priced: bool = False


TIME, PLAN, ROOM = said("Time", "a heading"), said("The plan"), said("Room", "a heading")
#: Those who want to speak, in their order.
LINE, PROMPTS, APP = said("The line"), said("Prompts"), said("App", "a heading")

BINDINGS = (
    Binding(Act.START_OR_PAUSE, ("Space",), sheet=TIME),
    Binding(Act.NEXT, ("N", "PgDown", "Right"), sheet=TIME),
    Binding(Act.BACK, ("Left", "PgUp"), sheet=TIME),
    Binding(Act.MORE, ("+", "="), sheet=TIME, repeats=True, priced=True),
    Binding(Act.LESS, ("-", "−"), sheet=TIME, repeats=True, priced=True),
    Binding(Act.MORE_5, ("Shift++",), repeats=True, priced=True),
    Binding(Act.LESS_5, ("Shift+-",), repeats=True, priced=True),
    Binding(Act.MORE_3, ("Shift+E",), priced=True),
    Binding(Act.MORE_15S, ("Alt++", "Alt+="), repeats=True, priced=True),
    Binding(Act.LESS_15S, ("Alt+-",), repeats=True, priced=True),
    Binding(Act.WRAP_UP, ("W",), sheet=TIME),
    Binding(Act.EXTEND, ("E",), sheet=TIME, priced=True),
    Binding(Act.ASK, ("A",), sheet=TIME, priced=True),
    Binding(Act.BEAT, ("M",), sheet=TIME),
    Binding(Act.BREAK_NOW, ("Ctrl+B",), sheet=TIME, priced=True),
    Binding(Act.THEYVE_STARTED, ("Shift+Space",), sheet=TIME),
    Binding(Act.SLEEP, ("U",), sheet=TIME),
    Binding(Act.PLAN, ("P",), sheet=PLAN),
    Binding(Act.APPLY, ("Y",), Where.PLAN, sheet=PLAN),
    Binding(Act.SHORTEN, ("Shift+Y",), Where.PLAN),
    Binding(Act.SKIP, ("Shift+N",), sheet=PLAN),
    Binding(Act.DROP_CASE, ("Ctrl+D",), sheet=PLAN),
    Binding(Act.RESERVE, ("I",), sheet=PLAN, priced=True),
    Binding(Act.PLAN_UP, ("Up",), Where.PLAN, sheet=PLAN, repeats=True),
    Binding(Act.PLAN_DOWN, ("Down",), Where.PLAN, repeats=True),
    Binding(Act.PLAN_EARLIER, ("Ctrl+Up",), Where.PLAN, sheet=PLAN),
    Binding(Act.PLAN_LATER, ("Ctrl+Down",), Where.PLAN),
    Binding(Act.PLAN_MORE, ("Ctrl++", "Ctrl+="), Where.PLAN, sheet=PLAN, repeats=True, priced=True),
    Binding(Act.PLAN_LESS, ("Ctrl+-",), Where.PLAN, repeats=True, priced=True),
    Binding(Act.PLAN_OUT, ("Del", "Backspace"), Where.PLAN, sheet=PLAN, priced=True),
    Binding(Act.HAND_UP, ("H", "5", "6", "7", "8", "9", "0"), sheet=LINE),
    Binding(Act.HAND_UP, ("1", "2", "3", "4"), Where.CIRCLE),
    Binding(Act.NEXT_SPEAKER, ("Enter",), sheet=LINE),
    Binding(Act.DIRECT_REPLY, ("D",), sheet=LINE),
    Binding(Act.SAME_THREAD, ("J",), sheet=LINE),
    Binding(Act.TELLER, ("T",), sheet=LINE),
    Binding(Act.PREVIOUS_SPEAKER, ("Shift+Enter",), sheet=LINE),
    Binding(Act.HAND_DOWN, ("Del", "Backspace"), sheet=LINE),
    Binding(Act.HAND_ABOVE, ("Up",), sheet=LINE, repeats=True),
    Binding(Act.HAND_BELOW, ("Down",), repeats=True),
    Binding(Act.TAKE_HAND, ("Ctrl+Enter",), sheet=LINE),
    Binding(Act.HAND_EARLIER, ("Shift+Up",), sheet=LINE),
    Binding(Act.HAND_LATER, ("Shift+Down",)),
    Binding(Act.FIRST_VOICE, ("Shift+F",), sheet=LINE),
    Binding(Act.POLICY, ("Shift+O",), sheet=LINE),
    Binding(Act.STEP_OUT, ("Shift+Del",), sheet=LINE),
    Binding(Act.STEP_IN, ("Shift+Backspace",)),
    Binding(Act.CLOSE_LINE, ("Shift+H",), sheet=LINE),
    Binding(Act.CLEAR_LINE, ("Ctrl+Del",), sheet=LINE),
    Binding(Act.ROUND, ("O",), sheet=LINE),
    Binding(Act.PARK, ("K",), sheet=LINE),
    Binding(Act.BRING_BACK, ("Shift+K",), sheet=LINE),
    Binding(Act.CIRCLE, ("V",), sheet=APP),
    Binding(Act.MORE_CHAIRS, ("Ctrl++", "Ctrl+="), Where.CIRCLE, repeats=True),
    Binding(Act.FEWER_CHAIRS, ("Ctrl+-",), Where.CIRCLE, repeats=True),
    Binding(Act.VEIL, ("Ctrl+H",), Where.ANYWHERE, sheet=APP),
    Binding(Act.PEEK, ("Q",), Where.ANYWHERE, sheet=APP),
    Binding(Act.PROMPT_1, ("1",), sheet=PROMPTS),
    Binding(Act.PROMPT_2, ("2",)),
    Binding(Act.PROMPT_3, ("3",)),
    Binding(Act.PROMPT_4, ("4",)),
    Binding(Act.PROMPT_1, ("Ctrl+1",), typing=True),
    Binding(Act.PROMPT_2, ("Ctrl+2",), typing=True),
    Binding(Act.PROMPT_3, ("Ctrl+3",), typing=True),
    Binding(Act.PROMPT_4, ("Ctrl+4",), typing=True),
    Binding(Act.PROMPT_TO_ROOM, ("R",), sheet=PROMPTS),
    Binding(Act.OTHERS, ("Ctrl+0",), sheet=PROMPTS, typing=True),
    Binding(Act.OTHERS, ("Ctrl+0",), Where.DEBRIEF),
    Binding(Act.FIND, ("/", "Ctrl+F"), sheet=PROMPTS),
    Binding(Act.PIN, ("Shift+P",), sheet=PROMPTS),
    Binding(Act.SCRIPT, ("Ctrl+S",), sheet=PROMPTS),
    Binding(Act.SCRIPT_UP, ("Up",), Where.SCRIPT, repeats=True),
    Binding(Act.SCRIPT_DOWN, ("Down",), Where.SCRIPT, repeats=True),
    Binding(Act.BLAME, ("Alt+1",), sheet=PROMPTS, typing=True),
    Binding(Act.NAMES, ("Alt+2",), typing=True),
    Binding(Act.DOMINATING, ("Alt+3",), typing=True),
    Binding(Act.SILENCE, ("Alt+4",), typing=True),
    Binding(Act.DISTRESS, ("Alt+5",), typing=True),
    Binding(Act.RABBIT_HOLE, ("Alt+6",), typing=True),
    Binding(Act.ADVICE, ("Alt+7",), typing=True),
    Binding(Act.OVERRUN, ("Alt+8",), typing=True),
    Binding(Act.STRIKE, ("X",), Where.ANYWHERE, sheet=ROOM),
    Binding(Act.STRIKE, ("Alt+X",), Where.ANYWHERE, typing=True),
    Binding(Act.BLANK, ("B", "."), Where.ANYWHERE, sheet=ROOM),
    Binding(Act.FREEZE, ("F",), sheet=ROOM),
    Binding(Act.GENTLE, ("G",), Where.ANYWHERE, sheet=ROOM),
    Binding(Act.RULES, ("C",), sheet=ROOM),
    Binding(Act.LIGHT, ("L",), Where.ANYWHERE, sheet=ROOM),
    Binding(Act.SHOW_NAMES, ("Ctrl+R",), Where.ANYWHERE, sheet=ROOM),
    Binding(Act.STILL, ("Ctrl+M",), Where.ANYWHERE, sheet=ROOM),
    Binding(Act.SWAP, ("S",), Where.ANYWHERE, sheet=ROOM),
    Binding(Act.ROOM_ON, ("F5",), Where.ANYWHERE, sheet=ROOM, typing=True),
    Binding(Act.TEST_CARD, ("T",), Where.SETUP),
    Binding(Act.PREFLIGHT, ("P",), Where.SETUP),
    Binding(Act.FULL_SCREEN, ("F11",), Where.ANYWHERE, sheet=APP, typing=True),
    Binding(Act.LEAVE, ("Esc",), Where.ANYWHERE, sheet=ROOM, typing=True),
    Binding(Act.CARD, ("Ctrl+T",), sheet=APP, typing=True),
    Binding(Act.CARD, ("Ctrl+T",), Where.SETUP, typing=True),
    Binding(Act.HANDOVER, ("Z",), Where.ANYWHERE, sheet=APP),
    Binding(Act.UNDO, ("Ctrl+Z",), Where.ANYWHERE, sheet=APP),
    Binding(Act.REDO, ("Ctrl+Shift+Z",), Where.ANYWHERE, sheet=APP),
    Binding(Act.PRIVACY, ("Ctrl+P",), Where.ANYWHERE, sheet=APP),
    Binding(Act.KEYS, ("?",), Where.ANYWHERE, sheet=APP),
    Binding(Act.FIND_ACT, ("Ctrl+K",), Where.ANYWHERE, sheet=APP, typing=True),
    Binding(Act.LOCK, ("Ctrl+L",), Where.ANYWHERE, sheet=APP, typing=True),
    Binding(Act.OPEN, ("Ctrl+O",), Where.SETUP, sheet=APP, typing=True),
    Binding(Act.PASTE, ("Ctrl+V",), Where.SETUP),
    Binding(Act.OPEN_DOORS, ("Enter",), Where.SETUP),
    Binding(Act.DRAW_ORDER, ("D",), Where.SETUP),
    Binding(Act.END, ("Ctrl+E",), Where.ANYWHERE, sheet=APP, typing=True),
    Binding(Act.QUIT, ("Ctrl+Q",), Where.ANYWHERE, sheet=APP, typing=True),
)


ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}
SIGNS = {**ARROWS, "-": "−"}

NAMES = {
    #: The keys are called what a keyboard of the language has printed on them: at most 10 letters each.
    "Space": said("Space", "a key"),
    "Enter": said("Enter", "a key"),
    "Shift": said("Shift", "a key"),
    "Ctrl": said("Ctrl", "a key"),
    "Alt": said("Alt", "a key"),
    "Esc": said("Esc", "a key"),
    "Del": said("Del", "a key"),
    "Backspace": said("Backspace", "a key"),
    "PgUp": said("PgUp", "a key"),
    "PgDown": said("PgDown", "a key"),
    "Up": said("Up", "a key"),
    "Down": said("Down", "a key"),
    "Left": said("Left", "a key"),
    "Right": said("Right", "a key"),
}

SPOKEN = {
    #: The keys with these signs, by their name.
    "+": said("Plus", "a key"),
    "-": said("Minus", "a key"),
    "/": said("Slash", "a key"),
    "?": said("Question mark", "a key"),
}


@cache
def bindings(act: Act) -> tuple[Binding, ...]:
    return tuple(binding for binding in BINDINGS if binding.act is act)


def first_key(act: Act) -> str:
    return next((binding.keys[0] for binding in bindings(act)), "")


def parts(keys: str) -> list[str]:
    return re.findall(r"[^+]+|\+$", keys)


def caps(keys: str) -> tuple[str, ...]:
    """Name what is pressed together, each key by itself: "Shift++" is Shift and the plus."""
    return tuple(NAMES.get(key, key) for key in parts(keys))


def keycaps(keys: str) -> tuple[str, ...]:
    """Name the caps of what is pressed together, as they are painted: arrows, and a minus that can be seen."""
    return tuple(SIGNS.get(key, NAMES.get(key, key)) for key in parts(keys))


def printed(keys: str) -> Said:
    return joined("+", caps(keys))


def heard(keys: str) -> Said:
    """Name what is pressed together in words alone: readers pass over signs."""
    return joined("+", (SPOKEN.get(key, NAMES.get(key, key)) for key in parts(keys)))


def heard_keys(*acts: Act) -> Said:
    """Name the first key of each act."""
    return joined(", ", map(heard, map(first_key, acts)))


def cap(act: Act) -> str:
    """Name the first key of an act, for the cap on its button."""
    key = first_key(act)
    return ARROWS.get(key) or printed(key)


PRICED = frozenset(binding.act for binding in BINDINGS if binding.priced)
"""Acts that cost time: their price is told before they are done."""

TOLD = PRICED | {Act.NEXT}
"""Acts whose button tells what they cost. The next step may wipe a card; but N acts at once, as clickers need it."""
