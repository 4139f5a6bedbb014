"""A rehearsal that runs by itself: for a machine without a display, and for a look at what the app does."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta, tzinfo

from PySide6.QtCore import QObject

from casesconf_desktop.core import words
from casesconf_desktop.core.actions import Next
from casesconf_desktop.core.agenda import MINUTE, Agenda, Kind
from casesconf_desktop.core.clock import resolve
from casesconf_desktop.core.debrief import debrief_view
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.forecast import following
from casesconf_desktop.core.lists import listed
from casesconf_desktop.core.reading import read
from casesconf_desktop.core.said import laid, said
from casesconf_desktop.core.session import Stage
from casesconf_desktop.store import Heartbeat, Store
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.keymap import Act

NOON = time(12)
LOADS = 3
"""Seconds that may pass, on a busy machine, until the evening asks for the first time what time it is."""


def begins(agenda: Agenda | None, speed: float, wall: datetime, zone: tzinfo) -> datetime:
    """Tell the moment of today at which to begin: a minute before its start, and what passes while it loads.

    Its day is found from noon: near midnight the next one would have come meanwhile, and all of a day would be played.
    """
    noon = datetime.combine(wall.astimezone(zone).date(), NOON, zone).astimezone(UTC)
    return resolve(agenda or Agenda("", ()), noon, zone).start - MINUTE - timedelta(seconds=LOADS * speed)


class Play(QObject):
    """Does what a facilitator would, act by act, and tells each step as it begins."""

    def __init__(self, store: Store, acts: Acts, heartbeat: Heartbeat, say: Callable[[str], str]) -> None:
        super().__init__()
        self._store = store
        self._acts = acts
        self._say = say
        self._told = -1
        heartbeat.beat.connect(self._look)

    def begin(self) -> None:
        #: A rehearsal tells itself in a terminal; the gap holds the name of an agenda.
        self._tell(said("Rehearsal of {agenda}.").format(agenda=self._store.session.agenda.name))
        self._acts.do(Act.OPEN_DOORS)
        self._look()

    def _look(self) -> None:
        session, now = self._store.session, self._store.now()
        if session.stage is not Stage.LIVE:
            return
        if session.current != self._told:
            self._told = session.current
            self._tell_step()
        step = session.step
        over = read(step, now).state is TimerState.OVER or now.wall >= session.times.start
        if step.segment.kind is Kind.DOORS:
            if over:
                self._acts.do(Act.START_OR_PAUSE)
        elif over and (step.segment.untimed or read(step, now).phase is TimerState.OVER):
            self._go_on()

    def _go_on(self) -> None:
        session = self._store.session
        if following(session, self._store.now()) is not None:
            self._store.dispatch(Next(session.step.segment.key))  # not by key: two presses at this speed would be one
            self._look()
            return
        self._acts.do(Act.END)
        for sentence in debrief_view(self._store.session, self._store.now().wall).told:
            self._tell(sentence)
        #: The end: nothing of the evening is kept.
        self._tell(said("Everything is forgotten."))
        self._acts.do(Act.FORGET)

    def _tell_step(self) -> None:
        session, segment = self._store.session, self._store.session.step.segment
        case = "" if segment.case is None else words.case(session.number(segment.case))
        length = "" if segment.untimed else words.length(segment.planned)
        told = listed((case, segment.title or words.KINDS[segment.kind], length))
        self._tell(laid("{time}  {told}", time=words.clock(self._store.now().wall, session.zone), told=told))

    def _tell(self, sentence: str) -> None:
        print(self._say(sentence), flush=True)
