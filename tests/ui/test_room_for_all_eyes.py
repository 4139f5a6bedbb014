"""The states of the timer stay apart for every eye and on every wall: by shape and word, in the pixels."""

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QSizeF
from PySide6.QtGui import QImage, QPainter

from casesconf_desktop.core.face import Minutes, TimerState
from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.ui import theme
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.room.inks import ground
from casesconf_desktop.ui.room.painter import RoomPainter

T = TimerState
WIDTH, HEIGHT = 640, 360
Linear = tuple[float, float, float]

# Machado, Oliveira and Fernandes 2009, severity 1.0: rows of a matrix over linear red, green, blue.
MATRICES: dict[str, tuple[Linear, Linear, Linear]] = {
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "no colour": ((0.2126, 0.7152, 0.0722), (0.2126, 0.7152, 0.0722), (0.2126, 0.7152, 0.0722)),
}
VEIL = 0.15
"""Share of white that stray light adds to everything."""

STATES = {
    "running": (T.RUNNING, "Story", "02:15", Minutes(12, 2.25, 2, T.RUNNING), "Curiosity, not judgment."),
    "paused": (T.PAUSED, "Paused", "02:15", Minutes(12, 2.25, 2, T.PAUSED), "Curiosity, not judgment."),
    "wrapping up": (
        T.WRAPPING_UP,
        "Wrapping up",
        "02:15",
        Minutes(12, 2.25, 3, T.WRAPPING_UP),
        "Time to round it off.",
    ),
    "over": (T.OVER, "Over time", "+02:15", Minutes(12, -2.25, 2, T.OVER), "No rush. Finish the thought."),
}
GLYPH_AND_WORD = QRect(WIDTH // 2, 10, WIDTH // 2 - 10, 50)
APART = 0.03
"""Least share of the pixels of a region in which two states differ."""

SEEN = 3.0
"""Contrast from which a shape is seen against its ground."""


def linear(value: int) -> float:
    part = value / 255
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def seen_by(matrix: tuple[Linear, Linear, Linear]) -> Callable[[int], float]:
    """Tell how light a colour, as 0xRRGGBB, is to an eye."""

    def lightness(pixel: int) -> float:
        parts = (linear(pixel >> 16 & 255), linear(pixel >> 8 & 255), linear(pixel & 255))
        red, green, blue = (sum(a * b for a, b in zip(row, parts, strict=True)) for row in matrix)
        return max(0.0, 0.2126 * red + 0.7152 * green + 0.0722 * blue)

    return lightness


def veiled(pixel: int) -> float:
    parts = (linear(pixel >> 16 & 255), linear(pixel >> 8 & 255), linear(pixel & 255))
    red, green, blue = (part + VEIL * (1 - part) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


EYES: dict[str, tuple[Callable[[int], float], float]] = {
    **{name: (seen_by(matrix), SEEN) for name, matrix in MATRICES.items()},
    "a weak projector": (veiled, 2.5),
}
"""What each eye sees of a colour, and the contrast from which it sees a shape: a veil leaves 6:1 of 18:1."""


@pytest.fixture(scope="module")
def painter(qapp: object) -> RoomPainter:
    del qapp
    faces = load_faces()
    return RoomPainter(faces, Digits(faces), theme.ROOM_DARK, theme.ROOM_LIGHT)


def shape(
    painter: RoomPainter, state: str, eye: str, box: QRect, *, light: bool, gentle: bool = False
) -> tuple[bool, ...]:
    """Give what an eye sees as a shape: each pixel of a region, whether it stands out from the ground."""
    now, status, digits, minutes, footer = STATES[state]
    digits, footer = ("", "") if gentle else (digits, footer)
    view = RoomView(Scene.TIMER, "Case 2 of 4", status, now, digits, minutes, footer, gentle=gentle, light=light)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    brush = QPainter(image)
    painter.paint(brush, QSizeF(WIDTH, HEIGHT), view)
    brush.end()
    lightness, from_contrast = EYES[eye]
    paper = lightness(ground(painter.light if light else painter.dark, view).rgb())
    told: dict[int, bool] = {}
    part = image.copy(box)  # kept by name: its bits are gone with it
    for pixel in set(pixels := list(memoryview(part.constBits()).cast("I"))):
        one, other = sorted((lightness(pixel), paper))
        told[pixel] = (other + 0.05) / (one + 0.05) >= from_contrast
    return tuple(told[pixel] for pixel in pixels)


def apart(one: tuple[bool, ...], other: tuple[bool, ...]) -> float:
    return sum(a is not b for a, b in zip(one, other, strict=True)) / len(one)


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("light", [False, True], ids=["dark", "light"])
def test_states_are_told_apart_by_glyph_and_word_alone(painter: RoomPainter, eye: str, light: bool) -> None:
    shapes = {state: shape(painter, state, eye, GLYPH_AND_WORD, light=light) for state in STATES}
    assert all(any(seen) for seen in shapes.values()), "there is something to see"
    for (_, one), (_, other) in combinations(shapes.items(), 2):
        assert apart(one, other) >= APART


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("light", [False, True], ids=["dark", "light"])
def test_time_left_and_time_over_are_told_apart_by_the_minutes_alone(
    painter: RoomPainter, eye: str, light: bool
) -> None:
    """Filled cells are what is left, beads what is over: the bar needs no colour."""
    bar = QRect(20, round(0.71 * HEIGHT), WIDTH - 40, round(0.06 * HEIGHT))
    running, over = (shape(painter, state, eye, bar, light=light) for state in ("running", "over"))
    assert apart(running, over) >= APART


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("light", [False, True], ids=["dark", "light"])
def test_the_gentle_ring_tells_over_time_by_its_shape(painter: RoomPainter, eye: str, light: bool) -> None:
    ring = QRect(WIDTH // 4, 60, WIDTH // 2, HEIGHT - 60)
    running, over = (shape(painter, state, eye, ring, light=light, gentle=True) for state in ("running", "over"))
    assert apart(running, over) >= APART / 3
