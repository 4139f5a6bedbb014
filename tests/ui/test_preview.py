"""The preview on the console is what the room sees: the same picture, pixel for pixel at its scale."""

import pytest
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from casesconf_desktop.core.room import RoomView
from casesconf_desktop.ui import theme
from casesconf_desktop.ui.console.preview import RADIUS, Picture
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.room.painter import RoomPainter
from ui.test_room_on_every_screen import VIEWS

RATIO = 16 / 9


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("wide", [314, 174], ids=["roomy", "compact"])
@pytest.mark.parametrize("shape", [(1920, 1080), (1024, 768), (2560, 1080)], ids=["16:9", "4:3", "21:9"])
def test_the_preview_is_the_room_pixel_for_pixel(qtbot: QtBot, name: str, wide: int, shape: tuple[int, int]) -> None:
    faces = load_faces()
    painter = RoomPainter(faces, Digits(faces), theme.ROOM_DARK, theme.ROOM_LIGHT)
    preview = Picture(Looks(theme.DARK, faces, Digits(faces)), painter.paint)
    qtbot.addWidget(preview)
    preview.resize(QSize(wide, round(wide / RATIO)))
    preview.set_shape(QSize(shape[0], shape[1]))
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
