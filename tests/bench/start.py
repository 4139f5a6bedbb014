"""From the start of the process until both windows are painted, as seen on the screen."""

import time
from collections.abc import Iterator, Mapping
from statistics import median

from bench.processes import end
from bench.row import Row
from bench.screen import APP, FLOOR, NOTHING, PROMISED, Screen
from casesconf_desktop.guard.launch import WIPING

ALONE = ("-c", "from casesconf_desktop.cli import main; raise SystemExit(main())", *APP[2:])
"""The app without its keeper, in an environment that wipes already."""


def measure(screen: Screen, *, tiny: bool) -> Iterator[Row]:
    floor: list[float] = []
    ours: list[float] = []
    promised: list[float] = []
    alone: list[float] = []
    for _ in range(1 if tiny else 15):
        floor.append(seconds(screen, *FLOOR))
        promised.append(seconds(screen, *PROMISED))
        ours.append(seconds(screen, *APP))
        alone.append(seconds(screen, *ALONE, more=WIPING["linux"]))
    yield Row("start to both windows painted, guard and keeper on", median(ours), "s", 1.25, median(floor), times=True)
    yield Row("of that the floor with guard and keeper alone", median(promised), "s", None, median(floor))
    keeper = median(one - other for one, other in zip(ours, alone, strict=True))
    yield Row("of that the keeper, and starting anew to wipe memory", keeper * 1000, "ms")


def seconds(screen: Screen, *command: str, more: Mapping[str, str] = NOTHING) -> float:
    began = time.monotonic()
    process = screen.start(*command, more=more)
    try:
        return screen.until_painted() - began
    finally:
        end(process)
        screen.until_bare()
