"""Which pixels a painted box touches: what is repainted when it changes, and no more."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QRegion


def in_pixels(box: QRectF, unit: float) -> QRect:
    """Give the pixels of a box whose lengths are so many pixels each, and those that a thin rim reaches."""
    return around(QRectF(box.x() * unit, box.y() * unit, box.width() * unit, box.height() * unit))


def around(box: QRectF) -> QRect:
    """Give the pixels of a box, and those that its rim reaches."""
    return box.adjusted(-1, -1, 1, 1).toAlignedRect()


def reach(pixels: QRect, unit: float) -> QRectF:
    """Give the box, in lengths of so many pixels each, in which all lies of what may touch these pixels."""
    wide = pixels.adjusted(-2, -2, 2, 2)
    return QRectF(wide.x() / unit, wide.y() / unit, wide.width() / unit, wide.height() / unit)


def boxes(region: QRegion) -> Sequence[QRect]:
    """Give the boxes a region is made of: it is a sequence of them, which its stub does not tell."""
    return cast("Sequence[QRect]", region)
