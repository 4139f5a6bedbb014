"""Key caps and badges: small words in a thin frame."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from casesconf_desktop.ui.faces import Faces
from casesconf_desktop.ui.parts.fitting import fit
from casesconf_desktop.ui.parts.icons import Icon, paint_icon
from casesconf_desktop.ui.theme import Palette

RADIUS = 4
CAP_HEIGHT, CAP_PADDING = 20, 6
BADGE_HEIGHT, BADGE_ICON, BADGE_PADDING, BADGE_GAP, BADGE_WORDS = 22, 14, 6, 4, 78
SOLID_INK, SOLID_BORDER = 0.74, 0.28
"""On the solid key: shares of `onsolid` over `solid`."""


def faded(color: QColor, share: float) -> QColor:
    made = QColor(color)
    made.setAlphaF(share)
    return made


def cap_size(text: str, faces: Faces) -> QSizeF:
    words = QFontMetricsF(faces.inter(12, 500)).horizontalAdvance(text)
    return QSizeF(max(CAP_HEIGHT, round(words) + 2 * CAP_PADDING), CAP_HEIGHT)


def paint_cap(
    painter: QPainter, rect: QRectF, text: str, palette: Palette, faces: Faces, *, on_solid: bool = False
) -> None:
    """Paint the cap of a key that can be pressed instead; on the solid key it takes that key's ink, thinned."""
    _paint_frame(painter, rect, faded(palette.onsolid, SOLID_BORDER) if on_solid else palette.kb)
    painter.setPen(faded(palette.onsolid, SOLID_INK) if on_solid else palette.ink3)
    painter.setFont(faces.inter(12, 500))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def badge_width(text: str, faces: Faces) -> int:
    words = QFontMetricsF(_badge_font(text, faces)).horizontalAdvance(text)
    return round(2 + 2 * BADGE_PADDING + BADGE_ICON + BADGE_GAP + words)


def paint_badge(
    painter: QPainter, left: float, centre_y: float, icon: Icon, text: str, palette: Palette, faces: Faces
) -> float:
    """Paint an icon and its words in a thin frame, and tell the width it took."""
    width = badge_width(text, faces)
    box = QRectF(left, centre_y - BADGE_HEIGHT / 2, width, BADGE_HEIGHT)
    _paint_frame(painter, box, palette.kb)
    inside = box.adjusted(1 + BADGE_PADDING, 0, 0, 0)
    paint_icon(painter, icon, QRectF(inside.left(), box.top(), BADGE_ICON, BADGE_HEIGHT), palette.ink2)
    painter.setPen(palette.ink2)
    painter.setFont(_badge_font(text, faces))
    painter.drawText(inside.adjusted(BADGE_ICON + BADGE_GAP, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
    return width


def _badge_font(text: str, faces: Faces) -> QFont:
    """Set long words a little smaller: a badge stands beside a name."""
    return fit(text, faces.inter(13, 500), BADGE_WORDS)


def _paint_frame(painter: QPainter, rect: QRectF, ink: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 0.5, RADIUS - 0.5)
