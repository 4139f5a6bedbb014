"""Every picture of the room, at every size and device pixel ratio that is asked for, measured in its pixels."""
# ruff: noqa: E501 (a table reads best a view a line)

from bisect import bisect
from collections import Counter
from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QRect, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, Qt

from casesconf_desktop.core.face import Minutes, TimerState
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.ui import theme
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.room.inks import ground
from casesconf_desktop.ui.room.painter import RoomPainter

T = TimerState
SIZES = [(640, 480), (1024, 768), (1280, 720), (1920, 1080), (1920, 1200), (2560, 1080), (3840, 2160)]
RATIOS = [1.0, 1.25, 1.5, 2.0]
MARGIN, FLOOR_CAP = 96 / 1080, 0.04
"""Of the height: the bare margin, and the capitals of the smallest words."""

RUN, WRAP, OVER = (
    Minutes(12, 8.4, 2.4, T.RUNNING),
    Minutes(12, 1.4, 2.4, T.WRAPPING_UP),
    Minutes(12, -2.25, 2.4, T.OVER),
)
LONGEST = "Could you say that once more for those of us who build other things, please, and slowly this time round?"
TALK = "An evening talk on the history of pagers, phones and people"


def timer(
    status: str,
    state: T | None,
    digits: str,
    minutes: Minutes | None,
    footer: str = "Curiosity, not judgment.",
    **more: object,
) -> RoomView:
    return RoomView(Scene.TIMER, "Case 12 of 12", status, state, digits, minutes, footer, **more)  # type: ignore[arg-type]  # a table's short form


VIEWS = {
    "welcome": RoomView(Scene.WELCOME, "CasesConf", "Starts at 19:00", None, "28:13", Minutes(30, 28, 0, T.RUNNING), "Welcome. Find a seat, get something to eat."),
    "early": RoomView(Scene.WELCOME, "CasesConf", "Starts at 19:00", None, "1:28:13", Minutes(30, 30, 0, T.RUNNING), "Welcome. Find a seat, get something to eat."),
    "rules": RoomView(Scene.RULES),
    "story": timer("Story", T.RUNNING, "08:24", RUN),
    "questions": timer("Questions of fact", T.RUNNING, "03:24", Minutes(4, 3.4, 0.8, T.RUNNING), "Facts first. Opinions can wait."),
    "line": timer("Discussion", T.RUNNING, "11:24", RUN, "The line:", footer_strong="23 hands", footer_fact=True),
    "name": timer("Discussion", T.RUNNING, "11:24", RUN, "Now: Konstantinopolitana, then 23 hands", footer_fact=True),
    "wrap": timer("Wrapping up", T.WRAPPING_UP, "01:24", WRAP, "Time to round it off."),
    "over": timer("Over time", T.OVER, "+02:15", OVER, "No rush. Finish the thought."),
    "long over": timer("Over time", T.OVER, "+12:15", Minutes(12, -12.2, 2.4, T.OVER), "No rush. Finish the thought."),
    "paused": timer("Paused", T.PAUSED, "08:24", Minutes(12, 8.4, 2.4, T.PAUSED)),
    "asked": timer("The story waits", None, "01:24", Minutes(2, 1.4, 0, T.RUNNING), "What would you do next?"),
    "last word": timer("Last word", T.RUNNING, "01:24", Minutes(2, 1.4, 0.4, T.RUNNING), "The last word belongs to the teller."),
    "ring": timer("Story", T.RUNNING, "", RUN, "", gentle=True),
    "ring wrap": timer("Wrapping up", T.WRAPPING_UP, "", WRAP, "", gentle=True),
    "ring over": timer("Over time", T.OVER, "", OVER, "", gentle=True),
    "no timer": timer("Story", None, "", None),
    "own": RoomView(Scene.TIMER, TALK, "Wrapping up", T.WRAPPING_UP, "02:24", Minutes(60, 2.4, 3, T.WRAPPING_UP), "Time to round it off."),
    "break": RoomView(Scene.BREAK, "Break", "", None, "08:24", Minutes(10, 8.4, 0, T.RUNNING), "Back at 20:10", "", True),
    "break paused": RoomView(Scene.BREAK, "Break", "Paused", T.PAUSED, "08:24", Minutes(10, 8.4, 0, T.PAUSED), "Back at 20:10", "", True),
    "break over": RoomView(Scene.BREAK, "Break", "", None, "", Minutes(10, -1, 0, T.OVER), "We go on in a moment", "", True),
    "prompt": RoomView(Scene.PROMPT, "A question for the room", "08:24", T.RUNNING, "", RUN, prompt="What was being protected with that choice?"),
    "longest prompt": RoomView(Scene.PROMPT, "A question for the room", "+02:15", T.OVER, "", OVER, prompt=LONGEST),
    "closing": RoomView(Scene.CLOSING),
    "blank": RoomView(Scene.BLANK),
}  # fmt: skip
TO_THE_EDGES = RoomView(Scene.TEST_CARD)
WITH_DIGITS = [name for name, view in VIEWS.items() if view.digits]
LOW = {("long over", 4 / 3): 0.26}
"""Where three tenths are out of reach: +MM:SS from ten minutes on, on a screen of 4:3 (look.md 5)."""


@pytest.fixture(scope="module")
def painter(qapp: object) -> RoomPainter:
    del qapp
    faces = load_faces()
    return RoomPainter(faces, Digits(faces), theme.ROOM_DARK, theme.ROOM_LIGHT)


def picture(painter: RoomPainter, view: RoomView, width: int, height: int, ratio: float = 1.0) -> QImage:
    """Paint a view for a screen of so many pixels; `ratio` says how many of them the system takes for one."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    brush = QPainter(image)
    painter.paint(brush, QSizeF(width / ratio, height / ratio), view)
    brush.end()
    image.setDevicePixelRatio(1.0)
    return image


def bare(image: QImage, box: QRect, colour: QColor) -> bool:
    """Tell whether a part of a picture is of one colour."""
    plain = QImage(box.size(), image.format())
    plain.fill(colour)
    return image.copy(box) == plain


def inked_rows(image: QImage, top: float, bottom: float, colour: QColor) -> list[int]:
    """List the rows between two heights (as shares) in which something stands on the ground."""
    box = QRect(0, round(top * image.height()), image.width(), round((bottom - top) * image.height()))
    mask = image.copy(box).createMaskFromColor(colour.rgb(), Qt.MaskMode.MaskOutColor)
    stride, used, bits = mask.bytesPerLine(), mask.width() // 8, bytes(mask.constBits())
    return [y for y in range(box.height()) if any(bits[y * stride : y * stride + used])]


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def inks(image: QImage, top: float, bottom: float) -> Iterator[tuple[QColor, int]]:
    """List the colours between two heights, the most frequent first."""
    box = QRect(0, round(top * image.height()), image.width(), round((bottom - top) * image.height()))
    part = image.copy(box)
    counted = Counter(memoryview(part.constBits()).cast("I"))
    for pixel, count in counted.most_common():
        yield QColor(pixel), count


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_clipped(painter: RoomPainter, size: tuple[int, int]) -> None:
    """What would be cut off at an edge would reach into the margin, which stays bare."""
    width, height = size
    edge = int(MARGIN * height * 2 / 3)
    for (name, view), ratio in product(VIEWS.items(), RATIOS):
        image = picture(painter, view, width, height, ratio)
        colour = ground(painter.dark, view)
        strips = (
            QRect(0, 0, width, edge),
            QRect(0, height - edge, width, edge),
            QRect(0, 0, edge, height),
            QRect(width - edge, 0, edge, height),
        )
        assert all(bare(image, strip, colour) for strip in strips), (name, ratio)
        small = image.scaled(width // 3, height // 3)  # each third pixel: enough to see whether anything is there
        assert not bare(small, small.rect(), colour), (name, ratio)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_test_card_touches_all_four_edges(painter: RoomPainter, size: tuple[int, int]) -> None:
    for ratio in RATIOS:
        image = picture(painter, TO_THE_EDGES, *size, ratio)
        width, height = size
        for x, y in ((0, height // 2), (width - 1, height // 2), (width // 2, 0), (width // 2, height - 1)):
            assert image.pixelColor(x, y) == painter.dark.ink1, (ratio, x, y)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_digits_are_three_tenths_high_or_as_the_rule_says(painter: RoomPainter, size: tuple[int, int]) -> None:
    width, height = size
    for name, ratio in product(WITH_DIGITS, RATIOS):
        view = VIEWS[name]
        rows = inked_rows(picture(painter, view, width, height, ratio), 0.18, 0.70, ground(painter.dark, view))
        least = LOW.get((name, width / height), 0.30)
        assert max(rows) - min(rows) + 2 >= least * height, (name, ratio)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_words_are_as_high_as_the_floor(painter: RoomPainter, size: tuple[int, int]) -> None:
    """By the capitals of what stands at the top and at the foot."""
    width, height = size
    for name, ratio in product(VIEWS, RATIOS):
        view = VIEWS[name]
        image, colour = picture(painter, view, width, height, ratio), ground(painter.dark, view)
        if view.heading:
            rows = inked_rows(image, 0.09, 0.139, colour)
            assert max(rows) - min(rows) + 2 >= FLOOR_CAP * height, (name, ratio)
        if view.footer:
            rows = inked_rows(image, 0.84, 0.9125, colour)
            assert max(rows) - min(rows) + 2 >= FLOOR_CAP * height, (name, ratio)


@pytest.mark.parametrize("name", [name for name in VIEWS if name != "blank"])
@pytest.mark.parametrize("light", [False, True], ids=["dark", "light"])
def test_words_and_digits_have_a_contrast_of_seven(painter: RoomPainter, name: str, light: bool) -> None:
    """By the pixels: in each band with words, the ink that is there most is told apart from the ground by 7:1."""
    view = replace(VIEWS[name], light=light)
    palette = painter.light if light else painter.dark
    image, paper = picture(painter, view, 1280, 720), ground(palette, view)
    bands = [(0.06, 0.16)] if view.heading else []
    bands += [(0.2167, 0.647)] if view.digits or view.prompt or view.scene in (Scene.RULES, Scene.CLOSING) else []
    bands += [(0.83, 0.95)] if view.footer or view.scene in (Scene.RULES, Scene.CLOSING) else []
    for top, bottom in bands:
        ink = next(ink for ink, _ in inks(image, top, bottom) if ink != paper)
        assert contrast(ink, paper) >= 7, (top, ink.name())


def pixels(image: QImage) -> bytes:
    return bytes(image.constBits())


def differ(one: QImage, other: QImage, start: int, before: int) -> bool:
    """Tell whether two pictures differ from one column on, up to another one."""
    box = QRect(start, 0, before + 1 - start, one.height())
    return one.copy(box) != other.copy(box)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_digits_do_not_move_by_a_pixel(painter: RoomPainter, size: tuple[int, int]) -> None:
    """Whichever digit comes last, what stands before it is the same to the pixel; so from minute to minute."""
    width, height = size
    for ratio in RATIOS:
        first = [
            picture(painter, timer("Story", T.RUNNING, f"08:2{last}", RUN), width, height, ratio) for last in range(10)
        ]
        image = first[0]
        half, middle = QRect(0, 0, width // 2, height), width // 2
        left = image.copy(half)
        assert all(other.copy(half) == left for other in first[1:]), "only what comes last is another"
        band = [other.copy(QRect(0, height // 5, width, height // 2)) for other in first]
        column = range(middle, width)
        end = bisect(column, 0, key=lambda x: any(differ(band[0], other, middle, x) for other in band[1:])) + middle
        units = QRect(end, 0, width - end, height)
        assert units.width() < width / 3, "and that is one digit"
        assert len({pixels(other.copy(units)) for other in first}) == 10
        one, seven = (
            picture(painter, timer("Story", T.RUNNING, digits, RUN), width, height, ratio)
            for digits in ("01:24", "07:24")
        )
        after = QRect(width // 2, 0, width - width // 2, height)
        assert one.copy(after) == seven.copy(after)
