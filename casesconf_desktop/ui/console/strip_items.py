"""One item of the status strip: its glyph, strong words, and what follows them."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from casesconf_desktop.core.desk.strip import Item
from casesconf_desktop.core.replace import replace
from casesconf_desktop.ui.console.glyphs import mood_ink
from casesconf_desktop.ui.console.text import write
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.icons import Icon, paint_icon

ICON, GAP = 18, 8


def bare(item: Item) -> Item:
    """Leave out what follows the strong words."""
    return replace(item, rest="") if item.strong else item


def item_width(item: Item, looks: Looks) -> float:
    strong, rest = (QFontMetricsF(font) for font in _fonts(looks))
    words = strong.horizontalAdvance(item.strong) + rest.horizontalAdvance(item.rest)
    return ICON + GAP + words + (GAP if item.strong and item.rest else 0)


def paint_item(
    painter: QPainter, left: QPointF, icon: Icon, item: Item, room: float, quiet: QColor, looks: Looks
) -> None:
    """Paint an item from `left` on, the middle of its height; `quiet` is the ink of what is not strong."""
    palette, (strong, rest) = looks.palette, _fonts(looks)
    ink = mood_ink(item.mood, palette)
    paint_icon(painter, icon, QRectF(left.x(), left.y() - ICON / 2, ICON, ICON), ink if item.strong else quiet)
    at = left + QPointF(ICON + GAP, 4.5)
    room -= ICON + GAP
    if item.strong:
        wide = write(painter, at, item.strong, strong, ink, room) + GAP
        at += QPointF(wide, 0)
        room -= wide
    write(painter, at, item.rest, rest, quiet, room)


def _fonts(looks: Looks) -> tuple[QFont, QFont]:
    return looks.faces.inter(13, 600, tnum=True), looks.faces.inter(13, tnum=True)
