"""What all else lies on."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class Ground(QWidget):
    """Takes the focus, so that keys are acts, and shows nothing of it: Qt would paint anew all that lies on it."""

    def focusInEvent(self, _event: QFocusEvent) -> None:
        pass

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        pass
