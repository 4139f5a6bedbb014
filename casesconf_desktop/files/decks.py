"""Decks of prompts, written in TOML (prompts.md; resources/prompts/en/deck.toml explains the format)."""

from pathlib import Path

from casesconf_desktop.core.prompts import Deck, Intent, Phase, Prompt, Situation
from casesconf_desktop.files.faults import faults_in
from casesconf_desktop.files.fields import Fields
from casesconf_desktop.files.own import own
from casesconf_desktop.files.source import read_source
from casesconf_desktop.files.toml_text import parse_toml, tables

KEYS = ("text", "phases", "intent", "situation", "trigger", "room")
MOST_PROMPTS = 1_000
MOST_WORDS = 20
LONGEST_SENTENCE = 200
"""Letters."""


def read_deck(path: Path) -> Deck:
    """Raise Fault for what is not a deck."""
    with faults_in(path):
        return parse_deck(read_source(path))


def builtin_deck(resources: Path, language: str = "en") -> Deck:
    return read_deck(resources / "prompts" / language / "deck.toml")


def found() -> tuple[Path, ...]:
    """Find a facilitator's own decks."""
    return own("prompts", (".toml",))


def parse_deck(text: str) -> Deck:
    """Read a deck from text. Raises Fault."""
    head = Fields("", parse_toml(text))
    head.only(("prompts", "private"))
    rows = tables(head, "prompts", "prompt")
    if not 1 <= len(rows) <= MOST_PROMPTS:
        raise head.fault("", f"expected 1 to {MOST_PROMPTS} prompts", "write each under a heading [[prompts]]")
    return Deck(tuple(_prompt(key, row) for key, row in enumerate(rows)), _private(head))


def _prompt(key: int, row: Fields) -> Prompt:
    row.only(KEYS)
    situation = Situation(row.choice("situation", Situation)) if "situation" in row.values else None
    phases = frozenset(Phase(phase) for phase in row.choices("phases", Phase))
    if situation is None and not phases:
        raise row.fault("", "a prompt needs phases or a situation", 'say when it fits, like phases = ["story"]')
    room = row.flag("room", usual=True)
    if room and situation is Situation.DISTRESS:
        raise row.fault("room", "a prompt for distress is never shown to the room", "write room = false")
    intent = Intent(row.choice("intent", Intent))
    return Prompt(key, _spoken(row, "text"), intent, phases, situation, row.words("trigger"), room)


def _spoken(row: Fields, key: str) -> str:
    """Take a sentence that is read in a glance."""
    text = row.words(key, LONGEST_SENTENCE)
    if 1 <= len(text.split()) <= MOST_WORDS:
        return text
    raise row.fault(key, f"expected 1 to {MOST_WORDS} words", "say it in one short sentence or two")


def _private(head: Fields) -> tuple[tuple[Phase | Situation, str], ...]:
    """Take the lines for the facilitator alone, by phase and situation."""
    values = head.values.get("private", {})
    if not isinstance(values, dict):
        raise head.fault("private", "expected its own heading", "write the heading [private] before it")
    moments: dict[str, Phase | Situation] = {moment.value: moment for moment in (*Phase, *Situation)}
    lines = Fields("private", values)
    lines.only(moments)
    return tuple((moments[key], _spoken(lines, key)) for key in values)
