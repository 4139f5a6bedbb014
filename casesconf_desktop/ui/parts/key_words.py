"""What stands on a key, side by side in its middle: an icon, the label, the cap of its shortcut."""

from typing import NamedTuple

from msgspec import Struct, field
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from casesconf_desktop.core.said import Said, said
from casesconf_desktop.ui.faces import Faces
from casesconf_desktop.ui.parts.cap import CAP_HEIGHT, cap_size, paint_cap
from casesconf_desktop.ui.parts.fitting import SMALLEST, fit
from casesconf_desktop.ui.parts.icons import Icon, paint_icon
from casesconf_desktop.ui.theme import Palette

LEAST_PADDING, LEAST_GAP = 6, 5
"""So near to the edges, and to icon and cap, a label may come before it is cut."""

SIGNS = (Icon.MINUS, Icon.PLUS)

Way = tuple[int, int, Icon | None]
"""Padding, gap, and the icon if there is room for it."""


class Setting(NamedTuple):
    """How a label is set, measured once; `of` tells what that hangs on."""

    of: tuple[object, ...]
    font: QFont
    label: str
    words: float
    left: float
    gap: int
    icon: Icon | None


def shortcut(keys: str) -> Said:
    """Tell what is on a cap to those who cannot see it."""
    return said("Shortcut: {keys}").format(keys=keys)


class KeyWords(Struct):
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
    _capped: float = 0.0
    _set: Setting | None = None
    _widths: dict[tuple[str, int], float] = field(default_factory=dict)

    def take(self, label: str) -> None:
        """Take another label, which may hold a name: nothing is kept of the one before."""
        self.label, self._set = label, None
        self._widths.clear()

    def width(self, label: str) -> float:
        """Make room for the boldest state, so that no key moves another when it becomes solid or latched."""
        return self._width(label, self.px) + 0.5 + self.around(label)

    def least(self, label: str) -> float:
        """Tell how narrow all may become before the label is cut."""
        return self._width(label, round(SMALLEST * self.px)) + self._around(label, *self._ways[-1])

    def around(self, label: str) -> float:
        """Tell how wide all is but the label."""
        return self._around(label, self.padding, self.gap, self.icon)

    def paint(self, painter: QPainter, face: QRectF, ink: QColor, weight: int, *, on_solid: bool) -> None:
        of = self.icon, self.px, self.padding, face.width(), weight
        if self._set is None or self._set.of != of:
            self._set = self._setting(of, face.width(), weight)
        made = self._set
        left = face.left() + made.left
        if made.icon is not None:
            paint_icon(painter, made.icon, QRectF(round(left), face.top(), self.icon_px, face.height()), ink)
            left += self.icon_px + made.gap
        painter.setFont(made.font)
        painter.setPen(ink)
        box = QRectF(left, face.top(), made.words + 1, face.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, made.label)
        if self.cap:
            top = face.top() + (face.height() - CAP_HEIGHT) / 2
            box = QRectF(round(left + made.words + made.gap), round(top), self._cap_width, CAP_HEIGHT)
            paint_cap(painter, box, self.cap, self.palette, self.faces, on_solid=on_solid)

    @property
    def _cap_width(self) -> float:
        if not self._capped:
            self._capped = cap_size(self.cap, self.faces).width()
        return self._capped

    @property
    def _ways(self) -> tuple[Way, ...]:
        """List the ways to set it, one tighter than the other; a whole label is worth more than an icon, but a sign."""
        near = min(LEAST_PADDING, self.padding)
        bare = self.icon if self.icon in SIGNS or not self.label else None
        return (
            (self.padding, self.gap, self.icon),
            (near, self.gap, self.icon),
            (near, LEAST_GAP, self.icon),
            (near, LEAST_GAP, bare),
        )

    def _width(self, label: str, px: int) -> float:
        """Measure a label at its boldest, once for each size: panels ask again whenever they place their keys."""
        if (label, px) not in self._widths:
            self._widths[label, px] = QFontMetricsF(self.faces.inter(px, 600)).horizontalAdvance(label)
        return self._widths[label, px]

    def _setting(self, of: tuple[object, ...], width: float, weight: int) -> Setting:
        font, (padding, gap, icon) = self._chosen(width, self.faces.inter(self.px, weight))
        metrics, room = QFontMetricsF(font), width - self._around(self.label, padding, gap, icon)
        label = metrics.elidedText(self.label, Qt.TextElideMode.ElideRight, max(room, 0) + 1)
        words = metrics.horizontalAdvance(label)
        left = padding + max(0, room - words) / 2
        return Setting(of, font, label, words, left, gap, icon)

    def _chosen(self, width: float, font: QFont) -> tuple[QFont, Way]:
        """Choose how a label is set before it is cut: first nearer to what is around it, then smaller."""
        for way in self._ways:
            room = width - self._around(self.label, *way) + 1
            smaller = fit(self.label, font, room)
            fits = QFontMetricsF(smaller).horizontalAdvance(self.label) <= room
            if fits and (way[1] == LEAST_GAP or smaller.pixelSize() == font.pixelSize()):
                return smaller, way
        return font, self._ways[0]

    def _around(self, label: str, padding: int, gap: int, icon: Icon | None) -> float:
        wide = self.icon_px + (gap if label else 0) if icon is not None else 0
        cap = self._cap_width + gap if self.cap else 0
        return 2 * padding + wide + cap
