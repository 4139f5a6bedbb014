"""What is wrong with a file, in one sentence that says how to put it right."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


class Fault(Exception):  # noqa: N818 (a person reads it: to them a file has a fault, not an error)
    """One fault in a file or in pasted text.

    `str(fault)` reads "tuesday.toml, segment 3, minutes: expected ...; give ...". It never repeats what was typed:
    that may hold a name.
    """

    def __init__(self, place: str, trouble: str, remedy: str, *, file: str = "") -> None:
        self.place = ", ".join(filter(None, (file, place)))
        self.trouble = trouble
        self.remedy = remedy
        super().__init__(f"{self.place}: {trouble}; {remedy}.".removeprefix(": "))

    def within(self, file: str) -> "Fault":
        return Fault(self.place, self.trouble, self.remedy, file=file)


@contextmanager
def faults_in(path: Path) -> Iterator[None]:
    """Name the file in a fault that is found in it: its name alone, never the folders it lies in."""
    try:
        yield
    except Fault as fault:
        raise fault.within(printable(path.name or str(path))) from None


def gathered(reads: Iterable[Callable[[], T]]) -> tuple[tuple[T, ...], tuple[str, ...]]:
    """Read what can be read; for each that has a fault there is a sentence instead."""
    values: list[T] = []
    faults: list[str] = []
    for read in reads:
        try:
            values.append(read())
        except Fault as fault:
            faults.append(str(fault))
    return tuple(values), tuple(faults)


def printable(name: str) -> str:
    """Make a file's name safe to show: what no screen can print becomes a question mark."""
    return "".join(letter if letter.isprintable() else "?" for letter in name)


def nearest(written: str, known: Iterable[str]) -> str:
    """Say what may have been meant, without repeating what was written."""
    from difflib import get_close_matches  # noqa: PLC0415 (needed for a fault only, and every evening starts without)

    choices = list(known)
    close = get_close_matches(written[:40].casefold(), choices, n=1)
    return f"perhaps {close[0]} is meant" if close else f"choose from {', '.join(choices)}"
