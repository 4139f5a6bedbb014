"""The gentle ring: time without digits or minutes. It empties clockwise from 12, where its end stays."""

from math import degrees, pi, tau

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from casesconf_desktop.core.face import Minutes
from casesconf_desktop.ui.parts.bead import paint_bead

RADIUS, STROKE, TRACK = 356, 64, 6
"""In pixels of a room 1080 high."""

A_POINT = 0.001
"""Radians: the shortest arc of which round caps still make a dot."""


def paint_ring(
    painter: QPainter,
    centre: QPointF,
    minutes: Minutes,
    unit: float,
    *,
    fill: QColor,
    track: QColor,
    bead: QColor,
) -> None:
    """Paint the ring round a centre; `unit` is the room's height / 1080. Past the plan a disc rests at 12."""
    radius = RADIUS * unit
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(track, TRACK * unit))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, radius, radius)
    if minutes.over:
        paint_bead(painter, centre - QPointF(0, radius), STROKE * unit, None, bead)
    elif minutes.total > 0 and minutes.left > 0:
        _paint_rest(painter, centre, min(1.0, minutes.left / minutes.total), unit, fill)
    painter.restore()


def _paint_rest(painter: QPainter, centre: QPointF, share: float, unit: float, ink: QColor) -> None:
    """Paint what is left. The round caps lie inside it; when it is shorter than they are, it shrinks to a dot."""
    radius = RADIUS * unit
    stroke = min(STROKE * unit, share * tau * radius)
    pulled = stroke / 2 / radius
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    start, length = pi / 2 + pulled, max(A_POINT, share * tau - 2 * pulled)
    arc = QPainterPath()
    arc.arcMoveTo(box, degrees(start))
    arc.arcTo(box, degrees(start), degrees(length))
    painter.strokePath(arc, QPen(ink, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
