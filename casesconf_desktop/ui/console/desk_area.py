"""What the console's window shows of its pages: all of it, or where there is no room for that, the part in use."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from casesconf_desktop.ui.console.scroll import scrolled, show_bars
from casesconf_desktop.ui.console.tab_order import be_seen
from casesconf_desktop.ui.theme import Palette

FRAME = QSize(0, 40)
"""What a desktop takes of a screen for the frame of a window."""


def desk_of(pages: QWidget, strip: QWidget, least: QSize, window: QWidget, palette: Palette) -> QScrollArea:
    """Stack the pages over their strip. They are never smaller than `least`, and then scroll, after the focus."""
    window.setMinimumSize(least.boundedTo(window.screen().availableSize() - FRAME))
    desk = QWidget()
    desk.setMinimumSize(least)
    column = QVBoxLayout(desk)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(pages, 1)
    column.addWidget(strip)
    area = scrolled(desk, window)
    area.setWidgetResizable(True)
    show_bars(area, palette)

    def follow(_old: QWidget | None, focused: QWidget | None) -> None:
        if focused is not None and desk.isAncestorOf(focused):
            be_seen(focused)

    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.focusChanged.connect(follow)
        area.destroyed.connect(lambda: app.focusChanged.disconnect(follow))
    return area
