"""The circle: a ring of chairs. A click raises a chair's hand, or takes it down; a right click lets it step out."""

from math import cos, hypot, pi, sin, tau

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.actions import StepOut, ToggleHand
from casesconf_desktop.core.desk.circle import Chair, CircleView
from casesconf_desktop.core.desk.heard import chair_row
from casesconf_desktop.core.line import HandKind
from casesconf_desktop.core.said import Said, joined, said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.text import write_centred
from casesconf_desktop.ui.keymap import Act, heard_keys
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import HeardRows, Item, Role
from casesconf_desktop.ui.parts.icons import Icon, paint_icon
from casesconf_desktop.ui.parts.key_words import shortcut

LARGEST, EDGE, APART = 17.0, 6.0, 3.0
"""Radius of a chair at most, room for its ring, and between two chairs: in pixels."""
STAGGER_FROM, STEP_IN = 21, 1.9
"""From this many chairs on every other one stands so many radii further in, so that numbers can be read."""
KINDS = {HandKind.REPLY: Icon.REPLY, HandKind.THREAD: Icon.THREAD}


def told(view: CircleView) -> Said:
    """Tell who speaks and whose hands are up to those who cannot see the ring."""
    up = [said("chair {number}").format(number=chair.number) for chair in view.chairs if chair.up]
    speaks = [said("chair {number} speaks").format(number=chair.number) for chair in view.chairs if chair.speaking]
    hands = joined(", ", [*speaks, *(up or [said("no hand")])])
    return said("%n (chair|chairs). Hands up: {hands}", "", len(view.chairs)).format(hands=hands)


class Circle(QWidget):
    """Chair 1 stands at the top, the rest clockwise. Shape and sign tell the state, never colour alone."""

    heard_as = Role.List

    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self._view = CircleView((), 0)
        self._pointed = 0
        self._heard = HeardRows(self, looks.say, self._press)
        self.setMouseTracking(True)
        self.setAccessibleName(looks.say(said("The circle")))

    def show_view(self, view: CircleView) -> None:
        if view != self._view:
            self._view = view
            raises = self._looks.say(shortcut(heard_keys(Act.HAND_UP)))
            self.setAccessibleDescription(f"{self._looks.say(told(view))}. {raises}")
            self._be_heard()
            self.update()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._be_heard()

    def _be_heard(self) -> None:
        size, places = round(2 * self.radius), list(self.places().values())
        items = (Item(self._looks.say(chair_row(seen)), checked=seen.up) for seen in self._view.chairs)
        self._heard.tell(
            items, lambda index: QRect((places[index] - QPointF(size, size) / 2).toPoint(), QSize(size, size))
        )

    def _press(self, index: int) -> None:
        self._acts.store.dispatch(ToggleHand(str(self._view.chairs[index].number)))

    def chair_at(self, point: QPointF) -> int:
        """Tell which chair is at a point, or 0."""
        reach = max(self.radius, 10.0) + APART
        places = [(hypot((spot - point).x(), (spot - point).y()), number) for number, spot in self.places().items()]
        distance, number = min(places, default=(reach + 1, 0))
        return number if distance <= reach else 0

    @property
    def radius(self) -> float:
        """Give the radius of a chair: as large as the ring has room for."""
        count, room = max(self._slots, 1), self._ring - EDGE
        apart, step_in = (tau / count * 2, 1 + STEP_IN) if count >= STAGGER_FROM else (tau / count, 1.0)
        return max(1.0, min(LARGEST, (apart * room - APART) / (2 + step_in * apart)))

    def places(self) -> dict[int, QPointF]:
        """Give the middle of each chair."""
        count = self._slots
        middle, radius = QRectF(self.rect()).center(), self.radius
        outer = self._ring - radius - EDGE
        spots = {}
        for index, chair in enumerate(self._view.chairs):
            inner = count >= STAGGER_FROM and index % 2
            away = outer - STEP_IN * radius if inner else outer
            turn = tau * index / count - pi / 2
            spots[chair.number] = middle + QPointF(cos(turn), sin(turn)) * away
        return spots

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.chair_at(event.position())
        if number:
            right = event.button() is Qt.MouseButton.RightButton
            self._acts.store.dispatch(StepOut(str(number)) if right else ToggleHand(str(number)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.chair_at(event.position()))

    def leaveEvent(self, _event: QEvent) -> None:
        self._point_at(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._looks.palette.base)
        places = self.places()
        for chair in self._view.chairs:
            self._paint_chair(painter, chair, places[chair.number])
        if self._view.others:
            words = self._looks.say(said("%n more", "hands", self._view.others))
            middle = QRectF(self.rect()).center() + QPointF(0, 5)
            write_centred(painter, middle, words, self._looks.faces.inter(13), self._looks.palette.ink3, self._ring)
        painter.end()

    @property
    def _slots(self) -> int:
        """Count the places of the ring: an even number where every other one is further in."""
        count = len(self._view.chairs)
        return count + count % 2 if count >= STAGGER_FROM else count

    @property
    def _ring(self) -> float:
        return min(self.width(), self.height()) / 2

    def _point_at(self, number: int) -> None:
        if number != self._pointed:
            self._pointed = number
            self.update()

    def _paint_chair(self, painter: QPainter, chair: Chair, spot: QPointF) -> None:
        palette, radius = self._looks.palette, self.radius
        pen = QPen(palette.edge, 1.5)
        if chair.away:
            pen.setDashPattern((2, 2))
        painter.setPen(pen)
        fill = palette.run if chair.up else palette.keyhi if chair.number == self._pointed else palette.base
        painter.setBrush(fill)
        painter.drawEllipse(spot, radius - 1, radius - 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if chair.next:
            painter.setPen(QPen(palette.ink1, 2))
            painter.drawEllipse(spot, radius + 3, radius + 3)
        if chair.speaking:
            painter.setPen(QPen(palette.ink1, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            box = QRectF(spot.x() - radius - 3, spot.y() - radius - 3, 2 * radius + 6, 2 * radius + 6)
            for start in (20, 110, 200, 290):
                painter.drawArc(box, start * 16, 50 * 16)
        self._paint_number(painter, chair, spot)

    def _paint_number(self, painter: QPainter, chair: Chair, spot: QPointF) -> None:
        palette, radius = self._looks.palette, self.radius
        ink = palette.onsolid if chair.up else palette.ink3 if chair.away else palette.ink1
        px = max(9, min(13, round(radius * 0.9)))
        font = self._looks.faces.inter(px, 600 if chair.up or chair.speaking else 500, tnum=True)
        lift = 2 if chair.turns else 0
        write_centred(painter, spot + QPointF(0, px * 0.36 - lift), str(chair.number), font, ink, 2 * radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for index in range(chair.turns):
            along = (index - (chair.turns - 1) / 2) * 5
            painter.drawEllipse(spot + QPointF(along, radius * 0.62), 1.5, 1.5)
        icon = KINDS.get(chair.kind) if chair.kind is not None else None
        if icon is not None:
            box = QRectF(spot.x() + radius * 0.4, spot.y() - radius * 1.25, 12, 12)
            paint_icon(painter, icon, box, palette.ink1)
