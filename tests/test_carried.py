"""What is kept for a new app is all of it: every session that can be reached comes back as it was."""

import pickle
from functools import reduce
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casesconf_desktop.carried import UNDO, Desk, State, recent
from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE
from casesconf_desktop.core.card import Card, Signal
from casesconf_desktop.core.languages import Languages
from casesconf_desktop.core.line import HandKind, Line
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.tree import get
from casesconf_desktop.core.update import update
from casesconf_desktop.encoder import Encoder, decode
from casesconf_desktop.store import Store
from evenings import ZONE, at, deck, fresh, running

ACTS = st.sampled_from(
    [
        a.OpenDoors(),
        a.StartOrPause(),
        "next",
        "back",
        a.Add(MINUTE),
        a.HandUp("Zoë"),
        a.HandUp("7", HandKind.REPLY),
        a.NextSpeaker(None),
        a.ToggleRules(),
        a.ToggleFreeze(),
        a.ToggleGentle(),
        a.TogglePromptToRoom(),
        a.ToggleLight(),
        a.AskTheRoom(),
        a.PutInReserve(),
        a.LeaveOut((6, 7, 8, 9)),
        a.SetCard(0, Card("alias", signal=Signal.RING)),
        a.TakeDeck(deck()),
        a.End(),
        "undo",
        "redo",
    ]
)
DESK = Desk(
    b"place", "HDMI-1/Beamer/7", put_away=True, beside=False, veiled=True, struck=True, languages=Languages("de", "ja")
)


def carried(encoder: Encoder, parts: dict[int, bytes], state: State) -> State:
    """Send a state, and read it as another app would."""
    sent = encoder.encode(state)
    assert not sent.parts.keys() & parts.keys(), "what was sent is not sent again"
    parts.update(sent.parts)
    for number in sent.gone:
        del parts[number]
    return decode(sent.state, parts, ZONE)


def key(store: Store) -> int:
    session = store.session
    return session.step.segment.key if session.steps else -1


@given(st.lists(ACTS, max_size=30))
def test_every_session_comes_back_and_so_does_its_undo(acts: list[a.Action | str]) -> None:
    now = iter(at(minute / 2) for minute in range(200))
    store, encoder, parts = Store(fresh(), lambda: next(now)), Encoder(), dict[int, bytes]()
    for act in acts:
        if act == "next":
            store.dispatch(a.Next(key(store)))
        elif act == "back":
            store.dispatch(a.Back(key(store)))
        elif isinstance(act, str):
            getattr(store, act)()
        else:
            store.dispatch(act)
        state = State(store.session, recent(store.past), recent(store.undone), DESK)
        back = carried(encoder, parts, state)
        assert back == state
        again = Store(fresh(), store.now)
        again.resume(back.session, back.past, back.undone)
        assert (again.session, list(again.past)) == (store.session, list(store.past)[-UNDO:])


def test_no_field_is_left_out() -> None:
    """Every field of the desk is another than usual here, and comes back."""
    assert all(getattr(DESK, name) != getattr(Desk(), name) for name in Desk.__struct_fields__ if name != "beside")
    assert carried(Encoder(), {}, State(fresh(), (), (), DESK)).desk == DESK


def test_decks_are_sent_once_and_the_zone_not_at_all() -> None:
    encoder, first = Encoder(), fresh()
    sent = encoder.encode(State(first, (), (), Desk()))
    again = encoder.encode(State(first, (first,) * UNDO, (), Desk()))
    assert len(sent.parts) >= 1
    assert (again.parts, again.gone) == ({}, ())
    assert first.deck.prompts[0].text.encode() not in sent.state
    assert len(again.state) < len(sent.state) * 1.1, "what sessions share is sent once"
    elsewhere = decode(sent.state, sent.parts, ZoneInfo("Asia/Tokyo"))
    assert elsewhere.session.zone == ZoneInfo("Asia/Tokyo"), "the laptop knows where it is"


def test_only_so_many_steps_of_undo_are_carried() -> None:
    assert recent([fresh()] * (UNDO + 5)) == (fresh(),) * UNDO


def test_what_is_no_state_is_refused() -> None:
    with pytest.raises(pickle.UnpicklingError):
        decode(pickle.dumps("something"), {}, ZONE)


HANDS = 2_000


def lined(session: Session, *actions: a.Action) -> Session:
    return reduce(lambda before, action: update(before, action, at(45)), actions, session)


@pytest.fixture(scope="module")
def long() -> Session:
    return lined(running(2), *(a.HandUp(f"guest {number}") for number in range(HANDS)))


def test_of_a_long_line_an_act_sends_what_it_changed(long: Session) -> None:
    encoder, parts = Encoder(), dict[int, bytes]()
    past: tuple[Session, ...] = (long,)
    carried(encoder, parts, State(long, (), (), DESK))
    whole = sum(map(len, parts.values()))
    for action in (a.HandUp("Zoë"), a.StepOut("guest 700"), a.HandDown(), a.HandUp("guest 700")):
        past = (*past, lined(past[-1], action))
        state = State(past[-1], past[:-1], (), DESK)
        sent = encoder.encode(state)
        parts = {number: part for number, part in (parts | sent.parts).items() if number not in sent.gone}
        assert len(sent.state) + sum(map(len, sent.parts.values())) < whole / 5
        assert decode(sent.state, parts, ZONE) == state


def test_what_no_state_holds_any_more_is_gone(long: Session) -> None:
    """Whoever is no longer in the line, nor comes back by undo, is in no part that is kept."""
    encoder, parts = Encoder(), dict[int, bytes]()
    down = lined(long, a.HandDown(get(long.line.places, "guest 700")))

    def known() -> bool:
        return any(b"guest 700" in part for part in parts.values())

    carried(encoder, parts, State(down, (long,), (), DESK))
    assert known(), "undo would bring the hand back"
    carried(encoder, parts, State(down, (down,), (), DESK))
    assert not known()
    assert len(parts) > 100
    carried(encoder, parts, State(replace(down, line=Line()), (), (), DESK))
    assert len(parts) == 1, "the deck alone"


@given(st.lists(st.integers(0, 400), max_size=40), st.integers(1, 5))
@settings(deadline=None)
def test_parts_are_those_that_are_held(numbers: list[int], steps: int) -> None:
    """Whatever comes and goes in a line of a few hundred: all that is kept is needed, and all that is needed kept."""
    encoder, parts = Encoder(), dict[int, bytes]()
    session = lined(running(2), *(a.HandUp(f"guest {number}") for number in range(0, 400, 2)))
    past = [session]
    for number in numbers:
        past.append(lined(past[-1], a.HandUp(f"guest {number}") if number % 2 else a.StepOut(f"guest {number}")))
        state = State(past[-1], tuple(past[-1 - steps : -1]), (), DESK)
        assert carried(encoder, parts, state) == state
        assert len(parts) == len(Encoder().encode(state).parts)
