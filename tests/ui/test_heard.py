"""What Qt hands to screen readers: roles, names, states, presses. Over the protocol: desktop/test_screen_reader.py."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE
from casesconf_desktop.core.desk.circle import circle_view
from casesconf_desktop.core.desk.line import line_view
from casesconf_desktop.ui.console.agenda_rows import AgendaRows
from casesconf_desktop.ui.console.circle import Circle
from casesconf_desktop.ui.console.hand_rows import HandRows
from casesconf_desktop.ui.console.line import LinePanel
from casesconf_desktop.ui.console.now import NowPanel
from casesconf_desktop.ui.console.prompt_rows import PromptRows
from casesconf_desktop.ui.console.stepper import Stepper
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.parts.heard import Heard, Role
from casesconf_desktop.ui.parts.key import Key
from casesconf_desktop.ui.parts.readers import let_be_heard
from casesconf_desktop.ui.theme import DARK
from evenings import after, at, running
from hearing import heard_in, listen
from ui.conftest import DISCUSSION, Desk


@pytest.fixture(autouse=True)
def _heard() -> None:
    let_be_heard()


def heard(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def rows(of: QWidget) -> list[Heard]:
    return [row for row in heard_in(of) if row.isVisible()]


def press(row: Heard) -> None:
    actions = heard(row).actionInterface()
    [name] = actions.actionNames()
    actions.doAction(name)


@pytest.mark.parametrize("panel", [AgendaRows, PromptRows, HandRows])
def test_what_is_painted_in_rows_is_a_list_of_items_where_they_are_painted(desk: Desk, panel: type[QWidget]) -> None:
    desk.show(after(running(DISCUSSION), (58, a.HandUp("Ada")), (58, a.HandUp("Kofi"))), 60)
    painted = desk.panel(panel)
    assert heard(painted).role() is Role.List
    told = rows(painted)
    assert len(told) > 1
    for place, row in enumerate(told):
        assert heard(row).role() is Role.ListItem
        assert row.accessibleName()
        assert row.accessibleDescription().endswith(f"{place + 1} of {len(told)}")
        assert row.geometry() == painted.row_rect(place)  # type: ignore[attr-defined]
        assert heard(row).parent().object() is painted


def test_rows_are_put_into_words_once_somebody_asks_and_at_each_change_from_then_on(desk: Desk) -> None:
    desk.show(after(running(DISCUSSION), (58, a.HandUp("Ada"))), 60)
    painted = desk.panel(HandRows)
    assert painted.findChildren(Heard) == []
    assert heard(painted).childCount() == 1
    [row] = painted.findChildren(Heard)
    assert row.item.name == "Ada, first time"
    desk.show(after(running(DISCUSSION), (58, a.HandUp("Kofi"))), 60)
    assert row.item.name == "Kofi, first time"


def test_a_reader_at_work_hears_what_is_chosen_in_a_list_that_it_has_not_walked_yet(desk: Desk) -> None:
    QAccessible.setActive(True)
    try:
        desk.show(after(running(DISCUSSION), (58, a.HandUp("Ada")), (58, a.HandUp("Kofi"))), 60)
        told = desk.panel(HandRows).findChildren(Heard)
        press(told[1])
        assert [row.item.selected for row in told] == [False, True]
    finally:
        QAccessible.setActive(False)


def test_what_is_under_the_pointer_is_told_to_who_asks_for_that_first(desk: Desk) -> None:
    painted = desk.panel(AgendaRows)
    middle = painted.mapToGlobal(painted.row_rect(1).center())  # type: ignore[attr-defined]
    assert heard(painted).childAt(middle.x(), middle.y()).role() is Role.ListItem


def test_a_row_that_is_asked_for_before_their_number_is_told(desk: Desk) -> None:
    assert heard(desk.panel(AgendaRows)).child(0).role() is Role.ListItem


def test_the_row_that_is_picked_is_told_and_a_press_picks_another(desk: Desk) -> None:
    first, second, *_ = rows(desk.panel(PromptRows))
    assert heard(first).state().selected
    assert not heard(second).state().selected
    press(second)
    [picked] = desk.store.asked
    assert isinstance(picked, a.PickPrompt)


def test_a_press_on_a_hand_chooses_it(desk: Desk) -> None:
    desk.show(after(running(DISCUSSION), (58, a.HandUp("Ada")), (58, a.HandUp("Kofi"))), 60)
    _, second = rows(desk.panel(HandRows))
    press(second)
    assert [bool(heard(row).state().selected) for row in rows(desk.panel(HandRows))] == [False, True]


def test_a_hand_that_is_gone_is_heard_no_more(desk: Desk) -> None:
    desk.show(after(running(DISCUSSION), (58, a.HandUp("Ada")), (58, a.HandUp("Kofi"))), 60)
    desk.show(after(running(DISCUSSION), (58, a.HandUp("Kofi"))), 61)
    assert [row.accessibleName() for row in rows(desk.panel(HandRows))] == ["Kofi, first time"]


def test_chairs_tell_whose_hand_is_up_and_a_press_raises_one(desk: Desk) -> None:
    desk.page.show_circle(on=True)
    desk.show(after(running(DISCUSSION), (55, a.SetChairs(5)), (57, a.HandUp("2"))), 60)
    chairs = rows(desk.panel(Circle))
    assert [bool(heard(chair).state().checked) for chair in chairs] == [False, True, False, False, False]
    press(chairs[2])
    assert desk.store.asked == [a.ToggleHand("3")]


def test_names_that_are_masked_are_not_heard(desk: Desk) -> None:
    session = after(running(DISCUSSION), (58, a.HandUp("Ada")), (58, a.NextSpeaker(None)), (58, a.HandUp("Kofi")))
    panel = desk.panel(LinePanel)
    assert isinstance(panel, LinePanel)
    panel.show_view(line_view(session, at(60), masked=True), circle_view(session))
    listen(panel)
    told = " ".join(widget.accessibleName() for widget in panel.findChildren(QWidget))
    assert "Ada" not in told
    assert "Kofi" not in told


def test_the_dial_is_heard_by_the_minute(desk: Desk) -> None:
    session = running(DISCUSSION)
    [time] = rows(desk.panel(NowPanel))
    before = time.accessibleName()
    desk.show(session, 60 + 1 / 60)
    assert (heard(time).role(), time.accessibleName()) == (Role.StaticText, before)


def test_a_key_that_can_not_be_pressed_tells_why(desk: Desk) -> None:
    desk.show(running(0), 20)
    [wrap_up] = [key for key in desk.keys_of(NowPanel) if key.accessibleName() == "Wrap up"]
    assert wrap_up.accessibleDescription() == "Shortcut: W. this step has no clock"
    desk.show(running(DISCUSSION), 60)
    assert wrap_up.accessibleDescription() == "Shortcut: W"


def test_a_painted_row_lets_the_mouse_through(desk: Desk) -> None:
    painted = desk.panel(PromptRows)
    row = rows(painted)[-1]
    assert painted.childAt(row.geometry().center() + QPoint(200, 0)) is None


@pytest.mark.usefixtures("qapp")
def test_a_stepper_has_a_value_that_a_reader_can_set() -> None:
    faces = load_faces()
    asked: list[object] = []
    stepper = Stepper(Looks(DARK, faces, Digits(faces)))
    stepper.stepped.connect(asked.append)
    stepper.set_minutes(12 * MINUTE, "Story of Case 1")
    assert asked == []
    told = heard(stepper)
    assert told.role() is Role.Slider
    value = told.valueInterface()
    assert (value.minimumValue(), value.currentValue(), value.maximumValue()) == (1, 12, 600)
    value.setCurrentValue(15)
    assert asked == [15 * MINUTE]
    stepper.deleteLater()


def test_keys_tell_whether_they_are_latched(desk: Desk) -> None:
    desk.show(after(running(DISCUSSION), (59, a.ToggleBlank())), 60)
    [blank] = [key for key in desk.keys_of() if key.accessibleName() == "Blank"]
    assert isinstance(blank, Key)
    assert heard(blank).role() is Role.CheckBox
    assert heard(blank).state().checked
