"""What a new app needs to go on where one that crashed was: encoded for the keeper, which never looks into it.

Pickle keeps what sessions share, so that twenty steps of undo are hardly longer than one. It is read by the very code
that wrote it, forked from the same process, and by nothing else. Decks are sent once, the time zone not at all.
"""

import io
import pickle
from collections.abc import Callable, Mapping, Sequence
from datetime import tzinfo
from typing import Any

from msgspec import Struct, field

from casesconf_desktop.core.languages import Languages
from casesconf_desktop.core.prompts import Deck
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


class Encoder:
    """Remembers which decks were sent: each is a part of its own, by its number."""

    def __init__(self) -> None:
        self._decks: list[Deck] = []

    def encode(self, state: State) -> tuple[tuple[bytes, ...], bytes]:
        """Give those parts that are new, each beginning with its number as a byte, and the state itself."""
        known, memory = len(self._decks), io.BytesIO()
        _Pickler(memory, self._decks).dump(state)
        fresh = enumerate(self._decks[known:], known)
        return tuple(bytes((number,)) + pickle.dumps(deck) for number, deck in fresh), memory.getvalue()


def decode(state: bytes | bytearray, parts: Mapping[int, bytes | bytearray], zone: tzinfo) -> State:
    """Give the state back. Raises whatever pickle does where it is no state."""
    decks = {number: pickle.loads(part) for number, part in parts.items()}  # noqa: S301 (see the top)
    found = _Unpickler(io.BytesIO(state), decks, zone).load()
    if not isinstance(found, State):
        raise pickle.UnpicklingError("this is no state of an evening")
    return found


def _deck(number: int) -> Deck:
    """Stand for a deck that was sent before: whoever reads has it."""
    raise KeyError(number)


def _zone() -> tzinfo:
    """Stand for the time zone: whoever reads knows it."""
    raise KeyError


class _Pickler(pickle.Pickler):
    """Is asked about each value once, where a `persistent_id` would be asked each time a value is met again."""

    def __init__(self, file: io.BytesIO, decks: list[Deck]) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self._decks = decks

    def reducer_override(self, thing: object) -> Any:  # noqa: ANN401 (as pickle has it)
        if isinstance(thing, Deck):
            return _deck, (self._number(thing),)
        return (_zone, ()) if isinstance(thing, tzinfo) and hasattr(thing, "key") else NotImplemented

    def _number(self, thing: Deck) -> int:
        for number, deck in enumerate(self._decks):
            if deck is thing:
                return number
        self._decks.append(thing)
        return len(self._decks) - 1


class _Unpickler(pickle.Unpickler):
    def __init__(self, file: io.BytesIO, decks: Mapping[int, Deck], zone: tzinfo) -> None:
        super().__init__(file)
        self._known: dict[str, Callable[..., object]] = {"_deck": decks.__getitem__, "_zone": lambda: zone}

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401 (as pickle has it)
        return self._known[name] if module == __name__ and name in self._known else super().find_class(module, name)


def recent(past: Sequence[Session]) -> tuple[Session, ...]:
    return tuple(past)[-UNDO:]
