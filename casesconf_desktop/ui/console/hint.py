"""A word and the cap of the key that does it, at the right end of a head."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.text import write_back
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.cap import cap_size, paint_cap

CLOSE = said("close", "a card")
APART, WIDEST, RISE = 8, 320, 4
"""Between words and cap; of the words; how far the cap's middle stands over the baseline."""


def paint_hint(painter: QPainter, looks: Looks, right: QPointF, words: str, key: str) -> None:
    """Say and paint them so that the cap ends at `right`, which is on the baseline of the words."""
    words, key = looks.say((words, key))
    size = cap_size(key, looks.faces)
    left, top = right.x() - size.width(), right.y() - RISE - size.height() / 2
    paint_cap(painter, QRectF(left, top, size.width(), size.height()), key, looks.palette, looks.faces)
    at = QPointF(left - APART, right.y())
    write_back(painter, at, words, looks.faces.inter(13), looks.palette.ink3, WIDEST)
