"""Minutes to step: - 12 min +."""

from collections.abc import Callable
from datetime import timedelta
from math import ceil, floor

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QHBoxLayout, QSizePolicy

from casesconf_desktop.core.agenda import MINUTE
from casesconf_desktop.core.said import Said, laid, said
from casesconf_desktop.ui.console.fields import HEIGHT, paint_ring
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.icons import Icon, paint_icon
from casesconf_desktop.ui.parts.key import MARGIN, RADIUS
from casesconf_desktop.ui.theme import Palette

LONGEST = 600 * MINUTE
SIGN = 38
"""Width in which a minus or a plus can be hit."""

CAP, UNIT_GAP = 11, 4
"""Height of the figures, and what stands between them and the unit."""

STEPS: dict[int, int] = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_PageUp: 5,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_PageDown: -5,
}


class Unit(Struct, frozen=True):
    """What is stepped: as it stands beside the figure, as it is told, and what the minus and the plus do."""

    beside: Callable[[int], Said]
    told: Callable[[int], Said]
    less: Said
    more: Said


MINUTES = Unit(
    lambda _: said("min"),
    lambda _: said("{name}, {number} min"),
    said("One minute less: {name}"),
    said("One minute more: {name}"),
)
CHAIRS = Unit(
    #: Stands beside a number of its own.
    lambda count: said("(chair|chairs)", "", count),
    lambda count: said("{name}, {number} (chair|chairs)", "", count),
    said("One chair less: {name}"),
    said("One chair more: {name}"),
)


def stepped(span: timedelta, by: int) -> timedelta:
    """Go to a whole minute: half minutes come from agenda files only. Never under one minute, nor over ten hours."""
    minutes = span / MINUTE
    wanted = (floor(minutes) if by > 0 else ceil(minutes)) + by
    bounded = min(max(wanted * MINUTE, MINUTE), LONGEST)
    return bounded if (bounded > span) == (by > 0) else span


class _Sign(QAbstractButton):
    """The minus or the plus of a stepper; held, it goes on."""

    def __init__(self, icon: Icon, palette: Palette) -> None:
        super().__init__()
        self._icon, self._palette = icon, palette
        self.setAutoRepeat(True)
        self.setAutoRepeatDelay(400)
        self.setAutoRepeatInterval(120)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedWidth(SIGN)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        lit = self.isEnabled() and (self.underMouse() or self.isDown())
        if lit:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._palette.keyhi)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 6, 6)
        ink = self._palette.ink2 if self.isEnabled() else self._palette.line
        paint_icon(painter, self._icon, QRectF(0, 0, SIGN, self.height()).adjusted(9, 0, -9, 0), ink)
        painter.end()


class Stepper(QAbstractSlider):
    """- 12 min +: by click on the signs, or with the focus by arrow keys, plus and minus, page keys for five.

    It shows what it is given and asks for what it should show next. A slider to those who hear it: it has a value.
    """

    stepped = Signal(timedelta)

    def __init__(self, looks: Looks, unit: Unit = MINUTES) -> None:
        super().__init__()
        self._looks, self._unit = looks, unit
        self._span = MINUTE
        self._less, self._more = _Sign(Icon.MINUS, looks.palette), _Sign(Icon.PLUS, looks.palette)
        self._less.clicked.connect(lambda: self._step(-1))
        self._more.clicked.connect(lambda: self._step(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        row.addWidget(self._less)
        row.addStretch()
        row.addWidget(self._more)
        self.valueChanged.connect(self._valued)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(HEIGHT + 2 * MARGIN)

    def set_minutes(self, span: timedelta, name: str) -> None:
        """Show a span in the unit, under a name that is yet to be said."""
        self._span, unit, say = span, self._unit, self._looks.say
        self.blockSignals(True)  # it is shown, and asks for nothing
        self.setRange(min(self._shown, 1), LONGEST // MINUTE)
        self.setValue(self._shown)
        self.blockSignals(False)
        self.setAccessibleName(say(unit.told(ceil(self._count)).format(name=name, number=self._count)))
        self._less.setAccessibleName(say(unit.less.format(name=name)))
        self._more.setAccessibleName(say(unit.more.format(name=name)))
        self._less.setEnabled(stepped(span, -1) != span)
        self._more.setEnabled(stepped(span, 1) != span)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * SIGN + 48 + 2 * MARGIN, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = STEPS.get(event.key())
        if by is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            self._step(by)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._looks.palette.kb, 1))
        face = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        painter.drawRoundedRect(face.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 0.5, RADIUS - 0.5)
        self._paint_words(painter, face)
        if self.hasFocus():
            paint_ring(painter, self, self._looks.palette)
        painter.end()

    def _paint_words(self, painter: QPainter, face: QRectF) -> None:
        faces, colours = self._looks.faces, self._looks.palette
        number, unit = faces.inter(15, 500, tnum=True), faces.inter(13)
        minutes, beside = self._words(), self._looks.say(self._unit.beside(ceil(self._count)))
        width = QFontMetricsF(number).horizontalAdvance(minutes)
        whole = width + UNIT_GAP + QFontMetricsF(unit).horizontalAdvance(beside)
        start = QPointF(face.center().x() - whole / 2, face.center().y() + CAP / 2)
        for text, font, ink, at in (
            (minutes, number, colours.ink1, start),
            (beside, unit, colours.ink3, start + QPointF(width + UNIT_GAP, 0)),
        ):
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(at, text)

    @property
    def _shown(self) -> int:
        return round(self._span / MINUTE)

    def _valued(self, value: int) -> None:
        """Ask for a value that a screen reader has set."""
        if value != self._shown:
            self.stepped.emit(value * MINUTE)

    def _words(self) -> str:
        return self._looks.say(laid("{number}", number=self._count))

    @property
    def _count(self) -> float:
        return round(self._span / MINUTE * 2) / 2

    def _step(self, by: int) -> None:
        wanted = stepped(self._span, by)
        if wanted != self._span:
            self.stepped.emit(wanted)
