"""What the key sheet lists, made from the keymap: what is listed is what is bound."""

from functools import cache

from casesconf_desktop.core.said import Said, capital, said
from casesconf_desktop.ui.keymap import (
    APP,
    BINDINGS,
    LINE,
    NAMES,
    PLAN,
    PROMPTS,
    ROOM,
    TIME,
    Act,
    first_key,
    heard_keys,
    keycaps,
)
from casesconf_desktop.ui.language import Language

COLUMNS = ((TIME, PROMPTS), (LINE,), (ROOM, PLAN), (APP,))

SHIFT, CTRL, ALT = NAMES["Shift"], NAMES["Ctrl"], NAMES["Alt"]
SPANS = {Act.PROMPT_1: (said("pick a prompt"), ("1",), "4"), Act.BLAME: (said("situation"), (ALT, "1"), "8")}
PAIRS = {
    Act.MORE: (said("one minute more, less"), ("+", "−")),
    Act.HAND_ABOVE: (said("choose a hand"), ("↑", "↓")),
    Act.HAND_EARLIER: (said("earlier, later"), (SHIFT, "↑", "↓")),
    Act.PLAN_UP: (said("a row of the plan"), ("↑", "↓")),
    Act.PLAN_EARLIER: (said("row earlier, later"), (CTRL, "↑", "↓")),
    Act.PLAN_MORE: (said("row minutes"), (CTRL, "+", "−")),
}
HIDDEN = frozenset({Act.LESS})

ENGLISH = Language()
Row = tuple[str, tuple[str, ...], str]
"""What keys do, what is on them, and the last of a run."""


@cache
def listed(head: str) -> tuple[Act, ...]:
    """Give the acts under a heading, in the order of the keymap; a pair or a run of keys by its first."""
    return tuple(binding.act for binding in BINDINGS if binding.sheet == head and binding.act not in HIDDEN)


def heard_in_row(act: Act) -> Said:
    """Name the keys of a row in words; a pair and a run have as many as acts follow in the keymap."""
    acts = [*Act]
    count = int(SPANS[act][2]) if act in SPANS else 2 if act in PAIRS else 1
    return heard_keys(*acts[acts.index(act) :][:count])


def rows(head: str, language: Language = ENGLISH) -> list[Row]:
    """List words, caps and, for a run of keys, the last of it, as the keymap has them under a heading."""
    found: list[Row] = []
    for act in listed(head):
        if act in SPANS:
            row: Row = SPANS[act]
        elif act in PAIRS:
            row = (*PAIRS[act], "")
        else:
            row = act.value, keycaps(first_key(act)), ""
        words, on, upto = row
        found.append(language.say((capital(words), on, upto)))
    return found
