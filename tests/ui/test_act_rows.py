"""The list of all acts: in which order, why not here, with which key, and what is found by what is typed."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop.core.session import Stage
from casesconf_desktop.ui.act_rows import ActRow, act_rows, found_acts
from casesconf_desktop.ui.keymap import BINDINGS, Act, Binding, Where
from pseudo import PSEUDO, accented

LIVE = (Where.LIVE,)
PLAN, SCRIPT, CIRCLE = (Where.PLAN, *LIVE), (Where.SCRIPT, *LIVE), (Where.CIRCLE, *LIVE)
STAGES = {Where.SETUP: Stage.SETUP, Where.DEBRIEF: Stage.DEBRIEF}


def rows(*here: Where, **hindered: str) -> tuple[ActRow, ...]:
    return act_rows(here, STAGES.get(here[-1], Stage.LIVE), lambda act: hindered.get(act.name, ""))


def row(act: Act, *here: Where) -> ActRow:
    return next(one for one in rows(*here) if one.act is act)


ALL = rows(*LIVE)

# --- In which order, and why not -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("here", "first"),
    [
        ((Where.SETUP,), [Act.OPEN_DOORS, Act.DRAW_ORDER]),
        (LIVE, [Act.START_OR_PAUSE, Act.NEXT, Act.BACK]),
        (PLAN, [Act.PLAN_UP, Act.PLAN_DOWN]),
        (SCRIPT, [Act.SCRIPT_UP, Act.SCRIPT_DOWN]),
        (CIRCLE, [Act.HAND_UP, Act.MORE_CHAIRS]),
        ((Where.DEBRIEF,), [Act.OTHERS]),
    ],
    ids=str,
)
def test_what_has_its_key_in_this_place_comes_first(here: tuple[Where, ...], first: list[Act]) -> None:
    assert [one.act for one in rows(*here)][: len(first)] == first


def test_what_cannot_be_done_comes_last_and_says_why() -> None:
    listed = rows(*LIVE, NEXT="nothing comes after this")
    able = [not one.why for one in listed]
    assert able == sorted(able, reverse=True)
    assert next(one.why for one in listed if one.act is Act.NEXT) == "nothing comes after this"


@pytest.mark.parametrize(
    ("act", "here", "why"),
    [
        (Act.NEXT, (Where.SETUP,), "once the doors are open"),
        (Act.PLAN_UP, (Where.SETUP,), "once the doors are open"),
        (Act.NEXT, (Where.DEBRIEF,), "the evening is over"),
        (Act.SCRIPT_UP, (Where.DEBRIEF,), "the evening is over"),
        (Act.OPEN_DOORS, LIVE, "before the doors open"),
        (Act.OPEN_DOORS, (Where.DEBRIEF,), "before the doors open"),
        (Act.CARD, (Where.SETUP,), ""),
        (Act.CARD, (Where.DEBRIEF,), "the evening is over"),
        (Act.OTHERS, (Where.DEBRIEF,), ""),
        (Act.PLAN_UP, LIVE, "with the plan open (P)"),
        (Act.PLAN_UP, PLAN, ""),
        (Act.SCRIPT_UP, LIVE, "with what is read out open (Ctrl+S)"),
        (Act.MORE_CHAIRS, LIVE, "with the circle open (V)"),
        (Act.HAND_ABOVE, PLAN, "with the plan closed (P)"),
        (Act.PROMPT_TO_ROOM, PLAN, ""),
        (Act.HAND_ABOVE, SCRIPT, "with what is read out closed (Ctrl+S)"),
        (Act.PROMPT_1, SCRIPT, ""),
        (Act.PROMPT_1, CIRCLE, ""),
        (Act.BLANK, (Where.SETUP,), ""),
    ],
)
def test_an_act_without_a_key_in_this_place_says_where_it_has_one(act: Act, here: tuple[Where, ...], why: str) -> None:
    assert row(act, *here).why == why


@pytest.mark.parametrize("over", list(product([False, True], repeat=3)), ids=str)
def test_every_act_is_listed_once_whatever_is_open(over: tuple[bool, ...]) -> None:
    opened = [place for place, on in zip((Where.PLAN, Where.SCRIPT, Where.CIRCLE), over, strict=True) if on]
    for here in ((*opened, Where.LIVE), (Where.SETUP,), (Where.DEBRIEF,)):
        assert sorted(one.act for one in rows(*here)) == sorted(Act)


@pytest.mark.parametrize(
    ("act", "here", "caps"),
    [
        (Act.NEXT, LIVE, ("N",)),
        (Act.BACK, LIVE, ("←",)),
        (Act.LESS, LIVE, ("−",)),
        (Act.MORE_5, LIVE, ("Shift", "+")),
        (Act.HAND_EARLIER, LIVE, ("Shift", "↑")),
        (Act.PROMPT_1, LIVE, ("1",)),
        (Act.PROMPT_1, CIRCLE, ("Ctrl", "1")),
        (Act.HAND_ABOVE, PLAN, ("↑",)),
        (Act.FORGET, LIVE, ()),
    ],
)
def test_the_caps_are_of_a_key_that_means_it_here(act: Act, here: tuple[Where, ...], caps: tuple[str, ...]) -> None:
    assert row(act, *here).caps == caps


# --- What is found ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("pause", [Act.START_OR_PAUSE]),
        ("  PAUSE ", [Act.START_OR_PAUSE]),
        ("paus", [Act.START_OR_PAUSE]),
        ("paise", [Act.START_OR_PAUSE]),
        ("wrap", [Act.WRAP_UP]),
        ("next", [Act.NEXT, Act.BEAT, Act.NEXT_SPEAKER]),
        ("next speker", [Act.NEXT_SPEAKER]),
        ("minute more", [Act.MORE]),
        ("blank", [Act.BLANK]),
        ("teler answers", [Act.TELLER]),
        ("teller's card", [Act.CARD]),
        ("n", [Act.NEXT]),
        ("k", [Act.PARK]),
        ("ctrl+z", [Act.UNDO]),
        ("Ctrl Z", [Act.UNDO]),
        ("ctrl shift z", [Act.REDO]),
        ("ctrl+s", [Act.SCRIPT]),
        ("pgdown", [Act.NEXT]),
        ("space", [Act.START_OR_PAUSE]),
        ("F11", [Act.FULL_SCREEN]),
        ("?", [Act.KEYS]),
        ("+", [Act.MORE]),
        ("shift +", [Act.MORE_5]),
        ("7", [Act.HAND_UP]),
        (".", [Act.BLANK]),
        ("undo", [Act.UNDO]),
        ("forget", [Act.FORGET, Act.QUIT]),
    ],
)
def test_what_is_meant_is_found_first(query: str, first: list[Act]) -> None:
    assert [one.act for one in found_acts(ALL, query)][: len(first)] == first


def test_part_of_what_is_held_together_finds_every_key_with_it() -> None:
    found = [one.act for one in found_acts(ALL, "ctrl+sh")]
    assert found[0] is Act.REDO
    assert {Act.UNDO, Act.END}.isdisjoint(found)


@pytest.mark.parametrize("query", ["xyzzy", "next xyzzy", "ctrl+y", "§"])
def test_nonsense_finds_nothing(query: str) -> None:
    assert found_acts(ALL, query) == ()


@pytest.mark.parametrize("query", ["", "   "])
def test_with_nothing_typed_all_are_there(query: str) -> None:
    assert found_acts(ALL, query) == ALL


def test_of_equals_what_can_be_done_comes_first() -> None:
    listed = rows(*LIVE, BLAME="not now")
    assert [one.act for one in found_acts(listed, "one minute more")] == [Act.MORE, Act.PLAN_MORE]
    assert found_acts(listed, "blame")[0].why == "not now"
    hindered = rows(*LIVE, FORGET="hold its key")
    assert [one.act for one in found_acts(hindered, "forget")] == [Act.QUIT, Act.FORGET]


def test_acts_are_found_by_their_names_in_the_language_of_the_window() -> None:
    listed = PSEUDO.say(ALL)
    wrap, *_ = accented("wrap up now").strip("⟦⟧").split()
    assert found_acts(listed, wrap)[0].act is Act.WRAP_UP
    assert found_acts(listed, "wrap up") == ()


@pytest.mark.parametrize("binding", BINDINGS, ids=lambda binding: " ".join(binding.keys))
def test_each_key_finds_its_act_among_the_first(binding: Binding) -> None:
    for key in binding.keys:
        sharing = {b.act for b in BINDINGS if key in b.keys}
        assert binding.act in {one.act for one in found_acts(ALL, key)[: len(sharing)]}


@given(st.text(max_size=20) | st.sampled_from([act.value for act in Act]).flatmap(lambda name: st.just(name[:7])))
def test_whatever_is_typed_each_is_found_once_at_most(query: str) -> None:
    found = [one.act for one in found_acts(ALL, query)]
    assert len(found) == len(set(found))
