"""What everything is painted with, in one place; a window gets it when it is built."""

from typing import TypeVar

from msgspec import Struct, field

from casesconf_desktop.ui.faces import Faces
from casesconf_desktop.ui.language import Language
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.theme import Palette

T = TypeVar("T")


class Looks(Struct, frozen=True):
    palette: Palette
    faces: Faces
    digits: Digits
    language: Language = field(default_factory=Language)

    def say(self, thing: T) -> T:
        """Say words, alone or in a view, in the language of the window."""
        return self.language.say(thing)
