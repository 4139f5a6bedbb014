"""The rows of a list that may be long: each is found out, and put into words, when somebody looks at it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from operator import eq
from typing import Generic, TypeVar, overload

P = TypeVar("P")
F = TypeVar("F")
R = TypeVar("R")


@dataclass(frozen=True, slots=True, eq=False)
class Found(Sequence[F], Generic[P, F]):  # noqa: PLW1641 (a view is no key of anything)
    """What rows are made of, found out by their places when asked, and once.

    Of equal places what is equal finds the same: most lists are as they were, and nothing of them has to be found out.
    """

    places: Sequence[P]
    find: Callable[[P], F]
    known: dict[int, F] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.places)

    @overload
    def __getitem__(self, at: int) -> F: ...
    @overload
    def __getitem__(self, at: slice) -> "Found[P, F]": ...
    def __getitem__(self, at: int | slice) -> "F | Found[P, F]":
        if isinstance(at, slice):
            return Found(self.places[at], self.find)
        if at not in self.known:
            self.known[at] = self.find(self.places[at])
        return self.known[at]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Found):
            return NotImplemented
        same = self.find == other.find and self.places == other.places
        return same or (len(self) == len(other) and all(map(eq, self, other)))


@dataclass(frozen=True, slots=True)
class Rows(Sequence[R], Generic[F, R]):
    """What each row is made of, and how it is told. Rows are equal if they are told the same, row by row."""

    facts: Sequence[F]
    tell: Callable[[F, tzinfo], R]
    zone: tzinfo

    def __len__(self) -> int:
        return len(self.facts)

    @overload
    def __getitem__(self, at: int) -> R: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[R, ...]: ...
    def __getitem__(self, at: int | slice) -> R | tuple[R, ...]:
        if isinstance(at, slice):
            return tuple(self.tell(fact, self.zone) for fact in self.facts[at])
        return self.tell(self.facts[at], self.zone)

    def changed(self, old: "Rows[F, R]", among: Iterable[int]) -> Iterator[int]:
        """Find which of some rows, which are in both, are told another way than in another list."""
        return (at for at in among if self.facts[at] != old.facts[at])
