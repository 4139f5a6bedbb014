"""What may lie on top of the console: cards, the path field, one question, one sentence, the words of a strike."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.card import card_view
from casesconf_desktop.core.desk.handover import handover_view
from casesconf_desktop.core.desk.preflight import Ready
from casesconf_desktop.core.promise import Promise
from casesconf_desktop.core.session import Session
from casesconf_desktop.ui.act_rows import ActRow
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.act_finder import FindingAct
from casesconf_desktop.ui.console.handover import Handover
from casesconf_desktop.ui.console.key_sheet import KeySheet
from casesconf_desktop.ui.console.notice import Notice
from casesconf_desktop.ui.console.open_field import OpenField
from casesconf_desktop.ui.console.preflight import Preflight
from casesconf_desktop.ui.console.privacy import Privacy
from casesconf_desktop.ui.console.questions import Questions
from casesconf_desktop.ui.console.scrim import Scrim
from casesconf_desktop.ui.console.struck import Struck
from casesconf_desktop.ui.console.teller_card import TellerCard
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks


class Overlays(QObject):
    file_given = Signal(Path)
    close_wanted = Signal()
    act_chosen = Signal(Act)
    end_wanted = Signal()
    strike_over = Signal()
    stale = Signal()

    def __init__(
        self, looks: Looks, acts: Acts, complete: Callable[[str], list[str]], notice: Notice, window: QWidget
    ) -> None:
        super().__init__(window)
        self._window, self._notice = window, notice
        keys = KeySheet(looks)
        keys.chosen.connect(self._choose)
        self._sheet = Scrim(looks, keys, window)
        self._field = OpenField(looks, complete)
        self._field.chosen.connect(lambda path: self.file_given.emit(Path(path).expanduser()))
        self._open = Scrim(looks, self._field, window)
        self.questions = Questions(looks, window)
        self.questions.close_wanted.connect(self.close_wanted)
        self.questions.end_wanted.connect(self.end_wanted)
        self._handover = Handover(looks)
        self._takeover = Scrim(looks, self._handover, window)
        self._takeover.closed.connect(self._handover.put_away)
        self._card = TellerCard(looks, acts)
        self._cards = Scrim(looks, self._card, window)
        self._card.done.connect(self._cards.hide)
        self._cards.closed.connect(self._card.put_away)
        self._case: int | None = None
        self._card.turned.connect(self._turn_card)
        self._preflight = Preflight(looks)
        self._ready = Scrim(looks, self._preflight, window)
        self._preflight.told.connect(self._preflight_told)
        self._privacy = Privacy(looks)
        self._promise = Scrim(looks, self._privacy, window)
        self.finding = FindingAct(looks, acts, window)
        self._struck = Struck(looks, window)
        self._struck.back.connect(self.strike_over)
        cards = (self._cards, self._takeover, self._ready, self._promise, self._sheet, self.finding.scrim)
        self._scrims = (*self.questions.scrims, self._open, *cards)

    def cover(self, window: QRect, column: QRect) -> None:
        """Follow the window's size. `column` is the main one, over the strip and over what is said there."""
        for scrim in self._scrims:
            scrim.setGeometry(window)
        self._struck.stand_in(column)

    def say(self, sentence: str) -> None:
        """Say a sentence over the strip; with the path field open, under the field."""
        if self._open.isVisible():
            self._field.say(sentence)
        else:
            self._notice.say(sentence)

    def said_well(self) -> None:
        self._open.hide()
        self._notice.clear()

    def toggle_keys(self) -> None:
        self._sheet.toggle()

    def show_session(self, session: Session, now: Now, *, masked: bool) -> None:
        """Keep what is open true: the handover card, and the teller's."""
        if self._takeover.isVisible():
            self._handover.show_view(handover_view(session, now, masked=masked))
            self._takeover.settle()
        if self._cards.isVisible():
            view = card_view(session, self._case)
            if view is None or (self._case is not None and view.case != self._case):
                self._cards.hide()
            else:
                self._card.show_view(view, masked=masked)

    def toggle_finder(self, look: Callable[[], tuple[ActRow, ...]]) -> None:
        """Let an act be found, in the place of whatever card is open, or no longer; a question is answered first."""
        if not self.questions.asking:
            for scrim in self._scrims:
                if scrim is not self.finding.scrim:
                    scrim.hide()
            self._notice.unsay(self.finding.told)
            self.finding.toggle(look)

    def toggle_preflight(self) -> None:
        self._ready.toggle()

    def show_ready(self, ready: Ready) -> None:
        """Take what the laptop is like."""
        self._preflight.show_ready(ready)

    def toggle_privacy(self) -> None:
        self._promise.toggle()

    def show_promise(self, promise: Promise) -> None:
        self._privacy.show_promise(promise)
        if self._promise.isVisible():
            self._promise.settle()

    def try_key(self, name: str, act: Act | None) -> bool:
        """While the preflight is open, tell what a key would do; tells whether it was taken so. Locking is no trial."""
        trying = self._ready.isVisible() and not self.questions.asking and act is not Act.LOCK
        return trying and self._preflight.tried(name, act)

    def _preflight_told(self) -> None:
        if self._ready.isVisible():
            self._ready.settle()

    def toggle_handover(self) -> None:
        """Open or close the handover card; a question is answered first."""
        if not self.questions.asking:
            self._takeover.toggle()
            self.stale.emit()

    def toggle_card(self, case: int | None) -> None:
        """Open the card of a case, or of whichever comes first."""
        if self._cards.isVisible():
            self._cards.hide()
        else:
            self._case = case
            self._cards.open()
            self._card.begin()

    def _turn_card(self, case: int) -> None:
        self._case = case
        self.stale.emit()

    def show_struck(self, words: tuple[str, ...], column: QRect) -> None:
        """Show the words to say while the room is blank, or none of it any more."""
        if words:
            self._struck.say(words, column)
        else:
            self._struck.hide()

    def _choose(self, act: Act) -> None:
        self._sheet.hide()
        self.act_chosen.emit(act)

    def ask_for_file(self) -> None:
        self._open.open()
        self._field.begin()

    @property
    def cover_the_page(self) -> bool:
        return any(scrim.isVisible() for scrim in self._scrims)

    @property
    def can_leave(self) -> bool:
        """Tell whether there is something to leave once no card covers the page."""
        typing = isinstance(self.finding.scrim.before, QLineEdit)
        return typing or self._struck.isVisible() or self._notice.isVisible()

    def leave(self) -> bool:
        """Close the card on top; tells whether there was any."""
        order = self._window.children()
        shown = sorted((scrim for scrim in self._scrims if scrim.isVisible()), key=order.index)
        if shown:
            shown[-1].hide()
        return bool(shown)

    @property
    def lies_on_the_page(self) -> bool:
        return self.cover_the_page or self._struck.isVisible()
