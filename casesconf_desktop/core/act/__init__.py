"""The acts by part of the evening: each module answers its own group."""

from casesconf_desktop.core.act.line import give_floor, keep_line, set_talk
from casesconf_desktop.core.act.plan import plan
from casesconf_desktop.core.act.prompts import prompt
from casesconf_desktop.core.act.room import show
from casesconf_desktop.core.act.setup import begin, set_up
from casesconf_desktop.core.act.time import keep_time
from casesconf_desktop.core.act.turn import turn

__all__ = ["begin", "give_floor", "keep_line", "keep_time", "plan", "prompt", "set_talk", "set_up", "show", "turn"]
