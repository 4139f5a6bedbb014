"""The console: one window with a page for each stage of the evening, the status strip, and what may lie on top."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from casesconf_desktop.core.agenda import Agenda
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.debrief import debrief_view
from casesconf_desktop.core.desk.line import line_view
from casesconf_desktop.core.desk.now import now_view
from casesconf_desktop.core.desk.prompts import prompts_view
from casesconf_desktop.core.desk.rail import rail_view
from casesconf_desktop.core.desk.setup import setup_view
from casesconf_desktop.core.desk.strip import strip_view
from casesconf_desktop.core.room import RoomAt, RoomView
from casesconf_desktop.core.session import Session, Stage
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.debrief import DebriefPage
from casesconf_desktop.ui.console.live import LivePage
from casesconf_desktop.ui.console.measures import measures
from casesconf_desktop.ui.console.overlays import Overlays
from casesconf_desktop.ui.console.preview import PaintRoom, Picture
from casesconf_desktop.ui.console.setup import SetupPage
from casesconf_desktop.ui.console.strip import StatusStrip
from casesconf_desktop.ui.looks import Looks

TITLE = "CasesConf"
USUAL_SIZE = (1440, 900)
LEAST_SIZE = (1200, 600)

AgendaChoice = tuple[str, str, Agenda]
ScreenChoice = tuple[str, str, str, bool, bool]


class ConsoleWindow(QWidget):
    file_given = Signal(Path)
    text_given = Signal(str)
    screen_chosen = Signal(str)
    close_wanted = Signal()
    forgotten = Signal()
    end_wanted = Signal()

    def __init__(
        self,
        looks: Looks,
        acts: Acts,
        paint_room: PaintRoom,
        complete: Callable[[str], list[str]],
        promise: tuple[str, str],
    ) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(*LEAST_SIZE)
        self._looks, self._acts = looks, acts
        self._measures = measures(*USUAL_SIZE)
        self._picture = Picture(looks, paint_room)
        self._setup = SetupPage(looks, acts, self._measures, self._picture)
        self._setup.screen_chosen.connect(self.screen_chosen)
        self._live = LivePage(looks, acts, self._measures, paint_room)
        self._debrief = DebriefPage(looks, self._measures)
        self._debrief.forgotten.connect(self.forgotten)
        self._strip = StatusStrip(looks, acts, promise, self._measures)
        self._pages = QStackedWidget()
        for page in (self._setup, self._live, self._debrief):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addWidget(self._strip)
        self._overlays = Overlays(looks, complete, self)
        self._overlays.file_given.connect(self.file_given)
        self._overlays.close_wanted.connect(self.close_wanted)
        self._overlays.act_chosen.connect(acts.do)
        self._overlays.end_wanted.connect(self.end_wanted)
        self.resize(*USUAL_SIZE)

    def open(self) -> None:
        """Show the window, filling a screen that has no room for its usual size and a frame around it."""
        free = self.screen().availableGeometry()
        roomy = free.width() > USUAL_SIZE[0] and free.height() > USUAL_SIZE[1]
        self.show() if roomy else self.showMaximized()
        self.setFocus()  # not to the first field: keys are acts until somebody types

    def show_session(self, session: Session, now: Now, room: RoomView) -> None:
        """Show the page of the stage; each panel looks for itself whether its view is new."""
        match session.stage:
            case Stage.SETUP:
                self._setup.show_view(setup_view(session, now))
                self._setup.show_room(session.room)
                self._setup.show_agenda(session.agenda.name)
                self._picture.show_view(room)
                self._turn_to(self._setup)
            case Stage.LIVE:
                self._live.show_views(
                    rail_view(session, now), now_view(session, now), prompts_view(session), line_view(session, now)
                )
                self._live.show_room(room, session.room)
                self._turn_to(self._live)
            case Stage.DEBRIEF:
                self._debrief.show_view(debrief_view(session, now.wall))
                self._turn_to(self._debrief)
        self._strip.show_view(strip_view(session, now))

    def _turn_to(self, page: QWidget) -> None:
        """Turn to a page. The focus goes to the window, so that no key is swallowed; Tab takes it into the page."""
        if page is not self._pages.currentWidget():
            self._pages.setCurrentWidget(page)
            if page is not self._debrief:
                self.setFocus()

    def set_agendas(self, agendas: list[AgendaChoice]) -> None:
        self._setup.set_agendas(agendas)

    def set_screens(self, screens: list[ScreenChoice]) -> None:
        self._setup.set_screens(screens)

    def set_room(self, at: RoomAt) -> None:
        """Say whether the room has a screen of its own, or its window stands beside the console."""
        self._strip.set_room(at)

    def say(self, sentence: str) -> None:
        self._overlays.say(sentence, self._strip.y())

    def said_well(self) -> None:
        """Put away the path field and any sentence: what was wanted has been done."""
        self._overlays.said_well()

    def raise_hand(self) -> None:
        self.activateWindow()
        self._live.raise_hand()

    def direct_reply(self) -> None:
        self.activateWindow()
        self._live.direct_reply()

    def toggle_keys(self) -> None:
        self._overlays.toggle_keys()

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def ask_for_file(self) -> None:
        self.activateWindow()
        self._overlays.ask_for_file()

    def ask_to_close(self) -> None:
        self._overlays.ask_to_close()

    def ask_to_end(self) -> None:
        self._overlays.ask_to_end()

    @property
    def covered(self) -> bool:
        return self._overlays.cover_the_page

    def leave(self) -> bool:
        """Close what lies on top, or leave a text field; tells whether there was anything."""
        if self._overlays.leave():
            return True
        focused = self.focusWidget()
        if isinstance(focused, QLineEdit):
            self.setFocus()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fresh = measures(self.width(), self.height())
        if fresh != self._measures:
            self._measures = fresh
            for page in (self._setup, self._live, self._debrief):
                page.set_measures(fresh)
            self._strip.set_measures(fresh)
        self._overlays.cover(self.rect(), self.height() - self._measures.strip)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.ask_to_close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take one file, or plain text."""
        data = event.mimeData()
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.file_given.emit(Path(files[0]))
        elif data.hasText():
            self.text_given.emit(data.text())
        event.acceptProposedAction()
