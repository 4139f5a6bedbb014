"""The app's own words: each knows how to be said again in another language. What a person typed is plain text.

A `Said` is its English, so that it can be compared and measured like any text. English is what Qt's tools call the
source: `lupdate` finds the calls of `said`, which take Qt's own order: source, comment, number (see `make words`).
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

Say = Callable[["Said"], str]

FORMS = re.compile(r"\((\w*)\|(\w*)\)")
"""The English of one, and of any other number: "%n hand(|s)", "%n (person|people)"."""


class Said(str):  # noqa: SLOT000 (its fields go through the keeper like any object's)
    """Words with what is filled in: `values` by the names in braces, `n` where the source has %n."""

    source: str
    comment: str
    n: int | None
    values: dict[str, Any]

    def format(self, **values: object) -> "Said":  # type: ignore[override]  # by name alone: translators move them
        """Fill in by name, as `str.format` does; what is filled in may be said again, too."""
        return _said(self.source, self.comment, self.n, {**self.values, **values})


def said(source: str, comment: str = "", n: int | None = None, /) -> Said:
    """Take words of the app's own. `comment` tells a translator, and tells two equal sources apart."""
    return _said(source, comment, n, {})


def joined(between: str, parts: Iterable[str]) -> Said:
    """Put texts side by side, each of which is said again for itself."""
    named = {f"part{number}": part for number, part in enumerate(parts)}
    return laid(between.join(f"{{{name}}}" for name in named), **named)


def laid(layout: str, **parts: str | float) -> Said:
    """Lay texts out, as in columns, each of which is said again for itself."""
    return _said(layout, JOINED, None, parts)


def capital(words: str) -> Said:
    """Begin with a capital letter, in any language: for a sentence that may begin with what is filled in."""
    return _said("{words}", CAPITAL, None, {"words": words})


JOINED, CAPITAL = "joined", "capital"
"""The comments of sources that are not in any language: nothing of them is translated but their parts."""


def english(words: Said) -> str:
    """Say it in the language it was written in."""
    return rendered(words, words.source, english)


def rendered(words: Said, template: str, say: Say, point: str = ".") -> str:
    """Fill in a template of any language. A number of 1 takes the first of two forms; fractions have its `point`."""
    filled = {name: _filled(value, say, point) for name, value in words.values.items()}
    return _laid_out(template, words.comment, words.n, filled)


def _laid_out(template: str, comment: str, n: int | None, filled: dict[str, Any]) -> str:
    if n is not None:
        template = FORMS.sub(r"\1" if n == 1 else r"\2", template).replace("%n", str(n))
    text = template.format_map(filled) if filled else template
    return text[:1].upper() + text[1:] if comment == CAPITAL else text


def _filled(value: object, say: Say, point: str) -> object:
    if isinstance(value, float):
        return f"{value:g}".replace(".", point)
    return say(value) if isinstance(value, Said) else value


def resaid(thing: Any, say: Say) -> Any:  # noqa: ANN401 (whatever a view is made of)
    """Say again whatever words there are in a view: in its fields, tuples and tables, all the way down."""
    if isinstance(thing, Said):
        return say(thing)
    if isinstance(thing, Struct):
        old = {name: getattr(thing, name) for name in thing.__struct_fields__}
        new = {name: resaid(value, say) for name, value in old.items()}
        return replace(thing, **new) if any(new[name] is not value for name, value in old.items()) else thing
    if type(thing) is tuple:
        parts = tuple(resaid(part, say) for part in thing)
        return parts if any(one is not other for one, other in zip(parts, thing, strict=True)) else thing
    if type(thing) is dict:
        return {name: resaid(value, say) for name, value in thing.items()}
    return thing


def _said(source: str, comment: str, n: int | None, values: dict[str, Any]) -> Said:
    """Make words that are their English; filled in they are that already: each value is its English, too."""
    try:
        filled = {name: _filled(value, str, ".") for name, value in values.items()}
        words = Said(_laid_out(source, comment, n, filled))
    except KeyError:  # not filled in yet
        words = Said(source)
    words.source, words.comment, words.n, words.values = source, comment, n, values
    return words
