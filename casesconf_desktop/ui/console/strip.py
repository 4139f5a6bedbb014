"""The status strip: when it ends, what the room has, and the promise."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.privacy import shield
from casesconf_desktop.core.desk.strip import Item, Mood, StripView
from casesconf_desktop.core.promise import Promise
from casesconf_desktop.core.room import RoomAt
from casesconf_desktop.core.said import capital, said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.bands import Bands
from casesconf_desktop.ui.console.glyphs import MOODS
from casesconf_desktop.ui.console.hint import Hint
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.strip_heard import StripHeard
from casesconf_desktop.ui.console.strip_items import GAP, bare, item_width, paint_item
from casesconf_desktop.ui.keymap import Act, cap
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import Role
from casesconf_desktop.ui.parts.icons import Icon
from casesconf_desktop.ui.parts.pixels import around

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
UNDO = capital(Act.UNDO.value)
LOCKED = Item(Mood.SOON, said("Keys are locked"), said("{key} unlocks").format(key=cap(Act.LOCK)))
UNSEEN = (RoomAt.HIDDEN, RoomAt.NOWHERE)

Told = tuple[Icon, Item, QColor]
"""An item with its glyph, and the ink of what is not strong in it."""


class StatusStrip(QWidget):
    """Each item is told by glyph and words; colour only repeats it.

    A click on Keys or on the shield tells more; one on the lock, which comes in the place of the keys, unlocks. The
    item that says that names are hidden shows them while it is held. Undo is there while there is something to undo,
    and room: only the last words of the shield give way to it.
    """

    heard_as = Role.StatusBar

    def __init__(self, looks: Looks, acts: Acts, measures: Measures) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self._shield = looks.say(shield(Promise()))
        self._shown: StripView | None = None
        self._view: StripView | None = None
        self._at, self._sleepy, self._locked, self._undoes = RoomAt.NOWHERE, False, False, False
        self._lock_at = self._shield_at = self._room_at = QRectF()
        self._spots: list[tuple[QRectF, Told]] = []
        self._before, self._widths = dict[Item, float](), dict[Item, float]()
        self._bands = Bands(self)
        self._heard = StripHeard(looks, acts, self)
        self._undo, self._keys = Hint(looks, UNDO, Act.UNDO, self), Hint(looks, KEYS, Act.KEYS, self)
        self._undo.clicked.connect(partial(acts.do, Act.UNDO))
        self._keys.clicked.connect(partial(acts.do, Act.KEYS))
        self.setAccessibleName(looks.say(said("Status")))
        self.set_measures(measures)

    def set_measures(self, measures: Measures) -> None:
        self._m = measures
        self.setFixedHeight(measures.strip)
        self._lay_out()

    def show_view(self, view: StripView) -> None:
        undoes = bool(self._acts.store.past)
        if view != self._shown or undoes is not self._undoes:
            self._shown, self._view, self._undoes = view, self._looks.say(view), undoes
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
        if self._lock_at.contains(event.position()):
            self._acts.do(Act.LOCK)
        elif self._shield_at.contains(event.position()):
            self._acts.do(Act.PRIVACY)
        elif self._at is RoomAt.BESIDE and self._room_at.contains(event.position()):
            self._acts.peek(on=True)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._acts.peek(on=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette, middle = QPainter(self), self._looks.palette, self.height() / 2 + 0.5
        painter.fillRect(event.rect(), palette.sunk)
        painter.fillRect(0, 0, self.width(), 1, palette.line)
        for box, (icon, item, quiet) in self._spots:
            if event.region().intersects(around(box)):
                paint_item(painter, QPointF(box.left(), middle), icon, item, box.width(), quiet, self._looks)
        painter.end()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._lay_out()

    def _foot(self) -> float:
        """Place the keys at the right, or in their place the lock; tell where they begin."""
        right, wide = self.width() - self._m.side, self._width(self._looks.say(LOCKED)) + GAP
        self._lock_at = QRectF(right - wide, 0, wide, self.height()) if self._locked else QRectF()
        self._keys.setVisible(not self._locked)
        self._keys.end_at(QPointF(right, self.height() / 2 + 5))
        return self._lock_at.left() + GAP if self._locked else self._keys.begins

    def _place_undo(self, told: tuple[Item, ...], right: float) -> float:
        """Place undo before the keys if it leaves room for what is told; tell where the keys begin now."""
        self._undo.end_at(QPointF(right - APART, self.height() / 2 + 5))
        needed = sum(APART + self._width(item) for item in told)
        shown = self._undoes and not self._locked and needed <= self._undo.begins - LEFT
        self._undo.setVisible(shown)
        return self._undo.begins if shown else right

    def _lay_out(self) -> None:
        """Place the items from the right, and have those painted anew that are others, or elsewhere."""
        self._before, self._widths = self._widths, {}
        palette, tall, right = self._looks.palette, self.height(), self._foot()
        sleepy = [(MOODS[SLEEPY.mood], self._looks.say(SLEEPY), palette.ink2)] if self._sleepy else []
        room = (self._room_icon(), self._room_item(), palette.ink2)
        ends = self._view.ends if self._view is not None else Item(Mood.FINE, "")
        awake = (item if self._m.roomy else bare(item) for _, item, _ in sleepy)
        right = self._place_undo((ends, room[1], bare(self._shield), *awake), right)
        shown = self._fitted([(self._shield_icon(), self._shield, palette.ink3), *sleepy], (ends, room[1]), right)
        spots: list[tuple[QRectF, Told]] = []
        for icon, item, quiet in (*shown, room):
            wide = self._width(item)
            right -= APART + wide
            spots.append((QRectF(right, 0, wide, tall), (icon, item, quiet)))
        self._shield_at, self._room_at = spots[0][0].adjusted(-GAP, 0, GAP, 0), spots[-1][0]
        if self._view is not None:
            spots.append((QRectF(LEFT, 0, right - APART - LEFT, tall), (MOODS[ends.mood], ends, palette.ink2)))
        self._tell(box.toRect() for box, _ in reversed(spots[1:]))
        lock = (Icon.LOCK, self._looks.say(LOCKED), palette.ink2)
        self._spots = [*spots, *([(self._lock_at.adjusted(GAP, 0, 0, 0), lock)] if self._locked else ())]
        self._bands.show(*(((told, box), around(box)) for box, told in self._spots))

    def _tell(self, boxes: Iterable[QRect]) -> None:
        """Tell readers what stands in boxes, from the left, and the shield and the lock."""
        items = self._items() if self._view is not None else self._items()[1:]
        lock = self._looks.say(LOCKED), self._lock_at.toRect()
        self._heard.tell(zip(items, boxes, strict=True), (self._shield, self._shield_at.toRect()), lock)

    def _items(self) -> tuple[Item, ...]:
        """Give what is told in full, from the left, but the shield."""
        ends = self._view.ends if self._view else Item(Mood.FINE, "")
        return ends, self._room_item(), *((self._looks.say(SLEEPY),) if self._sleepy else ())

    def _fitted(self, shown: list[Told], others: tuple[Item, ...], right: float) -> list[Told]:
        """Leave out what follows the strong words, in a small window, or one by one where all is too wide."""
        for place, (icon, item, quiet) in enumerate(shown):
            wide = sum(APART + self._width(each) for each in (*others, *(told[1] for told in shown)))
            if not self._m.roomy or wide > right - LEFT + APART:
                shown[place] = icon, bare(item), quiet
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
        """Measure each item once; what was laid out before need not be."""
        if item not in self._widths:
            self._widths[item] = self._before.get(item) or item_width(item, self._looks)
        return self._widths[item]
