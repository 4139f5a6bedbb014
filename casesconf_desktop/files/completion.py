"""Completes a path as it is typed, by reading one folder."""

import os
from pathlib import Path

SHOWN_AT_MOST = 8
SUFFIXES = (".toml", ".csv", ".txt")


def complete(text: str) -> list[str]:
    """List folders and agenda files that begin as typed, folders with a slash at the end; nothing where none can be."""
    folder, _, begun = os.path.expanduser(text).rpartition(os.sep)  # noqa: PTH111 (Path would drop a last slash)
    try:
        with os.scandir(folder + os.sep if folder or text.startswith(os.sep) else ".") as entries:
            fitting = [entry for entry in entries if _fits(entry, begun)]
    except (OSError, ValueError):
        return []
    stem = text[: len(text) - len(begun)]
    return sorted(stem + entry.name + (os.sep if entry.is_dir() else "") for entry in fitting)[:SHOWN_AT_MOST]


def _fits(entry: "os.DirEntry[str]", begun: str) -> bool:
    hidden = entry.name.startswith(".") and not begun.startswith(".")
    wanted = entry.is_dir() or Path(entry.name).suffix.casefold() in SUFFIXES
    return wanted and not hidden and entry.name.casefold().startswith(begun.casefold())
