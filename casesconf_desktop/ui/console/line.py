"""The line: who tells, who speaks, who waits, and the field for a hand."""

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.line import LineView
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.hand_field import HEIGHT as FIELD
from casesconf_desktop.ui.console.hand_field import HandField
from casesconf_desktop.ui.console.hand_rows import HandRows
from casesconf_desktop.ui.console.keys import Keys, place
from casesconf_desktop.ui.console.line_cards import TURN_COMPACT, TURN_ROOMY, paint_teller, paint_turn
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.scroll import scrolled
from casesconf_desktop.ui.console.text import write, write_back
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.icons import Icon, paint_icon

LAMP, TELLER_LEFT = 20, 30
KEY = 36
NO_VIEW = LineView("", "", "", telling=False, speaking=None, next="", why="", glow=False, rows=())


class _Spots(NamedTuple):
    """Baselines of title and teller, tops of what is under them with and without a teller, and what is kept free."""

    title: int
    teller: int
    under_teller: int
    under_title: int
    teller_card: int
    after: int
    foot: int


ROOMY = _Spots(42, 74, 94, 60, 58, 8, 24)
COMPACT = _Spots(31, 58, 74, 46, 52, 4, 18)


class LinePanel(QWidget):
    """Between its head and the field the rows scroll."""

    def __init__(self, looks: Looks, acts: Acts, measures: Measures) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self._view = NO_VIEW
        self._next = Keys(looks, acts, self).make(Act.NEXT_SPEAKER, "Next", Icon.ARROW_RIGHT, small=True)
        self._rows = HandRows(looks, acts, measures)
        self._area = scrolled(self._rows, self)
        self._field = HandField(looks, acts, self)
        self.setAccessibleName("The line")
        self.set_measures(measures)

    def set_measures(self, measures: Measures) -> None:
        self._m = measures
        self._spots = ROOMY if measures.roomy else COMPACT
        self._turn = TURN_ROOMY if measures.roomy else TURN_COMPACT
        self._rows.set_measures(measures)
        self._place()

    def show_view(self, view: LineView) -> None:
        if view == self._view:
            return
        old, self._view = self._view, view
        self._rows.show_rows(view.rows)
        if _still(old) == _still(view):
            self.update(self._card())
            return
        self._next.setText(view.next or "Done speaking")
        self._next.setToolTip(view.why)
        self._next.set_solid(view.glow)
        self.setAccessibleDescription(f"{view.speaking.label} speaks. {view.count}" if view.speaking else view.count)
        self._place()
        self.update()

    def raise_hand(self) -> None:
        self._field.open(reply=False)

    def direct_reply(self) -> None:
        self._field.open(reply=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a click on the teller's line give the teller the floor."""
        shown = bool(self._view.teller) and not self._teller_has_the_card()
        if shown and self._spots.title < event.position().y() < self._spots.under_teller:
            self._acts.do(Act.TELLER)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._looks.palette.base)
        self._paint_head(painter)
        if self._view.speaking is not None:
            paint_turn(painter, self._card(), self._turn, self._view.speaking, self._looks)
        elif self._view.telling:
            paint_teller(painter, self._card(), self._turn.pad, self._view, self._looks)
        painter.end()

    def _teller_has_the_card(self) -> bool:
        return self._view.telling and self._view.speaking is None

    def _has_key(self) -> bool:
        return self._view.speaking is not None or (bool(self._view.next) and not self._view.telling)

    def _card(self) -> QRect:
        """Place the card of who speaks or tells; with nobody there it is the key alone, or nothing."""
        view, spots = self._view, self._spots
        lined = bool(view.teller) and not self._teller_has_the_card()
        top = spots.under_teller if lined else spots.under_title
        if view.speaking is not None:
            height = self._turn.height
        elif view.telling:
            height = spots.teller_card
        else:
            height = KEY if self._has_key() else 0
        return QRect(self._m.side, top, self.width() - 2 * self._m.side, height)

    def _place(self) -> None:
        card, side, spots = self._card(), self._m.side, self._spots
        self._next.setVisible(self._has_key())
        if self._view.speaking is not None:
            pad = self._turn.pad
            place(self._next, QRect(card.left() + pad, card.top() + self._turn.key, card.width() - 2 * pad, KEY))
        else:
            place(self._next, QRect(card.left(), card.top(), card.width(), KEY))
        field_top = self.height() - FIELD - spots.foot
        self._field.setGeometry(side, field_top, self.width() - 2 * side, FIELD)
        top = card.top() + (card.height() + spots.after if card.height() else 0)
        self._area.setGeometry(0, top, self.width(), max(0, field_top - 8 - top))
        self._rows.setFixedWidth(self.width())

    def _paint_head(self, painter: QPainter) -> None:
        palette, faces, view, side = self._looks.palette, self._looks.faces, self._view, self._m.side
        right = QPointF(self.width() - side, self._spots.title)
        taken = write_back(painter, right, view.count, faces.inter(13, tnum=True), palette.ink3, 160)
        title = faces.inter(17 if self._m.roomy else 15, 600)
        quiet = not (view.count or view.teller)
        ink = palette.ink3 if quiet else palette.ink1
        write(painter, QPointF(side, right.y()), "The line", title, ink, right.x() - taken - side)
        if not view.teller or self._teller_has_the_card():
            return
        at = QPointF(side + TELLER_LEFT, self._spots.teller)
        lamp = QRectF(side, at.y() - 4 - LAMP / 2, LAMP, LAMP)
        paint_icon(painter, Icon.LAMP, lamp, palette.ink1)
        note, room = faces.inter(13), right.x() - at.x()
        wide = write(painter, at, view.teller, faces.inter(15, 500), palette.ink1, room - 200)
        write(painter, at + QPointF(wide + 10, 0), view.teller_note, note, palette.ink3, room - wide - 10)


def _still(view: LineView) -> LineView:
    """Leave out what a second changes: the running turn's time, and the rows, which look after themselves."""
    turn = replace(view.speaking, spoken="", left=0, past=False) if view.speaking else None
    return replace(view, speaking=turn, rows=())
