"""A veil over the console with one card on it: the page stays where it is behind."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from casesconf_desktop.ui.console.hint import Hint
from casesconf_desktop.ui.console.scroll import scrolled, show_bars
from casesconf_desktop.ui.console.tab_order import be_seen
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import TOLD_BY_DIALOG

RADIUS, EDGE = 12, 4
"""Of a card; within its edge no rounded corner is, so that all inside can be opaque."""

ROWS = 32
"""With more rows at a time Qt shares a veil out among threads, which wake up once more half a minute later."""

LEAST = QSize(960 - 2 * EDGE, 600 - 2 * EDGE)
"""A card gives way to a smaller window down to this one, and then scrolls."""


STEP, PAGE = 60, 300
SCROLLS: dict[int, tuple[bool, int]] = {
    Qt.Key.Key_Left: (True, -STEP),
    Qt.Key.Key_Right: (True, STEP),
    Qt.Key.Key_Up: (False, -STEP),
    Qt.Key.Key_Down: (False, STEP),
    Qt.Key.Key_PageUp: (False, -PAGE),
    Qt.Key.Key_PageDown: (False, PAGE),
}
"""Keys that scroll a card, across or not, by so many pixels."""


class Scrim(QWidget):
    """Shows a card in the middle; a click beside it, or on its hint, leaves. The focus stays on it, and then goes back.

    To readers it is a dialog, called as its card is.
    """

    closed = Signal()

    def __init__(self, looks: Looks, card: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._palette = looks.palette
        self.card = card
        card.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        card.setProperty(TOLD_BY_DIALOG, True)
        for hint in card.findChildren(Hint):
            hint.clicked.connect(self.hide)
        self._before: QWidget | None = None
        self._area = scrolled(card, self)
        card.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        card.setAutoFillBackground(True)  # so that nothing of it is painted anew when the page under it changes
        show_bars(self._area, looks.palette)
        self.hide()

    @property
    def before(self) -> QWidget | None:
        """What had the focus, and will have it again."""
        return self._before

    def toggle(self) -> None:
        self.hide() if self.isVisible() else self.open()

    def open(self) -> None:
        if not self.isVisible():
            self._before = self._window.focusWidget()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self._place()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go round the card with Tab: what is behind it is not at hand."""
        stops = [
            widget
            for widget in self.card.findChildren(QWidget)
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if stops:
            focused = self._window.focusWidget()
            place = stops.index(focused) + (1 if forward else -1) if focused in stops else 0
            stops[place % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
            be_seen(stops[place % len(stops)])
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the focus back to where it was, and not to whatever comes next in the window."""
        super().hideEvent(event)
        self.closed.emit()
        before, self._before = self._before, None
        if before is None or not isValid(before) or not (before.isVisible() and before.isEnabled()):
            before = self._window
        before.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll a card that is larger than the window."""
        across, by = SCROLLS.get(event.key(), (False, 0))
        bar = self._area.horizontalScrollBar() if across else self._area.verticalScrollBar()
        if by and bar.maximum():
            bar.setValue(bar.value() + by)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._area.geometry().adjusted(-EDGE, -EDGE, EDGE, EDGE).contains(event.position().toPoint()):
            self.hide()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for top in range(0, self.height(), ROWS):
            painter.fillRect(0, top, self.width(), min(ROWS, self.height() - top), self._palette.scrim)
        painter.setPen(QPen(self._palette.kb, 1))
        painter.setBrush(self._palette.raised)
        edge = EDGE - 0.5
        painter.drawRoundedRect(QRectF(self._area.geometry()).adjusted(-edge, -edge, edge, edge), RADIUS, RADIUS)
        painter.end()

    def settle(self) -> None:
        """Make room for what the card has become."""
        self._place()

    def _place(self) -> None:
        self.card.adjustSize()
        room = self.size() - QSize(2 * EDGE, 2 * EDGE)
        size = self.card.size().boundedTo(room.expandedTo(LEAST))
        self.card.resize(size)
        size = size.boundedTo(room)
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        place = QRect(left, top, size.width(), size.height())
        if place != self._area.geometry():
            self._area.setGeometry(place)
            self.update()
