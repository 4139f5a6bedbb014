"""What an act costs, in words, before it is done. The plan ends at minute 120, 20:30, and the venue closes at 150."""

import pytest

from casesconf_desktop.core import actions as a
from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import MINUTE, SECOND, Kind
from casesconf_desktop.core.card import EMPTY, Card
from casesconf_desktop.core.desk.price import Price, price
from casesconf_desktop.core.desk.strip import Mood
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Session
from evenings import DOORS, after, at, evening, running

TELLING, QUESTIONS, TALKING, RESTING = 2, 3, 4, 6
"""Places: the first story (40 to 50), its questions, its discussion, the break (68 to 78)."""


def halves(step: int) -> Session:
    """Go on to a step, on time, of an evening whose minimums are half of what is planned, none for the float."""
    whole = evening()
    segments = (replace(s, minimum=s.planned * (s.kind is not Kind.FLOAT) / 2) for s in whole.segments)
    return running(step, replace(whole, segments=tuple(segments)))


def closing_at(session: Session, minute: int) -> Session:
    return replace(session, times=replace(session.times, hard_stop=DOORS + minute * MINUTE))


def hemmed(minute: int = 122) -> Session:
    """Tell the first story with the float used up: the opening took five minutes more."""
    return closing_at(after(halves(1), (45, a.Next(0))), minute)


@pytest.mark.parametrize(
    ("session", "minute", "action", "ends", "cost"),
    [
        pytest.param(
            halves(TELLING), 45, a.Add(MINUTE),
            "ends 20:30 as before, 30 min in hand", "1 min less spare time", id="the float pays first",
        ),
        pytest.param(
            halves(TELLING), 45, a.Add(7 * MINUTE),
            "ends 20:32, 28 min in hand", "5 min less spare time; the break would lose 2 min",
            id="then the break, as a new plan would have it",
        ),
        pytest.param(
            hemmed(), 47, a.Add(6 * MINUTE),
            "ends 20:36, 4 min after the venue closes", "the break would lose 5 min, discussions 30 s each",
            id="then the discussions, past the hard stop: six lost, five from the break",
        ),
        pytest.param(
            hemmed(150), 47, a.Add(-MINUTE),
            "ends 20:30 as before, 30 min in hand", "", id="less time costs nothing: the float has a minute again",
        ),
        pytest.param(
            after(halves(TELLING), (45, a.StartOrPause())), 45, a.Extend(),
            "ends 20:30 as before, 30 min in hand", "5 min less spare time", id="an extension of five",
        ),
        pytest.param(
            halves(TELLING), 45, a.AskTheRoom(),
            "ends 20:30 as before, 30 min in hand", "2 min less spare time", id="a question to the room is two",
        ),
        pytest.param(
            halves(TELLING), 45, a.Add(5 * MINUTE, 5),
            "ends 20:30 as before, 30 min in hand", "5 min less spare time", id="a longer break",
        ),
        pytest.param(
            halves(RESTING), 70, a.PutInReserve(),
            "ends 20:53, 7 min in hand",
            "5 min less spare time; discussions would lose 6 min each; 11 min cannot be found",
            id="the reserve case: 28, of which the float pays 5 and two discussions half",
        ),
        pytest.param(halves(10), 105, a.Add(MINUTE), "ends 20:30 as before, 30 min in hand",
                     "1 min less spare time", id="a discussion with nothing left to pay but the float"),
    ],
)  # fmt: skip
def test_price(session: Session, minute: float, action: a.Action, ends: str, cost: str) -> None:
    told = price(session, action, at(minute))
    assert told is not None
    assert (told.ends, told.cost) == (ends, cost)


@pytest.mark.parametrize(
    ("stop", "mood"), [(150, Mood.FINE), (125, Mood.SOON), (120, Mood.PAST)], ids=["fine", "close", "past"]
)
def test_the_mood_is_that_of_the_hard_stop(stop: int, mood: Mood) -> None:
    told = price(closing_at(hemmed(), stop), a.Add(MINUTE), at(47))
    assert told is not None
    assert told.mood is mood


@pytest.mark.parametrize("action", [a.Add(MINUTE, 99), a.Extend(), a.AskTheRoom(), a.End(), a.PutBack((5,))], ids=repr)
def test_what_would_do_nothing_has_no_price(action: a.Action) -> None:
    """At the doors there is nothing to extend or to ask; the end has no price but its own question."""
    assert price(running(0), action, at(10)) is None


@pytest.mark.parametrize(("step", "minute"), [(QUESTIONS, 51), (TALKING, 60)])
@pytest.mark.parametrize("card", [Card(), Card("the bank")], ids=["empty", "written"])
def test_the_next_step_tells_that_it_wipes_a_card_and_else_nothing(step: int, minute: int, card: Card) -> None:
    session = running(step).with_card(0, card).with_card(1, Card("the shop"))
    told = price(session, a.Next(session.step.segment.key), at(minute))
    wipes = card != EMPTY and step == TALKING
    words = ("", "wipes the teller’s card", "undo does not bring it back")
    assert told == (Price(*words, Mood.FINE) if wipes else None)


def test_a_price_changes_nothing() -> None:
    session = halves(TELLING)
    assert price(session, a.Add(MINUTE), at(45)) == price(session, a.Add(MINUTE), at(45))
    assert isinstance(price(session, a.Add(MINUTE), at(45)), Price)
    assert session == halves(TELLING)


@pytest.mark.parametrize(
    ("span", "exact", "rough", "table"),
    [
        (40 * SECOND, "40 s", "40 s", "0:40"),
        (MINUTE, "1 min", "1 min", "1"),
        (80 * SECOND, "1 min 20 s", "1 min", "1:20"),
        (228 * SECOND, "3 min 48 s", "4 min", "3:48"),
    ],
)
def test_amounts_in_words(span: object, exact: str, rough: str, table: str) -> None:
    assert (words.amount(span), words.about(span), words.plain(span)) == (exact, rough, table)  # type: ignore[arg-type]
