"""The two faces: Inter, in which the instrument speaks, and Vollkorn, in which people do."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path

from msgspec import Struct, field
from PySide6.QtGui import QFont, QFontDatabase

TEXT_OPSZ = 14
DISPLAY_OPSZ = 32
"""The ends of Inter's optical size axis; the upper one is Inter Display."""

OPSZ = QFont.Tag("opsz")
WGHT = QFont.Tag("wght")


class Faces(Struct, frozen=True):
    """The families as loaded. Sizes are in pixels. Without Vollkorn people speak Inter 500, not a random serif."""

    sans: str
    serif: str | None
    _made: dict[tuple[object, ...], QFont] = field(default_factory=dict)

    def inter(self, px: float, weight: int = 400, *, tnum: bool = False) -> QFont:
        return self._once(("inter", px, weight, tnum), partial(_inter, self.sans, px, weight, tnum=tnum))

    def display(self, px: float, weight: int = 600) -> QFont:
        return self._once(("display", px, weight), partial(_display, self.sans, px, weight))

    def spoken(self, px: float) -> QFont:
        if self.serif is None:
            return self.inter(px, 500)
        return self._once(("spoken", px), partial(_spoken, self.serif, px))

    def _once(self, which: tuple[object, ...], make: Callable[[], QFont]) -> QFont:
        """Give a copy, which may be changed, of a font that is made once: its axes and features take their time."""
        if which not in self._made:
            self._made[which] = make()
        return QFont(self._made[which])


def _inter(sans: str, px: float, weight: int, *, tnum: bool) -> QFont:
    font = _font(sans, px, weight)
    font.setVariableAxis(OPSZ, TEXT_OPSZ)
    if tnum:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _display(sans: str, px: float, weight: int) -> QFont:
    font = _font(sans, px, weight)
    font.setVariableAxis(OPSZ, DISPLAY_OPSZ)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.2)
    return font


def _spoken(serif: str, px: float) -> QFont:
    font = _font(serif, px, 500)
    font.setFeature(QFont.Tag("lnum"), 1)
    return font


def load_faces() -> Faces:
    """Load both faces into the running application (some 10 ms)."""
    sans = _family("fontpkg_inter", "Inter[opsz,wght].ttf")
    return Faces(sans or "sans-serif", _family("fontpkg_vollkorn", "Vollkorn[wght].ttf"))


def _family(package: str, file: str) -> str | None:
    try:
        root = Path(import_module(package).ROOT)
    except ModuleNotFoundError:
        return None
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(root / "files" / file)))
    return families[0] if families else None


def _font(family: str, px: float, weight: int) -> QFont:
    """Set the weight twice: the axis shapes the variable face, the plain weight any face that stands in."""
    font = QFont(family)
    font.setPixelSize(max(1, round(px)))
    font.setWeight(QFont.Weight(weight))
    font.setVariableAxis(WGHT, weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
