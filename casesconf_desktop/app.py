"""Starts an evening on the real clocks and runs it to its end."""

import random
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication
from tzlocal import get_localzone

from casesconf_desktop.clocks import faster, real_now
from casesconf_desktop.core.agenda import MINUTE, Agenda
from casesconf_desktop.core.clock import Now, resolve
from casesconf_desktop.core.prompts import Deck
from casesconf_desktop.evening import Evening
from casesconf_desktop.files.agendas import found
from casesconf_desktop.files.decks import own_decks
from casesconf_desktop.guard import trouble
from casesconf_desktop.guard.awake import Awake
from casesconf_desktop.guard.lock import Guard
from casesconf_desktop.play import Play

NAME = "casesconf-desktop"


@dataclass(frozen=True, slots=True)
class Start:
    """What the command line asked for. `troubles` are sentences about files that could not be read."""

    agenda: Agenda | None = None
    decks: tuple[Deck, ...] = ()
    troubles: tuple[str, ...] = ()
    theme: str = "system"
    speed: float = 1.0
    play: bool = False
    guard: Guard | None = None


def run(start: Start) -> int:
    """Run an evening; returns the exit code."""
    sys.excepthook, sys.unraisablehook = trouble.telling(lambda _: None), trouble.unraisable
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setDesktopFileName(NAME)
    app.setStyle("Fusion")
    app.setQuitOnLastWindowClosed(False)
    decks, faults = own_decks()
    evening = Evening(
        app,
        _clock(start),
        lambda: real_now().at,
        random.SystemRandom(),
        get_localzone(),
        agenda=start.agenda,
        decks=(*start.decks, *decks),
        awake=Awake(),
        guard=start.guard,
        colours=start.theme,
        speed=start.speed,
    )
    sys.excepthook = trouble.telling(evening.console.say)
    evening.open(found())
    for fault in (*faults, *start.troubles):
        evening.console.say(fault)
    if start.play:
        play = Play(evening.store, evening.acts, evening.heartbeat)
        play.begin()
    return app.exec()


def _clock(start: Start) -> Callable[[], Now]:
    """Take the real clock, or a faster one; an evening that plays by itself begins a minute before its start."""
    if start.speed == 1:
        return real_now
    if not start.play:
        return faster(real_now, start.speed)
    starts = resolve(start.agenda or Agenda("", ()), real_now().wall, get_localzone()).start
    return faster(real_now, start.speed, begin=starts - MINUTE)
