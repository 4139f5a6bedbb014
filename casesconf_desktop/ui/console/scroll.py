"""A column that scrolls under a still head."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from casesconf_desktop.ui import qss
from casesconf_desktop.ui.theme import Palette

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
    ground = QWidget()  # asked for Qt's own, PySide would make all the kinds of widgets there are, to know which it is
    ground.setAutoFillBackground(False)
    area.setViewport(ground)
    area.setWidget(inner)
    inner.setAutoFillBackground(False)
    return area


def show_bars(area: QScrollArea, palette: Palette) -> None:
    """Show a bar where there is more than has room."""
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    for one in (area.horizontalScrollBar(), area.verticalScrollBar()):
        one.setStyleSheet(qss.bar(palette))
