"""The shield in the strip, the privacy page, and how both screens tell that the guard is off."""

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casesconf_desktop.core.desk.privacy import NEVER
from casesconf_desktop.core.promise import Held, Layer, Promise
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.evening import Evening
from casesconf_desktop.guard.lock import Guard
from casesconf_desktop.ui import theme
from casesconf_desktop.ui.console.privacy import Privacy
from casesconf_desktop.ui.console.strip import StatusStrip
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.room.painter import RoomPainter
from evenings import ZONE, at
from hearing import heard_in, spoken
from ui.conftest import Desk

WHOLE = Promise(tuple(Held(layer, True, "It does.") for layer in Layer), 77, 9, 9)
LESS = replace(WHOLE, held=(*WHOLE.held[:3], Held(Layer.FILES, False, "Missing: too old."), *WHOLE.held[4:]))


class Told(Guard):
    """Knows what a test says, and takes down that it was asked for the second step."""

    known: Promise = WHOLE
    asked: int = 0

    def with_windows(self, console: int = 0) -> None:
        del console
        self.asked += 1

    @property
    def promise(self) -> Promise:
        return self.known


def told_by(promise: Promise) -> Told:
    return Told(off=promise.off, known=promise)


def opened(qapp: QApplication, guard: Guard) -> Evening:
    made = Evening(qapp, lambda: at(0), lambda: at(0).at, random.Random(3), ZONE, guard=guard, colours="dark")
    made.open()
    made.laptop.look()
    return made


def closed(made: Evening) -> None:
    made.laptop.let_go()
    made.heartbeat.stop()
    for window in (made.console, made.room):
        window.hide()
        window.deleteLater()
    made.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def off(qtbot: QtBot, qapp: QApplication) -> Iterator[Evening]:
    del qtbot
    made = opened(qapp, told_by(Promise(off=True)))
    yield made
    closed(made)


def strip(made: Evening) -> StatusStrip:
    [found] = made.console.findChildren(StatusStrip)
    assert isinstance(found, StatusStrip)
    return found


def test_with_the_guard_off_both_screens_say_so(off: Evening) -> None:
    assert "The guard is off, for debugging only: type no name" in spoken(strip(off))
    assert off.room.view.unguarded


def test_the_page_tells_what_is_enforced_and_what_is_not(qtbot: QtBot) -> None:
    faces = load_faces()
    page = Privacy(Looks(theme.DARK, faces, Digits(faces)))
    qtbot.addWidget(page)
    page.show_promise(WHOLE)
    said = page.accessibleDescription()
    assert said.startswith("Nothing is being written. The kernel refuses this program every file write")
    assert "9 of 9 real attempts" in said
    rows = [row.accessibleName() for row in heard_in(page)]
    for expected in (*Layer, "9 of 9 real attempts", "/proc/77/status", "/proc/77/limits", NEVER.rstrip(".")):
        assert any(expected in row for row in rows)
    assert not any(layer in said for layer in Layer), "what is as it should be is not told as the page opens"
    whole = page.sizeHint()
    page.show_promise(LESS)
    assert page.accessibleDescription().startswith("Not all is guarded. Not all that could guard")
    assert "Missing: too old" in page.accessibleDescription()
    page.show_promise(Promise())
    assert page.sizeHint().height() < whole.height(), "the card is as high as what it tells"


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)], ids=str)
def test_a_click_on_the_shield_opens_the_page(desk: Desk, size: tuple[int, int]) -> None:
    desk.acts.answer(Act.PRIVACY, lambda: desk.store.asked.append(Act.PRIVACY))
    desk.resize(*size)
    desk.strip.grab()
    at_shield = desk.strip._shield_at.center().toPoint()  # noqa: SLF001 (it is painted, not a widget)
    QTest.mouseClick(desk.strip, Qt.MouseButton.LeftButton, pos=at_shield)
    assert desk.store.asked == [Act.PRIVACY]
    QTest.mouseClick(desk.strip, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert desk.store.asked == [Act.PRIVACY]


def test_the_second_step_is_taken_and_told(off: Evening) -> None:
    guard = told_by(WHOLE)
    off.laptop._guard = guard  # noqa: SLF001 (as if it had been this one)
    off.laptop.refuse_connections()
    assert guard.asked == 1
    assert "Nothing is being written, 9 of 9 attempts refused" in spoken(strip(off))


def test_the_page_is_as_true_as_when_it_was_opened(off: Evening) -> None:
    """What the tripwire stopped since the last look is told."""
    off.console.make_whole()
    [page] = off.console.findChildren(Privacy)
    guard = told_by(WHOLE)
    off.laptop._guard = guard  # noqa: SLF001 (as if it had been this one)
    off.laptop.look()
    guard.known = replace(WHOLE, stopped=2)
    off.acts.do(Act.PRIVACY)
    assert page.isVisible()
    assert "Since then something tried 2 times" in page.accessibleDescription()
    off.acts.do(Act.LEAVE)
    assert not page.isVisible()


@pytest.mark.parametrize("light", [False, True], ids=["dark", "light"])
def test_the_room_is_marked_where_nothing_guards_it(qtbot: QtBot, light: bool) -> None:
    del qtbot
    faces = load_faces()
    painter = RoomPainter(faces, Digits(faces), theme.ROOM_DARK, theme.ROOM_LIGHT)

    def inked(view: RoomView) -> int:
        image = QImage(1280, 720, QImage.Format.Format_RGB32)
        brush = QPainter(image)
        painter.paint(brush, QSizeF(1280, 720), view)
        brush.end()
        foot = {(x, y) for x in range(640, 1280, 2) for y in range(670, 715)}
        ground = QColor(image.pixel(2, 2))
        return sum(image.pixelColor(x, y) != ground for x, y in foot)

    plain = RoomView(Scene.CLOSING, light=light)
    assert inked(plain) == 0
    assert inked(replace(plain, unguarded=True)) > 100
    assert inked(replace(plain, unguarded=True)) != inked(replace(plain, rehearsal=True)), "told by another word"
