"""The room's window: it is handed views, paints them, and knows nothing else."""

from functools import partial

from PySide6.QtCore import QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.parts.heard import Role
from casesconf_desktop.ui.parts.pixels import boxes
from casesconf_desktop.ui.room.change import changed
from casesconf_desktop.ui.room.fade import Fade, fade_time
from casesconf_desktop.ui.room.flips import Flipped, Flips
from casesconf_desktop.ui.room.painter import RoomPainter

TITLE = said("CasesConf, room screen")
BESIDE = QSize(960, 540)


def on_wayland() -> bool:
    """Tell whether it is the compositor who places windows: they can only ask for a screen, and fill it."""
    return QGuiApplication.platformName().startswith("wayland")


class RoomWindow(QWidget):
    """Full screen on the room's screen, or a plain window where there is only one. It can't be closed by accident."""

    heard_as = Role.Window
    hidden_by_hand = Signal()
    reshaped = Signal(QSize)

    def __init__(self, painter: RoomPainter) -> None:
        super().__init__()
        self._painter = painter
        self._view = RoomView(Scene.BLANK)
        self._fade = Fade(self)
        # queued: what a press has changed on the console meanwhile is painted first, since a frame takes long
        self._fade.moved.connect(self.update, Qt.ConnectionType.QueuedConnection)
        self._coming = QPixmap()
        self._flips = Flips(self.devicePixelRatioF)
        self._flipped: Flipped = []
        self.still = False
        title = painter.language.say(TITLE)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
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
        if self._fade.running and (at_once or self.still):
            self._fade.stop()
            self.update()  # now: what is left of the picture that goes may be a name
        if view == self._view:
            return
        soft = self.isVisible() and not self.still and not at_once
        milliseconds = fade_time(self._view, view) if soft else 0
        if milliseconds:
            self._let_come(view, milliseconds)
            return
        before, self._view = self._view, view
        part = changed(self._painter, QSizeF(self.size()), before, view)
        if self._fade.running:
            self._keep_up(part)
            return
        self._coming = QPixmap()
        self._flipped = self._flips.flipped(before, view, part, self.height()) if part is not None else []
        self.update(QRegion(self.rect()) if part is None else part)

    def _keep_up(self, part: QRegion | None) -> None:
        """While a picture comes, let it keep up with the time: of what is painted of it, only that part is anew."""
        if part is None:
            self._coming = QPixmap()
        elif not self._coming.isNull():
            painter = QPainter(self._coming)
            self._draw(self._view, painter, part)
            painter.end()
        self.update()

    def _let_come(self, view: RoomView, milliseconds: int) -> None:
        """Let another picture come softly. Nothing is painted for that until there is something to see of it."""
        if not self._fade.running:
            self._fade.begin(partial(self._pictured, self._view), milliseconds)
        elif self._fade.unseen:
            self._fade.begin_again(milliseconds)
        else:
            coming = self._coming
            come = partial(self._pictured, self._view) if coming.isNull() else lambda: coming
            self._fade.begin(self._fade.half_way(come), milliseconds)
        self._view, self._coming, self._flipped = view, QPixmap(), []

    @property
    def seen_on(self) -> QScreen:
        """Tell on which screen the window is, by its middle; on Wayland only the compositor knows, and tells."""
        at = None if on_wayland() else QGuiApplication.screenAt(self.geometry().center())
        return at or self.screen()

    def fill(self, screen: QScreen) -> None:
        """Cover a whole screen, without a frame. `showFullScreen` would take the keyboard away from the console."""
        if self.isVisible() and self.geometry() != screen.geometry():
            self._let_move()
        if not self.windowFlags() & Qt.WindowType.FramelessWindowHint:
            self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()

    def _let_move(self) -> None:
        """Leave the full screen, in which nothing can be moved. A Wayland surface moves only when it comes anew."""
        if on_wayland():
            self.hide()
        else:
            self.setWindowState(Qt.WindowState.WindowNoState)

    def stand_beside(self, console: QWidget) -> None:
        """Open as a plain window, to be moved by hand: the only screen belongs to the console."""
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint, on=False)
        self.setScreen(console.screen())
        self.setGeometry(QRect(console.geometry().topLeft(), BESIDE).translated(48, 48))
        self.showNormal()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint(painter, event.region())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._drop_pictures()
        self.reshaped.emit(event.size())

    def hideEvent(self, _event: QHideEvent) -> None:
        self._drop_pictures()

    def _drop_pictures(self) -> None:
        """Keep no picture that nobody sees: it may show a name."""
        self._coming = QPixmap()
        self._flips.drop()
        self._fade.stop()

    def _paint(self, painter: QPainter, seen: QRegion) -> None:
        """Paint the view; while another gives way to it, from a copy, so that each frame is quick."""
        if not self._fade.running:
            self._coming = QPixmap()
            self._paint_view(painter, seen)
            return
        if not self._fade.fresh:
            self._coming = self._pictured(self._view) if self._coming.isNull() else self._coming
            painter.drawPixmap(0, 0, self._coming)
        self._fade.paint(painter)

    def _pictured(self, view: RoomView) -> QPixmap:
        picture = self._sheet()
        painter = QPainter(picture)
        self._draw(view, painter)
        painter.end()
        return picture

    def _paint_view(self, painter: QPainter, seen: QRegion) -> None:
        """Paint what is seen of the view; a digit that flips, if no more than it is seen there, from its picture."""
        for box, digits in self._flipped:
            if box in boxes(seen):
                self._flips.paint(painter, box, digits, self._view, partial(self._draw, self._view))
                seen -= box
        self._draw(self._view, painter, seen)

    def _draw(self, view: RoomView, painter: QPainter, seen: QRegion | None = None) -> None:
        self._painter.paint(painter, QSizeF(self.size()), view, seen)

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
