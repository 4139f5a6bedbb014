"""The bead: a minute past the plan, and the disc that stands for all of them on the gentle ring."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

FEWEST = 12
"""So many, or fewer, have their places at the same distance; more of them move closer together."""


def paint_bead(painter: QPainter, centre: QPointF, diameter: float, rim: float | None, ink: QColor) -> None:
    """Paint a disc or, with a rim, an open one: the running minute. Its outer size is the diameter either way."""
    painter.setPen(Qt.PenStyle.NoPen if rim is None else QPen(ink, rim))
    painter.setBrush(ink if rim is None else Qt.BrushStyle.NoBrush)
    radius = (diameter - (rim or 0)) / 2
    painter.drawEllipse(centre, radius, radius)
