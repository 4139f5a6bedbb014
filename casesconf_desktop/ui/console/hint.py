"""A word and the cap of the key that does it, at the right end of a head."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.text import write_back
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.cap import cap_size, paint_cap
from casesconf_desktop.ui.parts.fitting import fit

CLOSE = said("close", "a card")
APART, WIDEST, RISE = 8, 320, 4
"""Between words and cap; of the words; how far the cap's middle stands over the baseline."""


def hint_width(words: str, key: str, looks: Looks) -> float:
    words, key = looks.say((words, key))
    return QFontMetricsF(looks.faces.inter(13)).horizontalAdvance(words) + APART + cap_size(key, looks.faces).width()


def paint_hint(painter: QPainter, looks: Looks, right: QPointF, words: str, key: str, room: float = WIDEST) -> None:
    """Say and paint them so that the cap ends at `right`, which is on the baseline; in little room the cap alone."""
    words, key = looks.say((words, key))
    size = cap_size(key, looks.faces)
    left, top = right.x() - size.width(), right.y() - RISE - size.height() / 2
    paint_cap(painter, QRectF(left, top, size.width(), size.height()), key, looks.palette, looks.faces)
    at, room = QPointF(left - APART, right.y()), room - size.width() - APART
    font = fit(words, looks.faces.inter(13), room)
    if QFontMetricsF(font).horizontalAdvance(words) <= room:
        write_back(painter, at, words, font, looks.palette.ink3, room)
