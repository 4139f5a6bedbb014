"""The first picture is there without what it does not show; the rest is made once it is seen, or when it is wanted."""

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casesconf_desktop.evening import Evening
from casesconf_desktop.laptop import CONNECTED_MS
from casesconf_desktop.ui.console.debrief import DebriefPage
from casesconf_desktop.ui.console.live import LivePage
from casesconf_desktop.ui.console.scrim import Scrim
from casesconf_desktop.ui.first_picture import LATEST_MS, FirstPicture
from evenings import ZONE, at

REST: tuple[type[QWidget], ...] = (LivePage, DebriefPage, Scrim)


@pytest.fixture
def made(qapp: QApplication) -> Iterator[Evening]:
    evening = Evening(qapp, lambda: at(0), lambda: at(0).at, random.Random(3), ZONE, colours="dark")
    yield evening
    evening.close()
    qapp.processEvents()


def there(evening: Evening) -> list[bool]:
    return [bool(evening.console.findChildren(kind)) for kind in REST]


def test_the_rest_is_made_once_both_windows_are_seen(qapp: QApplication, made: Evening) -> None:
    whole = list[list[bool]]()
    made.whole.connect(lambda: whole.append(there(made)))
    made.open()
    made.console.say("The app stopped for a moment.")
    assert made.console.told == ("The app stopped for a moment.",)
    assert there(made) == [False, False, False]
    for _ in range(5):
        qapp.processEvents()
    assert whole == [[True, True, True]]


def test_what_is_wanted_sooner_is_made_then_and_only_once(qapp: QApplication, made: Evening) -> None:
    made.open()
    live, overlays = made.console.pages.live, made.console.overlays
    for _ in range(5):
        qapp.processEvents()
    assert there(made) == [True, True, True]
    assert (made.console.pages.live, made.console.overlays) == (live, overlays)
    assert made.console.findChildren(LivePage) == [live]


def test_it_is_seen_when_each_window_that_is_open_was_painted(qtbot: QtBot) -> None:
    one, other, closed = (QWidget() for _ in range(3))
    for window in (one, other, closed):
        qtbot.addWidget(window)
    one.show()
    other.show()
    QApplication.processEvents()
    first, seen = FirstPicture(one, other, closed), list[bool]()
    first.seen.connect(lambda: seen.append(True))
    first.watch()
    told = []
    for window in (one, one, other, one):
        window.repaint()
        within = len(seen)
        QApplication.processEvents()
        told.append((within, len(seen)))
    assert told == [(0, 0), (0, 0), (0, 1), (1, 1)], "once, and not within a picture"


def test_a_window_that_is_never_painted_is_not_waited_for_long(qtbot: QtBot) -> None:
    hidden = QWidget()
    qtbot.addWidget(hidden)
    hidden.show()
    hidden.setUpdatesEnabled(False)
    first, seen = FirstPicture(hidden), list[bool]()
    first.seen.connect(lambda: seen.append(True))
    first.watch()
    [until] = first.findChildren(QTimer)
    assert until.interval() == LATEST_MS < CONNECTED_MS, "what is connected then still can be"
    until.timeout.emit()
    hidden.setUpdatesEnabled(True)
    QApplication.processEvents()
    assert seen == [True], "and is no news when it is painted after all"
    assert not until.isActive()
