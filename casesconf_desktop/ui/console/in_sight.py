"""Which rows of a list that may be long are worth painting, or telling readers of."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

MANY = 60
"""So many rows are all told, seen or not: more than an evening has."""


def rows_at(tops: Sequence[int], box: QRect) -> range:
    """Find the rows that a box touches; the last of the `tops` is where the last row ends."""
    first = bisect_right(tops, box.top()) - 1
    return range(max(0, first), min(bisect_left(tops, box.bottom() + 1), len(tops) - 1))


def nearby(rows: QWidget, tops: Sequence[int]) -> range:
    """Find the rows that are seen in what `rows` scrolls in, and as many before and after; all, if they are few."""
    area = rows.parentWidget()
    if len(tops) <= MANY + 1 or area is None:
        return range(len(tops) - 1)
    return rows_at(tops, QRect(0, -rows.y() - area.height(), 1, 3 * area.height()))
