"""Draws text as Qt does, letter by letter where it is large.

Letters higher than 64 pixels of the screen Qt takes from no store: it fills a line of them as one shape, and what that
takes grows with the square of its length. One by one they are the same pixels, ten times as fast. Where letters join
or are struck out they stay together.
"""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QGlyphRun, QPainter, QTextLayout, QTextOption

STORED = 64
"""Pixels of the screen: smaller letters Qt keeps as pictures (QT_MAX_CACHED_GLYPH_SIZE, qpaintengineex.cpp)."""

LINE_END = "\u2028"
"""A layout begins another line here; a text that is drawn does not."""


def draw_text(painter: QPainter, at: QPointF, text: str) -> None:
    """Draw in the painter's font and pen; `at` is where the baseline begins."""
    if not _large(painter, painter.font()) or LINE_END in text:
        painter.drawText(at, text)
        return
    layout, option = QTextLayout(text, painter.font()), QTextOption()
    option.setTextDirection(painter.layoutDirection())
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    if line.isValid():  # there is none of no text
        _letters(painter, layout, at - QPointF(0, line.ascent()))


def draw_lines(painter: QPainter, at: QPointF, layout: QTextLayout) -> None:
    """Draw what is laid out in the painter's pen; `at` is its left upper corner."""
    if _large(painter, layout.font()):
        _letters(painter, layout, at)
    else:
        layout.draw(painter, at)


def _large(painter: QPainter, font: QFont) -> bool:
    decorated = font.strikeOut() or font.underline() or font.overline()
    return not decorated and font.pixelSize() ** 2 * abs(painter.deviceTransform().determinant()) >= STORED**2


def _letters(painter: QPainter, layout: QTextLayout, at: QPointF) -> None:
    for run in layout.glyphRuns():
        if run.isRightToLeft():  # as Arabic, whose letters would be seen to overlap
            painter.drawGlyphRun(at, run)
            continue
        letter = QGlyphRun(run)
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            letter.setGlyphIndexes([glyph])
            letter.setPositions([place])
            painter.drawGlyphRun(at, letter)
