"""Decks of prompts, written in TOML (prompts.md; resources/prompts/en/deck.toml explains the format)."""

import re
from functools import partial, reduce
from pathlib import Path

from casesconf_desktop.core.prompts import Deck, Intent, Moment, Part, Phase, Prompt, Situation, heard
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.said import said
from casesconf_desktop.files.faults import faults_in, gathered
from casesconf_desktop.files.fields import Fields
from casesconf_desktop.files.own import own
from casesconf_desktop.files.source import read_source
from casesconf_desktop.files.toml_text import parse_toml, tables

HEAD = ("instead", "strike", "prompts", "private", "script")
KEYS = ("text", "phases", "when", "intent", "situation", "trigger", "room")
PART_KEYS = ("phase", "title", "text")
MOMENTS = {
    Moment.DOORS: (Phase.OPENING,),
    Moment.LAST_WORD: (Phase.DISCUSSION,),
    Moment.BREAK: (Phase.DISCUSSION,),
    Moment.FIRST_CASE: (Phase.STORY, Phase.QUESTIONS, Phase.DISCUSSION),
    Moment.LAST_CASE: (Phase.STORY, Phase.QUESTIONS, Phase.DISCUSSION),
    Moment.EMPTY_LINE: (Phase.QUESTIONS, Phase.DISCUSSION),
    Moment.LONG_LINE: (Phase.QUESTIONS, Phase.DISCUSSION),
}
"""The phases in which a moment comes at all; those that are not listed come in each but the debrief."""

LINED = (*Phase, *Situation, Moment.DOORS, Moment.LAST_WORD, Moment.BREAK)
"""What may have a line for the facilitator alone."""

READ_OUT = (Phase.OPENING, Phase.CLOSING)
MOST_PROMPTS, MOST_PARTS = 1_000, 30
MOST_WORDS, MOST_TRIGGER_WORDS = 20, 5
LONGEST_SENTENCE, LONGEST_PART = 200, 900
"""Letters."""

PRIVATE = r"\[[ \t]*private[ \t]*\][ \t]*(?:#|$)"
DECK_SIGN = re.compile(
    rf"^[ \t]*(?:\[\[[ \t]*(?:prompts?|script)\b|{PRIVATE}|(?:prompts|instead|strike)[ \t]*=)", re.MULTILINE
)


def read_deck(path: Path) -> Deck:
    """Raise Fault for what is not a deck."""
    with faults_in(path):
        return parse_source(read_source(path), path)


def parse_source(text: str, path: Path) -> Deck:
    """Read what a file holds. Raises Fault."""
    return replace(parse_deck(text), source=str(path))


def builtin_source(resources: Path, language: str = "en") -> str:
    """Give the built-in deck as it is written, to start an own one from."""
    return read_source(_builtin_path(resources, language))


def builtin_deck(resources: Path, language: str = "en") -> Deck:
    return parse_deck(read_source(_builtin_path(resources, language)))


def found() -> tuple[Path, ...]:
    """Find a facilitator's own decks."""
    return own("prompts", (".toml",))


def own_decks() -> tuple[tuple[Deck, ...], tuple[str, ...]]:
    """Read a facilitator's own decks; for each that has a fault there is a sentence instead."""
    return gathered(partial(read_deck, path) for path in found())


def looks_like_deck(text: str) -> bool:
    """Tell a deck from an agenda by its headings."""
    return DECK_SIGN.search(text) is not None


def parse_deck(text: str) -> Deck:
    """Read a deck from text. Raises Fault."""
    head = Fields("", parse_toml(text))
    head.only(HEAD)
    rows = tables(head, "prompts")
    parts = tables(head, "script") if "script" in head.values else []
    instead = head.flag("instead", usual=False)
    others = "strike" in head.values or any(head.values.get(key) for key in ("private", "script"))
    if len(rows) > MOST_PROMPTS or not (rows or (others and not instead)):
        #: Sentences that the facilitator may say.
        trouble = said("expected 1 to %n prompt(|s)", "", MOST_PROMPTS)
        raise head.fault("", trouble, said("write each under a heading {heading}").format(heading="[[prompts]]"))
    if len(parts) > MOST_PARTS:
        #: What is read out at the opening and at the closing.
        trouble = said("expected %n part(|s) of a script at most", "", MOST_PARTS)
        raise head.fault("", trouble, said("put some of them together"))
    prompts = tuple(_prompt(key, row) for key, row in enumerate(rows))
    _once(head, prompts)
    script = tuple(_part(part) for part in parts)
    strike = _spoken(head, "strike") if "strike" in head.values else ""
    return Deck(prompts, _private(head), script, instead, strike)


def _once(head: Fields, prompts: tuple[Prompt, ...]) -> None:
    """Refuse a sentence that stands there twice."""
    first: dict[str, int] = {}
    for place, prompt in enumerate(prompts, 1):
        if (known := first.setdefault(heard(prompt.text), place)) != place:
            same = said("the same sentence is prompt {number}").format(number=known)
            raise head.fault(said("prompt {number}").format(number=place), same, said("keep one of them"))


def _builtin_path(resources: Path, language: str) -> Path:
    return resources / "prompts" / language / "deck.toml"


def _prompt(key: int, row: Fields) -> Prompt:
    row.only(KEYS)
    situation = Situation(row.choice("situation", Situation)) if "situation" in row.values else None
    phases = frozenset(Phase(phase) for phase in row.choices("phases", Phase))
    when = frozenset(Moment(moment) for moment in row.choices("when", Moment))
    if situation is None and not phases:
        #: phases, situation, when and room are names of values in a file: they are written so in any language.
        remedy = said("say when it fits, like {example}").format(example='phases = ["story"]')
        raise row.fault("", said("a prompt needs phases or a situation"), remedy)
    if situation is not None and (phases or when):
        #: Leave out the values that are named phases and when.
        raise row.fault("", said("a prompt for a situation fits any time"), said("leave out its phases and when"))
    room = row.flag("room", usual=situation is not Situation.DISTRESS)
    _placed(row, phases, when)
    if "trigger" in row.values and situation is None:
        #: Words for what was heard or seen just before; a situation is what just happened.
        raise row.fault("trigger", said("only a situation has one"), said("leave it out, or name the situation"))
    if room and situation is Situation.DISTRESS:
        #: What is said to somebody who is hurting.
        never = said("a prompt for distress is never shown to the room")
        raise row.fault("room", never, said("write {example}").format(example="room = false"))
    intent = Intent(row.choice("intent", Intent))
    return Prompt(key, _spoken(row, "text"), intent, phases, situation, _trigger(row), room, when)


def _trigger(row: Fields) -> str:
    """Take what was heard just before: it is read beside the prompt, in passing."""
    trigger = row.words("trigger")
    if len(trigger.split()) > MOST_TRIGGER_WORDS:
        trouble = said("expected %n word(|s) at most", "", MOST_TRIGGER_WORDS)
        #: In a few words, as one mentions something.
        raise row.fault("trigger", trouble, said("name it in passing"))
    return trigger


def _placed(row: Fields, phases: frozenset[Phase], when: frozenset[Moment]) -> None:
    """Refuse a moment that comes in none of the prompt's phases: it would never be offered."""
    for moment in sorted(when):
        fitting = MOMENTS.get(moment, tuple(phase for phase in Phase if phase is not Phase.DEBRIEF))
        if phases.isdisjoint(fitting):
            #: Two names of phases as they stand in a file; of a longer list, all but the last stand in the first gap.
            either = said("{some} or {more}")
            names = reduce(lambda some, more: either.format(some=some, more=more), (phase.value for phase in fitting))
            remedy = said("it fits {phases}").format(phases=names)
            raise row.fault("when", said("this moment never comes in these phases"), remedy)


def _part(row: Fields) -> Part:
    """Take a part of what is read out."""
    row.only(PART_KEYS)
    text = row.words("text", LONGEST_PART)
    if not text:
        raise row.fault("text", said("expected what is said"), said("write it in quotation marks"))
    return Part(Phase(row.choice("phase", READ_OUT)), row.words("title"), text)


def _spoken(row: Fields, key: str) -> str:
    """Take a sentence that is read in a glance."""
    text = row.words(key, LONGEST_SENTENCE)
    if 1 <= len(text.split()) <= MOST_WORDS:
        return text
    raise row.fault(key, said("expected 1 to %n word(|s)", "", MOST_WORDS), said("say it in one short sentence or two"))


def _private(head: Fields) -> tuple[tuple[Phase | Situation | Moment, str], ...]:
    """Take the lines for the facilitator alone."""
    values = head.values.get("private", {})
    if not isinstance(values, dict):
        remedy = said("write the heading {heading} before it").format(heading="[private]")
        raise head.fault("private", said("expected its own heading"), remedy)
    moments: dict[str, Phase | Situation | Moment] = {moment.value: moment for moment in LINED}
    lines = Fields("private", values)
    lines.only(moments)
    return tuple((moments[key], _spoken(lines, key)) for key in values)
