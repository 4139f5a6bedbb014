"""The middle of the set-up page: tonight's times, its plan, who tells which case, and the minutes of the rest."""

from collections.abc import Collection

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casesconf_desktop.core.desk.setup import SetupView
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.case_columns import GAP, GRIP, MINUTES, number_width
from casesconf_desktop.ui.console.case_row import Row
from casesconf_desktop.ui.console.columns import act_key
from casesconf_desktop.ui.console.lettering import Hairline, Line, gap
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.setup_cases import Cases
from casesconf_desktop.ui.console.setup_others import Others
from casesconf_desktop.ui.console.setup_plan import Plan
from casesconf_desktop.ui.console.setup_times import Times, ends_at
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.icons import Icon
from casesconf_desktop.ui.parts.key import MARGIN


class Evening(QWidget):
    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        self._looks = looks
        faces, colours = looks.faces, looks.palette
        self._title = Line("", faces.display(40), colours.ink1)
        self._times, self._plan = Times(looks, acts), Plan(looks)
        self._told = QWidget()
        self._cases = Cases(looks, acts)
        self._others = Others(looks, acts)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(Line(looks.say(said("Tonight")), faces.inter(15), colours.ink2))
        gap(self._column, 2, 6)
        self._column.addWidget(self._title)
        gap(self._column, 4, 30)
        self._column.addWidget(self._times)
        gap(self._column, 2, 16)
        self._column.addWidget(self._plan)
        gap(self._column, 4, 36)
        self._column.addWidget(self._table(looks, acts))
        self._column.addWidget(self._others)
        self._column.addStretch()

    @property
    def case_rows(self) -> Collection[Row]:
        return self._cases.rows

    def set_measures(self, measures: Measures) -> None:
        side = measures.pad - MARGIN
        top = 32 if measures.roomy else 18
        self._column.setContentsMargins(side, top, side, 20)

    def show_view(self, view: SetupView) -> None:
        ends = ends_at(view)
        self._title.setText(self._looks.say(view.title))
        self._times.show_times(view, ends)
        self._plan.show_plan(self._looks.say(view), ends)
        self._told.setVisible(bool(view.cases))
        self._cases.show_cases(view.cases)
        self._others.show_others(view.others, view.wrap_up)
        self._others.show_talk(view.chairs, view.turn, told=bool(view.cases))

    def _table(self, looks: Looks, acts: Acts) -> QWidget:
        """Set the cases under their heads; an evening without cases has no such table."""
        say, inter, colours = looks.say, looks.faces.inter, looks.palette
        head, names = QHBoxLayout(), QHBoxLayout()
        head.addWidget(Line(say(said("Who tells which case")), inter(17, 600), colours.ink1), 1)
        head.addWidget(act_key(looks, acts, Act.DRAW_ORDER, said("Draw the order"), Icon.SHUFFLE, height=36))
        names.setSpacing(0)
        names.addSpacing(GRIP + number_width(looks))
        #: Over a narrow column: at most 34 letters.
        names.addWidget(Line(say(said("Teller, shown on this screen only")), inter(13), colours.ink3), 1)
        for what in (said("Story"), said("Discussion")):
            line = Line(say(what), inter(13), colours.ink3)
            line.setFixedWidth(MINUTES)
            names.addSpacing(GAP)
            names.addWidget(line)
        column = QVBoxLayout(self._told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        gap(column, 2, 4)
        column.addLayout(names)
        column.addSpacing(6)
        column.addWidget(self._cases)
        gap(column, 6, 24)
        column.addWidget(Hairline(looks))
        gap(column, 6, 24)
        return self._told
