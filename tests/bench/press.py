"""From a key's way down, or up, until the console has painted what it did, handed to the keeper on the way.

The room's next picture comes softly, 600 ms long, from the first beat of that on: when it begins is told beside it.
"""

from collections.abc import Iterator

from bench.row import Row, at
from bench.screen import Screen


def measure(screen: Screen, *, tiny: bool) -> Iterator[Row]:
    floor, console, room, (nothing,) = screen.numbers("press", "6" if tiny else "300")
    for part, goal in ((0.5, None), (0.99, 16)):
        name = f"key press to painted, p{part * 100:g}"
        yield Row(name, at(part, console) * 1000, "ms", goal, at(part, floor) * 1000)
    yield Row("the same until the room begins to change, p99", at(0.99, room) * 1000, "ms")
    yield Row("presses after which the console painted nothing", nothing, "in all")
