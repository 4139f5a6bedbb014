"""The two things that are asked before they are done: closing the window, and ending before the plan is done."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.question import Question
from casesconf_desktop.ui.console.scrim import Scrim
from casesconf_desktop.ui.keymap import Act, cap
from casesconf_desktop.ui.looks import Looks

CLOSING, ENDING = said("Close and forget everything?"), said("End the evening now?")
NAMES_GO = said(
    "There are steps to come. Undo brings back the clock, not the names or the line. {keys} again ends it."
).format(keys=cap(Act.END))
NO_COPY = said("The evening is kept nowhere else. Once the window is closed there is no way back.")


class Questions(QObject):
    close_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, looks: Looks, window: QWidget) -> None:
        super().__init__(window)
        self._close = Question(looks, CLOSING, NO_COPY, said("Forget and close"), said("Stay"))
        self._closing = Scrim(looks, self._close, window)
        self._close.confirmed.connect(self.close_wanted)
        self._close.stayed.connect(self._closing.hide)
        self._end = Question(looks, ENDING, NAMES_GO, said("End the evening"), said("Go on"))
        self._ending = Scrim(looks, self._end, window)
        self._end.confirmed.connect(self._ended)
        self._end.stayed.connect(self._ending.hide)
        self.scrims = (self._closing, self._ending)

    @property
    def asking(self) -> bool:
        return any(scrim.isVisible() for scrim in self.scrims)

    def ask_to_close(self) -> None:
        self._closing.open()
        self._close.ask()

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
