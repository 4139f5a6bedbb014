"""The dial: a ring of minutes that empties clockwise from 12. The rect is the ring's; beads stand outside it.

Lengths are in pixels of a dial of 356 and scale with it. Angles are in radians, clockwise from 12.
"""

from collections.abc import Iterable
from math import cos, sin, tau
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from casesconf_desktop.core.face import COARSE, MOST_CELLS, Minutes, TimerState, beads, cells
from casesconf_desktop.ui.parts.bead import FEWEST, paint_bead
from casesconf_desktop.ui.parts.sector import DIAMETER, OUTLINE, Sector, sectors
from casesconf_desktop.ui.parts.seen import Sees, all_of_it
from casesconf_desktop.ui.theme import Palette

BEAD, BEAD_OFF, BEAD_RIM = 16, 6, 2.6
MARK, MARK_OFF = 3, (7, 14)
REACH = (BEAD_OFF + BEAD) / DIAMETER
"""How far beads reach outside the ring, as a share of its diameter: the room to keep free around it."""


class Inks(NamedTuple):
    fill: QColor
    rim: QColor
    track: QColor
    bead: QColor


def changed_cells(rect: QRectF, before: Minutes, after: Minutes) -> list[QRectF]:
    """Give the boxes of the cells that look different: both have as many, of the same lengths, and the same beads."""
    pairs = zip(cells(before), sectors(rect, cells(after)), strict=True)
    return [sector.box for old, (new, sector) in pairs if old != new]


def paint_dial(painter: QPainter, rect: QRectF, minutes: Minutes, palette: Palette, sees: Sees = all_of_it) -> None:
    inks = _inks(minutes, palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for cell, sector in sectors(rect, cells(minutes)):
        if sees(sector.box):
            _paint_cell(painter, sector, cell.fill, inks)
    _paint_beads(painter, rect, minutes, inks.bead)
    painter.restore()


def paint_marks(painter: QPainter, rect: QRectF, minutes: Minutes, gone: Iterable[float], ink: QColor) -> None:
    """Paint short ticks inside the ring where so many minutes were gone."""
    ring, scale = cells(minutes), rect.width() / DIAMETER
    unit = 1 if minutes.total <= MOST_CELLS else COARSE
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, MARK * scale, c=Qt.PenCapStyle.RoundCap))
    for mark in gone:
        passed = 0.0
        for cell, sector in sectors(rect, ring):
            if passed <= mark / unit < passed + cell.length:
                angle = sector.start + (mark / unit - passed) / cell.length * (sector.end - sector.start)
                first, last = (sector.at(sector.inner - off * scale, angle, 0) for off in MARK_OFF)
                painter.drawLine(first, last)
            passed += cell.length
    painter.restore()


def _inks(minutes: Minutes, palette: Palette) -> Inks:
    match minutes.state:
        case TimerState.READY:
            fill = rim = palette.ink2
        case TimerState.PAUSED:
            fill = rim = palette.ink3
        case TimerState.WRAPPING_UP:
            fill, rim = palette.wrapfill, palette.wrap
        case _:
            fill = rim = palette.run
    return Inks(fill, rim, palette.track, palette.ink3 if minutes.state is TimerState.PAUSED else palette.over)


def _paint_cell(painter: QPainter, sector: Sector, fill: float, inks: Inks) -> None:
    if fill < 1:
        painter.strokePath(sector.outline, QPen(inks.track, OUTLINE))
    if fill >= 1:
        _fill_cell(painter, sector, inks)
    elif fill > 0:
        wedge, inside, outside = sector.rest(fill)
        painter.save()
        painter.setClipPath(wedge, Qt.ClipOperation.IntersectClip)
        _fill_cell(painter, sector, inks)
        if inks.rim != inks.fill:  # the rim goes along the cut too; half of the line is clipped off
            painter.setPen(QPen(inks.rim, 2 * OUTLINE, c=Qt.PenCapStyle.FlatCap))
            painter.drawLine(inside, outside)
        painter.restore()


def _fill_cell(painter: QPainter, sector: Sector, inks: Inks) -> None:
    painter.fillPath(sector.whole, inks.fill)
    if inks.rim != inks.fill:
        painter.strokePath(sector.outline, QPen(inks.rim, OUTLINE))


def _paint_beads(painter: QPainter, rect: QRectF, minutes: Minutes, ink: QColor) -> None:
    """Paint a bead a minute beside the ring, which stays whole; each has its cell's width, at most a twelfth.

    When they have come round, they move closer together.
    """
    full, is_open = beads(minutes)
    scale = rect.width() / DIAMETER
    rim = max(BEAD_RIM * scale, OUTLINE)
    step = tau / max(FEWEST, len(cells(minutes)), full + is_open)
    radius = rect.width() / 2 + (BEAD_OFF + BEAD / 2) * scale
    for index in range(full + is_open):
        angle = (index + 0.5) * step
        centre = rect.center() + QPointF(sin(angle), -cos(angle)) * radius
        paint_bead(painter, centre, BEAD * scale, rim if index == full else None, ink)
