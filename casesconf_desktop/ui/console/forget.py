"""The key that forgets everything: held, not pressed."""

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent

from casesconf_desktop.core.said import said
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.cap import faded
from casesconf_desktop.ui.parts.key import MARGIN, RADIUS, Key

HOLD_MS, BACK_MS = 1600, 160
HOLDERS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ForgetKey(Key):
    """Fills from the left while it is held by mouse, Space or Enter. Only a whole hold forgets.

    After the release of a repeat it waits for its press: on X11 it may turn out that there is none.
    """

    forgotten = Signal()

    def __init__(self, looks: Looks) -> None:
        #: In place of the name of a key: this one is held, not pressed.
        hold = said("hold", "a key")
        super().__init__(
            said("Forget everything"),
            hold,
            palette=looks.palette,
            faces=looks.faces,
            height=52,
            language=looks.language,
        )
        self._fill = looks.palette.onsolid
        self._share = 0.0
        self._held = False
        self.set_solid(True)
        self._hold = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=HOLD_MS)
        self._hold.setEasingCurve(QEasingCurve.Type.Linear)
        self._hold.valueChanged.connect(self._show)
        self._hold.finished.connect(self._ended, Qt.ConnectionType.QueuedConnection)
        self.pressed.connect(self._begin)
        self.released.connect(self._let_go)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in HOLDERS:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            self._go_on()
        else:
            self._begin()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() not in HOLDERS:
            super().keyReleaseEvent(event)
        elif event.isAutoRepeat():
            self._wait()
        else:
            self._let_go()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._let_go()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._share:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
            rim = QPainterPath()
            rim.addRoundedRect(box, RADIUS, RADIUS)
            painter.setClipPath(rim)
            box.setWidth(box.width() * self._share)
            painter.fillRect(box, faded(self._fill, 0.2))
            painter.end()

    def _begin(self) -> None:
        self._held = True
        self._hold.stop()
        self._hold.setDirection(QAbstractAnimation.Direction.Forward)
        self._hold.setDuration(HOLD_MS)
        self._hold.start()

    def _wait(self) -> None:
        self._held = False
        if self._hold.state() is QAbstractAnimation.State.Running:
            self._hold.pause()

    def _go_on(self) -> None:
        self._held = True
        if self._hold.state() is QAbstractAnimation.State.Paused:
            self._hold.resume()

    def _let_go(self) -> None:
        """Run back from where it is, ten times as fast."""
        share, self._held = self._share, False
        self._hold.stop()
        if share:
            self._hold.setDirection(QAbstractAnimation.Direction.Backward)
            self._hold.setDuration(BACK_MS)
            self._hold.start()
            self._hold.setCurrentTime(round(share * BACK_MS))

    def _show(self, share: float) -> None:
        self._share = share
        self.update()

    def _ended(self) -> None:
        """Forget once full, if a release that had already come by then was none."""
        if self._held and self._share == 1:
            self.forgotten.emit()
