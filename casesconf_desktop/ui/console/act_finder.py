"""Finds an act by its name or its key, and does it: one field, and under it the acts that fit what is typed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.said import said
from casesconf_desktop.ui.act_rows import ActRow, found_acts
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.act_list import ActList
from casesconf_desktop.ui.console.finder import Finder
from casesconf_desktop.ui.console.hint import CLOSE, Hint
from casesconf_desktop.ui.console.listed_acts import PAD as INDENT
from casesconf_desktop.ui.console.listed_acts import ROW
from casesconf_desktop.ui.console.scrim import Scrim
from casesconf_desktop.ui.console.text import write
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks

WIDTH, PAD, FIELD, GAP, APART = 760, 24, 40, 12, 24
SEEN = 9.5
"""So many rows: half a one says that there are more."""
#: Why an act can't be done now: "Park the topic: nobody has the floor."
REFUSED = said("{act}: {why}.")


class FindingAct(QObject):
    """The card and its veil. `chosen` comes when they are gone: the act is done as its key would do it then.

    `told` is what was said last of an act that could not be done.
    """

    chosen = Signal(Act)
    refused = Signal(object)

    def __init__(self, looks: Looks, acts: Acts, window: QWidget) -> None:
        super().__init__(window)
        self.told = ""
        self._finder = ActFinder(looks, acts)
        self._finder.taken.connect(self.take)
        self.scrim = Scrim(looks, self._finder, window)
        self.scrim.closed.connect(self._finder.put_away)

    def toggle(self, look: Callable[[], tuple[ActRow, ...]]) -> None:
        """Open, with a list that `look` makes, or close."""
        if self.scrim.isVisible():
            self.scrim.hide()
        else:
            self.scrim.open()
            self._finder.begin(look)

    def take(self, row: ActRow) -> None:
        """Do what was chosen, or say why it can't be done."""
        self.scrim.hide()
        if row.why:
            self.told = REFUSED.format(act=row.name, why=row.why)
            self.refused.emit(self.told)
        else:
            self.chosen.emit(row.act)


class ActFinder(QWidget):
    """The list is made when it opens, and when the session changes under it; what is typed only looks through it."""

    taken = Signal(object)

    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        self._looks = looks
        self._look: Callable[[], tuple[ActRow, ...]] = tuple
        self._rows: tuple[ActRow, ...] = ()
        self._field = Finder(looks, self, said("Find an act"), said("What to do, or its key"))
        self._list = ActList(looks, acts)
        self._list.setParent(self)
        self._close = Hint(looks, CLOSE, Act.LEAVE, self)
        self._field.typed.connect(self._find)
        self._field.stepped.connect(self._step)
        self._field.chosen.connect(self._take)
        self._list.taken.connect(self._take)
        acts.store.changed.connect(self._changed)
        self.setAccessibleName(looks.say(said("All acts")))

    def begin(self, look: Callable[[], tuple[ActRow, ...]]) -> None:
        self._look = look
        self._rows = self._looks.say(look())
        self._field.begin()
        self._find("")

    def put_away(self) -> None:
        """Keep nothing of what was typed."""
        self._look, self._rows = tuple, ()
        self._field.put_away()
        self._list.show_rows(())

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, PAD + FIELD + 2 * GAP + round(SEEN * ROW))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        top = PAD + FIELD + GAP
        self._close.end_at(QPointF(self.width() - PAD, PAD + FIELD / 2 + 4.5))
        self._field.place(QRect(PAD, PAD, self._close.begins - APART - PAD, FIELD))
        self._list.setGeometry(PAD, top, self.width() - 2 * PAD, self.height() - GAP - top)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._list.chosen:
            at, font = QPointF(PAD + INDENT, self._list.y() + 25), self._looks.faces.inter(15)
            write(painter, at, self._list.none, font, self._looks.palette.ink2, self.width() - 2 * PAD)
        painter.end()

    def _find(self, query: str) -> None:
        self._list.show_rows(found_acts(self._rows, query))
        self.update()

    def _changed(self) -> None:
        """Keep what is listed true, and the same act chosen."""
        if self.isVisible():
            chosen, self._rows = self._list.chosen, self._looks.say(self._look())
            found = found_acts(self._rows, self._field.text())
            at = next((at for at, row in enumerate(found) if chosen is not None and row.act is chosen.act), 0)
            self._list.show_rows(found, at)

    def _step(self, by: int) -> None:
        self._list.choose(self._list.at + by)

    def _take(self) -> None:
        row = self._list.chosen
        if row is not None:
            self.taken.emit(row)
