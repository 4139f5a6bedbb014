"""Which prompts are offered: they fit, are not repeated, spread over intents, and are the same for a seed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop.core.prompts import Phase, Situation, offered
from evenings import deck

DECK = deck()
used_marks = st.frozensets(st.integers(0, len(DECK.prompts) - 1))


@given(st.sampled_from(Phase), used_marks, st.integers(0, 2**32))
def test_four_that_fit_the_phase_unused_first(phase: Phase, used: frozenset[int], seed: int) -> None:
    rows = offered(DECK, phase, None, used, seed)
    assert len({row.key for row in rows}) == 4
    assert all(phase in row.phases for row in rows)
    marks = [row.key in used for row in rows]
    assert marks == sorted(marks)
    assert rows == offered(DECK, phase, None, used, seed)


@given(st.sampled_from(Phase), st.integers(0, 2**32))
def test_no_intent_comes_twice_while_another_waits(phase: Phase, seed: int) -> None:
    rows = offered(DECK, phase, None, frozenset(), seed)
    assert len({row.intent for row in rows}) == 4


@pytest.mark.parametrize("situation", Situation)
def test_a_situation_offers_its_three_best_in_the_decks_order(situation: Situation) -> None:
    rows = offered(DECK, None, situation, frozenset(), 1)
    assert [row.situation for row in rows] == [situation] * 3
    assert [row.key for row in rows] == sorted(row.key for row in rows)


def test_another_seed_gives_another_order() -> None:
    assert len({offered(DECK, Phase.DISCUSSION, None, frozenset(), seed) for seed in range(9)}) > 1
