"""What the room sees in each state, and that no name can get there."""
# ruff: noqa: E501 (a table reads best a case a line)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.line import HandKind
from casesconf_desktop.core.projector import room_view
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.update import update
from evenings import after, at, fresh, running

HANDS = after(running(4), (55, a.HandUp("Mara")), (55, a.HandUp("7")), (56, a.HandUp("")))
PAUSED = after(running(2), (43, a.StartOrPause()))
ASKED = after(running(2), (43, a.AskTheRoom()))


@pytest.mark.parametrize(
    ("session", "minute", "scene", "heading", "status", "digits", "footer"),
    [
        pytest.param(fresh(), -18, Scene.WELCOME, "CasesConf", "Starts at 19:00", "48:00", "Welcome. Find", id="set-up"),
        pytest.param(running(0), 17.5, Scene.WELCOME, "CasesConf", "Starts at 19:00", "12:30", "Welcome.", id="doors"),
        pytest.param(running(0), 31, Scene.WELCOME, "CasesConf", "Starts at 19:00", "00:00", "We start", id="past start"),
        pytest.param(running(1), 32, Scene.RULES, "", "", "", "", id="the opening shows the Rule"),
        pytest.param(running(2), 42, Scene.TIMER, "Case 1 of 2", "Story", "08:00", "Curiosity, not judgment.", id="story"),
        pytest.param(running(2), 48, Scene.TIMER, "Case 1 of 2", "Wrapping up", "02:00", "Time to round", id="wrapping"),
        pytest.param(running(2), 52.25, Scene.TIMER, "Case 1 of 2", "Over time", "+02:15", "No rush.", id="over time"),
        pytest.param(PAUSED, 47, Scene.TIMER, "Case 1 of 2", "Paused", "07:00", "Curiosity", id="paused"),
        pytest.param(ASKED, 43.5, Scene.TIMER, "Case 1 of 2", "The story waits", "01:30", "What would you do", id="asked"),
        pytest.param(ASKED, 46, Scene.TIMER, "Case 1 of 2", "The story waits", "+01:00", "What would you do", id="asked long"),
        pytest.param(after(ASKED, (46, a.AskTheRoom())), 47, Scene.TIMER, "Case 1 of 2", "Story", "06:00", "Curiosity", id="given back"),
        pytest.param(after(running(2), (43, a.LeaveOut((6, 7, 8, 9)))), 44, Scene.TIMER, "Case 1 of 1", "Story", "06:00", "Curiosity", id="one case dropped: no comment"),
        pytest.param(after(running(2), (43, a.PutInReserve())), 44, Scene.TIMER, "Case 1 of 3", "Story", "06:00", "Curiosity", id="the reserve case counts"),
        pytest.param(running(3), 51, Scene.TIMER, "Case 1 of 2", "Questions of fact", "03:00", "Facts", id="questions"),
        pytest.param(running(4), 55, Scene.TIMER, "Case 1 of 2", "Discussion", "11:00", "The line is open", id="no hands"),
        pytest.param(HANDS, 57, Scene.TIMER, "Case 1 of 2", "Discussion", "09:00", "The line: 3 hands", id="three hands"),
        pytest.param(running(5), 66, Scene.TIMER, "Case 1 of 2", "Last word", "02:00", "The last word", id="last word"),
        pytest.param(running(6), 70, Scene.BREAK, "Break", "", "08:00", "Back at 19:48", id="break"),
        pytest.param(running(6), 79, Scene.BREAK, "Break", "", "", "We go on in a moment", id="break over: no hurry"),
        pytest.param(running(11), 108, Scene.CLOSING, "", "", "", "", id="closing"),
        pytest.param(after(running(2), (45, a.End())), 46, Scene.CLOSING, "", "", "", "", id="after the end"),
    ],
)  # fmt: skip
def test_room(
    session: Session, minute: float, scene: Scene, heading: str, status: str, digits: str, footer: str
) -> None:
    view = room_view(session, at(minute))
    assert (view.scene, view.heading, view.status, view.digits) == (scene, heading, status, digits)
    assert f"{view.footer} {view.footer_strong}".startswith(footer)


def test_layers_lie_in_their_order() -> None:
    session = after(running(4), (55, a.ToggleRules()))
    assert room_view(session, at(55)).scene is Scene.RULES
    session = after(session, (55, a.TogglePromptToRoom()))
    assert room_view(session, at(55)).scene is Scene.PROMPT
    session = after(session, (55, a.ToggleFreeze()), (55, a.TogglePromptToRoom()))
    assert room_view(session, at(60)).scene is Scene.PROMPT
    assert room_view(session, at(60)).status == "11:00"
    session = after(session, (60, a.ToggleBlank()))
    assert room_view(session, at(60)) == RoomView(Scene.BLANK)


def test_a_frozen_picture_still_follows_the_light_of_the_room() -> None:
    session = after(running(2), (43, a.ToggleFreeze()), (44, a.ToggleLight()))
    view = room_view(session, at(46))
    assert (view.digits, view.light) == ("07:00", True)


def test_gentle_takes_digits_words_of_the_line_and_keeps_the_ring() -> None:
    view = room_view(after(HANDS, (56, a.ToggleGentle())), at(57))
    assert (view.digits, view.footer, view.footer_strong, view.gentle) == ("", "", "", True)
    assert view.minutes is not None
    over = room_view(after(running(2), (42, a.ToggleGentle())), at(53))
    assert (over.status, over.state) == ("Over time", TimerState.OVER)


def test_a_prompt_carries_the_time_left_in_its_header() -> None:
    session = after(running(4), (55, a.TogglePromptToRoom()))
    view = room_view(session, at(56))
    assert (view.scene, view.status, view.state) == (Scene.PROMPT, "10:00", TimerState.RUNNING)
    assert view.prompt.startswith("discussion prompt")


def test_equal_seconds_give_equal_views() -> None:
    """A view that is equal is dropped: within one second nothing is painted."""
    second = 1 / 60
    views = [room_view(running(2), at(45 + second * part)) for part in (0.01, 0.5, 0.99, 1.01)]
    assert views[0] == views[1] == views[2] != views[3]


def test_the_room_view_has_no_field_for_a_name() -> None:
    allowed = {"scene", "heading", "status", "state", "digits", "minutes", "footer", "footer_strong", "footer_fact"}
    of_the_whole = {"prompt", "gentle", "light", "rehearsal", "unguarded"}
    assert {*RoomView.__struct_fields__} == allowed | of_the_whole


acts = st.sampled_from(
    [
        a.HandUp("Nadelöhr"),
        a.HandUp("Nadelöhr", HandKind.REPLY),
        a.NextSpeaker(None),
        a.NextSpeaker(0),
        a.StartOrPause(),
        a.ToggleRules(),
        a.ToggleGentle(),
        a.ToggleFreeze(),
        a.TogglePromptToRoom(),
        a.ToggleLight(),
        a.Add(MINUTE),
        a.AskTheRoom(),
        a.MarkBeat(),
        a.PutInReserve(),
        a.LeaveOut((6, 7, 8, 9)),
        a.End(),
    ]
)


@given(st.integers(0, 11), st.lists(acts, max_size=20), st.floats(0, 40))
def test_no_name_reaches_the_room(step: int, sequence: list[a.Action], wait: float) -> None:
    """Every label there is holds the needle; no picture ever does."""
    session = replace(running(step), labels=("Nadelöhr", "Nadelöhr"))
    for action in sequence:
        session = update(session, action, at(60))
        assert "Nadel" not in repr(room_view(session, at(60 + wait)))


def test_beats_of_a_story_are_never_shown() -> None:
    session = running(2)
    assert room_view(after(session, (44, a.MarkBeat())), at(45)) == room_view(session, at(45))
