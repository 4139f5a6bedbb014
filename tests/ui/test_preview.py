"""The preview on the console is what the room sees: the same picture, pixel for pixel at its scale."""

from functools import partial

import pytest
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casesconf_desktop.core.room import RoomView
from casesconf_desktop.ui import theme
from casesconf_desktop.ui.console.preview import RADIUS, PaintRoom, Picture
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.room.change import changed
from casesconf_desktop.ui.room.painter import RoomPainter
from ui.painted import Painted, seen_in
from ui.test_room import STORY, TICKS
from ui.test_room_on_every_screen import VIEWS

RATIO = 16 / 9


def painted(qtbot: QtBot, wide: int, shape: tuple[int, int]) -> tuple[RoomPainter, Picture]:
    """Make a preview as wide as told, of a room's screen of this shape, and the painter of both."""
    faces = load_faces()
    painter = RoomPainter(faces, Digits(faces), theme.ROOM_DARK, theme.ROOM_LIGHT)
    preview = Picture(Looks(theme.DARK, faces, Digits(faces)), PaintRoom(painter.paint, partial(changed, painter)))
    qtbot.addWidget(preview)
    preview.resize(QSize(wide, round(wide / RATIO)))
    preview.set_shape(QSize(shape[0], shape[1]))
    return painter, preview


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("wide", [314, 174], ids=["roomy", "compact"])
@pytest.mark.parametrize("shape", [(1920, 1080), (1024, 768), (2560, 1080)], ids=["16:9", "4:3", "21:9"])
def test_the_preview_is_the_room_pixel_for_pixel(qtbot: QtBot, name: str, wide: int, shape: tuple[int, int]) -> None:
    painter, preview = painted(qtbot, wide, shape)
    preview.show_view(RoomView(VIEWS[name].scene, light=True))
    preview.show_view(VIEWS[name])
    frame = preview.frame
    assert abs(frame.width() * shape[1] / (frame.height() * shape[0]) - 1) < 0.01, "in the shape of the room's screen"
    assert preview.width() - frame.width() <= 1 or preview.height() - frame.height() <= 1, "and as large as may be"
    room = QImage(frame.size(), QImage.Format.Format_RGB32)
    brush = QPainter(room)
    painter.paint(brush, QSizeF(frame.size()), VIEWS[name])
    brush.end()
    inside = frame.adjusted(2, RADIUS, -2, -RADIUS)  # but for its rounded rim
    seen = preview.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert seen.copy(inside) == room.copy(inside)


@pytest.mark.parametrize(("wide", "shape"), [(314, (1920, 1080)), (174, (1920, 1080)), (174, (1024, 768))], ids=str)
def test_what_the_preview_paints_anew_is_all_that_differs(qtbot: QtBot, wide: int, shape: tuple[int, int]) -> None:
    """From each view to each other: what then is seen, rim and corners included, is what was painted as a whole."""
    _, preview = painted(qtbot, wide, shape)
    preview.show()
    qtbot.waitExposed(preview)
    fresh = {}
    for name, view in TICKS.items():
        preview.show_view(view)
        preview.update()
        fresh[name] = seen_in(preview)
    for before, shown in TICKS.items():
        for after, view in TICKS.items():
            preview.show_view(shown)
            QApplication.processEvents()
            preview.show_view(view)
            assert seen_in(preview) == fresh[after], f"from {before} to {after}"


def test_a_second_of_the_preview_paints_a_digit_and_nothing_under_it(qtbot: QtBot) -> None:
    _, preview = painted(qtbot, 314, (1920, 1080))
    under = QWidget()
    qtbot.addWidget(under)
    preview.setParent(under)
    under.resize(400, 300)
    under.show()
    qtbot.waitExposed(under)
    preview.show_view(STORY)
    QApplication.processEvents()
    seen = Painted(under, preview)
    preview.show_view(TICKS["a second"])
    QApplication.processEvents()
    [(widget, share)] = seen.shares
    assert widget is preview
    assert share < 0.2, "the box around a digit and a minute of the bar"
