"""Runs the plain room clock in the place of an evening, since the app has crashed too often."""

import gc
from contextlib import suppress
from functools import partial

from tzlocal import get_localzone

from casesconf_desktop import assets, plain
from casesconf_desktop.app import clock
from casesconf_desktop.carried import State
from casesconf_desktop.clocks import real_now
from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.kept import taken
from casesconf_desktop.link import AGAIN, Carried, Kind
from casesconf_desktop.shown import Start
from casesconf_desktop.ui.language import loaded, wished


def run_plain(start: Start) -> int:
    """Show it until a key says how to go on; returns the exit code."""
    gc.enable()  # what is loaded from here on is little
    link, now = start.link, clock(start, real_now, get_localzone())
    state: State | None = None
    with suppress(Exception):  # what can't be read leaves the time of day
        state = taken(start.carried or Carried())
    languages = state.desk.languages if state else wished(start.language, start.room_language)
    (written, spoken), _ = loaded(languages, assets.root())

    def view() -> RoomView:
        try:
            if state is None:
                return plain.wall_clock(now())
            return RoomView(Scene.BLANK) if state.desk.struck else spoken.say(plain.plainly(state.session, now()))
        except Exception:  # noqa: BLE001 (it may be this that crashed the app, or nothing could be read)
            return plain.wall_clock(now())

    code = plain.run(
        plain.Clock(
            view,
            written.say,
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
