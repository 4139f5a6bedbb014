"""What is kept for a new app is all of it: every session that can be reached comes back as it was."""

import pickle
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop.carried import UNDO, Desk, Encoder, State, decode, recent
from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE
from casesconf_desktop.core.card import Card, Signal
from casesconf_desktop.core.languages import Languages
from casesconf_desktop.core.line import HandKind
from casesconf_desktop.store import Store
from evenings import ZONE, at, deck, fresh

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
    fresh_parts, body = encoder.encode(state)
    parts.update({part[0]: part[1:] for part in fresh_parts})
    return decode(body, parts, ZONE)


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
    parts, body = encoder.encode(State(first, (), (), Desk()))
    again, second = encoder.encode(State(first, (first,) * UNDO, (), Desk()))
    assert len(parts) >= 1
    assert again == ()
    assert first.deck.prompts[0].text.encode() not in body
    assert len(second) < len(body) * 1.1, "what sessions share is sent once"
    elsewhere = decode(body, {part[0]: part[1:] for part in parts}, ZoneInfo("Asia/Tokyo"))
    assert elsewhere.session.zone == ZoneInfo("Asia/Tokyo"), "the laptop knows where it is"


def test_only_so_many_steps_of_undo_are_carried() -> None:
    assert recent([fresh()] * (UNDO + 5)) == (fresh(),) * UNDO


def test_what_is_no_state_is_refused() -> None:
    with pytest.raises(pickle.UnpicklingError):
        decode(pickle.dumps("something"), {}, ZONE)
