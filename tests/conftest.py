"""Sets the stage for every test: Qt off screen, repeatable examples, and nothing left running after a test."""

import os
import sys

# Before anything imports Qt. tests/desktop start programs of their own on a virtual screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_QPA_PLATFORMTHEME"] = ""

import gc
from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile(
    "house",
    deadline=None,  # two shared cores: a slow moment is no bug
    database=None,  # nothing is written
    derandomize="CI" in os.environ,  # the same examples for everyone there; new ones at home
    print_blob=False,
)
settings.load_profile("house")


@pytest.fixture(scope="session", autouse=True)
def _old_objects_set_aside() -> None:
    """Leave what was imported out of the search for timers after each test: it is most of what Python holds."""
    gc.freeze()


@pytest.fixture(autouse=True)
def _nothing_left_behind(_old_objects_set_aside: None) -> Iterator[None]:
    """Fail a test that leaves a window open or a QTimer running, and tidy up so that the next one is not blamed."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer  # noqa: PLC0415 - pure tests run without Qt
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - as above

    if not isinstance(QApplication.instance(), QApplication):
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    timers = [thing for thing in gc.get_objects() if isinstance(thing, QTimer) and thing.isActive()]
