"""Keys and chips: what is pressed on the console, and how it looks in each state."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from casesconf_desktop.ui.faces import Faces
from casesconf_desktop.ui.language import Language
from casesconf_desktop.ui.parts.cap import faded
from casesconf_desktop.ui.parts.icons import Icon
from casesconf_desktop.ui.parts.key_words import KeyWords, shortcut
from casesconf_desktop.ui.theme import Palette

MARGIN = 4
"""Transparent, all round, for the focus ring: keys set edge to edge stand 8 pixels apart."""

SMALL = 36
"""Height at which a key's words and icon become small."""

RADIUS = 8
ENGLISH = Language()
CLEAR = QColor(0, 0, 0, 0)
SOLID_HOVER = 0.10
"""Share of `onsolid` over the solid key under the pointer."""


class Key(QPushButton):
    """A key with an icon, a label and the cap of its shortcut; a chip when it is one of a row of choices.

    Checked means latched; disabled, not now; solid, the one likely next; a quiet one is words and a cap until the
    pointer comes, as a hand. Space is left to the app, Enter presses what has the focus. It speaks its `language`.
    """

    def __init__(
        self,
        label: str,
        cap: str = "",
        icon: Icon | None = None,
        *,
        palette: Palette,
        faces: Faces,
        height: int = 44,
        chip: bool = False,
        quiet: bool = False,
        language: Language = ENGLISH,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language, self._palette = language, palette
        self._chip, self._quiet, self._solid, self._height = chip, quiet, False, height
        self._said = False
        small = height <= SMALL
        sizes = (18, 13, 8) if small else (20, 15, 10)
        self._words = KeyWords(palette, faces, icon, language.say(cap), 13 if small and not chip else 15, *sizes)
        self.setCheckable(chip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor if quiet else Qt.CursorShape.ArrowCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if cap:
            self.setAccessibleDescription(language.say(shortcut(cap)))
        self.setText(label)

    def setText(self, label: str) -> None:
        """Set the label as it stands: an ampersand in it is no mnemonic."""
        if (label := self._language.say(label)) == self._words.label:
            return
        self._words.take(label)
        super().setText(label.replace("&", "&&"))
        self.setAccessibleName(label)
        self.updateGeometry()

    @property
    def label(self) -> str:
        """The label as it is said; `text()` has its ampersands doubled."""
        return self._words.label

    def set_icon(self, icon: Icon) -> None:
        if icon is not self._words.icon:
            self._words.icon = icon
            self.update()

    def speak_up(self, said: bool) -> None:
        """Let a quiet key be seen: it has something new."""
        if said is not self._said:
            self._said = said
            self.update()

    def set_solid(self, solid: bool) -> None:
        if solid is not self._solid:
            self._solid = solid
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.room_for(self._words.label) + 2 * MARGIN, self._height + 2 * MARGIN)

    def room_for(self, label: str) -> int:
        """Tell how wide the key is, without its margins, under any label."""
        return round(self._words.width(self._language.say(label)))

    def least_for(self, label: str) -> int:
        """Tell how narrow the key may be, without its margins, before a label is cut."""
        return round(self._words.least(self._language.say(label)))

    def minimumSizeHint(self) -> QSize:
        """Let a long label, which may hold a name, be cut rather than widen a column."""
        label = self._words.label
        words = 4 * self._words.px if label else 0
        least = QSize(round(words + self._words.around(label)) + 2 * MARGIN, self._height + 2 * MARGIN)
        return least.boundedTo(self.sizeHint())

    def hitButton(self, pos: QPoint) -> bool:
        return self._face().contains(pos)

    def event(self, event: QEvent) -> bool:
        """Claim Enter before the app's own shortcut for it does: it belongs to the key that has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and presses(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if presses(event):
            if not event.isAutoRepeat():
                self.click()
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_content(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._palette.focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS + 3, RADIUS + 3)
        painter.end()

    def _face(self) -> QRect:
        return self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    def _lit(self) -> bool:
        return self.isEnabled() and (self.underMouse() or self.isDown())

    def _coat(self) -> tuple[QColor, QColor]:
        """Choose the fill and the border."""
        colours = self._palette
        if not self.isEnabled():
            return CLEAR, colours.kb
        if self._solid:
            return colours.solid, colours.solid
        if self.isChecked():
            return colours.keyhi, colours.edge
        if self._lit():
            return colours.keyhi, colours.kb
        if self._quiet:
            return CLEAR, CLEAR
        return CLEAR if self._chip else colours.key, colours.kb

    def _paint_ground(self, painter: QPainter) -> None:
        fill, border = self._coat()
        pen = QPen(border, 1)
        if not self.isEnabled():
            pen.setDashPattern((3, 2))
        box = QRectF(self._face()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, RADIUS - 0.5, RADIUS - 0.5)
        if self._solid and self._lit():
            painter.setBrush(faded(self._palette.onsolid, SOLID_HOVER))
            painter.drawRoundedRect(box, RADIUS - 0.5, RADIUS - 0.5)

    def _ink(self) -> QColor:
        if not self.isEnabled():
            return self._palette.ink3
        if self._solid:
            return self._palette.onsolid
        if self._quiet and not self._lit():
            return self._palette.ink1 if self._said else self._palette.ink3
        return self._palette.ink2 if self._chip and not self.isChecked() else self._palette.ink1

    def _paint_content(self, painter: QPainter) -> None:
        face, ink, solid = QRectF(self._face()), self._ink(), self._solid and self.isEnabled()
        strong = solid or (self._chip and self.isChecked())
        self._words.paint(painter, face, ink, 600 if strong else 500, on_solid=solid)


def presses(event: QKeyEvent) -> bool:
    """Tell whether this is Enter, which presses whatever has the focus; Space is left to the app."""
    modified = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not modified
