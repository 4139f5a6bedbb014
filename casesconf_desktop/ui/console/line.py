"""The line: who tells, who speaks, who waits, and the field for a hand."""

from functools import partial

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.desk.circle import CircleView
from casesconf_desktop.core.desk.line import LineView
from casesconf_desktop.core.line import HandKind
from casesconf_desktop.core.said import said
from casesconf_desktop.ui import qss
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console import line_cards
from casesconf_desktop.ui.console.chosen import CHOSEN_ACTS, Chosen
from casesconf_desktop.ui.console.circle import Circle
from casesconf_desktop.ui.console.hand_field import HEIGHT as FIELD
from casesconf_desktop.ui.console.hand_field import HandField
from casesconf_desktop.ui.console.hand_rows import HandRows
from casesconf_desktop.ui.console.keys import Keys, place
from casesconf_desktop.ui.console.line_heard import LineHeard
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.scroll import scrolled
from casesconf_desktop.ui.console.text import write, write_back
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.icons import Icon

LINE, CIRCLE = said("The line"), said("The circle")


class LinePanel(QWidget):
    """Between its head and the field the rows scroll, or the circle stands: two views of one state.

    Holds which hand is chosen; what the chosen hand's keys would do is made from what is shown.
    """

    def __init__(self, looks: Looks, acts: Acts, measures: Measures) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self._view: LineView | None = None
        self._chosen = Chosen()
        self.ringed = False
        self._heard = LineHeard(looks, acts, self)
        self._next = Keys(looks, acts, self).make(Act.NEXT_SPEAKER, said("Next"), Icon.ARROW_RIGHT, small=True)
        self._next.setStyleSheet(qss.tip(looks.palette))
        self._rows, self._circle = HandRows(looks, acts, measures), Circle(looks, acts)
        self._rows.clicked.connect(self._choose)
        self._area = scrolled(self._rows, self)
        self._circle.setParent(self)
        self._circle.hide()
        for act in CHOSEN_ACTS:
            acts.make(act, partial(self._action, act))
        self._field = HandField(looks, acts, self)
        self.setAccessibleName(looks.say(LINE))
        self.set_measures(measures)

    def set_measures(self, measures: Measures) -> None:
        self._m = measures
        self._spots = line_cards.ROOMY if measures.roomy else line_cards.COMPACT
        self._turn = line_cards.TURN_ROOMY if measures.roomy else line_cards.TURN_COMPACT
        self._rows.set_measures(measures)
        self._place()

    def show_view(self, view: LineView, circle: CircleView) -> None:
        self._circle.show_view(circle)
        shown = self.ringed and bool(circle.chairs)
        if shown is self._circle.isHidden():
            self._choose(-1)  # what is chosen is not seen in the circle
            self._circle.setVisible(shown)
            self._area.setVisible(not shown)
            self._be_heard()
            self.update()
        if view == self._view:
            return
        old, self._view = self._view, view
        self._rows.show_rows(view.rows)
        self._rows.choose(self._chosen.follow(view.rows))
        if old is not None and line_cards.still(old) == line_cards.still(view):
            self._be_heard()
            self.update(self._card())
            return
        self._field.follow(view)
        view = self._looks.say(view)
        self._next.setText(view.next)
        self._next.setToolTip(view.why)
        self._next.set_solid(view.glow)
        speaks = self._looks.say(said("{who} speaks").format(who=view.speaking.label)) if view.speaking else ""
        self.setAccessibleDescription(". ".join(part for part in (speaks, view.count, view.still) if part))
        self._place()
        self.update(line_cards.words_of(self.width(), (self._card_of(old), self._card()), self._field.y()))

    def raise_hand(self, kind: HandKind) -> None:
        self._field.open(kind)

    def step(self, by: int) -> None:
        """Choose the next hand, or the one before; above the first none is chosen."""
        self._choose(self._beside(by))

    def can_step(self, by: int) -> bool:
        return self._beside(by) != self._beside(0)

    def _beside(self, by: int) -> int:
        """Tell which row is so many below the chosen one; above the first it is none, -1."""
        rows = self._view.rows if self._view is not None and self._circle.isHidden() else ()
        return max(-1, min(self._chosen.at(rows) + by, len(rows) - 1))

    def _choose(self, index: int) -> None:
        rows = self._view.rows if self._view is not None else ()
        self._chosen.key = rows[index].key if 0 <= index < len(rows) else None
        at = self._chosen.at(rows)
        self._rows.choose(at)
        if at >= 0:
            row = self._rows.row_rect(at)
            self._area.ensureVisible(0, row.center().y(), 0, row.height())

    def _action(self, act: Act, _times: int) -> a.Action | None:
        rows = self._view.rows if self._view is not None else ()
        return self._chosen.action(act, rows, self._acts.store.session.line)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn between line and circle by a click on the title; give the teller the floor by one on their line."""
        if event.position().y() < self._spots.title + 8:
            self._acts.do(Act.CIRCLE)
        if self._teller_lined() and self._spots.title < event.position().y() < self._spots.under_teller:
            self._acts.do(Act.TELLER)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._looks.palette.base)
        if self._view is None:
            painter.end()
            return
        view = self._looks.say(self._view)
        self._paint_head(painter, view)
        if self._view.speaking is not None:
            line_cards.paint_turn(painter, self._card(), self._turn, self._view.speaking, self._looks)
        elif view.telling:
            line_cards.paint_teller(painter, self._card(), self._turn.pad, view, self._looks)
        painter.end()

    def _teller_lined(self) -> bool:
        return self._view is not None and line_cards.teller_lined(self._view)

    def _card(self) -> QRect:
        return self._card_of(self._view)

    def _card_of(self, view: LineView | None) -> QRect:
        """Place the card of who speaks or tells; with nobody there it is the key alone, or nothing."""
        top, height = (0, 0) if view is None else line_cards.card_of(view, self._spots, self._turn)
        return QRect(self._m.side, top, self.width() - 2 * self._m.side, height)

    def _place(self) -> None:
        card, side, spots = self._card(), self._m.side, self._spots
        self._next.setVisible(self._view is not None and line_cards.has_key(self._view))
        if self._view is not None and self._view.speaking is not None:
            pad, top = self._turn.pad, card.top() + self._turn.key
            place(self._next, QRect(card.left() + pad, top, card.width() - 2 * pad, line_cards.KEY))
        else:
            place(self._next, QRect(card.left(), card.top(), card.width(), line_cards.KEY))
        field_top = self.height() - FIELD - spots.foot
        self._field.setGeometry(side, field_top, self.width() - 2 * side, FIELD)
        top = card.top() + (card.height() + spots.after if card.height() else 0)
        note = 22 if self._view is not None and self._view.still else 0
        self._area.setGeometry(0, top, self.width(), max(0, field_top - 8 - note - top))
        self._circle.setGeometry(side, top, self.width() - 2 * side, max(0, field_top - 8 - note - top))
        self._rows.setFixedWidth(self.width())
        self._be_heard()

    def _be_heard(self) -> None:
        self._heard.tell(self._view, self._title(), self._spots, self._card(), lined=self._teller_lined())

    def _title(self) -> str:
        return self._looks.say(LINE if self._circle.isHidden() else CIRCLE)

    def _paint_head(self, painter: QPainter, view: LineView) -> None:
        palette, faces, side = self._looks.palette, self._looks.faces, self._m.side
        at, room = QPointF(side, self._field.y() - 10), self.width() - 2 * side
        write(painter, at, view.still, faces.inter(13), palette.ink3, room)
        right = QPointF(self.width() - side, self._spots.title)
        taken = write_back(painter, right, view.count, faces.inter(13, tnum=True), palette.ink3, 160)
        title = faces.inter(17 if self._m.roomy else 15, 600)
        ink = palette.ink1 if view.count or view.teller else palette.ink3
        write(painter, QPointF(side, right.y()), self._title(), title, ink, right.x() - taken - side)
        if self._teller_lined():
            at = QPointF(side, self._spots.teller)
            line_cards.paint_teller_line(painter, at, view, self._looks, right.x() - side)
