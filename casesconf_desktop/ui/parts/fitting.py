"""Words that are too long for their place: set a little smaller before they are cut."""

from PySide6.QtGui import QFont, QFontMetricsF

SMALLEST = 0.85
"""Of the size that was meant."""


def fit(text: str, font: QFont, room: float) -> QFont:
    """Give the font in which words fit, as large as can be; the one that was meant where they fit in none."""
    if QFontMetricsF(font).horizontalAdvance(text) <= room:
        return font
    size = font.pixelSize()
    for px in range(size - 1, round(SMALLEST * size) - 1, -1):
        smaller = QFont(font)
        smaller.setPixelSize(px)
        if QFontMetricsF(smaller).horizontalAdvance(text) <= room:
            return smaller
    return font
