"""Where the text is large there is less room: the page keeps its least measures and scrolls, after the focus."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from casesconf_desktop.cli import main
from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.guard.environment import enlarge
from casesconf_desktop.ui.console.scrim import Scrim
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.room.painter import RoomPainter
from casesconf_desktop.ui.theme import ROOM_DARK, ROOM_LIGHT
from tour import Tour

SMALL = [(720, 450), (640, 360)]
"""What 200 % leaves of 1440 x 900 and of 1280 x 720."""


@pytest.fixture(params=SMALL, ids=str)
def tour(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Tour]:
    made = Tour(qapp)
    made.console.setMinimumSize(0, 0)
    made.console.resize(*request.param)
    qapp.processEvents()
    yield made
    made.close()


def seen(control: QWidget, window: QWidget) -> bool:
    """Tell whether all of a control is within the window and whatever scrolls around it."""
    box = QRect(control.mapTo(window, QPoint()), control.size())
    parent = control.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QScrollArea):
            port = parent.viewport()
            box &= QRect(port.mapTo(window, QPoint()), port.size())
        parent = parent.parentWidget()
    return (box & window.rect()).size() == control.size()


def test_every_control_is_seen_once_it_has_the_focus(tour: Tour) -> None:
    hidden: set[str] = set()
    for stop in tour.stops():
        window = tour.console
        if window.covered or stop not in ("set-up", "story, with hands", "discussion", "plan, late", "debrief"):
            continue
        window.setFocus()
        first: QWidget | None = None
        while (focused := _tabbed(window)) is not first:
            first = first or focused
            if not seen(focused, window):
                hidden.add(f"{stop}: {focused.accessibleName()}")
    assert hidden == set()


def _tabbed(window: QWidget) -> QWidget:
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    return window.focusWidget()


def test_the_field_for_a_hand_is_seen_when_its_key_is_pressed(tour: Tour) -> None:
    for stop in tour.stops():
        if stop == "story, with hands":
            tour.press(Act.HAND_UP)
            assert seen(tour.console.focusWidget(), tour.console)
            return


@pytest.mark.parametrize("act", [Act.KEYS, Act.PRIVACY])
def test_a_card_that_is_too_large_scrolls_by_arrow_keys(tour: Tour, act: Act) -> None:
    tour.press(act)
    [scrim] = [one for one in tour.console.findChildren(Scrim) if one.isVisible()]
    area = scrim.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    for key, bar in (
        (Qt.Key.Key_Down, area.verticalScrollBar()),
        (Qt.Key.Key_Right, area.horizontalScrollBar()),
    ):
        while bar.value() < bar.maximum():
            before = bar.value()
            QTest.keyClick(scrim, key)
            assert bar.value() > before
    tour.press(Act.LEAVE)


def test_with_room_for_it_nothing_scrolls(qapp: QApplication) -> None:
    tour = Tour(qapp, (1200, 600))
    qapp.processEvents()
    areas = [one for one in tour.console.children() if isinstance(one, QScrollArea)]
    bars = [bar for area in areas for bar in (area.verticalScrollBar(), area.horizontalScrollBar())]
    assert [bar.maximum() for bar in bars] == [0, 0]
    tour.close()


@pytest.mark.parametrize(("percent", "factor"), [(100, None), (125, "1.25"), (150, "1.5"), (200, "2")])
def test_qt_is_told_before_it_is_loaded(monkeypatch: pytest.MonkeyPatch, percent: int, factor: str | None) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "gone")
    monkeypatch.delenv("QT_SCALE_FACTOR")
    enlarge(percent)
    assert os.environ.get("QT_SCALE_FACTOR") == factor
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)


@pytest.mark.parametrize("percent", ["99", "201", "large", ""])
def test_other_sizes_are_refused(percent: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--text-scale", percent])
    assert "a number from 100 to 200 is expected, such as 150" in capsys.readouterr().err


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("factor", [1.25, 1.5, 2.0])
def test_the_room_shows_the_same_at_any_scale(factor: float) -> None:
    """Its painter is in proportion to its window: on the same pixels it paints the same picture, but for a rim."""
    faces = load_faces()
    painter = RoomPainter(faces, Digits(faces), ROOM_DARK, ROOM_LIGHT)
    view = RoomView(Scene.TIMER, "Case 2 of 4", "Story", digits="02:15", footer="Curiosity, not judgment.")

    def painted(ratio: float) -> QImage:
        image = QImage(1280, 720, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        brush = QPainter(image)
        painter.paint(brush, QSizeF(1280 / ratio, 720 / ratio), view)
        brush.end()
        return image

    plain, scaled = painted(1), painted(factor)
    spots = [(x, y) for x in range(0, 1280, 8) for y in range(0, 720, 8)]
    other = [at for at in spots if abs(plain.pixelColor(*at).lightness() - scaled.pixelColor(*at).lightness()) > 100]
    assert len(other) < len(spots) / 200
