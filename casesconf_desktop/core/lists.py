"""Things counted in words, and told one after the other."""

from collections.abc import Iterable
from functools import reduce

from casesconf_desktop.core.said import Said, said

NUMBERS = {
    #: Numbers in words, which stand within a sentence. Where their form would depend on what is counted, take digits.
    2: said("two"),
    3: said("three"),
    4: said("four"),
    5: said("five"),
    6: said("six"),
    7: said("seven"),
    8: said("eight"),
    9: said("nine"),
    10: said("ten"),
    11: said("eleven"),
    12: said("twelve"),
}


def number(count: int) -> str:
    """Spell a number out, from two to twelve."""
    return NUMBERS.get(count, str(count))


def spelled(count: int, none: str, one: str, many: Said) -> str:
    """Count in words: `many` has a gap for the number."""
    return many.format(number=number(count)) if count > 1 else one if count else none


def listed(parts: Iterable[str]) -> str:
    """Tell things one after the other; what is empty is left out."""
    #: A list of two things; of a longer one, all but the last stand in the first gap.
    return _paired(said("{some}, {more}"), parts)


def loosely_listed(parts: Iterable[str]) -> str:
    """Tell things one after the other that may be lists themselves."""
    #: A list of two things, which may hold commas.
    return _paired(said("{some}; {more}"), parts)


def _paired(both: Said, parts: Iterable[str]) -> str:
    there = [part for part in parts if part]
    return reduce(lambda some, more: both.format(some=some, more=more), there) if there else ""
