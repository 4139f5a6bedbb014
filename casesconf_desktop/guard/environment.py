"""First steps of the promise: what must be settled before Qt is imported."""

import os
import sys
from pathlib import Path

QUIET = {
    "QT_QPA_PLATFORMTHEME": "generic",  # GNOME's and KDE's themes keep recent files and settings
    "QT_NO_XDG_DESKTOP_PORTAL": "1",
    "QT_XCB_GL_INTEGRATION": "none",  # drivers of graphics cards keep caches of shaders
    "QT_WAYLAND_DISABLE_HW_INTEGRATION": "1",
    "QT_DISABLE_SHADER_DISK_CACHE": "1",
    "MESA_SHADER_CACHE_DISABLE": "true",
    "GSETTINGS_BACKEND": "memory",
    "PYTHONDONTWRITEBYTECODE": "1",
}
LOUD = ("SESSION_MANAGER", "QT_LOGGING_CONF", "QT_LOGGING_RULES", "QT_LOGGING_TO_CONSOLE", "QT_FATAL_WARNINGS")
"""Session managers restart programs with what they remember of them; the others make Qt talk."""

NO_BUS = "disabled:"


def settle() -> None:
    """Let neither Python, Qt nor a platform theme write on the side, and start no message bus of our own."""
    sys.dont_write_bytecode = True
    os.environ.update(QUIET)
    for name in LOUD:
        os.environ.pop(name, None)
    if sys.platform == "linux" and "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        bus = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere"), "bus")
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={bus}" if bus.exists() else NO_BUS


def enlarge(percent: int) -> None:
    """Let Qt draw all larger, on top of what the desktop wishes, which Qt follows by itself: Xft.dpi, a scale."""
    if percent != 100:
        os.environ["QT_SCALE_FACTOR"] = f"{percent / 100:g}"


def wayland() -> bool:
    """Tell whether Qt is going to talk Wayland, before it is asked."""
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    return asked.startswith("wayland") if asked else "WAYLAND_DISPLAY" in os.environ
