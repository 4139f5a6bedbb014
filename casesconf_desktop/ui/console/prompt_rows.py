"""The numbered prompts, each with why it is offered. The picked one is raised, with its keys: pin, to the room."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.prompts import PromptRow, PromptsView
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.said import joined, said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.keys import GAP, Keys, Latch, latch, place
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.prompt_setting import KEY_HEIGHT, UNSET, WHY, Sentence, set_rows, settings
from casesconf_desktop.ui.console.text import paint_card, write
from casesconf_desktop.ui.keymap import Act, bindings, heard
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.makers import PICKS
from casesconf_desktop.ui.parts.cap import CAP_HEIGHT, paint_cap
from casesconf_desktop.ui.parts.heard import HeardRows, Item, Role
from casesconf_desktop.ui.parts.icons import Icon
from casesconf_desktop.ui.parts.key_words import shortcut
from casesconf_desktop.ui.parts.large_text import draw_lines

INDENT, CARD_OUT = 36, 13
TO_ROOM_WIDTH, PIN_WIDTH, BESIDE_GAP = 154, 36, 16

NONE, NOT_FOUND = said("The deck has none for this."), said("Nothing is found.")
#: The prompt, to the room screen and back.
TO_ROOM, TAKE_BACK = said("To the room"), said("Take it back")
SAY_ONLY = said("say it quietly, never on the screen")
PIN, UNPIN = said("Pin the prompt"), said("Unpin the prompt")
NUMBERED = 4


class PromptRows(QWidget):
    """As high as its rows. A click on a row picks it: `picked` tells its key."""

    picked = Signal(int)
    heard_as = Role.List

    def __init__(self, looks: Looks, acts: Acts, measures: Measures) -> None:
        super().__init__()
        self._capped = True
        self._finding = False
        self._looks, self._m = looks, measures
        self._view: PromptsView | None = None
        self._set, self._within = UNSET, 0
        self._told: tuple[object, ...] = ()
        self._heard = HeardRows(self, looks.say, self._press)
        on_card = replace(looks, palette=replace(looks.palette, key=looks.palette.keyhi))
        keys = Keys(on_card, acts, self)
        self._to_room = keys.make(Act.PROMPT_TO_ROOM, TO_ROOM, Icon.TO_ROOM, small=True)
        self._pin = keys.make(Act.PIN, "", Icon.PIN, small=True, capped=False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(looks.say(said("Prompts")))
        self._tell_keys()

    def set_measures(self, measures: Measures, within: int) -> None:
        """Lay the rows out: closer, if they do not fit `within` a height."""
        self._m, self._within = measures, within
        self._lay_out()

    def show_view(self, view: PromptsView, *, finding: bool = False) -> None:
        """Take the rows, while something is looked for without their keys; `set_measures` then lays them out.

        The view is said already.
        """
        self._view, self._finding, say = view, finding, self._looks.say
        picked = self._picked
        latch(self._pin, picked is not None and picked.pinned)
        self._pin.setAccessibleName(say(UNPIN if picked is not None and picked.pinned else PIN))
        self._pin.setVisible(picked is not None and not finding)
        latch(self._to_room, view.shown)
        self._to_room.setText(TAKE_BACK if view.shown else TO_ROOM)

    def row_rect(self, index: int) -> QRect:
        top, bottom = self.tops[index : index + 2]
        return QRect(0, top, self.width(), bottom - top)

    @property
    def tops(self) -> tuple[int, ...]:
        """Tell where each row begins, and where the last one ends."""
        return self._set.tops

    @property
    def _picked(self) -> PromptRow | None:
        view = self._view
        return view.rows[view.picked] if view is not None and view.picked < len(view.rows) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        for index in range(len(self._view.rows) if self._view else 0):
            if self.row_rect(index).contains(at):
                self._press(index)
                return

    def _press(self, index: int) -> None:
        if self._view is not None:
            self.picked.emit(self._view.rows[index].key)

    def set_capped(self, *, capped: bool) -> None:
        """Show the digits as keys, or not while they raise hands."""
        if capped != self._capped:
            self._capped = capped
            self._tell_keys()
            self.update()

    def _tell_keys(self) -> None:
        picks = (bindings(act)[0 if self._capped else 1] for act in PICKS)
        keys = joined(", ", (heard(binding.keys[0]) for binding in picks))
        self.setAccessibleDescription(self._looks.say(shortcut(keys)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._looks.palette.base)
        if self._view is not None:
            for index in range(len(self._set.texts)):
                self._paint_row(painter, self._view, index)
            if not self._set.texts:
                at = QPointF(self._m.pad, 24)
                words = NOT_FOUND if self._finding else NONE
                write(
                    painter,
                    at,
                    self._looks.say(words),
                    self._looks.faces.inter(15),
                    self._looks.palette.ink3,
                    self.width(),
                )
        painter.end()

    def _paint_row(self, painter: QPainter, view: PromptsView, index: int) -> None:
        palette, faces, pad = self._looks.palette, self._looks.faces, self._m.pad
        row, picked = QRectF(self.row_rect(index)), index == view.picked
        if picked:
            out = pad - CARD_OUT
            paint_card(painter, row.adjusted(out, 0, -out, 0), 8, palette.raised, palette)
        cap = QRectF(pad, row.center().y() - CAP_HEIGHT / 2, CAP_HEIGHT, CAP_HEIGHT)
        if self._capped and not self._finding and index < NUMBERED:
            paint_cap(painter, cap, str(index + 1), palette, faces)
        text, reasoned = self._set.texts[index], self._set.whys[index]
        high = text.lineCount() * self._set.leading
        top = row.center().y() - (high + (WHY if reasoned else 0)) / 2
        painter.setPen(palette.ink1 if picked else palette.ink2)
        draw_lines(painter, QPointF(pad + INDENT, top), text)
        if not reasoned:
            return
        at = QPointF(pad + INDENT, top + high + 13)
        why = self._looks.say(_why(view.rows[index]))
        room = row.width() - 2 * pad - INDENT - (self._beside() if picked else 0)
        write(painter, at, why, faces.inter(13), palette.ink2 if picked else palette.ink3, room)

    def _lay_out(self) -> None:
        if self._view is None:
            return
        view, m, finding = self._view, self._m, self._finding
        told = view.rows, view.picked, view.shown, finding, m, self.width(), self._within
        if told == self._told:
            return
        self._told = told
        picked, room = self._picked, self.width() - 2 * m.pad - INDENT
        self._to_room.setVisible(picked is not None and not finding and (picked.room or view.shown))
        beside = {True: self._beside(), False: 0}
        sentences = [
            Sentence(row.text, room - beside[row is picked], keyed=row is picked and not finding, quiet=not row.room)
            for row in view.rows
        ]
        self._set = set_rows(settings(m)[:1] if finding else settings(m), sentences, self._within, self._looks)
        self.setFixedHeight(max(36, self.tops[-1]))
        if picked is not None:
            self._place_keys(self.row_rect(view.picked))
        say = self._looks.say
        items = (Item(row.text, say(_why(row)), selected=row is picked) for row in view.rows)
        self._heard.tell(items, self.row_rect)
        self.update()

    def _place_keys(self, row: QRect) -> None:
        """Place the keys of the picked row at its right."""
        right, top = self.width() - self._m.pad, row.top() + (row.height() - KEY_HEIGHT) // 2
        for key, width in self._keys():
            if not key.isHidden():
                place(key, QRect(right - width, top, width, KEY_HEIGHT))
                right -= width + GAP

    def _keys(self) -> tuple[tuple[Latch, int], ...]:
        """Give the keys of the picked row and how wide they are, under whatever label."""
        to_room = max(TO_ROOM_WIDTH, *map(self._to_room.room_for, (TO_ROOM, TAKE_BACK)))
        return (self._to_room, to_room), (self._pin, PIN_WIDTH)

    def _beside(self) -> int:
        """Tell what stands at the right of the picked prompt, with the air before it."""
        return sum(width + GAP for key, width in self._keys() if not key.isHidden()) + BESIDE_GAP - GAP


def _why(row: PromptRow) -> str:
    #: Why a prompt is offered, and that it is only to be said.
    return row.why if row.room else said("{why}; {how}").format(why=row.why, how=SAY_ONLY)
