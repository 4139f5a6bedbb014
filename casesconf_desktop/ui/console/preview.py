"""What the room sees, painted from the same view by the same painter."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.card import Signal
from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Room
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.keys import Keys, Latch, latch, place, place_row
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.text import write, write_back
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import Role
from casesconf_desktop.ui.parts.icons import Icon

RADIUS = 8
SHAPE = QSize(16, 9)
"""Of the room's screen, until there is one."""

BESIDE_WIDTH, KEYS_APART, NAMES_WIDTH = 174, 6, 130
SEES = said("The room sees")
SCENES = {
    Scene.WELCOME: said("the welcome"),
    #: The Chatham House Rule.
    Scene.RULES: said("the Rule"),
    Scene.TIMER: said("the timer"),
    Scene.BREAK: said("the break"),
    Scene.PROMPT: said("a prompt"),
    Scene.CLOSING: said("thank you"),
    Scene.TEST_CARD: said("the test card"),
    Scene.BLANK: said("nothing, it is blank"),
}
NAMES, NO_NAMES = said("names shown"), said("no names")


class PaintRoom(NamedTuple):
    """The room's painter: `paint` paints a view, or what is seen of it; `changed` gives what differs between two."""

    paint: Callable[[QPainter, QSizeF, RoomView, QRegion | None], None]
    changed: Callable[[QSizeF, RoomView, RoomView], QRegion | None]


class Picture(QWidget):
    """The room's picture, scaled, in the shape of the room's screen; an equal view is dropped."""

    heard_as = Role.Graphic

    def __init__(self, looks: Looks, room: PaintRoom) -> None:
        super().__init__()
        self._looks, self._room = looks, room
        self._view = RoomView(Scene.BLANK)
        self._shape = SHAPE
        self.setAccessibleName(looks.say(SEES))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_view(self, view: RoomView) -> None:
        if view == self._view:
            return
        before, self._view = self._view, view
        part = self._room.changed(QSizeF(self.frame.size()), before, view)
        if part is not None:
            self.update(part)
            return
        self.setAccessibleDescription(self._looks.say(SCENES[view.scene]))
        self.update()

    def set_shape(self, shape: QSize) -> None:
        """Take the size of what the room sees, for its proportions."""
        if shape.isEmpty() or shape == self._shape:
            return
        self._shape = shape
        self.update()

    @property
    def frame(self) -> QRect:
        """Give the place of the picture in this widget: as large as its shape lets it, at the upper left."""
        return QRect(QPoint(), self._shape.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, frame = QPainter(self), self.frame
        self._room.paint(painter, QSizeF(frame.size()), self._view, event.region() & frame)
        if not frame.adjusted(RADIUS, RADIUS, -RADIUS, -RADIUS).contains(event.rect()):
            self._paint_rim(painter, frame)
        painter.end()

    def _paint_rim(self, painter: QPainter, frame: QRect) -> None:
        """Cover what is outside of the rim: for a large picture behind a round clip Qt would wake threads."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rim, outside = QPainterPath(), QPainterPath()
        rim.addRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        outside.addRect(QRectF(self.rect()))
        outside.addPath(rim)  # what is in both is filled by neither
        painter.fillPath(outside, self._looks.palette.base)
        painter.strokePath(rim, QPen(self._looks.palette.kb, 1))


class RoomPreview(QWidget):
    """The picture with the keys that change it: above them, or beside them in a small window."""

    def __init__(self, looks: Looks, acts: Acts, measures: Measures, room: PaintRoom) -> None:
        super().__init__()
        self._names = False
        self._looks = looks
        self.picture = Picture(looks, room)
        self.picture.setParent(self)
        keys = Keys(looks, acts, self)
        self._keys: tuple[Latch, ...] = (
            keys.make(Act.BLANK, said("Blank", "the room screen"), Icon.BLANK, small=True, capped=False),
            #: A soft ring in place of digits.
            keys.make(Act.GENTLE, said("Gentle", "the room screen"), Icon.GENTLE, small=True, capped=False),
            keys.make(Act.RULES, said("Rules", "the room screen"), Icon.RULES, small=True, capped=False),
        )
        self.setAccessibleName(looks.say(SEES))
        self.set_measures(measures)

    def set_measures(self, measures: Measures) -> None:
        self._m = measures
        self.setFixedHeight(308 if measures.roomy else 165)
        self._place()

    def show_view(self, view: RoomView, room: Room) -> None:
        self.picture.show_view(view)
        if room.names != self._names:
            self._names = room.names
            self.update()
        for key, on in zip(self._keys, (room.blank, room.timer is Signal.RING, room.rules), strict=True):
            latch(key, on)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, faces, roomy = self._looks.palette, self._looks.faces, self._m.roomy
        painter.fillRect(event.rect(), palette.base)
        side, baseline = self._m.side, 44 if roomy else 35
        font = faces.inter(17 if roomy else 15, 600)
        right, names = QPointF(self.width() - side, baseline), self._looks.say(NAMES if self._names else NO_NAMES)
        sees, note = self._looks.say(SEES), faces.inter(13)
        taken = write_back(painter, right, names, note, palette.ink3, NAMES_WIDTH, smaller=True)
        room = self.width() - 2 * side - taken - 12
        write(painter, QPointF(side, baseline), sees, font, palette.ink1, room, smaller=True)
        painter.end()

    def _picture_size(self) -> QSize:
        """Give the picture its rim on top of the column's width."""
        width = self._m.right + 1 - 2 * self._m.side if self._m.roomy else BESIDE_WIDTH
        return QSize(width, round(width * 9 / 16))

    def _place(self) -> None:
        side, size = self._m.side, self._picture_size()
        self.picture.setGeometry(QRect(QPoint(side - 1, 59 if self._m.roomy else 49), size))
        if self._m.roomy:
            place_row(self._keys, QRect(side, 248, self.width() - 2 * side, 36))
            return
        left, each = side + size.width() + 10, (size.height() - 2 - 2 * KEYS_APART) / 3
        for index, key in enumerate(self._keys):
            box = QRectF(left, 50 + index * (each + KEYS_APART), self.width() - side - left, each)
            place(key, box.toRect())
