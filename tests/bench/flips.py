"""How far from its exact boundary a second flips, alone and with one core loaded; and what 30 days add up to.

On two cores the loaded one is the app's own: the other one is the screen's.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from random import Random

from bench.processes import end
from bench.row import Row, at
from bench.screen import Screen
from casesconf_desktop.core.beat import until_next_beat
from casesconf_desktop.core.clock import Now
from evenings import running

DAYS = 30


def measure(screen: Screen, *, tiny: bool) -> Iterator[Row]:
    for name, goals in (("idle", (1, 5)), ("one core loaded", (None, 10))):
        with ExitStack() as neighbours:
            if goals[0] is None:
                neighbours.callback(end, screen.start("-c", "while True: pass"))
            late, painted, apart = screen.numbers("flips", "2" if tiny else "250")
        for part, goal in zip((0.5, 0.99), goals, strict=True):
            yield Row(f"second flips, {name}, p{part * 100:g}", at(part, late) * 1000, "ms", goal)
            told = f"the same until console and room are painted, p{part * 100:g}"
            yield Row(told, at(part, painted) * 1000, "ms")
        yield Row("flips that were not painted in one pass", sum(apart), "in all", 0)
    yield Row(f"drift in {DAYS} days, simulated", drift(1_000 if tiny else DAYS * 86_400), "s", 0)


def drift(beats: int) -> float:
    """Let a story go on beat by beat, each a little late; tell how far the last is from where it should be."""
    session, chance = running(2), Random(1)
    started = session.step.run.started
    assert started is not None
    boundary, now = started, Now(started, started)
    for _ in range(beats):
        boundary = now.at + until_next_beat(session, now)
        late = boundary + timedelta(microseconds=chance.randrange(1_000))
        now = Now(late, late)
    return abs((boundary - started - timedelta(seconds=beats)).total_seconds())
