"""Words of the app's own are their English, and can be said again; what a person typed can't."""

import pickle

import pytest
from msgspec import Struct

from casesconf_desktop.core.said import Said, capital, joined, laid, rendered, resaid, said


class View(Struct, frozen=True):
    title: str
    rows: tuple[str, ...]
    number: int = 3


def shout(words: Said) -> str:
    return words.upper()


@pytest.mark.parametrize(
    ("words", "english"),
    [
        (said("Story"), "Story"),
        (said("Ends {time}").format(time="21:10"), "Ends 21:10"),
        (said("%n hand(|s)", "", 1), "1 hand"),
        (said("%n hand(|s)", "", 0), "0 hands"),
        (said("%n (person|people)", "", 2), "2 people"),
        (said("%n hand(|s) from {who}", "", 2).format(who="a first voice"), "2 hands from a first voice"),
        (said("{what}, {when}").format(what=said("Break"), when="20:00"), "Break, 20:00"),
        (said("{minutes} min").format(minutes=2.0), "2 min"),
        (said("{minutes} min").format(minutes=2.5), "2.5 min"),
        (said("in (brackets)"), "in (brackets)"),
        (joined(" · ", ["Ada", said("first voice")]), "Ada · first voice"),
        (joined(", ", []), ""),
        (laid("{head:<6}{sentence}", head=said("Swap"), sentence="off"), "Swap  off"),
        (capital(said("{count} of them").format(count=said("two"))), "Two of them"),
        (capital("ada"), "Ada"),
        (capital(""), ""),
    ],
)
def test_words_are_their_english(words: Said, english: str) -> None:
    assert words == english
    assert isinstance(words, Said)


def test_a_comment_tells_equal_words_apart_for_the_translator_only() -> None:
    assert said("Back", "the key") == said("Back", "somebody is here again")
    assert said("Back", "the key").comment == "the key"


def test_what_is_filled_in_may_hold_braces() -> None:
    """It is text that somebody typed."""
    assert said("told by {name}").format(name="{x} 100 % %n") == "told by {x} 100 % %n"


def test_a_view_is_said_again_all_the_way_down_but_for_what_was_typed() -> None:
    view = View(said("Story"), ("Ada", said("Break")))
    assert resaid(view, shout) == View("STORY", ("Ada", "BREAK"))
    assert resaid({"a": view}, shout)["a"].title == "STORY"


def test_a_capital_is_given_after_translation() -> None:
    """Another language may begin with another word."""
    again = resaid(capital(said("{count} of them").format(count=said("two"))), spanish)
    assert again == "De ellos dos"


def spanish(words: Said) -> str:
    known = {"two": "dos", "{count} of them": "de ellos {count}"}
    return rendered(words, known.get(words.source, words.source), spanish)


def test_a_view_without_words_stays_the_very_same() -> None:
    view = View("Ada", ("Bo",))
    assert resaid(view, shout) is view


def test_words_go_through_the_keeper() -> None:
    words = said("Ends {time}").format(time=said("soon"))
    again = pickle.loads(pickle.dumps(words))  # noqa: S301 (our own)
    assert (again, again.source, again.values) == (words, words.source, words.values)
