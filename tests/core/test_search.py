"""Prompts are found by what is typed, beside a plain telling of when a word is met."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casesconf_desktop import assets
from casesconf_desktop.core.prompts import Deck, Intent, Moment, Phase, Prompt, Situation
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.search import found, index_of
from casesconf_desktop.files.decks import builtin_deck

DECK = builtin_deck(assets.root())
INDEX = index_of(DECK)
TAGS = (*Intent, *Situation, *Phase, *Moment)


def tags(prompt: Prompt) -> list[str]:
    return [prompt.intent, *prompt.phases, *prompt.when, *([prompt.situation] if prompt.situation else [])]


def said(prompt: Prompt) -> list[str]:
    """List the words of a sentence, as they are typed."""
    return re.findall(r"[\w']+", prompt.text.lower().replace("’", "'"))


def every_word(prompt: Prompt) -> list[str]:
    told = " ".join([*tags(prompt), prompt.trigger]).lower().replace("’", "'")
    return [*said(prompt), *re.findall(r"[\w']+", told)]


def in_common(one: str, other: str) -> int:
    """Count the letters that two words have in the same order."""
    row = [0] * (len(other) + 1)
    for letter in one:
        before = row[:]
        for place, its in enumerate(other, 1):
            row[place] = before[place - 1] + 1 if letter == its else max(before[place], row[place - 1])
    return row[-1]


def alike(typed: str, word: str) -> bool:
    """Tell whether a word that may be misspelt, or not typed to its end yet, is near."""
    begun = word[: len(typed) + 1]
    return len(typed) >= 4 and 200 * in_common(typed, begun) >= 76 * (len(typed) + len(begun))


def meets(prompt: Prompt, typed: str) -> bool:
    words = every_word(prompt)
    part = any(word.startswith(typed) or (len(typed) > 1 and typed in word) for word in words)
    return part or any(alike(typed, word) for word in words)


def texts(query: str, phase: Phase = Phase.DISCUSSION, deck: Deck = DECK) -> list[str]:
    return [prompt.text for prompt in found(index_of(deck), query, phase)]


def of(*prompts: Prompt) -> Deck:
    return Deck(tuple(replace(prompt, key=key) for key, prompt in enumerate(prompts)))


def plain(text: str, phase: Phase = Phase.STORY, intent: Intent = Intent.CURIOSITY, **more: object) -> Prompt:
    return Prompt(0, text, intent, frozenset({phase}), **more)  # type: ignore[arg-type]  # a test's short form


# Over the deck that comes with the app


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("surprised", {"surprised"}),
        ("surp", {"surprised"}),
        ("prised", {"surprised"}),
        ("surprized", {"surprised"}),
        ("surpised", {"surprised"}),
        ("SURPRISED", {"surprised"}),
        ("  surprised\t", {"surprised"}),
        ("let’s strike", {"let's", "strike"}),
        ("let's strike", {"let's", "strike"}),
        ("LET’S STRIKE", {"let's", "strike"}),
        ("strike  let's", {"let's", "strike"}),
        ("emotion", {"emotion"}),
        ("Emotion Closing", {"emotion", "closing"}),
        ("rabbit", {"rabbit"}),
        ("hole rabbit", {"rabbit", "hole"}),
        ("rabit hole", {"rabbit", "hole"}),
        ("human error", {"human", "error"}),
        ("tears", {"tears"}),
        ("neighbor", {"neighbour"}),
    ],
)
def test_what_is_meant_is_found_first(query: str, words: set[str]) -> None:
    """As many as the deck has, or eight; what is only near comes after it."""
    meant = [prompt for prompt in DECK.prompts if words <= set(every_word(prompt))]
    assert meant
    rows = found(INDEX, query, Phase.DISCUSSION)[: len(meant)]
    assert len(rows) == min(8, len(meant))
    assert set(rows) <= set(meant)


@pytest.mark.parametrize("query", ["", " ", "\t \n", "xyzzy", "zz", "surprised xyzzy", "story tears", "’", "%", "🙂"])
def test_nothing_typed_and_nonsense_find_nothing(query: str) -> None:
    assert texts(query) == []


@pytest.mark.parametrize("phase", [Phase.STORY, Phase.QUESTIONS, Phase.CLOSING, Phase.DEBRIEF])
def test_a_tag_finds_what_fits_the_phase_first(phase: Phase) -> None:
    here = [p for p in DECK.prompts if p.intent is Intent.EMOTION and phase in p.phases]
    assert list(found(INDEX, "emotion", phase)[: len(here)]) == here


@pytest.mark.parametrize("tag", TAGS)
def test_each_tag_can_be_typed_as_the_deck_has_it(tag: str) -> None:
    tagged = [prompt for prompt in DECK.prompts if tag in tags(prompt)]
    assert tagged
    assert [prompt for prompt in tagged if not found(index_of(of(prompt)), tag, Phase.STORY)] == []


def test_each_word_can_be_typed_as_it_stands() -> None:
    lost = {
        word
        for prompt in DECK.prompts
        for word in f"{prompt.text} {prompt.trigger}".split()
        if not found(index_of(of(prompt)), word, Phase.STORY)
    }
    assert lost == set()


def test_each_word_can_be_typed_plainly_and_in_part() -> None:
    for prompt in DECK.prompts:
        index = index_of(of(prompt))
        for word in every_word(prompt):
            assert found(index, word, Phase.STORY)
            assert found(index, word.upper(), Phase.STORY)
            assert found(index, word[:-1], Phase.STORY) or len(word) == 1
            assert found(index, word[1:], Phase.STORY) or len(word) <= 2


def test_one_wrong_letter_in_five_is_forgiven() -> None:
    for prompt in DECK.prompts:
        index = index_of(of(prompt))
        for word in (word for word in every_word(prompt) if len(word) >= 5):
            for place in range(len(word)):
                before, letter, behind = word[:place], word[place], word[place + 1 :]
                for typed in (f"{before}q{behind}", f"{before}{behind}", f"{before}{letter}{letter}{behind}"):
                    assert found(index, typed, Phase.STORY), f"{typed} for {word}"


# What goes before what


def test_the_word_itself_goes_before_one_that_begins_so_one_that_holds_it_and_one_that_is_near() -> None:
    sentences = ("The stork.", "A history.", "Two storyboards.", "A story.", "A sofa.")
    deck = of(*(plain(sentence, Phase.CLOSING) for sentence in sentences))
    assert texts("story", deck=deck) == ["A story.", "Two storyboards.", "A history.", "The stork."]


def test_the_sentence_goes_before_its_tags() -> None:
    deck = of(
        plain("One.", Phase.DISCUSSION),
        plain("Two.", when=frozenset({Moment.BREAK})),
        plain("Three.", trigger="a break"),
        plain("Breakfast first."),
        plain("After the break."),
    )
    assert texts("break", deck=deck) == ["After the break.", "Breakfast first.", "Two.", "Three."]


def test_of_equals_those_of_the_phase_come_first_and_then_the_order_of_the_deck() -> None:
    deck = of(plain("Go.", Phase.STORY), plain("Go on.", Phase.DEBRIEF), plain("Go, go.", Phase.STORY), plain("Going."))
    assert texts("go", Phase.DEBRIEF, deck) == ["Go on.", "Go.", "Go, go.", "Going."]
    assert texts("go", Phase.STORY, deck) == ["Go.", "Go, go.", "Go on.", "Going."]


def test_one_that_holds_the_word_goes_before_one_that_is_very_near() -> None:
    deck = of(plain("A conversation."), plain("A reconversion."))
    assert texts("conversion", deck=deck) == ["A reconversion.", "A conversation."]


def test_each_word_counts() -> None:
    deck = of(plain("Storms break."), plain("A storm breaks."), plain("A storm, a break."), plain("A storm."))
    assert texts("storm break", deck=deck) == ["A storm, a break.", "Storms break.", "A storm breaks."]


@pytest.mark.parametrize(
    "query", ["curiosity", "story", "wrap", "up", "tears", "fall", "blame", "Curiosity fall", "tear sun"]
)
def test_everything_that_is_known_of_a_prompt_finds_it(query: str) -> None:
    prompt = plain("The sun.", when=frozenset({Moment.WRAP_UP}), trigger="tears fall", situation=Situation.BLAME)
    assert found(index_of(of(prompt)), query, Phase.STORY) == (prompt,)


def test_one_letter_finds_words_that_begin_with_it_and_not_those_that_hold_it() -> None:
    deck = of(plain("Ask on."), plain("So kind."), plain("Look."))
    assert texts("k", deck=deck) == ["So kind."]


@pytest.mark.parametrize(("typed", "is_near"), [("stary", True), ("star", False), ("stry", True), ("sor", False)])
def test_short_words_are_not_guessed_at(typed: str, *, is_near: bool) -> None:
    deck = of(plain("A story.", Phase.CLOSING))
    assert bool(texts(typed, deck=deck)) is is_near


def test_a_word_that_is_not_typed_to_its_end_may_be_misspelt_too() -> None:
    deck = of(plain("An unbelievable conversation."))
    for typed in ("unbeleiv", "converz", "convresat", "conversasion"):
        assert texts(typed, deck=deck) == ["An unbelievable conversation."]


def test_no_more_than_eight_are_found_and_they_are_the_best() -> None:
    deck = of(*(plain(f"Storyteller {key}.") for key in range(10)), plain("A story.", Phase.CLOSING))
    assert texts("story", deck=deck) == ["A story.", *(f"Storyteller {key}." for key in range(7))]


def test_an_empty_deck_holds_nothing() -> None:
    assert found(index_of(Deck()), "story", Phase.STORY) == ()


# On queries of any kind

known = sorted({word for prompt in DECK.prompts for word in every_word(prompt)})
letters = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=6)


@st.composite
def misspelt(draw: st.DrawFn) -> str:
    word = draw(st.sampled_from(known))
    place = draw(st.integers(0, len(word) - 1))
    return word[:place] + draw(st.sampled_from(["", "e", "zz"])) + word[place + draw(st.integers(0, 2)) :] or word


typed_words = st.one_of(
    st.sampled_from(known),
    st.sampled_from(known).flatmap(lambda word: st.integers(1, len(word)).map(lambda length: word[:length])),
    misspelt(),
    letters,
)
queries = st.lists(typed_words, min_size=1, max_size=3).map(" ".join)
some = st.lists(st.sampled_from(DECK.prompts), unique=True, max_size=8).map(lambda prompts: of(*prompts))


@given(queries | st.text(), st.sampled_from(Phase))
def test_whatever_is_typed_eight_are_found_at_most_and_each_once(query: str, phase: Phase) -> None:
    rows = found(INDEX, query, phase)
    assert len(rows) <= 8
    assert len({prompt.key for prompt in rows}) == len(rows)
    assert all(DECK.prompts[prompt.key] is prompt for prompt in rows)


@given(queries, st.sampled_from(Phase))
def test_each_one_that_is_found_meets_each_word(query: str, phase: Phase) -> None:
    for prompt in found(INDEX, query, phase):
        assert all(meets(prompt, word) for word in query.split())


@given(some, queries)
def test_each_one_that_meets_each_word_is_found(deck: Deck, query: str) -> None:
    met = {prompt.key for prompt in deck.prompts if all(meets(prompt, word) for word in query.split())}
    assert {prompt.key for prompt in found(index_of(deck), query, Phase.STORY)} == met


@given(some, queries, typed_words)
def test_another_word_never_finds_more(deck: Deck, query: str, word: str) -> None:
    more, fewer = (
        set(found(index_of(deck), query, Phase.STORY)),
        set(found(index_of(deck), f"{query} {word}", Phase.STORY)),
    )
    assert fewer <= more
    assert all(meets(prompt, word) for prompt in fewer)


@settings(max_examples=40)
@given(queries, st.sampled_from(Phase))
def test_how_it_is_written_makes_no_difference(query: str, phase: Phase) -> None:
    rows = found(INDEX, query, phase)
    assert found(INDEX, query.upper(), phase) == rows
    assert found(INDEX, f"  {query.replace(' ', '   ')}\t", phase) == rows
    assert found(INDEX, query.replace("'", "’"), phase) == rows


@settings(max_examples=40)
@given(queries)
def test_the_phase_decides_between_equals_alone(query: str) -> None:
    here, there = (found(INDEX, query, phase) for phase in (Phase.STORY, Phase.DEBRIEF))
    if len(here) < 8:
        assert set(here) == set(there)
    assert len(here) == len(there)
