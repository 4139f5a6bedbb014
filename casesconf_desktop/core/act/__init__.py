"""The acts by part of the evening: each module answers its own group."""

from casesconf_desktop.core.act.arrange import arrange
from casesconf_desktop.core.act.card import forgetting
from casesconf_desktop.core.act.line import give_floor, keep_line
from casesconf_desktop.core.act.plan import plan
from casesconf_desktop.core.act.prompts import prompt
from casesconf_desktop.core.act.room import show
from casesconf_desktop.core.act.setup import begin, respoken, set_up
from casesconf_desktop.core.act.time import keep_time
from casesconf_desktop.core.act.turn import turn

__all__ = [
    "arrange",
    "begin",
    "forgetting",
    "give_floor",
    "keep_line",
    "keep_time",
    "plan",
    "prompt",
    "respoken",
    "set_up",
    "show",
    "turn",
]
