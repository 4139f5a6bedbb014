"""A teller's card: what was agreed in a private word before the case. Only the facilitator sees it."""

from enum import StrEnum

from msgspec import Struct

from casesconf_desktop.core.said import said


class Signal(StrEnum):
    """How the room tells the time of a story: the teller chooses."""

    DIGITS = "digits"
    RING = "gentle ring"
    NONE = "none"


SIGNALS = {
    #: How the room is told the time near the end of a story: these three fill in "signal: {signal}".
    Signal.DIGITS: said("digits", "how the room is told the time"),
    Signal.RING: said("gentle ring", "how the room is told the time"),
    Signal.NONE: said("none", "how the room is told the time"),
}


class Card(Struct, frozen=True):
    """`alias` is what the company is called tonight. Without a signal the room is as it is for everybody."""

    alias: str = ""
    off_limits: str = ""
    signal: Signal | None = None


EMPTY = Card()
