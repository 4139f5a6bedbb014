"""The now panel: the dial, what is going on, and the keys of the clock."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk import heard
from casesconf_desktop.core.desk.now import NowView
from casesconf_desktop.core.desk.price import Price
from casesconf_desktop.core.face import TimerState, beads
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.glyphs import state_ink
from casesconf_desktop.ui.console.keys import GAP, Keys, latch, place, place_row, show_one
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.now_words import dialled, paint_words, still, worded
from casesconf_desktop.ui.console.text import write_centred
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.dial import REACH, changed_cells, paint_dial, paint_marks
from casesconf_desktop.ui.parts.digits import CAP, alike
from casesconf_desktop.ui.parts.heard import Heard, Item, Role
from casesconf_desktop.ui.parts.icons import Icon
from casesconf_desktop.ui.parts.key import MARGIN
from casesconf_desktop.ui.parts.pixels import around, boxes, reach
from casesconf_desktop.ui.parts.sector import DIAMETER

DIGITS, DIGITS_SIGNED, DIGITS_MEASURE = 98, 86, 263
DIGITS_RISE, CAPTION_DROP = 8, 66
"""In pixels of a dial of 356: how far the digits' middle stands over the dial's, the caption's baseline under it."""
START_WIDTH = 160
"""The least for "Resume" beside its cap."""

START, PAUSE, RESUME = said("Start"), said("Pause"), said("Resume")


class NowPanel(QWidget):
    def __init__(self, looks: Looks, acts: Acts, measures: Measures) -> None:
        super().__init__()
        self._looks = looks
        self._shown: NowView | None = None
        self._view: NowView | None = None
        self._price: Price | None = None
        self._time = Heard(self, Role.StaticText)
        keys = Keys(looks, acts, self)
        self._start = keys.make(Act.START_OR_PAUSE, START, Icon.PLAY)
        self._pause = keys.make(Act.START_OR_PAUSE, PAUSE, Icon.PAUSE)
        self._wrap_up = keys.make(Act.WRAP_UP, said("Wrap up"), Icon.WRAP_UP)
        self._less = keys.make(Act.LESS, said("1 min"), Icon.MINUS, capped=False)
        self._more = keys.make(Act.MORE, said("1 min"), Icon.PLUS, capped=False)
        #: To the step before. Stands on a small key: at most 8 letters.
        self._back = keys.make(Act.BACK, said("Back", "one step"), Icon.ARROW_LEFT, capped=False)
        self._next = keys.make(Act.NEXT, said("Next"), Icon.ARROW_RIGHT)
        self._end = keys.make(Act.END, said("End the evening"), Icon.ARROW_RIGHT)
        self._less.setAccessibleName(looks.say(said("One minute less")))
        self._more.setAccessibleName(looks.say(said("One minute more")))
        self.setAccessibleName(looks.say(said("Now")))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.set_measures(measures)

    def set_measures(self, measures: Measures) -> None:
        self._m = measures
        self._place()

    def show_view(self, view: NowView) -> None:
        if view == self._shown:
            return
        old, self._shown = self._shown, view
        self._view = self._looks.say(view)
        self._time.tell(Item(self._looks.say(heard.time_left(view.minutes))), self._dial().toRect())
        before = old if old is not None and dialled(old) == dialled(view) else None
        self.update(self._dial_reach() if before is None else self._moved(before, view))
        if old is None or worded(old) != worded(view):
            self.update(self._over_keys())
        if old is None or still(old) != still(view):
            self._set_keys(self._view, pausing=view.start == PAUSE)
            self._words_said()

    def show_price(self, price: Price | None) -> None:
        """Say what the act that is considered would cost, in place of how long the step lasts."""
        if price != self._price:
            self._price = price
            self._words_said()
            self.update(self._over_keys())

    def _words_said(self) -> None:
        view, price = self._view, self._looks.say(self._price)
        if view is not None:
            told = f"{view.above}. {view.title}. {view.word} {view.until}"
            cost = ". ".join(filter(None, (price.what, price.ends, price.cost))) if price else told
            self.setAccessibleDescription(cost)

    def _set_keys(self, view: NowView, *, pausing: bool) -> None:
        self._start.setText(START if pausing else view.start)
        show_one(*((self._pause, self._start) if pausing else (self._start, self._pause)))
        self._next.setText(view.next)
        show_one(*((self._end, self._next) if view.last else (self._next, self._end)))
        self._start.set_solid(view.glow == "start")
        for key in (self._next, self._end):
            key.set_solid(view.glow == "next")
        latch(self._wrap_up, view.wrapping)
        self._wrap_up.setEnabled(view.can_wrap)
        self._less.setEnabled(view.can_add)
        self._more.setEnabled(view.can_add)
        self._back.setEnabled(view.can_back)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, seen = QPainter(self), event.region()
        painter.fillRect(event.rect(), self._looks.palette.base)
        if self._view is not None and seen.intersects(self._dial_reach()):
            self._paint_dial(painter, self._view, seen)
        if self._view is not None and seen.intersects(self._over_keys()):
            words, foot, price = self._words(), self._start.y(), self._looks.say(self._price)
            paint_words(painter, words, foot, self._view, price, self._looks, roomy=self._m.roomy)
        painter.end()

    def _dial(self) -> QRectF:
        return QRectF(self._m.pad, (self._m.now - self._m.dial) / 2, self._m.dial, self._m.dial)

    def _dial_reach(self) -> QRect:
        beads = REACH * self._m.dial
        return self._dial().adjusted(-beads, -beads, beads, beads).toAlignedRect()

    def _moved(self, old: NowView, new: NowView) -> QRegion:
        """Give what a second changes of the dial: its digits that are others, and a cell of the ring."""
        if not new.digits or beads(old.minutes) != beads(new.minutes) or not alike(old.digits, new.digits):
            return QRegion(self._dial_reach())
        boxes = changed_cells(self._dial(), old.minutes, new.minutes)
        boxes += self._looks.digits.changed_cells(old.digits, new.digits, *self._digits_at(new.digits))
        region = QRegion()
        for box in boxes:
            region += around(box)
        return region if old.caption == new.caption else region + self._caption()

    def _caption(self) -> QRect:
        """Tell where the caption stands."""
        dial, scale = self._dial(), self._dial().width() / DIAMETER
        middle, half = dial.center() + QPointF(0, CAPTION_DROP * scale), DIGITS_MEASURE * scale / 2
        return around(QRectF(middle.x() - half, middle.y() - 20, 2 * half, 28))

    def _words(self) -> QRect:
        left = self._m.pad + self._m.dial + self._m.gap
        return QRect(left, self._m.top, self.width() - left - self._m.pad, self._m.now - 2 * self._m.top)

    def _over_keys(self) -> QRect:
        words, foot = self._words(), self._start.y() + MARGIN  # in a low window letters reach into a key's margin
        return QRect(words.left() - 2, 0, words.width() + 2, foot)

    def _place(self) -> None:
        words, tall = self._words(), 52 if self._m.roomy else 44
        rows = words.adjusted(0, words.height() - tall - 2 * (44 + GAP), 0, 0)
        top = QRect(rows.left(), rows.top(), rows.width(), tall)
        wide = max(START_WIDTH, self._start.room_for(RESUME), (top.width() - GAP) // 2)
        left, least = top.width() - GAP - self._wrap_up.least_for(self._wrap_up.label), self._start.least_for(RESUME)
        wide = min(wide, max(left, (left + least) // 2))
        for first in (self._start, self._pause):
            place(first, QRect(top.left(), top.top(), wide, tall))
        place(self._wrap_up, top.adjusted(wide + GAP, 0, 0, 0))
        middle = QRect(rows.left(), top.bottom() + 1 + GAP, rows.width(), 44)
        place_row((self._less, self._more, self._back), middle)
        for last in (self._next, self._end):
            place(last, middle.translated(0, 44 + GAP))
        self.update()

    def _paint_dial(self, painter: QPainter, view: NowView, seen: QRegion) -> None:
        dial, palette = self._dial(), self._looks.palette
        near = [reach(box, 1) for box in boxes(seen)]

        def sees(box: QRectF) -> bool:
            return any(one.intersects(box) for one in near)

        paint_dial(painter, dial, view.minutes, palette, sees)
        if not view.asking:
            paint_marks(painter, dial, view.minutes, view.beats, palette.ink2)
        if view.digits:
            left, baseline, px = self._digits_at(view.digits)
            self._looks.digits.paint(painter, view.digits, left, baseline, px, self._digit_ink(view), sees)
        if seen.intersects(self._caption()):
            self._paint_caption(painter, view.caption)

    def _paint_caption(self, painter: QPainter, caption: str) -> None:
        dial, scale = self._dial(), self._dial().width() / DIAMETER
        font = self._looks.faces.inter(15 if self._m.roomy else 13, 500, tnum=True)
        middle, room = dial.center() + QPointF(0, CAPTION_DROP * scale), DIGITS_MEASURE * scale
        write_centred(painter, middle, caption, font, self._looks.palette.ink2, room, smaller=True)

    def _digits_at(self, text: str) -> tuple[float, float, float]:
        """Tell where the digits begin, their baseline and their size."""
        dial, digits = self._dial(), self._looks.digits
        scale = dial.width() / DIAMETER
        px = min(DIGITS_SIGNED if text[:1] == "+" else DIGITS, digits.size_for(text, DIGITS_MEASURE)) * scale
        left = dial.center().x() - digits.width(text, px) / 2
        return left, dial.center().y() - DIGITS_RISE * scale + CAP * px / 2, px

    def _digit_ink(self, view: NowView) -> QColor:
        palette = self._looks.palette
        return palette.ink2 if view.state is TimerState.PAUSED else state_ink(view.state, palette)
