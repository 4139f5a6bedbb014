"""A language that puts the app's own words into brackets: whatever letter stands outside was typed, or forgotten."""

import re
import unicodedata
from collections.abc import Iterator
from enum import Enum
from string import Formatter
from typing import Any, get_type_hints

from msgspec import Struct

from casesconf_desktop.core.said import CAPITAL, JOINED, Said, rendered

MARKED = re.compile(r"⟦[^⟦⟧]*⟧")


def marked(words: Said) -> str:
    """Say words with each piece of their source in brackets; what is filled in has them only if it is said, too."""
    if words.comment in (JOINED, CAPITAL):
        return rendered(words, words.source, marked)
    if not words.values:
        return rendered(words, f"⟦{words.source}⟧", marked)
    pieces = Formatter().parse(words.source)
    template = "".join(f"⟦{text}⟧" * bool(text) + (f"{{{name}}}" if name else "") for text, name, *_ in pieces)
    return rendered(words, template, marked)


def unsaid(text: str) -> list[str]:
    """Give the words that stand outside of brackets, and are not Greek: what is typed in tests is."""
    return [word for word in re.findall(r"[^\W\d_]+", MARKED.sub(" ", text)) if not all(map(greek, word))]


def greek(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("GREEK")


def texts(thing: Any, path: str, hint: object = str) -> Iterator[tuple[str, str]]:
    """Go through a view, and give each text with its place; the values of an enum that a field is made for are none."""
    if isinstance(thing, str):
        if not (isinstance(thing, Enum) and type(thing).__name__ in str(hint)):
            yield path, thing
    elif isinstance(thing, Struct):
        hints = get_type_hints(type(thing))
        for name in thing.__struct_fields__:
            yield from texts(getattr(thing, name), f"{path}.{name}", hints[name])
    elif isinstance(thing, tuple):
        for place, part in enumerate(thing):
            yield from texts(part, f"{path}[{place}]", hint)


def sources(text: str) -> Iterator[str]:
    """Give the sources of words, and of all that is filled in."""
    if isinstance(text, Said):
        yield text.source
        for value in text.values.values():
            yield from sources(value)
