"""The two faces: Inter, in which the instrument speaks, and Vollkorn, in which people do."""

from importlib import import_module
from pathlib import Path

from msgspec import Struct
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

    def inter(self, px: float, weight: int = 400, *, tnum: bool = False) -> QFont:
        font = _font(self.sans, px, weight)
        font.setVariableAxis(OPSZ, TEXT_OPSZ)
        if tnum:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def display(self, px: float, weight: int = 600) -> QFont:
        font = _font(self.sans, px, weight)
        font.setVariableAxis(OPSZ, DISPLAY_OPSZ)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.2)
        return font

    def spoken(self, px: float) -> QFont:
        if self.serif is None:
            return self.inter(px, 500)
        font = _font(self.serif, px, 500)
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
