"""The agenda rail: the clock, how late it is, and the evening as one line with a node for each step."""

from functools import partial

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.rail import RailView
from casesconf_desktop.core.desk.rail_rows import NO_ROWS
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.agenda_rows import AgendaRows
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.scroll import scrolled
from casesconf_desktop.ui.console.text import write_in_row
from casesconf_desktop.ui.keymap import Act, heard_keys
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.key_words import shortcut

PAD = 28
CLOCK_PX, CLOCK_BASELINE = 40, 34
NO_VIEW = RailView("", "", NO_ROWS)


class RailPanel(QWidget):
    """Scrolls only when the rows do not fit, then keeps the current row in its upper third. A click opens the plan."""

    def __init__(self, looks: Looks, acts: Acts, measures: Measures) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self._shown = self._view = NO_VIEW
        self._rows = AgendaRows(looks, partial(acts.do, Act.PLAN))
        self._area = scrolled(self._rows, self)
        self.setAccessibleName(looks.say(said("The evening")))
        self._rows.setAccessibleName(looks.say(said("The agenda")))
        self._rows.setAccessibleDescription(looks.say(shortcut(heard_keys(Act.PLAN))))
        self.set_measures(measures)

    def set_measures(self, measures: Measures) -> None:
        self._m = measures
        self._place()

    def show_view(self, view: RailView) -> None:
        if view == self._shown:
            return
        self._shown = view
        old, view = self._view, self._looks.say(view)
        self._view = view
        if (old.clock, old.lateness) != (view.clock, view.lateness):
            self.update(self._head())
        if old.rows == view.rows:
            return
        self._show_rows()
        if (len(old.rows), old.now) != (len(view.rows), view.now):
            self._follow()
            self.setAccessibleDescription(self._looks.say(view.rows[view.now].title))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self._acts.do(Act.PLAN)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, faces = self._looks.palette, self._looks.faces
        painter = QPainter(self)
        painter.fillRect(event.rect(), palette.sunk)
        if event.rect().intersects(self._head()):
            baseline = self._m.rail_top + CLOCK_BASELINE
            digits = self._looks.digits
            digits.paint(painter, self._view.clock, PAD, baseline, CLOCK_PX, palette.ink1)
            taken = digits.width(self._view.clock, CLOCK_PX) if self._view.clock else 0
            room = self.width() - 2 * PAD - taken - 4
            middle, font = QPointF(self.width() - PAD, baseline - 5), faces.inter(13, 500, tnum=True)
            write_in_row(painter, middle, self._view.lateness, font, 11, palette.ink2, room, back=True)
        painter.end()

    def _head(self) -> QRect:
        return QRect(0, 0, self.width(), self._m.rows_top)

    def _place(self) -> None:
        top = self._m.rows_top
        self._area.setGeometry(0, top, self.width(), max(0, self.height() - top))
        self._rows.setFixedWidth(self.width())
        self._show_rows()
        self._follow()

    def _show_rows(self) -> None:
        rows = self._view.rows
        self._rows.show_rows(rows, self._view.unfolded, self._m.agenda_row(max(1, len(rows))))

    def _follow(self) -> None:
        """Bring the current row into the upper third, as far as there is something to scroll; cut none in two there."""
        wished = self._rows.row_rect(self._view.now).bottom() - self._area.height() // 3
        furthest = max(0, self._rows.height() - self._area.height())
        self._area.verticalScrollBar().setValue(self._rows.top_at(wished, furthest))
