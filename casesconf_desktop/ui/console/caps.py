"""The caps of keys that are pressed together, at the end of a row: here they are what is read, larger than on keys."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.text import write_back
from casesconf_desktop.ui.looks import Looks

HEIGHT, PADDING, GAP, RADIUS = 28, 9, 5, 4
#: Between the first and the last key of a run: "1 to 4".
TO = said("to", "keys")


def caps_width(on: tuple[str, ...], looks: Looks) -> float:
    return sum(_wide(text, looks) + GAP for text in on) - GAP


def paint_caps(painter: QPainter, right: QPointF, on: tuple[str, ...], looks: Looks, tallest: float = HEIGHT) -> float:
    """Paint caps that end at a point, in the middle of its row; tell where they begin.

    An empty one stands for the word "to". They are no taller than a low row has air for.
    """
    left, middle = right.x(), right.y()
    for text in reversed(on):
        wide = _wide(text, looks)
        if text:
            _paint_cap(painter, QPointF(left, middle), text, looks, min(HEIGHT, tallest))
        else:
            at, words = QPointF(left, middle + 5), looks.say(TO)
            write_back(painter, at, words, looks.faces.inter(15), looks.palette.ink3, wide)
        left -= wide + GAP
    return left + GAP


def _wide(text: str, looks: Looks) -> float:
    if not text:
        return QFontMetricsF(looks.faces.inter(15)).horizontalAdvance(looks.say(TO))
    return max(HEIGHT, round(QFontMetricsF(looks.faces.inter(13, 500)).horizontalAdvance(text)) + 2 * PADDING)


def _paint_cap(painter: QPainter, right: QPointF, text: str, looks: Looks, height: float) -> None:
    wide = _wide(text, looks)
    box = QRectF(right.x() - wide, round(right.y() - height / 2), wide, round(height))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(looks.palette.edge, 1))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.setPen(looks.palette.ink1)
    painter.setFont(looks.faces.inter(13, 500))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
