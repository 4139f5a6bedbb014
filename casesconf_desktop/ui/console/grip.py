"""The handle by which a case is taken to another place."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.case_columns import GRIP
from casesconf_desktop.ui.console.fields import paint_ring
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import Role
from casesconf_desktop.ui.parts.icons import Icon, paint_icon
from casesconf_desktop.ui.parts.key import MARGIN


class Grip(QWidget):
    """Where a row is taken hold of. Offsets are in pixels from where it was lifted."""

    lifted = Signal()
    dragged = Signal(int)
    dropped = Signal()
    heard_as = Role.Grip

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._from: QPoint | None = None
        self.setFixedWidth(GRIP)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleDescription(looks.say(said("Drag it, or press Alt with the up or down key")))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.lifted.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self.dragged.emit(event.globalPosition().toPoint().y() - self._from.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is not None and event.button() is Qt.MouseButton.LeftButton:
            self._from = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.dropped.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._looks.palette
        paint_icon(painter, Icon.GRIP, QRectF(MARGIN - 1, 0, 20, self.height()), palette.ink3)
        if self.hasFocus():
            paint_ring(painter, self, palette)
        painter.end()
