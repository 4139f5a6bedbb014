"""What is heard of a row: its case table."""

import pytest

from casesconf_desktop.core.debrief import DebriefRow
from casesconf_desktop.core.desk import heard
from casesconf_desktop.core.desk.circle import Chair
from casesconf_desktop.core.desk.line import HandRow, Speaking
from casesconf_desktop.core.desk.plan import Choice, PlanRow
from casesconf_desktop.core.desk.rail_rows import Node, Row
from casesconf_desktop.core.face import Minutes, TimerState
from casesconf_desktop.core.line import HandKind


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (Row("Story", Node.TO_COME, "19:10", detail="10 min"), "19:10, Story, 10 min"),
        (Row("Break", Node.DONE, "20:02", "20:00", note="+2 min"), "20:02, Break, done, planned for 20:00, +2 min"),
        (Row("Story", Node.NOW, "19:10", state=TimerState.PAUSED), "19:10, Story, now, Paused"),
        (Row("Story", Node.NOW, "19:10", state=TimerState.OVER, note="+2:15"), "19:10, Story, now, Over time"),
        (Row("Case 1", Node.DONE, detail="Ada", strong=True), "Case 1, Ada"),
        (Row("Venue closes", Node.HARD_STOP, "21:30", detail="30 min in hand"), "21:30, Venue closes, 30 min in hand"),
    ],
)
def test_a_row_of_the_agenda_has_no_seconds(row: Row, words: str) -> None:
    assert heard.agenda_row(row) == words


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (Minutes(10, 10, 2, TimerState.READY), "10 minutes left"),
        (Minutes(10, 7.02, 2, TimerState.RUNNING), "8 minutes left"),
        (Minutes(10, 0.4, 2, TimerState.WRAPPING_UP), "1 minute left"),
        (Minutes(10, 0, 2, TimerState.OVER), "the time is up"),
        (Minutes(10, -0.9, 2, TimerState.OVER), "the time is up"),
        (Minutes(10, -1, 2, TimerState.OVER), "1 minute past the plan"),
        (Minutes(10, -2.5, 2, TimerState.PAUSED), "2 minutes past the plan"),
        (Minutes(0, 0, 0, TimerState.RUNNING), ""),
    ],
)
def test_the_dial_tells_whole_minutes(minutes: Minutes, words: str) -> None:
    assert heard.time_left(minutes) == words


def test_rows_of_the_other_panels() -> None:
    hand = HandRow(1, 1, "Ada", "first time", "", "0:12")
    assert heard.hand_row(hand) == "Ada, first time"
    assert heard.turn(Speaking("Ada", "", "2:10", 0, 1)) == "Ada speaks, past the usual turn"
    row = PlanRow(Choice(3, True), "Case 2", "19:40", "28 min", (3,), 3, out=False, movable=True, part=False)
    assert heard.plan_row(row) == "Case 2, at 19:40, 28 min"
    used = DebriefRow("Case 1", "Story", 8, 2, 0, "−2", "−2", in_case=True)
    assert heard.debrief_row(used) == "Case 1, Story, 8 min used, 2 min given back, −2 so far"


@pytest.mark.parametrize(
    ("chair", "words"),
    [
        (Chair(3, False, None, 0, False, False, False), "Chair 3"),
        (Chair(3, True, HandKind.REPLY, 1, False, True, False), "Chair 3, hand up, direct reply, next, spoke once"),
        (Chair(3, False, None, 2, True, False, False), "Chair 3, speaks, spoke more than once"),
        (Chair(3, False, None, 0, False, False, True), "Chair 3, stepped out"),
    ],
)
def test_a_chair(chair: Chair, words: str) -> None:
    assert heard.chair_row(chair) == words
