"""Encodes the state of an evening for the keeper, which never looks into it.

Pickle keeps what sessions share, so that twenty steps of undo are hardly longer than one. It is read by the very code
that wrote it, forked from the same process, and by nothing else. What hardly changes is a part of its own, and is sent
once: decks, and the branches of a long line. The time zone is not sent at all.
"""

import copyreg
import io
import pickle
from collections.abc import Callable, Mapping
from datetime import tzinfo
from itertools import count
from typing import Any, NoReturn
from zoneinfo import ZoneInfo

from msgspec import Struct, field

from casesconf_desktop.carried import State
from casesconf_desktop.core.prompts import Deck
from casesconf_desktop.core.tree import Node

BITS = 3
"""A branch is a part where it is of another order of size than its tree, in eights."""


class Encoded(Struct, frozen=True):
    """Parts that are new, by their number; numbers of those that nothing refers to any more; the state itself."""

    parts: dict[int, bytes]
    gone: tuple[int, ...]
    state: bytes


class _Part(Struct):
    """`thing` is kept so that no other gets its identity, `holds` are the identities of parts in it."""

    number: int
    thing: object
    holds: set[int] = field(default_factory=set)
    held: int = 0


class Encoder:
    """Remembers what was sent, as long as the newest state refers to it."""

    def __init__(self) -> None:
        self._parts: dict[int, _Part] = {}
        self._numbers = count()
        self._holds: set[int] = set()

    def encode(self, state: State) -> Encoded:
        fresh: dict[int, bytes] = {}
        body, holds = self._pickled(state, fresh)
        before, self._holds = self._holds, holds
        self._hold(holds - before)
        return Encoded(fresh, tuple(self._let_go(before - holds)), body)

    def _pickled(self, thing: object, fresh: dict[int, bytes]) -> tuple[bytes, set[int]]:
        """Give the thing, and which parts it refers to."""
        memory, holds = io.BytesIO(), set[int]()

        def number(part: object) -> int:
            holds.add(id(part))
            return self._number(part, fresh)

        _Pickler(memory, thing, number).dump(thing)
        return memory.getvalue(), holds

    def _number(self, thing: object, fresh: dict[int, bytes]) -> int:
        part = self._parts.get(id(thing))
        if part is None:
            part = self._parts[id(thing)] = _Part(next(self._numbers), thing)
            fresh[part.number], part.holds = self._pickled(thing, fresh)
            self._hold(part.holds)
        return part.number

    def _hold(self, parts: set[int]) -> None:
        for which in parts:
            self._parts[which].held += 1

    def _let_go(self, parts: set[int]) -> list[int]:
        """Forget those that nothing holds any more, and what they alone held; gives their numbers."""
        gone: list[int] = []
        for which in parts:
            part = self._parts[which]
            part.held -= 1
            if not part.held:
                del self._parts[which]
                gone += [part.number, *self._let_go(part.holds)]
        return gone


def decode(state: bytes | bytearray, parts: Mapping[int, bytes | bytearray], zone: tzinfo) -> State:
    """Give the state back. Raises whatever pickle does where it is no state."""
    known: dict[int, object] = {}

    def part(number: int) -> object:
        if number not in known:
            known[number] = _Unpickler(parts[number], part, zone).load()
        return known[number]

    found = _Unpickler(state, part, zone).load()
    if not isinstance(found, State):
        raise pickle.UnpicklingError("this is no state of an evening")
    return found


def _part(number: int) -> NoReturn:
    """Stand for a part that was sent: whoever reads has it."""
    raise KeyError(number)


def _zone() -> NoReturn:
    """Stand for the time zone: whoever reads knows it."""
    raise KeyError


class _Ref(Struct):
    part: Node[Any, Any]


class _Pickler(pickle.Pickler):
    """Asks for each of a few types, by table: a `reducer_override` would be asked about each value there is.

    `number` gives the number of a part; what is pickled itself is none.
    """

    def __init__(self, file: io.BytesIO, whole: object, number: Callable[[object], int]) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self.dispatch_table: dict[type, Callable[[Any], Any]] = {
            **copyreg.dispatch_table,
            ZoneInfo: lambda _zone_info: (_zone, ()),
            Node: _reduced,
            _Ref: lambda ref: (_part, (number(ref.part),)),
        }
        if not isinstance(whole, Deck):
            self.dispatch_table[Deck] = lambda deck: (_part, (number(deck),))


def _reduced(tree: Node[Any, Any]) -> tuple[type[Node[Any, Any]], tuple[object, ...]]:
    left, right = (_Ref(each) if each and 0 < _order(each) < _order(tree) else each for each in (tree.left, tree.right))
    return Node, (*tree[:3], left, right, *tree[5:])


def _order(tree: Node[Any, Any]) -> int:
    return (tree.size.bit_length() - 1) // BITS


class _Unpickler(pickle.Unpickler):
    def __init__(self, body: bytes | bytearray, part: Callable[[int], object], zone: tzinfo) -> None:
        super().__init__(io.BytesIO(body))
        self._known: dict[str, Callable[..., object]] = {"_part": part, "_zone": lambda: zone}

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401 (as pickle has it)
        return self._known[name] if module == __name__ and name in self._known else super().find_class(module, name)
