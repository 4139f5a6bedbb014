"""A line of a card that tells how things are: a glyph, what it is about, and a sentence."""

from dataclasses import dataclass

from casesconf_desktop.core.desk.strip import Mood


@dataclass(frozen=True, slots=True)
class Told:
    mood: Mood
    head: str
    sentence: str
