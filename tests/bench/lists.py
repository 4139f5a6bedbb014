"""Long lists: acts in the core and repaints of the console, with 10 and 100,000 hands, and 10 and 1,000 segments."""

from collections.abc import Iterator

from bench.row import Row
from bench.screen import Screen

FRAME = 16.7
WHAT = ("an act in the core", "an act told to the keeper", "a repaint of the console", "the same with the plan open")
GOALS = (1.0, FRAME, FRAME, FRAME)
FEW = 10


def measure(screen: Screen, *, tiny: bool) -> Iterator[Row]:
    times = "1" if tiny else "15"
    floor = screen.numbers("lists", str(FEW), str(FEW), times)
    for hands, segments, grown in ((300 if tiny else 100_000, FEW, "hands"), (FEW, 30 if tiny else 1_000, "segments")):
        ours = screen.numbers("lists", str(hands), str(segments), times)
        for name, small, large, goal in zip(WHAT, floor, ours, GOALS, strict=True):
            told = f"{name}, {max(hands, segments):,} {grown}"
            yield Row(told, max(large) * 1000, "ms", goal, max(small) * 1000)
