"""Which rows of a list that may be long are worth painting, or telling readers of."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QRect
from PySide6.QtGui import QMoveEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.rows import Rows
from casesconf_desktop.ui.parts.heard import HeardRows, Item, Role

F = TypeVar("F")
R = TypeVar("R")

MANY = 60
"""So many rows are all told, seen or not: more than an evening has."""


def tops_of(count: int, height: int) -> range:
    """Give the tops of rows that are all as high, and where the last one ends."""
    return range(0, height * count + 1, height)


def rows_at(tops: Sequence[int], box: QRect) -> range:
    """Find the rows that a box touches; the last of the `tops` is where the last row ends."""
    first = bisect_right(tops, box.top()) - 1
    return range(max(0, first), min(bisect_left(tops, box.bottom() + 1), len(tops) - 1))


def nearby(rows: QWidget, tops: Sequence[int]) -> range:
    """Find the rows that are seen in what `rows` scrolls in, and some before and after; all, if they are few."""
    area = rows.parentWidget()
    if len(tops) <= MANY + 1 or area is None:
        return range(len(tops) - 1)
    return rows_at(tops, QRect(0, -rows.y() - area.height() // 4, 1, area.height() * 3 // 2))


class LongRows(QWidget):
    """Rows of which readers are told those near what is seen, and the others as they come near."""

    heard_as = Role.List
    _heard: HeardRows

    def __init__(self) -> None:
        super().__init__()
        self._near = range(0)

    @property
    def tops(self) -> Sequence[int]:
        """Tell where each row begins, and where the last one ends."""
        raise NotImplementedError

    def row_rect(self, index: int) -> QRect:
        raise NotImplementedError

    def moveEvent(self, _event: QMoveEvent) -> None:
        """Let be heard what is scrolled to."""
        if nearby(self, self.tops) != self._near:
            self._be_heard()

    def _be_heard(self) -> None:
        self._near = nearby(self, self.tops)
        items = (self._item(at) for at in self._near)
        self._heard.tell(items, self.row_rect, first=self._near.start, of=len(self.tops) - 1)

    def _item(self, at: int) -> Item:
        raise NotImplementedError


class InWords(Generic[F, R]):
    """The rows of a list as they are seen and as they are heard. Words are kept as long as they are near, and hold."""

    def __init__(self, rows: Rows[F, R], say: Callable[[R], R], phrase: Callable[[R], str]) -> None:
        self._rows, self._say, self._phrase = rows, say, phrase
        self._known: dict[int, R] = {}
        self._phrases: dict[int, str] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def take(self, rows: Rows[F, R], near: range) -> dict[int, R | None]:
        """Take other rows, and forget the words of all but those that are near.

        Tells which of those have changed, and how they were seen before, if they were.
        """
        old, self._rows = self._rows, rows
        changed = [*rows.changed(old, near[: max(0, len(old) - near.start)])]
        before = {at: self._known.get(at) for at in changed}
        self._known = {at: row for at, row in self._known.items() if at in near and at not in before}
        self._phrases = {at: words for at, words in self._phrases.items() if at in self._known}
        return before

    def seen(self, at: int) -> R:
        if at not in self._known:
            self._known[at] = self._say(self._rows[at])
        return self._known[at]

    def heard(self, at: int) -> str:
        if at not in self._phrases:
            self._phrases[at] = self._phrase(self.seen(at))
        return self._phrases[at]
