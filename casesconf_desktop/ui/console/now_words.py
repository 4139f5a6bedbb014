"""What is going on, in words beside the dial, or what an act would cost that is considered; and which shows what."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from casesconf_desktop.core.desk.now import NowView
from casesconf_desktop.core.desk.price import Price
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.said import capital
from casesconf_desktop.ui.console.glyphs import GLYPHS, mood_ink, state_ink
from casesconf_desktop.ui.console.text import wrapped, write
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.fitting import fit
from casesconf_desktop.ui.parts.icons import paint_icon

WORD_LEFT, UNDER, APART = 26, 22, 8
"""Where the word for the state begins, and how far under it, or beside it, stands how long that lasts."""
GLYPH = 19


def paint_words(
    painter: QPainter, box: QRect, foot: int, view: NowView, price: Price | None, looks: Looks, *, roomy: bool
) -> None:
    """Write into a box down to its foot, where the keys begin. View and price are said already."""
    palette, faces = looks.palette, looks.faces
    left, top, room = box.left(), box.top(), box.width()
    body, strong = faces.inter(15, tnum=True), faces.inter(15, 500, tnum=True)
    above = price.what if price is not None and price.what else view.above
    write(painter, QPointF(left, top + 15), above, strong, palette.ink2, room, smaller=True)
    title = QPointF(left, top + (60 if roomy else 56))
    write(painter, title, view.title, faces.display(40), palette.ink1, room, smaller=True)
    at = QPointF(left + WORD_LEFT, top + (95 if roomy else 83))
    ink = state_ink(view.state, palette)
    paint_icon(painter, GLYPHS[view.state], QRectF(left - 1, at.y() - 5.5 - GLYPH / 2, GLYPH, GLYPH), ink)
    room -= WORD_LEFT
    if price is not None and not roomy:
        _paint_price(painter, box, at, foot, price, looks, roomy=roomy)
        return
    wide = write(painter, at, view.word, strong, ink, room, smaller=True)
    if price is not None:
        _paint_price(painter, box, at + QPointF(0, UNDER), foot, price, looks, roomy=roomy)
        return
    beside = QPointF(wide + APART, 0)
    fits = beside.x() + QFontMetricsF(body).horizontalAdvance(view.until) <= room
    if roomy or (not fits and at.y() + UNDER < foot):
        beside = QPointF(0, UNDER)
    write(painter, at + beside, view.until, body, palette.ink3, room - beside.x())


def _paint_price(
    painter: QPainter, box: QRect, at: QPointF, foot: int, price: Price, looks: Looks, *, roomy: bool
) -> None:
    """Write the price under the state or in its place: when it ends and, where there is room, who pays."""
    faces, palette = looks.faces, looks.palette
    room = box.right() - at.x()
    px, apart = (15, 21) if roomy else (14, 18)
    ends, font = capital(price.ends), faces.inter(px, 500, tnum=True)
    for line in wrapped(ends, fit(ends, font, room), room):
        write(painter, at, line, font, mood_ink(price.mood, palette), room, smaller=True)
        at += QPointF(0, apart)
    font = faces.inter(13, tnum=True)
    for line in wrapped(capital(price.cost), font, room):
        if at.y() < foot - 1:
            write(painter, at, line, font, palette.ink2, room)
        at += QPointF(0, 18)


def still(view: NowView) -> NowView:
    """Leave out what only the dial shows."""
    return replace(view, digits="", caption="", minutes=replace(view.minutes, left=0))


def dialled(view: NowView) -> tuple[object, ...]:
    """Give what the dial shows but for the time."""
    return replace(view.minutes, left=0), view.state, view.beats, view.asking


def worded(view: NowView) -> tuple[object, ...]:
    """Give what is told beside the dial."""
    return view.above, view.title, view.state, view.word, view.until
