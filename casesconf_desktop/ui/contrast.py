"""The colours for eyes that need more contrast: all words 7:1 on any ground, every line and edge 3:1.

They are the same tokens as in theme.py, and the same rules: amber is soon, lavender is past, and there is no red.
"""

from PySide6.QtGui import QColor

from casesconf_desktop.core.replace import replace
from casesconf_desktop.ui.theme import DARK, LIGHT, ROOM_DARK, ROOM_LIGHT, Palette, RoomPalette

STRONG_DARK = replace(
    DARK,
    sunk=QColor("#000000"),
    base=QColor("#0A0806"),
    raised=QColor("#17130F"),
    key=QColor("#17130F"),
    keyhi=QColor("#2A251F"),
    line=QColor("#8E8271"),
    kb=QColor("#A79C8B"),
    edge=QColor("#CFC5B5"),
    track=QColor("#A79C8B"),
    ink1=QColor("#FFFFFF"),
    ink2=QColor("#F6EFE3"),
    ink3=QColor("#DDD4C6"),
    run=QColor("#FFFFFF"),
    wrap=QColor("#FFCB70"),
    wrapfill=QColor("#FFCB70"),
    over=QColor("#D3C9FF"),
    runbg=QColor("#2A251F"),
    solid=QColor("#FFFFFF"),
    onsolid=QColor("#000000"),
    focus=QColor("#FFFFFF"),
)
STRONG_LIGHT = replace(
    LIGHT,
    sunk=QColor("#F8F3EA"),
    base=QColor("#FFFFFF"),
    raised=QColor("#FFFFFF"),
    key=QColor("#FFFFFF"),
    keyhi=QColor("#F2EBDD"),
    line=QColor("#7A6E5D"),
    kb=QColor("#655B4D"),
    edge=QColor("#4B4338"),
    track=QColor("#655B4D"),
    ink1=QColor("#000000"),
    ink2=QColor("#1E1913"),
    ink3=QColor("#3B342A"),
    run=QColor("#000000"),
    wrap=QColor("#5C3200"),
    wrapfill=QColor("#A86400"),
    over=QColor("#33268A"),
    runbg=QColor("#FFFFFF"),
    solid=QColor("#000000"),
    onsolid=QColor("#FFFFFF"),
    focus=QColor("#000000"),
)
STRONG_ROOM_DARK = replace(
    ROOM_DARK,
    bg=QColor("#000000"),
    bgwrap=QColor("#000000"),
    bgover=QColor("#000000"),
    ink1=QColor("#FFFFFF"),
    ink2=QColor("#F6EFE3"),
    run=QColor("#FFFFFF"),
    track=QColor("#B8AD9C"),
    trackwrap=QColor("#B8AD9C"),
    trackover=QColor("#B8AD9C"),
)
STRONG_ROOM_LIGHT = replace(
    ROOM_LIGHT,
    bg=QColor("#FFFFFF"),
    ink1=QColor("#000000"),
    ink2=QColor("#1E1913"),
    run=QColor("#000000"),
    track=QColor("#655B4D"),
    trackwrap=QColor("#6B5128"),
    trackover=QColor("#574E7D"),
)

STRONG = ((DARK, STRONG_DARK), (LIGHT, STRONG_LIGHT))


def strong(palette: Palette) -> Palette:
    return next(other for plain, other in STRONG if plain is palette)


def is_strong(palette: Palette) -> bool:
    return any(palette is other for _, other in STRONG)


def rooms(palette: Palette) -> tuple[RoomPalette, RoomPalette]:
    """Give the dark and the light room that go with a console's colours."""
    if is_strong(palette):
        return STRONG_ROOM_DARK, STRONG_ROOM_LIGHT
    return ROOM_DARK, ROOM_LIGHT
