"""The pages of the console, one for each stage of the evening."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from casesconf_desktop.core.actions import Action, Add
from casesconf_desktop.core.agenda import MINUTE, Agenda
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.debrief import debrief_view
from casesconf_desktop.core.desk.circle import circle_view
from casesconf_desktop.core.desk.line import line_view
from casesconf_desktop.core.desk.now import now_view
from casesconf_desktop.core.desk.plan import plan_view
from casesconf_desktop.core.desk.price import price
from casesconf_desktop.core.desk.prompts import prompts_view
from casesconf_desktop.core.desk.rail import rail_view
from casesconf_desktop.core.desk.setup import setup_view
from casesconf_desktop.core.languages import Languages
from casesconf_desktop.core.prompting import phase_of
from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.core.room import RoomView
from casesconf_desktop.core.session import Session, Stage
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.debrief import DebriefPage
from casesconf_desktop.ui.console.live import LivePage
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.preview import PaintRoom, Picture
from casesconf_desktop.ui.console.setup import SetupPage
from casesconf_desktop.ui.keymap import ROOM
from casesconf_desktop.ui.looks import Looks

AgendaChoice = tuple[str, str, Agenda]
ScreenChoice = tuple[str, str, str, bool, bool]

BORROWED = 3 * MINUTE


class Pages(QStackedWidget):
    """Each panel looks for itself whether its view is new. The plan is open until put away, and so is the script.

    Names are masked while `veiled` by hand, or `mirrored` where the room would see the console; not while `peeking`.
    """

    screen_chosen = Signal(str)
    languages_chosen = Signal(object)
    forgotten = Signal()
    turned = Signal()
    veil_turned = Signal()
    stale = Signal()

    def __init__(self, looks: Looks, acts: Acts, paint_room: PaintRoom, measures: Measures) -> None:
        super().__init__()
        self._considered: Callable[[], Action | None] = lambda: acts.considered
        self._picture = Picture(looks, paint_room)
        self._setup = SetupPage(looks, acts, measures, self._picture)
        self._setup.screen_chosen.connect(self.screen_chosen)
        self._setup.languages_chosen.connect(self.languages_chosen)
        self.live = LivePage(looks, acts, measures, paint_room)
        self.live.plan_changed.connect(self.stale)
        self._debrief = DebriefPage(looks, acts, measures)
        self._debrief.forgotten.connect(self.forgotten)
        self.to_read = False
        self.planning = self.scripted = self.veiled = self.mirrored = self.peeking = False
        self._happened: tuple[object, ...] = ()
        self._chairs = 0
        for page in (self._setup, self.live, self._debrief):
            self.addWidget(page)

    @property
    def ringed(self) -> bool:
        """Whether the line is seen as a circle: if it is wanted, and there are chairs."""
        return self.live.ringed and self._chairs > 0

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
        self.planning = self.scripted = False
        self.stale.emit()
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
        return self._setup.case_in_focus if self.currentWidget() is self._setup else None

    def part(self, heading: str) -> QWidget | None:
        """Give the part of this page that acts of a heading change."""
        if self.currentWidget() is self.live:
            return self.live.part(heading)
        return self._picture if self.currentWidget() is self._setup and heading == ROOM else None

    @property
    def masked(self) -> bool:
        return (self.veiled or self.mirrored) and not self.peeking

    def show_languages(self, languages: Languages) -> None:
        self._setup.show_languages(languages)

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
        for page in (self._setup, self.live, self._debrief):
            page.set_measures(measures)

    def set_agendas(self, agendas: list[AgendaChoice]) -> None:
        self._setup.set_agendas(agendas)

    def set_shape(self, shape: QSize) -> None:
        """Take the size of what the room sees, for the proportions of its pictures here."""
        self._picture.set_shape(shape)
        self.live.set_shape(shape)

    def show_ready(self, to_look_at: int) -> None:
        self._setup.show_ready(to_look_at)

    def set_screens(self, screens: list[ScreenChoice]) -> None:
        self._setup.set_screens(screens)

    def show_session(self, session: Session, now: Now, room: RoomView) -> None:
        match session.stage:
            case Stage.SETUP:
                self._setup.show_view(setup_view(session, now))
                self._setup.hide_names(on=self.masked)
                self._setup.show_room(session.room)
                self._setup.show_agenda(session.agenda.name)
                self._picture.show_view(room)
                self._turn_to(self._setup)
            case Stage.LIVE:
                self._show_live(session, now, room)
                self._turn_to(self.live)
            case Stage.DEBRIEF:
                if self.currentWidget() is self.live:
                    self._show_live(session, now, room)  # once more, without a name in it
                    self._setup.show_view(setup_view(session, now))
                self._debrief.show_view(debrief_view(session, now.wall))
                self._turn_to(self._debrief)

    def _show_live(self, session: Session, now: Now, room: RoomView) -> None:
        live, considered, self._chairs = self.live, self._considered(), session.chairs
        happened = (session.panel.situation, session.panel.picked, session.room.prompt)
        if happened != self._happened:
            self._happened, self.planning = happened, False  # what happens in the room goes before the plan
            self.scripted = False
        parts = session.deck.parts(phase_of(session))
        self.to_read, self.scripted = bool(parts), self.scripted and bool(parts)
        script = parts if self.scripted else ()
        live.show_plan(plan_view(session, now, live.chosen) if self.planning else None, script)
        masked = self.masked
        live.show_views(
            rail_view(session, now, masked=masked),
            now_view(session, now, masked=masked),
            prompts_view(session, now, masked=masked, hidden=self.mirrored and not self.peeking),
            line_view(session, now, masked=masked),
            circle_view(session),
        )
        if considered is None and session.panel.situation is Situation.OVERRUN:
            considered = Add(BORROWED, session.step.segment.key)  # its price stands there before anybody asks
        live.show_price(None if considered is None else price(session, considered, now))
        live.show_room(room, session.room)

    def _turn_to(self, page: QWidget) -> None:
        """Turn to a page. The focus goes to the window, so that no key is swallowed; Tab takes it into the page."""
        if page is not self.currentWidget():
            self.planning = self.scripted = False
            self.setCurrentWidget(page)
            if page is not self._debrief:
                self.turned.emit()
