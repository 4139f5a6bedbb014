"""What is wrong with a file, in one sentence that says how to put it right."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from casesconf_desktop.core.lists import listed
from casesconf_desktop.core.said import laid, said

T = TypeVar("T")


class Fault(Exception):  # noqa: N818 (a person reads it: to them a file has a fault, not an error)
    """One fault in a file or in pasted text.

    It is `told` like "tuesday.toml, segment 3, minutes: expected ...; give ...", and never repeats what was typed: that
    may hold a name.
    """

    def __init__(self, place: str, trouble: str, remedy: str, *, file: str = "") -> None:
        self.place = listed((file, place))
        self.trouble = trouble
        self.remedy = remedy
        #: Where in a file something is wrong, what is wrong, and how it is put right: a sentence in three parts.
        fault = said("{place}: {trouble}; {remedy}.") if self.place else said("{trouble}; {remedy}.")
        self.told = fault.format(place=self.place, trouble=trouble, remedy=remedy)
        super().__init__(self.told)

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
            faults.append(fault.told)
    return tuple(values), tuple(faults)


def printable(name: str) -> str:
    """Make a file's name safe to show: what no screen can print becomes a question mark."""
    return "".join(letter if letter.isprintable() else "?" for letter in name)


def line(number: int) -> str:
    #: A place in a file.
    return said("line {number}").format(number=number)


def like(example: str) -> str:
    """Show how it is written in a file."""
    #: How a fault is put right, at the end of a sentence; the example is in the language of files.
    return said("write it like {example}").format(example=example)


def written(key: str, words: str) -> str:
    """Show words as they are written in a file, under a key."""
    return laid('{key} = "{words}"', key=key, words=words)


def nearest(word: str, known: Iterable[str]) -> str:
    """Say what may have been meant, without repeating what was written."""
    from difflib import get_close_matches  # noqa: PLC0415 (needed for a fault only, and every evening starts without)

    choices = list(known)
    close = get_close_matches(word[:40].casefold(), choices, n=1)
    if close:
        #: How a fault is put right, at the end of a sentence; here and below the gaps hold words of a file.
        return said("perhaps {word} is meant").format(word=close[0])
    return said("choose from {words}").format(words=listed(choices))
