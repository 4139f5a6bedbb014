"""Every act, in every place, found and done: exactly what its key does; and what is said not to be possible is not."""

import pytest

from casesconf_desktop.ui.keymap import Act
from stories.conftest import Facilitator
from stories.trial import PLACES, Trial

HELD = {Act.PEEK, Act.FORGET}
"""Acts that are held for as long as they last."""


@pytest.mark.parametrize("name", PLACES)
def test_what_is_found_is_done_as_by_its_key(facilitator: Facilitator, name: str) -> None:
    trial = Trial(facilitator, PLACES[name])
    before, listed = trial.outcome, trial.listed()
    assert sorted(act for act, _ in listed) == sorted(Act)
    for act, why in listed:
        trial.begin()
        key, done = trial.key(act), before
        if not why:
            trial.do(act)
            done = trial.outcome
            trial.begin()
            assert done != before, f"{act.name} is offered and does nothing"
        if not why or act not in HELD | {Act.FIND_ACT}:
            facilitator.hit(*([key] if key else []))
            assert done == trial.outcome, f"{act.name}, {why or 'done'}: {key} does something else"
