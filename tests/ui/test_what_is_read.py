"""Whatever is shown is read by its name, in its role, and once: at every stop of an evening."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from casesconf_desktop.ui.console.scrim import Scrim
from casesconf_desktop.ui.keymap import BINDINGS, SIGNS, Act, heard, heard_keys
from casesconf_desktop.ui.parts.heard import HeardRows
from casesconf_desktop.ui.parts.readers import let_be_heard
from hearing import Description, Name, interface, shown
from tour import Tour

Role = QAccessible.Role
NAMED = {
    *(Role.Button, Role.CheckBox, Role.RadioButton, Role.EditableText, Role.Slider, Role.ListItem, Role.ComboBox),
    *(Role.Grip, Role.Dialog, Role.AlertMessage, Role.Graphic),
}
GROUPS = {Role.Dialog, Role.Grouping, Role.List}


@pytest.fixture
def tour(qapp: QApplication) -> Iterator[Tour]:
    let_be_heard()
    made = Tour(qapp)
    yield made
    made.close()


def items(thing: QAccessibleInterface) -> list[str]:
    """Name what lies within a thing."""
    return [thing.child(place).text(Name) for place in range(thing.childCount())]


def doubled(thing: QAccessibleInterface) -> bool:
    """Tell whether what lies within is told of the thing as well, in full."""
    about = thing.text(Description)
    return bool(about) and thing.childCount() > 0 and all(name and name in about for name in items(thing))


def test_whatever_is_shown_has_a_name_and_is_told_once(tour: Tour) -> None:
    wrong: set[str] = set()
    for stop in tour.stops():
        for thing in shown(interface(tour.console)):
            if thing.role() in NAMED and not thing.text(Name):
                wrong.add(f"{stop}: a nameless {thing.role().name}")
            if doubled(thing):
                wrong.add(f"{stop}: told twice: {thing.text(Name)}")
    assert wrong == set()


def test_whoever_asks_what_is_painted_has_it_told(tour: Tour) -> None:
    """Rows are put into words as their parent is asked: so what it answers with has to be ours."""
    asked, unheard = set[str](), set[str]()
    for _ in tour.stops():
        for rows in tour.console.findChildren(HeardRows):
            painted = rows.parent()
            assert isinstance(painted, QWidget)
            if painted.isVisible():
                interface(painted).childCount()
                (asked if rows.listened else unheard).add(type(painted).__name__)
    assert unheard == set()
    assert {"AgendaRows", "PromptRows", "HandRows", "StatusStrip", "KeySheet", "Privacy", "Preflight"} <= asked


def test_a_card_is_a_dialog_that_is_called_as_it_is_and_says_so_once(tour: Tour) -> None:
    called: dict[str, str] = {}
    for stop in tour.stops():
        for veil in (one for one in tour.console.findChildren(Scrim) if one.isVisible()):
            dialog = interface(veil)
            assert dialog.role() is Role.Dialog
            groups = [thing for thing in shown(dialog) if thing.role() in GROUPS]
            assert [thing.text(Name) for thing in groups].count(dialog.text(Name)) == 1, stop
            called[stop] = dialog.text(Name)
    assert set(called.values()) == {
        "Keys",
        "All acts",
        "What is written",
        "Handover",
        "The teller’s card of Case 1",
        "Open an agenda",
        "Close and forget everything?",
        "End the evening now?",
        "Before the doors",
    }


def test_what_a_card_is_for_is_read_as_it_opens(tour: Tour) -> None:
    told: dict[str, str] = {}
    for stop in tour.stops():
        for veil in (one for one in tour.console.findChildren(Scrim) if one.isVisible()):
            told[stop] = interface(veil).text(Description)
    assert told["handover"].startswith("Now: Case 1 of 3, discussion, ")
    assert told["the question that closes"].startswith("The evening is kept nowhere else.")
    assert told["the question that ends"].startswith("There are steps to come.")
    assert told["preflight"].startswith("Room screen: Projector, 1920 × 1080. Awake: ")
    assert "Clicker: K: nothing here. Nothing written: " in told["preflight, K tried"]


def test_what_opens_a_card_is_a_button_and_no_box_to_check(tour: Tour) -> None:
    for stop in tour.stops():
        if stop == "set-up with names and a sentence":
            cards = [one for one in shown(interface(tour.console)) if "card of Case" in one.text(Name)]
            assert [card.role() for card in cards] == [Role.Button] * 3
            assert not any(card.state().checkable for card in cards)
            assert cards[0].text(Name).endswith(", written"), "which its name says instead"


def test_signs_are_told_in_words() -> None:
    """Readers pass over most signs: "Shortcut: -" would be no key at all."""
    keys = {key for binding in BINDINGS for key in binding.keys[:1]}
    assert not {key for key in keys if heard(key)[-1:] in {"+", "-", "/", "?", *SIGNS.values()}}
    assert heard_keys(Act.MORE_5, Act.PLAN_LESS) == "Shift+Plus, Ctrl+Minus"
