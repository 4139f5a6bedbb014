"""The chips of the situations, in one row that fits the column."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.keys import Keys, latch, place
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


class Situations:
    """Eight chips, of which at most one is latched."""

    def __init__(self, looks: Looks, acts: Acts, parent: QWidget) -> None:
        self._faces = looks.faces
        keys = Keys(looks, acts, parent)
        self._chips = {situation: keys.chip(act, situation.capitalize()) for situation, act in CHIPS.items()}

    def show_situation(self, open_now: Situation | None) -> None:
        for situation, chip in self._chips.items():
            latch(chip, situation is open_now)

    def set_shown(self, *, shown: bool) -> None:
        for chip in self._chips.values():
            chip.setVisible(shown)

    def place(self, row: QRect, measures: Measures) -> None:
        """Share the slack of the row as padding: a little tighter where the column is narrow, never a second row."""
        px, gap, most = (15, 8, 14) if measures.roomy else (13, 6, 12)
        metrics = QFontMetricsF(self._faces.inter(px, 500))
        words = [metrics.horizontalAdvance(chip.text()) for chip in self._chips.values()]
        padding = min(most, (row.width() - sum(words) - gap * (len(words) - 1)) / (2 * len(words)))
        left = float(row.left())
        for chip, width in zip(self._chips.values(), words, strict=True):
            right = left + width + 2 * padding
            chip.tighten(px)
            place(chip, QRect(round(left), row.top(), round(right) - round(left), row.height()))
            left = right + gap
