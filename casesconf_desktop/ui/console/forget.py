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
    """Fills from the left while it is held by mouse, Space or Enter. Only a whole hold forgets."""

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
        self.set_solid(True)
        self._hold = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=HOLD_MS)
        self._hold.setEasingCurve(QEasingCurve.Type.Linear)
        self._hold.valueChanged.connect(self._show)
        self._hold.finished.connect(self._ended)
        self.pressed.connect(self._begin)
        self.released.connect(self._let_go)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in HOLDERS:
            if not event.isAutoRepeat():
                self._begin()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in HOLDERS:
            if not event.isAutoRepeat():
                self._let_go()
        else:
            super().keyReleaseEvent(event)

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
        self._hold.setDirection(QAbstractAnimation.Direction.Forward)
        self._hold.setDuration(HOLD_MS)
        self._hold.start()

    def _let_go(self) -> None:
        """Run back from where it is, ten times as fast."""
        if self._hold.state() is not QAbstractAnimation.State.Running:
            return
        share = self._share
        self._hold.setDirection(QAbstractAnimation.Direction.Backward)
        self._hold.setDuration(BACK_MS)
        self._hold.setCurrentTime(round(share * BACK_MS))

    def _show(self, share: float) -> None:
        self._share = share
        self.update()

    def _ended(self) -> None:
        if self._hold.direction() is QAbstractAnimation.Direction.Forward:
            self.forgotten.emit()
