"""A column that scrolls under a still head."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

AREA = TypeVar("AREA", bound=QScrollArea)


def scrolled(inner: QWidget, parent: QWidget) -> QScrollArea:
    """Let a widget of fixed height scroll by wheel. No bar: what is cut off at the edge says that there is more."""
    return still(QScrollArea(parent), inner)


def still(area: AREA, inner: QWidget) -> AREA:
    """Take a widget into an area that shows no frame, no bar and no ground of its own."""
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    area.setWidget(inner)
    inner.setAutoFillBackground(False)
    return area
