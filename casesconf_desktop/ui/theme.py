"""The colours, token by token, as in look.md section 1. A QColor here is never changed in place."""

from msgspec import Struct
from PySide6.QtGui import QColor, QPalette


class Palette(Struct, frozen=True):
    """The console's colours."""

    sunk: QColor
    base: QColor
    raised: QColor
    key: QColor
    keyhi: QColor
    line: QColor
    kb: QColor
    edge: QColor
    track: QColor
    ink1: QColor
    ink2: QColor
    ink3: QColor
    run: QColor
    wrap: QColor
    wrapfill: QColor
    over: QColor
    runbg: QColor
    solid: QColor
    onsolid: QColor
    focus: QColor
    scrim: QColor


class RoomPalette(Struct, frozen=True):
    """The room's colours. In the light room the state is told by the ground, in the dark one by the ink."""

    bg: QColor
    bgwrap: QColor
    bgover: QColor
    ink1: QColor
    ink2: QColor
    run: QColor
    wrap: QColor
    over: QColor
    track: QColor
    trackwrap: QColor
    trackover: QColor
    blank: QColor
    blankdot: QColor


DARK = Palette(
    sunk=QColor("#120F0C"),
    base=QColor("#191613"),
    raised=QColor("#221E19"),
    key=QColor("#2A251F"),
    keyhi=QColor("#352F27"),
    line=QColor("#332D26"),
    kb=QColor("#463E34"),
    edge=QColor("#7F7363"),
    track=QColor("#716656"),
    ink1=QColor("#F6EFE3"),
    ink2=QColor("#CFC5B5"),
    ink3=QColor("#A79C8B"),
    run=QColor("#F6EFE3"),
    wrap=QColor("#F3BC5E"),
    wrapfill=QColor("#F3BC5E"),
    over=QColor("#C2B6F7"),
    runbg=QColor("#2A251F"),
    solid=QColor("#F6EFE3"),
    onsolid=QColor("#191613"),
    focus=QColor("#F6EFE3"),
    scrim=QColor(9, 7, 5, 184),
)

LIGHT = Palette(
    sunk=QColor("#ECE5D8"),
    base=QColor("#F8F3EA"),
    raised=QColor("#FFFDF8"),
    key=QColor("#FFFDF8"),
    keyhi=QColor("#F2EBDD"),
    line=QColor("#DCD2C1"),
    kb=QColor("#CBBFAC"),
    edge=QColor("#877A67"),
    track=QColor("#958874"),
    ink1=QColor("#1E1913"),
    ink2=QColor("#4B4338"),
    ink3=QColor("#655B4D"),
    run=QColor("#1E1913"),
    wrap=QColor("#744100"),
    wrapfill=QColor("#F0A63A"),
    over=QColor("#46389C"),
    runbg=QColor("#FFFDF8"),
    solid=QColor("#1E1913"),
    onsolid=QColor("#FFFDF8"),
    focus=QColor("#1E1913"),
    scrim=QColor(60, 50, 36, 115),
)

ROOM_DARK = RoomPalette(
    bg=QColor("#100E0B"),
    bgwrap=QColor("#100E0B"),
    bgover=QColor("#100E0B"),
    ink1=QColor("#FCF5E8"),
    ink2=QColor("#D8CDBC"),
    run=QColor("#FCF5E8"),
    wrap=QColor("#FFCB70"),
    over=QColor("#D3C9FF"),
    track=QColor("#8E8271"),
    trackwrap=QColor("#8E8271"),
    trackover=QColor("#8E8271"),
    blank=QColor("#070605"),
    blankdot=QColor("#5A5044"),
)

ROOM_LIGHT = RoomPalette(
    bg=QColor("#FDF9F1"),
    bgwrap=QColor("#FFE3AC"),
    bgover=QColor("#E4DEFC"),
    ink1=QColor("#15110C"),
    ink2=QColor("#453D32"),
    run=QColor("#15110C"),
    wrap=QColor("#3A2100"),
    over=QColor("#20174F"),
    track=QColor("#857967"),
    trackwrap=QColor("#8A7046"),
    trackover=QColor("#7D739F"),
    blank=QColor("#070605"),
    blankdot=QColor("#5A5044"),
)


def qpalette(palette: Palette) -> QPalette:
    """Give Fusion the same tokens, so that no colour of the desktop leaks in."""
    role = QPalette.ColorRole
    colours = {
        role.Window: palette.base,
        role.WindowText: palette.ink1,
        role.Base: palette.base,
        role.AlternateBase: palette.raised,
        role.Text: palette.ink1,
        role.PlaceholderText: palette.ink3,
        role.Button: palette.key,
        role.ButtonText: palette.ink1,
        role.BrightText: palette.ink1,
        role.ToolTipBase: palette.raised,
        role.ToolTipText: palette.ink1,
        role.Highlight: palette.solid,
        role.HighlightedText: palette.onsolid,
        role.Link: palette.ink1,
        role.LinkVisited: palette.ink2,
        role.Light: palette.keyhi,
        role.Midlight: palette.key,
        role.Mid: palette.kb,
        role.Dark: palette.line,
        role.Shadow: palette.sunk,
    }
    made = QPalette()
    for each, colour in colours.items():
        made.setColor(each, colour)
    disabled = QPalette.ColorGroup.Disabled
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(disabled, each, palette.ink3)
    return made
