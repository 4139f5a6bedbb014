"""The field for a hand: a name, a seat, or nothing at all."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from casesconf_desktop.core.actions import HandUp, MergeLabels
from casesconf_desktop.core.desk.line import LineView
from casesconf_desktop.core.line import HandKind
from casesconf_desktop.core.said import said
from casesconf_desktop.ui import qss
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.fields import HINTS, hide_words
from casesconf_desktop.ui.keymap import NAMES, Act, cap, heard_keys
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.cap import cap_size, paint_cap
from casesconf_desktop.ui.parts.icons import Icon, paint_icon
from casesconf_desktop.ui.parts.key_words import shortcut

HEIGHT, LEFT, RIGHT, ICON = 44, 40, 12, 20
AROUND, RADIUS = 6, 8
"""Of the ground of the arrow or the cap that the pointer is on."""
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


class Spot(QAbstractButton):
    """What of the field is clicked in the place of Enter: its arrow, or its cap. The field paints them.

    They are there while the field has the focus: before that a click anywhere begins to type.
    """

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(looks.say(said("Raise the hand")))
        self.setAccessibleDescription(looks.say(shortcut(ENTER)))
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        pass


class HandField(QLineEdit):
    """Enter raises the hand, empty for a hand of nobody in particular; "guest 9 = Kofi" makes two labels one.

    So does a click on the arrow or on the cap. Nothing typed here is kept or can be copied.
    """

    def __init__(self, looks: Looks, acts: Acts, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks, self._acts = looks, acts
        self._closed = False
        self._arrow, self._enter = self._spots = Spot(looks, self), Spot(looks, self)
        for spot in self._spots:
            spot.clicked.connect(self._raise)
        self.setFont(looks.faces.inter(15))
        self.setStyleSheet(qss.field(looks.palette))
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

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        for spot in self._spots:
            spot.show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget what is half typed when the field is left, but not when the whole window is."""
        super().focusOutEvent(event)
        for spot in self._spots:
            spot.hide()
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.setText("")  # unlike clear() this forgets what undo in the field would bring back
            self._set_kind(HandKind.TOPIC)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, faces, middle = self._looks.palette, self._looks.faces, self.height() / 2
        for spot in self._spots:
            if spot.underMouse() and spot.isVisible():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(palette.keyhi)
                painter.drawRoundedRect(spot.geometry().adjusted(0, AROUND, 0, -AROUND), RADIUS, RADIUS)
        ink = palette.ink2 if self.hasFocus() else palette.ink3
        paint_icon(painter, ICONS[self._kind], QRectF(13, middle - ICON / 2, ICON, ICON), ink)
        shown = self._looks.say(ENTER if self.hasFocus() else cap(ACTS[self._kind]))
        paint_cap(painter, self._cap(shown), shown, palette, faces)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cap = self._cap(self._looks.say(ENTER)).toRect()
        self._enter.setGeometry(cap.left() - AROUND, 0, cap.width() + 2 * AROUND, self.height())
        self._arrow.setGeometry(QRect(AROUND, 0, LEFT - AROUND, self.height()))

    def _cap(self, shown: str) -> QRectF:
        """Tell where a cap stands."""
        size = cap_size(shown, self._looks.faces)
        left, top = self.width() - RIGHT - size.width(), (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

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
