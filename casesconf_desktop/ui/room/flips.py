"""Pictures of the last digits, kept where they are so large that to fill them takes most of the time of a flip."""

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

PLACES = 3
"""The last three digits: they are the same in every form of a time. Any before them seldom changes."""

MOST = 10 + 1
"""So many digits follow each on another one: at each place one of ten, and at the tens of seconds a 5 on a 0.

In a room of 3840 x 2160 their pictures take 28 MB, its window 33.
"""

Key = tuple[object, ...]
Draw = Callable[[QPainter, QRegion], None]
"""Draws what is in a region of one and the same view, whenever it is called."""

Flipped = list[tuple[QRect, str]]
"""Boxes, and the digits that each showed and then shows."""


class Flips:
    """`ratio` is how many pixels of the screen make one of the window, across and down."""

    def __init__(self, ratio: Callable[[], float]) -> None:
        self._ratio = ratio
        self._kept: dict[Key, QPixmap] = {}
        self._wanted: set[Key] = set()

    def __len__(self) -> int:
        return len(self._kept)

    def drop(self) -> None:
        self._kept.clear()
        self._wanted.clear()

    def flipped(self, before: RoomView, after: RoomView, part: QRegion, height: int) -> Flipped:
        """Give the boxes of the last digits in the part that is painted anew: of those that are others, and large."""
        top, bottom = (edge * height / HEIGHT for edge in (HEADER_BOTTOM, BAR_TOP))
        inside = sorted(
            (box for box in boxes(part) if box.top() >= top and box.bottom() < bottom), key=QRect.right, reverse=True
        )
        last = (view.digits.replace(":", "")[: -PLACES - 1 : -1] for view in (before, after))
        others = [old + new for old, new in zip(*last, strict=False) if old != new]
        return [(box, digits) for box, digits in zip(inside, others, strict=False) if self._large(box)]

    def _large(self, box: QRect) -> bool:
        """Tell whether a copy is made sooner. Where one pixel is no whole number of the screen's it would be soft."""
        ratio = self._ratio()
        return ratio.is_integer() and box.width() * box.height() * ratio**2 >= LARGE

    def paint(self, painter: QPainter, box: QRect, digits: str, view: RoomView, draw: Draw) -> None:
        """Paint a box that shows another digit than before: a copy, if there is a picture of it, else drawn.

        Then the picture is made once it is on the screen: memory for one takes longer to come by than to fill a digit.
        One does for each place, since all begin on a whole pixel. The box is around the ink of both digits, which are
        in its key for that.
        """
        key = box.top(), box.size().toTuple(), self._ratio(), digits, view.scene, view.state, view.light
        picture = self._kept.pop(key, None)
        if picture is None:
            draw(painter, QRegion(box))
            self._wanted.add(key)
            QTimer.singleShot(0, partial(self._keep, key, box, draw))
        else:
            self._kept[key] = picture  # the one seen last is the last to go
            painter.save()
            painter.setClipRect(box)  # a copy that is clipped by many boxes, as of the bar, takes three times as long
            painter.drawPixmap(box.topLeft(), picture)
            painter.restore()

    def _keep(self, key: Key, box: QRect, draw: Draw) -> None:
        if key not in self._wanted:
            return
        self._wanted.remove(key)
        picture = self._kept[key] = QPixmap(box.size() * self._ratio())
        picture.setDevicePixelRatio(self._ratio())
        brush = QPainter(picture)
        brush.translate(-box.topLeft())
        draw(brush, QRegion(box))
        brush.end()
        for old in list(self._kept)[:-MOST]:
            del self._kept[old]
