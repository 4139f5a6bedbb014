"""Tells when windows are seen for the first time: what they do without can wait until then."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

LATEST_MS = 500
"""After so long it is as if they were seen: a window that is on no screen, or covered, may never be painted."""


class FirstPicture(QObject):
    """`seen` comes once: when each of the windows that are open has been painted, and nothing else waits."""

    seen = Signal()

    def __init__(self, *windows: QWidget) -> None:
        super().__init__()
        self._windows = windows
        self._waits_for: list[QWidget] = []
        self._until = QTimer(self)
        self._until.setSingleShot(True)
        self._until.timeout.connect(self._see)

    def watch(self) -> None:
        self._waits_for = [window for window in self._windows if window.isVisible()]
        for window in self._waits_for:
            window.installEventFilter(self)
        self._until.start(LATEST_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and watched in self._waits_for:
            self._waits_for = [window for window in self._waits_for if window is not watched]
            watched.removeEventFilter(self)
            if not self._waits_for:
                self._until.start(0)
        return False

    def stop(self) -> None:
        for window in self._waits_for:
            window.removeEventFilter(self)
        self._waits_for = []
        self._until.stop()

    def _see(self) -> None:
        self.stop()
        self.seen.emit()
