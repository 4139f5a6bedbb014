"""The console: one window with the pages, the status strip, and what may lie on top."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from casesconf_desktop.core.actions import Leave
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.announced import stand
from casesconf_desktop.core.desk.preflight import Ready, preflight, to_look_at
from casesconf_desktop.core.desk.privacy import shield
from casesconf_desktop.core.desk.strip import strip_view
from casesconf_desktop.core.forecast import forecast
from casesconf_desktop.core.line import HandKind
from casesconf_desktop.core.promise import Promise
from casesconf_desktop.core.room import RoomAt, RoomView
from casesconf_desktop.core.session import Session, Stage
from casesconf_desktop.core.update import update
from casesconf_desktop.ui.act_rows import ActRow
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.announcer import Announcer
from casesconf_desktop.ui.console.desk_area import desk_of
from casesconf_desktop.ui.console.ground import Ground
from casesconf_desktop.ui.console.lock import Lock
from casesconf_desktop.ui.console.measures import measures
from casesconf_desktop.ui.console.notice import Notice
from casesconf_desktop.ui.console.pages import Pages
from casesconf_desktop.ui.console.preview import PaintRoom
from casesconf_desktop.ui.console.sight import changes, restored, show_part
from casesconf_desktop.ui.console.strip import StatusStrip
from casesconf_desktop.ui.console.tab_order import next_stop
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import Role

if TYPE_CHECKING:
    from casesconf_desktop.ui.console.overlays import Overlays

TITLE = "CasesConf"
USUAL_SIZE = (1440, 900)
LEAST_SIZE = QSize(1200, 600)
"""Of the page: where the screen has not so much room, as with large text, the window is smaller, and scrolls."""


class ConsoleWindow(Ground):
    heard_as = Role.Window

    file_given = Signal(Path)
    text_given = Signal(str)
    screen_chosen = Signal(str)
    languages_chosen = Signal(object)
    close_wanted = Signal()
    forgotten = Signal()
    end_wanted = Signal()
    act_chosen = Signal(Act)
    strike_over = Signal()
    rearranged = Signal()
    stale = Signal()

    def __init__(
        self,
        looks: Looks,
        acts: Acts,
        paint_room: PaintRoom,
        complete: Callable[[str], list[str]],
    ) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._looks, self._acts, self._complete = looks, acts, complete
        self._measures = measures(*USUAL_SIZE)
        self._announcer = Announcer(looks, self)
        self._at: RoomAt | None = None
        self._on_top: Overlays | None = None
        self._ready: Ready | None = None
        self._promise = Promise()
        self.pages = Pages(looks, acts, paint_room, self._measures)
        self.pages.screen_chosen.connect(self.screen_chosen)
        self.pages.languages_chosen.connect(self.languages_chosen)
        self.pages.forgotten.connect(self.forgotten)
        self.pages.turned.connect(self.setFocus)
        self.pages.stale.connect(self.stale)
        self._strip = StatusStrip(looks, acts, self._measures)
        self.lock = Lock(self)
        self.lock.turned.connect(self._strip.show_lock)
        self.lock.turned.connect(self._settle_notice)
        acts.when_done(self._show_part)
        self._desk = desk_of(self.pages, self._strip, LEAST_SIZE, self, looks.palette)
        self.notice = Notice(looks, self)  # under all cards, which are what is worked with while they are open
        self.notice.stood.connect(self._make_room)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._settle_notice)
        self.resize(*USUAL_SIZE)

    @property
    def overlays(self) -> "Overlays":
        """What may lie on top: made when it is wanted, or once the first picture is seen."""
        if self._on_top is None:
            self._on_top = self._overlays()
            self._make_room()
            self._on_top.show_promise(self._promise)
            if self._ready is not None:
                self._on_top.show_ready(self._ready)
        return self._on_top

    def make_whole(self) -> tuple[QObject, ...]:
        """Make what the first picture did without, so that no key waits for it; gives it."""
        return self.overlays, self.pages.live, self.pages.debrief

    def open(self, place: bytes = b"") -> None:
        """Show the window: where it was, or else filling a screen with no room for its usual size and a frame."""
        if place and self.restoreGeometry(place):
            self.show()
            self.setFocus()
            return
        free = self.screen().availableGeometry()
        if free.width() > USUAL_SIZE[0] and free.height() > USUAL_SIZE[1]:
            self.show()
        else:
            self.setGeometry(free)  # a larger one would be maximized on whichever screen has most of it
            self.showMaximized()
        self.setFocus()  # not to the first field: keys are acts until somebody types

    def show_session(self, session: Session, now: Now, room: RoomView) -> None:
        seen = forecast(session, now) if session.stage is Stage.LIVE else None
        self.pages.show_session(session, now, room, seen)
        self._strip.show_view(strip_view(session, now, seen))
        masked = self.pages.masked
        if self._on_top is not None:
            self._on_top.show_session(session, now, masked=masked)
        if (at := self._at) is not None:
            self._announcer.follow(lambda: stand(session, now, at, masked=masked))

    def set_laptop(self, at: RoomAt, *, sleepy: bool) -> None:
        """Say where the room's window is, and whether the laptop may fall asleep while the evening runs."""
        self._at = at
        self._strip.set_laptop(at, sleepy=sleepy)

    def show_promise(self, promise: Promise, rehearsal: float) -> None:
        """Take what is known of the promise; `rehearsal` tells how many times as fast the evening goes."""
        self._promise = promise
        self._strip.show_shield(shield(promise, rehearsal))
        if self._on_top is not None:
            self._on_top.show_promise(promise)

    def show_ready(self, ready: Ready) -> None:
        """Take what the laptop is like."""
        self._ready = ready
        self.pages.setup.show_ready(to_look_at(preflight(ready)))
        if self._on_top is not None:
            self._on_top.show_ready(ready)

    @property
    def told(self) -> tuple[str, ...]:
        """Give the sentences that are not put away yet."""
        return self.notice.told

    def say(self, sentence: str) -> None:
        (self.notice if self._on_top is None else self._on_top).say(sentence)
        self._settle_notice()
        self._announcer.notice(sentence)

    def try_key(self, name: str, act: Act | None) -> bool:
        """While keys are tried out, tell what one would do; tells whether it was taken so."""
        return self._on_top is not None and self._on_top.try_key(name, act)

    def toggle_keys(self) -> None:
        self.overlays.toggle_keys()

    def toggle_handover(self) -> None:
        self.overlays.toggle_handover()

    def toggle_preflight(self) -> None:
        self.overlays.toggle_preflight()

    def ask_to_close(self) -> None:
        self.overlays.questions.ask_to_close()

    def raise_hand(self, kind: HandKind) -> None:
        self.activateWindow()
        self.pages.live.raise_hand(kind)

    def toggle_card(self) -> None:
        """Open the card of the case whose row has the focus, or of whichever comes first."""
        self.activateWindow()
        self.overlays.toggle_card(self.pages.case_in_focus)
        self.stale.emit()

    def find_act(self, look: Callable[[], tuple[ActRow, ...]]) -> None:
        self.activateWindow()
        self.pages.live.stop_finding()
        self.overlays.toggle_finder(look)

    def _show_part(self, act: Act, before: Session) -> None:
        """Bring into view what an act has changed."""
        restores = act in {Act.UNDO, Act.REDO}
        part = self.pages.part(restored(before, self._acts.store.session) if restores else changes(act))
        if part is not None:
            show_part(self._desk, part)

    def show_struck(self, words: tuple[str, ...]) -> None:
        if words or self._on_top is not None:
            self.overlays.show_struck(words, self._column())
            self._settle_notice()

    def find_prompt(self) -> None:
        self.activateWindow()
        self.pages.find_prompt()

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def ask_for_file(self) -> None:
        self.activateWindow()
        self.overlays.ask_for_file()

    @property
    def covered(self) -> bool:
        return self._on_top is not None and self._on_top.cover_the_page

    @property
    def can_leave(self) -> bool:
        return self.overlays.can_leave or self._over_prompts

    @property
    def _over_prompts(self) -> bool:
        """Whether the plan stands in the place of the prompts, or what is read out."""
        return self.pages.planning or self.pages.scripted

    def leave(self) -> bool:
        """Close what lies on top, leave a field or the plan, put away what is said; tells whether there was any."""
        if self.overlays.leave():
            return True
        focused = self.focusWidget()
        if self.pages.live.stop_finding():
            return True
        if isinstance(focused, QLineEdit):
            self.setFocus()
            return True
        return self.pages.leave() or (not self._in_a_situation and self.notice.put_away())

    @property
    def _in_a_situation(self) -> bool:
        """Whether there is more to leave here, before what is said: what lies in the room comes after that."""
        store = self._acts.store
        left = update(store.session, Leave(), store.now())
        return left is not store.session and left.room == store.session.room

    def _settle_notice(self) -> None:
        """Have the notice's key shown only while it puts the notice away: see `leave`."""
        if self.notice.room:
            on_top = self._on_top is not None and self._on_top.lies_on_the_page
            before = on_top or isinstance(self.focusWidget(), QLineEdit) or self._over_prompts
            self.notice.set_capped(capped=not (before or self.lock.on or self._in_a_situation))

    def focusNextPrevChild(self, forward: bool) -> bool:
        next_stop(self, self.pages.currentWidget(), forward=forward)
        return True

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.rearranged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rearranged.emit()
        seen = self.size().expandedTo(LEAST_SIZE)
        fresh = measures(seen.width(), seen.height())
        if fresh != self._measures:
            self._measures = fresh
            self.pages.set_measures(fresh)
            self._strip.set_measures(fresh)
        self._make_room()

    def _overlays(self) -> "Overlays":
        from casesconf_desktop.ui.console.overlays import Overlays  # noqa: PLC0415 (the first picture does without)

        made = Overlays(self._looks, self._acts, self._complete, self.notice, self)
        made.stale.connect(self.stale)
        made.strike_over.connect(self.strike_over)
        made.file_given.connect(self.file_given)
        made.close_wanted.connect(self.close_wanted)
        made.act_chosen.connect(self.act_chosen)
        made.finding.chosen.connect(self._acts.do)
        made.finding.refused.connect(self.say)
        made.end_wanted.connect(self.end_wanted)
        return made

    def _make_room(self) -> None:
        """Let the pages give way to what is said over the strip; where all of it scrolls, the whole desk does."""
        whole = self.size().expandedTo(LEAST_SIZE) == self.size()
        left, under = (self._measures.rail, self._measures.strip) if whole else (0, 0)
        self.notice.stand_in(self.rect().adjusted(left, 0, 0, -under))
        foot = self.notice.room
        if self._on_top is not None:
            self._on_top.cover(self.rect(), self._column())
        self._desk.resize(self.width(), self.height() - (0 if whole else foot))
        self.pages.set_foot(foot if whole else 0)

    def _column(self) -> QRect:
        """Tell where the main column is, over what is said there."""
        m, foot = self._measures, self.notice.room
        right = self.width() - (m.right if m.right_shown else 0)
        column = QRect(m.rail, 0, right - m.rail, self.height() - m.strip)
        return (column if self.width() >= LEAST_SIZE.width() else self.rect()).adjusted(0, 0, 0, -foot)

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
