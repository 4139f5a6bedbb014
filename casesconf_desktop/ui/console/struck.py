"""What lies over the prompts while a name is struck: the words to say. It knows nothing of what was said."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.hint import paint_hint
from casesconf_desktop.ui.console.text import paint_card, set_lines, write
from casesconf_desktop.ui.keymap import Act, cap, heard_keys
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import Heard, Item, Role
from casesconf_desktop.ui.parts.icons import Icon, paint_icon
from casesconf_desktop.ui.parts.key_words import shortcut
from casesconf_desktop.ui.parts.large_text import draw_lines

WIDEST, PAD, LEADING, RADIUS = 760, 28, 36, 12
BLANK, BACK = said("The room is blank"), said("brings it back")
KEPT_NOWHERE = said("Don’t repeat the name. Nothing of this is kept.")


class Struck(QWidget):
    """A click brings the room back: all of it is one key, so its hint lights up wherever the pointer is on it."""

    back = Signal()

    def __init__(self, looks: Looks, window: QWidget) -> None:
        super().__init__(window)
        self._looks = looks
        self._shown: tuple[str, ...] = ()
        self._words: tuple[str, ...] = ()
        self.setAccessibleName(looks.say(said("The room is blank, say")))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._key = Heard(self, Role.Button, acts=True)
        self._key.tell(
            Item(looks.say(said("Bring the room back")), looks.say(shortcut(heard_keys(Act.STRIKE)))), QRect()
        )
        self._key.pressed.connect(self.back)
        self.hide()

    def say(self, words: tuple[str, ...], column: QRect) -> None:
        """Show the words to say at the foot of the main column."""
        if words == self._shown:
            return
        self._shown = words
        words = self._words = self._looks.say(words)
        self.setAccessibleDescription(" ".join(words))
        self.stand_in(column)
        self.show()
        self.raise_()
        self.update()

    def stand_in(self, column: QRect) -> None:
        width = min(WIDEST, column.width() - 24)
        lines = sum(text.lineCount() for text in self._set(width))
        height = PAD + 24 + lines * LEADING + 40 + PAD - 8
        self._key.setGeometry(0, 0, width, height)
        self.setGeometry(column.center().x() - width // 2, column.bottom() - height - 11, width, height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.back.emit()

    def hideEvent(self, _event: QHideEvent) -> None:
        """Keep none of the words: they may tell an alias."""
        self._shown = self._words = ()
        self.setAccessibleDescription("")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette, faces = QPainter(self), self._looks.palette, self._looks.faces
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_card(painter, QRectF(self.rect()), RADIUS, palette.raised, palette)
        painter.setPen(palette.edge)
        painter.setBrush(palette.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        paint_icon(painter, Icon.BLANK, QRectF(PAD, PAD - 4, 20, 20), palette.ink1)
        write(
            painter,
            QPointF(PAD + 30, PAD + 12),
            self._looks.say(BLANK),
            faces.inter(15, 600),
            palette.ink1,
            self.width(),
        )
        at = QPointF(self.width() - PAD, PAD + 11)
        words, key = self._looks.say((BACK, cap(Act.STRIKE)))
        paint_hint(painter, self._looks, at, words, key, palette.ink1 if self.underMouse() else palette.ink3)
        painter.setPen(palette.ink1)
        top = PAD + 32
        for text in self._set(self.width()):
            draw_lines(painter, QPointF(PAD, top), text)
            top += text.lineCount() * LEADING
        at = QPointF(PAD, self.height() - PAD + 4)
        write(painter, at, self._looks.say(KEPT_NOWHERE), faces.inter(13), palette.ink2, self.width() - 2 * PAD)
        painter.end()

    def _set(self, width: int) -> list[QTextLayout]:
        font = self._looks.faces.spoken(28)
        return [set_lines(words, font, width - 2 * PAD, LEADING) for words in self._words]
