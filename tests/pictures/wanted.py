"""The pictures of README and guide: their names, the console's colours, their sizes."""

from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parents[2] / "resources" / "pictures"
CONSOLE, ROOM, PANEL = (1440, 900), (1920, 1080), (784, 435)


class Picture(NamedTuple):
    colours: str
    size: tuple[int, int]


WANTED = {
    "console": Picture("dark", CONSOLE),
    "room": Picture("dark", ROOM),
    "distress": Picture("dark", PANEL),
    "debrief": Picture("dark", CONSOLE),
    "setup": Picture("light", CONSOLE),
    "plan": Picture("light", PANEL),
    "room-light": Picture("light", ROOM),
}
