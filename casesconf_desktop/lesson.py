"""Tells the tasks of a first evening, one after the other, as the notices that the console has anyway."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from casesconf_desktop.core.lesson import TASKS, Seen, reached
from casesconf_desktop.core.said import Said
from casesconf_desktop.store import Store
from casesconf_desktop.ui.console.window import ConsoleWindow

ENOUGH = 2
"""So many tasks put away one after the other end the lesson."""


class Lesson(QObject):
    """Looks at what was done, and says what is next.

    Whoever puts a task away sees the next one once this is done; whoever puts that away as well has had enough.
    """

    def __init__(self, store: Store, console: ConsoleWindow, struck: Callable[[], bool]) -> None:
        super().__init__()
        self._store, self._console, self._struck = store, console, struck
        self._task = self._put_away = 0
        self._undone = False
        self._told: Said | None = None

    def begin(self) -> None:
        self._store.changed.connect(self.look)
        self._console.stale.connect(self.look)
        self._console.notice.left.connect(self._left)
        self.look()

    def look(self) -> None:
        """Look again: the store tells neither that a name is struck nor how the line is seen."""
        if self._put_away >= ENOUGH:
            return
        self._undone = self._undone or bool(self._store.undone)
        seen = Seen(self._store.session, self._undone, self._struck(), self._console.pages.ringed)
        task, stands = reached(self._task, seen), self._told in self._console.told
        if task == self._task and self._told is not None and not stands:
            return  # it was put away, and is not done yet
        if task > self._task and stands:
            self._put_away = 0  # it was done, and not put away
        self._task = task
        self._tell(TASKS[task].said(seen) if task < len(TASKS) else None)

    def _tell(self, words: Said | None) -> None:
        """Say the new words before the old ones go: the row they stand in stays."""
        told, self._told = self._told, words
        if words == told:
            return
        if words is not None:
            self._console.say(words)
        if told is not None:
            self._console.notice.unsay(told)

    def _left(self, words: Said) -> None:
        if words == self._told:
            self._put_away += 1
