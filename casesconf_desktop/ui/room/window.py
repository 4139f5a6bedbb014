"""The room's window: it is handed views, paints them, and knows nothing else."""

from PySide6.QtCore import QRect, QSizeF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.ui.room.painter import RoomPainter

TITLE = "CasesConf, room screen"
BESIDE = QSizeF(960, 540).toSize()


class RoomWindow(QWidget):
    """Full screen on the room's screen, or a plain window where there is only one. It can't be closed by accident."""

    hidden_by_hand = Signal()

    def __init__(self, painter: RoomPainter) -> None:
        super().__init__()
        self._painter = painter
        self._view = RoomView(Scene.BLANK)
        self.setWindowTitle(TITLE)
        self.setAccessibleName(TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setCursor(Qt.CursorShape.BlankCursor)

    @property
    def view(self) -> RoomView:
        return self._view

    def show_view(self, view: RoomView) -> None:
        """Paint a view; one that is equal to what is shown is dropped."""
        if view != self._view:
            self._view = view
            self.update()

    def fill(self, screen: QScreen) -> None:
        """Cover a whole screen, without a frame."""
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def stand_beside(self, console: QRect) -> None:
        """Open as a plain window, to be moved by hand: the only screen belongs to the console."""
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint, on=False)
        self.setGeometry(QRect(console.topLeft(), BESIDE).translated(48, 48))
        self.showNormal()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        self._painter.paint(painter, QSizeF(self.size()), self._view)
        painter.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide instead, and say so: the evening goes on."""
        event.ignore()
        self.hide()
        self.hidden_by_hand.emit()
