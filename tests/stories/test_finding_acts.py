"""Finding an act by typing: from wherever somebody is, by key and by pointer, and nothing typed is kept."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.session import Stage
from casesconf_desktop.ui.act_rows import ActRow
from casesconf_desktop.ui.console.act_finder import ActFinder
from casesconf_desktop.ui.console.act_list import ActList
from casesconf_desktop.ui.console.case_row import Row
from casesconf_desktop.ui.console.finder import Finder
from casesconf_desktop.ui.console.hand_field import HandField
from casesconf_desktop.ui.console.key_sheet import KeySheet
from casesconf_desktop.ui.console.notice import Notice
from casesconf_desktop.ui.console.open_field import OpenField
from casesconf_desktop.ui.console.preflight import Preflight
from casesconf_desktop.ui.console.question import Question
from casesconf_desktop.ui.keymap import Act
from stories.conftest import Facilitator
from stories.seeing import the

Left = Qt.MouseButton.LeftButton


def to_the_talk(f: Facilitator) -> None:
    for minute, key in ((0, "Enter"), (30, "Space"), (40, "N"), (50, "N"), (54, "N")):
        f.at(minute)
        f.hit(key)


def types(f: Facilitator, text: str) -> None:
    for letter in text:
        QTest.keyClick(f.evening.console.windowHandle(), ord(letter))
    f.app.processEvents()


def finding(f: Facilitator) -> bool:
    return the(f, ActFinder).isVisible()


def chosen(f: Facilitator) -> ActRow:
    row = the(f, ActList).chosen
    assert row is not None
    return row


def field(f: Facilitator) -> QLineEdit:
    return the(f, ActFinder).findChildren(Finder)[0]


def heard(f: Facilitator) -> str:
    """Tell what a screen reader has of the chosen row."""
    acts = QAccessible.queryAccessibleInterface(the(f, ActList))
    row = acts.child(the(f, ActList).at)
    assert acts.role() is QAccessible.Role.List
    assert row.role() is QAccessible.Role.ListItem
    assert row.state().selected
    return f"{row.text(QAccessible.Text.Name)} | {row.text(QAccessible.Text.Description)}"


# --- Ways in and out --------------------------------------------------------------------------------------------------


def test_it_opens_on_every_page_and_the_same_key_closes_it(facilitator: Facilitator) -> None:
    f = facilitator
    for stage in (Stage.SETUP, Stage.LIVE, Stage.DEBRIEF):
        assert f.session.stage is stage
        focused = f.evening.console.focusWidget()
        f.hit("Ctrl+K")
        assert finding(f)
        assert field(f).hasFocus()
        f.hit("Ctrl+K")
        assert not finding(f)
        assert f.evening.console.focusWidget() is focused
        f.hit("Enter" if stage is Stage.SETUP else "Ctrl+E", *(["Ctrl+E"] if stage is Stage.LIVE else []))


def test_it_opens_while_somebody_types_and_goes_back_there(facilitator: Facilitator) -> None:
    f = facilitator
    teller = f.evening.console.findChildren(Row)[0].teller
    teller.setFocus()
    types(f, "Ada")
    f.hit("Ctrl+K", "Esc")
    assert teller.hasFocus()
    assert f.session.label(0) == "Ada"
    f.hit("Esc")
    to_the_talk(f)
    f.hit("H", "Ctrl+K")
    assert finding(f)
    f.hit("Esc")
    assert the(f, HandField).hasFocus()


def test_it_opens_from_the_room_and_is_typed_into_from_there(facilitator: Facilitator) -> None:
    f = facilitator
    window = f.evening.room.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    for letter in "gentle":
        QTest.keyClick(window, ord(letter))
    assert chosen(f).act is Act.GENTLE
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert f.session.room.gentle


def test_a_click_beside_it_leaves(facilitator: Facilitator) -> None:
    f = facilitator
    f.hit("Ctrl+K")
    QTest.mouseClick(f.evening.console.overlays.finding.scrim, Left, pos=QPoint(5, 5))
    assert not finding(f)


@pytest.mark.parametrize(("key", "card"), [("?", KeySheet), ("Ctrl+O", OpenField)])
def test_it_takes_the_place_of_a_card(facilitator: Facilitator, key: str, card: type[KeySheet | OpenField]) -> None:
    f = facilitator
    f.hit(key)
    assert the(f, card).isVisible()
    f.hit("Ctrl+K")
    assert (finding(f), the(f, card).isVisible()) == (True, False)
    f.hit("Esc")
    assert f.evening.console.hasFocus()


def test_a_question_is_answered_first(facilitator: Facilitator) -> None:
    f = facilitator
    f.hit("Ctrl+Q", "Ctrl+K")
    assert not finding(f)
    assert any(question.isVisible() for question in f.evening.console.findChildren(Question))
    f.hit("Esc", "Ctrl+K", "Ctrl+Q", "Esc")
    assert finding(f), "what was asked over it is left alone"
    assert field(f).hasFocus()


def test_the_clicker_test_only_tells_what_the_key_does(facilitator: Facilitator) -> None:
    f = facilitator
    f.hit("P", "Ctrl+K")
    assert not finding(f)
    assert "Ctrl+K: find an act." in the(f, Preflight).accessibleDescription()


# --- Choosing ---------------------------------------------------------------------------------------------------------


def test_an_act_is_typed_and_done(facilitator: Facilitator) -> None:
    f = facilitator
    to_the_talk(f)
    f.hit("Ctrl+K")
    types(f, "light")
    assert chosen(f).act is Act.LIGHT
    f.hit("Enter")
    assert f.session.room.light
    assert not finding(f)
    f.hit("Ctrl+K")
    types(f, "undo")
    f.hit("Enter")
    assert not f.session.room.light


def test_what_is_found_can_open_something_with_the_focus_in_it(facilitator: Facilitator) -> None:
    f = facilitator
    to_the_talk(f)
    f.hit("Ctrl+K")
    types(f, "hand up")
    f.hit("Enter")
    assert the(f, HandField).hasFocus()
    f.write("Ada")
    assert f.line.rows[0].label == "Ada"


def test_arrows_choose_and_stop_at_both_ends(facilitator: Facilitator) -> None:
    f = facilitator
    f.hit("Ctrl+K", "Up")
    assert chosen(f).act is Act.OPEN_DOORS
    f.hit("Down")
    assert chosen(f).act is Act.DRAW_ORDER
    f.hit(*["PgDown"] * 30)
    assert the(f, ActList).at == len(Act) - 1
    acts = the(f, ActList)
    assert acts.viewport().rect().contains(acts.visualRect(acts.currentIndex())), "it is scrolled to"
    types(f, "gentle")
    assert the(f, ActList).at == 0, "what is found is looked at from its beginning"


def test_a_click_does_what_it_is_on(facilitator: Facilitator) -> None:
    f = facilitator
    f.hit("Ctrl+K")
    types(f, "test card")
    acts = the(f, ActList)
    QTest.mouseClick(acts.viewport(), Left, pos=acts.visualRect(acts.model().index(0, 0)).center())
    assert f.session.room.test_card
    assert not finding(f)


def test_where_nothing_is_found_enter_does_nothing(facilitator: Facilitator) -> None:
    f = facilitator
    before = f.session
    f.hit("Ctrl+K")
    types(f, "xyzzy")
    f.hit("Enter", "Down", "Enter")
    assert finding(f)
    assert f.session is before


def test_what_cannot_be_done_says_why_and_nothing_happens(facilitator: Facilitator) -> None:
    f = facilitator
    to_the_talk(f)
    before = f.session
    f.hit("Ctrl+K")
    types(f, "park")
    assert heard(f) == "Park the topic | Nobody has the floor. Shortcut: K"
    f.hit("Enter")
    assert f.session is before
    assert not finding(f)
    assert the(f, Notice).accessibleName() == "Park the topic: nobody has the floor."
    f.hit("Ctrl+K")
    assert not the(f, Notice).isVisible(), "it was read"


def test_two_quick_presses_are_one_here_as_well(facilitator: Facilitator) -> None:
    f = facilitator
    to_the_talk(f)
    here = f.session.current
    f.minute += 1
    f.hit("N", "Ctrl+K")
    types(f, "next step")
    f.hit("Enter")
    assert f.session.current == here + 1


# --- What is told -----------------------------------------------------------------------------------------------------


def test_a_price_is_told_where_somebody_looks(facilitator: Facilitator) -> None:
    f = facilitator
    to_the_talk(f)
    f.hit("Ctrl+K")
    types(f, "more")
    f.hit("Down")
    assert heard(f) == "One minute more | Ends 21:00 as before, 30 min in hand; 1 min less spare time. Shortcut: Plus"
    acts = the(f, ActList)
    five = next(at for at, row in enumerate(acts.rows) if row.act is Act.MORE_5)
    told = [acts.model().index(five, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)]
    QTest.mouseMove(acts.viewport(), acts.visualRect(acts.model().index(five, 0)).center())
    f.app.processEvents()
    told.append(acts.model().index(five, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole))
    assert [text.partition(",")[0] for text in told] == ["Shortcut: Shift+Plus", "Ends 21:00 as before"]
    assert chosen(f).act is Act.MORE, "a pointer that happens to move chooses nothing"


def test_the_list_is_made_when_it_opens_and_when_the_session_changes(
    facilitator: Facilitator, monkeypatch: pytest.MonkeyPatch
) -> None:
    f = facilitator
    to_the_talk(f)
    asked: list[Act] = []
    why_not = f.evening.acts.why_not

    def noted(act: Act) -> str:
        asked.append(act)
        return why_not(act)

    monkeypatch.setattr(f.evening.acts, "why_not", noted)
    f.at(55)
    assert asked == []
    f.hit("Ctrl+K")
    assert Act.PARK in asked
    asked.clear()
    f.at(56)
    assert asked == [], "time that passes asks for nothing"
    types(f, "park")
    assert asked == []
    assert chosen(f).why == "nobody has the floor"
    f.evening.store.dispatch(a.HandUp("Ada"))
    f.evening.store.dispatch(a.NextSpeaker(None))
    assert (chosen(f).act, chosen(f).why) == (Act.PARK, "")
    f.hit("Esc")
    asked.clear()
    f.evening.store.dispatch(a.ToggleGentle())
    assert asked == []


# --- Nothing stays ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("leave", ["Esc", "Enter", "Ctrl+K"])
def test_what_was_typed_is_forgotten(facilitator: Facilitator, leave: str) -> None:
    f = facilitator
    f.hit("Ctrl+K")
    types(f, "gentle Ada")
    f.hit(*["Backspace"] * 4, leave)
    assert not finding(f)
    assert (field(f).text(), field(f).isUndoAvailable()) == ("", False)
    assert the(f, ActList).rows == ()
    f.hit("Ctrl+K")
    assert field(f).text() == ""
    assert len(the(f, ActList).rows) == len(Act)


def test_what_is_typed_cannot_be_copied(facilitator: Facilitator) -> None:
    f = facilitator
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    f.hit("Ctrl+K")
    types(f, "Ada")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(field(f), key, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == ""
    assert field(f).text() == "Ada"
