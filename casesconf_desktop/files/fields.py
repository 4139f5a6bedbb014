"""The values in one place of a file, each checked as it is taken."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import time, timedelta

from msgspec import Struct

from casesconf_desktop.core.agenda import MINUTE
from casesconf_desktop.core.lists import listed
from casesconf_desktop.core.said import said
from casesconf_desktop.files.faults import Fault, like, nearest, written

LEAST, MOST = 0.5, 600.0
"""Minutes of a segment."""

LONGEST_WORDS = 60
LINE_ENDS = "\n\r\u2028\u2029"
CLOCK = re.compile(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])")


class Fields(Struct, frozen=True):
    """`place` is named in a fault: "segment 3", "line 4", nothing for the head of a file. Taking raises Fault."""

    place: str
    values: Mapping[str, object]

    def fault(self, key: str, trouble: str, remedy: str) -> Fault:
        return Fault(listed((self.place, key)), trouble, remedy)

    def only(self, known: Iterable[str]) -> None:
        """Refuse unknown keys."""
        choices = list(known)
        for key in self.values:
            if key not in choices:
                #: A key is the name of a value in a file, such as minutes in minutes = 10.
                raise self.fault("", said("there is a key that is not known"), nearest(key, choices))

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
        #: Faults are told in two parts, what is wrong and how it is put right: "expected ...; give ...".
        amount = said("expected whole or half minutes from {least} to {most}")
        amount = amount.format(least=f"{least:g}", most=f"{most:g}")
        raise self.fault(key, amount, said("give a plain number such as {number}").format(number=f"{min(10, most):g}"))

    def within(self, key: str, planned: timedelta) -> timedelta | None:
        """Take minutes that are a part of a planned length, if given."""
        return self.minutes(key, least=0, most=planned / MINUTE) if key in self.values else None

    def clock(self, key: str) -> time | None:
        value = self.values.get(key)
        if value is None or isinstance(value, time):
            return value
        if isinstance(value, str) and (match := CLOCK.fullmatch(value.strip())):
            return time(int(match[1]), int(match[2]))
        raise self.fault(key, said("expected a time of day"), like("19:00:00"))

    def flag(self, key: str, *, usual: bool) -> bool:
        value = self.values.get(key, usual)
        if isinstance(value, bool):
            return value
        #: true and false are written so in any language.
        raise self.fault(key, said("expected true or false"), said("write one of the two, without quotation marks"))

    def words(self, key: str, longest: int = LONGEST_WORDS) -> str:
        """Take one line of text; nothing where it is left out."""
        value = self.values.get(key, "")
        if not isinstance(value, str):
            #: An example of a title: what is served in a break.
            raise self.fault(key, said("expected words in quotation marks"), like(written(key, said("Soup"))))
        value = value if value == value.strip() else value.strip()  # words of our own stay what they are
        if len(value) > longest or not (value.isprintable() or all(map(_seen, value))):
            broken = any(letter in value for letter in LINE_ENDS)
            remedy = said("write it in one line") if broken else said("shorten it")
            raise self.fault(key, said("expected one line of at most %n letter(|s)", "", longest), remedy)
        return value

    def choice(self, key: str, known: Iterable[str]) -> str:
        """Take one of the known words, which has to be given; case, "_" and "-" make no difference."""
        return self._known(key, self.values.get(key), known)

    def choices(self, key: str, known: Iterable[str]) -> list[str]:
        """Take a list of known words; none where it is left out."""
        value = self.values.get(key, [])
        if isinstance(value, list):
            return [self._known(key, one, known) for one in value]
        remedy = said("write it in brackets, with each word in quotation marks")
        raise self.fault(key, said("expected a list of words"), remedy)

    def _known(self, key: str, value: object, known: Iterable[str]) -> str:
        choices = list(known)
        if isinstance(value, str) and value in choices:
            return value
        words = {_folded(word): word for word in choices}
        folded = _folded(value) if isinstance(value, str) else ""
        if folded in words:
            return words[folded]
        #: One of the words that may stand there.
        raise self.fault(key, said("expected a word that is known"), nearest(folded, words.values()))


def _folded(word: str) -> str:
    return word.strip().casefold().replace("_", " ").replace("-", " ")


def _seen(letter: str) -> bool:
    """Tell apart line ends, control letters and broken halves, which no screen can show."""
    return unicodedata.category(letter) not in ("Cc", "Cs", "Zl", "Zp")
