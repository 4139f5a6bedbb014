"""What a key is called, on any keyboard: by what it types, or by its place where that is no name for an act."""

import sys
import unicodedata
from string import ascii_uppercase, digits

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

NAMED = {
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_PageUp: "PgUp",
    Qt.Key.Key_PageDown: "PgDown",
    Qt.Key.Key_Delete: "Del",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_F5: "F5",
    Qt.Key.Key_F11: "F11",
}
TYPED = frozenset(ascii_uppercase + digits + "+-−=.?/")
"""What an act may be called by."""

PREFIXES = {
    Qt.KeyboardModifier.ControlModifier: "Ctrl",
    Qt.KeyboardModifier.AltModifier: "Alt",
    Qt.KeyboardModifier.MetaModifier: "Meta",
}
MODIFIERS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta})
SHIFT, KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier
ALTGR = Qt.KeyboardModifier.GroupSwitchModifier

# What a US keyboard prints at a place, by the codes of X11 and Wayland, of Windows, and of macOS. Windows tells Latin
# letters by itself, and the key of + on any layout.
XKB = {
    **dict(zip(range(10, 22), "1234567890-=", strict=True)),
    **dict(zip(range(24, 36), "QWERTYUIOP[]", strict=True)),
    **dict(zip(range(38, 47), "ASDFGHJKL", strict=True)),
    **dict(zip(range(52, 59), "ZXCVBNM", strict=True)),
}
WINDOWS = {**{ord(key): key for key in ascii_uppercase + digits}, 0xBB: "="}
MACOS = dict(enumerate("ASDFHGZXCV BQWERYT123465=97-80]OU[IP LJ K    NM"))
ALTGR_OF_XKB = 1 << 7
"""Qt tells AltGr on X11, but not on Wayland."""


def key_name(event: QKeyEvent, system: str = sys.platform) -> str:
    """Name a key as the keymap does; `system` says whose codes the event has."""
    held = event.modifiers()
    match system:
        case "win32":
            place = WINDOWS.get(event.nativeVirtualKey(), "")
        case "darwin":
            place = MACOS.get(event.nativeVirtualKey(), "")
        case _:
            place = XKB.get(event.nativeScanCode(), "")
            if event.nativeModifiers() & ALTGR_OF_XKB:
                held |= ALTGR
    return name_of(event.key(), place, held)


def name_of(key: int, place: str, held: Qt.KeyboardModifier) -> str:
    """Name a key by what it types, or where that is no name by its place on a US keyboard.

    Shift is part of a symbol and of a digit: only Shift with - or +, where these are typed without it, is another key.
    """
    typed = chr(key) if key <= sys.maxunicode else ""  # beyond are dead keys, and those that have a name
    shift = bool(held & SHIFT)
    if key in NAMED:
        name = NAMED[Qt.Key(key)]
    elif shift and (typed == "_" or (typed == "*" and place in {"=", "]"})):
        name = "-" if typed == "_" else "+"
    else:
        name = typed if not typed or typed in TYPED or held & ALTGR else _placed(typed, place, shift=shift)
        shift = shift and (name.isalpha() or bool(held & KEYPAD))
    return "+".join([*(prefix for one, prefix in PREFIXES.items() if held & one), *(["Shift"] if shift else []), name])


def _placed(typed: str, place: str, *, shift: bool) -> str:
    """Name a key that types neither a Latin letter nor a digit nor a symbol of an act.

    A letter of another script is the Latin one that is printed beside it, or would be. An accent or a sign is none:
    Dvorak has a comma where others have W, and it does nothing. Greek alone has a sign where the Latin letter is meant.
    """
    if place.isdecimal() and not shift:
        return place
    foreign = unicodedata.category(typed)[0] in "LM" and not unicodedata.name(typed, "").startswith("LATIN")
    return place if place.isalpha() and (foreign or (typed, place) == (";", "Q")) else typed
