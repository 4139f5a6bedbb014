"""The app is killed in the middle of an evening, in real windows: both come back where they were, the clock goes on."""

import os
import signal
import subprocess

import pytest
from pytestqt.qtbot import QtBot

from desktop.conftest import CONSOLE, MANY_TRIES, ROOM, Desktop
from desktop.test_real_windows import shown, timed


def pid_of(desktop: Desktop, title: str) -> int:
    """Tell whose window it is; 0 while there is none."""
    command = ("xdotool", "search", "--onlyvisible", "--name", f"^{title}$", "getwindowpid")
    told = subprocess.run(command, check=False, capture_output=True, text=True, env=desktop.environment, timeout=60)
    return int(told.stdout.split()[0]) if told.returncode == 0 and told.stdout.strip() else 0


def another(desktop: Desktop, before: int) -> int:
    """Wait until both windows are those of another process; tell which."""
    for _ in range(MANY_TRIES):
        pid = pid_of(desktop, CONSOLE)
        if pid not in (0, before) and pid_of(desktop, ROOM) == pid:
            return pid
    raise AssertionError("the windows never came back")


def tell_a_story(desktop: Desktop) -> int:
    """Go on into a story; gives the process of the app."""
    console = desktop.window(CONSOLE)
    desktop.window(ROOM)
    desktop.run("xdotool", "windowfocus", "--sync", console)
    desktop.key("Return", "space", "n")
    return pid_of(desktop, CONSOLE)


STORY = timed("Story", 10, "Curiosity, not judgment.")


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT], ids=lambda how: how.name)
def test_both_windows_come_back_and_the_clock_goes_on(
    desktop: Desktop, app: subprocess.Popen[bytes], qtbot: QtBot, how: signal.Signals
) -> None:
    del qtbot
    pid = tell_a_story(desktop)
    before = shown(desktop, desktop.window(ROOM), STORY)
    places = [desktop.geometry(desktop.window(title)) for title in (CONSOLE, ROOM)]
    os.kill(pid, how)
    again = another(desktop, pid)
    assert app.poll() is None
    after = shown(desktop, desktop.window(ROOM), [view for view in STORY if view.digits < before.digits])
    assert after.digits < before.digits
    assert [desktop.geometry(desktop.window(title)) for title in (CONSOLE, ROOM)] == places
    desktop.run("xdotool", "windowfocus", "--sync", desktop.window(CONSOLE))
    desktop.key("n")
    shown(desktop, desktop.window(ROOM), timed("Questions of fact", 4, "Facts first. Opinions can wait."))
    assert pid_of(desktop, CONSOLE) == again


def test_after_three_crashes_a_plain_clock_stays_until_a_key_says_how_to_go_on(
    desktop: Desktop, app: subprocess.Popen[bytes], qtbot: QtBot
) -> None:
    del qtbot
    pid = tell_a_story(desktop)
    shown(desktop, desktop.window(ROOM), STORY)
    for _ in range(3):
        os.kill(pid, signal.SIGKILL)
        pid = another(desktop, pid)
    assert desktop.geometry(desktop.window(ROOM)) == (1440, 0, 1920, 1080)
    picture = desktop.picture(desktop.window(ROOM))
    assert len({picture.pixel(x, y) for x in range(0, 1920, 7) for y in range(0, 1080, 7)}) > 2, "something is told"
    desktop.run("xdotool", "windowfocus", "--sync", desktop.window(CONSOLE))
    desktop.key("r", "q", "q", "alt+F4", "ctrl+q", "ctrl+r")
    pid = another(desktop, pid)
    shown(desktop, desktop.window(ROOM), STORY)
    for _ in range(3):
        os.kill(pid, signal.SIGKILL)
        pid = another(desktop, pid)
    desktop.run("xdotool", "windowfocus", "--sync", desktop.window(CONSOLE))
    desktop.key("ctrl+q", "ctrl+q")
    assert app.wait(timeout=30) == 0
    assert not desktop.seen(CONSOLE)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGHUP], ids=lambda how: how.name)
def test_asked_to_end_both_processes_end_in_order(
    desktop: Desktop, app: subprocess.Popen[bytes], qtbot: QtBot, how: signal.Signals
) -> None:
    del qtbot
    pid = tell_a_story(desktop)
    shown(desktop, desktop.window(ROOM), STORY)
    app.send_signal(how)
    assert app.wait(timeout=30) == 0
    assert any(not desktop.seen(CONSOLE) for _ in range(MANY_TRIES))
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_without_its_keeper_the_app_runs_on(desktop: Desktop, app: subprocess.Popen[bytes], qtbot: QtBot) -> None:
    del qtbot
    pid = tell_a_story(desktop)
    before = shown(desktop, desktop.window(ROOM), STORY)
    app.kill()
    app.wait(timeout=30)
    after = shown(desktop, desktop.window(ROOM), [view for view in STORY if view.digits < before.digits])
    assert after.digits < before.digits
    desktop.run("xdotool", "windowfocus", "--sync", desktop.window(CONSOLE))
    desktop.key("n")
    shown(desktop, desktop.window(ROOM), timed("Questions of fact", 4, "Facts first. Opinions can wait."))
    os.kill(pid, signal.SIGTERM)
    assert any(not desktop.seen(CONSOLE) for _ in range(MANY_TRIES)), "and ends in order when it is asked to"
