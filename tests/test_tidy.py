"""What Python keeps of what is gone goes, too: seldom, and never before the second is seen."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

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
