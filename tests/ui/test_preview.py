"""The preview on the console is what the room sees: the same picture, pixel for pixel at its scale."""

import pytest
from PySide6.QtCore import QRect, QSize, QSizeF
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
def test_the_preview_is_the_room_pixel_for_pixel(qtbot: QtBot, name: str, wide: int) -> None:
    faces = load_faces()
    painter = RoomPainter(faces, Digits(faces), theme.ROOM_DARK, theme.ROOM_LIGHT)
    preview = Picture(Looks(theme.DARK, faces, Digits(faces)), painter.paint)
    qtbot.addWidget(preview)
    preview.resize(QSize(wide, round(wide / RATIO)))
    preview.show_view(RoomView(VIEWS[name].scene, light=True))
    preview.show_view(VIEWS[name])
    room = QImage(preview.size(), QImage.Format.Format_RGB32)
    brush = QPainter(room)
    painter.paint(brush, QSizeF(preview.size()), VIEWS[name])
    brush.end()
    inside = QRect(0, 0, preview.width(), preview.height()).adjusted(2, RADIUS, -2, -RADIUS)  # but for its rounded rim
    seen = preview.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert seen.copy(inside) == room.copy(inside)
