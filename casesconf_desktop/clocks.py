"""The real clocks, and one that runs faster for rehearsal."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from casesconf_desktop.core.clock import Now

EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
"""The instant at which the sleep-proof clock read zero; only differences mean anything."""

MILLISECOND = timedelta(milliseconds=1)


def sleep_proof(system: Any = time) -> int:  # noqa: ANN401  # the module, or what a test puts in its place
    """Read nanoseconds that go on while the laptop sleeps and are never set.

    On Linux that is CLOCK_BOOTTIME alone; on macOS CLOCK_MONOTONIC, where Python's own monotonic() stands still in
    sleep; on Windows, which has no such names, monotonic() (Python docs, time; Apple's clock_gettime(3)).
    """
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        if hasattr(system, name):
            return int(system.clock_gettime_ns(getattr(system, name)))
    return int(system.monotonic_ns())


def real_now() -> Now:
    """Read both clocks, one after the other: how far they are apart is told in whole milliseconds.

    Else each reading would expect everything a few microseconds earlier or later than the one before. It may do so by
    one millisecond where they are halfway between two.
    """
    at = EPOCH + timedelta(microseconds=sleep_proof() // 1000)
    apart = (datetime.now(UTC) - at + MILLISECOND / 2) // MILLISECOND
    return Now(at, at + apart * MILLISECOND)


def moment(nanoseconds: int, wall: float) -> Now:
    """Give the moment at which the two clocks showed this."""
    return Now(EPOCH + timedelta(microseconds=nanoseconds // 1000), datetime.fromtimestamp(wall, UTC))


def faster(
    now: Callable[[], Now], speed: float, begin: datetime | None = None, origin: Now | None = None
) -> Callable[[], Now]:
    """Let the evening pass `speed` times as fast, from a moment on, or from another wall time at that moment."""
    origin = origin or now()
    wall = begin or origin.wall

    def scaled() -> Now:
        gone = (now().at - origin.at) * speed
        return Now(origin.at + gone, wall + gone)

    return scaled
