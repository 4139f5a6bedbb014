"""A virtual desktop with two monitors and a window manager, and the real app on it, driven from outside."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtGui import QImage

CONSOLE, ROOM = "CasesConf", "CasesConf, room screen"
TRIES = 500
MANY_TRIES = 5_000
"""For a question that is answered in a few milliseconds, where a busy machine may need seconds to get there."""
PROJECTOR = ("Projector", "1920/1200x1080/700+1440+0", "none")


class Desktop:
    """An X display of 3360 x 1080: a laptop at the left, a projector at the right."""

    def __init__(self, display: str) -> None:
        self.environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    def run(self, *command: str) -> str:
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=self.environment, timeout=60)
        return done.stdout

    def does(self, *command: str) -> bool:
        """Run a command; tells whether it worked."""
        done = subprocess.run(command, check=False, capture_output=True, env=self.environment, timeout=60)
        return done.returncode == 0

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def window(self, title: str) -> str:
        """Wait until a window of exactly this title is seen; give its id."""
        return self.run("xdotool", "search", "--sync", "--onlyvisible", "--name", f"^{title}$").split()[0]

    def seen(self, title: str) -> bool:
        return self.does("xdotool", "search", "--onlyvisible", "--name", f"^{title}$")

    def geometry(self, window: str) -> tuple[int, ...]:
        told = dict(
            line.split("=") for line in self.run("xdotool", "getwindowgeometry", "--shell", window).splitlines()
        )
        return tuple(int(told[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))

    def key(self, *keys: str) -> None:
        self.run("xdotool", "key", *keys)

    def hold_to_forget(self, process: subprocess.Popen[bytes]) -> int:
        """Hold the key that forgets until the process ends; a busy console may still be turning its page at first."""
        for _ in range(6):
            self.run("xset", "r", "on")
            self.run("xdotool", "keydown", "space")
            try:
                return process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                continue
            finally:
                self.run("xdotool", "keyup", "space")
                self.run("xset", "r", "off")
        raise AssertionError("it was held, and nothing was forgotten")

    def picture(self, window: str) -> QImage:
        shot = subprocess.run(
            ("import", "-window", window, "bmp:-"), check=True, capture_output=True, env=self.environment, timeout=60
        )
        return QImage.fromData(shot.stdout)


@contextmanager
def virtual() -> Iterator[Desktop]:
    read, write = os.pipe()
    screen = ("-screen", "0", "3360x1080x24", "-noreset", "-displayfd", str(write))
    server = subprocess.Popen(("Xvfb", *screen), pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        made = Desktop(f":{told.readline().strip()}")
    made.run("xset", "r", "off")  # on a busy machine whoever types is slow: each letter would come twice
    made.run("xrandr", "--setmonitor", "Laptop", "1440/300x900/200+0+0", "screen")
    made.run("xrandr", "--setmonitor", *PROJECTOR)
    manager = made.start("openbox")
    try:
        yield made
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(timeout=20)


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    with virtual() as made:
        yield made


@pytest.fixture
def app(desktop: Desktop) -> Iterator[subprocess.Popen[bytes]]:
    process = desktop.start(sys.executable, "-m", "casesconf_desktop", "--theme", "dark")
    yield process
    if process.poll() is None:
        process.terminate()
        process.wait(timeout=20)
