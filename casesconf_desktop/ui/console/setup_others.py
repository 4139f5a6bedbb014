"""Minutes of what stands between the cases, the wrap-up cue, chairs and turns: steppers in rows of four at most."""

from datetime import timedelta
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from casesconf_desktop.core.actions import SetChairs, SetMinutes, SetTurn, SetWrapUp
from casesconf_desktop.core.agenda import MINUTE, Segment
from casesconf_desktop.core.said import Said, said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.lettering import Line
from casesconf_desktop.ui.console.stepper import CHAIRS, MINUTES, Stepper, Unit
from casesconf_desktop.ui.looks import Looks

IN_A_ROW, GAP = (4, 3, 2), 8
#: Over minutes: how long before its end a story is cued to wrap up.
CUE, CIRCLE, TURN = said("Wrap-up cue"), said("The circle"), said("A turn")


class Other(QWidget):
    """A labelled stepper. `least` is the width that a label of our own needs; a typed one is cut."""

    def __init__(self, looks: Looks, name: str, unit: Unit = MINUTES) -> None:
        super().__init__()
        self._name = name
        label = Line(looks.say(name), looks.faces.inter(13), looks.palette.ink3)
        self.least = label.least if isinstance(name, Said) else 0
        self.stepper = Stepper(looks, unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label)
        column.addWidget(self.stepper)

    def show_minutes(self, span: timedelta) -> None:
        self.stepper.set_minutes(span, self._name)


class Others(QWidget):
    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self._made: dict[tuple[int, str], Other] = {}
        self._cue = Other(looks, CUE)
        self._cue.stepper.stepped.connect(lambda mark: acts.store.dispatch(SetWrapUp(mark)))
        self._chairs = Other(looks, CIRCLE, CHAIRS)
        self._chairs.stepper.stepped.connect(lambda count: acts.store.dispatch(SetChairs(round(count / MINUTE))))
        self._turn = Other(looks, TURN)
        self._turn.stepper.stepped.connect(lambda length: acts.store.dispatch(SetTurn(length)))
        self._grid = QGridLayout(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._in_a_row = IN_A_ROW[0]

    def show_talk(self, chairs: int, turn: timedelta, *, told: bool) -> None:
        """Show how many chairs stand in the circle, and how long a turn should be, if there is something to tell."""
        for other in (self._chairs, self._turn):
            other.setVisible(told)
        self._chairs.show_minutes(chairs * MINUTE)
        self._turn.show_minutes(turn)

    def show_others(self, others: tuple[tuple[str, Segment], ...], wrap_up: timedelta | None) -> None:
        """Show each segment under its title. Without a story there is no cue."""
        wanted = {(segment.key, title): segment for title, segment in others}
        if list(wanted) != list(self._made):
            self._make(list(wanted))
        for known, segment in wanted.items():
            self._made[known].show_minutes(segment.planned)
        self._cue.setVisible(wrap_up is not None)
        if wrap_up is not None:
            self._cue.show_minutes(wrap_up)

    def _make(self, wanted: list[tuple[int, str]]) -> None:
        for other in self._made.values():
            other.hide()
            other.deleteLater()
        self._made = {known: self._other(*known) for known in wanted}
        self._in_a_row = self._fitting()
        self._place()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        if self._in_a_row != self._fitting():
            self._in_a_row = self._fitting()
            self._place()

    @property
    def _all(self) -> tuple[Other, ...]:
        return (*self._made.values(), self._cue, self._chairs, self._turn)

    def _fitting(self) -> int:
        """Choose as many columns as our own labels leave room for."""
        least = max(other.least for other in self._all)
        return next((count for count in IN_A_ROW if (self.width() + GAP) / count - GAP >= least), IN_A_ROW[-1])

    def _place(self) -> None:
        for column in range(IN_A_ROW[0]):
            self._grid.setColumnStretch(column, int(column < self._in_a_row))
        for place, other in enumerate(self._all):
            self._grid.addWidget(other, place // self._in_a_row, place % self._in_a_row)

    def _other(self, key: int, title: str) -> Other:
        other = Other(self._looks, title)
        other.stepper.stepped.connect(partial(self._set, key))
        return other

    def _set(self, key: int, span: timedelta) -> None:
        self._acts.store.dispatch(SetMinutes(key, span))
