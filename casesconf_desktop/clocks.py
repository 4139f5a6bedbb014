"""The real clocks, and one that runs faster for rehearsal."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from casesconf_desktop.core.clock import Now

EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
"""The instant at which the sleep-proof clock read zero; only differences mean anything."""


def sleep_proof() -> int:
    """Read nanoseconds that go on while the laptop sleeps and are never set."""
    boot: int | None = getattr(time, "CLOCK_BOOTTIME", None)  # Linux, where CLOCK_MONOTONIC stands still in sleep
    return time.clock_gettime_ns(boot) if boot is not None else time.monotonic_ns()


def real_now() -> Now:
    return Now(EPOCH + timedelta(microseconds=sleep_proof() // 1000), datetime.now(UTC))


def faster(now: Callable[[], Now], speed: float, begin: datetime | None = None) -> Callable[[], Now]:
    """Let the evening pass `speed` times as fast, from now or from another wall time on."""
    origin = now()
    wall = begin or origin.wall

    def scaled() -> Now:
        gone = (now().at - origin.at) * speed
        return Now(origin.at + gone, wall + gone)

    return scaled
