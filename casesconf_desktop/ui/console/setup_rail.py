"""The rail of the set-up page: the clock, the agendas to start from, and what becomes of what is typed."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casesconf_desktop.core.agenda import Agenda
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.columns import RAIL_PAD, Clock, ShieldNote
from casesconf_desktop.ui.console.lettering import Line
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.scroll import scrolled
from casesconf_desktop.ui.console.setup_agendas import Agendas
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.key import MARGIN

IN_MEMORY = said("What you type here lives in memory. Close the app and it is gone.")


class SetupRail(QWidget):
    """The cards of the agendas reach further out than the words over and under them."""

    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        self._clock = Clock(looks)
        self._agendas = Agendas(looks, acts)
        self._area = scrolled(self._agendas, self)
        self._area.setWidgetResizable(True)
        self._head, self._foot = QVBoxLayout(), QVBoxLayout()
        self._head.addWidget(self._clock)
        self._head.addWidget(Line(looks.say(said("Start from")), looks.faces.inter(17, 600), looks.palette.ink1))
        self._foot.addWidget(ShieldNote(looks, IN_MEMORY))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._area, 1)
        column.addLayout(self._foot)

    def set_measures(self, measures: Measures) -> None:
        self.setFixedWidth(measures.rail)
        side = RAIL_PAD - MARGIN
        self._head.setContentsMargins(side, measures.rail_top - 2, side, 10 if measures.roomy else 6)
        self._head.setSpacing(24 if measures.roomy else 10)
        self._foot.setContentsMargins(side, 12, side, 28 if measures.roomy else 20)

    def set_agendas(self, agendas: list[tuple[str, str, Agenda]]) -> None:
        self._agendas.set_agendas(agendas)

    def show_clock(self, clock: str, until: str) -> None:
        self._clock.show_clock(clock, until)

    def show_chosen(self, agenda: str) -> None:
        if self._agendas.show_chosen(agenda):
            self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        """Bring the chosen agenda into sight, once there is a place for it."""
        if self.isVisible() and (row := self._agendas.chosen()) is not None:
            self._area.ensureWidgetVisible(row, 0, 0)
