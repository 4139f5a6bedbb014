"""Sets the stage for every test: Qt off screen, repeatable examples, and nothing left running after a test."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from casesconf_desktop.alarm import Alarm
from side_by_side import pytest_collection_modifyitems, pytest_xdist_make_scheduler

__all__ = ["pytest_collection_modifyitems", "pytest_xdist_make_scheduler"]

# Read when a QApplication is made. tests/desktop start programs of their own on a virtual screen.
SCREENS = Path(__file__).parent / "screens.json"
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREENS}"
os.environ["QT_QPA_PLATFORMTHEME"] = ""

settings.register_profile(
    "house",
    deadline=None,  # a slow moment of a shared machine is no bug
    database=None,  # nothing is written
    derandomize="CI" in os.environ,  # the same examples in every submission; new ones at home
    print_blob=False,
)
settings.load_profile("house")


@pytest.fixture(scope="session", autouse=True)
def _what_was_imported() -> None:
    """Leave all that the imports made out of the search for timers: a look after each test then costs nothing."""
    gc.freeze()


@pytest.fixture(scope="module", autouse=True)
def _what_a_module_keeps(_what_was_imported: None) -> Iterator[None]:
    """Leave out what a module keeps for its tests, too: views of whole evenings would be looked through ever after."""
    yield
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _nothing_left_behind(_what_was_imported: None) -> Iterator[None]:
    """Fail a test that leaves a window open or a timer running; end both, so that the next test is not blamed."""
    yield
    if QCoreApplication.instance() and (left := _close_windows() + _stop_timers()):
        pytest.fail(f"this test left behind: {', '.join(left)}", pytrace=False)


def _close_windows() -> list[str]:
    _delete_later_is_now()
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    names = [f"an open {type(window).__name__}" for window in windows]
    for window in windows:
        window.hide()  # a console refuses to close; one that is seen while it is deleted ends the process
        window.deleteLater()
    _delete_later_is_now()
    return names


def _delete_later_is_now() -> None:
    """Carry out each deleteLater() that waits: outside an event loop Qt itself never would."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _stop_timers() -> list[str]:
    timers = _running_timers()
    if timers:
        gc.collect()  # one that only a dead cycle holds is not left, merely not swept yet
        timers = _running_timers()
    names = [f"a running {type(timer).__name__} of a {type(timer.parent()).__name__}" for timer in timers]
    for timer in timers:
        timer.stop()
    return names


def _running_timers() -> list[QTimer | Alarm]:
    timers = [thing for thing in gc.get_objects() if issubclass(type(thing), QTimer | Alarm)]
    return [timer for timer in timers if isValid(timer) and _runs(timer)]


def _runs(timer: QTimer | Alarm) -> bool:
    return timer.waits if isinstance(timer, Alarm) else timer.isActive()
