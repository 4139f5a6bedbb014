"""The sign and the ink of each state of the timer: glyph and word always come together, colour is the fourth sign."""

from PySide6.QtGui import QColor

from casesconf_desktop.core.desk.strip import Mood
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.ui.parts.icons import Icon
from casesconf_desktop.ui.theme import Palette

GLYPHS = {
    TimerState.READY: Icon.OPEN_CIRCLE,
    TimerState.RUNNING: Icon.DISC,
    TimerState.PAUSED: Icon.TWO_BARS,
    TimerState.WRAPPING_UP: Icon.WRAP_UP,
    TimerState.OVER: Icon.CRESCENT,
}
MOODS = {Mood.FINE: Icon.TICK, Mood.SOON: Icon.WRAP_UP, Mood.PAST: Icon.CRESCENT}


def state_ink(state: TimerState, palette: Palette) -> QColor:
    """Choose the ink of a state's glyph, word and digits."""
    match state:
        case TimerState.WRAPPING_UP:
            return palette.wrap
        case TimerState.OVER:
            return palette.over
        case _:
            return palette.ink1


def mood_ink(mood: Mood, palette: Palette) -> QColor:
    return {Mood.FINE: palette.ink1, Mood.SOON: palette.wrap, Mood.PAST: palette.over}[mood]
