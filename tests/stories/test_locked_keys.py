"""A cat, a bag, a curious guest: while the keys are locked none does anything but the one that unlocks them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from casesconf_desktop.ui.console.hand_field import HandField
from casesconf_desktop.ui.console.key_sheet import KeySheet
from casesconf_desktop.ui.console.notice import Notice
from casesconf_desktop.ui.console.strip import StatusStrip
from casesconf_desktop.ui.keymap import BINDINGS, Act
from hearing import spoken
from stories.conftest import Facilitator, combined
from stories.seeing import the
from stories.test_mouse import click

TOLD = "Keys are locked: nothing was done. Ctrl+L unlocks them."
Press, Release = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
L_OF_XKB = 46


@pytest.fixture
def locked(facilitator: Facilitator) -> Iterator[Facilitator]:
    f = facilitator
    for minute, key in ((0, "Enter"), (30, "Space"), (40, "N"), (50, "N"), (54, "N")):
        f.at(minute)
        f.hit(key)
    f.hit("Ctrl+L")
    yield f
    if f.evening.console.lock.on:
        f.evening.console.lock.turn()


def send(window: QWindow, what: QEvent.Type, key: int, held: Qt.KeyboardModifier, *, repeat: bool = False) -> None:
    QCoreApplication.sendEvent(window, QKeyEvent(what, key, held, "", repeat))


def strip(f: Facilitator) -> str:
    return spoken(the(f, StatusStrip))


def click_at_the_right(f: Facilitator) -> None:
    bar = the(f, StatusStrip)
    at = bar.mapTo(f.evening.console, QPoint(bar.width() - 40, bar.height() // 2))
    QTest.mouseClick(f.evening.console.windowHandle(), Qt.MouseButton.LeftButton, pos=at)


def windows(f: Facilitator) -> tuple[QWindow, QWindow]:
    return f.evening.console.windowHandle(), f.evening.room.windowHandle()


def test_no_key_does_anything_in_either_window(locked: Facilitator) -> None:
    f = locked
    session, focus = f.session, f.evening.console.focusWidget()
    for name in sorted({key for binding in BINDINGS if binding.act is not Act.LOCK for key in binding.keys}):
        key = combined(name)
        for window in windows(f):
            for what in (Press, Release):
                send(window, what, key.key(), key.keyboardModifiers())
    f.app.processEvents()
    assert f.session is session
    assert (f.evening.console.focusWidget(), f.evening.console.covered) == (focus, False)
    assert (f.evening.struck, f.evening.console.pages.planning) == (False, False)


def test_the_strip_says_so_until_the_same_key_unlocks(locked: Facilitator) -> None:
    f = locked
    assert "Keys are locked, Ctrl+L unlocks" in strip(f)
    f.hit("Ctrl+L")
    assert "locked" not in strip(f)
    f.hit("G")
    assert f.session.room.gentle


def test_a_key_pressed_in_vain_says_so_once(locked: Facilitator) -> None:
    f = locked
    notice = the(f, Notice)
    for modifier in (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt):
        QTest.keyClick(windows(f)[0], modifier)
    assert not notice.isVisible(), "a modifier may be the beginning of what unlocks"
    f.hit("N")
    assert (notice.isVisible(), notice.accessibleName()) == (True, TOLD)
    QTest.mouseClick(notice, Qt.MouseButton.LeftButton)
    f.hit("N", "Space")
    assert not notice.isVisible()
    f.hit("Ctrl+L", "Ctrl+L", "N")
    assert notice.isVisible(), "locked again it says so again"
    f.hit("Ctrl+L")
    assert not notice.isVisible()


def test_nothing_is_typed_not_even_by_an_input_method(locked: Facilitator) -> None:
    f = locked
    field = the(f, HandField)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    assert field.hasFocus(), "the mouse stays"
    f.hit("A")
    composed = QInputMethodEvent()
    composed.setCommitString("李")
    QApplication.sendEvent(field, composed)
    assert field.text() == ""
    f.hit("Ctrl+L", "A")
    assert field.text().upper() == "A"


def test_it_locks_while_somebody_types_and_keeps_what_is_there(locked: Facilitator) -> None:
    f = locked
    f.hit("Ctrl+L", "H")
    for letter in "Ad":
        QTest.keyClick(windows(f)[0], ord(letter))
    f.hit("Ctrl+L", "X", "Esc", "Enter", "Ctrl+L", "A")
    assert the(f, HandField).text().lower() == "ada"


def test_the_mouse_stays_and_unlocks_too(locked: Facilitator) -> None:
    f = locked
    click(f, "Gentle")
    assert f.session.room.gentle
    click_at_the_right(f)
    assert not f.evening.console.lock.on


def test_the_key_sheet_opens_where_the_lock_was(locked: Facilitator) -> None:
    f = locked
    f.hit("Ctrl+L")
    click_at_the_right(f)
    assert the(f, KeySheet).isVisible()


def test_held_it_locks_once(locked: Facilitator) -> None:
    f, ctrl = locked, Qt.KeyboardModifier.ControlModifier
    window = windows(f)[0]
    f.hit("Ctrl+L")
    send(window, Press, Qt.Key.Key_L, ctrl)
    for _ in range(3):
        send(window, Press, Qt.Key.Key_L, ctrl, repeat=True)
    assert f.evening.console.lock.on
    assert not the(f, Notice).isVisible()


def test_a_key_that_was_down_is_let_go(locked: Facilitator) -> None:
    """Otherwise names that are seen while it is held would stay to be seen."""
    f = locked
    window, none = windows(f)[0], Qt.KeyboardModifier.NoModifier
    f.hit("Ctrl+L", "Ctrl+H")
    send(window, Press, Qt.Key.Key_Q, none)
    assert not f.evening.console.pages.masked
    f.hit("Ctrl+L")
    send(window, Press, Qt.Key.Key_Q, none, repeat=True)
    send(window, Release, Qt.Key.Key_Q, none)
    assert f.evening.console.pages.masked


def test_it_is_found_by_its_place_where_l_is_another_letter(locked: Facilitator) -> None:
    f, held = locked, Qt.KeyboardModifier.ControlModifier
    for on in (False, True):
        for what in (Press, Release):
            event = QKeyEvent(what, ord("Д"), held, L_OF_XKB, 0, 0, "")
            QCoreApplication.sendEvent(windows(f)[0], event)
        assert f.evening.console.lock.on is on


def test_it_is_no_part_of_the_session(locked: Facilitator) -> None:
    f = locked
    state = f.evening.state
    f.hit("Ctrl+L")
    assert f.evening.state == state
    past = len(f.evening.store.past)
    f.hit("Ctrl+L", "Ctrl+L")
    assert len(f.evening.store.past) == past


def test_after_a_crash_keys_are_free(locked: Facilitator) -> None:
    state = locked.evening.state
    another = Facilitator(locked.app)
    another.evening.resume(state)
    assert not another.evening.console.lock.on
    another.evening.close()


def test_it_locks_and_unlocks_over_whatever_is_open(locked: Facilitator) -> None:
    f = locked
    for opened in ("?", "Ctrl+K", "Ctrl+Q", "Z", "Ctrl+S", "P"):
        f.hit("Ctrl+L", opened)
        before = f.evening.console.covered
        f.hit("Ctrl+L", "Esc")
        assert f.evening.console.covered is before
        f.hit("Ctrl+L", "Esc", "Ctrl+L")


def test_it_unlocks_while_a_clicker_is_tried(facilitator: Facilitator) -> None:
    f = facilitator
    f.hit("P", "Ctrl+L", "N")
    assert (f.evening.console.lock.on, f.evening.console.covered) == (True, True)
    f.hit("Ctrl+L", "Esc")
    assert (f.evening.console.lock.on, f.evening.console.covered) == (False, False)


def test_what_locks_them_by_enter_is_not_itself_in_vain(locked: Facilitator) -> None:
    f = locked
    f.hit("Ctrl+L", "Ctrl+K")
    for letter in "lock all":
        QTest.keyClick(windows(f)[0], ord(letter))
    f.hit("Enter")
    assert f.evening.console.lock.on
    assert not the(f, Notice).isVisible()
