"""Reads a text file, and says calmly why one can't be read."""

import codecs
import os
import stat
from pathlib import Path

from casesconf_desktop.files.faults import Fault

LIMIT = 1_000_000
"""Bytes in a file, or letters in pasted text. The longest evening is a few thousand."""

SAVE_AGAIN = "save it again as plain text, encoding UTF-8"
WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_source(path: Path) -> str:
    """Read a file whole: UTF-8, with or without its mark, line ends made plain. Raises Fault."""
    try:
        _check(path.stat())
        with path.open("rb") as opened:
            return decode(opened.read(LIMIT + 1))
    except FileNotFoundError:
        raise Fault("", "the file is not there", "look whether it was moved or renamed") from None
    except PermissionError:
        raise Fault("", "this file may not be read", "allow reading it, or copy it elsewhere") from None
    except (OSError, ValueError):
        raise Fault("", "the file can't be read", "look whether its drive is still connected") from None


def _check(status: os.stat_result) -> None:
    """Look before reading: a folder or a pipe would never end well, and a large file need not be read at all."""
    if stat.S_ISDIR(status.st_mode):
        raise Fault("", "this is a folder", "choose a file in it")
    if not stat.S_ISREG(status.st_mode):
        raise Fault("", "this is no ordinary file", "choose a text file that holds an agenda or prompts")
    if status.st_size > LIMIT:
        raise too_large()


def too_large() -> Fault:
    return Fault("", "expected at most 1 MB", "choose a text file that holds an agenda or prompts")


def decode(content: bytes) -> str:
    """Turn bytes into text. Raises Fault."""
    if len(content) > LIMIT:
        raise too_large()
    if content.startswith(WIDE):
        raise Fault("", "expected UTF-8, this is UTF-16", SAVE_AGAIN)
    if b"\0" in content:
        raise Fault("", "expected plain text, this is another kind of file", SAVE_AGAIN)
    try:
        return plain_lines(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Fault(f"line {line}", "expected UTF-8", SAVE_AGAIN) from None


def plain_lines(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
