"""A line of a card that tells how things are: a glyph, what it is about, and a sentence."""

from msgspec import Struct

from casesconf_desktop.core.desk.strip import Mood


class Told(Struct, frozen=True):
    mood: Mood
    head: str
    sentence: str
