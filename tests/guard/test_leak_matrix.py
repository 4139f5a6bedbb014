"""Ten deliberate leaks, each refused; and with a part of the lock taken away the expected ones get through."""

import os
import socket
from pathlib import Path

import pytest

from guard.leaks import NEEDLE
from guard.locked import STEPS, run

FOUND_IN = {
    "file": "file",
    "settings of Qt": "settings.ini",
    "file of Qt": "qfile",
    "program": "program",
    "program by Qt": "qprocess",
    "file by the C library": "libc",
    "inherited file": "inherited",
}
TEN = {*FOUND_IN, "deleted temporary file", "attribute", "message to another program"}
NOT_OF_FILES = {"attribute", "message to another program", "inherited file"}
PYTHON = {"file", "deleted temporary file", "program"}
"""What Python's own tripwire sees: the rest passes it by."""

ALL = frozenset(STEPS)
TRY = "guard.with_windows()\nfrom guard.leaks import try_all\ntry_all()"


def got_through(root: Path, away: frozenset[str]) -> set[str]:
    """Try all ten without some steps of the lock, and look from outside what is left of them."""
    folder = root / "leaks"
    folder.mkdir()
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as ear:
        ear.bind(str(root / "ear"))
        ear.listen()
        ear.setblocking(False)
        return _tried(root, folder, away, ear)


def _tried(root: Path, folder: Path, away: frozenset[str], ear: socket.socket) -> set[str]:
    inherited = os.open(folder / "inherited", os.O_CREAT | os.O_WRONLY)
    arguments = (str(folder), str(inherited), str(root / "ear"))
    tests = str(Path(__file__).parent.parent)
    done = run(TRY, away, arguments=arguments, keep=(inherited,), environment={"PYTHONPATH": tests})
    os.close(inherited)
    assert done.returncode == 0, done.stderr
    leaked = {name for name, file in FOUND_IN.items() if holds(folder / file)}
    leaked |= {name for name in ("deleted temporary file",) if name in done.stdout}
    leaked |= {"attribute"} if "user.leak" in os.listxattr(folder) else set()
    return leaked | ({"message to another program"} if heard(ear) else set())


def holds(file: Path) -> bool:
    return file.exists() and NEEDLE in file.read_text(encoding="utf-8")


def heard(ear: socket.socket) -> bool:
    try:
        caller, _ = ear.accept()
    except BlockingIOError:
        return False
    with caller:
        caller.setblocking(True)
        return caller.recv(100) == NEEDLE.encode()


MATRIX = {
    "nothing": (ALL, TEN),
    "Landlock alone": (ALL - {"files"}, NOT_OF_FILES),
    "seccomp alone": (ALL - {"calls", "connections"}, {"inherited file"}),
    "file size alone": (ALL - {"size"}, {"attribute", "message to another program"}),
    "tripwire alone": (ALL - {"tripwire"}, TEN - PYTHON),
    "all": (frozenset[str](), set[str]()),
    "all but Landlock": (frozenset({"files"}), set[str]()),
    "all but file size": (frozenset({"size"}), set[str]()),
    "all but the tripwire": (frozenset({"tripwire"}), set[str]()),
    "all but the first of seccomp": (frozenset({"calls"}), {"attribute"}),
    "all but the second of seccomp": (frozenset({"connections"}), {"message to another program"}),
    "all but file size and closing what was inherited": (frozenset({"size", "inherited"}), {"inherited file"}),
}


@pytest.mark.parametrize("name", MATRIX)
def test_what_gets_through(tmp_path: Path, name: str) -> None:
    away, expected = MATRIX[name]
    assert got_through(tmp_path, away) == expected
