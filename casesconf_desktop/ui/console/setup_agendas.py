"""The rail of the set-up page: the clock, and the agendas to start from, each with its blocks."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from casesconf_desktop.core.actions import TakeAgenda
from casesconf_desktop.core.agenda import MINUTE, Agenda, Kind
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.blocks import Grain, paint_blocks, spans_of
from casesconf_desktop.ui.console.lettering import LEADING
from casesconf_desktop.ui.console.text import paint_card, wrapped, write
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.fitting import fit
from casesconf_desktop.ui.parts.heard import Role
from casesconf_desktop.ui.parts.icons import Icon, paint_icon
from casesconf_desktop.ui.parts.key import presses

EDGE, INSIDE = 12, 16
"""From the edge of the rail to a card, and from there to its words."""

BARE, WITH_BLOCKS = 64, 92
TICK = 20
TOO_SMALL = frozenset({Kind.BREATH, Kind.FLOAT})
"""What a thumbnail leaves as a gap."""


class AgendaRow(QAbstractButton):
    """One agenda. Arrow keys go from one to the next, Enter or Space takes it.

    Its blocks are drawn as a share of the `longest` agenda, in minutes.
    """

    heard_as = Role.RadioButton

    def __init__(self, looks: Looks, name: str, detail: str, agenda: Agenda, longest: float) -> None:
        super().__init__()
        self._looks, self._name, self._detail = looks, looks.say(name), looks.say(detail)
        self._spans = tuple(s for s in spans_of(agenda) if s.kind not in TOO_SMALL) if agenda.cases else ()
        self._longest = longest
        self.agenda = agenda.name
        self.setCheckable(True)
        self.setText(self._name)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(self._detail)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_chosen(self, chosen: bool) -> None:
        self.setChecked(chosen)
        self.update()

    @property
    def chosen(self) -> bool:
        return self.isChecked()

    def nextCheckState(self) -> None:
        """Show what is chosen, not what is clicked."""

    def sizeHint(self) -> QSize:
        return QSize(200, (WITH_BLOCKS if self._spans else BARE) + LEADING[13] * (len(self._lines()) - 1))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self.updateGeometry()

    def _lines(self) -> list[str]:
        """Break the line about it in two where it does not fit in one."""
        room = self.width() - 2 * (EDGE + INSIDE)
        font = fit(self._detail, self._looks.faces.inter(13), room)
        first, *rest = wrapped(self._detail, font, room) or [""]
        return [first, " ".join(rest)] if rest else [first]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if presses(event) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, faces = self._looks.palette, self._looks.faces
        card = QRectF(self.rect()).adjusted(EDGE, 1, -EDGE, -1)
        if self.chosen:
            paint_card(painter, card, 8, colours.runbg, colours)
            tick = QRectF(card.right() - INSIDE - TICK, card.top() + 13, TICK, TICK)
            paint_icon(painter, Icon.TICK, tick, colours.ink1)
        if self.hasFocus():
            painter.setPen(colours.focus)
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 7, 7)
        left, room = card.left() + INSIDE, card.width() - 2 * INSIDE
        strong = self.chosen or self.underMouse()
        name, ink = faces.inter(15, 600 if self.chosen else 500), colours.ink1 if strong else colours.ink2
        write(painter, QPointF(left, card.top() + 28), self._name, name, ink, room - TICK - 8)
        at = QPointF(left, card.top() + 48)
        for line in self._lines():
            write(painter, at, line, faces.inter(13), colours.ink3, room, smaller=True)
            at += QPointF(0, LEADING[13])
        grain = Grain(room / self._longest, gap=2, radius=2, outline=1.2, least=2)
        blocks = QRectF(left, at.y() - LEADING[13] + 15, room, 13)
        fill, outline = (colours.run, colours.track) if self.chosen else (colours.ink3, colours.kb)
        paint_blocks(painter, blocks, self._spans, grain, fill, outline)
        painter.end()


class Agendas(QWidget):
    """The list, which scrolls in the rail when there are many."""

    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self._rows: list[AgendaRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addStretch()

    def set_agendas(self, agendas: list[tuple[str, str, Agenda]]) -> None:
        """Offer these, each with its name and one line about it."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        longest = max((agenda.total / MINUTE for *_, agenda in agendas), default=1)
        for place, (name, detail, agenda) in enumerate(agendas):
            row = AgendaRow(self._looks, name, detail, agenda, longest)
            row.clicked.connect(partial(self._acts.store.dispatch, TakeAgenda(agenda)))
            self._column.insertWidget(place, row)
            self._rows.append(row)

    def show_chosen(self, name: str) -> bool:
        """Mark the first of this name, and tell whether that is another one than before."""
        before = self.chosen()
        chosen = next((row for row in self._rows if row.agenda == name), None)
        for row in self._rows:
            row.set_chosen(row is chosen)
        return chosen is not before

    def chosen(self) -> AgendaRow | None:
        return next((row for row in self._rows if row.chosen), None)
