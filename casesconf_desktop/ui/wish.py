"""What the desktop wishes: dark or light, more contrast, no motion. Asked of its portal over the bus, once each.

Qt does not know on Linux: the themes by which it would are left out, for what else they do (guard/environment.py).
"""

import os
import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle

PORTAL, PLACE = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SCHEME, CONTRAST = ("org.freedesktop.appearance", "color-scheme"), ("org.freedesktop.appearance", "contrast")
MOTION = ("org.gnome.desktop.interface", "enable-animations")
ANSWERS = {1: Qt.ColorScheme.Dark, 2: Qt.ColorScheme.Light}
WAYS = ("ReadOne", "Read")
"""The second is what portals older than 2023 know; they wrap their answer twice."""

PATIENCE_MS = 150


def wish() -> Qt.ColorScheme:
    """Ask for dark or light; nothing is known where there is no bus, no portal, or no answer in time."""
    told = _asked(SCHEME)
    return ANSWERS.get(told, Qt.ColorScheme.Unknown) if isinstance(told, int) else Qt.ColorScheme.Unknown


def contrast_wished(app: QApplication) -> bool:
    known = app.styleHints().accessibility().contrastPreference()
    return known is Qt.ContrastPreference.HighContrast or _asked(CONTRAST) == 1


def stillness_wished(app: QApplication) -> bool:
    """Tell whether nothing should move."""
    return not app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) or _asked(MOTION) is False


def _asked(question: tuple[str, str]) -> object:
    if sys.platform != "linux" or not os.environ.get("DBUS_SESSION_BUS_ADDRESS", "").startswith("unix:"):
        return None
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusVariant  # noqa: PLC0415 (only with a bus)

    bus = QDBusConnection.sessionBus()
    for way in WAYS:
        asked = QDBusMessage.createMethodCall(PORTAL, PLACE, "org.freedesktop.portal.Settings", way)
        asked.setArguments(list(question))
        answer = bus.call(asked, QDBus.CallMode.Block, PATIENCE_MS)
        if answer.type() is QDBusMessage.MessageType.ReplyMessage:
            told = answer.arguments()[0]
            while isinstance(told, QDBusVariant):
                told = told.variant()
            known: object = told
            return known
        if answer.errorName() != "org.freedesktop.DBus.Error.UnknownMethod":
            break
    return None
