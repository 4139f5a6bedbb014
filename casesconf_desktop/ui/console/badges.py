"""The badges of the line."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.cap import paint_badge
from casesconf_desktop.ui.parts.icons import Icon

BADGES = {"direct reply": Icon.REPLY, "first time": Icon.DIAMOND, "same thread": Icon.THREAD, "answers": Icon.LAMP}
BADGE_ROOM = 120
"""What is kept free for a badge and the gap before it."""


def badge(painter: QPainter, at: QPointF, words: str, looks: Looks) -> float:
    """Paint a badge from `at`, the middle of its left edge, and tell its width."""
    return paint_badge(painter, at.x(), at.y(), BADGES[words], words, looks.palette, looks.faces)
