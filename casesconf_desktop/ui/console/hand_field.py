"""The field for a hand: a name, a seat, or nothing at all."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from casesconf_desktop.core.actions import HandUp, MergeLabels
from casesconf_desktop.core.desk.line import LineView
from casesconf_desktop.core.line import HandKind
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.fields import HINTS, hide_words
from casesconf_desktop.ui.keymap import NAMES, Act, cap, heard_keys
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.cap import cap_size, paint_cap
from casesconf_desktop.ui.parts.icons import Icon, paint_icon
from casesconf_desktop.ui.parts.key_words import shortcut

HEIGHT, LEFT, RIGHT, ICON = 44, 40, 12, 20
LONGEST = 80
ENTER = NAMES["Enter"]
#: Stands in a narrow field: at most 28 letters.
CLOSED = said("Closed: direct replies only")
PLACEHOLDERS = {
    #: Stands in a narrow field: at most 28 letters.
    HandKind.TOPIC: said("Hand up: name or seat"),
    #: Stands in a narrow field: at most 28 letters.
    HandKind.THREAD: said("Same thread: name or seat"),
    #: Stands in a narrow field: at most 28 letters.
    HandKind.REPLY: said("Direct reply: name or seat"),
}
ICONS = {HandKind.TOPIC: Icon.ARROW_UP, HandKind.THREAD: Icon.THREAD, HandKind.REPLY: Icon.REPLY}
ACTS = {HandKind.TOPIC: Act.HAND_UP, HandKind.THREAD: Act.SAME_THREAD, HandKind.REPLY: Act.DIRECT_REPLY}


class HandField(QLineEdit):
    """Enter raises the hand, empty for a hand of nobody in particular; "guest 9 = Kofi" makes two labels one.

    Nothing typed here is kept or can be copied.
    """

    def __init__(self, looks: Looks, acts: Acts, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks, self._acts = looks, acts
        self._closed = False
        self.setFont(looks.faces.inter(15))
        self.setInputMethodHints(HINTS)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setMaxLength(LONGEST)
        self.setTextMargins(LEFT - 12, 0, round(cap_size(looks.say(ENTER), looks.faces).width()) + 4, 0)
        self.selectionChanged.connect(self.deselect)  # what is not selected is not copied, nor dragged out
        self.returnPressed.connect(self._raise)
        self._set_kind(HandKind.TOPIC)

    def open(self, kind: HandKind) -> None:
        self._set_kind(kind)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def follow(self, view: LineView) -> None:
        """Show dots for what is typed while names are hidden, and say when the line is closed."""
        hide_words(self, on=view.masked)
        self._closed = view.closed
        self._set_kind(self._kind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget what is half typed when the field is left, but not when the whole window is."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.setText("")  # unlike clear() this forgets what undo in the field would bring back
            self._set_kind(HandKind.TOPIC)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        palette, faces, middle = self._looks.palette, self._looks.faces, self.height() / 2
        icon = ICONS[self._kind]
        paint_icon(
            painter, icon, QRectF(13, middle - ICON / 2, ICON, ICON), palette.ink2 if self.hasFocus() else palette.ink3
        )
        shown = self._looks.say(ENTER if self.hasFocus() else cap(ACTS[self._kind]))
        size = cap_size(shown, faces)
        box = QRectF(self.width() - RIGHT - size.width(), middle - size.height() / 2, size.width(), size.height())
        paint_cap(painter, box, shown, palette, faces)
        painter.end()

    def _raise(self) -> None:
        label, kind = self.text(), self._kind
        self.clearFocus()
        gone, same, kept = label.partition("=")
        merging = bool(same and gone.strip() and kept.strip())
        self._acts.store.dispatch(MergeLabels(gone, kept) if merging else HandUp(label, kind))

    def _set_kind(self, kind: HandKind) -> None:
        self._kind = kind
        taken = kind is HandKind.REPLY or not self._closed
        self.setPlaceholderText(self._looks.say(PLACEHOLDERS[kind] if taken else CLOSED))
        self.setAccessibleName(self.placeholderText())
        self.setAccessibleDescription(self._looks.say(shortcut(heard_keys(ACTS[kind]))))
        self.update()
