"""The rows of the panels for those who hear them: one phrase each, and nothing that changes every second."""

from math import ceil, floor

from casesconf_desktop.core import words
from casesconf_desktop.core.debrief import DebriefRow
from casesconf_desktop.core.desk.circle import MANY, Chair
from casesconf_desktop.core.desk.line import HandRow, Speaking
from casesconf_desktop.core.desk.plan import PlanRow
from casesconf_desktop.core.desk.rail_rows import Node, Row
from casesconf_desktop.core.face import STATES, Minutes, TimerState
from casesconf_desktop.core.line import HAND_KINDS
from casesconf_desktop.core.lists import listed
from casesconf_desktop.core.said import said

DONE, NOW = said("done", "a part of the evening"), said("now", "a part of the evening")


def agenda_row(row: Row) -> str:
    state = (NOW, STATES[row.state or TimerState.RUNNING]) if row.node is Node.NOW else ()
    done = DONE if row.node is Node.DONE and row.time else ""
    planned = said("planned for {time}").format(time=row.planned) if row.planned else ""
    note = "" if row.state is TimerState.OVER else row.note  # which would change every second
    return listed((row.time, row.title, *state, done, planned, note, row.detail))


def hand_row(row: HandRow) -> str:
    return listed((row.label, row.badge, row.note))


def plan_row(row: PlanRow) -> str:
    return listed((row.title, "" if row.out else said("at {time}").format(time=row.time), row.length))


def debrief_row(row: DebriefRow) -> str:
    used = said("%n min used", "", row.used)
    back = said("%n min given back", "", row.given_back) if row.given_back else ""
    past = said("%n min past the plan", "", row.past) if row.past else ""
    so_far = said("{minutes} so far").format(minutes=row.so_far)
    return listed((row.case, row.title, used, back, past, so_far))


def chair_row(seen: Chair) -> str:
    #: Somebody who sits there has raised a hand.
    up = said("hand up", "who sits there") if seen.up else ""
    kind = HAND_KINDS.get(seen.kind, "") if seen.kind is not None else ""
    speaks = said("speaks", "who sits there") if seen.speaking else ""
    first = said("next", "who sits there") if seen.next else ""
    away = said("stepped out", "who sits there") if seen.away else ""
    once, often = said("spoke once"), said("spoke more than once")
    spoke = (once if seen.turns < MANY else often) if seen.turns else ""
    return listed((words.chair_or_name(str(seen.number)), speaks, up, kind, first, away, spoke))


def turn(speaking: Speaking) -> str:
    speaks = said("{who} speaks").format(who=speaking.label)
    return listed((speaks, speaking.badge, said("past the usual turn") if speaking.over else ""))


def time_left(minutes: Minutes) -> str:
    """Tell whole minutes, as the cells of the dial do; nothing for what has no length."""
    if minutes.total <= 0:
        return ""
    if minutes.left > 0:
        return said("%n minute(|s) left", "", ceil(minutes.left))
    past = floor(-minutes.left)
    return said("%n minute(|s) past the plan", "", past) if past else said("the time is up")
