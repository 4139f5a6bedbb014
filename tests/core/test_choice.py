"""Which prompts are offered, over the deck that comes with the app and over decks of any kind; and decks laid together.

What is asked of a choice is told here once more, by what may stand before what, without a word on how it is made.
"""

import re
from dataclasses import dataclass
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop import assets
from casesconf_desktop.core.choice import FOR_INTENT, Occasion, fitting, offered, reason
from casesconf_desktop.core.prompts import Deck, Intent, Moment, Part, Phase, Prompt, Situation, merged
from casesconf_desktop.core.replace import replace
from casesconf_desktop.files.decks import builtin_deck

DECK = builtin_deck(assets.root())
MADE_FOR_ALONE = {Moment.DOORS, Moment.LAST_WORD, Moment.BREAK}
OF_THE_CLOCK = {*MADE_FOR_ALONE, Moment.BEGIN, Moment.WRAP_UP, Moment.OVER}
BY_PLACE = set(Moment) - OF_THE_CLOCK
SEEDS = range(200)
GOLDEN = [[0, 14, 21, 28], [26, 3, 23, 18], [23, 14, 25, 12], [24, 23, 12, 2]]


def fits(prompt: Prompt, occasion: Occasion) -> bool:
    """Tell as prompts.md does whether a prompt may be offered."""
    if occasion.situation or prompt.situation:
        return prompt.situation == occasion.situation
    if occasion.phase not in prompt.phases:
        return False
    special = [moment for moment in occasion.moments if moment in MADE_FOR_ALONE]
    if special:
        return any(moment in prompt.when for moment in special)
    return not prompt.when or any(moment in occasion.moments for moment in prompt.when)


def keys(prompts: tuple[Prompt, ...] | list[Prompt]) -> list[int]:
    return [prompt.key for prompt in prompts]


def rank(prompt: Prompt, occasion: Occasion) -> int:
    """Tell by what a fresh prompt goes first: a pin, the clock, the place in the evening or the line; else nothing."""
    now = prompt.when & occasion.moments
    if prompt.key in occasion.pinned:
        return 0
    return 1 if now & OF_THE_CLOCK else 2 if now else 3


def by_class(deck: Deck, occasion: Occasion) -> tuple[list[Prompt], list[Prompt], list[Prompt]]:
    """Sort what fits into fresh, passed over and used; what is pinned is fresh again once another was used."""
    fit = [prompt for prompt in deck.prompts if fits(prompt, occasion)]
    again = {key for key in occasion.pinned if key != next(reversed(occasion.used), None)}
    used = [prompt for key in occasion.used for prompt in fit if prompt.key == key and key not in again]
    free = [prompt for prompt in fit if prompt not in used]
    passed = [prompt for prompt in free if prompt.key in occasion.passed]
    return [prompt for prompt in free if prompt not in passed], passed, used


@dataclass(frozen=True)
class Case:
    """An occasion, and the deck to choose from."""

    deck: Deck
    occasion: Occasion

    @property
    def offered(self) -> tuple[Prompt, ...]:
        return offered(self.deck, self.occasion)

    @property
    def in_talk(self) -> bool:
        return self.occasion.situation is None and self.occasion.phase is not Phase.DEBRIEF


# Few phases, intents and situations, so that many prompts are alike and have to be told apart by what is asked here.
phases = st.sampled_from([Phase.STORY, Phase.DISCUSSION, Phase.DISCUSSION, Phase.DEBRIEF])
happened = st.sampled_from([Situation.BLAME, Situation.DISTRESS])
intents = st.sampled_from([Intent.CURIOSITY, Intent.BALANCE, Intent.TIME])
whens = st.frozensets(
    st.sampled_from([Moment.DOORS, Moment.WRAP_UP, Moment.WRAP_UP, Moment.OVER, Moment.LAST_CASE, Moment.LONG_LINE]),
    max_size=3,
)
triggers = st.sampled_from(["", "tears", "two people go deep"])
for_phases = st.builds(
    lambda intent, fit, when: Prompt(0, "", intent, fit, when=when),
    intents,
    st.frozensets(phases, min_size=1, max_size=2),
    st.just(frozenset[Moment]()) | whens,
)
for_situations = st.builds(
    lambda intent, situation, trigger: Prompt(0, "", intent, situation=situation, trigger=trigger),
    intents,
    happened,
    triggers,
)
decks = st.lists(st.one_of(for_phases, for_phases, for_phases, for_situations), max_size=24).map(
    lambda prompts: Deck(tuple(replace(p, key=key, text=f"Prompt {key}.") for key, p in enumerate(prompts)))
)


@st.composite
def cases(draw: st.DrawFn, deck: Deck | None = None, *, talk: bool = False) -> Case:
    """Draw an occasion, with keys of prompts that fit it among those used, passed over and pinned."""
    chosen = draw(decks) if deck is None else deck
    phase = draw(phases if deck is None else st.sampled_from(Phase))
    situation = (
        None if talk else draw(st.none() | st.none() | (happened if deck is None else st.sampled_from(Situation)))
    )
    if talk and phase is Phase.DEBRIEF:
        phase = Phase.DISCUSSION
    moments = draw(whens)
    seed = draw(st.integers(0, 2**40))
    occasion = Occasion(phase, situation, moments, seed=seed)
    fit = [prompt.key for prompt in chosen.prompts if fits(prompt, occasion)]
    some = st.lists(st.sampled_from(fit), unique=True) if fit else st.just([])
    used, passed, pinned = draw(some), draw(some), draw(some)
    stray = draw(st.integers(0, max(0, len(chosen.prompts) - 1)))
    strays = (stray,) if stray not in used else ()
    return Case(chosen, replace(occasion, used=(*strays, *used), passed=frozenset(passed), pinned=frozenset(pinned)))


either = cases() | cases(DECK)
in_talk = cases(talk=True) | cases(DECK, talk=True)


# What fits


@given(either)
def test_what_fits_is_told_as_the_design_tells_it(case: Case) -> None:
    for prompt in case.deck.prompts:
        assert fitting(prompt, case.occasion) == fits(prompt, case.occasion)


@pytest.mark.parametrize(
    ("when", "moments", "fit"),
    [
        ((), (), True),
        ((), (Moment.BEGIN, Moment.FIRST_CASE), True),
        ((), (Moment.DOORS,), False),
        ((), (Moment.LAST_WORD,), False),
        ((), (Moment.BREAK,), False),
        ((Moment.DOORS,), (Moment.DOORS,), True),
        ((Moment.DOORS,), (Moment.BREAK,), False),
        ((Moment.DOORS,), (), False),
        ((Moment.WRAP_UP,), (), False),
        ((Moment.WRAP_UP,), (Moment.OVER,), False),
        ((Moment.WRAP_UP,), (Moment.WRAP_UP, Moment.LAST_CASE), True),
        ((Moment.WRAP_UP, Moment.OVER), (Moment.OVER,), True),
        ((Moment.WRAP_UP,), (Moment.WRAP_UP, Moment.BREAK), False),
        ((Moment.WRAP_UP, Moment.BREAK), (Moment.WRAP_UP, Moment.BREAK), True),
    ],
)
def test_a_prompt_with_moments_of_its_own_fits_at_these_only(
    when: tuple[Moment, ...], moments: tuple[Moment, ...], *, fit: bool
) -> None:
    prompt = Prompt(0, "Go on.", Intent.TIME, frozenset({Phase.STORY}), when=frozenset(when))
    assert fitting(prompt, Occasion(Phase.STORY, moments=frozenset(moments))) is fit
    assert not fitting(prompt, Occasion(Phase.QUESTIONS, moments=frozenset(moments)))
    assert not fitting(prompt, Occasion(Phase.STORY, Situation.BLAME, frozenset(moments)))


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("moment", [None, *Moment])
def test_a_situation_brings_its_own_prompts_at_any_time_and_never_comes_by_itself(
    phase: Phase, moment: Moment | None
) -> None:
    moments = frozenset({moment} if moment else ())
    prompt = Prompt(0, "Go on.", Intent.TIME, frozenset(Phase), Situation.NAMES, when=frozenset(Moment))
    assert fitting(prompt, Occasion(phase, Situation.NAMES, moments))
    assert not fitting(prompt, Occasion(phase, Situation.BLAME, moments))
    assert not fitting(prompt, Occasion(phase, moments=moments))


# How many, and in which order


@given(either)
def test_only_what_fits_is_offered_and_each_once(case: Case) -> None:
    rows = case.offered
    assert all(fits(prompt, case.occasion) for prompt in rows)
    assert len(set(keys(rows))) == len(rows)
    assert all(case.deck.prompts[prompt.key] is prompt for prompt in rows)


@given(either)
def test_as_many_are_offered_as_the_moment_asks_for_or_all_that_fit(case: Case) -> None:
    count = 3 if case.occasion.situation else 6 if case.occasion.phase is Phase.DEBRIEF else 4
    assert len(case.offered) == min(count, sum(fits(prompt, case.occasion) for prompt in case.deck.prompts))


def test_a_full_deck_offers_four_three_in_a_situation_and_six_in_the_debrief() -> None:
    assert [len(offered(DECK, Occasion(phase))) for phase in Phase] == [4, 4, 4, 4, 4, 6]
    assert {len(offered(DECK, Occasion(p, s))) for p, s in product(Phase, Situation)} == {3}


@given(either)
def test_fresh_ones_come_first_then_those_passed_over_then_those_used(case: Case) -> None:
    rows = list(case.offered)
    for some in by_class(case.deck, case.occasion):
        here, rows = rows[: len(some)], rows[len(some) :]
        assert {p.key for p in here} <= {p.key for p in some}
    assert rows == []


@given(either)
def test_of_those_used_the_longest_ago_comes_first(case: Case) -> None:
    fresh, passed, used = by_class(case.deck, case.occasion)
    again = [prompt for prompt in case.offered if prompt in used]
    assert again == used[: len(again)]
    assert len(again) == min(len(used), max(0, case.occasion.count - len(fresh) - len(passed)))


@given(either)
def test_one_that_was_just_used_never_comes_while_another_fits(case: Case) -> None:
    fit = [prompt for prompt in case.deck.prompts if fits(prompt, case.occasion)]
    for just in fit:
        occasion = replace(case.occasion, used=(*(k for k in case.occasion.used if k != just.key), just.key))
        assert just not in offered(case.deck, occasion)[: len(fit) - 1]


@given(either)
def test_what_is_pinned_comes_first_of_the_fresh(case: Case) -> None:
    rows = case.offered
    for some in by_class(case.deck, case.occasion)[:2]:
        pinned = [prompt for prompt in some if prompt.key in case.occasion.pinned]
        here = [prompt for prompt in rows if prompt in some]
        assert {p.key for p in here[: len(pinned)]} <= set(keys(pinned))


def test_a_pinned_one_is_offered_first_again_as_soon_as_another_was_used() -> None:
    deck = plain_deck(8)
    for used in ((2, 0), (2, 0, 3), (0, 1)):
        rows = keys(offered(deck, Occasion(Phase.STORY, used=used, pinned=frozenset({0, 2}))))
        again = {0, 2} - {used[-1]}
        assert set(rows[: len(again)]) == again
        assert used[-1] not in rows


@given(in_talk)
def test_after_the_pinned_comes_what_the_clock_asks_for(case: Case) -> None:
    rows = case.offered
    for some in by_class(case.deck, case.occasion)[:2]:
        ranks = [min(rank(prompt, case.occasion), 2) for prompt in rows if prompt in some]
        assert ranks == sorted(min(rank(prompt, case.occasion), 2) for prompt in some)[: len(ranks)]


@given(in_talk)
def test_then_two_for_the_place_in_the_evening_or_for_the_line(case: Case) -> None:
    """Where one of these is pinned already, there may be fewer."""
    rows = case.offered
    for some in by_class(case.deck, case.occasion)[:2]:
        here = [p for p in rows if p in some and rank(p, case.occasion) >= 2]
        placed = [p for p in some if rank(p, case.occasion) == 2]
        pinned = [p for p in some if rank(p, case.occasion) == 0 and p.when & case.occasion.moments & BY_PLACE]
        sure = max(0, min(2, len(placed)) - len(pinned))
        assert [rank(prompt, case.occasion) for prompt in here[:sure]] == [2] * len(here[:sure])


@pytest.mark.parametrize("moments", [{one} for one in sorted(BY_PLACE)] + [{Moment.FIRST_CASE, Moment.EMPTY_LINE}])
def test_no_more_than_two_for_the_place_in_the_evening_or_for_the_line(moments: set[Moment]) -> None:
    """The rest is left to the talk itself, as long as it has anything."""
    for seed in SEEDS:
        rows = offered(DECK, Occasion(Phase.DISCUSSION, moments=frozenset(moments), seed=seed))
        assert sum(bool(prompt.when) for prompt in rows) == 2, f"seed {seed}"


@pytest.mark.parametrize("place", sorted(BY_PLACE))
def test_more_than_two_come_only_where_the_talk_has_nothing_else(place: Moment) -> None:
    talk = Prompt(0, "Go on.", Intent.TIME, frozenset({Phase.STORY}))
    deck = Deck((*(replace(talk, key=key, when=frozenset({place})) for key in range(4)), replace(talk, key=4)))
    for seed in SEEDS:
        rows = offered(deck, Occasion(Phase.STORY, moments=frozenset({place}), seed=seed))
        assert [bool(prompt.when) for prompt in rows] == [True, True, False, True], f"seed {seed}"


def test_one_that_is_for_the_clock_as_well_is_for_the_place_when_only_that_fits() -> None:
    talk = Prompt(0, "Go on.", Intent.TIME, frozenset({Phase.STORY}))
    both = frozenset({Moment.OVER, Moment.LAST_CASE})
    deck = Deck(tuple(replace(talk, key=key, when=both if key < 5 else frozenset()) for key in range(10)))
    for seed in SEEDS:
        rows = offered(deck, Occasion(Phase.STORY, moments=frozenset({Moment.LAST_CASE}), seed=seed))
        assert [bool(prompt.when) for prompt in rows] == [True, True, False, False]
        rows = offered(deck, Occasion(Phase.STORY, moments=both, seed=seed))
        assert [bool(prompt.when) for prompt in rows] == [True] * 4


@given(in_talk)
def test_no_intent_comes_twice_while_another_of_the_same_rank_waits(case: Case) -> None:
    rows = case.offered
    for some in by_class(case.deck, case.occasion)[:2]:
        heard = dict.fromkeys(Intent, 0)
        waiting = list(some)
        for prompt in [row for row in rows if row in some]:
            mine = rank(prompt, case.occasion)
            waiting.remove(prompt)
            alike = [p for p in waiting if rank(p, case.occasion) == mine]
            if mine != 2:  # of these two are drawn before anything is spread
                assert all(heard[prompt.intent] <= heard[other.intent] for other in alike)
            heard[prompt.intent] += 1


def test_intents_are_spread_over_all_that_is_offered_not_within_each_rank_alone() -> None:
    phase = frozenset({Phase.STORY})
    deck = Deck(
        (
            Prompt(0, "Pinned.", Intent.TIME, phase),
            Prompt(1, "Begin.", Intent.BALANCE, phase, when=frozenset({Moment.BEGIN})),
            *(Prompt(key, f"Time {key}.", Intent.TIME, phase) for key in range(2, 10)),
            *(Prompt(key, f"Balance {key}.", Intent.BALANCE, phase) for key in range(10, 18)),
            Prompt(18, "Silence.", Intent.SILENCE, phase),
        )
    )
    occasion = Occasion(Phase.STORY, moments=frozenset({Moment.BEGIN}), pinned=frozenset({0}))
    for seed in SEEDS:
        assert keys(offered(deck, replace(occasion, seed=seed)))[:3] == [0, 1, 18]


def test_an_intent_that_was_heard_twice_waits_for_one_that_was_heard_once() -> None:
    intents = [Intent.TIME, Intent.TIME, Intent.BALANCE] + [Intent.TIME, Intent.BALANCE] * 4
    deck = Deck(tuple(Prompt(key, "", intent, frozenset({Phase.STORY})) for key, intent in enumerate(intents)))
    for seed in SEEDS:
        rows = offered(deck, Occasion(Phase.STORY, pinned=frozenset({0, 1, 2}), seed=seed))
        assert set(keys(rows[:3])) == {0, 1, 2}
        assert rows[3].intent is Intent.BALANCE


@given(either.filter(lambda case: not case.in_talk))
def test_a_situation_and_the_debrief_keep_the_order_of_the_deck(case: Case) -> None:
    rows = case.offered
    for some in by_class(case.deck, case.occasion)[:2]:
        here = keys([prompt for prompt in rows if prompt in some])
        first = [prompt.key for prompt in some if prompt.key in case.occasion.pinned]
        assert here == [*first, *(prompt.key for prompt in some if prompt.key not in first)][: len(here)]


@pytest.mark.parametrize("situation", Situation)
def test_the_first_three_of_a_situation_are_those_that_stand_first_in_the_deck(situation: Situation) -> None:
    first = [prompt for prompt in DECK.prompts if prompt.situation is situation][:3]
    for phase, seed in product(Phase, range(5)):
        assert list(offered(DECK, Occasion(phase, situation, frozenset({Moment.BREAK}), seed=seed))) == first


def test_the_debrief_begins_with_the_six_that_stand_first_in_the_deck() -> None:
    first = [prompt for prompt in DECK.prompts if Phase.DEBRIEF in prompt.phases][:6]
    assert {offered(DECK, Occasion(Phase.DEBRIEF, seed=seed)) for seed in SEEDS} == {tuple(first)}


# The seed


def plain_deck(count: int) -> Deck:
    return Deck(
        tuple(Prompt(key, f"Prompt {key}.", Intent.CURIOSITY, frozenset({Phase.STORY})) for key in range(count))
    )


def test_the_same_seed_chooses_the_same_on_every_computer_and_every_day() -> None:
    deck = plain_deck(30)
    assert [keys(offered(deck, Occasion(Phase.STORY, seed=seed))) for seed in (0, 1, 7, 2**31)] == GOLDEN


@given(either)
def test_what_does_not_fit_has_no_say_in_the_choice(case: Case) -> None:
    there = Prompt(len(case.deck.prompts), "Elsewhere.", Intent.TIME, frozenset({Phase.CLOSING}))
    if not fits(there, case.occasion):
        assert offered(replace(case.deck, prompts=(*case.deck.prompts, there)), case.occasion) == case.offered


@pytest.mark.parametrize("phase", [Phase.OPENING, Phase.STORY, Phase.QUESTIONS, Phase.DISCUSSION, Phase.CLOSING])
def test_another_seed_gives_another_order(phase: Phase) -> None:
    assert len({offered(DECK, Occasion(phase, seed=seed)) for seed in SEEDS}) > len(SEEDS) / 2


@pytest.mark.parametrize("phase", [Phase.OPENING, Phase.STORY, Phase.QUESTIONS, Phase.DISCUSSION, Phase.CLOSING])
def test_every_prompt_comes_first_on_some_evening(phase: Phase) -> None:
    fit = {prompt.key for prompt in DECK.prompts if phase in prompt.phases and not prompt.when}
    assert {offered(DECK, Occasion(phase, seed=seed))[0].key for seed in range(600)} == fit


def test_chance_favours_nobody() -> None:
    deck, first = plain_deck(10), dict.fromkeys(range(10), 0)
    for seed in range(2000):
        first[offered(deck, Occasion(Phase.STORY, seed=seed))[0].key] += 1
    assert 140 < min(first.values()) <= max(first.values()) < 260


# Why


@given(either)
def test_why_is_told_in_one_to_four_words(case: Case) -> None:
    for prompt in case.offered:
        assert 1 <= len(reason(prompt, case.occasion).split()) <= 4


@pytest.mark.parametrize("intent", Intent)
def test_each_intent_has_a_few_words_of_its_own(intent: Intent) -> None:
    said = reason(Prompt(0, "Go on.", intent, frozenset({Phase.STORY})), Occasion(Phase.STORY))
    assert 1 <= len(said.split()) <= 2
    assert [other for other in Intent if FOR_INTENT[other] == said] == [intent]


NOW = (Moment.WRAP_UP, Moment.LAST_CASE, Moment.LONG_LINE)


@pytest.mark.parametrize(
    ("when", "moments", "said"),
    [
        ((), NOW, "more voices"),
        (NOW, (), "more voices"),
        ((Moment.BEGIN,), (Moment.BEGIN,), "to begin"),
        ((Moment.WRAP_UP,), NOW, "wrapping up"),
        ((Moment.OVER,), (Moment.OVER,), "over time"),
        ((Moment.FIRST_CASE,), (Moment.FIRST_CASE,), "first case"),
        ((Moment.LAST_CASE,), NOW, "last case"),
        ((Moment.EMPTY_LINE,), (Moment.EMPTY_LINE,), "nobody waits"),
        ((Moment.LONG_LINE,), NOW, "long line"),
        ((Moment.DOORS,), (Moment.DOORS,), "more voices"),
        ((Moment.LAST_WORD,), (Moment.LAST_WORD,), "more voices"),
        ((Moment.BREAK,), (Moment.BREAK,), "more voices"),
        (NOW, NOW, "wrapping up"),
        ((Moment.WRAP_UP, Moment.LONG_LINE), (Moment.OVER, Moment.LONG_LINE), "long line"),
        ((Moment.LAST_CASE, Moment.LONG_LINE), (Moment.LONG_LINE, Moment.LAST_CASE), "last case"),
    ],
)
def test_why_names_what_is_special_about_now(when: tuple[Moment, ...], moments: tuple[Moment, ...], said: str) -> None:
    prompt = Prompt(3, "Go on.", Intent.BALANCE, frozenset({Phase.STORY}), when=frozenset(when))
    occasion = Occasion(Phase.STORY, moments=frozenset(moments))
    assert reason(prompt, occasion) == said
    assert reason(prompt, replace(occasion, used=(3,))) == "said before"
    assert reason(prompt, replace(occasion, used=(3,), pinned=frozenset({3}))) == "pinned"
    assert reason(prompt, replace(occasion, used=(2, 4), pinned=frozenset({2, 4}), passed=frozenset({3}))) == said


def test_in_a_situation_why_is_what_was_heard_just_before() -> None:
    prompt = Prompt(3, "Go on.", Intent.EMOTION, situation=Situation.DISTRESS, trigger="a voice breaks")
    occasion = Occasion(Phase.STORY, Situation.DISTRESS, frozenset({Moment.OVER}))
    assert reason(prompt, occasion) == "a voice breaks"
    assert reason(replace(prompt, trigger=""), occasion) == "feelings"
    assert reason(prompt, replace(occasion, used=(3,))) == "said before"
    assert reason(prompt, replace(occasion, pinned=frozenset({3}))) == "pinned"


# Decks laid over each other

SENTENCES = (
    "Go on.",
    "go on",
    "GO ON!",
    "Go, on …",
    "“Go” on?",
    "We’ll wait.",
    "We'll wait",
    "Well, wait!",
    "Take 5.",
    "Take 2.",
)
own_prompts = st.builds(
    Prompt,
    st.just(0),
    st.sampled_from(SENTENCES),
    intents,
    st.just(frozenset({Phase.STORY})),
    st.sampled_from([None, None, Situation.BLAME, Situation.DISTRESS]),
    triggers,
    st.booleans(),
)
lines = st.dictionaries(
    st.sampled_from([Phase.STORY, Situation.SILENCE, Moment.BREAK]), st.sampled_from(["Listen.", "Wait.", "Look."])
)
parts = st.builds(
    Part,
    st.sampled_from([Phase.OPENING, Phase.CLOSING]),
    st.sampled_from(["Welcome", "Thanks"]),
    st.sampled_from(["Good evening.", "Good night."]),
)
own_decks = st.builds(
    lambda prompts, private, script, instead, strike: Deck(
        tuple(replace(prompt, key=key) for key, prompt in enumerate(prompts)),
        tuple(private.items()),
        tuple(script),
        instead,
        strike,
    ),
    st.lists(own_prompts, max_size=5),
    lines,
    st.lists(parts, max_size=4),
    st.sampled_from([False, False, True]),
    st.sampled_from(["", "", "Out.", "Gone."]),
)
piles = st.lists(own_decks, max_size=4)


def heard(text: str) -> str:
    return re.sub("[^a-z0-9]", "", text.lower())


def laid(pile: list[Deck]) -> list[Deck]:
    """Leave out what lies below a deck that stands instead of it."""
    last = next((place for place, deck in enumerate(pile) if deck.instead), len(pile))
    return pile[: last + 1]


@given(piles)
def test_each_sentence_is_there_once_as_the_upper_deck_has_it(pile: list[Deck]) -> None:
    every = [prompt for deck in laid(pile) for prompt in deck.prompts]
    sayings = list(dict.fromkeys(heard(prompt.text) for prompt in every))
    first = [next(prompt for prompt in every if heard(prompt.text) == saying) for saying in sayings]
    result = merged(pile).prompts
    assert [replace(p, key=0, room=False) for p in result] == [replace(p, key=0, room=False) for p in first]


@given(piles)
def test_a_sentence_is_for_the_room_only_if_every_deck_says_so(pile: list[Deck]) -> None:
    every = [prompt for deck in laid(pile) for prompt in deck.prompts]
    for prompt in merged(pile).prompts:
        alike = [other for other in every if heard(other.text) == heard(prompt.text)]
        allowed = all(other.room and other.situation is not Situation.DISTRESS for other in alike)
        assert prompt.for_the_room is prompt.room is allowed


@given(piles)
def test_keys_are_places_once_more(pile: list[Deck]) -> None:
    result = merged(pile).prompts
    assert keys(result) == list(range(len(result)))


@given(piles)
def test_lines_and_the_script_of_the_upper_deck_go_before_those_below(pile: list[Deck]) -> None:
    result, there = merged(pile), laid(pile)
    for moment in (Phase.STORY, Situation.SILENCE, Moment.BREAK):
        assert result.private_line(moment) == next(
            (dict(d.private)[moment] for d in there if moment in dict(d.private)), ""
        )
    assert len(dict(result.private)) == len(result.private)
    for phase in (Phase.OPENING, Phase.CLOSING):
        assert result.parts(phase) == next((deck.parts(phase) for deck in there if deck.parts(phase)), ())


@given(piles)
def test_when_a_name_is_struck_the_uppermost_deck_that_has_a_word_for_it_gives_it(pile: list[Deck]) -> None:
    assert merged(pile).strike == next((deck.strike for deck in laid(pile) if deck.strike), "")


@given(piles)
def test_decks_may_be_laid_one_by_one_from_below_or_all_at_once(pile: list[Deck]) -> None:
    result = Deck()
    for deck in reversed(pile):
        result = merged((deck, result))
    assert result == merged(pile)


@given(piles)
def test_laying_a_deck_twice_changes_nothing(pile: list[Deck]) -> None:
    result = merged(pile)
    assert merged((result,)) == merged((result, result)) == merged((*pile[:1], result)) == result


def test_lines_of_two_decks_stand_beside_each_other() -> None:
    upper = Deck(private=((Phase.STORY, "Listen."), (Moment.BREAK, "Eat.")))
    lower = Deck(private=((Phase.STORY, "Wait."), (Situation.SILENCE, "Breathe.")))
    lines = {Phase.STORY: "Listen.", Moment.BREAK: "Eat.", Situation.SILENCE: "Breathe."}
    assert dict(merged((upper, lower)).private) == lines


def test_nothing_laid_together_is_an_empty_deck() -> None:
    assert merged(()) == Deck()


def test_our_deck_laid_alone_is_as_it_was() -> None:
    assert merged((DECK,)) == DECK
    assert merged((replace(DECK, instead=True), Deck((Prompt(0, "More.", Intent.TIME),)))) == DECK


SAY_ONLY = Prompt(0, "Go on.", Intent.TIME, frozenset({Phase.STORY}), room=False)
SHOWN = replace(SAY_ONLY, room=True, phases=frozenset({Phase.CLOSING}))


@pytest.mark.parametrize("text", SENTENCES[:5])
def test_what_is_only_to_be_said_stays_so_however_it_is_spelled(text: str) -> None:
    for upper, lower in ((SAY_ONLY, SHOWN), (SHOWN, SAY_ONLY)):
        own = replace(upper, text=text)
        assert merged((Deck((own,)), Deck((lower,)))).prompts == (replace(own, room=False),)


def test_what_is_said_to_somebody_who_is_hurting_is_never_shown_whatever_another_deck_claims() -> None:
    hurting = Prompt(0, "Go on.", Intent.EMOTION, situation=Situation.DISTRESS, room=True)
    assert not hurting.for_the_room
    assert merged((Deck((SHOWN,)), Deck((hurting,)))).prompts == (replace(SHOWN, room=False),)


def test_a_private_line_is_the_first_that_a_deck_has() -> None:
    deck = Deck(private=((Phase.STORY, "Listen."), (Moment.BREAK, "Eat.")))
    assert deck.private_line(Situation.BLAME, Moment.BREAK, Phase.STORY) == "Eat."
    assert deck.private_line(Phase.STORY, Moment.BREAK) == "Listen."
    assert deck.private_line(Situation.BLAME) == deck.private_line() == ""
