"""With the wish for more contrast: the numbers, and that nothing looks otherwise without it."""

from itertools import product

import pytest
from PySide6.QtWidgets import QApplication

from casesconf_desktop.ui import theme
from casesconf_desktop.ui.contrast import (
    STRONG_DARK,
    STRONG_LIGHT,
    STRONG_ROOM_DARK,
    STRONG_ROOM_LIGHT,
    rooms,
    strong,
)
from casesconf_desktop.ui.dress import dressed
from casesconf_desktop.ui.theme import Palette, RoomPalette
from ui.test_theme import GROUNDS, contrast

CONSOLES = [pytest.param(STRONG_DARK, id="dark"), pytest.param(STRONG_LIGHT, id="light")]
ROOMS = [pytest.param(STRONG_ROOM_DARK, id="dark"), pytest.param(STRONG_ROOM_LIGHT, id="light")]


@pytest.mark.parametrize("palette", CONSOLES)
@pytest.mark.parametrize(("ink", "ground"), [*product(("ink1", "ink2", "ink3", "wrap", "over"), GROUNDS)])
def test_every_word_can_be_read_on_any_ground(palette: Palette, ink: str, ground: str) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 7


@pytest.mark.parametrize("palette", CONSOLES)
@pytest.mark.parametrize(("line", "ground"), [*product(("line", "kb", "edge", "track", "wrapfill"), GROUNDS)])
def test_every_line_and_edge_can_be_seen(palette: Palette, line: str, ground: str) -> None:
    assert contrast(getattr(palette, line), getattr(palette, ground)) >= 3


@pytest.mark.parametrize("palette", CONSOLES)
def test_the_solid_key_and_the_focus_stand_out(palette: Palette) -> None:
    assert contrast(palette.onsolid, palette.solid) >= 15
    assert contrast(palette.focus, palette.base) >= 15


@pytest.mark.parametrize("palette", ROOMS)
@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        *(("ink1", "bg", 18), ("ink2", "bg", 12), ("run", "bg", 18), ("wrap", "bgwrap", 12), ("over", "bgover", 12)),
        *(("track", "bg", 5), ("trackwrap", "bgwrap", 5), ("trackover", "bgover", 5)),
    ],
)
def test_the_room(palette: RoomPalette, ink: str, ground: str, least: float) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= least


@pytest.mark.parametrize("palette", [*CONSOLES, *ROOMS])
def test_there_is_still_no_red(palette: Palette | RoomPalette) -> None:
    colours = [getattr(palette, name) for name in palette.__struct_fields__]
    hues = [color.hslHue() for color in colours if color.hslSaturationF() > 0.5 and 0.05 < color.lightnessF() < 0.95]
    assert all(25 <= hue <= 45 or 240 <= hue <= 260 for hue in hues)


def test_only_who_wishes_for_it_gets_it(qapp: QApplication) -> None:
    assert dressed(qapp, "dark") is theme.DARK
    assert dressed(qapp, "light", contrast=True) is STRONG_LIGHT
    assert dressed(qapp, "dark", contrast=True) is strong(theme.DARK) is STRONG_DARK
    assert rooms(theme.DARK) == (theme.ROOM_DARK, theme.ROOM_LIGHT)
    assert rooms(STRONG_LIGHT) == (STRONG_ROOM_DARK, STRONG_ROOM_LIGHT)
    dressed(qapp, "dark")
