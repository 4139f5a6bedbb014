"""Each control is in the Tab order, and answers a key there; or else it tells the key that does the same."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from casesconf_desktop.ui.console.case_row import Row
from casesconf_desktop.ui.console.finder import TELLS
from casesconf_desktop.ui.console.forget import ForgetKey
from casesconf_desktop.ui.console.grip import Grip
from casesconf_desktop.ui.console.key_sheet import KeySheet
from casesconf_desktop.ui.console.keys import Latch
from casesconf_desktop.ui.console.open_field import Found
from casesconf_desktop.ui.console.rail import RailPanel
from casesconf_desktop.ui.console.scrim import Scrim
from casesconf_desktop.ui.console.setup_agendas import AgendaRow
from casesconf_desktop.ui.console.setup_languages import LanguageField
from casesconf_desktop.ui.console.setup_screens import ScreenKey
from casesconf_desktop.ui.console.stepper import Stepper
from casesconf_desktop.ui.parts.heard import Heard, Role
from casesconf_desktop.ui.parts.key import Key
from hearing import listen
from tour import Tour

MOST = 200
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSlider, QAbstractItemView, Grip)


@pytest.fixture
def tour(qapp: QApplication) -> Iterator[Tour]:
    made = Tour(qapp)
    yield made
    made.close()


def at_hand(window: QWidget) -> QWidget:
    """Give what can be acted on: the card that lies on top, or all of it."""
    veils = [one for one in window.children() if isinstance(one, Scrim) and one.isVisible()]
    return veils[-1] if veils else window


def hit(one: QWidget) -> bool:
    """Tell whether something answers a press of the mouse or of a reader."""
    ours = type(one).__module__.startswith("casesconf_desktop") and "mousePressEvent" in vars(type(one))
    return ours or isinstance(one, CONTROLS) or (isinstance(one, Heard) and one.acts)


def controls(top: QWidget) -> Iterator[QWidget]:
    listen(top)
    for one in top.findChildren(QWidget):
        if one.isVisible() and one.isEnabled() and hit(one):
            yield one


def walked(window: QWidget) -> list[QWidget]:
    """Press Tab until it comes round."""
    stops: list[QWidget] = []
    at_hand(window).setFocus()
    for _ in range(MOST):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        focused = window.focusWidget()
        if focused in stops:
            break
        stops.append(focused)
    return stops


def tells(one: QWidget) -> bool:
    return "Shortcut: " in one.accessibleDescription() or TELLS in one.accessibleDescription()


def has_key(one: QWidget) -> bool:
    """Tell whether something says which key does what the mouse does: itself, its list, its field, what it paints."""
    around = one.parentWidget()
    assert around is not None
    inner = [part for part in one.findChildren(Heard, options=Qt.FindChildOption.FindDirectChildrenOnly) if part.acts]
    beside = around.findChildren(QLineEdit)
    found = isinstance(one, Found | QAbstractItemView) and any(map(tells, beside))
    painted = all(map(tells, inner)) if inner else isinstance(one, RailPanel) and any(map(tells, lists(one)))
    return tells(one) or tells(around) or found or painted


def lists(one: QWidget) -> list[QWidget]:
    return [part for part in one.findChildren(QWidget) if getattr(part, "heard_as", None) is Role.List]


def of_a_stop(one: QWidget, stops: list[QWidget]) -> bool:
    """Tell the signs of a stepper, and the other choices of a few: arrow keys go there from where Tab stops."""
    chosen = isinstance(one, QRadioButton) and any(
        stop.parentWidget() is one.parentWidget() for stop in stops if isinstance(stop, QRadioButton)
    )
    return chosen or one.parentWidget() in stops


def is_key_of_the_sheet(one: QWidget) -> bool:
    """Tell a row of the key sheet, which is called as its key."""
    return isinstance(one, KeySheet) or isinstance(one.parentWidget(), KeySheet)


def test_each_control_is_in_the_tab_order_or_tells_its_key(tour: Tour) -> None:
    lost: set[str] = set()
    for stop in tour.stops():
        if stop == "locked":
            continue  # nothing answers a key but the one that unlocks
        top, stops = at_hand(tour.console), walked(tour.console)
        for one in controls(top):
            reached = one in stops or of_a_stop(one, stops) or is_key_of_the_sheet(one)
            if not reached and not has_key(one):
                lost.add(f"{type(one).__name__} {one.accessibleName()}")
    assert lost == set()


def answers(one: QWidget, window: QWidget) -> bool:
    """Press the key to which a control answers. Nothing comes of it: what it would do is noted in its place."""
    pressed: list[object] = []
    one.setFocus()

    def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyPress(window.windowHandle(), key, held)

    match one:
        case ForgetKey():
            press(Qt.Key.Key_Space)
            pressed += [True] if one._held else []  # noqa: SLF001 (it is held, and not for long enough)
            QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Space)
        case QRadioButton():
            press(Qt.Key.Key_Space)
            pressed += [True] if one.isDown() else []
            one.setDown(False)
        case QAbstractButton():
            one.click = lambda: pressed.append(one)  # type: ignore[method-assign]
            press(Qt.Key.Key_Return)
            del one.click
        case QComboBox():
            one.showPopup = lambda: pressed.append(one)  # type: ignore[method-assign]
            press(Qt.Key.Key_Space)
            press(Qt.Key.Key_Return)
            del one.showPopup
        case Stepper():
            one.stepped.disconnect()
            one.stepped.connect(pressed.append)
            press(Qt.Key.Key_Up)
        case Grip():
            row = one.parentWidget()
            assert isinstance(row, Row)
            row.shifted.disconnect()
            row.shifted.connect(pressed.append)
            press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        case QLineEdit():
            typed = one.text()
            press(Qt.Key.Key_8)
            pressed += [True] if one.text() != typed else []
            one.setText(typed)
        case _:
            raise AssertionError(f"no key is known for a {type(one).__name__}")
    return bool(pressed)


def test_what_tab_stops_at_answers_a_key(tour: Tour) -> None:
    """Enter presses; Space is the clock's, but for a choice. A field is typed into, a number steps by arrow keys."""
    tried: set[tuple[type[QWidget], str]] = set()
    dumb: set[str] = set()
    for stop in tour.stops():
        for one in [] if stop == "locked" else walked(tour.console):
            kind = type(one), one.accessibleName()
            if kind not in tried and isinstance(one, CONTROLS):
                tried.add(kind)
                if not answers(one, tour.console):
                    dumb.add(f"{stop}: {type(one).__name__} {one.accessibleName()}")
    assert dumb == set()
    assert {kind for kind, _ in tried} >= {Key, Latch, ForgetKey, Stepper, Grip, AgendaRow, ScreenKey, LanguageField}
