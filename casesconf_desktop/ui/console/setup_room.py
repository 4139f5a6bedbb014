"""The right column of the set-up page: which screen, how it looks; and the door to the evening, which stays."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Room
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.columns import act_key
from casesconf_desktop.ui.console.fields import Choice
from casesconf_desktop.ui.console.lettering import Hairline, Line, gap
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.scroll import scrolled
from casesconf_desktop.ui.console.setup_languages import LanguageFields
from casesconf_desktop.ui.console.setup_screens import Screen, Screens
from casesconf_desktop.ui.keymap import Act, cap
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.icons import Icon
from casesconf_desktop.ui.parts.key import MARGIN


class RoomColumn(QWidget):
    screen_chosen = Signal(str)

    def __init__(self, looks: Looks, acts: Acts, preview: QWidget) -> None:
        super().__init__()
        self._acts, self._preview = acts, preview
        self._room = Room()
        self._test_card = act_key(looks, acts, Act.TEST_CARD, said("Test card"), Icon.ROOM_SCREEN, height=36)
        self._test_card.setCheckable(True)
        self._screens = Screens(looks)
        self._screens.screen_chosen.connect(self.screen_chosen)
        self._light = Choice(looks, said("Light of the room screen"), (said("Dark room"), said("Light room")))
        self._light.chosen.connect(partial(self._choose, Act.LIGHT))
        self._gentle = Choice(looks, said("Timer of the room screen"), (said("Digits"), said("Gentle ring")))
        self._gentle.chosen.connect(partial(self._choose, Act.GENTLE))
        self._names = Choice(looks, said("Names on the room screen"), (said("No names"), said("Names shown")))
        self._names.chosen.connect(partial(self._choose, Act.SHOW_NAMES))
        self._still = Choice(looks, said("Motion of the room screen"), (said("Soft changes"), said("No motion")))
        self._still.chosen.connect(partial(self._choose, Act.STILL))
        self.languages = LanguageFields(looks)
        self._preflight = act_key(
            looks, acts, Act.PREFLIGHT, said("Before the doors"), Icon.TICK, height=36, cap=cap(Act.PREFLIGHT)
        )
        enter = cap(Act.OPEN_DOORS)
        self._doors = act_key(
            looks, acts, Act.OPEN_DOORS, said("Open the doors"), Icon.ARROW_RIGHT, height=52, cap=enter
        )
        self._doors.set_solid(True)
        self._title = Line(looks.say(said("Room screen")), looks.faces.inter(17, 600), looks.palette.ink1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._lay_out(looks)

    def set_measures(self, measures: Measures) -> None:
        side = measures.side - MARGIN
        left = side if measures.right_shown else measures.pad - MARGIN  # under the middle column, in line with it
        self._column.setContentsMargins(left, 20 if measures.roomy else 12, side, side)
        self.setFixedWidth(measures.right + left - side)
        width = measures.right - 2 * measures.side
        self._preview.setFixedSize(width, round(width * 9 / 16))

    def set_screens(self, screens: list[tuple[str, str, str, bool, bool]]) -> None:
        self._screens.set_screens([Screen(*screen) for screen in screens])

    def show_room(self, room: Room) -> None:
        self._room = room
        self._test_card.setChecked(room.test_card)
        self._light.choose(int(room.light))
        self._gentle.choose(int(room.gentle))
        self._names.choose(int(room.names))
        self._still.choose(int(room.still))

    def show_ready(self, to_look_at: int) -> None:
        """Say on the key whether somebody may want to look before the doors open."""
        look = said("Before the doors: %n to look at", "", to_look_at)
        self._preflight.setText(look if to_look_at else said("All is ready"))
        self._preflight.set_icon(Icon.WRAP_UP if to_look_at else Icon.TICK)

    def show_doors(self, ready: bool) -> None:
        self._doors.setEnabled(ready)

    def _choose(self, act: Act, place: int) -> None:
        """Turn a choice into its act, which is a toggle: what already is so stays."""
        room = self._room
        now = {Act.LIGHT: room.light, Act.GENTLE: room.gentle, Act.SHOW_NAMES: room.names, Act.STILL: room.still}
        if bool(place) is not now[act]:
            self._acts.do(act)

    def _lay_out(self, looks: Looks) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._title, 1)
        head.addWidget(self._test_card)
        preview = QHBoxLayout()
        preview.setContentsMargins(MARGIN, 0, MARGIN, 0)
        preview.addWidget(self._preview)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        gap(column, 6, 12)
        column.addWidget(self._screens)
        gap(column, 6, 18)
        column.addWidget(Hairline(looks))
        gap(column, 6, 20)
        column.addLayout(preview)
        gap(column, 4, 7)
        column.addWidget(self._light)
        column.addWidget(self._gentle)
        column.addWidget(self._names)
        column.addWidget(self._still)
        gap(column, 6, 12)
        column.addWidget(self.languages)
        column.addStretch()
        area = scrolled(inner, self)
        area.setWidgetResizable(True)
        self._column.addWidget(area, 1)
        self._column.addWidget(self._preflight)
        self._column.addWidget(self._doors)
