"""Every act, in every place, found and done: exactly what its key does; and what is said not to be possible is not."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.session import Session
from casesconf_desktop.ui.console.act_list import ActList
from casesconf_desktop.ui.console.circle import Circle
from casesconf_desktop.ui.console.hand_rows import HandRows
from casesconf_desktop.ui.console.line import LinePanel
from casesconf_desktop.ui.console.notice import Notice
from casesconf_desktop.ui.console.scrim import Scrim
from casesconf_desktop.ui.console.script import ScriptPanel
from casesconf_desktop.ui.console.where import page
from casesconf_desktop.ui.keymap import BINDINGS, Act, Where, bindings
from evenings import after, fresh, running
from stories.conftest import Facilitator
from stories.seeing import the

HELD = {Act.PEEK, Act.FORGET}
"""Acts that are held for as long as they last."""


@dataclass(frozen=True)
class Place:
    """An evening as it is somewhere, and the key of what is open on its page."""

    session: Callable[[], Session]
    minute: float
    opens: str = ""
    past: bool = True


def talk() -> Session:
    hands = [(56.0, a.HandUp(label)) for label in ("Ada", "Bo", "7")]
    return after(running(4), *hands, (56, a.NextSpeaker(None)), (56, a.StepOut("Kofi")), (57, a.Park()))


PLACES = {
    "set-up": Place(fresh, 0, past=False),
    "script": Place(lambda: running(1), 31, "Ctrl+S"),
    "story": Place(lambda: running(2), 41),
    "talk": Place(talk, 58),
    "circle": Place(lambda: after(talk(), (57, a.SetChairs(12))), 58, "V"),
    "plan, late": Place(lambda: after(running(2), (60, a.Next(1))), 61, "P"),
    "debrief": Place(lambda: after(running(11), (107, a.End())), 110),
}


class Trial:
    """Brings an evening to a place, again and again, and tells what came of it. Nothing is painted."""

    def __init__(self, facilitator: Facilitator, place: Place) -> None:
        self.f, self.place, self.session = facilitator, place, place.session()
        self.console, self.room = facilitator.evening.console, facilitator.evening.room
        self.console.setUpdatesEnabled(False)
        self.room.setUpdatesEnabled(False)
        self.begin()  # the minutes until then look like a sleep
        self.begin()

    def begin(self) -> None:
        evening, console, placement = self.f.evening, self.console, self.f.evening.placement
        if console.lock.on:
            console.lock.turn()
        while console.overlays.leave():
            pass
        console.setWindowState(Qt.WindowState.WindowNoState)
        if placement.asked[0]:
            placement.swap()
            placement.want("")
            console.setGeometry(0, 0, 1440, 900)
        evening.strike(False)
        console.pages.planning = console.pages.scripted = console.pages.veiled = False
        if console.pages.live.ringed:
            console.pages.show_circle(on=False)
        the(self.f, HandRows).clicked.emit(-1)
        self.f.minute = self.place.minute
        evening.acts._last.clear()  # noqa: SLF001 (two presses of two trials are two)
        evening.store.resume(self.session, [self.session] if self.place.past else [], [])
        console.activateWindow()
        console.setFocus()
        self.f.app.processEvents()
        self.f.hit(*([self.place.opens] if self.place.opens else []))

    @property
    def outcome(self) -> tuple[object, ...]:
        evening, console, pages = self.f.evening, self.console, self.console.pages
        placement, store = evening.placement, evening.store
        opened = [scrim.childAt(scrim.rect().center()) for scrim in console.findChildren(Scrim) if scrim.isVisible()]
        return (
            (store.session, tuple(store.past), tuple(store.undone)),
            (pages.planning, pages.scripted, pages.veiled, pages.currentIndex(), the(self.f, Circle).isVisible()),
            (pages.live.chosen, the(self.f, LinePanel).can_step(-1), the(self.f, ScriptPanel).accessibleDescription()),
            (*opened, the(self.f, Notice).isVisible(), console.focusWidget(), console.lock.on, evening.struck),
            (placement.console_screen, placement.chosen, placement.at, placement.asked[1:], console.windowState()),
        )

    def listed(self) -> list[tuple[Act, str]]:
        """List all acts, and why they can't be done."""
        self.f.hit("Ctrl+K")
        rows = [(row.act, row.why) for row in the(self.f, ActList).rows]
        self.f.hit("Esc")
        return rows

    def do(self, act: Act) -> None:
        self.f.hit("Ctrl+K")
        acts = the(self.f, ActList)
        acts.choose([row.act for row in acts.rows].index(act))
        self.f.hit("Enter")

    def key(self, act: Act) -> str:
        """Give the key that means an act here, if one does."""
        here = (*page(self.console, self.f.session.stage), Where.ANYWHERE)
        for key in (key for binding in bindings(act) for key in binding.keys):
            meant = [b.act for place in here for b in BINDINGS if b.where is place and key in b.keys]
            if meant[:1] == [act]:
                return key
        return ""


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
