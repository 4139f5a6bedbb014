"""An evening that is shown, and what goes on beside it: the keeper hears of each act, a rehearsal teaches or plays."""

import sys
from functools import partial

from msgspec import Struct, field
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from casesconf_desktop.carried import State
from casesconf_desktop.carrier import Carrier
from casesconf_desktop.core.agenda import Agenda
from casesconf_desktop.core.languages import ENGLISH, Languages
from casesconf_desktop.core.prompts import Deck
from casesconf_desktop.evening import Evening
from casesconf_desktop.files.agendas import found
from casesconf_desktop.guard import trouble
from casesconf_desktop.guard.lock import Guard
from casesconf_desktop.link import Carried, Link


class Start(Struct, frozen=True):
    """What the command line asked for. `troubles` are sentences about files that could not be read."""

    agenda: Agenda | None = None
    decks: tuple[Deck, ...] = ()
    troubles: tuple[str, ...] = ()
    theme: str = "system"
    speed: float = 1.0
    play: bool = False
    guard: Guard = field(default_factory=Guard)
    link: Link | None = None
    carried: Carried | None = None
    language: str = ENGLISH
    room_language: str = ""


class Shown:
    """An evening that is shown, and what goes on beside it. It is not `fresh` after a crash.

    `wanted` are the languages in which it is to go on.
    """

    def __init__(
        self, start: Start, evening: Evening, state: State | None, told: tuple[str, ...], *, fresh: bool
    ) -> None:
        self.wanted: Languages | None = None
        self._evening = evening
        sys.excepthook = trouble.telling(evening.console.say)
        if state is not None:
            evening.resume(state)
        evening.open(found())
        self._carrier = carry(evening, start)
        for sentence in told:
            evening.console.say(sentence)
        self._beside = beside(start, evening, fresh=fresh)
        evening.another.connect(self._go_on_in)
        evening.forgetting.connect(self._end)

    def close(self) -> None:
        if self._carrier is not None:
            self._carrier.stop()
        self._evening.close()

    def _end(self) -> None:
        self.wanted = None

    def _go_on_in(self, languages: Languages) -> None:
        self.wanted = languages
        QApplication.exit()


def beside(start: Start, evening: Evening, *, fresh: bool) -> QObject | None:
    """Begin what goes on beside a rehearsal: it plays by itself, or teaches the keys."""
    if start.play:
        from casesconf_desktop.play import Play  # noqa: PLC0415 (in a rehearsal alone)

        play = Play(evening.store, evening.acts, evening.heartbeat, evening.say)
        if fresh:
            play.begin()
        return play
    if start.speed == 1 or not fresh:
        return None
    from casesconf_desktop.lesson import Lesson  # noqa: PLC0415 (see above)

    lesson = Lesson(evening.store, evening.console, lambda: evening.struck)
    evening.rearranged.connect(lesson.look)
    lesson.begin()
    return lesson


def carry(evening: Evening, start: Start) -> Carrier | None:
    """Send each change to the keeper, and tell when it is gone."""
    if start.link is None:
        start.guard.carried(on=None)
        return None
    carrier = Carrier(start.link, evening.store, lambda: evening.desk)
    evening.store.changed.connect(carrier.send)
    evening.rearranged.connect(carrier.send)
    evening.console.pages.veil_turned.connect(carrier.send)
    evening.console.rearranged.connect(carrier.send_soon)
    evening.forgetting.connect(carrier.over)
    start.guard.carried(on=True)
    carrier.lost.connect(partial(start.guard.carried, on=False))
    carrier.lost.connect(evening.laptop.look)
    evening.heartbeat.beat.connect(carrier.beat)
    evening.whole.connect(carrier.send)
    return carrier
