"""The room's window: it is handed views, paints them, and knows nothing else."""

from PySide6.QtCore import QRect, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.ui.room.fade import Fade, fade_time
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
        self._fade = Fade(self)
        self._fade.moved.connect(self.update)
        self._coming = QPixmap()
        self.still = False
        self.setWindowTitle(TITLE)
        self.setAccessibleName(TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setCursor(Qt.CursorShape.BlankCursor)

    @property
    def view(self) -> RoomView:
        return self._view

    def show_view(self, view: RoomView, *, at_once: bool = False) -> None:
        """Paint a view; one that is equal to what is shown is dropped.

        Another picture comes softly, unless the room is to be still, or what was shown has to go at once.
        """
        if at_once or self.still:
            self._fade.stop()
        if view == self._view:
            return
        soft = self.isVisible() and not self.still and not at_once
        milliseconds = fade_time(self._view, view) if soft else 0
        going = self._seen() if milliseconds else QPixmap()
        self._view, self._coming = view, QPixmap()
        if milliseconds:
            self._fade.begin(going, milliseconds)
        elif not soft:
            self._fade.stop()
        self.update()

    def fill(self, screen: QScreen) -> None:
        """Cover a whole screen, without a frame."""
        if self.isVisible() and self.geometry() != screen.geometry():
            self.hide()  # a window manager moves or resizes what fills a screen only when it comes anew
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
        self._paint(painter)
        painter.end()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._drop_pictures()

    def hideEvent(self, _event: QHideEvent) -> None:
        self._drop_pictures()

    def _drop_pictures(self) -> None:
        """Keep no picture that nobody sees: it may show a name."""
        self._coming = QPixmap()
        self._fade.stop()

    def _paint(self, painter: QPainter) -> None:
        """Paint the view; while another gives way to it, from a copy, so that each frame is quick."""
        if not self._fade.running:
            self._coming = QPixmap()
            self._painter.paint(painter, QSizeF(self.size()), self._view)
            return
        if self._coming.isNull():
            self._coming = self._sheet()
            copy = QPainter(self._coming)
            self._painter.paint(copy, QSizeF(self.size()), self._view)
            copy.end()
        painter.drawPixmap(0, 0, self._coming)
        self._fade.paint(painter)

    def _seen(self) -> QPixmap:
        """Give what is seen at this moment, be it between two pictures."""
        seen = self._sheet()
        painter = QPainter(seen)
        self._paint(painter)
        painter.end()
        return seen

    def _sheet(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        sheet = QPixmap(self.size() * ratio)
        sheet.setDevicePixelRatio(ratio)
        return sheet

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide instead, and say so: the evening goes on."""
        event.ignore()
        self.hide()
        self.hidden_by_hand.emit()
