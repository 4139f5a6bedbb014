"""What Windows lets a program do for itself. Written by its documentation; not tried on Windows."""

import ctypes
from typing import Any

from casesconf_desktop.core.promise import Held, Layer
from casesconf_desktop.core.said import said

NO_HEAP = 1
NO_CRASH_WINDOW = 0x0003
EXCLUDE_FROM_CAPTURE = 0x11


def harden() -> tuple[Held, ...]:
    """Keep the heap out of error reports."""
    kernel = _library("kernel32")
    kernel.SetErrorMode(NO_CRASH_WINDOW)
    kept_out = kernel.WerSetFlags(NO_HEAP) == 0
    return (Held(Layer.PROCESS, kept_out, said("Error reports leave out what the app has in memory.")),)


def hide_from_capture(window: int) -> bool:
    """Leave a window out of screen recordings; tells whether that worked. Some magnifiers then show it black."""
    return bool(_library("user32").SetWindowDisplayAffinity(window, EXCLUDE_FROM_CAPTURE))


def _library(name: str) -> Any:  # noqa: ANN401 (a library of Windows has the functions it has)
    return getattr(ctypes, "WinDLL")(name)  # noqa: B009 (known on Windows alone)
