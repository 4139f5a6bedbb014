"""Folders of a person who was never here before: what a program finds in them and leaves in them."""

import os
from pathlib import Path

NAMES = ("home", "config", "cache", "data", "state", "runtime", "tmp", "work")
SHARED = ("/tmp", "/var/tmp", "/dev/shm")  # noqa: S108 (looked at, not written to)
LARGEST = 1 << 26


def fresh(root: Path) -> dict[str, str]:
    """Make the folders, and name them to a process."""
    for name in NAMES:
        (root / name).mkdir(mode=0o700)
    return {
        **{key: value for key, value in os.environ.items() if key in ("PATH", "LANG", "VIRTUAL_ENV")},
        "HOME": str(root / "home"),
        "XDG_CONFIG_HOME": str(root / "config"),
        "XDG_CACHE_HOME": str(root / "cache"),
        "XDG_DATA_HOME": str(root / "data"),
        "XDG_STATE_HOME": str(root / "state"),
        "XDG_RUNTIME_DIR": str(root / "runtime"),
        "TMPDIR": str(root / "tmp"),
        "QT_QPA_PLATFORM": "offscreen",
    }


def tree(root: Path) -> dict[str, tuple[int, int]]:
    """Map each path of the folders to its size and time of change."""
    return {
        str(path.relative_to(root)): (path.lstat().st_size, path.lstat().st_mtime_ns)
        for name in NAMES
        for path in (root / name, *sorted((root / name).rglob("*")))
    }


def spelt(word: str) -> list[bytes]:
    """Spell a word in every encoding in which programs keep text."""
    return [word.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")]


def holding(word: str, since: float, *folders: Path) -> list[Path]:
    """List the files under these folders, and those that all share, that hold a word and are newer than `since`."""
    spellings = spelt(word)
    return [
        path
        for folder in (*folders, *map(Path, SHARED))
        for path in folder.rglob("*")
        if _newer(path, since) and any(one in path.read_bytes() for one in spellings)
    ]


def _newer(path: Path, since: float) -> bool:
    try:
        told = path.lstat()
    except OSError:
        return False
    return path.is_file() and not path.is_symlink() and told.st_mtime >= since and told.st_size < LARGEST
