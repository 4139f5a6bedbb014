"""Finds prompts by what is typed: words of the sentence or of its tags."""

from msgspec import Struct

from casesconf_desktop.core.prompts import Deck, Phase, Prompt
from casesconf_desktop.core.typed import Words, marked, words_of

MOST_FOUND = 8

Entry = tuple[Prompt, Words, Words]
"""A prompt, the words of its sentence, and the words of its tags."""


class Index(Struct, frozen=True):
    """The words of a deck, so that each letter typed is answered at once."""

    entries: tuple[Entry, ...]


def index_of(deck: Deck) -> Index:
    return Index(tuple((prompt, words_of(prompt.text), words_of(" ".join(_tags(prompt)))) for prompt in deck.prompts))


def found(index: Index, query: str, phase: Phase) -> tuple[Prompt, ...]:
    """Find the prompts in which every typed word is met, the best first; those of this phase before their equals."""
    typed = words_of(query)
    marks = ((marked(typed, (said, 1), (tags, 0.9)), prompt) for prompt, said, tags in index.entries)
    met = [(mark, phase in prompt.phases, prompt) for mark, prompt in marks if mark]
    met.sort(key=lambda one: (-one[0], not one[1], one[2].key))
    return tuple(prompt for _, _, prompt in met[:MOST_FOUND])


def _tags(prompt: Prompt) -> list[str]:
    tags = [prompt.intent, *prompt.phases, *prompt.when, prompt.trigger]
    return [*tags, prompt.situation] if prompt.situation else tags
