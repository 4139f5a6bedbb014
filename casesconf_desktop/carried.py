"""What a new app needs to go on where one that crashed was."""

from collections.abc import Sequence

from msgspec import Struct, field

from casesconf_desktop.core.languages import Languages
from casesconf_desktop.core.session import Session

UNDO = 20
"""So many steps can be undone, and redone, after a crash."""


class Desk(Struct, frozen=True):
    """Where the windows are, and what of them no session tells.

    `console` is what Qt saves of a window's place; `screen` the identity of the screen that was marked for the room.
    """

    console: bytes = b""
    screen: str = ""
    put_away: bool = False
    beside: bool = False
    veiled: bool = False
    struck: bool = False
    languages: Languages = field(default_factory=Languages)


class State(Struct, frozen=True):
    session: Session
    past: tuple[Session, ...]
    undone: tuple[Session, ...]
    desk: Desk


def recent(past: Sequence[Session]) -> tuple[Session, ...]:
    return tuple(past)[-UNDO:]
