"""What Python keeps of what is gone goes, too: seldom, and never before the second is seen."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casesconf_desktop.store import Heartbeat, Store
from casesconf_desktop.tidy import Tidy
from evenings import at, fresh


class Circle:
    """Held by itself alone: only a collection finds out that it is gone."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture(autouse=True)
def by_hand() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize(
    ("minutes", "kept"), [([14.9], True), ([15], False), ([5, 10, 15], False), ([15, 29.9], True), ([15, 30], False)]
)
def test_once_in_a_quarter_of_an_hour_all_is_let_go_of(qapp: QApplication, minutes: list[float], kept: bool) -> None:
    minute = [0.0]
    store = Store(fresh(), lambda: at(minute[0]))
    heartbeat = Heartbeat(store, speed=1)
    Tidy(heartbeat, store.now)
    gone: list[weakref.ref[Circle]] = []
    for minute[0] in minutes:
        gone.append(weakref.ref(Circle()))
        heartbeat.beat.emit()
        assert gone[-1](), "it would be in the way of the second that is about to be shown"
        qapp.processEvents()
    assert (gone[-1]() is not None) is kept


def test_the_second_is_on_the_screen_first(qtbot: QtBot) -> None:
    minute, seen = [0.0], list[str]()

    class Room(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:
            seen.append("painted")

    room = Room()
    room.show()
    qtbot.waitExposed(room)
    QApplication.processEvents()
    store = Store(fresh(), lambda: at(minute[0]))
    heartbeat = Heartbeat(store, speed=1)
    Tidy(heartbeat, store.now)
    heartbeat.beat.connect(room.update)
    seen.clear()
    gone = Circle()
    weakref.finalize(gone, seen.append, "let go of")
    del gone
    minute[0] = 15
    heartbeat.beat.emit()
    QApplication.processEvents()
    assert seen == ["painted", "let go of"]
    room.hide()
    room.deleteLater()
