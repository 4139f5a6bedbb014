"""A veil over the console with one card on it: the page stays where it is behind."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.ui.looks import Looks

RADIUS = 12


class Scrim(QWidget):
    """Shows a card in the middle; a click beside it leaves."""

    left = Signal()

    def __init__(self, looks: Looks, card: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._palette = looks.palette
        self._card = card
        card.setParent(self)
        self.hide()

    def open(self) -> None:
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.hide()
            self.left.emit()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._palette.scrim)
        painter.setPen(QPen(self._palette.kb, 1))
        painter.setBrush(self._palette.raised)
        painter.drawRoundedRect(QRectF(self._card.geometry()).adjusted(-0.5, -0.5, 0.5, 0.5), RADIUS, RADIUS)
        painter.end()

    def _place(self) -> None:
        self._card.adjustSize()
        size = self._card.size().boundedTo(self.size())
        self._card.setGeometry(
            (self.width() - size.width()) // 2, (self.height() - size.height()) // 2, size.width(), size.height()
        )
        self._card.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.update()
