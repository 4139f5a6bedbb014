"""For how long nobody has spoken: it is shorter than it feels."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.text import write
from casesconf_desktop.ui.looks import Looks

WIDTH, DIGITS, GAP = 140, 28, 10

#: After the time for which nobody has spoken: "0:40 quiet".
QUIET = said("quiet", "after a time")
#: After the time for which nobody had spoken: "0:40 of quiet".
OF_QUIET = said("of quiet", "after a time")


def silence_width(looks: Looks) -> int:
    """Tell how much of the row it takes, whether it goes on or is over."""
    metrics = QFontMetricsF(looks.faces.inter(13))
    widest = max(metrics.horizontalAdvance(looks.say(words)) for words in (QUIET, OF_QUIET))
    return max(WIDTH, round(looks.digits.width("00:00", DIGITS) + GAP + widest) + 8)


def paint_silence(painter: QPainter, row: QRectF, digits: str, looks: Looks, *, over: bool) -> None:
    faces, palette = looks.faces, looks.palette
    looks.digits.paint(
        painter, digits, row.left(), row.center().y() + 10, DIGITS, palette.ink2 if over else palette.ink1
    )
    wide = looks.digits.width(digits, DIGITS) + GAP
    at, room = QPointF(row.left() + wide, row.center().y() + 5), silence_width(looks) - wide
    write(painter, at, looks.say(OF_QUIET if over else QUIET), faces.inter(13), palette.ink3, room)
