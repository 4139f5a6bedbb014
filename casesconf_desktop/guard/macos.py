"""What macOS lets a program do for itself. Written by its documentation; not tried on a Mac."""

import ctypes

from casesconf_desktop.core.promise import Held, Layer
from casesconf_desktop.core.said import said

PT_DENY_ATTACH = 31
PROFILE = b'(version 1)(allow default)(deny file-write* (require-not (literal "/dev/null")))'


def harden() -> tuple[Held, ...]:
    """Take what can be had; each part tells whether it was."""
    import resource  # noqa: PLC0415 (not there on Windows)
    import signal  # noqa: PLC0415 (with the above)

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    return (
        Held(Layer.PROCESS, leave_no_dump(), said("No core dump, and no debugger.")),
        Held(Layer.SIZE, held=True, told=said("No file may grow by a byte.")),
        _sandboxed(),
    )


def leave_no_dump() -> bool:
    """Keep memory out of core dumps and away from debuggers; tells whether that is so."""
    import resource  # noqa: PLC0415 (not there on Windows)

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return bool(ctypes.CDLL(None).ptrace(PT_DENY_ATTACH, 0, None, 0) == 0)


def _sandboxed() -> Held:
    """Try the sandbox: Apple calls its function deprecated, and may take it away."""
    fault = ctypes.c_char_p()
    try:
        refused = ctypes.CDLL(None).sandbox_init(PROFILE, ctypes.c_uint64(0), ctypes.byref(fault))
    except AttributeError:
        return Held(Layer.FILES, held=False, told=said("Missing: this macOS has no sandbox_init."))
    missing, there = said("Missing: macOS refused the sandbox."), said("Sandbox: no file made, changed or removed.")
    return Held(Layer.FILES, refused == 0, missing if refused else there)
