"""First steps of the promise: what must be settled before Qt is imported."""

import os
import sys

QUIET = {
    "QT_QPA_PLATFORMTHEME": "",  # GNOME's and KDE's themes keep recent files and settings
    "QT_NO_XDG_DESKTOP_PORTAL": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
}


def settle() -> None:
    """Let neither Python nor a platform theme write on the side. The kernel's lock is not this module's work."""
    sys.dont_write_bytecode = True
    os.environ.update(QUIET)
