"""Lines of text on a baseline, cut to the room they have: a long name never breaks a panel. And the one filled card."""

import re

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout

from casesconf_desktop.ui.contrast import is_strong
from casesconf_desktop.ui.parts.breaks import pieces
from casesconf_desktop.ui.parts.fitting import fit
from casesconf_desktop.ui.parts.large_text import draw_text
from casesconf_desktop.ui.theme import Palette

ROUNDING = 0.5
"""Room that a text is given on top, so that rounding cuts nothing that fits."""

AFTER_A_PART = re.compile(r"(?<=[,;] )|(?<=[、；])")

STEP = 16
"""In pixels: how finely lines are made even."""


def write(
    painter: QPainter, at: QPointF, text: str, font: QFont, ink: QColor, room: float, *, smaller: bool = False
) -> float:
    """Write from `at`, which is on the baseline, to the right; tell how wide it came out.

    What has too little room is cut; if `smaller`, it is set a little smaller before that.
    """
    return _written(painter, at, text, font, ink, room, smaller=smaller)


def write_back(
    painter: QPainter, at: QPointF, text: str, font: QFont, ink: QColor, room: float, *, smaller: bool = False
) -> float:
    """Write so that the text ends at `at`, else as `write` does."""
    return _written(painter, at, text, font, ink, room, smaller=smaller, before=1.0)


def write_centred(
    painter: QPainter, at: QPointF, text: str, font: QFont, ink: QColor, room: float, *, smaller: bool = False
) -> float:
    """Write so that `at` is the middle of the text, else as `write` does."""
    return _written(painter, at, text, font, ink, room, smaller=smaller, before=0.5)


def _written(
    painter: QPainter,
    at: QPointF,
    text: str,
    font: QFont,
    ink: QColor,
    room: float,
    *,
    smaller: bool,
    before: float = 0.0,
) -> float:
    """Write a text of which a share stands `before` the point. What fits, as nearly all does, is measured once."""
    if not text:
        return 0.0
    metrics, room = QFontMetricsF(font), max(0.0, room)
    width = metrics.horizontalAdvance(text)
    if smaller and width > room:
        return _written(painter, at, text, fit(text, font, room), ink, room, smaller=False, before=before)
    at = at - QPointF(before * min(width, room), 0)
    if width > room + ROUNDING:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room + ROUNDING)
        width = metrics.horizontalAdvance(text)
    painter.setFont(font)
    painter.setPen(ink)
    draw_text(painter, at, text)
    return width


def write_in_row(
    painter: QPainter,
    middle: QPointF,
    text: str,
    font: QFont,
    small: int,
    ink: QColor,
    room: float,
    *,
    back: bool = False,
) -> None:
    """Write from the middle of a row's edge, the right one if `back`: in one line or, where it must, two small ones."""
    font = fit(text, font, room)
    lines, told = [text], write_back if back else write
    if QFontMetricsF(font).horizontalAdvance(text) > room + ROUNDING:
        font.setPixelSize(small)
        first, *rest = wrapped(text, font, room)
        lines = [first, " ".join(rest)] if rest else [first]
    rises = (small / 6, -small) if len(lines) > 1 else (-5.0,)
    for line, rise in zip(lines, rises, strict=True):
        told(painter, middle - QPointF(0, rise), line, font, ink, room)


def wrapped(text: str, font: QFont, room: float) -> list[str]:
    """Break a sentence that is too long for one line: after a comma or a semicolon, or elsewhere where it must be."""
    metrics, lines = QFontMetricsF(font), [""]

    def fits(words: str) -> bool:
        return metrics.horizontalAdvance(words.rstrip()) <= room

    for part in AFTER_A_PART.split(text):
        for piece in (part,) if fits(part) else pieces(part):
            if fits(lines[-1] + piece):
                lines[-1] += piece
            else:
                lines.append(piece)
    return [line.rstrip() for line in lines if line]


def paint_card(painter: QPainter, rect: QRectF, radius: float, fill: QColor, palette: Palette) -> None:
    """Fill the card that means "this one, now". On paper it needs an edge to be seen, in the dark only some eyes do."""
    edged = palette.base.lightness() > palette.ink1.lightness() or is_strong(palette)
    painter.setPen(palette.line if edged else fill)
    painter.setBrush(fill)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5)


def set_lines(text: str, font: QFont, width: float, leading: float) -> QTextLayout:
    """Break a text into as few lines as a width asks for, as even as they can be, each centred in its leading."""
    layout = _broken(text, font, width, leading)
    narrower = layout
    while width > STEP and narrower.lineCount() == layout.lineCount() > 1:
        layout, width = narrower, width - STEP
        narrower = _broken(text, font, width, leading)
    return layout


def _broken(text: str, font: QFont, width: float, leading: float) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    metrics = QFontMetricsF(font)
    top = (leading - metrics.height()) / 2
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += leading
    layout.endLayout()
    return layout
