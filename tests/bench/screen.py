"""A virtual screen with a laptop's monitor and a projector, and what of it can be seen from outside."""

import ctypes
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from bench.processes import end
from casesconf_desktop.guard.launch import WIPING

TESTS = Path(__file__).parents[1]
HERE = Path(__file__).parent
LAPTOP = (1440, 900)
PROJECTOR, LARGE = (1920, 1080), (3840, 2160)
BARE = 0xFF00FF
"""The colour of the ground, which no window paints."""

ALL_PLANES, WHOLE = -1, 2
PATIENCE = 30.0
NOTHING: Mapping[str, str] = {}
APP = ("-m", "casesconf_desktop", "--theme", "dark")
FLOOR = (str(HERE / "floor.py"),)
PROMISED = (str(HERE / "promised.py"),)


class Screen:
    def __init__(self, display: str, room: tuple[int, int]) -> None:
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": os.pathsep.join((str(TESTS.parent), str(TESTS))),
        }
        self.environment.pop("PYTHONDONTWRITEBYTECODE", None)
        self.places = ((LAPTOP[0] // 2, LAPTOP[1] // 2), (LAPTOP[0] + room[0] // 2, room[1] - 12))
        self._x = ctypes.CDLL("libX11.so.6")
        for name in ("XOpenDisplay", "XGetImage", "XGetPixel", "XDefaultRootWindow"):
            getattr(self._x, name).restype = ctypes.c_void_p
        self._shown = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._shown))

    def run(self, *command: str) -> None:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=self.environment, timeout=60)

    def start(
        self, *arguments: str, out: int = subprocess.DEVNULL, more: Mapping[str, str] = NOTHING
    ) -> "subprocess.Popen[bytes]":
        """Start a Python program on this screen."""
        command = (sys.executable, *arguments)
        process = subprocess.Popen(
            command, env={**self.environment, **more}, stdin=subprocess.DEVNULL, stdout=out, cwd=TESTS.parent
        )
        os.sched_setaffinity(process.pid, apart()[1])
        return process

    def told(self, module: str, *arguments: str) -> str:
        """Run a driver of ours to its end, in an environment that wipes, as the app does; gives what it tells."""
        process = self.start("-m", f"bench.driven.{module}", *arguments, out=subprocess.PIPE, more=WIPING["linux"])
        told, _ = process.communicate()
        if process.returncode:
            raise RuntimeError(f"{module} ended with {process.returncode}")
        return told.decode()

    def numbers(self, module: str, *arguments: str) -> list[list[float]]:
        """Run a driver of ours to its end; gives the numbers it tells, line by line."""
        return [[float(word) for word in line.split()] for line in self.told(module, *arguments).splitlines()]

    def key(self, *keys: str) -> None:
        """Press keys in the console, one after the other."""
        self.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "^CasesConf$", "windowfocus", "--sync")
        for key in keys:
            self.run("xdotool", "key", key)
            time.sleep(0.1)

    @property
    def painted(self) -> bool:
        return all(self._pixel(*place) != BARE for place in self.places)

    @property
    def bare(self) -> bool:
        return all(self._pixel(*place) == BARE for place in self.places)

    def until_painted(self) -> float:
        """Wait until something is painted on both monitors; tell when that was."""
        return self._until("painted")

    def until_bare(self) -> None:
        self._until("bare")

    def _until(self, what: str) -> float:
        patience = time.monotonic() + PATIENCE
        while not getattr(self, what):
            if time.monotonic() > patience:
                raise TimeoutError(f"the screen is not {what}")
            time.sleep(0.001)
        return time.monotonic()

    def _pixel(self, x: int, y: int) -> int:
        image = ctypes.c_void_p(self._x.XGetImage(self._shown, self._root, x, y, 1, 1, ALL_PLANES, WHOLE))
        pixel = int(self._x.XGetPixel(image, 0, 0) or 0) & 0xFFFFFF
        self._x.XDestroyImage(image)
        return pixel


def apart() -> tuple[set[int], set[int]]:
    """Give a core for what shows the screen, and those for what is shown.

    On one and the same the kernel lets the screen's server go on at once when it is handed a picture: its copying would
    be told as time of the window, and as a core taken from it.
    """
    cores = os.sched_getaffinity(0)
    last = {max(cores)}
    return last, cores - last or last


@contextmanager
def screen(room: tuple[int, int] = PROJECTOR) -> Iterator[Screen]:
    """Start a virtual screen on a free display; nothing of it is left."""
    read, write = os.pipe()
    size = f"{LAPTOP[0] + room[0]}x{max(LAPTOP[1], room[1])}x24"
    command = ("Xvfb", "-screen", "0", size, "-noreset", "-displayfd", str(write))
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    os.sched_setaffinity(server.pid, apart()[0])
    with os.fdopen(read) as told:
        made = Screen(f":{told.readline().strip()}", room)
    made.run("xset", "r", "off")
    made.run("xrandr", "--setmonitor", "Laptop", f"{LAPTOP[0]}/300x{LAPTOP[1]}/200+0+0", "screen")
    made.run("xrandr", "--setmonitor", "Projector", f"{room[0]}/1200x{room[1]}/700+{LAPTOP[0]}+0", "none")
    made.run("xsetroot", "-solid", f"#{BARE:06x}")
    manager = subprocess.Popen(("openbox",), env=made.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield made
    finally:
        for process in (manager, server):
            end(process)
