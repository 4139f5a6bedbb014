"""All acts, to choose one from: what fits best comes first, and beside each stands what keeps it from being done."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from casesconf_desktop.core.desk.reasons import NOT_YET, OVER, TOO_LATE
from casesconf_desktop.core.said import capital, said
from casesconf_desktop.core.session import Stage
from casesconf_desktop.core.typed import Words, marked, words_of
from casesconf_desktop.ui.keymap import BINDINGS, Act, Binding, Where, bindings, cap, first_key, heard, keycaps, printed

OPENED = {
    #: These say when an act can be done; the gap holds the key that opens or closes what is named.
    Where.PLAN: (said("with the plan open ({key})"), said("with the plan closed ({key})"), Act.PLAN),
    Where.SCRIPT: (
        said("with what is read out open ({key})"),
        said("with what is read out closed ({key})"),
        Act.SCRIPT,
    ),
    Where.CIRCLE: (said("with the circle open ({key})"), said("with the circle closed ({key})"), Act.CIRCLE),
}
BY_KEY = 0.9
"""What a word of a key weighs beside one of the name."""


@dataclass(frozen=True, slots=True)
class ActRow:
    """`keys` are all it has, as printed, first that of this place, whose `caps` these are, and which is `heard` so.

    `why` says why it can't be done now.
    """

    act: Act
    name: str
    caps: tuple[str, ...]
    keys: tuple[str, ...]
    heard: str = ""
    why: str = ""


def act_rows(here: tuple[Where, ...], stage: Stage, why_not: Callable[[Act], str]) -> tuple[ActRow, ...]:
    """List every act: what can be done before what can't, and what has its key in this place before all others."""
    places = (*here, Where.ANYWHERE)
    meant = {key: b for place in reversed(places) for b in BINDINGS if b.where is place for key in b.keys}
    rows = [_row(act, meant, elsewhere(act, meant, stage) or why_not(act)) for act in Act]
    return tuple(sorted(rows, key=lambda row: (bool(row.why), _nearness(row.act, places))))


def elsewhere(act: Act, meant: Mapping[str, Binding], stage: Stage) -> str:
    """Say where an act has its key, if in this place none is meant for it."""
    bound = {binding.where for binding in bindings(act)}
    if not bound or _key(act, meant):
        return ""
    if bound == {Where.SETUP}:
        return TOO_LATE
    if stage is not Stage.LIVE:
        return NOT_YET if stage is Stage.SETUP else OVER
    place = next((where for where in OPENED if where in bound), None)
    opened, closed, turns = OPENED[place or meant[first_key(act)].where]
    return (closed if place is None else opened).format(key=cap(turns))


def found_acts(rows: tuple[ActRow, ...], query: str) -> tuple[ActRow, ...]:
    """Find the rows that are meant by a key, or by words, the best first; with nothing typed these are all."""
    typed, key, begun = words_of(query.replace("+", " ")), "+".join(query.split()).casefold(), query.strip().casefold()
    marks = [(key in map(str.casefold, row.keys), marked(typed, *_words(row)), row) for row in rows]
    met = [one for one in marks if one[0] or one[1]]
    met.sort(key=lambda one: (-one[0], -one[1], bool(one[2].why), not one[2].name.casefold().startswith(begun)))
    return tuple(row for _, _, row in met) if begun else rows


def _row(act: Act, meant: Mapping[str, Binding], why: str) -> ActRow:
    key = _key(act, meant) or first_key(act)
    keys = dict.fromkeys((printed(key), *_printed(act))) if key else ()
    return ActRow(act, capital(act.value), keycaps(key), tuple(keys), heard(key), why)


def _key(act: Act, meant: Mapping[str, Binding]) -> str:
    """Give the first key that means an act in this place."""
    keys = (key for binding in bindings(act) for key in binding.keys)
    return next((key for key in keys if key in meant and meant[key].act is act), "")


@cache
def _printed(act: Act) -> tuple[str, ...]:
    return tuple(printed(key) for binding in bindings(act) for key in binding.keys)


def _nearness(act: Act, places: tuple[Where, ...]) -> int:
    bound = {binding.where for binding in bindings(act)}
    return next((at for at, place in enumerate(places) if place in bound), len(places))


def _words(row: ActRow) -> tuple[tuple[Words, float], tuple[Words, float]]:
    return (words_of(row.name), 1), (words_of(" ".join(row.keys).replace("+", " ")), BY_KEY)
