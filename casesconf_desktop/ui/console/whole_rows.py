"""A list of which whole rows are seen, and never half a line; how many more there are is told under it."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.lettering import LEADING, Line
from casesconf_desktop.ui.console.scroll import still
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.key import MARGIN

PX = 13
NOTCH = 120
"""What Qt calls one notch of a wheel."""


class WholeRows(QScrollArea):
    """The wheel goes on by a row. A row that is higher than the room there is stands at the top, and is cut."""

    def __init__(self, looks: Looks, rows: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self._tops: Sequence[int] = (0,)
        self._box, self._indent = QRect(), 0
        self._first = self._turned = 0
        self._more = Line("", looks.faces.inter(PX), looks.palette.ink3)
        self._more.setParent(parent)
        still(self, rows)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def place(self, box: QRect, tops: Sequence[int], indent: int) -> None:
        """Show rows in a box, as far as they fit; the last of the `tops` is where the last row ends."""
        if (box, tops, indent) != (self._box, self._tops, self._indent):
            self._box, self._tops, self._indent = box, tops, indent
            self._show(self._first)

    def reach(self, row: int) -> None:
        """Bring a row into sight."""
        first = min(self._first, row)
        while first < row and self._end(first) <= row:
            first += 1
        self._show(first)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show(self._first)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._turned += event.angleDelta().y()
        rows = int(self._turned / NOTCH)
        self._turned -= rows * NOTCH
        self._show(self._first - rows)
        event.accept()

    @property
    def _room(self) -> int:
        """The height for rows; where not all fit the word under them takes its part."""
        whole = self._tops[-1] <= self._box.height()
        return self._box.height() if whole else max(1, self._box.height() - LEADING[PX])

    def _end(self, first: int) -> int:
        """Tell which row is the first that is not seen whole any more, from a first one on."""
        return max(first + 1, bisect_right(self._tops, self._tops[first] + self._room) - 1)

    def _show(self, first: int) -> None:
        count, box = len(self._tops) - 1, self._box
        furthest = min(bisect_left(self._tops, self._tops[-1] - self._room), max(0, count - 1))
        self._first = first = min(max(0, first), furthest)
        end = min(count, self._end(first))
        whole = self._tops[-1] <= box.height()
        seen = box.height() if whole else min(box.height(), self._tops[end] - self._tops[first])
        self.setGeometry(box.x(), box.y(), box.width(), seen)
        self.verticalScrollBar().setValue(self._tops[first])
        self._tell(count - (end - first), box.y() + seen)

    def _tell(self, more: int, top: int) -> None:
        #: Under a list: so many of its rows, which are sentences or parts of the evening, have no room.
        self._more.setText(self._looks.say(said("%n more", "rows", more)))
        self._more.setGeometry(self._indent - MARGIN, top, self._more.sizeHint().width(), LEADING[PX])
        room = self._box.bottom() + 1 - top
        self._more.setVisible(more > 0 and room >= LEADING[PX])  # it gives way to a row that needs all there is

    def _scrolled(self, value: int) -> None:
        """Go on to the next whole row, whoever scrolled: the focus does, too."""
        if value != self._tops[self._first]:
            self._show(bisect_left(self._tops, value))
