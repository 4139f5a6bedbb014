"""What a facilitator gives: an agenda or a deck of prompts, told apart by how it looks."""

from pathlib import Path

from casesconf_desktop.core.agenda import Agenda
from casesconf_desktop.core.desk.setup import agenda_detail, deck_detail
from casesconf_desktop.core.prompts import Deck
from casesconf_desktop.files import agendas, decks
from casesconf_desktop.files.faults import Fault, faults_in
from casesconf_desktop.files.source import LIMIT, plain_lines, read_source


def read_given(path: Path) -> Agenda | Deck:
    """Read a file. Raises Fault."""
    with faults_in(path):
        text = read_source(path)
        return decks.parse_source(text, path) if decks.looks_like_deck(text) else agendas.parse_source(text, path)


def parse_given(text: str) -> Agenda | Deck:
    """Read what was pasted or dropped. Raises Fault."""
    plain = text if len(text) > LIMIT else plain_lines(text)
    if len(plain) > LIMIT or not decks.looks_like_deck(plain):
        return agendas.parse_text(plain)
    try:
        return decks.parse_deck(plain)
    except Fault as fault:
        raise fault.within(agendas.PASTED) from None


def detail(given: Agenda | Deck) -> str:
    """Say in a few words what it is."""
    return deck_detail(given) if isinstance(given, Deck) else agenda_detail(given)
