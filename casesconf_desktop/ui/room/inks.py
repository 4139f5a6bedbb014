"""Which colours tell a state: the fourth sign of it, after word, glyph and shape."""

from PySide6.QtGui import QColor

from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.ui.theme import RoomPalette


def ground(palette: RoomPalette, view: RoomView) -> QColor:
    if view.scene is Scene.BLANK:
        return palette.blank
    if view.scene is Scene.TIMER and view.state is TimerState.WRAPPING_UP:
        return palette.bgwrap
    return palette.bgover if view.scene is Scene.TIMER and view.state is TimerState.OVER else palette.bg


def digit_ink(palette: RoomPalette, view: RoomView) -> QColor:
    return palette.ink2 if view.state is TimerState.PAUSED else state_ink(palette, view)


def state_ink(palette: RoomPalette, view: RoomView) -> QColor:
    """Choose the ink of digits, glyph and status: the fourth sign of a state, after word, glyph and shape."""
    if view.state is TimerState.WRAPPING_UP:
        return palette.wrap
    return palette.over if view.state is TimerState.OVER else palette.run


def state_words(palette: RoomPalette, view: RoomView) -> QColor:
    """Choose the ink of the footer: that of the state where the state is told by the paper."""
    return state_ink(palette, view) if view.light else palette.ink1


def inks(palette: RoomPalette, view: RoomView) -> tuple[QColor, QColor, QColor]:
    """Choose what is left, what has passed, and the beads past the plan."""
    if view.state is TimerState.WRAPPING_UP:
        return palette.wrap, palette.trackwrap, palette.over
    if view.state is TimerState.OVER:
        return palette.over, palette.trackover, palette.over
    return (palette.ink2 if view.state is TimerState.PAUSED else palette.run), palette.track, palette.over
