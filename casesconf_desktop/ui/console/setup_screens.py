"""The screens of this computer as little drawings; a click makes one the room screen."""

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.fields import paint_ring
from casesconf_desktop.ui.console.text import write
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import Role
from casesconf_desktop.ui.parts.icons import Icon, paint_icon
from casesconf_desktop.ui.parts.key import MARGIN, presses

HIGH, LEAST = 90, 48
"""Height of a drawn screen, and when the window is low."""

NEAR = 7 / 9
"""The screen the console is on is drawn so much smaller: it is not the one for the room."""

WORDS = 48
GAP = 16
USUAL = 16 / 9


class Screen(Struct, frozen=True):
    """`pixels` as it is shown: "1920 x 1080". `console`: the console is on it. `chosen`: the room screen is."""

    key: str
    name: str
    pixels: str
    console: bool
    chosen: bool

    def width(self, high: float) -> float:
        """Tell how wide it is drawn where other screens are so high; the usual shape where the pixels do not tell."""
        sides = [int(side) for side in self.pixels.split(" x ") if side.isdecimal()]
        shape = sides[0] / sides[1] if len(sides) == 2 and all(sides) else USUAL
        return high * (NEAR if self.console else 1) * shape


class ScreenKey(QAbstractButton):
    heard_as = Role.RadioButton

    def __init__(self, looks: Looks, screen: Screen, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks, self.shown = looks, screen
        self.name = looks.say(screen.name)
        self.setText(self.name)
        self.setCheckable(True)
        self.setChecked(screen.chosen)
        what = said("{screen}, {pixels}, the room screen") if screen.chosen else said("{screen}, {pixels}")
        self.setAccessibleName(looks.say(what.format(screen=screen.name, pixels=screen.pixels)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def nextCheckState(self) -> None:
        """Show what is chosen, not what is clicked."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if presses(event) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, faces, screen = self._looks.palette, self._looks.faces, self.shown
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        high = room.height() - WORDS
        wide = screen.width(high)
        scale = min(1, room.width() / wide)
        picture = QRectF(room.left(), 0, wide * scale, high * (NEAR if screen.console else 1) * scale)
        picture.moveBottom(room.top() + high)
        self._paint_picture(painter, picture)
        ink, weight = (colours.ink1, 600) if screen.chosen else (colours.ink2, 500)
        name, pixels = room.topLeft() + QPointF(0, high + 24), room.topLeft() + QPointF(0, high + 43)
        write(painter, name, self.name, faces.inter(15, weight), ink, room.width())
        shown = screen.pixels.replace(" x ", " × ")
        write(painter, pixels, shown, faces.inter(13, tnum=True), colours.ink3, room.width())
        if self.hasFocus():
            paint_ring(painter, self, colours)
        painter.end()

    def _paint_picture(self, painter: QPainter, picture: QRectF) -> None:
        colours, chosen = self._looks.palette, self.shown.chosen
        rim = 2 if chosen else 1
        painter.setPen(QPen(colours.ink1 if chosen else colours.edge if self.underMouse() else colours.kb, rim))
        painter.setBrush(colours.raised if chosen else Qt.BrushStyle.NoBrush)
        inside = picture.adjusted(rim / 2, rim / 2, -rim / 2, -rim / 2)
        painter.drawRoundedRect(inside, 8 - rim / 2, 8 - rim / 2)
        if chosen:
            tick = QRectF(0, 0, 20, 20)
            tick.moveCenter(picture.center())
            paint_icon(painter, Icon.TICK, tick, colours.ink1)


class Screens(QWidget):
    """The drawn screens side by side, at the left the console's own."""

    screen_chosen = Signal(str)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._keys: list[ScreenKey] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return QSize(300, HIGH + WORDS + 2 * MARGIN)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, LEAST + WORDS + 2 * MARGIN)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def set_screens(self, screens: list[Screen]) -> None:
        if [key.shown for key in self._keys] == screens:
            return
        for key in self._keys:
            key.hide()
            key.deleteLater()
        self._keys = [self._key(screen) for screen in sorted(screens, key=lambda screen: not screen.console)]
        self._place()

    def _key(self, screen: Screen) -> ScreenKey:
        key = ScreenKey(self._looks, screen, self)
        key.clicked.connect(lambda: self.screen_chosen.emit(screen.key))
        key.show()
        return key

    def _place(self) -> None:
        """Let each begin where its drawing does: the last at the right, the others from the left."""
        if not self._keys:
            return
        wide = [key.shown.width(self.height() - WORDS - 2 * MARGIN) + 2 * MARGIN for key in self._keys]
        between = GAP - 2 * MARGIN
        scale = min(1, (self.width() - between * (len(wide) - 1)) / sum(wide))
        lefts = [sum(wide[:place]) * scale + between * place for place in range(len(wide))]
        if len(wide) > 1:
            lefts[-1] = self.width() - wide[-1] * scale
        ends = [*(left - between for left in lefts[1:]), self.width()]
        for key, left, end in zip(self._keys, lefts, ends, strict=True):
            key.setGeometry(round(left), 0, round(end - left), self.height())
