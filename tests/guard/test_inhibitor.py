"""The desktop is really asked to stay awake by the locked app, over the one connection that was made before."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from buses import Wire, method, own_bus
from guard.locked import code

EVENING = """
from casesconf_desktop.guard import awake
{control}
kept = awake.Awake()
def tell():
    print(kept.held, flush=True)
kept.begin()
tell()
guard.with_windows()
import socket
try:
    socket.socket(socket.AF_UNIX).close()
except PermissionError:
    print("no new socket", flush=True)
kept.end()
tell()
kept.begin()
tell()
"""
"""Started, its windows up, over, and taken back."""

UNKEPT = "awake._keeping = lambda _: None"
"""Lets wakepy connect anew each time, as it does by itself."""

SERVICES = ["org.freedesktop.ScreenSaver", "org.gnome.SessionManager"]


def evening(folder: Path, service: str, asked: int, control: str = "") -> tuple[list[tuple[str, int | None]], str]:
    """Play it before a desktop that grants all; give what this was asked, up to so many, and what was said.

    The answer to the nth request to stay awake is the number n, to be named when it is let go.
    """
    with own_bus(folder) as address, Wire(address) as desktop:
        desktop.offer(service)
        process = subprocess.Popen(
            [sys.executable, "-B", "-c", code(EVENING.format(control=control))],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": address},
        )
        heard, given = list[tuple[str, int | None]](), 0
        for _ in range(asked):
            message = desktop.asked()
            what = method(message).lower()
            if what == "inhibit":
                given += 1
                desktop.answer(message, "u", given)
            else:
                desktop.answer(message)
            heard.append((what, message.body[0] if what == "uninhibit" else None))
        said, _ = process.communicate(timeout=20)
    assert process.returncode == 0
    return heard, said


@pytest.mark.parametrize("service", SERVICES)
def test_awake_let_go_and_awake_again_when_the_end_is_undone(tmp_path: Path, service: str) -> None:
    """No new socket can be made by then: the desktop is asked over the connection from before the lock."""
    heard, said = evening(tmp_path, service, 3)
    assert heard == [("inhibit", None), ("uninhibit", 1), ("inhibit", None)]
    assert said.splitlines() == ["True", "no new socket", "False", "True"]


def test_without_the_kept_connection_the_desktop_is_not_asked_again(tmp_path: Path) -> None:
    """The control: new connections are refused, so that the evening would go on and the laptop fall asleep."""
    heard, said = evening(tmp_path, SERVICES[0], 2, UNKEPT)
    assert heard == [("inhibit", None), ("uninhibit", 1)]
    assert said.splitlines() == ["True", "no new socket", "False", "False"]
