"""What a panel paints itself, in bands under and over the widgets that stand on it."""

from itertools import zip_longest

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

Band = tuple[tuple[object, ...], QRect]
"""What is painted, and where."""

NOTHING: Band = (), QRect()


class Bands:
    """Has those bands painted anew that show something else, where they stood and where they stand."""

    def __init__(self, panel: QWidget) -> None:
        self._panel = panel
        self._seen: tuple[Band, ...] = ()

    def show(self, *bands: Band) -> None:
        """Take all bands, in one and the same order; where one comes or goes, those after it are painted anew."""
        for old, new in zip_longest(self._seen, bands, fillvalue=NOTHING):
            if old != new:
                self._panel.update(old[1] | new[1])
        self._seen = bands
