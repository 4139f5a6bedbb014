"""A language that nobody speaks, to find what is not translated: accents on every letter, longer, in brackets."""

import re
from dataclasses import dataclass, fields, is_dataclass, replace
from math import ceil
from typing import Any, TypeVar

from casesconf_desktop.core.said import JOINED, Said, rendered, said
from casesconf_desktop.ui.language import Language

T = TypeVar("T")

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
    return rendered(words, words.source if words.comment == JOINED else accented(words.source), _word)


PSEUDO = Language("pseudo", _word)


@dataclass(frozen=True, slots=True)
class Guess(Language):
    """Takes whatever is plain English in a view for words of the app's own: as long as the core does not tell them."""

    def say(self, thing: T) -> T:
        guessed: T = _guessed(thing)
        return PSEUDO.say(guessed)


GUESSED = Guess("guessed")
FLAGS = {"start", "next"}
"""Values of a view that are no words: they say which key glows."""


def _guessed(thing: Any) -> Any:
    if isinstance(thing, Said):
        return thing.format(**{name: _guessed(value) for name, value in thing.values.items()})
    if type(thing) is str:
        return said(thing) if re.search("[A-Za-z]{2}", thing) and thing not in FLAGS else thing
    if is_dataclass(thing) and not isinstance(thing, type):
        told = {one.name: _guessed(getattr(thing, one.name)) for one in fields(thing) if one.init}
        return replace(thing, **told)
    if type(thing) is tuple:
        return tuple(map(_guessed, thing))
    return thing
