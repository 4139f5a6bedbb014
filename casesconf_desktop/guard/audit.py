"""A tripwire in Python itself, on every system: no boundary, since C code does not pass it, but it counts.

It knows the names of events only: no path and no word is kept.
"""

import os
import sys
from collections.abc import Callable
from typing import Any

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
REFUSED = """os.mkdir os.rename os.remove os.rmdir os.link os.symlink os.truncate os.chmod os.chown os.chflags os.utime
    os.setxattr os.removexattr os.system os.exec os.posix_spawn os.spawn os.startfile subprocess.Popen pty.spawn
    shutil.copyfile shutil.copymode shutil.copystat shutil.copytree shutil.move shutil.rmtree shutil.chown
    shutil.make_archive shutil.unpack_archive tempfile.mkstemp tempfile.mkdtemp sqlite3.connect
    syslog.openlog syslog.syslog socket.bind socket.sendto socket.getaddrinfo socket.gethostbyname urllib.Request
    http.client.connect smtplib.connect ftplib.connect webbrowser.open winreg.CreateKey winreg.SetValue
    winreg.DeleteKey winreg.DeleteValue sys.addaudithook cpython._PySys_ClearAuditHooks"""


class TrippedError(PermissionError):
    """Something tried to write."""


def lay() -> Callable[[], int]:
    """Lay the tripwire, for good; what is returned counts how often something ran into it."""
    counted: list[str] = []
    # All that the hook needs stands in its defaults: what a closure or a module holds could be taken away from it.
    defaults = (frozenset(REFUSED.split()), WRITING, frozenset("wax+"), os.devnull, counted.append, TrippedError)
    hook.__defaults__ = defaults
    sys.addaudithook(hook)
    return counted.__len__


def hook(
    event: str,
    arguments: tuple[Any, ...],
    refused: frozenset[str] = frozenset(),
    writing: int = 0,
    modes: frozenset[str] = frozenset(),
    nowhere: str = "",
    note: Callable[[str], object] = len,
    error: type[Exception] = Exception,
) -> None:
    """Stop what writes, and note the name of the event."""
    if event == "open":
        path, mode, flags = arguments
        stopped = path != nowhere and bool(flags & writing or (mode and modes.intersection(mode)))
    else:
        stopped = event in refused
    if stopped:
        note(event)
        raise error(1, "nothing is written")
