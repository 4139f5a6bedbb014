"""A short storm of crashes, at instants by chance: nothing that was handed to the keeper is lost.

A long one with its times is a command: tests/bench/crash_storm.py.
"""

import pytest

from casesconf_desktop.carried import UNDO
from stormy import UNDO as UNDO_HERE
from stormy import weather


@pytest.mark.parametrize("seed", [1, 2])
def test_what_was_handed_on_is_taken_over(seed: int) -> None:
    storm = weather(seed, kills=4, most_acts=6)
    assert (storm.kills, storm.lost) == (4, [])
    assert storm.acts >= 4, "the control: there was something to lose"
    assert UNDO_HERE == UNDO
