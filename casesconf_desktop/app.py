"""Starts an evening on the real clocks and runs it to its end."""

import linecache
import random
from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtGui import QIcon, QPixmapCache
from PySide6.QtWidgets import QApplication
from tzlocal import get_localzone

from casesconf_desktop import assets
from casesconf_desktop.clocks import faster, moment, real_now
from casesconf_desktop.core.clock import Now
from casesconf_desktop.ending import Ending
from casesconf_desktop.evening import Evening
from casesconf_desktop.files.decks import own_decks
from casesconf_desktop.guard.awake import Awake
from casesconf_desktop.kept import kept
from casesconf_desktop.shown import Shown, Start
from casesconf_desktop.tidy import Tidy, settle, sweep
from casesconf_desktop.ui.language import loaded, wished

NAME = "casesconf-desktop"
ICON = f"icons/hicolor/128x128/apps/{NAME}.png"


def run(start: Start) -> int:
    """Run an evening, and once more whenever another language is chosen; returns the exit code."""
    linecache.clearcache()  # so that what is made next takes its place: see tidy.settle
    app, awake = _application(), Awake()
    decks, faults = own_decks()
    state, lost = kept(start.carried)
    told: tuple[str, ...] = (*lost, *faults, *start.troubles)
    languages = state.desk.languages if state else wished(start.language, start.room_language)
    ending, fresh = Ending(), state is None
    before: Shown | None = None
    while True:
        spoken, missing = loaded(languages, assets.root())
        evening = Evening(
            app,
            clock(start, real_now, get_localzone()),
            lambda: real_now().at,
            random.SystemRandom(),
            get_localzone(),
            agenda=start.agenda,
            decks=(*start.decks, *decks),
            awake=awake,
            guard=start.guard,
            colours=start.theme,
            speed=start.speed,
            languages=spoken,
        )
        shown = Shown(start, evening, state, (*told, *missing), fresh=fresh)
        evening.whole.connect(settle)
        Tidy(evening.heartbeat, evening.store.now)
        state = None  # it knows names, and would outlive Forget here
        ending.ends(evening.forget)
        if before is not None:
            before.close()
            before = None
            sweep()
        code = app.exec()
        if shown.wanted is None:
            return code
        languages, state, told, before, fresh = shown.wanted, evening.state, evening.console.told, shown, True


def _application() -> QApplication:
    app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setDesktopFileName(NAME)
    QPixmapCache.setCacheLimit(0)  # it would wake the app every half minute, to see what it can do without
    app.setWindowIcon(QIcon(str(assets.root() / ICON)))  # read when a window asks for it
    app.setStyle("Fusion")
    app.setQuitOnLastWindowClosed(False)
    return app


def clock(start: Start, real: Callable[[], Now], zone: tzinfo) -> Callable[[], Now]:
    """Take the real clock, or a faster one; an evening that plays by itself begins at its own time of the day."""
    if start.speed == 1:
        return real
    origin = moment(*start.carried.began) if start.carried and start.carried.began[0] else real()
    if not start.play:
        return faster(real, start.speed, origin=origin)
    from casesconf_desktop.play import begins  # noqa: PLC0415 (in a rehearsal alone)

    return faster(real, start.speed, begins(start.agenda, start.speed, origin.wall, zone), origin)
