"""A whole evening leaves no trace: watched call by call, and by what is in the folders before and after."""

import subprocess
import sys
from pathlib import Path

import pytest

from guard.folders import fresh, tree
from guard.locked import code
from guard.traced import lasting, programs, strace

LEAK = "import os, pathlib; leak = pathlib.Path(os.environ['HOME'], 'leak'); leak.touch(); leak.unlink()"


def play(root: Path, environment: dict[str, str], *before: str, prelude: str = "") -> subprocess.CompletedProcess[str]:
    """Play an evening at 1,000 times the speed; `prelude` runs before it, `before` begins the command."""
    run = f"{prelude}\nfrom casesconf_desktop.__main__ import start; start()"
    command = [*before, sys.executable, "-B", "-c", run, "--rehearse", "1000", "--play"]
    return subprocess.run(
        command, check=False, capture_output=True, text=True, timeout=240, env=environment, cwd=root / "work"
    )


def test_an_evening_writes_nothing(tmp_path: Path) -> None:
    environment = fresh(tmp_path)
    before = tree(tmp_path)
    log = tmp_path / "calls"
    done = play(tmp_path, environment, *strace(log))
    assert done.returncode == 0, done.stderr
    assert "Everything is forgotten." in done.stdout
    assert lasting(log) == []
    assert len(programs(log)) == 2, "itself, and once more itself, to wipe its memory"
    assert tree(tmp_path) == before


def test_a_file_that_is_made_and_taken_away_again_is_noticed(tmp_path: Path) -> None:
    """The control for both instruments."""
    environment = fresh(tmp_path)
    before = tree(tmp_path)
    log = tmp_path / "calls"
    play(tmp_path, environment, *strace(log), prelude=LEAK)
    assert tree(tmp_path) != before
    assert any("leak" in call for call in lasting(log))


@pytest.mark.parametrize("locked", [False, True])
def test_the_watch_sees_what_gets_through_and_only_that(tmp_path: Path, locked: bool) -> None:
    """The control for the watch: a plain program of Qt keeps its settings and starts another; a locked one can't."""
    environment = fresh(tmp_path)
    log = tmp_path / "calls"
    then = """
from PySide6.QtCore import QProcess, QSettings
made = QSettings("somebody", "something"); made.setValue("name", "Nadel"); made.sync()
process = QProcess(); process.start("/bin/true", []); process.waitForFinished(5000)
"""
    lock = code("", ()) if locked else ""
    command = [*strace(log), sys.executable, "-B", "-c", lock + then]
    subprocess.run(command, check=True, env=environment, cwd=tmp_path / "work", timeout=60, capture_output=True)
    assert (len(lasting(log)) > 0) is not locked
    assert (len(programs(log)) > 1) is not locked
    assert any((tmp_path / "config").rglob("*.conf")) is not locked
