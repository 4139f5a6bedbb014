"""Starts an evening on the real clocks and runs it to its end."""

import random
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from tzlocal import get_localzone

from casesconf_desktop import assets, plain
from casesconf_desktop.carried import State, decode
from casesconf_desktop.carrier import Carrier
from casesconf_desktop.clocks import faster, moment, real_now
from casesconf_desktop.core.agenda import MINUTE, Agenda
from casesconf_desktop.core.clock import Now, resolve
from casesconf_desktop.core.projector import room_view
from casesconf_desktop.core.prompts import Deck
from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.core.said import said
from casesconf_desktop.ending import Ending
from casesconf_desktop.evening import Evening
from casesconf_desktop.files.agendas import found
from casesconf_desktop.files.decks import own_decks
from casesconf_desktop.guard import trouble
from casesconf_desktop.guard.awake import Awake
from casesconf_desktop.guard.lock import Guard
from casesconf_desktop.lesson import Lesson
from casesconf_desktop.link import AGAIN, Carried, Kind, Link
from casesconf_desktop.play import Play

NAME = "casesconf-desktop"
ICON = f"icons/hicolor/128x128/apps/{NAME}.png"


@dataclass(frozen=True, slots=True)
class Start:
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


def run(start: Start) -> int:
    """Run an evening; returns the exit code."""
    app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setDesktopFileName(NAME)
    app.setWindowIcon(QIcon(str(assets.root() / ICON)))  # read when a window asks for it
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
    ending = Ending(evening.forget)
    resumed = resume(evening, start.carried)
    evening.open(found())
    carrier = carry(evening, start)
    if resumed:
        evening.console.say(resumed)
    for fault in (*faults, *start.troubles):
        evening.console.say(fault)
    lesson = Lesson(evening.store, evening.console)
    if start.speed > 1 and not (start.play or resumed):
        lesson.begin()
    if start.play:
        play = Play(evening.store, evening.acts, evening.heartbeat)
        if not resumed:
            play.begin()
    code = app.exec()
    del ending, carrier, lesson
    return code


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
    carrier.send()
    evening.laptop.look()
    return carrier


def resume(evening: Evening, carried: Carried | None) -> str:
    """Go on where the app was before it crashed; tells what to say of it, nothing if it did not."""
    if carried is None or not carried.state:
        return ""
    try:
        evening.resume(_taken(carried))
    except Exception as error:  # noqa: BLE001 (whatever a damaged state raises: the evening begins anew, and says so)
        #: The app crashed: why, and what went wrong after it as programmers name it, such as "ValueError".
        lost = said("The app stopped ({why}), and what was kept can't be read ({error}).")
        return lost.format(why=carried.why, error=type(error).__name__)
    #: The app crashed, and went on at once; in brackets stands why: "SIGSEGV", "it did not answer any more".
    stopped = said("The app stopped for a moment ({why}). The evening is as it was; what was being typed is not.")
    return stopped.format(why=carried.why)


def run_plain(start: Start) -> int:
    """Show the room a plain clock, since the app crashed too often; returns the exit code."""
    link, now = start.link, _clock(start)
    state: State | None = None
    with suppress(Exception):  # what can't be read leaves the time of day
        state = _taken(start.carried or Carried())

    def view() -> RoomView:
        try:
            if state is None:
                return plain.wall_clock(now())
            return RoomView(Scene.BLANK) if state.desk.struck else room_view(state.session, now())
        except Exception:  # noqa: BLE001 (it may be this that crashed the app, or nothing could be read)
            return plain.wall_clock(now())

    code = plain.run(
        plain.Clock(
            view,
            shown=state is None or not state.desk.put_away,
            place=state.desk.console if state else b"",
            beat=partial(link.send, Kind.ALIVE) if link else lambda: None,
            opened=start.guard.with_windows,
        ),
        AGAIN,
    )
    if code != AGAIN and link is not None:
        link.send(Kind.OVER)
    return code


def _taken(carried: Carried) -> State:
    """Read what was kept, once: it is wiped then. Raises whatever a damaged state raises."""
    try:
        return decode(carried.state, carried.parts, get_localzone())
    finally:
        carried.wipe()


def _clock(start: Start) -> Callable[[], Now]:
    """Take the real clock, or a faster one; an evening that plays by itself begins a minute before its start."""
    if start.speed == 1:
        return real_now
    origin = moment(*start.carried.began) if start.carried and start.carried.began[0] else real_now()
    if not start.play:
        return faster(real_now, start.speed, origin=origin)
    starts = resolve(start.agenda or Agenda("", ()), origin.wall, get_localzone()).start
    return faster(real_now, start.speed, starts - MINUTE, origin)
