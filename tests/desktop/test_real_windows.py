"""The same app in real windows: driven by real keys, and what the projector shows is what the view says."""

import subprocess
from collections.abc import Iterable
from functools import cache
from math import dist
from operator import sub

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import SECOND
from casesconf_desktop.core.face import Minutes, TimerState
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.ui import theme
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.room.painter import RoomPainter
from desktop.conftest import CONSOLE, MANY_TRIES, PROJECTOR, ROOM, TRIES, Desktop

ALIKE = 0.5
"""Mean difference of a grey level, of 255, up to which two pictures are the same but for rounding."""


@cache
def room_painter() -> RoomPainter:
    faces = load_faces()
    return RoomPainter(faces, Digits(faces), theme.ROOM_DARK, theme.ROOM_LIGHT)


def rendered(view: RoomView, width: int = 1920, height: int = 1080) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    room_painter().paint(painter, QSizeF(width, height), view)
    painter.end()
    return image


@cache
def thumbnail(view: RoomView) -> bytes:
    """Give a picture so small that many are kept: the views of one test are those of the next."""
    return grey(rendered(view, 480, 270), 96, 54)


def difference(one: QImage, other: QImage) -> float:
    """Give the mean difference of grey levels; pictures of different sizes have nothing in common."""
    if one.size() != other.size():
        return 255.0
    return apart(grey(one, 480, 270), grey(other, 480, 270))


def grey(image: QImage, width: int, height: int) -> bytes:
    made = image.scaled(width, height).convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(made.constBits())


def apart(one: bytes, other: bytes) -> float:
    assert len(one) == len(other)
    total: int = sum(map(abs, map(sub, one, other)))
    return total / len(one)


def shown(desktop: Desktop, window: str, views: Iterable[RoomView]) -> RoomView:
    """Look at a window until it shows one of the views; tell which. Thumbnails say which are worth a closer look."""
    known = [(view, thumbnail(view)) for view in views]
    for _ in range(TRIES):
        seen = desktop.picture(window)
        small = grey(seen, 96, 54)
        for view, _ in sorted(known, key=lambda one: dist(small, one[1]))[:3]:
            if difference(seen, rendered(view)) < ALIKE:
                return view
    raise AssertionError("the window never showed any of these views")


def timed(status: str, length: int, footer: str, strong: str = "") -> list[RoomView]:
    """Give all views of the first three minutes of a step, second by second: a busy machine is slow to look."""
    made = []
    for seconds in range(length * 60, length * 60 - 180, -1):
        minutes = Minutes(length, seconds / 60, min(3, length / 5), TimerState.RUNNING)
        digits = words.countdown(seconds * SECOND)
        view = RoomView(Scene.TIMER, "Case 1 of 3", status, TimerState.RUNNING, digits, minutes, footer, strong)
        made.append(replace(view, footer_fact=bool(strong)))
    return made


def test_an_evening_on_two_screens(desktop: Desktop, app: subprocess.Popen[bytes], qtbot: QtBot) -> None:
    del qtbot  # the application that renders what is expected
    console, room = desktop.window(CONSOLE), desktop.window(ROOM)
    assert desktop.geometry(room) == (1440, 0, 1920, 1080)
    left, _, width, _ = desktop.geometry(console)
    assert left + width <= 1440, "the console keeps to its own screen"

    desktop.run("xdotool", "windowfocus", console)
    desktop.key("Return", "space")
    shown(desktop, room, [RoomView(Scene.RULES)])
    desktop.key("n")
    story = timed("Story", 10, "Curiosity, not judgment.")
    first = shown(desktop, room, story)
    later = shown(desktop, room, [view for view in story if view.digits < first.digits])
    assert later.digits < first.digits, "the second passes by itself, the step does not"

    desktop.run("xdotool", "windowfocus", room)
    desktop.key("b")
    shown(desktop, room, [RoomView(Scene.BLANK)])
    desktop.key("b", "c")
    shown(desktop, room, [RoomView(Scene.RULES)])

    desktop.run("xdotool", "windowfocus", console)
    desktop.key("n")
    shown(desktop, room, timed("Questions of fact", 4, "Facts first. Opinions can wait."))
    desktop.key("h")
    desktop.run("xdotool", "type", "Bernd")
    desktop.key("Return")
    desktop.key("n")
    shown(desktop, room, timed("Discussion", 12, "The line:", "1 hand"))
    desktop.key("ctrl+e", "ctrl+e")
    shown(desktop, room, [RoomView(Scene.CLOSING)])
    assert desktop.hold_to_forget(app) == 0, "holding the key forgets, and the process ends"


def test_the_console_is_painted(desktop: Desktop, app: subprocess.Popen[bytes], qtbot: QtBot) -> None:
    del app, qtbot
    console = desktop.window(CONSOLE)
    for _ in range(TRIES):
        picture = desktop.picture(console)
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
        if len(colours) > 50:
            return
    raise AssertionError("the console stayed blank")


def test_the_projector_may_come_and_go(desktop: Desktop, app: subprocess.Popen[bytes], qtbot: QtBot) -> None:
    """Unplugged, the room's window hides and never covers the console; plugged in again, it is back where it was."""
    del qtbot
    room = desktop.window(ROOM)
    desktop.run("xrandr", "--delmonitor", "Projector")
    assert any(not desktop.seen(ROOM) for _ in range(MANY_TRIES))
    assert app.poll() is None
    desktop.run("xrandr", "--setmonitor", *PROJECTOR)
    assert desktop.window(ROOM) == room
    assert any(desktop.geometry(room) == (1440, 0, 1920, 1080) for _ in range(MANY_TRIES))


def test_the_evening_runs_on_while_the_projector_is_gone(
    desktop: Desktop, app: subprocess.Popen[bytes], qtbot: QtBot
) -> None:
    """Unplugged in a story: nothing covers the console, and replugged the clock is where it should be."""
    del qtbot
    console, room = desktop.window(CONSOLE), desktop.window(ROOM)
    desktop.run("xdotool", "windowfocus", console)
    desktop.key("Return", "space", "n")
    story = timed("Story", 10, "Curiosity, not judgment.")
    before = shown(desktop, room, story)
    desktop.run("xrandr", "--delmonitor", "Projector")
    assert any(not desktop.seen(ROOM) for _ in range(MANY_TRIES))
    assert desktop.seen(CONSOLE)
    desktop.run("xrandr", "--setmonitor", *PROJECTOR)
    assert any(desktop.seen(ROOM) and desktop.geometry(room) == (1440, 0, 1920, 1080) for _ in range(MANY_TRIES))
    after = shown(desktop, room, [view for view in story if view.digits < before.digits])
    assert after.digits < before.digits
    assert app.poll() is None


def test_a_projector_of_another_size_is_filled(desktop: Desktop, app: subprocess.Popen[bytes], qtbot: QtBot) -> None:
    del app, qtbot
    room = desktop.window(ROOM)
    desktop.run("xrandr", "--delmonitor", "Projector")
    desktop.run("xrandr", "--setmonitor", "Projector", "1024/600x768/450+1440+0", "none")
    try:
        assert any(desktop.geometry(room) == (1440, 0, 1024, 768) for _ in range(MANY_TRIES))
    finally:
        desktop.run("xrandr", "--delmonitor", "Projector")
        desktop.run("xrandr", "--setmonitor", *PROJECTOR)


def test_closed_by_accident_it_hides_and_comes_back(
    desktop: Desktop, app: subprocess.Popen[bytes], qtbot: QtBot
) -> None:
    del qtbot
    console, room = desktop.window(CONSOLE), desktop.window(ROOM)
    desktop.run("xdotool", "windowfocus", "--sync", room)
    desktop.key("alt+F4")
    assert any(not desktop.seen(ROOM) for _ in range(MANY_TRIES))
    assert app.poll() is None, "the evening goes on"
    desktop.run("xdotool", "windowfocus", "--sync", console)
    desktop.key("F5")
    assert any(desktop.seen(ROOM) for _ in range(MANY_TRIES))
    desktop.key("F5", "F5")
    assert any(desktop.geometry(room) == (1440, 0, 1920, 1080) for _ in range(MANY_TRIES)), (
        "pressed again it changes nothing"
    )


def test_console_and_room_change_places_and_back(desktop: Desktop, app: subprocess.Popen[bytes], qtbot: QtBot) -> None:
    del app, qtbot
    console, room = desktop.window(CONSOLE), desktop.window(ROOM)
    desktop.run("xdotool", "windowfocus", "--sync", console)
    desktop.key("s")
    assert any(desktop.geometry(room) == (0, 0, 1440, 900) for _ in range(MANY_TRIES))
    assert any(desktop.geometry(console)[0] >= 1440 for _ in range(MANY_TRIES))
    desktop.run("xdotool", "windowfocus", "--sync", console)
    desktop.key("s")
    assert any(desktop.geometry(room) == (1440, 0, 1920, 1080) for _ in range(MANY_TRIES))
