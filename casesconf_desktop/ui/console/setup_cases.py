"""Who tells which case, in which order: dragged by the grip, or moved with Alt and the arrow keys."""

from collections.abc import Collection
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from casesconf_desktop.core.actions import OrderCases
from casesconf_desktop.core.desk.setup import CaseRow
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.case_row import Row
from casesconf_desktop.ui.looks import Looks

PITCH = 50
SETTLE = 160
"""Milliseconds in which a row glides to its place."""


def moved(order: tuple[int, ...], case: int, place: int) -> tuple[int, ...]:
    """Move a case to a place; beyond an end is at the end."""
    rest = tuple(other for other in order if other != case)
    place = min(max(place, 0), len(rest))
    return (*rest[:place], case, *rest[place:])


class Cases(QWidget):
    """The rows, named by their case. Each is placed by hand, so that it can be dragged and can glide."""

    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self._rows: dict[int, Row] = {}
        self._shown: tuple[int, ...] = ()
        self._order: tuple[int, ...] = ()
        self._lifted: tuple[int, int] | None = None
        """While one is dragged: its case, and the place it was lifted from."""

    @property
    def rows(self) -> Collection[Row]:
        return self._rows.values()

    def show_cases(self, cases: tuple[CaseRow, ...]) -> None:
        order = tuple(row.case for row in cases)
        if order != self._shown:
            self._keep(order)
        for row in cases:
            self._rows[row.case].show_row(row)
        self._settle()

    def sizeHint(self) -> QSize:
        return QSize(500, PITCH * len(self._shown))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        for place, case in enumerate(self._order):
            self._rows[case].setGeometry(0, place * PITCH, self.width(), PITCH)

    def _keep(self, order: tuple[int, ...]) -> None:
        """Keep the rows of the cases that stay: what is being typed in them stays, too."""
        self._lifted = None
        for case in set(self._rows) - set(order):
            self._rows.pop(case).deleteLater()
        for place, case in enumerate(order):
            if case not in self._rows:
                self._rows[case] = self._new_row(case, place)
        self._shown = self._order = order
        for before, after in pairwise(stop for case in order for stop in self._rows[case].stops):
            QWidget.setTabOrder(before, after)
        self.updateGeometry()

    def _new_row(self, case: int, place: int) -> Row:
        row = Row(self._looks, self._acts, self)
        row.setGeometry(0, place * PITCH, self.width(), PITCH)
        row.grip.lifted.connect(partial(self._lift, case))
        row.grip.dragged.connect(self._drag)
        row.grip.dropped.connect(self._drop)
        row.shifted.connect(partial(self._shift, case))
        row.entered.connect(partial(self._go_on, case))
        row.show()
        return row

    def _lift(self, case: int) -> None:
        self._lifted = case, self._order.index(case)
        self._rows[case].raise_()
        self._rows[case].set_lifted(True)

    def _drag(self, offset: int) -> None:
        """Let the row follow the hand, and the others make room."""
        if self._lifted is None:
            return
        case, place = self._lifted
        top = min(max(place * PITCH + offset, 0), (len(self._order) - 1) * PITCH)
        self._rows[case].move(0, top)
        self._order = moved(self._order, case, round(top / PITCH))
        self._settle()

    def _drop(self) -> None:
        if self._lifted is None:
            return
        self._rows[self._lifted[0]].set_lifted(False)
        self._lifted = None
        self._settle()
        if self._order != self._shown:
            self._acts.store.dispatch(OrderCases(self._order))

    def _shift(self, case: int, by: int) -> None:
        order = moved(self._shown, case, self._shown.index(case) + by)
        if order != self._shown:
            self._acts.store.dispatch(OrderCases(order))

    def _settle(self) -> None:
        """Let each row glide to its place, but the one in the hand."""
        held = self._lifted[0] if self._lifted else None
        still = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
        for place, case in enumerate(self._order):
            if case != held:
                self._rows[case].glide(place * PITCH, 0 if still else SETTLE)

    def _go_on(self, case: int) -> None:
        """Enter goes on to the next teller; after the last one it opens the doors again."""
        after = self._order[self._order.index(case) + 1 :]
        if after:
            self._rows[after[0]].teller.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._rows[case].teller.clearFocus()
