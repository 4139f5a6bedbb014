"""From real key events to acts: in either window, typing or not, held or not."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from casesconf_desktop.store import Store
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.keyboard import Keyboard
from casesconf_desktop.ui.keymap import BINDINGS, Act, Binding, Where, cap
from evenings import BOOTED, at, running

Key, Held = Qt.Key, Qt.KeyboardModifier
NONE = Held.NoModifier


class Bench:
    """Two windows and a keyboard that notes what it was told to do."""

    def __init__(self) -> None:
        self.done: list[Act] = []
        self.where = Where.LIVE
        self.console, self.room = QWidget(), QWidget()
        self.console.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field, self.button = QLineEdit(), QPushButton()
        column = QVBoxLayout(self.console)
        column.addWidget(self.field)
        column.addWidget(self.button)
        self.held: list[tuple[Act, int]] = []
        self.peeked: list[bool] = []
        self.opens: QLineEdit | None = None
        self.keyboard = Keyboard(self, lambda: (self.where,), self.console)
        for window in (self.console, self.room):
            window.show()
            self.keyboard.watch(window)
        self.console.activateWindow()
        self.console.setFocus()

    def do(self, act: Act) -> None:
        self.done.append(act)
        if act is Act.HAND_UP and self.opens is not None:
            self.opens.setFocus()

    def hold(self, act: Act, times: int) -> None:
        self.held.append((act, times))

    def peek(self, *, on: bool) -> None:
        if on or self.peeked:
            self.peeked.append(on)

    def let_go(self, *, act: bool) -> None:
        self.done.extend([self.held[-1][0]] * self.held[-1][1] if act else [])


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    del qtbot
    made = Bench()
    QApplication.processEvents()
    yield made
    for window in (made.console, made.room):
        window.close()
        window.deleteLater()


@pytest.mark.parametrize(
    "binding",
    [b for b in BINDINGS if b.where in {Where.LIVE, Where.ANYWHERE} and b.act is not Act.PEEK],
    ids=str,
)
def test_every_binding_works_from_both_windows(bench: Bench, binding: Binding) -> None:
    for window in (bench.console, bench.room):
        for name in binding.keys:
            press(window, name)
    assert bench.done == [binding.act] * 2 * len(binding.keys)


def press(window: QWidget, name: str, *, repeat: bool = False, let_go: bool = True, after: int = 0) -> None:
    """Press a key by its name in the keymap, so many milliseconds after the first, and let it go."""
    named = {"Space": Key.Key_Space, "Enter": Key.Key_Return, "PgDown": Key.Key_PageDown, "PgUp": Key.Key_PageUp}
    named |= {
        "Up": Key.Key_Up,
        "Down": Key.Key_Down,
        "Left": Key.Key_Left,
        "Right": Key.Key_Right,
        "Del": Key.Key_Delete,
        "Backspace": Key.Key_Backspace,
    }
    named |= {"Esc": Key.Key_Escape, "F5": Key.Key_F5, "F11": Key.Key_F11}
    held, rest = NONE, name
    for prefix, modifier in (("Ctrl", Held.ControlModifier), ("Alt", Held.AltModifier), ("Shift", Held.ShiftModifier)):
        if rest.startswith(f"{prefix}+"):
            held, rest = held | modifier, rest.removeprefix(f"{prefix}+")
    if rest in {"+", "-"} and held & Held.ShiftModifier:
        held |= Held.KeypadModifier
    key = named.get(rest) or Key(ord(rest) if ord(rest) < 128 else Key.Key_Minus)
    text = "" if rest in named else rest
    for what in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        if what is QEvent.Type.KeyPress or let_go:
            event = QKeyEvent(what, key, held, text, repeat)
            event.setTimestamp(1000 + after)
            QCoreApplication.sendEvent(window.windowHandle(), event)


def test_names_are_seen_while_a_key_is_down_and_no_longer(bench: Bench) -> None:
    press(bench.console, "Q", let_go=False)
    press(bench.console, "Q", repeat=True, let_go=False)
    assert set(bench.peeked) == {True}
    QTest.keyRelease(bench.console.windowHandle(), Key.Key_Q)
    assert bench.peeked[-1] is False
    press(bench.console, "Q", let_go=False)
    QCoreApplication.sendEvent(bench.console.windowHandle(), QFocusEvent(QEvent.Type.FocusOut))
    assert bench.peeked[-1] is False
    assert bench.done == []


def test_a_digit_begins_the_label_of_a_chair(bench: Bench) -> None:
    bench.opens = bench.field
    for where, digit in ((Where.LIVE, "7"), (Where.CIRCLE, "3")):
        bench.where = where
        bench.console.setFocus()
        bench.field.clear()
        press(bench.console, digit)
        assert (bench.field.text(), bench.done[-1]) == (digit, Act.HAND_UP)


def test_a_held_key_is_one_press(bench: Bench) -> None:
    for name in ("N", "Space", "B", "+", "E"):
        press(bench.console, name, repeat=True, let_go=False)
    assert (bench.done, bench.held) == ([], []), "an auto-repeat alone begins nothing"


def test_a_row_is_walked_to_by_holding_an_arrow(bench: Bench) -> None:
    bench.where = Where.PLAN
    press(bench.console, "Down")
    press(bench.console, "Down", repeat=True)
    assert bench.done == [Act.PLAN_DOWN, Act.PLAN_DOWN]


def test_a_key_that_costs_time_is_held_counts_slowly_and_acts_when_it_is_let_go(bench: Bench) -> None:
    press(bench.console, "+", let_go=False)
    for milliseconds in (500, 540, 799, 801, 1599, 1650):
        press(bench.console, "+", repeat=True, let_go=False, after=milliseconds)
    assert bench.held == [(Act.MORE, times) for times in (1, 1, 1, 1, 2, 2, 3)]
    assert bench.done == []
    press(bench.console, "W")
    assert bench.done == [Act.MORE, Act.MORE, Act.MORE, Act.WRAP_UP], "the other key finds the minutes given"


def test_what_does_not_count_is_held_once(bench: Bench) -> None:
    press(bench.console, "E", let_go=False)
    press(bench.console, "E", repeat=True, let_go=False, after=5000)
    assert bench.held == [(Act.EXTEND, 1)]


@pytest.mark.parametrize("leave", ["Esc", "window", "question"])
def test_what_is_only_held_can_be_left(bench: Bench, leave: str) -> None:
    press(bench.console, "E", let_go=False)
    if leave == "Esc":
        press(bench.console, "Esc")
    elif leave == "window":
        QCoreApplication.sendEvent(bench.console.windowHandle(), QFocusEvent(QEvent.Type.FocusOut))
    else:
        bench.where = Where.COVERED
    QTest.keyRelease(bench.console.windowHandle(), Key.Key_E)
    assert bench.done == []


def test_a_release_counts_whatever_shift_has_made_of_its_key(bench: Bench) -> None:
    press(bench.console, "+", let_go=False)
    QTest.keyRelease(bench.console.windowHandle(), Key.Key_Shift)
    assert bench.done == []
    QTest.keyRelease(bench.console.windowHandle(), Key.Key_Equal)
    assert bench.done == [Act.MORE]


def test_what_a_held_key_repeats_as_without_its_modifier_is_no_other_act(bench: Bench) -> None:
    bench.where = Where.PLAN
    press(bench.console, "Ctrl++", let_go=False)
    press(bench.console, "+", repeat=True, let_go=False, after=300)
    QTest.keyRelease(bench.console.windowHandle(), Key.Key_Plus)
    assert bench.done == [Act.PLAN_MORE]


def test_a_held_key_comes_before_enter_on_a_button(bench: Bench) -> None:
    pressed: list[int] = []
    bench.button.clicked.connect(lambda: pressed.append(len(bench.done)))
    bench.button.setFocus()
    press(bench.console, "+", let_go=False)
    press(bench.console, "Enter")
    assert bench.done == [Act.MORE]


def test_letters_go_into_a_text_field_and_do_nothing_else(bench: Bench) -> None:
    bench.field.setFocus()
    for letter in "nb .":
        QTest.keyClick(bench.console.windowHandle(), ord(letter))
    assert bench.done == []
    assert bench.field.text() == "nb ."


def test_what_is_typed_in_the_room_goes_into_the_field(bench: Bench) -> None:
    bench.field.setFocus()
    for letter in "nb":
        QTest.keyClick(bench.room.windowHandle(), ord(letter))
    assert (bench.done, bench.field.text()) == ([], "nb")


def test_keys_for_typing_leave_a_text_field_work(bench: Bench) -> None:
    bench.field.setFocus()
    for name in ("Esc", "F5", "Ctrl+E"):
        press(bench.console, name)
    assert bench.done == [Act.LEAVE, Act.ROOM_ON, Act.END]


def test_a_page_has_its_own_keys(bench: Bench) -> None:
    bench.where = Where.SETUP
    press(bench.console, "Enter")
    press(bench.console, "N")
    assert bench.done == [Act.OPEN_DOORS]


def test_no_key_means_two_things_on_one_page() -> None:
    for page in (Where.SETUP, Where.LIVE, Where.PLAN, Where.DEBRIEF):
        keys = [key for binding in BINDINGS if binding.where in {page, Where.ANYWHERE} for key in binding.keys]
        assert len(keys) == len(set(keys))


def test_two_presses_of_next_within_400_ms_are_one(qtbot: QtBot) -> None:
    del qtbot
    moment = [BOOTED]
    acts = Acts(Store(running(2), lambda: at(45)), lambda: moment[0])
    done: list[Act] = []
    for act in (Act.NEXT, Act.BLANK):
        acts.answer(act, partial(done.append, act))
    for milliseconds, act in ((0, Act.NEXT), (399, Act.NEXT), (410, Act.BLANK), (420, Act.BLANK), (800, Act.NEXT)):
        moment[0] = BOOTED + timedelta(milliseconds=milliseconds)
        acts.do(act)
    assert done == [Act.NEXT, Act.BLANK, Act.BLANK, Act.NEXT]


def test_a_cap_is_the_first_key() -> None:
    assert (cap(Act.START_OR_PAUSE), cap(Act.NEXT), cap(Act.FORGET)) == ("Space", "N", "")


def test_enter_belongs_to_a_focused_button_of_the_console_alone(bench: Bench) -> None:
    bench.button.setFocus()
    press(bench.console, "Enter")
    assert bench.done == []
    press(bench.room, "Enter")
    assert bench.done == [Act.NEXT_SPEAKER]


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Backtab, Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_what_would_press_a_button_from_the_room_only_brings_the_console_to_the_front(
    bench: Bench, key: Qt.Key
) -> None:
    """The focus of a window that is not in front is not seen: nobody knows what they would press."""
    pressed: list[bool] = []
    bench.button.clicked.connect(pressed.append)
    bench.button.setFocus()
    bench.where = Where.COVERED
    bench.room.activateWindow()
    QTest.keyClick(bench.room.windowHandle(), key)
    assert (bench.console.isActiveWindow(), bench.console.focusWidget()) == (True, bench.button)
    assert (bench.done, pressed) == ([], [])


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Backtab])
def test_a_field_is_not_left_from_the_room_unseen(bench: Bench, key: Qt.Key) -> None:
    bench.field.setFocus()
    bench.room.activateWindow()
    QTest.keyClick(bench.room.windowHandle(), key)
    assert (bench.console.isActiveWindow(), bench.console.focusWidget()) == (True, bench.field)


def test_keys_that_mean_nothing_here_leave_the_room_in_front(bench: Bench) -> None:
    bench.button.setFocus()
    bench.where = Where.COVERED
    bench.room.activateWindow()
    for key in (Key.Key_Control, Key.Key_Percent, Key.Key_Up):
        QTest.keyClick(bench.room.windowHandle(), key)
    assert bench.room.isActiveWindow()
    bench.console.setFocus()
    QTest.keyClick(bench.room.windowHandle(), Key.Key_Return)
    assert bench.room.isActiveWindow(), "there is no button that Enter would press"
