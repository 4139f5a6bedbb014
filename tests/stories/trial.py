"""Brings an evening to a place, again and again, to see what an act does there, by one way in and by another."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.prompts import Part, Phase
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Session
from casesconf_desktop.ui.console.act_list import ActList
from casesconf_desktop.ui.console.circle import Circle
from casesconf_desktop.ui.console.hand_rows import HandRows
from casesconf_desktop.ui.console.notice import Notice
from casesconf_desktop.ui.console.scrim import Scrim
from casesconf_desktop.ui.console.script import ScriptPanel
from casesconf_desktop.ui.console.where import page
from casesconf_desktop.ui.keymap import BINDINGS, Act, Where, bindings
from evenings import after, deck, fresh, running
from hearing import heard_in
from stories.conftest import Facilitator
from stories.seeing import the


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


def read_out() -> Session:
    """Bring an evening to an opening in which something is read out."""
    parts = (Part(Phase.OPENING, "Welcome", "Good evening."), Part(Phase.OPENING, "The Rule", "It stays here."))
    return after(replace(fresh(), deck=replace(deck(), script=parts)), (0, a.OpenDoors()), (30, a.Next(-1)))


PLACES = {
    "set-up": Place(fresh, 0, past=False),
    "script": Place(read_out, 31, "Ctrl+S"),
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
        while console.overlays.leave() or console.notice.put_away():
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
        while console.pages.live.can_step_script(-1):
            console.pages.live.step_script(-1)
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
            (pages.live.chosen, self._hands, the(self.f, ScriptPanel).accessibleDescription()),
            (*opened, the(self.f, Notice).isVisible(), console.focusWidget(), console.lock.on, evening.struck),
            (placement.console_screen, placement.chosen, placement.at, placement.asked[1:], console.windowState()),
        )

    @property
    def _hands(self) -> list[bool | None]:
        """Tell of each hand whether it is chosen."""
        return [one.item.selected for one in heard_in(the(self.f, HandRows))]

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
