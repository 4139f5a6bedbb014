"""The set-up page: an agenda at the left, tonight's plan in the middle, the room screen at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casesconf_desktop.core.agenda import Agenda
from casesconf_desktop.core.desk.setup import SetupView
from casesconf_desktop.core.languages import Languages
from casesconf_desktop.core.session import Room
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.columns import paint_columns
from casesconf_desktop.ui.console.fields import hide_words
from casesconf_desktop.ui.console.ground import Ground
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.scroll import scrolled
from casesconf_desktop.ui.console.setup_evening import Evening
from casesconf_desktop.ui.console.setup_rail import SetupRail
from casesconf_desktop.ui.console.setup_room import RoomColumn
from casesconf_desktop.ui.looks import Looks

AgendaChoice = tuple[str, str, Agenda]
ScreenChoice = tuple[str, str, str, bool, bool]


class SetupPage(Ground):
    """A click on bare ground, or on a key, takes the focus: a field is left, and its words count, before a key acts.

    `screen_chosen` tells the key of one of `set_screens`. In a narrow window the right column comes under the middle.
    """

    screen_chosen = Signal(str)
    languages_chosen = Signal(object)

    def __init__(self, looks: Looks, acts: Acts, measures: Measures, preview: QWidget) -> None:
        super().__init__()
        self._looks, self._palette = looks, looks.palette
        self._view: SetupView | None = None
        self._rail = SetupRail(looks, acts)
        self._evening = Evening(looks, acts)
        self._room = RoomColumn(looks, acts, preview)
        self._room.screen_chosen.connect(self.screen_chosen)
        self._room.languages.chosen.connect(self.languages_chosen)
        middle = QWidget()
        self._middle = QVBoxLayout(middle)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self._evening)
        area = scrolled(middle, self)
        area.setWidgetResizable(True)
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addWidget(self._rail)
        self._columns.addWidget(area, 1)
        self._rail.lower()  # readers begin with it, as eyes do
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.set_measures(measures)

    def set_measures(self, measures: Measures) -> None:
        self._measures = measures
        for column in (self._rail, self._evening, self._room):
            column.set_measures(measures)
        if measures.right_shown:
            self._columns.addWidget(self._room)
        else:
            self._middle.addWidget(self._room, 0, Qt.AlignmentFlag.AlignLeft)
        self.update()

    def set_foot(self, foot: int) -> None:
        """Leave some height free at the foot."""
        self._columns.setContentsMargins(0, 0, 0, foot)

    def set_agendas(self, agendas: list[AgendaChoice]) -> None:
        """Offer agendas to start from: name, one line about it, and what is taken."""
        self._rail.set_agendas(agendas)

    def set_screens(self, screens: list[ScreenChoice]) -> None:
        """Show screens: key, name, pixels as "1920 x 1080", whether the console is on it, whether it is the room's."""
        self._room.set_screens(screens)

    def show_view(self, view: SetupView) -> None:
        if view == self._view:
            return
        self._view = view
        self._rail.show_clock(view.clock, self._looks.say(view.until))
        self._evening.show_view(view)
        self._room.show_doors(bool(view.blocks))

    def hide_names(self, *, on: bool) -> None:
        """Show dots for the tellers' names."""
        for row in self._evening.case_rows:
            hide_words(row.teller, on=on)

    @property
    def case_in_focus(self) -> int | None:
        focused: QWidget | None = self.window().focusWidget()
        rows = (row for row in self._evening.case_rows if focused is not None and row.isAncestorOf(focused))
        return next((row.case for row in rows), None)

    def show_agenda(self, name: str) -> None:
        """Mark the agenda that tonight started from."""
        self._rail.show_chosen(name)

    def show_ready(self, to_look_at: int) -> None:
        self._room.show_ready(to_look_at)

    def show_languages(self, languages: Languages) -> None:
        self._room.languages.show_languages(languages)

    def show_room(self, room: Room) -> None:
        self._room.show_room(room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_columns(painter, self.rect(), self._measures, self._palette)
        painter.end()
