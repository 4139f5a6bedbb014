"""Really tries to break the promise, through the C library, and tells what came of it. Nothing is left behind."""

import ctypes
import errno
import os
from collections.abc import Iterator
from pathlib import Path

REFUSALS = frozenset({errno.EPERM, errno.EACCES})
NAME = ".casesconf-desktop-check"
NEW_FILE = os.O_CREAT | os.O_EXCL | os.O_WRONLY
UNIX, INTERNET, STREAM, DATAGRAM = 1, 2, 1, 2
"""Families and kinds of sockets: the module that knows them takes longer to load than all attempts."""

FILES_IN = ("/tmp", "/dev/shm")  # noqa: S108 (nothing is put there: that is what is tried)


class Attempts:
    """`libc` is the C library; each attempt gives 0 where it got through, else the number of its error."""

    def __init__(self) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)

    def all(self) -> Iterator[tuple[str, int]]:
        home = os.path.expanduser("~")  # noqa: PTH111 (bytes of it are needed)
        for folder in (home, os.getcwd(), *FILES_IN):  # noqa: PTH109
            yield f"a file in {folder}", self.file(folder)
        yield "a folder", self.folder(home)
        yield "an attribute", self.attribute(home)
        yield "a program", self.program()
        yield "another machine", self.connection(INTERNET, DATAGRAM)
        yield "another program", self.connection(UNIX, STREAM)

    def file(self, folder: str) -> int:
        path = str(Path(folder, NAME)).encode()
        fd = self._libc.open(path, NEW_FILE, 0o600)
        if fd < 0:
            return ctypes.get_errno()
        self._libc.close(fd)
        self._libc.unlink(path)
        return 0

    def folder(self, parent: str) -> int:
        path = str(Path(parent, NAME)).encode()
        if self._libc.mkdir(path, 0o700) < 0:
            return ctypes.get_errno()
        self._libc.rmdir(path)
        return 0

    def attribute(self, path: str) -> int:
        name = b"user.casesconf"
        if self._libc.setxattr(path.encode(), name, b"1", ctypes.c_size_t(1), 0) < 0:
            return ctypes.get_errno()
        self._libc.removexattr(path.encode(), name)
        return 0

    def program(self) -> int:
        pid = ctypes.c_int()
        argv = (ctypes.c_char_p * 2)(b"true", None)
        error = int(self._libc.posix_spawn(ctypes.byref(pid), b"/bin/true", None, None, argv, None))
        if error == 0:
            os.waitpid(pid.value, 0)
        return error

    def connection(self, family: int, kind: int) -> int:
        fd = self._libc.socket(family, kind, 0)
        if fd < 0:
            return ctypes.get_errno()
        self._libc.close(fd)
        return 0


def check() -> tuple[int, int]:
    """Make all attempts; returns how many were refused for want of rights, and how many there were."""
    errors = [error for _, error in Attempts().all()]
    return sum(error in REFUSALS for error in errors), len(errors)
