"""Undo and redo of everything, five hundred deep, in little memory (time.md, invariant 6)."""

import tracemalloc
from datetime import timedelta
from random import Random

import pytest

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE, SECOND
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.replan import propose
from casesconf_desktop.core.session import Session
from casesconf_desktop.store import Store
from evenings import BOOTED, DOORS, fresh

ACTS = 2_000
DEEP = 500
MOST = 20 * 2**20
"""In bytes."""


class Wall:
    """A clock that goes on a little with each look at it, to the microsecond."""

    def __init__(self) -> None:
        self.gone, self._chance = timedelta(), Random(11)

    def __call__(self) -> Now:
        return Now(BOOTED + self.gone, DOORS + self.gone)

    def goes_on(self) -> None:
        self.gone += self._chance.random() * 20 * SECOND


def any_act(store: Store, chance: Random) -> a.Action:
    """Choose any act that can be done while an evening runs; plans and turns are meant for what is there."""
    session = store.session
    key = chance.choice(session.steps).segment.key
    line: tuple[a.Action, ...] = (
        a.HandUp(str(chance.randrange(30))),
        a.NextSpeaker(session.line.turn.hand.key if session.line.turn else None),
        a.HandDown(),
        a.TellerAnswers(),
    )
    clock: tuple[a.Action, ...] = (
        a.StartOrPause(),
        a.Add(chance.choice((MINUTE, -MINUTE, 15 * SECOND))),
        a.WrapUp(),
        a.Extend(),
        a.AskTheRoom(),
        a.MarkBeat(),
        a.TheyveStarted(),
        a.TakeSleepOut(store.now().at - MINUTE, store.now().at),
    )
    plan: tuple[a.Action, ...] = (
        a.Next(session.step.segment.key),
        a.Back(session.step.segment.key),
        a.LeaveOut((key,)),
        a.PutBack((key,)),
        a.Move(key, earlier=chance.random() < 0.5),
        a.Add(MINUTE, key),
        a.Replan(propose(session, store.now()).taken) if chance.random() < 0.02 else a.Replan(()),
    )
    room: tuple[a.Action, ...] = (a.ToggleFreeze(), a.ToggleBlank(), a.TogglePromptToRoom(), a.PickPrompt(1))
    return chance.choice(chance.choice((line, clock, plan, room)))


def busy(acts: int, seed: int) -> tuple[Store, list[tuple[Session, int]]]:
    """Do so many acts that change something; keep each state with its print, by which it is known again later."""
    wall, chance = Wall(), Random(seed)
    store = Store(fresh(), wall)
    store.dispatch(a.OpenDoors())
    states = [(store.session, hash(store.session))]
    while len(states) <= acts:
        wall.goes_on()
        store.dispatch(any_act(store, chance))
        if store.session is not states[-1][0]:
            states.append((store.session, hash(store.session)))
    return store, states


def test_two_thousand_acts_need_less_than_twenty_megabytes() -> None:
    wall, chance = Wall(), Random(10)
    store = Store(fresh(), wall)
    store.dispatch(a.OpenDoors())
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        done = 0
        while done < ACTS:
            wall.goes_on()
            last = store.session
            store.dispatch(any_act(store, chance))
            done += store.session is not last
        after, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < MOST
    assert most - before < MOST


def test_two_thousand_pauses_of_one_story_need_less_than_twenty_megabytes() -> None:
    """Whatever a step remembers of its pauses is remembered five hundred times."""
    wall = Wall()
    store = Store(fresh(), wall)
    for action in (a.OpenDoors(), a.Next(-1), a.Next(0)):
        store.dispatch(action)
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        for _ in range(ACTS):
            wall.goes_on()
            store.dispatch(a.StartOrPause())
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most - before < MOST


@pytest.mark.parametrize("seed", [1, 2, 3], ids="seed {}".format)
def test_undo_is_five_hundred_deep_and_returns_equal_states_and_redo_too(seed: int) -> None:
    """One that was changed in place after its print was taken would show, too."""
    store, states = busy(DEEP + 50, seed)
    for place in range(len(states) - 2, len(states) - 2 - DEEP, -1):
        store.undo()
        assert (store.session, hash(store.session)) == states[place]
    deepest = store.session
    store.undo()
    assert store.session is deepest
    for place in range(len(states) - DEEP, len(states)):
        store.redo()
        assert (store.session, hash(store.session)) == states[place]
    last = store.session
    store.redo()
    assert store.session is last
    store.undo()
    assert store.session == states[-2][0]


def test_a_new_act_after_undo_leaves_nothing_to_redo() -> None:
    store, states = busy(20, seed=4)
    store.undo()
    store.undo()
    store.dispatch(a.ToggleRules())
    changed = store.session
    store.redo()
    assert store.session is changed
    store.undo()
    assert store.session == states[-3][0]
