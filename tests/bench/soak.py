"""Twelve hours of an evening, with acts by chance: what has grown, and whether the second shown is right."""

from collections.abc import Iterator

from bench.row import Row
from bench.screen import Screen

HOURS, WARM, STEPS = 12, 2, 500
"""Twelve hours are looked at, after two in which everything is opened once and all steps of undo are taken."""

HOUR = 6
"""In seconds, at 600 times the speed."""

NAMES = ("megabytes", "megabytes of the heap in use", "open files", "timers", "objects of Qt", "widgets")


def measure(screen: Screen, *, tiny: bool) -> Iterator[Row]:
    times = ("0.1", "0.1", "1") if tiny else (str(WARM * HOUR), str(HOURS * HOUR), str(STEPS))
    before, after, (wrong, acts) = screen.numbers("soak", *times)
    for name, was, now, goal in zip(NAMES, before, after, (1.0, 1.0, 0, 0, 0, 0), strict=True):
        yield Row(f"growth in {HOURS} hours, {acts:,.0f} acts: {name}", now - was, "more", goal, 0.0)
    yield Row("seconds that were not right at the end", wrong, "in all", 0)
