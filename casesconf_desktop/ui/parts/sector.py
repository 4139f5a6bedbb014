"""The pieces of the dial's ring, one a minute. Lengths are in pixels of a dial of 356; angles in radians from 12."""

from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import pairwise
from math import ceil, cos, degrees, floor, pi, sin, tau

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from casesconf_desktop.core.face import Cell

DIAMETER = 356
THICKNESS, GAP, WRAP_GAP, CORNER = 22, 5, 18, 4
OUTLINE = 1.5
"""In pixels at any size."""


class Sector(Struct, frozen=True, dict=True):
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

    @cached_property
    def box(self) -> QRectF:
        """Give the box around it: its corners, and where its outer arc reaches furthest up, down or aside."""
        turns = range(ceil(self.start / (pi / 2)), floor(self.end / (pi / 2)) + 1)
        outer = [(self.outer, angle) for angle in (self.start, self.end, *(turn * pi / 2 for turn in turns))]
        spots = (*outer, (self.inner, self.start), (self.inner, self.end))
        across = [radius * sin(angle) for radius, angle in spots]
        down = [-radius * cos(angle) for radius, angle in spots]
        left, top = min(across), min(down)
        return QRectF(left, top, max(across) - left, max(down) - top).translated(self.centre)

    @cached_property
    def whole(self) -> QPainterPath:
        return self._path(0)

    @cached_property
    def outline(self) -> QPainterPath:
        return self._path(OUTLINE / 2)

    def _path(self, inset: float) -> QPainterPath:
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


def sectors(rect: QRectF, ring: tuple[Cell, ...]) -> Iterator[tuple[Cell, Sector]]:
    """Lay the cells round the middle of the ring: the gaps are taken off first, what is left is shared by length."""
    lengths = tuple((cell.length, cell.gap) for cell in ring)
    return zip(ring, _laid(rect.center().toTuple(), rect.width(), lengths), strict=True)


@lru_cache(maxsize=4)  # from second to second nothing of them changes
def _laid(centre: tuple[float, float], wide: float, lengths: tuple[tuple[float, bool], ...]) -> tuple[Sector, ...]:
    scale, angle, made = wide / DIAMETER, 0.0, list[Sector]()
    outer, inner = wide / 2, wide / 2 - THICKNESS * scale
    round_mid = pi * (outer + inner)
    gaps = [(WRAP_GAP if gap else GAP) * scale for _, gap in (*lengths, *lengths[:1])]
    minute = (round_mid - sum(gaps[1:])) / sum(length for length, _ in lengths) if lengths else 0
    for (length, _), (before, after) in zip(lengths, pairwise(gaps), strict=True):
        end = angle + (length * minute + (before + after) / 2) / round_mid * tau
        made.append(Sector(QPointF(*centre), outer, inner, angle, end, before / 2, after / 2, CORNER * scale))
        angle = end
    return tuple(made)
