"""The chips of the situations, in one row that fits the column."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.prompts import SITUATIONS, Situation
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.keys import TIGHT, Keys, latch, place
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks

CHIPS = {
    Situation.BLAME: Act.BLAME,
    Situation.NAMES: Act.NAMES,
    Situation.DOMINATING: Act.DOMINATING,
    Situation.SILENCE: Act.SILENCE,
    Situation.DISTRESS: Act.DISTRESS,
    Situation.RABBIT_HOLE: Act.RABBIT_HOLE,
    Situation.ADVICE: Act.ADVICE,
    Situation.OVERRUN: Act.OVERRUN,
}
LEAST = 4
TIGHTER = ((13, 4), (12, 4), (11, 4))
"""The least padding; and sizes and gaps for words that have less at the usual ones."""


class Situations:
    """Eight chips, of which at most one is latched."""

    def __init__(self, looks: Looks, acts: Acts, parent: QWidget) -> None:
        self._faces = looks.faces
        keys = Keys(looks, acts, parent)
        self._placed: tuple[QRect, Measures] | None = None
        self._chips = {situation: keys.chip(act, SITUATIONS[situation]) for situation, act in CHIPS.items()}

    def show_situation(self, open_now: Situation | None) -> None:
        for situation, chip in self._chips.items():
            latch(chip, situation is open_now)

    def set_shown(self, *, shown: bool) -> None:
        for chip in self._chips.values():
            chip.setVisible(shown)

    def place(self, row: QRect, measures: Measures) -> None:
        """Share the slack of the row as padding: a little tighter where the column is narrow, never a second row."""
        if (row, measures) == self._placed:
            return
        self._placed = QRect(row), measures
        usual, most = ((15, 8), 14) if measures.roomy else ((13, 6), 12)
        px, gap, words, padding = self._fitted(row.width(), (usual, *TIGHTER))
        padding = min(most, padding)
        left = float(row.left())
        for chip, width in zip(self._chips.values(), words, strict=True):
            right = left + width + 2 * padding
            chip.tighten(px, min(TIGHT, int(padding)))
            place(chip, QRect(round(left), row.top(), round(right) - round(left), row.height()))
            left = right + gap

    def _fitted(self, width: int, sizes: tuple[tuple[int, int], ...]) -> tuple[int, int, list[float], float]:
        """Choose the first size and gap at which all chips have their padding, or else the last."""
        (px, gap), *tighter = sizes
        metrics = QFontMetricsF(self._faces.inter(px, 500))
        words = [metrics.horizontalAdvance(chip.text()) for chip in self._chips.values()]
        padding = (width - sum(words) - gap * (len(words) - 1)) / (2 * len(words))
        return (px, gap, words, padding) if padding >= LEAST or not tighter else self._fitted(width, tuple(tighter))
