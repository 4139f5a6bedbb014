"""From a key press until all that it changed is painted in both windows, handed to the keeper on the way."""

from collections.abc import Iterator

from bench.row import Row, at
from bench.screen import Screen


def measure(screen: Screen, *, tiny: bool) -> Iterator[Row]:
    floor, ours = screen.numbers("press", "2" if tiny else "300")
    for part, goal in ((0.5, None), (0.99, 16)):
        name = f"key press to painted, p{part * 100:g}"
        yield Row(name, at(part, ours) * 1000, "ms", goal, at(part, floor) * 1000)
