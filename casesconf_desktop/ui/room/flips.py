"""Pictures of the last digit, kept where it is so large that to fill it anew takes most of the time of a flip."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QPainter, QPixmap, QRegion

from casesconf_desktop.core.room import RoomView
from casesconf_desktop.ui.parts.pixels import boxes
from casesconf_desktop.ui.room.painter import BAR_TOP, HEADER_BOTTOM
from casesconf_desktop.ui.room.sheet import HEIGHT

LARGE = 1 << 18
"""Pixels from which on a copy is made much sooner than a digit: more than a digit has in a room of 1920 x 1080."""

MOST = 10
"""So many digits there are: in a room of 3840 x 2160 they take 27 MB, as much as its window."""


Key = tuple[object, ...]
Draw = Callable[[QPainter, QRegion], None]
"""Draws what is in a region of one and the same view, whenever it is called."""


class Flips:
    """`ratio` is how many pixels of the screen make one of the window, across and down."""

    def __init__(self, ratio: Callable[[], float]) -> None:
        self._ratio = ratio
        self._kept: dict[Key, QPixmap] = {}
        self._wanted: Key | None = None

    def __len__(self) -> int:
        return len(self._kept)

    def drop(self) -> None:
        self._kept.clear()
        self._wanted = None

    def box(self, before: RoomView, after: RoomView, part: QRegion, height: int) -> QRect | None:
        """Give the box of the last digit in the part that is painted anew, if it is another, and large."""
        if before.digits[-1:] == after.digits[-1:]:
            return None
        top, bottom = (edge * height / HEIGHT for edge in (HEADER_BOTTOM, BAR_TOP))
        inside = [box for box in boxes(part) if box.top() >= top and box.bottom() < bottom]
        last = max(inside, key=QRect.right, default=QRect())
        return last if last.width() * last.height() * self._ratio() ** 2 >= LARGE else None

    def paint(self, painter: QPainter, box: QRect, view: RoomView, draw: Draw) -> None:
        """Paint a box with the last digit: a copy, if there is a picture of it, else drawn.

        Then the picture is made once it is on the screen: memory for one takes longer to come by than to fill a digit.
        """
        key = box.getRect(), self._ratio(), view.digits[-1:], view.scene, view.state, view.light
        picture = self._kept.pop(key, None)
        if picture is None:
            draw(painter, QRegion(box))
            self._wanted = key
            QTimer.singleShot(0, partial(self._keep, key, box, draw))
        else:
            self._kept[key] = picture  # the one seen last is the last to go
            painter.drawPixmap(box.topLeft(), picture)

    def _keep(self, key: Key, box: QRect, draw: Draw) -> None:
        if key != self._wanted:
            return
        picture = self._kept[key] = QPixmap(box.size() * self._ratio())
        picture.setDevicePixelRatio(self._ratio())
        brush = QPainter(picture)
        brush.translate(-box.topLeft())
        draw(brush, QRegion(box))
        brush.end()
        self._wanted = None
        for old in list(self._kept)[:-MOST]:
            del self._kept[old]
