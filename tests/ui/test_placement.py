"""Where the room's window stands while screens come and go, and while a desktop moves it about."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casesconf_desktop.core.room import RoomAt
from casesconf_desktop.ui import theme
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.room.painter import RoomPainter
from casesconf_desktop.ui.room.placement import STRAYS, Placement
from casesconf_desktop.ui.room.window import RoomWindow

SCREENS = "casesconf_desktop.ui.room.placement.QGuiApplication.screens"


@dataclass
class Stage:
    app: QApplication
    room: RoomWindow
    console: QWidget
    placement: Placement
    patch: pytest.MonkeyPatch

    def where(self) -> RoomAt:
        return self.placement.at

    @property
    def settle(self) -> QTimer:
        found = self.placement.findChild(QTimer)
        assert isinstance(found, QTimer)
        return found

    def settled(self) -> None:
        """Let the settling be over."""
        assert self.settle.isActive()
        self.settle.stop()
        self.placement.place()

    def unplug(self) -> None:
        laptop, projector = self.app.screens()
        self.patch.setattr(SCREENS, staticmethod(lambda: [laptop]))
        self.app.screenRemoved.emit(projector)

    def replug(self) -> None:
        self.patch.undo()
        self.app.screenAdded.emit(self.app.screens()[1])

    def stray(self) -> None:
        """Do as a desktop that puts the room over the console."""
        laptop = self.app.screens()[0]
        self.room.setScreen(laptop)
        self.room.setGeometry(laptop.geometry())


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    del qtbot
    faces = load_faces()
    room = RoomWindow(RoomPainter(faces, Digits(faces), theme.ROOM_DARK, theme.ROOM_LIGHT))
    console = QWidget()
    console.show()
    made = Stage(qapp, room, console, Placement(room, console), monkeypatch)
    made.placement.watch(qapp)
    made.placement.watch_windows()
    made.placement.place()
    made.settle.stop()
    yield made
    made.settle.stop()
    for window in (room, console):
        window.hide()
        window.deleteLater()


def test_unplugged_it_hides_at_once_and_comes_back_as_it_was(stage: Stage) -> None:
    told = list[RoomAt]()
    stage.placement.changed.connect(lambda: told.append(stage.where()))
    stage.unplug()
    assert not stage.room.isVisible(), "before anything has settled"
    assert told == [RoomAt.NOWHERE]
    stage.settled()
    assert not stage.room.isVisible()
    stage.replug()
    stage.settled()
    assert (stage.where(), stage.room.geometry()) == (RoomAt.SCREEN, stage.app.screens()[1].geometry())


def test_another_screen_that_goes_leaves_the_room_alone(stage: Stage) -> None:
    stage.app.screenRemoved.emit(stage.app.screens()[0])
    assert stage.room.isVisible()
    stage.settled()
    assert stage.where() is RoomAt.SCREEN


def test_moved_onto_the_console_it_is_put_back(stage: Stage) -> None:
    stage.stray()
    assert stage.where() is RoomAt.BESIDE, "by where it is, not by where it should be"
    stage.settled()
    assert (stage.where(), stage.room.geometry()) == (RoomAt.SCREEN, stage.app.screens()[1].geometry())
    assert stage.room.isFullScreen()


def test_a_desktop_that_insists_is_not_fought_for_long(stage: Stage) -> None:
    for _ in range(STRAYS):
        stage.stray()
        stage.settled()
        assert stage.where() is RoomAt.SCREEN
    stage.stray()
    assert stage.where() is RoomAt.HIDDEN, "nothing flickers"
    stage.placement.show_anyway()
    assert stage.where() is RoomAt.SCREEN


def test_put_away_on_the_only_screen_it_is_hidden_not_missing(stage: Stage) -> None:
    stage.unplug()
    stage.settled()
    assert stage.where() is RoomAt.NOWHERE
    stage.placement.show_anyway()
    assert stage.where() is RoomAt.BESIDE
    assert not stage.room.isFullScreen()
    stage.room.close()
    assert stage.where() is RoomAt.HIDDEN
    stage.placement.show_anyway()
    assert stage.where() is RoomAt.BESIDE


def test_a_screen_that_is_marked_shows_what_was_put_away(stage: Stage) -> None:
    stage.room.close()
    assert stage.where() is RoomAt.HIDDEN
    stage.placement.want(stage.placement.screens[1].identity)
    assert stage.where() is RoomAt.SCREEN


def test_places_that_were_changed_stay_so(stage: Stage) -> None:
    stage.placement.swap()
    laptop = stage.app.screens()[0].geometry()
    stage.settle.stop()
    stage.placement.place()
    assert (stage.where(), stage.room.geometry()) == (RoomAt.SCREEN, laptop)


def test_the_room_comes_without_taking_the_keyboard(stage: Stage) -> None:
    """Off screen each window that comes has the keyboard at once, as on some desktops."""
    stage.unplug()
    stage.settled()
    stage.console.activateWindow()
    stage.app.processEvents()
    stage.replug()
    stage.settled()
    stage.app.processEvents()
    assert stage.room.isVisible()
    assert stage.console.isActiveWindow()


def test_a_room_that_has_the_keyboard_keeps_it_while_screens_settle(stage: Stage) -> None:
    stage.room.activateWindow()
    stage.placement.place()
    stage.app.processEvents()
    assert stage.room.isActiveWindow()
