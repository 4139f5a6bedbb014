"""What the still pages share: the ground of their columns, head and foot of their rail, and their keys."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.lettering import LEADING, Paragraph
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.text import write_in_row
from casesconf_desktop.ui.keymap import Act, heard_keys
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import Role
from casesconf_desktop.ui.parts.icons import Icon, paint_icon
from casesconf_desktop.ui.parts.key import MARGIN, Key
from casesconf_desktop.ui.parts.key_words import shortcut
from casesconf_desktop.ui.theme import Palette

RAIL_PAD = 28
CLOCK, CLOCK_SMALL, CLOCK_BASELINE = 40, 34, 36
LEAST_APART = 16
ICON = 20


def paint_columns(painter: QPainter, page: QRect, measures: Measures, palette: Palette) -> None:
    """Paint the sunk rail, the base, and a hairline where a column begins."""
    painter.fillRect(page, palette.base)
    painter.fillRect(0, 0, measures.rail - 1, page.height(), palette.sunk)
    painter.fillRect(measures.rail - 1, 0, 1, page.height(), palette.line)
    if measures.right_shown:
        painter.fillRect(page.width() - measures.right, 0, 1, page.height(), palette.line)


class Clock(QWidget):
    """The time of day in cells, and a note at the right on the same baseline."""

    heard_as = Role.StaticText

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._clock, self._note = "", ""
        self.setFixedHeight(LEADING[CLOCK])

    def show_clock(self, clock: str, note: str) -> None:
        if (clock, note) != (self._clock, self._note):
            self._clock, self._note = clock, note
            self.setAccessibleName(f"{clock}, {note}")
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours, faces, digits = self._looks.palette, self._looks.faces, self._looks.digits
        size = self._size()
        digits.paint(painter, self._clock, MARGIN, CLOCK_BASELINE, size, colours.ink1)
        room = self.width() - 2 * MARGIN - digits.width(self._clock, size) - LEAST_APART / 2
        middle = QPointF(self.width() - MARGIN, CLOCK_BASELINE - 5)
        write_in_row(painter, middle, self._note, faces.inter(13, tnum=True), 11, colours.ink2, room, back=True)
        painter.end()

    def _size(self) -> int:
        """Give way where the note would touch the clock."""
        note = QFontMetricsF(self._looks.faces.inter(13, tnum=True)).horizontalAdvance(self._note)
        fits = self._looks.digits.width(self._clock, CLOCK) + note + LEAST_APART <= self.width() - 2 * MARGIN
        return CLOCK if fits else CLOCK_SMALL


class ShieldNote(QWidget):
    """What is kept and what is not, at the foot of the rail."""

    def __init__(self, looks: Looks, words: str) -> None:
        super().__init__()
        self._palette = looks.palette
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 0, 0, 0)
        row.addWidget(Paragraph(looks.say(words), looks.faces.inter(13), looks.palette.ink2, LEADING[13]))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, Icon.SHIELD_TICK, QRectF(MARGIN, 0, ICON, ICON), self._palette.ink2)
        painter.end()


def act_key(looks: Looks, acts: Acts, act: Act, label: str, icon: Icon, *, height: int, cap: str = "") -> Key:
    """Make a key that does an act. Without a cap on it, its shortcut is still told to those who cannot see it."""
    key = Key(label, cap, icon, palette=looks.palette, faces=looks.faces, height=height, language=looks.language)
    key.setAccessibleDescription(looks.say(shortcut(heard_keys(act))))
    key.clicked.connect(lambda: acts.do(act))
    return key
