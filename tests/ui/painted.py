"""What a window shows, and what of it was painted to get there."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from casesconf_desktop.ui.parts.pixels import boxes


def seen_in(window: QWidget) -> QImage:
    QApplication.processEvents()
    return window.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


class Painted(QObject):
    """Takes down which widgets are painted, and what share of each."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.shares: list[tuple[QWidget, float]] = []
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            area = sum(box.width() * box.height() for box in boxes(event.region()))
            self.shares.append((watched, area / (watched.width() * watched.height())))
        return False

    @property
    def widgets(self) -> set[QWidget]:
        return {widget for widget, _ in self.shares}

    def share(self, of: QWidget) -> float:
        """Tell what share of a widget was painted in all."""
        return sum(share for widget, share in self.shares if widget is of)


def painted_in(window: QWidget) -> Painted:
    """Look at a window and all that is in it."""
    return Painted(window, *window.findChildren(QWidget))
