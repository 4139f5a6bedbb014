"""The status strip: when it ends, what the room has, and the promise."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.privacy import shield
from casesconf_desktop.core.desk.strip import Item, Mood, StripView
from casesconf_desktop.core.promise import Promise
from casesconf_desktop.core.room import RoomAt
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.glyphs import MOODS
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.strip_heard import StripHeard, told
from casesconf_desktop.ui.console.strip_items import GAP, item_width, paint_item
from casesconf_desktop.ui.console.text import write
from casesconf_desktop.ui.keymap import Act, cap
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.cap import cap_size, paint_cap
from casesconf_desktop.ui.parts.heard import Role
from casesconf_desktop.ui.parts.icons import Icon

LEFT, APART = 28, 32
ROOM = {
    RoomAt.SCREEN: Item(Mood.FINE, "", said("Room screen connected")),
    RoomAt.BESIDE: Item(
        Mood.SOON,
        said("One screen"),
        said("names and prompts are hidden, {key} shows them").format(key=cap(Act.PEEK)),
    ),
    RoomAt.HIDDEN: Item(
        Mood.SOON, said("Room screen hidden"), said("{key} brings it back").format(key=cap(Act.ROOM_ON))
    ),
    RoomAt.NOWHERE: Item(Mood.SOON, said("No room screen"), said("the console runs on")),
}
#: The laptop.
SLEEPY = Item(Mood.SOON, said("May fall asleep"), said("set its sleep to never"))
KEYS = said("Keys")
LOCKED = Item(Mood.SOON, said("Keys are locked"), said("{key} unlocks").format(key=cap(Act.LOCK)))
UNSEEN = (RoomAt.HIDDEN, RoomAt.NOWHERE)

Told = tuple[Icon, Item, QColor]
"""An item with its glyph, and the ink of what is not strong in it."""


class StatusStrip(QWidget):
    """Each item is told by glyph and words; colour only repeats it.

    A click on Keys or on the shield tells more; one on the lock, which comes in the place of Keys, unlocks. The item
    that says that names are hidden shows them while it is held.
    """

    heard_as = Role.StatusBar

    def __init__(self, looks: Looks, acts: Acts, measures: Measures) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self._shield = looks.say(shield(Promise()))
        self._shown: StripView | None = None
        self._view: StripView | None = None
        self._at, self._sleepy, self._locked = RoomAt.NOWHERE, False, False
        self._keys_at = self._shield_at = self._room_at = QRectF()
        self._spots: list[tuple[QRectF, Told]] = []
        self._heard = StripHeard(looks, acts, self)
        self.setAccessibleName(looks.say(said("Status")))
        self.set_measures(measures)

    def set_measures(self, measures: Measures) -> None:
        self._m = measures
        self.setFixedHeight(measures.strip)
        self._lay_out()

    def show_view(self, view: StripView) -> None:
        if view != self._shown:
            self._shown, self._view = view, self._looks.say(view)
            self._lay_out()

    def show_shield(self, shield: Item) -> None:
        self._shield = self._looks.say(shield)
        self._lay_out()

    def set_laptop(self, at: RoomAt, *, sleepy: bool) -> None:
        self._at, self._sleepy = at, sleepy
        self._lay_out()

    def show_lock(self, on: bool) -> None:
        self._locked = on
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._keys_at.contains(event.position()):
            self._acts.do(Act.LOCK if self._locked else Act.KEYS)
        elif self._shield_at.contains(event.position()):
            self._acts.do(Act.PRIVACY)
        elif self._at is RoomAt.BESIDE and self._room_at.contains(event.position()):
            self._acts.peek(on=True)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._acts.peek(on=False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._looks.palette
        painter.fillRect(self.rect(), palette.sunk)
        painter.fillRect(0, 0, self.width(), 1, palette.line)
        if self._locked:
            lock = self._looks.say(LOCKED)
            self._paint_item(painter, self._foot(), Icon.LOCK, lock, self._width(lock), palette.ink2)
        else:
            self._paint_keys(painter)
        for box, (icon, item, quiet) in self._spots:
            self._paint_item(painter, box.left(), icon, item, box.width(), quiet)
        painter.end()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._lay_out()

    def _foot(self) -> float:
        """Tell where the keys begin, or, in their place, that they are locked."""
        if self._locked:
            return self.width() - self._m.side - self._width(self._looks.say(LOCKED))
        return self._keys_box().left() - GAP - self._keys_width()

    def _lay_out(self) -> None:
        """Place the items from the right, and what readers have of them."""
        palette, say, tall, right = self._looks.palette, self._looks.say, self.height(), self._foot()
        self._keys_at = QRectF(right - GAP, 0, self.width() - self._m.side - right + GAP, tall)
        sleepy = [(MOODS[SLEEPY.mood], self._looks.say(SLEEPY), palette.ink2)] if self._sleepy else []
        room = (self._room_icon(), self._room_item(), palette.ink2)
        ends = self._view.ends if self._view is not None else Item(Mood.FINE, "")
        shown = self._fitted([(self._shield_icon(), self._shield, palette.ink3), *sleepy], (ends, room[1]), right)
        self._spots = []
        for icon, item, quiet in (*shown, room):
            wide = self._width(item)
            right -= APART + wide
            self._spots.append((QRectF(right, 0, wide, tall), (icon, item, quiet)))
        self._shield_at = self._spots[0][0].adjusted(-GAP, 0, GAP, 0)
        self._room_at = self._spots[-1][0]
        if self._view is not None:
            box = QRectF(LEFT, 0, right - APART - LEFT, tall)
            self._spots.append((box, (MOODS[ends.mood], ends, palette.ink2)))
        boxes = (box.toRect() for box, _ in reversed(self._spots[1:]))
        name, act = (told(say(LOCKED)), Act.LOCK) if self._locked else (say(KEYS), Act.KEYS)
        keys = name, self._keys_at.toRect(), act
        items = self._items() if self._view is not None else self._items()[1:]
        self._heard.tell(zip(items, boxes, strict=True), (self._shield, self._shield_at.toRect()), keys)
        self.update()

    def _items(self) -> tuple[Item, ...]:
        """Give what is told in full, from the left, but the shield."""
        ends = self._view.ends if self._view else Item(Mood.FINE, "")
        return ends, self._room_item(), *((self._looks.say(SLEEPY),) if self._sleepy else ())

    def _fitted(self, shown: list[Told], others: tuple[Item, ...], right: float) -> list[Told]:
        """Leave out what follows the strong words, in a small window, or one by one where all is too wide."""
        for place, (icon, item, quiet) in enumerate(shown):
            wide = sum(APART + self._width(each) for each in (*others, *(told[1] for told in shown)))
            if item.strong and (not self._m.roomy or wide > right - LEFT + APART):
                shown[place] = icon, replace(item, rest=""), quiet
        return shown

    def _room_item(self) -> Item:
        shows = self._view.room if self._view else ""
        return Item(Mood.FINE, "", shows) if shows and self._at not in UNSEEN else self._looks.say(ROOM[self._at])

    def _shield_icon(self) -> Icon:
        return Icon.SHIELD_TICK if self._shield.mood is Mood.FINE else Icon.SHIELD_BAR

    def _room_icon(self) -> Icon:
        if self._at in UNSEEN:
            return Icon.SCREEN_DASHED
        return Icon.BLANK if self._view is not None and self._view.blank else Icon.ROOM_SCREEN

    def _width(self, item: Item) -> float:
        return item_width(item, self._looks)

    def _paint_item(self, painter: QPainter, left: float, icon: Icon, item: Item, room: float, quiet: QColor) -> None:
        paint_item(painter, QPointF(left, self.height() / 2 + 0.5), icon, item, room, quiet, self._looks)

    def _keys_box(self) -> QRectF:
        size, right = cap_size(self._looks.say(cap(Act.KEYS)), self._looks.faces), self.width() - self._m.side
        return QRectF(right - size.width(), (self.height() - size.height()) / 2 + 0.5, size.width(), size.height())

    def _keys_width(self) -> float:
        return QFontMetricsF(self._looks.faces.inter(13)).horizontalAdvance(self._looks.say(KEYS))

    def _paint_keys(self, painter: QPainter) -> None:
        palette, faces, box, wide = self._looks.palette, self._looks.faces, self._keys_box(), self._keys_width()
        key, title = self._looks.say((cap(Act.KEYS), KEYS))
        paint_cap(painter, box, key, palette, faces)
        at = QPointF(box.left() - GAP - wide, self.height() / 2 + 5)
        write(painter, at, title, faces.inter(13), palette.ink3, wide)
