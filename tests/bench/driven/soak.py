"""Lets an evening run at 600 times the speed; tells what there is at first and at the end, and what was wrong."""

import ctypes
import gc
import os
import random
import sys
from time import monotonic

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from bench.driven.stage import SETTLED, Stage, stage
from bench.processes import megabytes
from casesconf_desktop.core import actions as a
from casesconf_desktop.core.projector import room_view
from casesconf_desktop.core.session import Session
from casesconf_desktop.ui.keymap import Act

SPEED = 600
LEFT_OUT = {
    Act.QUIT,
    Act.FORGET,
    Act.END,
    Act.SWAP,
    Act.FULL_SCREEN,
    Act.PASTE,
    Act.OPEN,
    Act.PRIVACY,
    Act.NEXT,
    Act.PEEK,
}
OPENING = (Act.PLAN, Act.SCRIPT, Act.KEYS, Act.FIND_ACT, Act.HANDOVER)
"""What they open has rows: they are told anew, as those of any evening."""

USUAL = [act for act in Act if act not in LEFT_OUT]


def let(made: Stage, spent: float, chance: random.Random) -> int:
    """Let an evening go on for so many seconds, with some twenty acts in each; tells how many it were."""
    until, acts = monotonic() + spent, 0
    while monotonic() < until:
        two_acts(made, chance)
        acts += 2
        made.let(100)
    return acts


def fill(made: Stage, steps: int, chance: random.Random) -> None:
    """Take so many steps that can be undone as an evening takes them, with pictures made between.

    Each then lies somewhere between what is in use only for a while, and holds a page; all at once they would lie
    side by side, and seem to grow when later ones take their places.
    """
    while len(made.evening.store.past) < steps:
        two_acts(made, chance)
        made.let(20)


def two_acts(made: Stage, chance: random.Random) -> None:
    made.evening.acts.do(chance.choice(USUAL))
    made.evening.store.dispatch(a.HandUp(f"guest {chance.randrange(60)}"))


class Heap(ctypes.Structure):
    """What `mallinfo2` of the C library tells, in bytes: by its names."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    )


def in_use() -> float:
    """Tell the megabytes of the heap that hold something: pages are shared by what stays and what has gone."""
    tell = ctypes.CDLL(None).mallinfo2
    tell.restype = Heap
    heap = tell()
    return float(heap.uordblks + heap.hblkhd) / (1 << 20)


def looked(made: Stage, begun: Session) -> list[float]:
    """Count what there is at rest, with all that can be undone, where the evening began: rows are as many as then."""
    while made.evening.console.leave():
        made.let(20)
    store = made.evening.store
    session, past, undone = store.session, tuple(store.past), tuple(store.undone)
    store.resume(begun, past, undone)
    made.evening.console.pages.show_circle(on=False)
    for act in OPENING:
        for _ in range(2):
            made.evening.acts.do(act)
            made.let(SETTLED)
    gc.collect()
    things = [thing for thing in gc.get_objects() if isinstance(thing, QObject)]
    timers = sum(isinstance(thing, QTimer) for thing in things)
    widgets = sum(isinstance(thing, QWidget) for thing in things)
    ctypes.CDLL(None).malloc_trim(0)  # what is free is no growth, whether the C library has given it back or not
    memory, used = megabytes(os.getpid(), "Private_Dirty"), in_use()
    store.resume(session, past, undone)
    return [memory, used, len(os.listdir("/proc/self/fd")), timers, len(things), widgets]  # noqa: PTH208


def main(warm: float, spent: float, steps: int) -> None:
    chance = random.Random(4)
    with stage(SPEED) as made:
        made.live()
        store = made.evening.store
        begun = store.session
        store.dispatch(a.Back(begun.step.segment.key))
        made.evening.acts.do(Act.SCRIPT)  # there is one where it began, and hardly any later
        made.let(SETTLED)
        store.dispatch(a.Next(store.session.step.segment.key))
        for act in USUAL:
            made.evening.acts.do(act)  # so that all was open once
            made.let(SETTLED // 7)
        fill(made, steps, chance)
        let(made, warm, chance)
        before = looked(made, begun)
        acts = let(made, spent, chance)
        after = looked(made, begun)
        made.evening.heartbeat.stop()
        made.evening.refresh()
        wrong = made.evening.room.view.digits != room_view(store.session, store.now()).digits
        print(*before)
        print(*after)
        print(int(wrong), acts)


if __name__ == "__main__":
    main(float(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]))
