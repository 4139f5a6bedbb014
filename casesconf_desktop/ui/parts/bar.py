"""The room's minute bar: time runs left to right, so the left empties and the end stays at the right edge."""

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from casesconf_desktop.core.face import Cell, Minutes, beads, cells
from casesconf_desktop.ui.parts.bead import FEWEST, paint_bead
from casesconf_desktop.ui.parts.seen import Sees, all_of_it

GAP, WRAP_GAP, RADIUS, OUTLINE = 12, 44, 8, 4
"""In pixels of a room 1080 high."""


def paint_bar(
    painter: QPainter,
    rect: QRectF,
    minutes: Minutes,
    unit: float,
    *,
    fill: QColor,
    track: QColor,
    bead: QColor,
    sees: Sees = all_of_it,
) -> None:
    """Paint the bar into a rect. `unit` is the room's height / 1080. Past the plan, beads replace the first cells."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    boxes = list(_boxes(rect, cells(minutes), unit))
    spots = _bead_spots(rect, beads(minutes), boxes[-1][1].width() if boxes else 0, unit)
    taken = spots[-1].x() + rect.height() / 2 + GAP * unit if spots else rect.left()
    for cell, box in boxes:
        if box.left() >= taken and sees(box):
            _paint_cell(painter, box, cell.fill, (fill, track), unit)
    size = min(rect.height(), rect.width() / max(FEWEST, len(spots)))
    for index, spot in enumerate(spots):
        paint_bead(painter, spot, size, OUTLINE * unit if index == len(spots) - 1 else None, bead)
    painter.restore()


def changed_cells(rect: QRectF, before: Minutes, after: Minutes) -> list[QRectF]:
    """Give the boxes of the cells that look different, in a room 1080 high; all of it where beads do, or lengths."""
    if (before.total, before.wrap, beads(before)) != (after.total, after.wrap, beads(after)):
        return [rect]
    pairs = zip(cells(before), _boxes(rect, cells(after), 1), strict=True)
    return [box for old, (new, box) in pairs if old != new]


def _boxes(rect: QRectF, bar: tuple[Cell, ...], unit: float) -> Iterator[tuple[Cell, QRectF]]:
    widths = tuple((cell.length, cell.gap) for cell in bar)
    return zip(bar, _laid(rect.getRect(), widths, unit), strict=True)


@lru_cache(maxsize=8)  # from second to second no box moves
def _laid(
    rect: tuple[float, float, float, float], widths: tuple[tuple[float, bool], ...], unit: float
) -> tuple[QRectF, ...]:
    (left, top, wide, high), made = rect, list[QRectF]()
    gaps = [0.0, *[(WRAP_GAP if gap else GAP) * unit for _, gap in widths[1:]]]
    minute = (wide - sum(gaps)) / sum(length for length, _ in widths) if widths else 0
    for (length, _), gap in zip(widths, gaps, strict=False):
        made.append(QRectF(left + gap, top, length * minute, high))
        left += gap + length * minute
    return tuple(made)


def _paint_cell(painter: QPainter, box: QRectF, fill: float, inks: tuple[QColor, QColor], unit: float) -> None:
    full, track = inks
    radius, half = min(RADIUS * unit, box.width() / 2), OUTLINE * unit / 2
    if fill < 1:
        painter.setPen(QPen(track, 2 * half))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half)
    if fill > 0:
        painter.save()
        painter.setClipRect(box.adjusted(box.width() * (1 - fill), 0, 0, 0), Qt.ClipOperation.IntersectClip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(full)
        painter.drawRoundedRect(box, radius, radius)
        painter.restore()


def _bead_spots(rect: QRectF, past: tuple[int, bool], cell: float, unit: float) -> list[QPointF]:
    """Set beads at the step of the cells, but neither touching nor so far apart that the last would not fit.

    When they have come to the end, they move closer together.
    """
    if not any(past):
        return []
    step = min(max(cell, rect.height()) + GAP * unit, rect.width() / max(FEWEST, sum(past)))
    first = QPointF(rect.left() + rect.height() / 2, rect.center().y())
    return [first + QPointF(index * step, 0) for index in range(sum(past))]
