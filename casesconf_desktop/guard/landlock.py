"""Landlock: the kernel refuses this process, and all it starts, every change of the file system and every program.

Numbers and structures are those of the kernel's landlock.h, the same on every 64-bit architecture. Reading stays free.
"""

import ctypes
import errno
import os

from casesconf_desktop.core.said import said

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
ASK_VERSION = PATH_BENEATH = 1
EXECUTE, WRITE_FILE = 1 << 0, 1 << 1
REMOVE_AND_MAKE = sum(1 << bit for bit in range(4, 13))
REFER, TRUNCATE, IOCTL_DEV = 1 << 13, 1 << 14, 1 << 15
BIND_TCP, CONNECT_TCP = 1, 2

NO_LOG = 1
"""Denied paths must not reach the audit log of the system."""

SIZES = ((4, 16), (1, 8))
"""Of the structure that the kernel takes, in bytes, from each version on. From 6 on it could be larger, by the scopes.

They are left out. That of abstract sockets would cut off X11. That of signals would even refuse to ask whether IBus
lives, and Qt then types without it; seccomp refuses signals instead, and lets that be asked.
"""

PR_SET_NO_NEW_PRIVS = 38


class Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("net", ctypes.c_uint64))


class Beneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32))


def version() -> int:
    """Tell the version of Landlock in this kernel; 0 where there is none, or it is switched off."""
    try:
        return _call(CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(ASK_VERSION))
    except OSError:
        return 0


def restrict() -> int:
    """Refuse it all from now on but for /dev/null; returns the version. Only the calling thread is restricted.

    Raises OSError where the kernel has no Landlock, or refuses these rules.
    """
    known = version()
    if known < 1:
        #: Fills in "Missing: {why}." Landlock is a part of Linux.
        raise OSError(errno.EOPNOTSUPP, said("this kernel has no Landlock, or it is switched off"))
    rules = Ruleset(
        EXECUTE | WRITE_FILE | REMOVE_AND_MAKE | since(known, (2, REFER), (3, TRUNCATE), (5, IOCTL_DEV)),
        since(known, (4, BIND_TCP | CONNECT_TCP)),
    )
    size = next(size for least, size in SIZES if known >= least)
    fd = _call(CREATE_RULESET, ctypes.byref(rules), ctypes.c_size_t(size), ctypes.c_uint32(0))
    try:
        _allow(fd, os.devnull, WRITE_FILE | since(known, (3, TRUNCATE), (5, IOCTL_DEV)))
        no_new_privileges()
        _call(RESTRICT_SELF, ctypes.c_int(fd), ctypes.c_uint32(since(known, (7, NO_LOG))))
    finally:
        os.close(fd)
    return known


def since(known: int, *rights: tuple[int, int]) -> int:
    """Sum up those rights that this version knows, each told with the version it came with."""
    return sum(right for least, right in rights if known >= least)


def no_new_privileges() -> None:
    """Promise the kernel never to gain rights by starting a program: without this it takes no rules."""
    if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "no_new_privs")


def _allow(ruleset: int, path: str, rights: int) -> None:
    parent = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = Beneath(rights, parent)
        _call(ADD_RULE, ctypes.c_int(ruleset), ctypes.c_int(PATH_BENEATH), ctypes.byref(rule), ctypes.c_uint32(0))
    finally:
        os.close(parent)


def _call(number: int, *arguments: object) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    answer = int(libc.syscall(ctypes.c_long(number), *arguments))
    if answer < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return answer
