"""The columns of the cases on the set-up page, which their rows share with the heads over them."""

from PySide6.QtGui import QFontMetricsF

from casesconf_desktop.core.said import said
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.key import MARGIN

GRIP, NUMBER, MINUTES = 34, 88, 124 + 2 * MARGIN
"""Widths. The grip's and the number's end where the next column begins; the teller's field takes what is left."""

GAP = 8
CASE, MANY = said("Case {number}"), 10


def number_width(looks: Looks) -> int:
    """Tell how wide the column of the numbers is: wider where the word for a case is long."""
    words = QFontMetricsF(looks.faces.inter(17, 600)).horizontalAdvance(looks.say(CASE.format(number=MANY)))
    return max(NUMBER, round(words + 0.5) + 2 * MARGIN)
