"""The locked app asks the desktop for dark or light, of old portals and new ones, and goes on without an answer."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from buses import Wire, method, own_bus
from guard.locked import code

PORTAL = "org.freedesktop.portal.Desktop"
ASK = """
import sys, time
from PySide6.QtWidgets import QApplication
app = QApplication(["test"])
from casesconf_desktop.ui import theme, wish
{patience}
from casesconf_desktop.ui.dress import dressed
begun = time.monotonic()
palette = dressed(app, "{colours}")
print("light" if palette is theme.LIGHT else "dark", time.monotonic() - begun < 2, "PySide6.QtDBus" in sys.modules)
"""
Answer = Callable[[Wire, Any], None]


def newer(scheme: int) -> Answer:
    return lambda portal, message: portal.answer(message, "v", ("u", scheme))


def older(scheme: int) -> Answer:
    def answer(portal: Wire, message: Any) -> None:
        if method(message) == "ReadOne":
            portal.refuse(message)
        else:
            portal.answer(message, "v", ("v", ("u", scheme)))

    return answer


def started(address: str, colours: str = "system", patience: str = "") -> subprocess.Popen[str]:
    then = ASK.format(colours=colours, patience=patience)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": address}
    command = [sys.executable, "-B", "-c", code(then)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


def ended(process: subprocess.Popen[str]) -> str:
    told, _ = process.communicate(timeout=30)
    assert process.returncode == 0
    return told.strip()


@pytest.mark.parametrize(
    ("answer", "asked", "dress"),
    [
        pytest.param(newer(2), 1, "light", id="light"),
        pytest.param(newer(1), 1, "dark", id="dark"),
        pytest.param(newer(0), 1, "dark", id="no wish"),
        pytest.param(older(2), 2, "light", id="light, of an old portal"),
        pytest.param(older(1), 2, "dark", id="dark, of an old portal"),
    ],
)
def test_as_the_desktop_wishes(tmp_path: Path, answer: Answer, asked: int, dress: str) -> None:
    with own_bus(tmp_path) as address, Wire(address) as portal:
        portal.offer(PORTAL)
        process = started(address, patience="wish.PATIENCE_MS = 20_000")
        for _ in range(asked):
            message = portal.asked()
            assert message.body == ("org.freedesktop.appearance", "color-scheme")
            answer(portal, message)
        assert ended(process) == f"{dress} True True"


def test_it_goes_on_where_nobody_answers(tmp_path: Path) -> None:
    with own_bus(tmp_path) as address, Wire(address) as portal:
        assert ended(started(address)) == "dark True True", "a bus without a portal"
        portal.offer(PORTAL)
        assert ended(started(address)) == "dark True True", "a portal that says nothing"


@pytest.mark.parametrize("address", ["disabled:", ""])
def test_nobody_is_asked_where_there_is_no_bus(address: str) -> None:
    assert ended(started(address)) == "dark True False"


@pytest.mark.parametrize("colours", ["dark", "light"])
def test_nobody_is_asked_where_it_was_said(tmp_path: Path, colours: str) -> None:
    with own_bus(tmp_path) as address:
        assert ended(started(address, colours)) == f"{colours} True False"


WISHES = """
from PySide6.QtWidgets import QApplication
app = QApplication(["test"])
from casesconf_desktop.ui import wish
wish.PATIENCE_MS = 20_000
print(wish.contrast_wished(app), wish.stillness_wished(app))
"""


@pytest.mark.parametrize("wished", [True, False])
def test_contrast_and_stillness_are_asked_for_too(tmp_path: Path, wished: bool) -> None:
    with own_bus(tmp_path) as address, Wire(address) as portal:
        portal.offer(PORTAL)
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": address}
        process = subprocess.Popen(
            [sys.executable, "-B", "-c", code(WISHES)], stdout=subprocess.PIPE, text=True, env=environment
        )
        contrast = portal.asked()
        assert contrast.body == ("org.freedesktop.appearance", "contrast")
        portal.answer(contrast, "v", ("u", int(wished)))
        motion = portal.asked()
        assert motion.body == ("org.gnome.desktop.interface", "enable-animations")
        portal.answer(motion, "v", ("b", not wished))
        assert ended(process) == f"{wished} {wished}"
