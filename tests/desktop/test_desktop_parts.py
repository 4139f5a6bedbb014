"""What a desktop brings along and takes up: its themes are not loaded, and windows wear the app's name and icon."""

import re
import subprocess
import sys

from casesconf_desktop.app import NAME
from desktop.conftest import CONSOLE, ROOM, Desktop

START = """
import os
from casesconf_desktop.guard.environment import settle
settle()
{control}
from PySide6.QtWidgets import QApplication
QApplication(["test"])
"""


def loads_gtk(desktop: Desktop, control: str = "") -> bool:
    """Start Qt on a GNOME desktop; tells whether it went for GTK, which this computer may have or not."""
    environment = {**desktop.environment, "XDG_CURRENT_DESKTOP": "GNOME", "QT_DEBUG_PLUGINS": "1"}
    done = subprocess.run(
        [sys.executable, "-c", START.format(control=control)],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
    )
    return re.search(r'libqgtk3\.so"? (cannot load|loaded)', done.stderr) is not None


def test_no_theme_of_the_desktop_is_loaded(desktop: Desktop) -> None:
    assert not loads_gtk(desktop)
    assert loads_gtk(desktop, 'os.environ["QT_QPA_PLATFORMTHEME"] = ""'), "the control: an empty name is as none"


def test_both_windows_wear_the_name_of_the_desktop_entry_and_its_icon(
    desktop: Desktop, app: subprocess.Popen[bytes]
) -> None:
    assert app.poll() is None
    for title in (CONSOLE, ROOM):
        worn = desktop.run("xprop", "-id", desktop.window(title), "WM_CLASS", "_NET_WM_ICON")
        assert f'WM_CLASS(STRING) = "{NAME}", "{NAME}"' in worn
        assert "Icon (128 x 128)" in worn


def test_the_icon_needs_no_svg(desktop: Desktop) -> None:
    code = """
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from casesconf_desktop import app, assets
made = QApplication(["test"])
assert not QIcon(str(assets.root() / app.ICON)).pixmap(48).isNull()
print("Svg" in open("/proc/self/maps", encoding="utf-8").read())
"""
    assert desktop.run(sys.executable, "-c", code) == "False\n"
