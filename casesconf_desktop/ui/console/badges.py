"""The badges of the line."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.cap import badge_width, paint_badge
from casesconf_desktop.ui.parts.icons import Icon

BADGES = {"direct reply": Icon.REPLY, "first time": Icon.DIAMOND, "same thread": Icon.THREAD, "answers": Icon.LAMP}
"""By the words of the core, before they are said."""

BADGE_ROOM, APART = 120, 10


def badge_room(words: str, looks: Looks) -> float:
    """Tell what to keep free for a badge and the gap before it."""
    return max(BADGE_ROOM, APART + badge_width(looks.say(words), looks.faces)) if words else 0


def badge(painter: QPainter, at: QPointF, words: str, looks: Looks) -> float:
    """Paint a badge from `at`, the middle of its left edge, and tell its width."""
    return paint_badge(painter, at.x(), at.y(), BADGES[words], looks.say(words), looks.palette, looks.faces)
