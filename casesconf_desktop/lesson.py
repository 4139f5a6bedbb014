"""Tells the tasks of a first evening, one after the other, as the notices that the console has anyway."""

from PySide6.QtCore import QObject

from casesconf_desktop.core.lesson import TASKS, reached
from casesconf_desktop.store import Store
from casesconf_desktop.ui.console.window import ConsoleWindow


class Lesson(QObject):
    """Looks at what was done, and says what is next. Whoever puts a task away sees the next one, once this is done."""

    def __init__(self, store: Store, console: ConsoleWindow) -> None:
        super().__init__()
        self._store, self._console, self._task = store, console, 0

    def begin(self) -> None:
        self._store.changed.connect(self._look)
        self._console.say(TASKS[0].words)

    def _look(self) -> None:
        now = reached(self._task, self._store.session, undone=bool(self._store.undone))
        if now != self._task:
            self._console.overlays.unsay(TASKS[self._task].words)
            self._task = now
            if now < len(TASKS):
                self._console.say(TASKS[now].words)
            else:
                self._store.changed.disconnect(self._look)
