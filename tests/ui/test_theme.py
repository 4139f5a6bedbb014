from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from casesconf_desktop.ui import qss
from casesconf_desktop.ui.console.scroll import scrolled, show_bars
from casesconf_desktop.ui.dress import dressed
from casesconf_desktop.ui.theme import DARK, LIGHT, ROOM_DARK, ROOM_LIGHT, Palette, RoomPalette, qpalette

CONSOLES = [pytest.param(DARK, id="dark"), pytest.param(LIGHT, id="light")]
ROOMS = [pytest.param(ROOM_DARK, id="dark"), pytest.param(ROOM_LIGHT, id="light")]
GROUNDS = ("sunk", "base", "raised", "key", "keyhi", "runbg")


def luminance(color: QColor) -> float:
    """Tell the relative luminance as WCAG 2 defines it."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_is_that_of_wcag() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", CONSOLES)
@pytest.mark.parametrize(("ink", "ground"), [*product(("ink1", "ink2"), GROUNDS)])
def test_what_must_be_read_on_the_console(palette: Palette, ink: str, ground: str) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 7


@pytest.mark.parametrize("palette", CONSOLES)
@pytest.mark.parametrize("ground", GROUNDS)
def test_what_may_be_missed_can_still_be_read(palette: Palette, ground: str) -> None:
    assert contrast(palette.ink3, getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("palette", CONSOLES)
@pytest.mark.parametrize(("sign", "ground"), [*product(("wrap", "over"), ("base", "sunk", "raised"))])
def test_attention_and_past_can_be_read(palette: Palette, sign: str, ground: str) -> None:
    assert contrast(getattr(palette, sign), getattr(palette, ground)) >= 6.5


@pytest.mark.parametrize("palette", CONSOLES)
def test_edges_that_carry_meaning_can_be_seen(palette: Palette) -> None:
    assert contrast(palette.edge, palette.base) >= 3
    assert contrast(palette.track, palette.base) >= 3
    assert contrast(palette.focus, palette.base) >= 7
    assert contrast(palette.onsolid, palette.solid) >= 10


@pytest.mark.parametrize("palette", ROOMS)
@pytest.mark.parametrize(
    ("ink", "ground"),
    [("ink1", "bg"), ("ink2", "bg"), ("run", "bg"), ("wrap", "bgwrap"), ("over", "bgover"), ("ink1", "bgover")],
)
def test_every_word_in_the_room(palette: RoomPalette, ink: str, ground: str) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 10


@pytest.mark.parametrize("palette", ROOMS)
@pytest.mark.parametrize(("track", "ground"), [("track", "bg"), ("trackwrap", "bgwrap"), ("trackover", "bgover")])
def test_passed_minutes_in_the_room(palette: RoomPalette, track: str, ground: str) -> None:
    assert contrast(getattr(palette, track), getattr(palette, ground)) >= 3


@pytest.mark.parametrize("palette", [*CONSOLES, *ROOMS])
def test_there_is_no_red(palette: Palette | RoomPalette) -> None:
    """Strong colours are amber (below 45 degrees of hue, but never near 0) or lavender."""
    colours = [getattr(palette, name) for name in palette.__struct_fields__]
    hues = [color.hslHue() for color in colours if color.hslSaturationF() > 0.5 and 0.05 < color.lightnessF() < 0.95]
    assert hues
    assert all(25 <= hue <= 45 or 240 <= hue <= 260 for hue in hues)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("palette", CONSOLES)
def test_fusion_gets_the_same_tokens(palette: Palette) -> None:
    made = qpalette(palette)
    assert made.color(QPalette.ColorRole.Window) == palette.base
    assert made.color(QPalette.ColorRole.PlaceholderText) == palette.ink3
    assert contrast(made.color(QPalette.ColorRole.HighlightedText), made.color(QPalette.ColorRole.Highlight)) >= 7
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == palette.ink3


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("palette", CONSOLES)
def test_a_field_has_the_edge_of_the_theme(palette: Palette) -> None:
    field = QLineEdit()
    field.setStyleSheet(qss.field(palette))
    field.resize(200, 44)
    picture = field.grab().toImage()
    assert picture.pixelColor(100, 0) == palette.edge


@pytest.mark.parametrize("palette", CONSOLES)
def test_a_bar_has_the_edge_of_the_theme_and_no_ground(qtbot: QtBot, palette: Palette) -> None:
    window, inner = QWidget(), QWidget()
    qtbot.addWidget(window)
    inner.setFixedSize(100, 400)
    area = scrolled(inner, window)
    show_bars(area, palette)
    area.resize(100, 100)
    area.grab()
    bar = area.verticalScrollBar()
    assert (bar.width(), area.horizontalScrollBar().height()) == (8, 8)
    picture = bar.grab().toImage()
    assert picture.pixelColor(4, 10) == palette.edge
    assert picture.pixelColor(4, 90) != palette.edge


def test_no_sheet_is_for_the_whole_app(qapp: QApplication) -> None:
    """It would be looked through for every widget there is."""
    for colours in ("dark", "light"):
        dressed(qapp, colours)
        assert not qapp.styleSheet()
