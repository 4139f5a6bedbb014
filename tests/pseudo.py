"""A language that nobody speaks, to find what is not translated: accents on every letter, longer, in brackets."""

import re
from math import ceil

from casesconf_desktop.core.languages import ENGLISH
from casesconf_desktop.core.said import CAPITAL, JOINED, Said, rendered
from casesconf_desktop.ui.language import Language

OPEN, SHUT = "⟦⟧"
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ACCENTS = str.maketrans(LETTERS, "àƀçđéƒĝĥîĵķļṁñöþɋŕšţûṽŵẋýžÀßÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ")
GAP_OR_WORD = re.compile(r"\{\w+\}|%n|[A-Za-z]+")


def accented(source: str) -> str:
    """Render a source, but for its gaps: 40 % longer, and with its brackets at most 60 %."""
    letters = sum(len(word) for word in GAP_OR_WORD.findall(source) if word.isalpha())
    more = max(0, min(ceil(0.4 * letters), ceil(0.6 * letters) - 2)) / max(1, letters)
    spare = 0.0

    def word(found: re.Match[str]) -> str:
        nonlocal spare
        if not found[0].isalpha():
            return found[0]
        told = ""
        for letter in found[0]:
            spare += more
            told += letter * (1 + int(spare))
            spare -= int(spare)
        return told.translate(ACCENTS)

    return OPEN + GAP_OR_WORD.sub(word, source) + SHUT


def _word(words: Said) -> str:
    as_it_is = words.comment in (JOINED, CAPITAL)
    return rendered(words, words.source if as_it_is else accented(words.source), _word)


PSEUDO = Language(ENGLISH, _word)
"""By the code of a language that there is: of files it has none."""
