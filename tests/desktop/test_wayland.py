"""The same on Wayland: a compositor with two outputs, shown on a virtual screen, and the app as its client."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from casesconf_desktop.core.room import RoomView, Scene
from desktop.conftest import TRIES, Desktop
from desktop.test_real_windows import ALIKE, difference, rendered
from guard.traced import end, lasting, programs, strace

LAPTOP, PROJECTOR = "Weston Compositor - X1", "Weston Compositor - X2"
SETTINGS = """
[core]
idle-time=0
[shell]
panel-position=none
locking=false
[output]
name=X1
mode=1440x900
[output]
name=X2
mode=1920x1080
"""


class Compositor:
    """Two outputs, each a window of a virtual screen; `socket` is where clients connect."""

    def __init__(self, screen: Desktop, folder: Path) -> None:
        self.screen, self.folder = screen, folder
        settings = folder / "weston.ini"
        settings.write_text(SETTINGS, encoding="utf-8")
        screen.environment["XDG_RUNTIME_DIR"] = str(folder)
        self.process = screen.start(
            "weston", "--backend=x11-backend.so", "--output-count=2", "--socket=evening", f"--config={settings}"
        )

    def open(self) -> None:
        """Set the two outputs side by side."""
        self.laptop, self.projector = self._window(LAPTOP), self._window(PROJECTOR)
        self.screen.run("xdotool", "windowmove", self.projector, "1500", "0")
        self.screen.run("xdotool", "mousemove", "--window", self.laptop, "300", "300")  # new windows open there

    def _window(self, title: str) -> str:
        """Find an output's window by its title: xdotool does not see these."""
        for _ in range(TRIES):
            for line in self.screen.run("xwininfo", "-root", "-tree").splitlines():
                if f'"{title}"' in line:
                    return line.split()[0]
        raise AssertionError("the compositor showed no such output")

    @property
    def log(self) -> Path:
        return self.folder / "calls"

    def start_app(self) -> subprocess.Popen[bytes]:
        """Start it as a client, watched call by call."""
        environment = {**self.screen.environment, "WAYLAND_DISPLAY": "evening", "QT_QPA_PLATFORM": "wayland"}
        environment.pop("DISPLAY")
        return subprocess.Popen(
            (*strace(self.log), sys.executable, "-B", "-m", "casesconf_desktop", "--theme", "dark"),
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


@pytest.fixture
def compositor(tmp_path: Path) -> Iterator[Compositor]:
    read, write = os.pipe()
    screen = ("-screen", "0", "3600x1200x24", "-noreset", "-displayfd", str(write))
    server = subprocess.Popen(("Xvfb", *screen), pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        display = Desktop(f":{told.readline().strip()}")
    tmp_path.chmod(0o700)
    manager = display.start("openbox")
    made = Compositor(display, tmp_path)
    try:
        made.open()
        yield made
    finally:
        for process in (made.process, manager, server):
            process.terminate()
            process.wait(timeout=20)
        process.terminate()
        process.wait(timeout=20)


def test_the_room_has_the_other_output_to_itself(compositor: Compositor, qtbot: QtBot) -> None:
    del qtbot
    screen, app = compositor.screen, compositor.start_app()
    rules = rendered(RoomView(Scene.RULES))
    try:
        assert any(screen.does("xdotool", "windowfocus", compositor.laptop) for _ in range(TRIES))
        for _ in range(TRIES):
            screen.run("xdotool", "key", "--window", compositor.laptop, "Return", "space")
            if difference(screen.picture(compositor.projector), rules) < ALIKE:
                break
        else:
            raise AssertionError("the room never showed the Rule, full screen, to the pixel")
        console = screen.picture(compositor.laptop)
        assert (console.width(), console.height()) == (1440, 900)
        colours = {console.pixel(x, y) for x in range(0, 1440, 3) for y in range(0, 900, 3)}
        assert len(colours) > 50, "the console is seen, and nothing covers it"
        screen.run("xdotool", "key", "--window", compositor.laptop, "ctrl+t", "N", "a", "d", "e", "l", "Escape")
        assert app.poll() is None
    finally:
        end(app)
    assert lasting(compositor.log) == [], "nothing is written, though here the size of files is not limited"
    assert len(programs(compositor.log)) == 2, "itself, and once more itself, to wipe its memory"
