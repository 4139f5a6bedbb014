"""One tick of a room of 3840 x 2160: from a new view until all of it is painted, and how much of it was painted."""

from collections.abc import Iterator

from bench.row import Row, at
from bench.screen import LARGE, Screen, screen


def measure(_: Screen, *, tiny: bool) -> Iterator[Row]:
    with screen(LARGE) as large:
        floor, ours, (share,) = large.numbers("tick", "4" if tiny else "400")
    for part, goal in ((0.5, 1.0), (0.99, 3.0)):
        name = f"one tick of a 3840 x 2160 room, p{part * 100:g}"
        yield Row(name, at(part, ours) * 1000, "ms", goal, at(part, floor) * 1000)
    yield Row("of that room painted anew at a tick", share * 100, "%", 12)
