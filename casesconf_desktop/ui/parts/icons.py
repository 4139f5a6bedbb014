"""The icons: drawn on a grid of 24, with round caps and joins and one weight of line."""

from collections.abc import Callable, Iterator
from enum import StrEnum, auto
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

GRID = 24
STROKE = 1.7 / 20
"""Width of the line as a share of the icon's size."""

THINNEST = 1.5
"""In pixels: a small icon keeps the weight of the words beside it."""

DASHES = (1.1, 1.9)
"""Dash and gap in widths of the line. Round caps lengthen the one and shorten the other by one width."""


class Icon(StrEnum):
    PAUSE = auto()
    PLAY = auto()
    WRAP_UP = auto()
    MINUS = auto()
    PLUS = auto()
    ARROW_LEFT = auto()
    ARROW_RIGHT = auto()
    ARROW_UP = auto()
    ARROW_DOWN = auto()
    BLANK = auto()
    GENTLE = auto()
    RULES = auto()
    ROOM_SCREEN = auto()
    TO_ROOM = auto()
    SHIELD_TICK = auto()
    SHIELD_BAR = auto()
    SHIELD_DASHED = auto()
    SCREEN_DASHED = auto()
    TICK = auto()
    CRESCENT = auto()
    DISC = auto()
    OPEN_CIRCLE = auto()
    TWO_BARS = auto()
    LAMP = auto()
    REPLY = auto()
    THREAD = auto()
    DIAMOND = auto()
    SHUFFLE = auto()
    GRIP = auto()
    UNDO = auto()
    NOTE = auto()
    PIN = auto()
    CHEVRON_DOWN = auto()
    LOCK = auto()
    STRIKE = auto()


class _Drawing(NamedTuple):
    """Strokes as in an SVG path: M, L, C, Z; and O circle (centre, radius), R rounded rect, A arc (circle, degrees)."""

    line: str = ""
    solid: str = ""
    dashed: str = ""


_SHIELD = "M 12 2.7 L 19.6 5.6 L 19.6 11.5 C 19.6 16 16.4 19.6 12 21.3 C 7.6 19.6 4.4 16 4.4 11.5 L 4.4 5.6 Z "
_SCREEN = "R 2.8 3.8 18.4 12.6 2 "
_STAND = "M 12 16.4 L 12 20 M 8.4 20 L 15.6 20 "

_DRAWINGS = {
    Icon.PAUSE: _Drawing(solid="R 4.8 3.6 6 16.8 1.2 R 13.2 3.6 6 16.8 1.2"),
    Icon.PLAY: _Drawing(line="M 7.5 5 L 18.5 12 L 7.5 19 Z", solid="M 7.5 5 L 18.5 12 L 7.5 19 Z"),
    Icon.WRAP_UP: _Drawing(solid="M 19.6 15.4 A 12 15.4 7.6 0 180 Z R 0 18 24 3 1.5"),
    Icon.MINUS: _Drawing(line="M 6 12 L 18 12"),
    Icon.PLUS: _Drawing(line="M 6 12 L 18 12 M 12 6 L 12 18"),
    Icon.ARROW_LEFT: _Drawing(line="M 19.4 12 L 4.6 12 M 10.6 6 L 4.6 12 L 10.6 18"),
    Icon.ARROW_RIGHT: _Drawing(line="M 4.6 12 L 19.4 12 M 13.4 6 L 19.4 12 L 13.4 18"),
    Icon.ARROW_UP: _Drawing(line="M 12 20 L 12 4 M 7 9 L 12 4 L 17 9"),
    Icon.ARROW_DOWN: _Drawing(line="M 12 4 L 12 20 M 7 15 L 12 20 L 17 15"),
    Icon.CHEVRON_DOWN: _Drawing(line="M 6 9.4 L 12 15.4 L 18 9.4"),
    Icon.LOCK: _Drawing(line="R 4.6 10.6 14.8 9.8 2 M 7.8 10.6 L 7.8 7.8 A 12 7.8 4.2 180 -180 L 16.2 10.6"),
    Icon.BLANK: _Drawing(line="R 2.6 4.6 18.8 14.8 2", solid="O 12 12 1.3"),
    Icon.GENTLE: _Drawing(line="O 12 12 8"),
    Icon.RULES: _Drawing(line="M 4 6.2 L 20 6.2 M 4 12 L 20 12 M 4 17.8 L 14 17.8"),
    Icon.ROOM_SCREEN: _Drawing(line=_SCREEN + _STAND),
    Icon.TO_ROOM: _Drawing(line=_SCREEN + _STAND + "M 12 20 L 12 9.4 M 8.4 13 L 12 9.4 L 15.6 13"),
    Icon.THREAD: _Drawing(line="M 7 4 L 7 15 C 7 18 9 19 12 19 L 19 19 M 7 10 L 19 10"),
    Icon.SHIELD_TICK: _Drawing(line=_SHIELD + "M 8.8 11.9 L 11.2 14.2 L 15.6 9.6"),
    Icon.SHIELD_BAR: _Drawing(line=_SHIELD + "M 12 7.9 L 12 12.4", solid="O 12 16 1.3"),
    Icon.SHIELD_DASHED: _Drawing(dashed=_SHIELD),
    Icon.SCREEN_DASHED: _Drawing(dashed=_SCREEN, line=_STAND),
    Icon.TICK: _Drawing(line="M 4.6 12.8 L 9.6 17.6 L 19.4 6.8"),
    Icon.CRESCENT: _Drawing(solid="M 14.29 2.99 A 12 12 9.3 75.7 252.2 A 18.65 9.33 7.7 279.2 -154.7 Z"),
    Icon.DISC: _Drawing(solid="O 12 12 8.4"),
    Icon.OPEN_CIRCLE: _Drawing(solid="O 12 12 8.4 O 12 12 5.9"),
    Icon.TWO_BARS: _Drawing(solid="R 4.7 4 5.3 16 1.2 R 14 4 5.3 16 1.2"),
    Icon.LAMP: _Drawing(
        line="M 8.2 3.8 L 15.8 3.8 L 19.2 12.4 L 4.8 12.4 Z M 12 12.4 L 12 20.4 M 8.2 20.4 L 15.8 20.4"
    ),
    Icon.REPLY: _Drawing(line="M 9.6 6 L 4.6 11 L 9.6 16 M 4.6 11 L 14 11 C 17.4 11 19.4 13 19.4 16.4 L 19.4 18"),
    Icon.DIAMOND: _Drawing(line="M 12 4.2 L 19.8 12 L 12 19.8 L 4.2 12 Z"),
    Icon.SHUFFLE: _Drawing(
        line="M 3.4 7 L 6 7 C 11 7 12.6 17 17.6 17 L 20.4 17 M 3.4 17 L 6 17 C 11 17 12.6 7 17.6 7 L 20.4 7 "
        "M 17.6 4.2 L 20.4 7 L 17.6 9.8 M 17.6 14.2 L 20.4 17 L 17.6 19.8"
    ),
    Icon.GRIP: _Drawing(
        solid="O 9.2 6 1.3 O 14.8 6 1.3 O 9.2 12 1.3 O 14.8 12 1.3 O 9.2 18 1.3 O 14.8 18 1.3",
    ),
    Icon.UNDO: _Drawing(
        line="M 8.8 4.6 L 4.4 9 L 8.8 13.4 M 4.4 9 L 14.4 9 C 18 9 20 11 20 14.2 C 20 17.4 18 19.4 14.4 19.4"
    ),
    Icon.PIN: _Drawing(
        line="M 8.6 3.6 L 15.4 3.6 M 9.6 3.6 L 9.6 9.6 L 6.4 13.6 L 17.6 13.6 L 14.4 9.6 L 14.4 3.6 M 12 13.6 L 12 20.6"
    ),
    Icon.STRIKE: _Drawing(
        line="M 3.4 12 L 20.6 12 M 16.6 7.4 C 16 5.4 14.2 4.4 12 4.4 C 9 4.4 7.4 6 7.4 8 "
        "M 7.2 16.2 C 7.6 18.4 9.4 19.6 12 19.6 C 15 19.6 16.8 18 16.8 15.8"
    ),
    Icon.NOTE: _Drawing(line="R 4.4 3.4 15.2 17.2 2 M 8.4 8.4 L 15.6 8.4 M 8.4 12.2 L 15.6 12.2 M 8.4 16 L 12.6 16"),
}


def paint_icon(painter: QPainter, name: Icon, rect: QRectF, color: QColor) -> None:
    """Paint an icon into the middle of a rect, as large as its shorter side."""
    size = min(rect.width(), rect.height())
    line, solid, dashed = _paths(name)
    pen = QPen(color, max(STROKE, THINNEST / size) * GRID)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center() - QPointF(size, size) / 2)
    painter.scale(size / GRID, size / GRID)
    painter.fillPath(solid, color)
    painter.strokePath(line, pen)
    pen.setDashPattern(DASHES)
    painter.strokePath(dashed, pen)
    painter.restore()


@cache
def _paths(name: Icon) -> tuple[QPainterPath, QPainterPath, QPainterPath]:
    line, solid, dashed = map(_path, _DRAWINGS[name])
    return line, solid, dashed


def _path(drawing: str) -> QPainterPath:
    path = QPainterPath()
    words = iter(drawing.split())
    for letter in words:
        _STEPS[letter](path, words)
    return path


def _take(words: Iterator[str], count: int) -> list[float]:
    return [float(next(words)) for _ in range(count)]


def _arc(path: QPainterPath, words: Iterator[str]) -> None:
    x, y, radius, start, sweep = _take(words, 5)
    path.arcTo(x - radius, y - radius, 2 * radius, 2 * radius, start, sweep)


def _circle(path: QPainterPath, words: Iterator[str]) -> None:
    x, y, radius = _take(words, 3)
    path.addEllipse(QPointF(x, y), radius, radius)


def _rounded(path: QPainterPath, words: Iterator[str]) -> None:
    x, y, width, height, radius = _take(words, 5)
    path.addRoundedRect(x, y, width, height, radius, radius)


_STEPS: dict[str, Callable[[QPainterPath, Iterator[str]], None]] = {
    "M": lambda path, words: path.moveTo(*_take(words, 2)),
    "L": lambda path, words: path.lineTo(*_take(words, 2)),
    "C": lambda path, words: path.cubicTo(*_take(words, 6)),
    "Z": lambda path, _: path.closeSubpath(),
    "A": _arc,
    "O": _circle,
    "R": _rounded,
}
