"""The dial: a ring of minutes that empties clockwise from 12. The rect is the ring's; beads stand outside it.

Lengths are in pixels of a dial of 356 and scale with it. Angles are in radians, clockwise from 12.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import ceil, cos, degrees, floor, pi, sin, tau
from typing import NamedTuple

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from casesconf_desktop.core.face import COARSE, MOST_CELLS, Cell, Minutes, TimerState, beads, cells
from casesconf_desktop.ui.parts.bead import FEWEST, paint_bead
from casesconf_desktop.ui.parts.seen import Sees, all_of_it
from casesconf_desktop.ui.theme import Palette

DIAMETER = 356
THICKNESS, GAP, WRAP_GAP, CORNER = 22, 5, 18, 4
BEAD, BEAD_OFF, BEAD_RIM = 16, 6, 2.6
MARK, MARK_OFF = 3, (7, 14)
OUTLINE = 1.5
"""In pixels at any size."""

REACH = (BEAD_OFF + BEAD) / DIAMETER
"""How far beads reach outside the ring, as a share of its diameter: the room to keep free around it."""


class Inks(NamedTuple):
    fill: QColor
    rim: QColor
    track: QColor
    bead: QColor


def changed_cells(rect: QRectF, before: Minutes, after: Minutes) -> list[QRectF]:
    """Give the boxes of the cells that look different: both have as many, of the same lengths, and the same beads."""
    pairs = zip(cells(before), _sectors(rect, cells(after)), strict=True)
    return [sector.box() for old, (new, sector) in pairs if old != new]


def paint_dial(painter: QPainter, rect: QRectF, minutes: Minutes, palette: Palette, sees: Sees = all_of_it) -> None:
    inks = _inks(minutes, palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for cell, sector in _sectors(rect, cells(minutes)):
        if sees(sector.box()):
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
        for cell, sector in _sectors(rect, ring):
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


class _Sector(Struct, frozen=True):
    """A piece of the ring between two radial lines. Trims are lengths, not angles, so that gaps run parallel."""

    centre: QPointF
    outer: float
    inner: float
    start: float
    end: float
    trim_start: float
    trim_end: float
    corner: float

    def at(self, radius: float, angle: float, along: float) -> QPointF:
        """Give the point at a radius, moved along the circle by a length."""
        turned = angle + along / radius
        return self.centre + QPointF(sin(turned), -cos(turned)) * radius

    def box(self) -> QRectF:
        """Give the box around it: its corners, and where its outer arc reaches furthest up, down or aside."""
        turns = range(ceil(self.start / (pi / 2)), floor(self.end / (pi / 2)) + 1)
        outer = [(self.outer, angle) for angle in (self.start, self.end, *(turn * pi / 2 for turn in turns))]
        spots = (*outer, (self.inner, self.start), (self.inner, self.end))
        across = [radius * sin(angle) for radius, angle in spots]
        down = [-radius * cos(angle) for radius, angle in spots]
        left, top = min(across), min(down)
        return QRectF(left, top, max(across) - left, max(down) - top).translated(self.centre)

    def path(self, inset: float = 0) -> QPainterPath:
        outer, inner = self.outer - inset, self.inner + inset
        first, last = self.trim_start + inset, self.trim_end + inset
        corner = min(self.corner, ((self.end - self.start) * inner - first - last) / 2)
        path = QPainterPath(self.at(outer, self.start, first + corner))
        self._arc(path, outer, (self.start + (first + corner) / outer, self.end - (last + corner) / outer))
        path.quadTo(self.at(outer, self.end, -last), self.at(outer - corner, self.end, -last))
        path.lineTo(self.at(inner + corner, self.end, -last))
        path.quadTo(self.at(inner, self.end, -last), self.at(inner, self.end, -last - corner))
        self._arc(path, inner, (self.end - (last + corner) / inner, self.start + (first + corner) / inner))
        path.quadTo(self.at(inner, self.start, first), self.at(inner + corner, self.start, first))
        path.lineTo(self.at(outer - corner, self.start, first))
        path.quadTo(self.at(outer, self.start, first), self.at(outer, self.start, first + corner))
        path.closeSubpath()
        return path

    def _arc(self, path: QPainterPath, radius: float, angles: tuple[float, float]) -> None:
        box = QRectF(self.centre.x() - radius, self.centre.y() - radius, 2 * radius, 2 * radius)
        start, end = angles
        path.arcTo(box, 90 - degrees(start), degrees(start - end))

    def rest(self, share: float) -> tuple[QPainterPath, QPointF, QPointF]:
        """Give the wedge that holds the last share of the sector, and the ends of its cut."""
        mid = (self.outer + self.inner) / 2
        length = (self.end - self.start) * mid - self.trim_start - self.trim_end
        cut = self.end - (self.trim_end + share * length) / mid
        wedge = QPainterPath(self.centre)
        self._arc(wedge, 2 * self.outer, (cut, self.end))
        wedge.closeSubpath()
        return wedge, self.at(self.inner, cut, 0), self.at(self.outer, cut, 0)


def _sectors(rect: QRectF, ring: tuple[Cell, ...]) -> Iterator[tuple[Cell, _Sector]]:
    """Lay the cells round the middle of the ring: the gaps are taken off first, what is left is shared by length."""
    scale = rect.width() / DIAMETER
    outer, inner = rect.width() / 2, rect.width() / 2 - THICKNESS * scale
    round_mid = pi * (outer + inner)
    gaps = [(WRAP_GAP if cell.gap else GAP) * scale for cell in (*ring, *ring[:1])]
    minute = (round_mid - sum(gaps[1:])) / sum(cell.length for cell in ring) if ring else 0
    angle = 0.0
    for cell, (before, after) in zip(ring, pairwise(gaps), strict=True):
        end = angle + (cell.length * minute + (before + after) / 2) / round_mid * tau
        yield cell, _Sector(rect.center(), outer, inner, angle, end, before / 2, after / 2, CORNER * scale)
        angle = end


def _paint_cell(painter: QPainter, sector: _Sector, fill: float, inks: Inks) -> None:
    if fill < 1:
        painter.strokePath(sector.path(OUTLINE / 2), QPen(inks.track, OUTLINE))
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


def _fill_cell(painter: QPainter, sector: _Sector, inks: Inks) -> None:
    painter.fillPath(sector.path(), inks.fill)
    if inks.rim != inks.fill:
        painter.strokePath(sector.path(OUTLINE / 2), QPen(inks.rim, OUTLINE))


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
