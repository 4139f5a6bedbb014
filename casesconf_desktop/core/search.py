"""Finds prompts by what is typed: words of the sentence or of its tags, begun, or a little misspelt."""

from casesconf_desktop.core.prompts import Deck, Phase, Prompt

MOST_FOUND = 8
NEAR = 76
"""How alike a typed word and a word must be, of 100: one wrong letter in five."""

SHORTEST_NEAR = 4
"""Letters: shorter words are not guessed at."""


def found(deck: Deck, query: str, phase: Phase) -> tuple[Prompt, ...]:
    """Find the prompts in which every typed word is met, the best first; those of this phase before their equals."""
    typed = query.casefold().replace("’", "'").split()
    if not typed:
        return ()
    marks = ((_marks(prompt, typed), prompt) for prompt in deck.prompts)
    met = [(sum(each), phase in prompt.phases, prompt) for each, prompt in marks if all(each)]
    met.sort(key=lambda one: (-one[0], not one[1], one[2].key))
    return tuple(prompt for _, _, prompt in met[:MOST_FOUND])


def _marks(prompt: Prompt, typed: list[str]) -> list[float]:
    """Tell how well each typed word is met: in the sentence, else in the tags."""
    said, tagged = _words(prompt.text), _words(" ".join(_tags(prompt)))
    return [max(_mark(word, said), 0.9 * _mark(word, tagged)) for word in typed]


def _tags(prompt: Prompt) -> list[str]:
    tags = [prompt.intent, *prompt.phases, *prompt.when, prompt.trigger]
    return [*tags, prompt.situation] if prompt.situation else tags


def _words(text: str) -> list[str]:
    plain = text.casefold().replace("’", "'").replace("-", " ")
    return ["".join(letter for letter in word if letter.isalnum() or letter == "'") for word in plain.split()]


def _mark(typed: str, words: list[str]) -> float:
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
