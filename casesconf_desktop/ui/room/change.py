"""What of the room's picture differs from one view to the next: only that is painted anew."""

from operator import attrgetter

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QRegion

from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.ui.parts.bar import changed_cells
from casesconf_desktop.ui.parts.pixels import in_pixels
from casesconf_desktop.ui.room.painter import FOOTER_TOP, HEADER_BOTTOM, RoomPainter
from casesconf_desktop.ui.room.sheet import HEIGHT

TOLD = ("heading", "status", "digits", "minutes", "footer", "footer_strong")
WAY = attrgetter(*(name for name in RoomView.__struct_fields__ if name not in TOLD))
MINUTES = attrgetter("over", "state")
"""What has to be the same for a part to do: in which way it is told, and what the minutes are like."""

TIMED = (Scene.WELCOME, Scene.TIMER, Scene.BREAK)


def changed(painter: RoomPainter, size: QSizeF, before: RoomView, after: RoomView) -> QRegion | None:
    """Give the parts to paint anew, in pixels; None means all of it.

    Between two views that tell the same in the same way these are the words at the top or the bottom, the digits that
    are others, and the minutes that are fuller or emptier, or all of them where there are more or fewer.
    """
    if after.scene not in TIMED or after.gentle or WAY(before) != WAY(after):
        return None
    if before.minutes is None or after.minutes is None or MINUTES(before.minutes) != MINUTES(after.minutes):
        return None
    unit = size.height() / HEIGHT
    width = size.width() / unit
    cells = painter.changed_digits(width, 1 / unit, before.digits, after.digits)
    if cells is None:
        return None
    boxes = [*cells, *changed_cells(painter.bar_rect(width), before.minutes, after.minutes)]
    if (before.heading, before.status) != (after.heading, after.status):
        boxes.append(QRectF(0, 0, width, HEADER_BOTTOM))
    if (before.footer, before.footer_strong) != (after.footer, after.footer_strong):
        boxes.append(QRectF(0, FOOTER_TOP, width, HEIGHT - FOOTER_TOP))
    region = QRegion()
    for box in boxes:
        region += in_pixels(box, unit)
    return region
