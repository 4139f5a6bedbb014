"""What a process can do for itself: leave no dump, grow no file, carry nothing along that it was not given."""

import ctypes
import os
import stat
import sys
from pathlib import Path

PR_SET_DUMPABLE, PR_GET_DUMPABLE = 4, 3
STREAMS = (0, 1, 2)


def open_streams() -> None:
    """Let the first three files be there: what is opened next would take the place of one that is closed."""
    for fd in STREAMS:
        try:
            os.fstat(fd)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


def close_inherited(keep: frozenset[int] = frozenset()) -> None:
    """Close what whoever started this process left open: it may be a file."""
    for fd in map(int, os.listdir("/proc/self/fd")):  # noqa: PTH208 (names are what is wanted)
        if fd not in keep and fd not in STREAMS:
            try:
                os.close(fd)
            except OSError:
                continue  # the one that listed them


def quiet_streams(*, speaks: bool) -> None:
    """Let nothing that is printed reach a file or a journal: streams go nowhere unless somebody reads along.

    Where the app `speaks`, its output is what was asked for, and goes where it was sent.
    """
    for fd in STREAMS:
        if os.isatty(fd) or (speaks and fd != 0) or os.fstat(fd).st_rdev == Path(os.devnull).stat().st_rdev:
            continue
        nowhere = os.open(os.devnull, os.O_RDONLY if fd == 0 else os.O_WRONLY)
        os.dup2(nowhere, fd)
        os.close(nowhere)


def speaks_into_a_file() -> bool:
    """Tell whether output goes to a file: it then has to grow."""
    return any(stat.S_ISREG(os.fstat(fd).st_mode) for fd in STREAMS[1:])


def leave_no_dump() -> bool:
    """Keep memory out of core dumps and away from debuggers of the same user; tells whether that is so.

    A limit of 1 stops dumps that are piped to a program, too, which one of 0 does not.
    """
    import resource  # noqa: PLC0415 (not there on Windows)

    os.umask(0o077)
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    limit = 1 if most == resource.RLIM_INFINITY else min(1, most)
    resource.setrlimit(resource.RLIMIT_CORE, (limit, limit))
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    return bool(libc.prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0)


def grow_no_file() -> bool:
    """Let no file grow by a single byte; tells whether that is so."""
    import resource  # noqa: PLC0415 (not there on Windows)
    import signal  # noqa: PLC0415 (with the above)

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # a refusal, not an end
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    return resource.getrlimit(resource.RLIMIT_FSIZE) == (0, 0)


def threads() -> int:
    """Count the threads of this process."""
    return sum(1 for _ in Path("/proc/self/task").iterdir()) if sys.platform == "linux" else 1
