"""The debrief page: the evening told at the left, plan against actual, and what to talk over; then forget."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.debrief import DebriefView, debrief_view
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Session
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.columns import RAIL_PAD, Clock, ShieldNote, paint_columns
from casesconf_desktop.ui.console.debrief_chart import DebriefChart, Legend
from casesconf_desktop.ui.console.forget import ForgetKey
from casesconf_desktop.ui.console.keys import Keys
from casesconf_desktop.ui.console.lettering import LEADING, Hairline, Line, Paragraph
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.scroll import scrolled
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.key import MARGIN

LEFT_BEHIND = said(
    "Names and the line were forgotten when the evening ended. Only times and counts are left, in memory."
)
NO_WAY_BACK = said("Clears the times too and closes the app. There is no copy, so there is no way back.")

ROOM_FOR_LEGEND = 640
"""Width of the middle column; a narrow one keeps its title."""


class DebriefPage(QWidget):
    forgotten = Signal()

    def __init__(self, looks: Looks, acts: Acts, measures: Measures) -> None:
        super().__init__()
        self._looks = looks
        self._shown: DebriefView | None = None
        self._view: DebriefView | None = None
        self._clock = Clock(looks)
        self._chart = DebriefChart(looks)
        self._told, self._prompts = QVBoxLayout(), QVBoxLayout()
        self._others = Keys(looks, acts, self).quiet(Act.OTHERS, said("Others", "prompts"))
        self._others.setAccessibleName(looks.say(said("Other prompts")))
        self._forget = ForgetKey(looks)
        self._forget.forgotten.connect(self.forgotten)
        row = self._columns = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._rail, self._middle, self._right = self._rail_column(), self._middle_column(), self._right_column()
        row.addWidget(self._rail)
        row.addWidget(self._middle, 1)
        row.addWidget(self._right)
        self.set_measures(measures)

    def set_measures(self, measures: Measures) -> None:
        self._m = measures
        self._prompts.setSpacing(10 if measures.roomy else 6)
        self._rail.setFixedWidth(measures.rail)
        self._right.setFixedWidth(measures.right)
        pad, side, top = measures.pad - MARGIN, measures.side - MARGIN, measures.rail_top
        self._rail_box.setContentsMargins(RAIL_PAD - MARGIN, top - 2, RAIL_PAD - MARGIN, 28)
        self._middle_box.setContentsMargins(pad, top + 4, pad, 12)
        self._right_box.setContentsMargins(side, top + 2, side, side)
        if self._view is not None:
            self._fill(self._view)
        self.update()

    def set_foot(self, foot: int) -> None:
        """Leave some height free at the foot."""
        self._columns.setContentsMargins(0, 0, 0, foot)

    def show_session(self, session: Session, now: Now) -> None:
        self.show_view(debrief_view(session, now.wall))

    def show_view(self, view: DebriefView) -> None:
        if view == self._shown:
            return
        self._shown = view
        before, self._view = self._view, self._looks.say(view)
        self._clock.show_clock(view.clock, self._looks.say(said("good night")))
        if before is None or replace(before, clock="") != replace(self._view, clock=""):
            self._fill(self._view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the focus to the key that is held: Space or Enter reach it at once."""
        super().showEvent(event)
        self._forget.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._fit)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_columns(painter, self.rect(), replace(self._m, right_shown=True), self._looks.palette)
        painter.end()

    def _fit(self) -> None:
        self._legend.setVisible(self._middle.width() >= ROOM_FOR_LEGEND)
        room = self.width() - self._m.rail - self._m.right - 2 * (self._m.pad - MARGIN)
        beside = self._title.sizeHint().width() + self._legend.width() <= room
        if beside is not (self._head.indexOf(self._legend) >= 0):
            self._head.removeWidget(self._legend)
            self._under.removeWidget(self._legend)
            (self._head if beside else self._under).insertWidget(int(beside), self._legend)
            self._middle_box.activate()
        self._chart.fit(self._area.viewport().height())

    def _fill(self, view: DebriefView) -> None:
        faces, palette = self._looks.faces, self._looks.palette
        _empty(self._told)
        _empty(self._prompts)
        for sentence in view.told:
            self._told.addWidget(Paragraph(sentence, faces.spoken(20), palette.ink1, 28))
        for prompt in view.prompts:
            px, leading = (20, 26) if self._m.roomy else (17, 22)
            self._prompts.addWidget(Paragraph(prompt, faces.spoken(px), palette.ink1, leading))
            self._prompts.addWidget(Hairline(self._looks))
        self._chart.show_rows(view.rows)
        self._fit()

    def _rail_column(self) -> QWidget:
        rail = QWidget()
        column = self._rail_box = QVBoxLayout(rail)
        column.setSpacing(24)
        column.addWidget(self._clock)
        self._told.setSpacing(16)
        column.addLayout(self._told)
        column.addStretch()
        column.addWidget(ShieldNote(self._looks, LEFT_BEHIND))
        return rail

    def _middle_column(self) -> QWidget:
        say, faces, palette = self._looks.say, self._looks.faces, self._looks.palette
        middle = QWidget()
        column = self._middle_box = QVBoxLayout(middle)
        column.setSpacing(0)
        column.addWidget(Line(say(said("Debrief, for the co-hosts")), faces.inter(15), palette.ink2))
        column.addSpacing(4)
        self._head, self._under = QHBoxLayout(), QHBoxLayout()
        self._title = Line(say(said("Plan and evening")), faces.display(40), palette.ink1)
        self._head.addWidget(self._title, 1)
        self._legend = Legend(self._looks)
        self._head.addWidget(self._legend)
        column.addLayout(self._head)
        self._under.setContentsMargins(MARGIN, 0, 0, 0)
        self._under.addStretch()
        column.addLayout(self._under)
        column.addSpacing(24)
        self._area = scrolled(self._chart, middle)
        self._area.setWidgetResizable(True)
        inset = QHBoxLayout()
        inset.setContentsMargins(MARGIN, 0, MARGIN, 0)
        inset.addWidget(self._area)
        column.addLayout(inset, 1)
        return middle

    def _right_column(self) -> QWidget:
        say, faces, palette = self._looks.say, self._looks.faces, self._looks.palette
        right = QWidget()
        column = self._right_box = QVBoxLayout(right)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(Line(say(said("Talk it over")), faces.inter(17, 600), palette.ink1), 1)
        head.addWidget(self._others)
        column.addLayout(head)
        column.addWidget(Hairline(self._looks))
        column.addLayout(self._prompts)
        column.addStretch()
        column.addWidget(Paragraph(say(NO_WAY_BACK), faces.inter(13), palette.ink2, LEADING[13]))
        column.addWidget(self._forget)
        return right


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
