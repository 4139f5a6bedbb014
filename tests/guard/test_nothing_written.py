"""A whole evening leaves no trace: home, XDG folders, temp and working folder are the same before and after."""

import os
import subprocess
import sys
from pathlib import Path

FOLDERS = ("home", "config", "cache", "data", "state", "runtime", "tmp", "work")


def fresh(root: Path) -> dict[str, str]:
    """Make the folders, and name them to a process."""
    for name in FOLDERS:
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


def play(root: Path, environment: dict[str, str], prelude: str = "") -> subprocess.CompletedProcess[str]:
    """Play an evening at 1,000 times the speed; `prelude` runs before it."""
    run = f"{prelude}\nimport sys; from casesconf_desktop.cli import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-B", "-c", run, "--rehearse", "1000", "--play"]
    return subprocess.run(
        command, check=False, capture_output=True, text=True, timeout=120, env=environment, cwd=root / "work"
    )


def tree(root: Path) -> dict[str, tuple[int, int]]:
    """Map each path to its size and time of change."""
    return {
        str(path.relative_to(root)): (path.lstat().st_size, path.lstat().st_mtime_ns)
        for path in sorted(root.rglob("*"))
    }


def test_an_evening_writes_nothing(tmp_path: Path) -> None:
    environment = fresh(tmp_path)
    before = tree(tmp_path)
    done = play(tmp_path, environment)
    assert done.returncode == 0, done.stderr
    assert "Everything is forgotten." in done.stdout
    assert tree(tmp_path) == before


def test_the_instrument_works(tmp_path: Path) -> None:
    """The control: an evening that writes and takes it away again is noticed, too."""
    environment = fresh(tmp_path)
    before = tree(tmp_path)
    leak = "import os, pathlib; leak = pathlib.Path(os.environ['HOME'], 'leak'); leak.touch(); leak.unlink()"
    play(tmp_path, environment, leak)
    assert tree(tmp_path) != before
