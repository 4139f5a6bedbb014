"""An evening that does random acts as fast as it can, kept by a keeper, and killed again and again from outside.

Run as a program: seed, how often it is killed. Each app prints the state it took over and each it has handed on; the
program that kills compares. Off screen; the session and its undo are those of the real app.
"""

import os
import random
import signal
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from casesconf_desktop import keeper
from casesconf_desktop.forked import Forked
from casesconf_desktop.link import Carried, Link

if TYPE_CHECKING:
    from casesconf_desktop.core.clock import Now

UNDO = 20
"""Steps of undo that are carried (carried.UNDO): not imported, since the keeper stays small."""

SIGNALS = (signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT)
MOST_ACTS = 8
"""Between two kills."""


@dataclass
class Storm:
    """What came of it. `lost` tells of states that were handed on and not taken over."""

    kills: int = 0
    acts: int = 0
    lost: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)


class Storming:
    """The app in the storm: an evening whose clock stands but for its acts."""

    def __init__(self, seed: int, link: Link, carried: Carried) -> None:
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 (the keeper stays small)

        from casesconf_desktop.carrier import Carrier  # noqa: PLC0415
        from casesconf_desktop.core import actions as a  # noqa: PLC0415
        from casesconf_desktop.encoder import decode  # noqa: PLC0415
        from casesconf_desktop.evening import Evening  # noqa: PLC0415
        from evenings import ZONE, at  # noqa: PLC0415

        self._chance = random.Random(zlib.crc32(carried.state) if carried.state else seed)
        self._minute, self._at = 0.0, at
        self._qt = QApplication([])
        evening = Evening(self._qt, self._now, lambda: self._now().at, random.Random(3), ZONE, colours="dark")
        if carried.state:
            evening.resume(decode(carried.state, carried.parts, ZONE))
        evening.open()
        self._store = store = evening.store
        self._carrier = Carrier(link, store, lambda: evening.desk)
        if not carried.state:
            store.dispatch(a.OpenDoors())
        self._acts: tuple[Callable[[], a.Action], ...] = (
            lambda: a.HandUp(f"Guest {self._chance.randrange(100)}"),
            lambda: a.NextSpeaker(None),
            a.ToggleRules,
            a.ToggleBlank,
            a.StartOrPause,
            a.ToggleGentle,
            lambda: a.Next(store.session.step.segment.key) if store.session.steps else a.OpenDoors(),
            lambda: a.Back(store.session.step.segment.key) if store.session.steps else a.OpenDoors(),
        )

    def go_on(self) -> None:
        """Tell what was taken over; then act, tell what comes, hand it on, and tell that it is handed on."""
        self._tell("taken")
        while True:
            self._act()
            self._tell("next")
            self._carrier.send()
            self._tell("sent")
            self._qt.processEvents()

    def _act(self) -> None:
        what = self._chance.randrange(8)
        if what > 1:
            self._store.dispatch(self._chance.choice(self._acts)())
        else:
            (self._store.undo, self._store.redo)[what]()

    def _tell(self, word: str) -> None:
        known = plain((self._store.session, tuple(self._store.past)[-UNDO:]))
        say(word, zlib.crc32(repr(known).encode()))

    def _now(self) -> "Now":
        self._minute += 0.01
        return self._at(self._minute)


def plain(thing: object) -> object:
    """Give a value as text that is the same for equal values: sets have no order of their own."""
    if isinstance(thing, Struct):
        return (type(thing).__name__, *(plain(getattr(thing, name)) for name in thing.__struct_fields__))
    if isinstance(thing, frozenset):
        return sorted(repr(plain(one)) for one in thing)
    return [plain(one) for one in thing] if isinstance(thing, tuple | list) else repr(thing)


def say(word: str, number: int) -> None:
    sys.stdout.write(f"{word} {number}\n")
    sys.stdout.flush()


def weather(seed: int, kills: int, most_acts: int = MOST_ACTS) -> Storm:
    """Let it storm: kill again and again, after at most so many acts, in the middle of whatever comes next."""
    chance, storm = random.Random(seed), Storm()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parent)}
    command = [sys.executable, "-B", __file__, str(seed)]
    storming = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    assert storming.stdout is not None
    sent, coming, pid, killed, left = "", "", 0, 0.0, chance.randrange(1, most_acts)
    for line in storming.stdout:
        word, told = line.split()
        if word == "app":
            pid = int(told)
        elif word == "taken":
            if killed:
                storm.seconds.append(time.monotonic() - killed)
                if told not in (sent, coming):
                    storm.lost.append(f"kill {storm.kills}: took {told}, not {sent} or {coming}")
            if storm.kills == kills:
                break
        elif word == "next":
            coming = told
        else:
            sent, left, storm.acts = told, left - 1, storm.acts + 1
            if left == 0:
                storm.kills, left, killed = storm.kills + 1, chance.randrange(1, most_acts), time.monotonic()
                os.kill(pid, chance.choice(SIGNALS))
    storming.terminate()
    storming.wait(timeout=20)
    storming.stdout.close()
    return storm


def main(seed: int) -> int:
    def run(link: Link, carried: Carried) -> int:
        say("app", os.getpid())
        Storming(seed, link, carried).go_on()
        return 0

    keeper.TOO_OFTEN = sys.maxsize  # a storm is what is wanted
    return keeper.Keeper(run, Forked, guarded=False).keep()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
