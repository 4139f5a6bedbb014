"""All acts, to choose one from: what fits best first, and beside each what keeps it from being done, or its price."""

from collections.abc import Callable
from dataclasses import dataclass

from casesconf_desktop.core.desk.price import Price
from casesconf_desktop.core.desk.reasons import NOT_YET, OVER, TOO_LATE
from casesconf_desktop.core.lists import loosely_listed
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Stage
from casesconf_desktop.core.typed import marked, words_of
from casesconf_desktop.ui.keymap import BINDINGS, Act, Where, cap, first_key, keycaps, printed

OPENED = {
    #: These say when an act can be done; the gap holds a key.
    Where.PLAN: (said("with the plan open ({key})"), Act.PLAN),
    Where.SCRIPT: (said("with what is read out open ({key})"), Act.SCRIPT),
    Where.CIRCLE: (said("with the circle open ({key})"), Act.CIRCLE),
}
BY_KEY = 0.9
"""What a word of a key weighs beside one of the name."""


@dataclass(frozen=True, slots=True)
class ActRow:
    """`caps` are those of its first key, `keys` all of them as they are printed.

    `why` says why it can't be done now, `price` what it would cost.
    """

    act: Act
    name: str
    caps: tuple[str, ...]
    keys: tuple[str, ...]
    why: str = ""
    price: str = ""


def act_rows(
    here: tuple[Where, ...], stage: Stage, why_not: Callable[[Act], str], price: Callable[[Act], Price | None]
) -> tuple[ActRow, ...]:
    """List every act: first those of this place, what can be done before what can't."""
    rows = []
    for act in Act:
        why = elsewhere(act, here, stage) or why_not(act)
        rows.append(_row(act, why, None if why else price(act)))
    places = (*here, Where.ANYWHERE)
    return tuple(sorted(rows, key=lambda row: (bool(row.why), _nearness(row.act, places))))


def elsewhere(act: Act, here: tuple[Where, ...], stage: Stage) -> str:
    """Say where an act can be done, if not here."""
    bound = {binding.where for binding in BINDINGS if binding.act is act}
    if not bound or bound & {*here, Where.ANYWHERE}:
        return ""
    if bound == {Where.SETUP}:
        return TOO_LATE
    if stage is not Stage.LIVE:
        return NOT_YET if stage is Stage.SETUP else OVER
    words, opens = next(told for where, told in OPENED.items() if where in bound)
    return words.format(key=cap(opens))


def found_acts(rows: tuple[ActRow, ...], query: str) -> tuple[ActRow, ...]:
    """Find the rows that are meant by a key, or by words, the best first; with nothing typed these are all."""
    typed, key, begun = words_of(query.replace("+", " ")), "+".join(query.split()).casefold(), query.strip().casefold()
    marks = [(key in map(str.casefold, row.keys), marked(typed, *_words(row)), row) for row in rows]
    met = [one for one in marks if one[0] or one[1]]
    met.sort(key=lambda one: (-one[0], -one[1], not one[2].name.casefold().startswith(begun)))
    return tuple(row for _, _, row in met) if begun else rows


def _row(act: Act, why: str, price: Price | None) -> ActRow:
    keys = tuple(dict.fromkeys(printed(key) for binding in BINDINGS if binding.act is act for key in binding.keys))
    costs = loosely_listed((price.ends, price.cost)) if price is not None else ""
    return ActRow(act, act.value, keycaps(first_key(act)), keys, why, costs)


def _nearness(act: Act, places: tuple[Where, ...]) -> int:
    bound = {binding.where for binding in BINDINGS if binding.act is act}
    return next((at for at, place in enumerate(places) if place in bound), len(places))


def _words(row: ActRow) -> tuple[tuple[tuple[str, ...], float], ...]:
    return (words_of(row.name), 1), (words_of(" ".join(row.keys).replace("+", " ")), BY_KEY)
