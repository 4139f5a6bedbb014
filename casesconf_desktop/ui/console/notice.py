"""One calm sentence over the status strip; it waits until it is put away, and asks for nothing."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casesconf_desktop.core.said import capital
from casesconf_desktop.ui.console.hint import CLOSE, RISE, Hint
from casesconf_desktop.ui.console.lettering import LEADING, Paragraph
from casesconf_desktop.ui.keymap import Act, heard_keys
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.cap import CAP_HEIGHT
from casesconf_desktop.ui.parts.heard import Role
from casesconf_desktop.ui.parts.icons import Icon, paint_icon
from casesconf_desktop.ui.parts.key_words import shortcut

WIDEST, PAD, ICON, RADIUS, APART = 760, 16, 20, 12, 16


class Notice(QWidget):
    """The newest sentence stands on top; put away, it shows the one under it."""

    heard_as = Role.AlertMessage

    def __init__(self, looks: Looks, window: QWidget) -> None:
        super().__init__(window)
        self._looks = looks
        self._said: list[str] = []
        self._column = QRect()
        self._capped = False
        self._words = Paragraph("", looks.faces.inter(15), looks.palette.ink1, LEADING[15])
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD + ICON + 8, PAD - 2, PAD + 48, PAD - 2)
        row.addWidget(self._words)
        self._key = Hint(looks, "", Act.LEAVE, self)
        self._key.setAccessibleName(looks.say(capital(CLOSE)))
        self._key.clicked.connect(self.put_away)
        self.set_capped(capped=True)
        self.hide()

    def say(self, sentence: str, column: QRect) -> None:
        """Show a sentence in a card at the foot of a column."""
        self._said = [*(said for said in self._said if said != sentence), sentence]
        self.stand_in(column)

    def stand_in(self, column: QRect) -> None:
        self._column = column
        if not self._said:
            self.hide()
            return
        sentence = self._looks.say(self._said[-1])
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        width = min(WIDEST, column.width() - 2 * APART)
        height = self._words.heightForWidth(width - 2 * PAD - ICON - 56) + 2 * PAD
        left, top = column.center().x() - width // 2, column.bottom() + 1 - height - APART
        self.setGeometry(left, top, width, height)
        self._key.end_at(QPointF(width - PAD, PAD + CAP_HEIGHT / 2 + RISE))
        self.show()
        self.raise_()

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
        shown = bool(self._said)
        del self._said[-1:]
        self.stand_in(self._column)
        return shown

    def unsay(self, sentence: str) -> None:
        """Put one sentence away, wherever it stands."""
        self._said = [said for said in self._said if said != sentence]
        self.stand_in(self._column)

    def clear(self) -> None:
        self._said.clear()
        self.hide()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.put_away()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._looks.palette
        painter.setPen(QPen(palette.edge, 1))
        painter.setBrush(palette.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        paint_icon(painter, Icon.NOTE, QRectF(QPointF(PAD, PAD), QPointF(PAD + ICON, PAD + ICON)), palette.wrap)
        painter.end()
