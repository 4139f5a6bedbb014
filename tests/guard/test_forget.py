"""After Forget no name is left in memory, not even in what was freed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from casesconf_desktop.guard.launch import WIPING

TESTS = Path(__file__).parent.parent
TELLER, CARD, FIRST, SECOND, TYPED = range(5)
WHEN = ("in set-up", "in another language", "while typing", "after the end")
UNWIPED = "while typing, unwiped"

Counted = dict[str, tuple[list[int], list[int]]]


@pytest.fixture(scope="module")
def counted() -> Counted:
    """Count the copies of five names before and after, at several times of an evening, side by side."""
    environment = {**os.environ, "PYTHONPATH": str(TESTS)}
    environment["QT_QPA_PLATFORM"] = f"offscreen:configfile={TESTS / 'screens.json'}"
    started = {
        name: subprocess.Popen(
            [sys.executable, "-B", str(TESTS / "guard" / "named_evening.py"), name.partition(",")[0]],
            stdout=subprocess.PIPE,
            text=True,
            env=environment if name is UNWIPED else {**environment, **WIPING["linux"]},
        )
        for name in (*WHEN, UNWIPED)
    }
    return {name: tuple(json.loads(process.communicate(timeout=120)[0])) for name, process in started.items()}


@pytest.mark.parametrize(
    ("when", "there"),
    [
        ("in set-up", (TELLER, CARD)),
        ("in another language", (TELLER, CARD)),
        ("while typing", (TELLER, CARD, FIRST, SECOND, TYPED)),
    ],
)
def test_names_are_there_before_and_gone_after(counted: Counted, when: str, there: tuple[int, ...]) -> None:
    before, after = counted[when]
    assert all((before[name] > 0) is (name in there) for name in range(5)), f"the control: {before}"
    assert after == [0] * 5


def test_the_end_of_the_evening_has_left_none_already(counted: Counted) -> None:
    assert counted["after the end"] == ([0] * 5, [0] * 5)


def test_without_wiping_copies_stay(counted: Counted) -> None:
    """The control: what is freed is found, where it is not overwritten."""
    before, after = counted[UNWIPED]
    assert sum(before) > 0
    assert sum(after) > 0
