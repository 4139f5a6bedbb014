"""Which screen the room is shown on: a pure choice, so that every case can be tested."""

from collections.abc import Sequence

from msgspec import Struct

Geometry = tuple[int, int, int, int]


class Screen(Struct, frozen=True):
    """A screen as the system names it. `identity` finds it again after it was unplugged."""

    name: str
    model: str
    serial: str
    geometry: Geometry

    @property
    def identity(self) -> str:
        return f"{self.name}/{self.model}/{self.serial}"


def choose_screen(screens: Sequence[Screen], console: Screen, wanted: str) -> Screen | None:
    """Choose the marked screen if it is there, else another than the console's; with one screen, none."""
    marked = next((screen for screen in screens if screen.identity == wanted), None)
    if marked is not None:
        return marked
    return next((screen for screen in screens if not same_place(screen, console)), None)


def same_place(one: Screen, other: Screen) -> bool:
    """Tell whether two screens show the same, or a part of it: being one screen, or mirrors of any size."""
    return one.identity == other.identity or _overlap(one.geometry, other.geometry)


def _overlap(one: Geometry, other: Geometry) -> bool:
    left, top, width, height = one
    x, y, wide, high = other
    return left < x + wide and x < left + width and top < y + high and y < top + height


def mirrored(screens: Sequence[Screen], here: Screen) -> bool:
    """Tell whether another screen shows what the console's screen shows."""
    return sum(same_place(screen, here) for screen in screens) > 1
