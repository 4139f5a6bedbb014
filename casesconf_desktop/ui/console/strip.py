"""The status strip: when it ends, what the room has, and the promise."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.privacy import shield
from casesconf_desktop.core.desk.strip import Item, Mood, StripView
from casesconf_desktop.core.promise import Promise
from casesconf_desktop.core.room import RoomAt
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.glyphs import MOODS, mood_ink
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.text import write
from casesconf_desktop.ui.keymap import Act, cap
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.cap import cap_size, paint_cap
from casesconf_desktop.ui.parts.icons import Icon, paint_icon

LEFT, ICON, GAP, APART = 28, 18, 8, 32
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

    A click on Keys or on the shield tells more; one on the lock, which comes in the place of Keys, unlocks.
    """

    def __init__(self, looks: Looks, acts: Acts, measures: Measures) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self._shield = looks.say(shield(Promise()))
        self._shown: StripView | None = None
        self._view: StripView | None = None
        self._at, self._sleepy, self._locked = RoomAt.NOWHERE, False, False
        self._keys_at = self._shield_at = QRectF()
        self.setAccessibleName(looks.say(said("Status")))
        self.set_measures(measures)

    def set_measures(self, measures: Measures) -> None:
        self._m = measures
        self.setFixedHeight(measures.strip)
        self.update()

    def show_view(self, view: StripView) -> None:
        if view != self._shown:
            self._shown, self._view = view, self._looks.say(view)
            self._changed()

    def show_shield(self, shield: Item) -> None:
        self._shield = self._looks.say(shield)
        self._changed()

    def set_laptop(self, at: RoomAt, *, sleepy: bool) -> None:
        self._at, self._sleepy = at, sleepy
        self._changed()

    def show_lock(self, on: bool) -> None:
        self._locked = on
        self._changed()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._keys_at.contains(event.position()):
            self._acts.do(Act.LOCK if self._locked else Act.KEYS)
        elif self._shield_at.contains(event.position()):
            self._acts.do(Act.PRIVACY)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._looks.palette
        painter.fillRect(self.rect(), palette.sunk)
        painter.fillRect(0, 0, self.width(), 1, palette.line)
        right = self._paint_lock(painter) if self._locked else self._paint_keys(painter)
        sleepy = [(MOODS[SLEEPY.mood], self._looks.say(SLEEPY), palette.ink2)] if self._sleepy else []
        room = (self._room_icon(), self._room_item(), palette.ink2)
        ends = self._view.ends if self._view is not None else Item(Mood.FINE, "")
        shown = self._fitted([(self._shield_icon(), self._shield, palette.ink3), *sleepy], (ends, room[1]), right)
        for icon, item, quiet in (*shown, room):
            wide = self._width(item)
            right -= APART + wide
            if item is shown[0][1]:
                self._shield_at = QRectF(right - GAP, 0, wide + 2 * GAP, self.height())
            self._paint_item(painter, right, icon, item, wide, quiet)
        if self._view is not None:
            self._paint_item(painter, LEFT, MOODS[ends.mood], ends, right - APART - LEFT, palette.ink2)
        painter.end()

    def _changed(self) -> None:
        ends = self._view.ends if self._view else Item(Mood.FINE, "")
        marks = [*([SLEEPY] if self._sleepy else []), *([LOCKED] if self._locked else [])]
        items = (ends, self._room_item(), *self._looks.say(tuple(marks)), self._shield)
        self.setAccessibleDescription(". ".join(f"{item.strong} {item.rest}".strip() for item in items))
        self.update()

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
        strong, rest = (QFontMetricsF(font) for font in self._fonts())
        words = strong.horizontalAdvance(item.strong) + rest.horizontalAdvance(item.rest)
        return ICON + GAP + words + (GAP if item.strong and item.rest else 0)

    def _fonts(self) -> tuple[QFont, QFont]:
        return self._looks.faces.inter(13, 600, tnum=True), self._looks.faces.inter(13, tnum=True)

    def _paint_item(self, painter: QPainter, left: float, icon: Icon, item: Item, room: float, quiet: QColor) -> None:
        palette, (strong, rest) = self._looks.palette, self._fonts()
        middle = self.height() / 2 + 0.5
        ink = mood_ink(item.mood, palette)
        paint_icon(painter, icon, QRectF(left, middle - ICON / 2, ICON, ICON), ink if item.strong else quiet)
        at = QPointF(left + ICON + GAP, middle + 4.5)
        room -= ICON + GAP
        if item.strong:
            wide = write(painter, at, item.strong, strong, ink, room) + GAP
            at += QPointF(wide, 0)
            room -= wide
        write(painter, at, item.rest, rest, quiet, room)

    def _paint_lock(self, painter: QPainter) -> float:
        """Tell, in the place of the keys, that they are locked."""
        told = self._looks.say(LOCKED)
        wide = self._width(told)
        left = self.width() - self._m.side - wide
        self._paint_item(painter, left, Icon.LOCK, told, wide, self._looks.palette.ink2)
        self._keys_at = QRectF(left - GAP, 0, wide + GAP, self.height())
        return left

    def _paint_keys(self, painter: QPainter) -> float:
        palette, faces = self._looks.palette, self._looks.faces
        key, title = self._looks.say((cap(Act.KEYS), KEYS))
        size = cap_size(key, faces)
        right = self.width() - self._m.side
        box = QRectF(right - size.width(), (self.height() - size.height()) / 2 + 0.5, size.width(), size.height())
        paint_cap(painter, box, key, palette, faces)
        words = QFontMetricsF(faces.inter(13)).horizontalAdvance(title)
        left = box.left() - GAP - words
        write(painter, QPointF(left, self.height() / 2 + 5), title, faces.inter(13), palette.ink3, words)
        self._keys_at = QRectF(left - GAP, 0, right - left + GAP, self.height())
        return left
