"""The pages of the console, one for each stage of the evening."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.setup import setup_view
from casesconf_desktop.core.forecast import Forecast
from casesconf_desktop.core.prompting import phase_of
from casesconf_desktop.core.room import RoomView
from casesconf_desktop.core.session import Session, Stage
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.preview import PaintRoom, Picture
from casesconf_desktop.ui.console.setup import SetupPage
from casesconf_desktop.ui.keymap import ROOM
from casesconf_desktop.ui.looks import Looks

if TYPE_CHECKING:
    from casesconf_desktop.ui.console.debrief import DebriefPage
    from casesconf_desktop.ui.console.live import LivePage


class Pages(QStackedWidget):
    """Each panel looks for itself whether its view is new. The plan is open until put away, and so is the script.

    Names are masked while `veiled` by hand, or `mirrored` where the room would see the console; not while `peeking`.
    Only the set-up page is made at once: the others are when they are wanted, or once the first picture is seen.
    """

    screen_chosen = Signal(str)
    languages_chosen = Signal(object)
    forgotten = Signal()
    turned = Signal()
    veil_turned = Signal()
    stale = Signal()

    def __init__(self, looks: Looks, acts: Acts, paint_room: PaintRoom, measures: Measures) -> None:
        super().__init__()
        self._looks, self._acts, self._measures, self._paint_room = looks, acts, measures, paint_room
        self._picture = Picture(looks, paint_room)
        self.setup = SetupPage(looks, acts, measures, self._picture)
        self.setup.screen_chosen.connect(self.screen_chosen)
        self.setup.languages_chosen.connect(self.languages_chosen)
        self.to_read = False
        self.planning = self.scripted = self.veiled = self.mirrored = self.peeking = False
        self._happened: tuple[object, ...] = ()
        self._chairs = self._foot = 0
        self._shape, self._shaped = QSize(), [self._picture.set_shape]
        self._made: list[SetupPage | LivePage | DebriefPage] = []
        self._add(self.setup)

    @cached_property
    def live(self) -> "LivePage":
        from casesconf_desktop.ui.console.live import LivePage  # noqa: PLC0415 (the first picture does without)

        live = LivePage(self._looks, self._acts, self._measures, self._paint_room)
        live.plan_changed.connect(self.stale)
        live.set_shape(self._shape)
        self._shaped.append(live.set_shape)
        self._add(live)
        return live

    @cached_property
    def debrief(self) -> "DebriefPage":
        from casesconf_desktop.ui.console.debrief import DebriefPage  # noqa: PLC0415 (see above)

        debrief = DebriefPage(self._looks, self._acts, self._measures)
        debrief.forgotten.connect(self.forgotten)
        self._add(debrief)
        return debrief

    @property
    def ringed(self) -> bool:
        """Whether the line is seen as a circle: if it is wanted, and there are chairs."""
        return self._chairs > 0 and self.live.ringed

    def toggle_plan(self) -> None:
        self.planning, self.scripted = not self.planning, False
        self.stale.emit()

    def toggle_script(self) -> None:
        """Open what is read out, if there is something, or put it away."""
        if self.to_read:
            self.scripted, self.planning = not self.scripted, False
            self.stale.emit()

    def find_prompt(self) -> None:
        """Look for a prompt; what stands in their place is put away for that."""
        self.leave()
        self.live.find_prompt()

    def leave(self) -> bool:
        """Close the plan or the script; tells whether one was open."""
        was = self.planning or self.scripted
        if was:
            self.planning = self.scripted = False
            self.stale.emit()
        return was

    @property
    def case_in_focus(self) -> int | None:
        """Tell whose row of the set-up page has the focus."""
        return self.setup.case_in_focus if self.currentWidget() is self.setup else None

    def part(self, heading: str) -> QWidget | None:
        """Give the part of this page that acts of a heading change."""
        if self.currentWidget() is self.live:
            return self.live.part(heading)
        return self._picture if self.currentWidget() is self.setup and heading == ROOM else None

    @property
    def masked(self) -> bool:
        return (self.veiled or self.mirrored) and not self.peeking

    def show_circle(self, *, on: bool) -> None:
        self.live.show_circle(on=on)
        self.stale.emit()

    def toggle_veil(self) -> None:
        """Mask the names here, or show them again."""
        self.veiled = not self.veiled
        self.veil_turned.emit()
        self.stale.emit()

    def peek(self, *, on: bool) -> None:
        """Show masked names for a moment."""
        if on != self.peeking:
            self.peeking = on
            self.stale.emit()

    def set_measures(self, measures: Measures) -> None:
        self._measures = measures
        for page in self._made:
            page.set_measures(measures)

    def set_foot(self, foot: int) -> None:
        """Leave free what a sentence at the foot takes, beside the rail; a page that is made later does as well."""
        if foot != self._foot:
            self._foot = foot
            for page in self._made:
                page.set_foot(foot)

    def set_shape(self, shape: QSize) -> None:
        """Take the size of what the room sees, for the proportions of its pictures here."""
        self._shape = shape
        for shaped in self._shaped:
            shaped(shape)

    def show_session(self, session: Session, now: Now, room: RoomView, seen: Forecast | None = None) -> None:
        """Show the page of the stage; what is expected of an evening that goes on may have been `seen` already."""
        match session.stage:
            case Stage.SETUP:
                self.setup.show_view(setup_view(session, now))
                self.setup.hide_names(on=self.masked)
                self.setup.show_room(session.room)
                self.setup.show_agenda(session.agenda.name)
                self._picture.show_view(room)
                self._turn_to(self.setup)
            case Stage.LIVE:
                self._show_live(session, now, room, seen)
                self._turn_to(self.live)
            case Stage.DEBRIEF:
                if self.currentWidget() not in {self.setup, self.debrief}:
                    self._show_live(session, now, room)  # once more, without a name in it
                    self.setup.show_view(setup_view(session, now))
                self.debrief.show_session(session, now)
                self._turn_to(self.debrief, focused=False)

    def _show_live(self, session: Session, now: Now, room: RoomView, seen: Forecast | None = None) -> None:
        from casesconf_desktop.ui.console.live_views import show_panels, show_price  # noqa: PLC0415

        live, considered, self._chairs = self.live, self._acts.considered, session.chairs
        happened = (session.panel.situation, session.panel.picked, session.room.prompt)
        if happened != self._happened:
            self._happened, self.planning, self.scripted = happened, False, False  # what happens goes before the plan
        parts = session.deck.parts(phase_of(session))
        self.to_read, self.scripted = bool(parts), self.scripted and bool(parts)
        script = parts if self.scripted else ()
        masked, hidden = self.masked, self.mirrored and not self.peeking
        show_panels(live, session, now, script, planning=self.planning, masked=masked, hidden=hidden, seen=seen)
        show_price(live, session, now, considered)
        live.show_room(room, session.room)

    def _turn_to(self, page: QWidget, *, focused: bool = True) -> None:
        """Turn to a page. The focus goes to the window, so that no key is swallowed; Tab takes it into the page."""
        if page is not self.currentWidget():
            self.planning = self.scripted = False
            self.setCurrentWidget(page)
            if focused:
                self.turned.emit()

    def _add(self, page: "SetupPage | LivePage | DebriefPage") -> None:
        self._made.append(page)
        page.set_foot(self._foot)
        self.addWidget(page)
