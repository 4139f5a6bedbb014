"""Says changes aloud by the screen reader, where there is one: politely, each once."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.announced import Stand, announced
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import announce


class Announcer:
    """A notice from before a reader was connected waits for it: that the evening goes on after a crash is heard."""

    def __init__(self, looks: Looks, window: QWidget) -> None:
        self._looks, self._window = looks, window
        self._stand: Stand | None = None
        self._notice = ""

    def follow(self, stand: Callable[[], Stand]) -> None:
        """Say what has changed since the last time."""
        before, self._stand = self._stand, stand() if QAccessible.isActive() else None
        if self._stand is not None:
            notice, self._notice = self._notice, ""
            self._say(notice or (announced(before, self._stand) if before is not None else ""))

    def notice(self, sentence: str) -> None:
        if QAccessible.isActive():
            self._say(sentence)
        else:
            self._notice = sentence

    def _say(self, sentence: str) -> None:
        announce(self._window, self._looks.say(sentence))
