"""One calm sentence over the status strip; it waits until it is put away, and asks for nothing."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casesconf_desktop.ui.console.lettering import LEADING, Paragraph
from casesconf_desktop.ui.keymap import Act, cap, heard_keys
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.cap import cap_size, paint_cap
from casesconf_desktop.ui.parts.heard import Role
from casesconf_desktop.ui.parts.icons import Icon, paint_icon
from casesconf_desktop.ui.parts.key_words import shortcut

WIDEST, PAD, ICON, RADIUS = 760, 16, 20, 12


class Notice(QWidget):
    """The newest sentence stands on top; put away, it shows the one under it."""

    heard_as = Role.AlertMessage

    def __init__(self, looks: Looks, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._looks = looks
        self._said: list[str] = []
        self._bottom = 0
        self.setAccessibleDescription(looks.say(shortcut(heard_keys(Act.LEAVE))))
        self._words = Paragraph("", looks.faces.inter(15), looks.palette.ink1, LEADING[15])
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD + ICON + 8, PAD - 2, PAD + 48, PAD - 2)
        row.addWidget(self._words)
        self.hide()

    def say(self, sentence: str, bottom: int) -> None:
        """Show a sentence in a card that ends over `bottom`."""
        self._said = [*(said for said in self._said if said != sentence), sentence]
        self.stand_on(bottom)

    def stand_on(self, bottom: int) -> None:
        self._bottom = bottom
        if not self._said:
            self.hide()
            return
        sentence = self._looks.say(self._said[-1])
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        width = min(WIDEST, self._window.width() - 48)
        height = self._words.heightForWidth(width - 2 * PAD - ICON - 56) + 2 * PAD
        self.setGeometry((self._window.width() - width) // 2, bottom - height - 16, width, height)
        self.show()
        self.raise_()

    @property
    def told(self) -> tuple[str, ...]:
        """Give what is not put away yet, the oldest first."""
        return tuple(self._said)

    def put_away(self) -> bool:
        """Put away what is shown; tells whether anything was."""
        shown = bool(self._said)
        del self._said[-1:]
        self.stand_on(self._bottom)
        return shown

    def unsay(self, sentence: str) -> None:
        """Put one sentence away, wherever it stands."""
        self._said = [said for said in self._said if said != sentence]
        self.stand_on(self._bottom)

    def clear(self) -> None:
        self._said.clear()
        self.hide()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.put_away()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, faces = self._looks.palette, self._looks.faces
        painter.setPen(QPen(palette.edge, 1))
        painter.setBrush(palette.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        paint_icon(painter, Icon.NOTE, QRectF(QPointF(PAD, PAD), QPointF(PAD + ICON, PAD + ICON)), palette.wrap)
        key = self._looks.say(cap(Act.LEAVE))
        size = cap_size(key, faces)
        box = QRectF(self.width() - PAD - size.width(), PAD, size.width(), size.height())
        paint_cap(painter, box, key, palette, faces)
        painter.end()
