"""One picture of the room gives way to the next (look.md section 6). Time that passes never fades: digits flip."""

from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import QAbstractAnimation, QObject, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPixmap

from casesconf_desktop.core.room import RoomView, Scene

CHANGE_MS, TO_BLANK_MS = 600, 250
WHOLE = 1.0
PASSING = ("status", "digits", "minutes", "footer", "footer_strong")
SAID = attrgetter(*(name for name in RoomView.__struct_fields__ if name not in PASSING))
"""What never changes because time has passed."""


def fade_time(before: RoomView, after: RoomView) -> int:
    """Tell how long one picture gives way to another, in milliseconds: not at all where only time has passed."""
    if _said(before) == _said(after):
        return 0
    return TO_BLANK_MS if after.scene is Scene.BLANK else CHANGE_MS


def _said(view: RoomView) -> tuple[object, ...]:
    """Give what a picture says apart from the time and from plain facts: who speaks, hands up, when a break is over."""
    status = "" if view.scene is Scene.PROMPT else view.status
    footer = "" if view.footer_fact else view.footer
    return SAID(view), status, footer


class Fade(QObject):
    """Holds the picture that goes, and no longer than it is seen: it may show a name.

    It is made when there is something to see of the change: until then it is on the screen.
    """

    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._going = QPixmap()
        self._make: Callable[[], QPixmap] | None = None
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(WHOLE)
        self._motion.setEndValue(0.0)
        self._motion.valueChanged.connect(self._move)
        self._motion.finished.connect(self.stop)

    def begin(self, make: Callable[[], QPixmap], milliseconds: int) -> None:
        self._going, self._make = QPixmap(), make
        self.begin_again(milliseconds)

    def begin_again(self, milliseconds: int) -> None:
        """Begin with the same picture that goes, of which nothing has gone yet."""
        self._motion.stop()
        self._motion.setDuration(milliseconds)
        self._motion.start()

    def half_way(self, come: Callable[[], QPixmap]) -> Callable[[], QPixmap]:
        """Give what makes the picture that is seen at this moment, painted on the one that `come` makes."""
        going, left = self._going, float(self._motion.currentValue())

        def seen() -> QPixmap:
            coming = come()
            painter = QPainter(coming)
            painter.setOpacity(left)
            painter.drawPixmap(0, 0, going)
            painter.end()
            return coming

        return seen

    def stop(self) -> None:
        """Let go at once. At its end it has moved a last time just before; whoever stops it earlier paints anew."""
        self._motion.stop()
        self._going, self._make = QPixmap(), None

    @property
    def running(self) -> bool:
        return self._motion.state() is QAbstractAnimation.State.Running

    @property
    def unseen(self) -> bool:
        """Whether nothing was painted yet since it began."""
        return self._make is not None

    @property
    def fresh(self) -> bool:
        """Whether nothing is seen yet of the picture that comes."""
        return self.running and self._motion.currentValue() == WHOLE

    def _move(self) -> None:
        if self.running and not self.fresh:
            self.moved.emit()

    def paint(self, painter: QPainter) -> None:
        """Paint what is left of the picture that goes over the one that comes."""
        if self.running:
            if self._make is not None:
                self._going, self._make = self._make(), None  # what it is made of is seen no more
            painter.setOpacity(float(self._motion.currentValue()))
            painter.drawPixmap(0, 0, self._going)
            painter.setOpacity(1.0)
