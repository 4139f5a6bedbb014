"""One picture of the room gives way to the next (look.md section 6). Time that passes never fades: digits flip."""

from PySide6.QtCore import QAbstractAnimation, QObject, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPixmap

from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.room import RoomView, Scene

CHANGE_MS, TO_BLANK_MS = 600, 250


def fade_time(before: RoomView, after: RoomView) -> int:
    """Tell how long one picture gives way to another, in milliseconds: not at all where only time has passed."""
    if _said(before) == _said(after):
        return 0
    return TO_BLANK_MS if after.scene is Scene.BLANK else CHANGE_MS


def _said(view: RoomView) -> RoomView:
    """Give what a picture says apart from the time and from plain facts: who speaks, hands up, when a break is over."""
    status = "" if view.scene is Scene.PROMPT else view.status
    footer = "" if view.footer_fact else view.footer
    return replace(view, status=status, digits="", minutes=None, footer=footer, footer_strong="")


class Fade(QObject):
    """Holds the picture that goes, and no longer than it is seen: it may show a name."""

    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._going = QPixmap()
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(1.0)
        self._motion.setEndValue(0.0)
        self._motion.valueChanged.connect(self.moved)
        self._motion.finished.connect(self.stop)

    def begin(self, going: QPixmap, milliseconds: int) -> None:
        self._motion.stop()
        self._going = going
        self._motion.setDuration(milliseconds)
        self._motion.start()

    def stop(self) -> None:
        self._motion.stop()
        self._going = QPixmap()
        self.moved.emit()

    @property
    def running(self) -> bool:
        return self._motion.state() is QAbstractAnimation.State.Running

    def paint(self, painter: QPainter) -> None:
        """Paint what is left of the picture that goes over the one that comes."""
        if self.running and not self._going.isNull():
            painter.setOpacity(float(self._motion.currentValue()))
            painter.drawPixmap(0, 0, self._going)
            painter.setOpacity(1.0)
