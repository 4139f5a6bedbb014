"""What wakes the app on the second: exactly where the kernel can, in either way once, and never before its time."""

import gc
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, QTimer
from shiboken6 import delete

from casesconf_desktop.alarm import Alarm, KernelAlarm, QtAlarm, alarm

LINUX = sys.platform == "linux"
KINDS = [QtAlarm, pytest.param(KernelAlarm, marks=pytest.mark.skipif(not LINUX, reason="a timer of Linux"))]
MILLISECOND = timedelta(milliseconds=1)
PATIENCE, AFTER = 2_000, 20


def rung(rings: Alarm, *waits: timedelta) -> tuple[int, float]:
    """Set an alarm so often, one right after the other; tell how often it rang, and after how many milliseconds."""
    loop, patience, since = QEventLoop(), QTimer(), QElapsedTimer()
    times: list[float] = []
    rings.rang.connect(lambda: times.append(since.nsecsElapsed() / 1e6))
    rings.rang.connect(lambda: QTimer.singleShot(AFTER, loop.quit))
    patience.timeout.connect(loop.quit)
    patience.start(PATIENCE)
    since.start()
    for wait in waits:
        rings.set(wait)
    loop.exec()
    patience.stop()
    return len(times), times[0]


@pytest.mark.parametrize("kind", KINDS)
def test_it_rings_once_and_not_before_its_time(qapp: object, kind: type[Alarm]) -> None:
    del qapp
    parent = QObject()
    rings = kind(parent)
    assert not rings.waits
    often, after = rung(rings, 2.3 * MILLISECOND)
    assert (often, rings.waits) == (1, False)
    assert after >= 2.3


@pytest.mark.parametrize("kind", KINDS)
def test_it_rings_when_it_was_set_to_last(qapp: object, kind: type[Alarm]) -> None:
    del qapp
    parent = QObject()
    rings = kind(parent)
    often, after = rung(rings, 1 * MILLISECOND, 20 * MILLISECOND)
    assert (often, after >= 20) == (1, True)
    rings.set(timedelta(minutes=1))
    assert rings.waits
    rings.stop()
    assert not rings.waits


@pytest.mark.skipif(not LINUX, reason="a timer of Linux")
def test_one_that_was_set_anew_as_it_rang_does_not_ring(qapp: object) -> None:
    del qapp
    parent, rung = QObject(), list[bool]()
    rings = KernelAlarm(parent)
    rings.rang.connect(lambda: rung.append(True))
    rings.set(timedelta(minutes=1))
    rings._ring()  # noqa: SLF001 (as if its first time had come just before)
    assert (rung, rings.waits) == ([], True)


@pytest.mark.parametrize("kind", KINDS)
def test_no_time_is_soon_and_not_never(qapp: object, kind: type[Alarm]) -> None:
    del qapp
    parent = QObject()
    assert rung(kind(parent), timedelta())[0] == 1


def test_where_the_kernel_gives_no_timer_qt_does(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    del qapp
    parent = QObject()
    assert isinstance(alarm(parent), KernelAlarm if LINUX else QtAlarm)
    monkeypatch.setattr(KernelAlarm, "__init__", refused)
    assert isinstance(alarm(parent), QtAlarm)


def refused(*_: object) -> None:
    raise OSError


@pytest.mark.skipif(not LINUX, reason="a timer of Linux")
def test_an_alarm_that_is_gone_holds_no_file(qapp: object) -> None:
    del qapp
    before, parent = timers(), QObject()
    rings = KernelAlarm(parent)
    assert timers() == before + 1
    delete(parent)
    del rings, parent
    gc.collect()
    assert timers() == before


def timers() -> int:
    files = Path("/proc/self/fd")
    return sum(str(file.readlink()) == "anon_inode:[timerfd]" for file in files.iterdir() if file.is_symlink())


@pytest.mark.parametrize("kind", KINDS)
def test_to_be_set_leaves_nothing_to_collect(qapp: object, kind: type[Alarm]) -> None:
    """It is set each second, all evening."""
    del qapp
    parent = QObject()
    rings = kind(parent)
    gc.collect()
    for seconds in range(1, 4):
        rings.set(timedelta(seconds=seconds))
    assert gc.collect() == 0
    rings.stop()
