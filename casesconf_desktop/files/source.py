"""Reads a text file, and says calmly why one can't be read."""

import codecs
import os
import stat
from pathlib import Path

from casesconf_desktop.core.said import said
from casesconf_desktop.files.faults import Fault, line

LIMIT = 1_000_000
"""Bytes in a file, or letters in pasted text. The longest evening is a few thousand."""

#: The file, with a text editor.
SAVE_AGAIN = said("save it again as plain text, encoding UTF-8")
TEXT_FILE = said("choose a text file that holds an agenda or prompts")
WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_source(path: Path) -> str:
    """Read a file whole: UTF-8, with or without its mark, line ends made plain. Raises Fault."""
    try:
        _check(path.stat())
        with path.open("rb") as opened:
            return decode(opened.read(LIMIT + 1))
    except FileNotFoundError:
        raise Fault("", said("the file is not there"), said("look whether it was moved or renamed")) from None
    except PermissionError:
        raise Fault("", said("this file may not be read"), said("allow reading it, or copy it elsewhere")) from None
    except (OSError, ValueError):
        raise Fault("", said("the file can't be read"), said("look whether its drive is still connected")) from None


def _check(status: os.stat_result) -> None:
    """Look before reading: a folder or a pipe would never end well, and a large file need not be read at all."""
    if stat.S_ISDIR(status.st_mode):
        raise Fault("", said("this is a folder"), said("choose a file in it"))
    if not stat.S_ISREG(status.st_mode):
        #: A pipe, or a device.
        raise Fault("", said("this is no ordinary file"), TEXT_FILE)
    if status.st_size > LIMIT:
        raise too_large()


def too_large() -> Fault:
    return Fault("", said("expected at most 1 MB"), TEXT_FILE)


def decode(content: bytes) -> str:
    """Turn bytes into text. Raises Fault."""
    if len(content) > LIMIT:
        raise too_large()
    if content.startswith(WIDE):
        raise Fault("", said("expected UTF-8, this is UTF-16"), SAVE_AGAIN)
    if b"\0" in content:
        raise Fault("", said("expected plain text, this is another kind of file"), SAVE_AGAIN)
    try:
        return plain_lines(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        number = content.count(b"\n", 0, error.start) + 1
        raise Fault(line(number), said("expected UTF-8"), SAVE_AGAIN) from None


def plain_lines(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
