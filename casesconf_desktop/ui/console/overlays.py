"""What may lie on top of the console: the key sheet, the path field, one question, one sentence."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from casesconf_desktop.ui.console.key_sheet import KeySheet
from casesconf_desktop.ui.console.notice import Notice
from casesconf_desktop.ui.console.open_field import OpenField
from casesconf_desktop.ui.console.question import Question
from casesconf_desktop.ui.console.scrim import Scrim
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks

CLOSING = "Close and forget everything?"
ENDING = "End the evening now?"
NAMES_GO = "There are steps to come. Undo brings back the clock, not the names or the line. Ctrl+E again ends it."
NO_COPY = "The evening is kept nowhere else. Once the window is closed there is no way back."


class Overlays(QObject):
    file_given = Signal(Path)
    close_wanted = Signal()
    act_chosen = Signal(Act)
    end_wanted = Signal()

    def __init__(self, looks: Looks, complete: Callable[[str], list[str]], window: QWidget) -> None:
        super().__init__(window)
        keys = KeySheet(looks)
        keys.chosen.connect(self._choose)
        self._sheet = Scrim(looks, keys, window)
        self._field = OpenField(looks, complete)
        self._field.chosen.connect(lambda path: self.file_given.emit(Path(path).expanduser()))
        self._open = Scrim(looks, self._field, window)
        self._question = Question(looks, CLOSING, NO_COPY, "Forget and close", "Stay")
        self._question.confirmed.connect(self.close_wanted)
        self._closing = Scrim(looks, self._question, window)
        self._question.stayed.connect(self._closing.hide)
        self._end = Question(looks, ENDING, NAMES_GO, "End the evening", "Go on")
        self._ending = Scrim(looks, self._end, window)
        self._end.confirmed.connect(self._ended)
        self._end.stayed.connect(self._ending.hide)
        self._notice = Notice(looks, window)

    def cover(self, window: QRect, bottom: int) -> None:
        """Follow the window's size."""
        for scrim in (self._sheet, self._open, self._closing, self._ending):
            scrim.setGeometry(window)
        self._notice.stand_on(bottom)

    def say(self, sentence: str, bottom: int) -> None:
        """Say a sentence over `bottom`; with the path field open, under the field."""
        if self._open.isVisible():
            self._field.say(sentence)
        else:
            self._notice.say(sentence, bottom)

    def unsay(self, sentence: str) -> None:
        self._notice.unsay(sentence)

    def said_well(self) -> None:
        self._open.hide()
        self._notice.clear()

    def toggle_keys(self) -> None:
        if self._sheet.isVisible():
            self._sheet.hide()
        else:
            self._sheet.open()

    def _choose(self, act: Act) -> None:
        self._sheet.hide()
        self.act_chosen.emit(act)

    def ask_for_file(self) -> None:
        self._open.open()
        self._field.begin()

    def ask_to_close(self) -> None:
        self._closing.open()
        self._question.ask()

    def ask_to_end(self) -> None:
        """Ask before the plan is done; asked again while the question is open, it is answered."""
        if self._ending.isVisible():
            self._ended()
        else:
            self._ending.open()
            self._end.ask()

    def _ended(self) -> None:
        self._ending.hide()
        self.end_wanted.emit()

    @property
    def cover_the_page(self) -> bool:
        return any(scrim.isVisible() for scrim in (self._closing, self._ending, self._open, self._sheet))

    def leave(self) -> bool:
        """Close what lies on top; tells whether there was anything."""
        for scrim in (self._closing, self._ending, self._open, self._sheet):
            if scrim.isVisible():
                scrim.hide()
                return True
        return self._notice.put_away()
