"""One calm sentence in a row of its own, over the status strip. It waits until it is put away, and asks for nothing."""

from PySide6.QtCore import QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casesconf_desktop.core.said import capital
from casesconf_desktop.ui.console.hint import CLOSE, RISE, Hint
from casesconf_desktop.ui.console.lettering import LEADING, Paragraph
from casesconf_desktop.ui.keymap import Act, cap, heard_keys
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.cap import cap_size
from casesconf_desktop.ui.parts.heard import Role
from casesconf_desktop.ui.parts.icons import Icon, paint_icon
from casesconf_desktop.ui.parts.key import MARGIN
from casesconf_desktop.ui.parts.key_words import shortcut

PAD, ICON, GAP, AIR = 28, 18, 10, 8
LEFT = PAD + ICON + GAP


class Notice(QWidget):
    """The newest sentence is shown; put away, it shows the one before. `stood` tells when more or less room is asked.

    `left` tells which sentence was put away by hand.
    """

    heard_as = Role.AlertMessage
    stood = Signal()
    left = Signal(object)

    def __init__(self, looks: Looks, window: QWidget) -> None:
        super().__init__(window)
        self._looks = looks
        self._said: list[str] = []
        self._page = QRect()
        self._capped = False
        self._words = Paragraph("", looks.faces.inter(15), looks.palette.ink1, LEADING[15])
        row = QHBoxLayout(self)
        self._key = Hint(looks, "", Act.LEAVE, self)
        self._right = PAD + round(cap_size(looks.say(cap(Act.LEAVE)), looks.faces).width()) + GAP
        row.setContentsMargins(LEFT - MARGIN, AIR, self._right, AIR)
        row.addWidget(self._words)
        self._key.setAccessibleName(looks.say(capital(CLOSE)))
        self._key.clicked.connect(self.put_away)
        self.set_capped(capped=True)
        self.hide()

    def say(self, sentence: str) -> None:
        self._said = [*(said for said in self._said if said != sentence), sentence]
        self._show()

    def stand_in(self, page: QRect) -> None:
        """Stand at the foot of a page, as wide as it is."""
        self._page = page
        self._place()

    @property
    def room(self) -> int:
        """Tell what of the page is taken: nothing, while nothing is said."""
        return 0 if self.isHidden() else self.height()

    def set_capped(self, *, capped: bool) -> None:
        """Show the key that puts it away, or not while that would leave something else."""
        if capped != self._capped:
            self._capped = capped
            self.setAccessibleDescription(self._looks.say(shortcut(heard_keys(Act.LEAVE))) if capped else "")
            self._key.setVisible(capped)

    @property
    def told(self) -> tuple[str, ...]:
        """Give what is not put away yet, the oldest first."""
        return tuple(self._said)

    def put_away(self) -> bool:
        """Put away what is shown; tells whether anything was."""
        if not self._said:
            return False
        sentence = self._said.pop()
        self._show()
        self.left.emit(sentence)
        return True

    def unsay(self, sentence: str) -> None:
        """Put one sentence away, wherever it stands."""
        self._said = [said for said in self._said if said != sentence]
        self._show()

    def clear(self) -> None:
        self._said.clear()
        self._show()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.put_away()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._looks.palette
        painter.fillRect(self.rect(), palette.raised)
        painter.fillRect(0, 0, self.width(), 1, palette.line)
        middle = AIR + LEADING[15] / 2
        paint_icon(painter, Icon.NOTE, QRectF(PAD, middle - ICON / 2, ICON, ICON), palette.wrap)
        painter.end()

    def _show(self) -> None:
        sentence = self._looks.say(self._said[-1]) if self._said else ""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self._place()

    def _place(self) -> None:
        before = self.room
        room = self._page.width() - LEFT + MARGIN - self._right
        high = self._words.heightForWidth(room) + 2 * AIR
        high = min(high, self._page.height())
        self.setGeometry(self._page.x(), self._page.bottom() + 1 - high, self._page.width(), high)
        self._key.end_at(QPointF(self.width() - PAD, AIR + LEADING[15] / 2 + RISE))
        self.setVisible(bool(self._said))
        if self.room != before:
            self.stood.emit()
