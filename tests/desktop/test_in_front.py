"""Which window has the keyboard on a real desktop: never the one in which nothing is seen of what Enter presses."""

import subprocess
import time

from desktop.conftest import CONSOLE, MANY_TRIES, ROOM, Desktop


def in_front(desktop: Desktop) -> str:
    return desktop.run("xdotool", "getwindowname", desktop.run("xdotool", "getwindowfocus").strip()).strip()


def comes_to_the_front(desktop: Desktop, title: str) -> bool:
    return any(in_front(desktop) == title for _ in range(MANY_TRIES))


def focus(desktop: Desktop, title: str) -> None:
    desktop.run("xdotool", "windowfocus", "--sync", desktop.window(title))


def test_the_console_has_the_keyboard_from_the_start(desktop: Desktop, app: subprocess.Popen[bytes]) -> None:
    assert app.poll() is None
    desktop.window(CONSOLE)
    desktop.window(ROOM)
    time.sleep(2)  # for a room that would take it once it is seen
    assert in_front(desktop) == CONSOLE


def test_the_room_comes_back_without_the_keyboard(desktop: Desktop, app: subprocess.Popen[bytes]) -> None:
    room = desktop.window(ROOM)
    focus(desktop, ROOM)
    desktop.key("alt+F4")
    assert any(not desktop.seen(ROOM) for _ in range(MANY_TRIES))
    focus(desktop, CONSOLE)
    desktop.key("F5")
    assert desktop.window(ROOM) == room
    time.sleep(1)
    assert in_front(desktop) == CONSOLE
    assert app.poll() is None


def test_no_question_is_agreed_to_while_its_ring_is_not_seen(desktop: Desktop, app: subprocess.Popen[bytes]) -> None:
    """Asked from the room it comes to the front; sent back there, keys bring it to the front again, and no more."""
    desktop.window(CONSOLE)
    focus(desktop, ROOM)
    desktop.key("ctrl+q")
    assert comes_to_the_front(desktop, CONSOLE)
    for key in ("Tab", "Return", "space", "Tab", "Return"):
        focus(desktop, ROOM)
        desktop.key(key)
        assert comes_to_the_front(desktop, CONSOLE), key
    desktop.key("Return")  # where it is seen: Stay
    focus(desktop, CONSOLE)
    desktop.key("ctrl+q", "Tab")
    time.sleep(1)
    assert app.poll() is None, "nothing was forgotten"
    desktop.key("Return")
    assert app.wait(timeout=60) == 0, "where the ring is seen, Enter forgets"
