"""The sheet the room is laid out on: 1080 units high, as wide as the screen's shape asks."""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import Any, TypeVar, TypeVarTuple, cast

from msgspec import Struct
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from casesconf_desktop.ui.faces import Faces
from casesconf_desktop.ui.language import Language
from casesconf_desktop.ui.parts.breaks import pieces
from casesconf_desktop.ui.parts.large_text import draw_text
from casesconf_desktop.ui.theme import RoomPalette

HEIGHT = 1080
MARGIN = 96
HEADER = FOOTER = 72
LEADING = 1.11
STEP = 24
SPACES = re.compile(r"[ \t]+")
FLOOR = 60
"""No word is smaller: its capitals are then 4 % of the height (look.md section 5)."""

Width = Callable[[str], float]
"""Tells how wide a text is."""


Set = tuple[QFont, int, list[str]]
"""A text that is set: in which font, of which size, and its lines."""

KEPT = 4
"""So many stay set: two texts of a picture, for the room and for the console."""

Made = TypeVar("Made")
Given = TypeVarTuple("Given")


class Once:
    """Sets a text once, however often it is painted: while its picture comes, in the room and on the console.

    It is for the app's own words and those of a deck, which are there all evening: never for what names anybody.
    """

    def __init__(self) -> None:
        self._made: Callable[..., Any] = lru_cache(KEPT)(lambda make, *given: make(*given))

    def __call__(self, make: Callable[[*Given], Made], *given: *Given) -> Made:
        return cast("Made", self._made(make, *given))


class Sheet(Struct, frozen=True):
    painter: QPainter
    width: float
    palette: RoomPalette
    faces: Faces
    language: Language
    seen: QRectF
    """What is going to be seen of it, and what may touch that."""

    pixel: float
    """Length of a pixel of the window."""

    once: Once

    def sees(self, box: QRectF) -> bool:
        """Tell whether anything of a box is going to be seen."""
        return self.seen.intersects(box)

    @property
    def measure(self) -> float:
        return self.width - 2 * MARGIN

    def text(self, font: QFont, text: str, left: float, baseline: float, ink: QColor) -> None:
        self.painter.setFont(font)
        self.painter.setPen(ink)
        draw_text(self.painter, QPointF(left, baseline), text)

    def lines(self, font: QFont, lines: list[str], first: float, leading: float, ink: QColor) -> None:
        for index, line in enumerate(lines):
            self.text(font, line, MARGIN, first + index * leading, ink)

    def rule(self, y: float) -> None:
        self.painter.setPen(QPen(self.palette.track, 3))
        self.painter.drawLine(QLineF(MARGIN, y, self.width - MARGIN, y))


def measured(font: QFont) -> Width:
    """Give what measures each text once: most lines are asked for again and again."""
    metrics = QFontMetricsF(font)

    @cache
    def width(text: str) -> float:  # `cache` asks PySide's own for its documentation, which takes 20 ms to be made
        return metrics.horizontalAdvance(text)

    return width


def wrapped(font: QFont, text: str, measure: float) -> list[str]:
    """Break a text into lines where it may be broken, and where it must, a word wider than the measure."""
    return broken(QFontMetricsF(font).horizontalAdvance, text, measure)


def broken(width: Width, text: str, measure: float) -> list[str]:
    """Break a text as `wrapped` does, by the width that a line of it has."""
    lines: list[str] = []
    for paragraph in text.splitlines():
        line = ""
        for part in (part for word in words(paragraph) for part in parts(width, word, measure)):
            if line and width((line + part).rstrip()) > measure:
                lines.append(line.rstrip())
                line = part
            else:
                line += part
        lines.append(line.rstrip())
    return lines


def words(text: str) -> list[str]:
    """Give what stands together on a line, with the space after it: one, however many there are."""
    return pieces(SPACES.sub(" ", text).strip())


def parts(width: Width, word: str, measure: float) -> Iterator[str]:
    """Break a word into parts that fit; a letter stands, be it wider than the measure."""
    while len(word) > 1 and width(word.rstrip()) > measure:
        fits = (end for end in range(len(word) - 1, 1, -1) if width(word[:end]) <= measure)
        end = next(fits, 1)
        yield word[:end]
        word = word[end:]
    yield word


def set_largest(
    face: Callable[[float], QFont],
    text: str,
    measure: float,
    sizes: tuple[int, ...],
    most: int,
    height: float = HEIGHT,
) -> Set:
    """Set a text in the largest size that fits, its words whole: measure, height, number of lines.

    The last size takes what it needs.
    """
    for size in sizes[:-1]:
        font = face(size)
        width = measured(font)
        lines = broken(width, text, measure)
        widest = max((width(word.rstrip()) for word in words(text)), default=0.0)
        if widest <= measure and len(lines) <= most and len(lines) * size * LEADING <= height:
            return font, size, lines
    return face(sizes[-1]), sizes[-1], wrapped(face(sizes[-1]), text, measure)


def fitted(
    face: Callable[[float], QFont], text: str, measure: float, sizes: tuple[int, ...] = (HEADER, 66, FLOOR)
) -> tuple[QFont, str]:
    """Set one line in the largest size that fits; where none does it is cut, with an ellipsis, in the last."""
    for size in sizes:
        font = face(size)
        if QFontMetricsF(font).horizontalAdvance(text) <= measure:
            return font, text
    least = face(sizes[-1])
    return least, QFontMetricsF(least).elidedText(text, Qt.TextElideMode.ElideRight, measure)


def balanced(font: QFont, text: str, measure: float) -> list[str]:
    """Break a text into as few lines as the measure asks for, as even in length as they can be."""
    width = measured(font)
    lines = broken(width, text, measure)
    while True:
        measure -= STEP
        narrower = broken(width, text, measure)
        if len(narrower) > len(lines) or measure < STEP:
            return lines
        lines = narrower
