"""What stands on a key, side by side in its middle: an icon, the label, the cap of its shortcut."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from casesconf_desktop.core.said import Said, said
from casesconf_desktop.ui.faces import Faces
from casesconf_desktop.ui.parts.cap import cap_size, paint_cap
from casesconf_desktop.ui.parts.fitting import SMALLEST, fit
from casesconf_desktop.ui.parts.icons import Icon, paint_icon
from casesconf_desktop.ui.theme import Palette

LEAST_PADDING, LEAST_GAP = 6, 5
"""So near to the edges, and to icon and cap, a label may come before it is cut."""


def shortcut(keys: str) -> Said:
    """Tell what is on a cap to those who cannot see it."""
    return said("Shortcut: {keys}").format(keys=keys)


@dataclass(slots=True)
class KeyWords:
    """`px` is the size of the label; `padding` stands at both ends, `gap` between the parts."""

    palette: Palette
    faces: Faces
    icon: Icon | None
    cap: str
    px: int
    icon_px: int
    padding: int
    gap: int
    label: str = ""

    def width(self, label: str) -> float:
        """Make room for the boldest state, so that no key moves another when it becomes solid or latched."""
        return QFontMetricsF(self.faces.inter(self.px, 600)).horizontalAdvance(label) + 0.5 + self.around(label)

    def least(self, label: str) -> float:
        """Tell how narrow all may become before the label is cut."""
        words = QFontMetricsF(self.faces.inter(round(SMALLEST * self.px), 600)).horizontalAdvance(label)
        return words + self._around(label, min(LEAST_PADDING, self.padding), LEAST_GAP)

    def around(self, label: str) -> float:
        """Tell how wide all is but the label."""
        return self._around(label, self.padding, self.gap)

    def paint(self, painter: QPainter, face: QRectF, ink: QColor, weight: int, *, on_solid: bool) -> None:
        font, padding, gap = self._set(face.width(), self.faces.inter(self.px, weight))
        metrics, room = QFontMetricsF(font), face.width() - self._around(self.label, padding, gap)
        label = metrics.elidedText(self.label, Qt.TextElideMode.ElideRight, max(room, 0) + 1)
        words = metrics.horizontalAdvance(label)
        left = face.left() + padding + max(0, room - words) / 2
        if self.icon is not None:
            paint_icon(painter, self.icon, QRectF(round(left), face.top(), self.icon_px, face.height()), ink)
            left += self.icon_px + gap
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRectF(left, face.top(), words + 1, face.height()), Qt.AlignmentFlag.AlignVCenter, label)
        if self.cap:
            size = cap_size(self.cap, self.faces)
            top = face.top() + (face.height() - size.height()) / 2
            box = QRectF(round(left + words + gap), round(top), size.width(), size.height())
            paint_cap(painter, box, self.cap, self.palette, self.faces, on_solid=on_solid)

    def _set(self, width: float, font: QFont) -> tuple[QFont, int, int]:
        """Give font, padding and gap: a long label comes nearer to what is around it, and smaller, before it is cut."""
        near = min(LEAST_PADDING, self.padding)
        for padding, gap in ((self.padding, self.gap), (near, self.gap), (near, LEAST_GAP)):
            room = width - self._around(self.label, padding, gap) + 1
            smaller = fit(self.label, font, room)
            fits = QFontMetricsF(smaller).horizontalAdvance(self.label) <= room
            if fits and (gap == LEAST_GAP or smaller.pixelSize() == font.pixelSize()):
                return smaller, padding, gap
        return font, self.padding, self.gap

    def _around(self, label: str, padding: int, gap: int) -> float:
        icon = self.icon_px + (gap if label else 0) if self.icon is not None else 0
        cap = cap_size(self.cap, self.faces).width() + gap if self.cap else 0
        return 2 * padding + icon + cap
