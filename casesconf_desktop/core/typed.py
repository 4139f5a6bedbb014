"""How well what is typed meets words: the same, one that begins so or holds it, one that is a little misspelt."""

NEAR = 76
"""How alike a typed word and a word must be, of 100: one wrong letter in five."""

SHORTEST_NEAR = 4
"""Letters: shorter words are not guessed at."""

Words = tuple[str, ...]


def words_of(text: str) -> Words:
    """Take a text apart: marks around a word make no difference, nor does how an apostrophe is written."""
    plain = text.casefold().replace("’", "'").replace("-", " ")
    words = ("".join(letter for letter in word if letter.isalnum() or letter == "'") for word in plain.split())
    return tuple(word for word in words if word)


def marked(typed: Words, *kinds: tuple[Words, float]) -> float:
    """Mark a thing by its words, of several kinds, each with its weight; 0 if a typed word meets none of them."""
    marks = [max(weight * _mark(word, words) for words, weight in kinds) for word in typed]
    return sum(marks) if all(marks) else 0


def _mark(typed: str, words: Words) -> float:
    """Mark from 0 to 100."""
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
