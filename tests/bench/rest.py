"""The app as it runs for three hours: memory, time on a core and switches while a countdown runs, and at rest."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median

from bench.processes import end, family, megabytes, spent
from bench.row import Row
from bench.screen import APP, FLOOR, PROMISED, Screen

Look = tuple[float, float, float, float]
"""Megabytes, share of a core, switches a second, and of those the ones in which the core was taken away."""

SETTLED = 4.0
"""Seconds after which all is connected, locked and painted."""

AT_REST = 40.0
"""Seconds after which Qt's store of letters has done with looking through itself (QFontCache: three times 10 s)."""


def measure(screen: Screen, *, tiny: bool) -> Iterator[Row]:
    seconds, pairs, settle = (0.1, 1, 0.1) if tiny else (20.0, 5, SETTLED)
    guard = () if os.geteuid() == 0 else ("--guard", "off")
    keeper = 0.0
    floors: list[Look] = []
    promised: list[Look] = []
    both: list[Look] = []
    ours: list[Look] = []
    for _ in range(pairs):
        with started(screen, *FLOOR, "ticks", settle=settle) as pid:
            floors.append(looked_at(pid, seconds))
        with started(screen, *FLOOR, "ticks", "both", settle=settle) as pid:
            both.append(looked_at(pid, seconds))
        with started(screen, *PROMISED, "ticks", "both", *guard[1:], settle=settle) as pid:
            promised.append(looked_at(pid, seconds))
        with started(screen, *APP, *guard, settle=settle) as pid:
            screen.key("Return", "space", "n")  # doors, opening, the first story
            time.sleep(settle)
            ours.append(looked_at(pid, seconds))
            keeper = megabytes(pid)
    with started(screen, *APP, *guard, settle=settle) as pid:
        screen.key("Return", "space", "ctrl+e", "ctrl+e")
        time.sleep(0.1 if tiny else AT_REST)
        wait_for_room(seconds)
        still = spent(pid, seconds)
    memory, busy, switches, taken = medians(ours)
    floor_memory, floor_busy, floor_switches, floor_taken = medians(floors)
    two = medians(both)[2]
    looked = "all processes" if os.geteuid() == 0 else "guard off: only root may look into a guarded one"
    yield Row(f"memory, evening running ({looked})", memory, "MB", 1.35, floor_memory, times=True)
    alone = "the keeper" if guard else "guard and keeper"
    name = f"of that the floor with {alone} alone, both its windows painted"
    yield Row(name, medians(promised)[0], "MB", None, floor_memory)
    yield Row("of that the keeper", keeper, "MB")
    yield Row("time on a core while a countdown runs", busy * 100, "%", 0.5, floor_busy * 100)
    yield Row("context switches, same", switches, "a second", 6, floor_switches)
    yield Row("of that taken by others while it was at work", taken, "a second", None, floor_taken)
    yield Row("the same, of the floor with both its windows painted", two, "a second", None, floor_switches)
    yield Row("context switches while nothing depends on time", still.yielded + still.taken, "in all", 0)


@contextmanager
def started(screen: Screen, *command: str, settle: float) -> Iterator[int]:
    process = screen.start(*command)
    try:
        screen.until_painted()
        time.sleep(settle)
        yield process.pid
    finally:
        end(process)
        screen.until_bare()


def looked_at(pid: int, seconds: float) -> Look:
    took = spent(pid, seconds)
    memory = sum(map(megabytes, family(pid)))
    return memory, took.seconds / seconds, (took.yielded + took.taken) / seconds, took.taken / seconds


def medians(looks: list[Look]) -> Look:
    memory, busy, switches, taken = map(median, zip(*looks, strict=True))
    return memory, busy, switches, taken


def wait_for_room(seconds: float) -> None:
    """Wait until so many seconds are left of the minute: at its end the clock shows another one."""
    left = 60 - time.time() % 60
    if left < seconds + 2:
        time.sleep(left + 2)
