"""A teller's card: what was agreed in a private word before the case. Only the facilitator sees it."""

from dataclasses import dataclass
from enum import StrEnum


class Signal(StrEnum):
    """How the room tells the time of a story: the teller chooses."""

    DIGITS = "digits"
    RING = "gentle ring"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Card:
    """`alias` is what the company is called tonight. Without a signal the room is as it is for everybody."""

    alias: str = ""
    off_limits: str = ""
    signal: Signal | None = None


EMPTY = Card()
