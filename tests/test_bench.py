"""Each benchmark runs, and tells a verdict on each of its rows. What they measure is theirs to tell: `make bench`."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
ROWS = {
    "start": ("start to both windows painted", "of that the keeper"),
    "rest": ("memory, evening running", "time on a core", "context switches, same", "while nothing depends on time"),
    "tick": ("one tick of a 3840 x 2160 room, p50", "p99", "painted anew at a tick"),
    "flips": ("second flips, idle, p99", "one core loaded, p99", "in one pass", "drift in 30 days, simulated"),
    "press": ("key press to painted, p99",),
    "lists": ("an act in the core", "told to the keeper", "a repaint of the console", "with the plan open"),
    "soak": ("megabytes", "open files", "timers", "widgets", "seconds that were not right"),
}


@pytest.fixture(scope="module")
def told() -> list[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(TESTS.parent), str(TESTS)))}
    command = (sys.executable, "-m", "bench", "--tiny")
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120, check=False)
    assert (done.returncode, done.stderr) in ((0, ""), (1, ""))
    _, *lines, last = done.stdout.splitlines()
    assert ("MISSED" in last) is (done.returncode == 1)
    return lines


@pytest.mark.parametrize("name", ROWS)
def test_it_runs_and_tells_a_verdict_on_each_row(name: str, told: list[str]) -> None:
    rows = [row for row in told if any(part in row for part in ROWS[name])]
    assert len(rows) >= len(ROWS[name])
    assert all(row.endswith(("  held", "  MISSED", "  told only")) for row in rows)
