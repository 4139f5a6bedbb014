"""A word and the cap of the key that does it, at the right end of a head or a strip: a quiet key, for who points."""

from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.said import capital, said
from casesconf_desktop.ui.console.keys import QUIET, TIGHT, place
from casesconf_desktop.ui.console.text import write_back
from casesconf_desktop.ui.keymap import Act, cap, heard_keys
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.cap import cap_size, paint_cap
from casesconf_desktop.ui.parts.fitting import fit
from casesconf_desktop.ui.parts.key import MARGIN, Key
from casesconf_desktop.ui.parts.key_words import shortcut

CLOSE = said("close", "a card")
APART, WIDEST, RISE = 8, 320, 4
"""Between words and cap; of the words; how far the cap's middle stands over the baseline."""


class Hint(Key):
    """Clicked, it does what its key does. On a card this is to close it, and the veil sees to that.

    Tab passes it by: its key does the same from wherever the focus is.
    """

    def __init__(self, looks: Looks, words: str, act: Act, parent: QWidget) -> None:
        super().__init__(
            words,
            cap(act),
            palette=looks.palette,
            faces=looks.faces,
            height=QUIET,
            quiet=True,
            language=looks.language,
            parent=parent,
        )
        self._looks, self._key = looks, looks.say(cap(act))
        self._end, self._room = QPointF(), float(WIDEST)
        self._stands: tuple[QPointF, float, str] | None = None
        self.setAccessibleName(looks.say(capital(words)))
        self.setAccessibleDescription(looks.say(shortcut(heard_keys(act))))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def end_at(self, right: QPointF, room: float = WIDEST) -> None:
        """Stand so that the cap ends at `right`, which is on the baseline; in little room the cap is alone."""
        if (right, room, self.label) == self._stands:
            return
        self._stands = QPointF(right), room, self.label
        self._room, wide = room, self._wide(room)
        box = QRect(round(right.x()) + TIGHT - wide, round(right.y() - RISE) - QUIET // 2, wide, QUIET)
        place(self, box)
        self._end = right - QPointF(self.pos())
        self.update()

    @property
    def begins(self) -> int:
        """Tell where its words begin, in its parent."""
        return self.x() + MARGIN + TIGHT

    def sizeHint(self) -> QSize:
        return QSize(self._wide(self._room), QUIET).grownBy(QMargins(MARGIN, MARGIN, MARGIN, MARGIN))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def _wide(self, room: float) -> int:
        cap = cap_size(self._key, self._looks.faces).width()
        words = _words_width(self.label, self._looks, room - cap - APART)
        return round(cap + (APART + words if words else 0) + 2 * TIGHT)

    def _paint_content(self, painter: QPainter) -> None:
        paint_hint(painter, self._looks, self._end, self.label, self._key, self._ink(), self._room)


def paint_hint(
    painter: QPainter, looks: Looks, right: QPointF, words: str, key: str, ink: QColor, room: float = WIDEST
) -> None:
    """Paint what is said already: the cap ends at `right`, which is on the baseline; in little room it is alone."""
    size = cap_size(key, looks.faces)
    left, top = right.x() - size.width(), right.y() - RISE - size.height() / 2
    paint_cap(painter, QRectF(left, top, size.width(), size.height()), key, looks.palette, looks.faces)
    at, room = QPointF(left - APART, right.y()), room - size.width() - APART
    if _words_width(words, looks, room):
        write_back(painter, at, words, looks.faces.inter(13), ink, room, smaller=True)


def _words_width(words: str, looks: Looks, room: float) -> float:
    """Tell how wide the words come out; nothing where there is no room for them."""
    wide = QFontMetricsF(fit(words, looks.faces.inter(13), room)).horizontalAdvance(words)
    return wide if wide <= room else 0
