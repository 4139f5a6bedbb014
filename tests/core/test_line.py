"""Who is next and why, by hand-computed cases; nobody starves, by property."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop.core.agenda import ZERO
from casesconf_desktop.core.line import (
    OVERTAKEN_AT_MOST,
    Line,
    Why,
    give_back,
    hand_down,
    hand_up,
    in_order,
    next_speaker,
    spoken_for,
    teller_answers,
    up_next,
)
from evenings import at

HOUR = timedelta(hours=1)


def line_of(*hands: str, spoken: str = "", replies: int = 0) -> Line:
    """Raise hands a minute apart; "*" marks a direct reply; `spoken` lists who had turns."""
    line = Line(spoken=tuple((label, spoken.count(label)) for label in dict.fromkeys(spoken)), replies=replies)
    for minute, hand in enumerate(hands):
        line = hand_up(line, hand.removesuffix("*"), at(minute).at, reply=hand.endswith("*"))
    return line


@pytest.mark.parametrize(
    ("line", "label", "why"),
    [
        pytest.param(line_of("A"), "A", Why.FIRST_TIME, id="one first voice"),
        pytest.param(line_of("A", spoken="A"), "A", Why.OLDEST, id="one who spoke"),
        pytest.param(line_of("A", "B", spoken="A"), "B", Why.FIRST_TIME, id="a first voice before one who spoke"),
        pytest.param(line_of("A", "B", spoken="AB"), "A", Why.OLDEST, id="the older of two who spoke"),
        pytest.param(line_of("A", "B*"), "B", Why.DIRECT_REPLY, id="a direct reply first"),
        pytest.param(line_of("A*", "B*"), "A", Why.DIRECT_REPLY, id="the older direct reply"),
        pytest.param(line_of("A", "B*", replies=2), "A", Why.FIRST_TIME, id="two replies in a row at most"),
        pytest.param(line_of("B*", replies=2), "B", Why.DIRECT_REPLY, id="a third reply when nobody else waits"),
        pytest.param(line_of("A", "", spoken="A"), "", Why.FIRST_TIME, id="a hand of nobody is a first voice"),
    ],
)
def test_who_is_next(line: Line, label: str, why: Why) -> None:
    chosen = up_next(line)
    assert chosen is not None
    assert (chosen[0].label, chosen[1]) == (label, why)


def test_nobody_is_next_in_an_empty_line() -> None:
    assert up_next(Line()) is None
    assert next_speaker(Line(), at(0).at).turn is None


def test_a_hand_overtaken_four_times_waits_no_more() -> None:
    line = line_of("A", "B", "C", "D", "E", "F", spoken="A")
    spoke = []
    for minute in range(6):
        line = next_speaker(line, at(10 + minute).at)
        assert line.turn is not None
        spoke.append(line.turn.hand.label)
    assert spoke == ["B", "C", "D", "E", "A", "F"]


def test_a_label_is_in_the_line_once_and_may_become_a_direct_reply() -> None:
    line = line_of("A", "B", "B*")
    assert [(hand.label, hand.reply) for hand in line.waiting] == [("A", False), ("B", True)]
    assert hand_up(line, "B", at(9).at, reply=True) is line


def test_hands_of_nobody_are_each_their_own() -> None:
    assert len(line_of("", "", "").waiting) == 3


def test_never_mind_takes_the_last_hand_or_the_chosen_one() -> None:
    line = line_of("A", "B", "C")
    assert [h.label for h in hand_down(line, None).waiting] == ["A", "B"]
    assert [h.label for h in hand_down(line, line.waiting[0].key).waiting] == ["B", "C"]
    assert hand_down(Line(), None) == Line()


events = st.lists(st.one_of(st.tuples(st.sampled_from("ABCDEFG"), st.booleans()), st.none()), max_size=80)


@given(events)
def test_nobody_starves_and_no_waiting_hand_touches_the_turn(sequence: list[tuple[str, bool] | None]) -> None:
    line = Line()
    for minute, event in enumerate(sequence):
        if event is None:
            line = next_speaker(line, at(minute).at)
        else:
            turn = line.turn
            line = hand_up(line, event[0], at(minute).at, reply=event[1])
            assert line.turn == turn
        labels = [hand.label for hand in line.waiting]
        assert len(labels) == len(set(labels))
        assert all(hand.overtaken <= OVERTAKEN_AT_MOST for hand in line.waiting)


@given(events)
def test_the_order_shown_is_the_order_they_speak_in(sequence: list[tuple[str, bool] | None]) -> None:
    line = Line()
    for minute, event in enumerate(sequence):
        if event is not None:
            line = hand_up(line, event[0], at(minute).at, reply=event[1])
    for hand in in_order(line, at(99).at):
        line = next_speaker(line, at(99).at)
        assert line.turn is not None
        assert line.turn.hand.key == hand.key
    assert not line.waiting


@given(st.timedeltas(ZERO, HOUR), st.timedeltas(ZERO, HOUR), st.timedeltas(ZERO, HOUR))
def test_an_interrupted_turn_gets_exactly_its_time_back(before: timedelta, answer: timedelta, after: timedelta) -> None:
    line = next_speaker(line_of("A"), at(0).at)
    answered = teller_answers(line, at(0).at + before)
    assert answered.turn is not None
    assert answered.turn.teller
    again = give_back(answered, at(0).at + before + answer)
    assert again.turn is not None
    assert again.turn.hand.label == "A"
    assert spoken_for(again.turn, at(0).at + before + answer) == before
    assert spoken_for(again.turn, at(0).at + before + answer + after) == before + after


def test_an_answer_without_a_turn_leaves_nobody_speaking() -> None:
    answered = teller_answers(line_of("A"), at(3).at)
    assert give_back(answered, at(4).at).turn is None
    assert [hand.label for hand in answered.waiting] == ["A"]
