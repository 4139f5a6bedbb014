"""The minutes of a timer as something to look at: one cell is one planned minute, a bead is a minute past the plan."""

from enum import StrEnum
from functools import lru_cache
from math import ceil

from msgspec import Struct

from casesconf_desktop.core.said import said

MOST_CELLS = 40
"""With more minutes than this a cell stands for five."""
MOST_BEADS = 24
"""So many find room beside each other in any room."""
COARSE = 5
SHORTEST = 0.25


class TimerState(StrEnum):
    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    WRAPPING_UP = "wrapping up"
    OVER = "over"


STATES = {
    #: These five are states of the clock.
    TimerState.READY: said("Ready", "a state of the clock"),
    TimerState.RUNNING: said("Running", "a state of the clock"),
    TimerState.PAUSED: said("Paused", "a state of the clock"),
    TimerState.WRAPPING_UP: said("Wrapping up", "a state of the clock"),
    TimerState.OVER: said("Over time", "a state of the clock"),
}


class Minutes(Struct, frozen=True):
    """The budget, what is left of it (negative past it) and what is set off at its end for wrapping up."""

    total: float
    left: float
    wrap: float
    state: TimerState

    @property
    def over(self) -> bool:
        """Tell whether the plan is past: over time begins *at* zero, and may itself be paused."""
        return self.state is TimerState.OVER or (self.state is TimerState.PAUSED and self.left <= 0)


class Cell(Struct, frozen=True):
    """One minute: how long it is (1, but for the first), what share of it is left, whether the wide gap precedes."""

    length: float
    fill: float
    gap: bool


@lru_cache(maxsize=8)  # all that shows a second asks for its minutes, and for those of the second before
def cells(minutes: Minutes) -> tuple[Cell, ...]:
    """Cut the budget into whole minutes from its end, so that cells empty exactly as the digits pass a whole minute.

    An odd rest makes the first cell shorter, or, below a quarter, a little longer: no slivers. The wrap-up minutes are
    rounded up to whole cells, so that nothing turns amber before the wide gap.
    """
    unit = 1 if minutes.total <= MOST_CELLS else COARSE
    total, left = minutes.total / unit, minutes.left / unit
    if total <= 0:
        return ()
    count = max(1, ceil(total - SHORTEST))
    wrap = ceil(minutes.wrap / unit)
    lengths = (total - (count - 1), *[1.0] * (count - 1))
    return tuple(
        Cell(length, min(1.0, max(0.0, (left - after) / length)), gap=after + 1 == wrap < count)
        for length, after in zip(lengths, range(count - 1, -1, -1), strict=True)
    )


def beads(minutes: Minutes) -> tuple[int, bool]:
    """Count the full minutes past the plan, and tell whether one more has begun (an open bead).

    A bead is a minute however many there are, so that more time never looks like less. Where they find no more room
    none is added, and the digits tell.
    """
    if not minutes.over:
        return 0, False
    return min(int(max(0.0, -minutes.left)), MOST_BEADS - 1), True
