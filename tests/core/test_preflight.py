"""What the preflight says of each thing, and how many of them want a look."""

import pytest

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE, SECOND
from casesconf_desktop.core.beat import until_next_beat
from casesconf_desktop.core.desk.preflight import MIRRORED, PRESS, ROOM, Ready, preflight, to_look_at
from casesconf_desktop.core.projector import room_view
from casesconf_desktop.core.promise import Promise
from casesconf_desktop.core.room import RoomAt
from evenings import after, at, fresh, running


@pytest.mark.parametrize(
    ("at", "mirrored", "awake", "room", "looks"),
    [
        (RoomAt.SCREEN, False, True, "Beamer, 1920 × 1080", 0),
        (RoomAt.SCREEN, False, False, "Beamer, 1920 × 1080", 1),
        (RoomAt.BESIDE, False, True, ROOM[RoomAt.BESIDE], 1),
        (RoomAt.NOWHERE, False, False, ROOM[RoomAt.NOWHERE], 2),
        (RoomAt.HIDDEN, False, True, ROOM[RoomAt.HIDDEN], 1),
        (RoomAt.BESIDE, True, True, MIRRORED, 1),
        (RoomAt.SCREEN, True, True, MIRRORED, 1),
    ],
)
def test_what_is_ready(at: RoomAt, mirrored: bool, awake: bool, room: str, looks: int) -> None:
    rows = preflight(Ready(at, "Beamer, 1920 × 1080", mirrored, awake, Promise()))
    assert [row.head for row in rows] == ["Room screen", "Awake", "Clicker", "Nothing written"]
    assert (rows[0].sentence, rows[2].sentence) == (room, PRESS)
    assert to_look_at(rows) == looks


def test_the_last_key_of_a_clicker_is_told() -> None:
    rows = preflight(Ready(RoomAt.SCREEN, "", False, True, Promise(), "PgDown: next step."))
    assert rows[2].sentence == "PgDown: next step."


def test_the_gentle_ring_empties_four_times_a_second_or_every_five_seconds_where_nothing_is_to_move() -> None:
    story = after(running(2), (41, a.ToggleGentle()))
    assert until_next_beat(running(2), at(41)) == SECOND
    assert until_next_beat(story, at(41)) == SECOND / 4
    assert until_next_beat(after(story, (42, a.StartOrPause())), at(42)) == SECOND, "a pause stands still"
    still = after(story, (41, a.ToggleStill()))
    assert until_next_beat(still, at(41)) == SECOND

    blank = after(story, (41, a.ToggleBlank()))
    assert until_next_beat(blank, at(41)) == SECOND, "nobody sees it"

    def left(session: object, seconds: float) -> float:
        minutes = room_view(session, at(41 + seconds / 60)).minutes  # type: ignore[arg-type]  # it is one
        assert minutes is not None
        return minutes.left * MINUTE / SECOND

    assert [round(left(story, s), 2) for s in (0, 0.25, 0.5, 0.6)] == [540, 539.75, 539.5, 539.5]
    assert [round(left(still, s), 2) for s in (0, 1, 4.9, 5)] == [540, 540, 540, 535]


def test_a_still_welcome_moves_once_in_five_seconds() -> None:
    still = after(fresh(), (-18, a.ToggleGentle()), (-18, a.ToggleStill()))
    pictures = [room_view(still, at(20 + seconds / 60)).minutes for seconds in range(10)]
    assert len(set(pictures)) == 2
