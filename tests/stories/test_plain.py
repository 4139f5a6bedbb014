"""The plain clock, for when the app crashed too often: whatever the room saw, something is on its screen."""

from collections.abc import Callable

import pytest

from casesconf_desktop.core.room import Scene
from casesconf_desktop.plain import plainly, wall_clock
from stories.conftest import Facilitator

TIME_OF_DAY = "time of day"


def rules(f: Facilitator) -> None:
    f.at(30)
    f.press("\r", " ")
    assert f.room.scene is Scene.RULES


def shapes(f: Facilitator) -> None:
    f.press("T")
    assert f.room.scene is Scene.TEST_CARD


def thanks(f: Facilitator) -> None:
    f.press("\r")
    f.evening.console.end_wanted.emit()
    assert f.room.scene is Scene.CLOSING


def gentle(f: Facilitator) -> None:
    f.at(30)
    f.press("\r", " ", "N", "G")
    assert f.room.gentle


def story(f: Facilitator) -> None:
    f.at(30)
    f.press("\r", " ", "N")


@pytest.mark.parametrize(
    ("begin", "digits"),
    [(rules, TIME_OF_DAY), (shapes, "47:59"), (thanks, TIME_OF_DAY), (gentle, ""), (story, "10:00")],
    ids=lambda one: getattr(one, "__name__", one),
)
def test_something_is_shown(facilitator: Facilitator, begin: Callable[[Facilitator], None], digits: str) -> None:
    begin(facilitator)
    now = facilitator.now()
    view = plainly(facilitator.session, now)
    assert view.digits == (wall_clock(now).digits if digits == TIME_OF_DAY else digits)
    assert any((view.digits, view.heading, view.footer))


def test_a_room_that_was_blank_stays_so(facilitator: Facilitator) -> None:
    story(facilitator)
    facilitator.press("B")
    assert plainly(facilitator.session, facilitator.now()).scene is Scene.BLANK
