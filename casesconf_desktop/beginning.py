"""The session an evening begins with: our agendas and prompts, and on them what the facilitator named."""

import random
from collections.abc import Callable
from datetime import tzinfo

from msgspec import Struct

from casesconf_desktop import assets
from casesconf_desktop.core import actions as a
from casesconf_desktop.core.act import begin
from casesconf_desktop.core.agenda import Agenda
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.prompts import Deck
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.update import update
from casesconf_desktop.files.agendas import USUAL, builtin
from casesconf_desktop.files.decks import builtin_deck


class Beginning(Struct, frozen=True):
    """`agendas` are those to start from, `ours` our prompts in the room's language. `blank` knows nobody."""

    agendas: list[Agenda]
    ours: Deck
    blank: Session
    first: Session


def beginning(
    agenda: Agenda | None,
    decks: tuple[Deck, ...],
    language: str,
    now: Callable[[], Now],
    draw: random.Random,
    zone: tzinfo,
    *,
    still: bool,
) -> Beginning:
    """Begin with an agenda, or the usual one, and with decks, the first on top; `still` without motion in the room."""
    resources = assets.root()
    agendas, ours = list(builtin(resources)), builtin_deck(resources, language)
    usual = agenda or next(known for known in agendas if known.name.casefold() == USUAL)
    first = begin(usual, ours, zone, draw.randrange(2**31), now())
    for deck in reversed(decks):
        first = update(first, a.TakeDeck(deck), now())
    if still:
        first = update(first, a.ToggleStill(), now())
    blank = begin(agendas[-1], ours, zone, 0, now())
    return Beginning([agenda, *agendas] if agenda else agendas, ours, blank, first)
