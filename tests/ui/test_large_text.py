"""Large text comes out as Qt's own does, pixel by pixel, whatever is written, in whatever size."""

from collections.abc import Callable
from itertools import product
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextLayout

from casesconf_desktop.ui.faces import Faces, load_faces
from casesconf_desktop.ui.parts.large_text import draw_lines, draw_text

TEXTS = (
    *("Story 1 of 3", "AV To “fi” 12:34", "Wie hast du es gemerkt?", " a  b ", "a\u2028b", "a\tb", ""),
    *("שלום, 12!", "مرحبا بكم", "日本語です", "🌙"),
)
AT = QPointF(20.3, 150.7)


@pytest.fixture
def faces(qapp: object) -> Faces:
    assert qapp
    return load_faces()


def picture(draw: Callable[[QPainter], object], scale: float, ratio: float) -> QImage:
    image = QImage(1600, 500, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#221a14"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor("#f4ead8"))
    painter.scale(scale, scale)
    draw(painter)
    painter.end()
    return image


def fonts(faces: Faces) -> tuple[QFont, ...]:
    struck, underlined, in_points = faces.inter(80), faces.spoken(80), QFont(faces.sans)
    struck.setStrikeOut(True)
    underlined.setUnderline(True)
    in_points.setPointSize(60)
    plain = (faces.inter(63), faces.inter(64), faces.display(96), faces.spoken(40), faces.spoken(104))
    return *plain, struck, underlined, in_points


@pytest.mark.parametrize(("scale", "ratio"), [(1, 1), (1.1111, 1), (2, 1), (0.5, 1), (1, 2), (0.75, 1.5)])
def test_a_text_is_as_qt_draws_it(faces: Faces, scale: float, ratio: float) -> None:
    for font, text in product(fonts(faces), TEXTS):

        def ours(painter: QPainter, font: QFont = font, text: str = text) -> None:
            painter.setFont(font)
            draw_text(painter, AT, text)

        def qts(painter: QPainter, font: QFont = font, text: str = text) -> None:
            painter.setFont(font)
            painter.drawText(AT, text)

        assert picture(ours, scale, ratio) == picture(qts, scale, ratio), (font.pixelSize(), text)


def test_from_right_to_left_too(faces: Faces) -> None:
    def ours(painter: QPainter) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        painter.setFont(faces.inter(96))
        draw_text(painter, AT, "שלום, 12!")

    def qts(painter: QPainter) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        painter.setFont(faces.inter(96))
        painter.drawText(AT, "שלום, 12!")

    assert picture(ours, 1, 1) == picture(qts, 1, 1)


@pytest.mark.parametrize(("size", "ratio"), [(18, 1), (40, 2), (80, 1)])
def test_lines_are_as_qt_draws_them(faces: Faces, size: int, ratio: float) -> None:
    layout = QTextLayout("Wie hast du es gemerkt? Was war das Erste, das du gesehen hast?", faces.spoken(size))
    layout.beginLayout()
    for top in (0.0, size * 1.3):
        line = layout.createLine()
        line.setLineWidth(size * 20)
        line.setPosition(QPointF(0, top))
    layout.endLayout()
    assert layout.lineCount() == 2
    drawn = picture(lambda painter: draw_lines(painter, AT, layout), 1, ratio)
    assert drawn == picture(lambda painter: layout.draw(painter, AT), 1, ratio)


def test_no_long_line_is_filled_as_one_shape(faces: Faces) -> None:
    """What makes it slow is a shape of many letters: Qt is handed one letter at a time."""
    painters = list[Mock]()

    def watched(painter: QPainter) -> None:
        painter.setFont(faces.inter(72))
        painters.append(Mock(wraps=painter))
        draw_text(painters[-1], AT, "What is told here")

    picture(watched, 1, 1)
    [painter] = painters
    painter.drawText.assert_not_called()
    assert painter.drawGlyphRun.call_count == len("What is told here")
