"""Ten ways to leave a word behind, tried on purpose in a locked process, and only there."""

import ctypes
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice, QProcess, QSettings

NEEDLE = "Nadel"
AF_UNIX, SOCK_STREAM = 1, 1


class Address(ctypes.Structure):
    _fields_ = (("family", ctypes.c_ushort), ("path", ctypes.c_char * 108))


def leaks(folder: Path, inherited: int, socket: str) -> dict[str, Callable[[], object]]:
    """Name the leaks: into a folder, into a file that was open before, and to whoever listens at a socket."""
    libc = ctypes.CDLL(None, use_errno=True)

    def by_the_c_library() -> None:
        fd = libc.open(str(folder / "libc").encode(), os.O_CREAT | os.O_WRONLY, 0o600)
        libc.write(fd, NEEDLE.encode(), len(NEEDLE))

    def attribute() -> None:
        libc.setxattr(str(folder).encode(), b"user.leak", NEEDLE.encode(), ctypes.c_size_t(len(NEEDLE)), 0)

    def deleted_file() -> None:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(NEEDLE.encode())
            file.flush()
            sys.stdout.write("deleted temporary file")  # it can't be seen from outside

    def settings() -> None:
        made = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        made.setValue("name", NEEDLE)
        made.sync()

    def qt_file() -> None:
        file = QFile(str(folder / "qfile"))
        file.open(QIODevice.OpenModeFlag.WriteOnly)
        file.write(NEEDLE.encode())
        file.close()

    def qt_program() -> None:
        process = QProcess()
        process.start("/bin/sh", ["-c", f"echo {NEEDLE} > {folder / 'qprocess'}"])
        process.waitForFinished(5_000)

    def message() -> None:
        fd = libc.socket(AF_UNIX, SOCK_STREAM, 0)
        address = Address(AF_UNIX, socket.encode())
        if libc.connect(fd, ctypes.byref(address), ctypes.sizeof(address)) == 0:
            libc.write(fd, NEEDLE.encode(), len(NEEDLE))

    return {
        "file": lambda: (folder / "file").write_text(NEEDLE, encoding="utf-8"),
        "deleted temporary file": deleted_file,
        "attribute": attribute,
        "settings of Qt": settings,
        "file of Qt": qt_file,
        "program": lambda: subprocess.run(["/bin/sh", "-c", f"echo {NEEDLE} > {folder / 'program'}"], check=False),
        "program by Qt": qt_program,
        "file by the C library": by_the_c_library,
        "message to another program": message,
        "inherited file": lambda: os.write(inherited, NEEDLE.encode()),
    }


def try_all() -> None:
    """Try each, whatever became of the one before."""
    folder, inherited, socket = sys.argv[1:]
    for leak in leaks(Path(folder), int(inherited), socket).values():
        try:
            leak()
        except OSError:
            continue
