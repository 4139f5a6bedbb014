"""What was typed is gone where it should be: in fields, hidden cards, earlier sessions. Keys act on what is seen."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.card import EMPTY, Card, Signal
from casesconf_desktop.core.room import Scene
from casesconf_desktop.ui.console.finder import Finder
from casesconf_desktop.ui.console.handover import Handover
from casesconf_desktop.ui.console.key_sheet import KeySheet
from casesconf_desktop.ui.console.prompts import PromptsPanel
from casesconf_desktop.ui.console.struck import Struck
from casesconf_desktop.ui.console.teller_card import TellerCard
from evenings import strings
from stories.conftest import Facilitator
from stories.seeing import the

Key, Held = Qt.Key, Qt.KeyboardModifier
ALIAS = "Acme"
W = TypeVar("W", bound=QWidget)


def come_to(f: Facilitator, *, steps: int) -> None:
    f.press(Key.Key_Return)
    f.at(30)
    for minute in (30, 40, 50, 54, 66)[:steps]:
        f.at(minute)
        f.press("N")


def scene(f: Facilitator) -> Scene:
    return f.room.scene


def finders(f: Facilitator) -> list[Finder]:
    """Give the fields in which a prompt and an act are looked for."""
    found = f.evening.console.findChildren(Finder)
    assert len(found) == 2
    return found


def typed(f: Facilitator, text: str) -> None:
    for letter in text:
        QTest.keyClick(f.evening.console.windowHandle(), ord(letter.upper()), Held.NoModifier)
    f.app.processEvents()


def words_of(widget: QWidget) -> Iterator[str]:
    """Give all that a widget, and what is in it, can tell: to eyes, to a screen reader, in its fields."""
    for each in (widget, *widget.findChildren(QWidget)):
        yield from (each.accessibleName(), each.accessibleDescription(), each.toolTip(), each.windowTitle())
        if isinstance(each, QLineEdit):
            yield each.text()
        yield from strings(*(value for value in vars(each).values() if isinstance(value, str | tuple | list | Struct)))


def test_undo_in_a_field_brings_nothing_back(facilitator: Facilitator) -> None:
    f = facilitator
    come_to(f, steps=2)
    f.press("T", held=Held.ControlModifier)
    f.write(ALIAS)
    f.press(Key.Key_Escape)
    assert f.session.card(0).alias.casefold() == ALIAS.casefold()
    for minute in (50, 54, 66):
        f.at(minute)
        f.press("N")
    assert f.session.card(0) == EMPTY
    f.press("T", held=Held.ControlModifier)
    f.press("Z", held=Held.ControlModifier)
    assert all(not field.text() for field in the(f, TellerCard).findChildren(QLineEdit))
    f.press(Key.Key_Escape)
    f.press("/")
    f.write(ALIAS)
    f.press(Key.Key_Escape)
    f.press("/")
    f.press("Z", held=Held.ControlModifier)
    assert not any(finder.text() for finder in finders(f))


def test_a_card_that_was_emptied_is_wiped_as_well(facilitator: Facilitator) -> None:
    f = facilitator
    come_to(f, steps=2)
    store = f.evening.store
    for card in (Card(ALIAS), Card("", "", Signal.RING), EMPTY):
        store.dispatch(a.SetCard(0, card))
    for minute in (50, 54, 66):
        f.at(minute)
        f.press("N")
    for _ in range(30):
        assert f.session.card(0) == EMPTY
        store.undo()


def test_a_withdrawn_tellers_card_goes_with_the_next_step(facilitator: Facilitator) -> None:
    f = facilitator
    come_to(f, steps=1)
    f.evening.store.dispatch(a.SetCard(0, Card(ALIAS)))
    f.press("D", held=Held.ControlModifier)
    f.press("N")
    assert ALIAS not in {card.alias for card in f.session.cards}
    f.evening.store.undo()
    assert ALIAS not in {card.alias for card in f.session.cards}


def test_what_is_closed_holds_nothing(facilitator: Facilitator) -> None:
    f = facilitator
    come_to(f, steps=4)
    f.evening.store.dispatch(a.SetCard(0, Card(ALIAS)))
    f.press("Z")
    assert any(ALIAS in words for words in words_of(the(f, Handover)))
    f.press("Z")
    assert not any(ALIAS in words for words in words_of(the(f, Handover)))
    f.press("X")
    assert any(ALIAS in words for words in words_of(the(f, Struck))), "it says what to say instead"
    f.press("X")
    assert not any(ALIAS in words for words in words_of(the(f, Struck)))


def test_after_the_end_no_widget_holds_a_name_or_a_card(facilitator: Facilitator) -> None:
    f = facilitator
    f.evening.store.dispatch(a.NameTeller(0, "Zoraida"))
    f.evening.store.dispatch(a.SetCard(0, Card(ALIAS, "the vendor")))
    come_to(f, steps=4)
    f.press("/")
    typed(f, "quiet")
    f.press("E", "E", held=Held.ControlModifier)
    words = [word for word in words_of(f.evening.console) if word]
    assert words
    for secret in ("Zoraida", ALIAS, "the vendor"):
        assert not any(secret in word for word in words)
    assert not any(finder.text() for finder in finders(f))
    assert not the(f, PromptsPanel).finding


def test_a_card_in_sight_is_hidden_where_the_room_can_see_it_even_while_something_is_looked_for(
    facilitator: Facilitator,
) -> None:
    f = facilitator
    come_to(f, steps=2)
    f.evening.store.dispatch(a.SetCard(0, Card(ALIAS)))
    f.press("/")
    panel = the(f, PromptsPanel)
    assert ALIAS in panel.accessibleDescription()
    f.evening.console.pages.mirrored = True
    f.evening.refresh()
    assert not any(ALIAS in words for words in words_of(panel))


def test_what_is_typed_of_a_person_cannot_be_selected(facilitator: Facilitator) -> None:
    f = facilitator
    for field in (*the(f, TellerCard).findChildren(QLineEdit), *finders(f)):
        field.setText(ALIAS)
        field.selectAll()
        assert field.selectedText() == ""
        assert not field.acceptDrops()


@pytest.mark.parametrize("way", [Key.Key_Tab, Key.Key_Escape, "situation"])
def test_the_search_closes_when_it_is_left(facilitator: Facilitator, way: object) -> None:
    f = facilitator
    come_to(f, steps=2)
    f.press("/")
    assert the(f, PromptsPanel).finding
    if way == "situation":
        f.press("1", held=Held.AltModifier)
    else:
        assert isinstance(way, Qt.Key)
        f.press(way)
    assert not the(f, PromptsPanel).finding
    f.press("P")
    assert f.evening.console.pages.planning, "and the keys are acts again"


@pytest.mark.parametrize("over", ["P", "S"])
def test_under_the_plan_or_the_script_no_prompt_is_sent_unseen(facilitator: Facilitator, over: str) -> None:
    f = facilitator
    come_to(f, steps=1)
    f.press(over, held=Held.ControlModifier if over == "S" else Held.NoModifier)
    pages = f.evening.console.pages
    assert pages.planning or pages.scripted
    f.press("R")
    assert (pages.planning, pages.scripted) == (False, False)
    assert scene(f) is Scene.RULES
    f.press("R")
    assert scene(f) is Scene.PROMPT


def test_escape_closes_what_was_opened_last(facilitator: Facilitator) -> None:
    f = facilitator
    come_to(f, steps=2)
    f.press("Z", "?")
    assert the(f, Handover).isVisible()
    assert the(f, KeySheet).isVisible()
    f.press(Key.Key_Escape)
    assert (the(f, Handover).isVisible(), the(f, KeySheet).isVisible()) == (True, False)


def test_the_panic_key_is_one_press_and_reaches_through_a_field(facilitator: Facilitator) -> None:
    f = facilitator
    come_to(f, steps=4)
    QTest.keyClick(f.evening.console.windowHandle(), Key.Key_X)
    QTest.keyClick(f.evening.console.windowHandle(), Key.Key_X)
    assert scene(f) is Scene.BLANK, "pressed twice in haste it is still struck"
    f.press("X")
    assert scene(f) is Scene.TIMER
    f.press("H")
    f.press("X", held=Held.AltModifier)
    assert scene(f) is Scene.BLANK
