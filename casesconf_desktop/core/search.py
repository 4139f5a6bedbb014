"""Finds prompts by what is typed: words of the sentence or of its tags, begun, or a little misspelt."""

from dataclasses import dataclass

from casesconf_desktop.core.prompts import Deck, Phase, Prompt

MOST_FOUND = 8
NEAR = 76
"""How alike a typed word and a word must be, of 100: one wrong letter in five."""

SHORTEST_NEAR = 4
"""Letters: shorter words are not guessed at."""

Entry = tuple[Prompt, tuple[str, ...], tuple[str, ...]]
"""A prompt, the words of its sentence, and the words of its tags."""


@dataclass(frozen=True, slots=True)
class Index:
    """The words of a deck, so that each letter typed is answered at once."""

    entries: tuple[Entry, ...]


def index_of(deck: Deck) -> Index:
    return Index(tuple((prompt, _words(prompt.text), _words(" ".join(_tags(prompt)))) for prompt in deck.prompts))


def found(index: Index, query: str, phase: Phase) -> tuple[Prompt, ...]:
    """Find the prompts in which every typed word is met, the best first; those of this phase before their equals."""
    typed = _words(query)
    if not typed:
        return ()
    marks = (([max(_mark(w, said), 0.9 * _mark(w, tags)) for w in typed], p) for p, said, tags in index.entries)
    met = [(sum(each), phase in prompt.phases, prompt) for each, prompt in marks if all(each)]
    met.sort(key=lambda one: (-one[0], not one[1], one[2].key))
    return tuple(prompt for _, _, prompt in met[:MOST_FOUND])


def _tags(prompt: Prompt) -> list[str]:
    tags = [prompt.intent, *prompt.phases, *prompt.when, prompt.trigger]
    return [*tags, prompt.situation] if prompt.situation else tags


def _words(text: str) -> tuple[str, ...]:
    """Take a text apart: marks around a word make no difference, nor does how an apostrophe is written."""
    plain = text.casefold().replace("’", "'").replace("-", " ")
    words = ("".join(letter for letter in word if letter.isalnum() or letter == "'") for word in plain.split())
    return tuple(word for word in words if word)


def _mark(typed: str, words: tuple[str, ...]) -> float:
    """Mark from 0 to 100: the word itself, one that begins so, one that holds it, one that is near."""
    if typed in words:
        return 100
    if any(word.startswith(typed) for word in words):
        return 95
    if len(typed) > 1 and any(typed in word for word in words):
        return 85
    if len(typed) < SHORTEST_NEAR:
        return 0
    from rapidfuzz import fuzz  # noqa: PLC0415 (11 ms that an evening without a search need not spend)

    best = max((fuzz.ratio(typed, word[: len(typed) + 1]) for word in words), default=0)
    return min(best, 80) if best >= NEAR else 0
