"""Dark or light, as the desktop wishes: asked of its portal over the message bus, once, before the console is dressed.

Qt does not know on Linux: the themes by which it would are left out, for what else they do (guard/environment.py).
"""

import os
import sys

from PySide6.QtCore import Qt

PORTAL, PLACE = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
QUESTION = ("org.freedesktop.appearance", "color-scheme")
ANSWERS = {1: Qt.ColorScheme.Dark, 2: Qt.ColorScheme.Light}
WAYS = ("ReadOne", "Read")
"""The second is what portals older than 2023 know; they wrap their answer twice."""

PATIENCE_MS = 150


def wish() -> Qt.ColorScheme:
    """Ask; nothing is known where there is no bus, no portal, or no answer in time."""
    if sys.platform != "linux" or not os.environ.get("DBUS_SESSION_BUS_ADDRESS", "").startswith("unix:"):
        return Qt.ColorScheme.Unknown
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusVariant  # noqa: PLC0415 (only with a bus)

    bus = QDBusConnection.sessionBus()
    for way in WAYS:
        asked = QDBusMessage.createMethodCall(PORTAL, PLACE, "org.freedesktop.portal.Settings", way)
        asked.setArguments(list(QUESTION))
        answer = bus.call(asked, QDBus.CallMode.Block, PATIENCE_MS)
        if answer.type() is QDBusMessage.MessageType.ReplyMessage:
            told = answer.arguments()[0]
            while isinstance(told, QDBusVariant):
                told = told.variant()
            return ANSWERS.get(told, Qt.ColorScheme.Unknown)
        if answer.errorName() != "org.freedesktop.DBus.Error.UnknownMethod":
            break
    return Qt.ColorScheme.Unknown
