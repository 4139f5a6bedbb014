"""Staying awake is asked of the desktop once, let go at the end, and calm where it is refused."""

import random
import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casesconf_desktop.core import actions as a
from casesconf_desktop.evening import Evening
from casesconf_desktop.guard.awake import Awake
from casesconf_desktop.ui.console.preflight import Preflight
from casesconf_desktop.ui.console.strip import StatusStrip
from evenings import ZONE, at
from hearing import spoken


class Noted(Awake):
    """Takes down what it is asked; `agrees` is what the desktop says."""

    def __init__(self, *, agrees: bool) -> None:
        super().__init__()
        self.agrees, self.asked = agrees, list[str]()

    def begin(self) -> None:
        if not self.held:
            self.asked.append("begin")
        self.held = self.agrees

    def end(self) -> None:
        if self.held:
            self.asked.append("end")
        self.held = False


def evening(qapp: QApplication, awake: Noted) -> Evening:
    made = Evening(qapp, lambda: at(0), lambda: at(0).at, random.Random(3), ZONE, awake=awake, colours="dark")
    whole = list[bool]()
    made.whole.connect(lambda: whole.append(True))
    made.open()
    while not whole:
        assert awake.asked == [], "not before the first picture is painted"
        qapp.processEvents()
    return made


def close(made: Evening) -> None:
    made.heartbeat.stop()
    for window in (made.console, made.room):
        window.hide()
        window.deleteLater()
    made.deleteLater()


def test_awake_from_the_first_picture_until_the_evening_ends(qtbot: QtBot, qapp: QApplication) -> None:
    del qtbot
    awake = Noted(agrees=True)
    made = evening(qapp, awake)
    for action in (a.OpenDoors(), a.StartOrPause(), a.ToggleBlank()):
        made.store.dispatch(action)
    assert awake.asked == ["begin"]
    made.store.dispatch(a.End())
    assert awake.asked == ["begin", "end"]
    made.store.undo()
    assert awake.asked == ["begin", "end", "begin"], "the evening goes on, and so does this"
    made.laptop.let_go()
    made.store.dispatch(a.ToggleBlank())
    assert awake.asked[-1] == "end", "once let go it is not asked again"
    close(made)


def test_forgetting_lets_go(qtbot: QtBot, qapp: QApplication) -> None:
    del qtbot
    awake = Noted(agrees=True)
    made = evening(qapp, awake)
    made.forget()
    assert awake.asked == ["begin", "end"]
    close(made)


@pytest.mark.parametrize("agrees", [True, False])
def test_while_the_evening_runs_the_strip_says_if_it_may_fall_asleep(
    qtbot: QtBot, qapp: QApplication, agrees: bool
) -> None:
    del qtbot
    made = evening(qapp, Noted(agrees=agrees))
    made.store.dispatch(a.OpenDoors())
    [strip] = made.console.findChildren(StatusStrip)
    assert ("May fall asleep" in spoken(strip)) is not agrees
    made.store.dispatch(a.End())
    assert "asleep" not in spoken(strip), "it may, now"
    made.store.undo()
    assert ("May fall asleep" in spoken(strip)) is not agrees
    made.laptop.let_go()
    close(made)


@pytest.mark.parametrize(
    ("agrees", "told"), [(True, "stays awake until the evening ends"), (False, "may fall asleep")], ids=["yes", "no"]
)
def test_the_preflight_says_whether_the_desktop_agreed(
    qtbot: QtBot, qapp: QApplication, agrees: bool, told: str
) -> None:
    del qtbot
    made = evening(qapp, Noted(agrees=agrees))
    made.console.make_whole()
    [card] = made.console.findChildren(Preflight)
    assert told in card.accessibleDescription()
    made.laptop.let_go()
    close(made)


def asked_of_wakepy(fake: str) -> Callable[[], bool]:
    code = "from casesconf_desktop.guard.awake import Awake; a = Awake(); a.begin(); held = a.held; a.end()"
    code += "; import sys; sys.exit(not held or a.held)"
    environment = {"PATH": "", "WAKEPY_FAKE_SUCCESS": fake, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    return lambda: subprocess.run([sys.executable, "-c", code], check=False, env=environment).returncode == 0


def test_the_real_one_is_held_where_it_is_granted_and_calm_where_not() -> None:
    assert asked_of_wakepy("yes")()
    assert not asked_of_wakepy("")()
