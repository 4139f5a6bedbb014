"""What keys are called on the layouts of the world: what a layout types is as X11 tells it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from casesconf_desktop.ui.key_names import key_name, name_of

Key, Held = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CTRL, ALT, META = (
    Held.NoModifier,
    Held.ShiftModifier,
    Held.ControlModifier,
    Held.AltModifier,
    Held.MetaModifier,
)
ALTGR, KEYPAD = Held.GroupSwitchModifier, Held.KeypadModifier

US = [
    ("N", "N", NONE, "N"),
    ("N", "N", SHIFT, "Shift+N"),
    ("Z", "Z", CTRL, "Ctrl+Z"),
    ("Z", "Z", CTRL | SHIFT, "Ctrl+Shift+Z"),
    ("5", "5", ALT, "Alt+5"),
    ("+", "=", SHIFT, "+"),
    ("+", "=", SHIFT | ALT, "Alt++"),
    ("=", "=", NONE, "="),
    ("=", "=", CTRL, "Ctrl+="),
    ("-", "-", NONE, "-"),
    ("_", "-", SHIFT, "Shift+-"),
    ("?", "", SHIFT, "?"),
    ("/", "", NONE, "/"),
    ("!", "1", SHIFT, "!"),
    ("*", "8", SHIFT, "*"),
    ("N", "N", META, "Meta+N"),
]
AZERTY = [
    ("A", "Q", NONE, "A"),
    ("Z", "W", CTRL, "Ctrl+Z"),
    (",", "M", NONE, ","),
    ("?", "M", SHIFT, "?"),
    ("&", "1", NONE, "1"),
    ("1", "1", SHIFT, "1"),
    ("É", "2", NONE, "2"),
    ("&", "1", ALT, "Alt+1"),
    ("1", "1", ALT | SHIFT, "Alt+1"),
    ("À", "0", CTRL, "Ctrl+0"),
    ("0", "0", CTRL | SHIFT, "Ctrl+0"),
    ("-", "6", NONE, "-"),
    ("6", "6", SHIFT, "6"),
    ("-", "6", ALT, "Alt+-"),
    ("6", "6", ALT | SHIFT, "Alt+6"),
    ("_", "8", NONE, "8"),
    ("_", "8", ALT, "Alt+8"),
    ("=", "=", NONE, "="),
    ("+", "=", SHIFT, "+"),
    ("#", "3", ALTGR, "#"),
    ("@", "0", ALTGR, "@"),
    ("Æ", "A", ALTGR, "Æ"),
]
QWERTZ = [
    ("Z", "Y", NONE, "Z"),
    ("Z", "Y", CTRL, "Ctrl+Z"),
    ("Y", "Z", NONE, "Y"),
    ("+", "]", NONE, "+"),
    ("*", "]", SHIFT, "Shift++"),
    ("+", "]", ALT, "Alt++"),
    ("_", "", SHIFT, "Shift+-"),
    ("/", "7", SHIFT, "/"),
    ("=", "0", SHIFT, "="),
    ("Ü", "[", NONE, "Ü"),
    ("µ", "M", ALTGR, "µ"),
    ("²", "2", ALTGR, "²"),
]
CYRILLIC = [
    ("Т", "N", NONE, "N"),
    ("Т", "N", SHIFT, "Shift+N"),
    ("Я", "Z", CTRL, "Ctrl+Z"),
    ("Я", "Z", CTRL | SHIFT, "Ctrl+Shift+Z"),
    ("Ч", "X", ALT, "Alt+X"),
    ("Т", "N", ALTGR, "Т"),
    ("Х", "[", NONE, "Х"),
    ("Ж", "", NONE, "Ж"),
    ("?", "7", SHIFT, "?"),
    ("№", "3", SHIFT, "№"),
    (".", "", NONE, "."),
]
GREEK = [
    ("Η", "H", NONE, "H"),
    ("Σ", "W", NONE, "W"),
    (";", "Q", NONE, "Q"),
    (":", "Q", SHIFT, ":"),
    ("Ζ", "Z", CTRL, "Ctrl+Z"),
]
DVORAK = [
    ("'", "Q", NONE, "'"),
    (",", "W", NONE, ","),
    (".", "E", NONE, "."),
    (";", "Z", NONE, ";"),
    (";", "Z", CTRL, "Ctrl+;"),
    ("-", "", NONE, "-"),
    ("+", "]", SHIFT, "+"),
    ("/", "[", NONE, "/"),
]
OTHERS = [
    ("ש", "A", NONE, "A"),
    ("ा", "E", NONE, "E"),
    ("Ẹ", "Q", NONE, "Ẹ"),
    ("*", "", SHIFT, "*"),
    ("−", "", NONE, "−"),
]


@pytest.mark.parametrize(
    ("typed", "place", "held", "name"), US + AZERTY + QWERTZ + CYRILLIC + GREEK + DVORAK + OTHERS, ids=str
)
def test_a_key_is_what_it_types_or_else_its_place(typed: str, place: str, held: Qt.KeyboardModifier, name: str) -> None:
    assert name_of(ord(typed), place, held) == name


@pytest.mark.parametrize(
    ("key", "place", "held", "name"),
    [
        pytest.param(Key.Key_Space, "", SHIFT, "Shift+Space", id="shift and space"),
        pytest.param(Key.Key_Enter, "", KEYPAD, "Enter", id="the other Enter"),
        pytest.param(Key.Key_Home, "", KEYPAD, "", id="a keypad without its digits"),
        pytest.param(Key.Key_Left, "", KEYPAD, "Left", id="an arrow of it"),
        pytest.param(Key.Key_5, "", KEYPAD, "5", id="a digit of the keypad"),
        pytest.param(Key.Key_Plus, "", KEYPAD, "+", id="plus on the keypad"),
        pytest.param(Key.Key_Plus, "", KEYPAD | SHIFT, "Shift++", id="five more"),
        pytest.param(Key.Key_Minus, "", KEYPAD | SHIFT, "Shift+-", id="five less"),
        pytest.param(Key.Key_F5, "", NONE, "F5", id="a clicker's F5"),
        pytest.param(Key.Key_Dead_Circumflex, "6", NONE, "", id="a dead key where others have a digit"),
        pytest.param(Key.Key_Dead_Acute, "Q", NONE, "", id="or a letter"),
    ],
)
def test_keys_that_type_nothing_and_those_of_the_keypad(
    key: Qt.Key, place: str, held: Qt.KeyboardModifier, name: str
) -> None:
    assert name_of(key, place, held) == name


@pytest.mark.parametrize(
    ("system", "scan", "virtual", "native", "typed", "name"),
    [
        pytest.param("linux", 57, 0x6D4, 0, "Т", "N", id="X11 and Wayland, Cyrillic"),
        pytest.param("linux", 11, 0xE9, 0, "É", "2", id="X11 and Wayland, AZERTY"),
        pytest.param("linux", 58, 0xB5, 0x80, "µ", "µ", id="AltGr on Wayland"),
        pytest.param("freebsd14", 57, 0x6D4, 0, "Т", "N", id="X11 elsewhere"),
        pytest.param("win32", 49, 0x4E, 0x80, "Т", "N", id="Windows, Cyrillic"),
        pytest.param("win32", 3, 0x32, 0, "É", "2", id="Windows, AZERTY"),
        pytest.param("win32", 51, 0xBC, 0, ",", ",", id="Windows, where others have M"),
        pytest.param("darwin", 1, 45, 0, "Т", "N", id="macOS, Cyrillic"),
        pytest.param("darwin", 1, 19, 0, "É", "2", id="macOS, AZERTY"),
        pytest.param("darwin", 1, 46, 0, ",", ",", id="macOS, where others have M"),
        pytest.param("darwin", 1, 99, 0, "Т", "Т", id="a key of no known place"),
    ],
)
def test_each_system_has_its_own_codes_for_places(
    system: str, scan: int, virtual: int, native: int, typed: str, name: str
) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, ord(typed), NONE, scan, virtual, native, typed.lower())
    assert key_name(event, system) == name


def test_five_more_on_a_german_keyboard_of_windows() -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, ord("*"), SHIFT, 27, 0xBB, 0, "*")
    assert key_name(event, "win32") == "Shift++"
