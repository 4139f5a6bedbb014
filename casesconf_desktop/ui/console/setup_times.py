"""Doors, start and hard stop, and when the plan ends."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from casesconf_desktop.core import words
from casesconf_desktop.core.actions import SetTimes
from casesconf_desktop.core.agenda import MINUTE
from casesconf_desktop.core.clock import nearest
from casesconf_desktop.core.desk.setup import SetupView
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Session
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.fields import TimeField
from casesconf_desktop.ui.console.lettering import Line
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.key import MARGIN

EXPECTED = said("A time has hours and minutes, like 19:00. It stays at {time}.")
DOORS_FIRST = said("The doors open before the start at {start}. They stay at {time}.")
STOP_LAST = said("The hard stop comes after the start at {start}. It stays at {time}.")


def set_doors(session: Session, clock: time) -> SetTimes | str:
    """Give the act, or say what is expected: a time of day alone does not tell which day it is on."""
    times, zone = session.times, session.zone
    doors = nearest(clock, times.start, zone)
    if doors <= times.start:
        return SetTimes(doors=doors)
    return DOORS_FIRST.format(start=words.clock(times.start, zone), time=words.clock(times.doors, zone))


def set_start(session: Session, clock: time, wall: datetime) -> SetTimes:
    return SetTimes(start=nearest(clock, wall, session.zone))


def set_hard_stop(session: Session, clock: time) -> SetTimes | str:
    times, zone = session.times, session.zone
    stop = nearest(clock, times.start, zone)
    if stop > times.start:
        return SetTimes(hard_stop=stop)
    return STOP_LAST.format(start=words.clock(times.start, zone), time=words.clock(times.hard_stop, zone))


def ends_at(view: SetupView) -> str:
    """Tell the clock time at which the plan ends: the last block runs on from its own."""
    if not view.blocks:
        return view.start
    last = view.blocks[-1]
    began = datetime.combine(date.min, time.fromisoformat(last.clock))  # a clock face, no moment
    return f"{began + timedelta(minutes=round(last.minutes)):%H:%M}"


class Times(QWidget):
    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        self._acts, self._say = acts, looks.say
        #: Over fields with clock times: when the doors open, when the evening starts, when the venue closes.
        names = (said("Doors"), said("Start", "of the evening"), said("Hard stop"))
        self._fields = tuple(TimeField(looks, name) for name in names)
        inter, colours = looks.faces.inter, looks.palette
        self._ends = Line("", inter(15, 600, tnum=True), colours.ink1)
        self._in_hand = Line("", inter(13), colours.ink2)
        self._hint = Line("", inter(13), colours.wrap)
        self._lay_out()
        store = acts.store
        answers: tuple[Callable[[time], SetTimes | str], ...] = (
            lambda clock: set_doors(store.session, clock),
            lambda clock: set_start(store.session, clock, store.now().wall),
            lambda clock: set_hard_stop(store.session, clock),
        )
        for place, (field, answer) in enumerate(zip(self._fields, answers, strict=True)):
            field.entered.connect(partial(self._enter, place, answer))
            field.refused.connect(partial(self._refuse, place))
            field.field.textEdited.connect(lambda _: self._hint.setText(""))
            field.field.returnPressed.connect(partial(self._go_on, place))

    def show_times(self, view: SetupView, ends: str) -> None:
        for field, clock in zip(self._fields, (view.doors, view.start, view.hard_stop), strict=True):
            field.show_time(clock)
        self._ends.setText(self._say(said("Ends {time}").format(time=ends)))
        self._in_hand.setText(self._say(words.in_hand((view.stop - view.end) * MINUTE)))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for field in self._fields:
            row.addWidget(field)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addStretch()
        told.addWidget(self._ends)
        told.addWidget(self._in_hand)
        told.addSpacing(MARGIN)
        row.addSpacing(16)
        row.addLayout(told, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._hint)

    def _enter(self, place: int, answer: Callable[[time], SetTimes | str], clock: time) -> None:
        given = answer(clock)
        if isinstance(given, str):
            self._expect(place, given)
        else:
            self._hint.setText("")
            self._acts.store.dispatch(given)

    def _refuse(self, place: int) -> None:
        self._expect(place, EXPECTED.format(time=self._fields[place].field.text()))

    def _expect(self, place: int, sentence: str) -> None:
        """Say what is expected under the field that was left."""
        self._hint.setContentsMargins(self._fields[place].x() + MARGIN, 0, MARGIN, 0)
        self._hint.setText(self._say(sentence))

    def _go_on(self, place: int) -> None:
        """Enter goes on to the next field; after the last one it opens the doors again."""
        if place + 1 < len(self._fields):
            self._fields[place + 1].field.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._fields[place].field.clearFocus()
