"""Tells when windows are seen for the first time: what they do without can wait until then."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class FirstPicture(QObject):
    """`seen` comes once: when each of the windows that are open has been painted, and nothing else waits."""

    seen = Signal()

    def __init__(self, *windows: QWidget) -> None:
        super().__init__()
        self._waits_for = [window for window in windows if window.isVisible()]
        for window in self._waits_for:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and watched in self._waits_for:
            self._waits_for = [window for window in self._waits_for if window is not watched]
            watched.removeEventFilter(self)
            if not self._waits_for:
                QTimer.singleShot(0, self, self.seen.emit)
        return False
