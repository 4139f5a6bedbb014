"""A word and the cap of the key that does it, at the right end of a head."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from casesconf_desktop.ui.console.text import write_back
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.cap import cap_size, paint_cap

APART, WIDEST, RISE = 8, 200, 4
"""Between word and cap; of the word; how far the cap's middle stands over the baseline."""


def paint_hint(painter: QPainter, looks: Looks, right: QPointF, words: str, key: str) -> None:
    """Paint them so that the cap ends at `right`, which is on the baseline of the words."""
    size = cap_size(key, looks.faces)
    left, top = right.x() - size.width(), right.y() - RISE - size.height() / 2
    paint_cap(painter, QRectF(left, top, size.width(), size.height()), key, looks.palette, looks.faces)
    at = QPointF(left - APART, right.y())
    write_back(painter, at, words, looks.faces.inter(13), looks.palette.ink3, WIDEST)
