"""The rows of a list that may be long: each is put into words when somebody looks at it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Generic, TypeVar, overload

F = TypeVar("F")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Rows(Sequence[R], Generic[F, R]):
    """What each row is made of, and how it is told. Rows are equal if they are told the same, row by row."""

    facts: tuple[F, ...]
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
