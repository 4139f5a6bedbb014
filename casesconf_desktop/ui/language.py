"""A language: says the app's own words in it, by what Qt's lrelease made of its translation."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from msgspec import Struct
from PySide6.QtCore import QLocale, QTranslator

from casesconf_desktop.core.languages import ENGLISH, SYSTEM, Languages, nearest
from casesconf_desktop.core.said import JOINED, Said, english, rendered, resaid, said

T = TypeVar("T")


class Language(Struct, frozen=True):
    """`code` is one of `languages.NAMES`. What has no translation is said in English."""

    code: str = ENGLISH
    _word: Callable[[Said], str] = english

    def say(self, thing: T) -> T:
        """Say words again, alone or in a view; what a person typed stays as it is."""
        again: T = thing if self._word is english else resaid(thing, self._word)
        return again


def language(code: str, resources: Path) -> Language:
    """Load a language; English needs nothing. Raises FileNotFoundError if its file is missing or damaged."""
    if code == ENGLISH:
        return Language()
    translator = QTranslator()
    if not translator.load(str(resources / "i18n" / f"{code}.qm")):
        raise FileNotFoundError(f"{code}.qm")

    point = QLocale(code).decimalPoint()

    def word(words: Said) -> str:
        known = "" if words.comment == JOINED else translator.translate("", words.source, words.comment, number(words))
        return rendered(words, known or words.source, word, point)

    return Language(code, word)


def number(words: Said) -> int:
    """Give Qt the number that chooses a form, and what stands for none."""
    return -1 if words.n is None else words.n


def wished(console: str, room: str) -> Languages:
    """Take the languages asked for; none for the room means the same. Those of the system are Qt's to know."""
    both = (nearest(QLocale.system().uiLanguages()) if code == SYSTEM else code for code in (console, room or console))
    return Languages(*both)


def loaded(languages: Languages, resources: Path) -> tuple[tuple[Language, Language], tuple[Said, ...]]:
    """Load both; for each that can't be there is a sentence, and English in its place."""
    missing: list[Said] = []

    def load(code: str) -> Language:
        try:
            return language(code, resources)
        except FileNotFoundError as fault:
            lost = said("{file} is missing or damaged: English is spoken instead.")
            missing.append(lost.format(file=fault.args[0]))
            return Language()

    both = load(languages.console), load(languages.room)
    return both, tuple(dict.fromkeys(missing))
