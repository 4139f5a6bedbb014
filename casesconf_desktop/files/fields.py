"""The values in one place of a file, each checked as it is taken."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time, timedelta

from casesconf_desktop.core.agenda import MINUTE
from casesconf_desktop.files.faults import Fault, nearest

LEAST, MOST = 0.5, 600.0
"""Minutes of a segment."""

LONGEST_WORDS = 60
LINE_ENDS = "\n\r\u2028\u2029"
CLOCK = re.compile(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])")


@dataclass(frozen=True, slots=True)
class Fields:
    """`place` is named in a fault: "segment 3", "line 4", nothing for the head of a file. Taking raises Fault."""

    place: str
    values: Mapping[str, object]

    def fault(self, key: str, trouble: str, remedy: str) -> Fault:
        return Fault(", ".join(filter(None, (self.place, key))), trouble, remedy)

    def only(self, known: Iterable[str]) -> None:
        """Refuse unknown keys."""
        choices = list(known)
        for key in self.values:
            if key not in choices:
                raise self.fault("", "there is a key that is not known", nearest(key, choices))

    def minutes(self, key: str, usual: float | None = None, *, least: float = LEAST, most: float = MOST) -> timedelta:
        """Take whole or half minutes; without a usual length they have to be given."""
        value = self.values.get(key, usual)
        if (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and least <= value <= most
            and value * 2 % 1 == 0
        ):
            return value * MINUTE
        amount = f"expected whole or half minutes from {least:g} to {most:g}"
        raise self.fault(key, amount, f"give a plain number such as {min(10, most):g}")

    def within(self, key: str, planned: timedelta) -> timedelta | None:
        """Take minutes that are a part of a planned length, if given."""
        return self.minutes(key, least=0, most=planned / MINUTE) if key in self.values else None

    def clock(self, key: str) -> time | None:
        value = self.values.get(key)
        if value is None or isinstance(value, time):
            return value
        if isinstance(value, str) and (match := CLOCK.fullmatch(value.strip())):
            return time(int(match[1]), int(match[2]))
        raise self.fault(key, "expected a time of day", "write it like 19:00:00")

    def flag(self, key: str, *, usual: bool) -> bool:
        value = self.values.get(key, usual)
        if isinstance(value, bool):
            return value
        raise self.fault(key, "expected true or false", "write one of the two, without quotation marks")

    def words(self, key: str, longest: int = LONGEST_WORDS) -> str:
        """Take one line of text; nothing where it is left out."""
        value = self.values.get(key, "")
        if not isinstance(value, str):
            raise self.fault(key, "expected words in quotation marks", f'write it like {key} = "Soup"')
        value = value.strip()
        if len(value) > longest or any(map(_unprintable, value)):
            broken = any(letter in value for letter in LINE_ENDS)
            remedy = "write it in one line" if broken else "shorten it"
            raise self.fault(key, f"expected one line of at most {longest} letters", remedy)
        return value

    def choice(self, key: str, known: Iterable[str]) -> str:
        """Take one of the known words, which has to be given; case, "_" and "-" make no difference."""
        return self._known(key, self.values.get(key), known)

    def choices(self, key: str, known: Iterable[str]) -> list[str]:
        """Take a list of known words; none where it is left out."""
        value = self.values.get(key, [])
        if isinstance(value, list):
            return [self._known(key, one, known) for one in value]
        raise self.fault(key, "expected a list of words", "write it in brackets, with each word in quotation marks")

    def _known(self, key: str, value: object, known: Iterable[str]) -> str:
        words = {_folded(word): word for word in known}
        written = _folded(value) if isinstance(value, str) else ""
        if written in words:
            return words[written]
        raise self.fault(key, "expected a word that is known", nearest(written, words.values()))


def _folded(word: str) -> str:
    return word.strip().casefold().replace("_", " ").replace("-", " ")


def _unprintable(letter: str) -> bool:
    """Tell line ends, control letters and broken halves, which no screen can show."""
    return unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp")
