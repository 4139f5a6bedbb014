"""What everything is painted with, in one place; a window gets it when it is built."""

from dataclasses import dataclass

from casesconf_desktop.ui.faces import Faces
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.theme import Palette


@dataclass(frozen=True, slots=True)
class Looks:
    palette: Palette
    faces: Faces
    digits: Digits
