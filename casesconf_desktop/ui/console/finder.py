"""The field in which a prompt or an act is looked for. What is typed stays in it, and is gone when it closes."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.fields import Field
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.key import MARGIN

TELLS = said("The arrow keys choose among what is found, Enter takes it, Escape leaves")
FAR = 8
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -FAR, Qt.Key.Key_PageDown: FAR}


class Finder(Field):
    """`stepped` asks for a row above or below, `chosen` is Enter, `left` says that the focus went elsewhere."""

    typed = Signal(str)
    stepped = Signal(int)
    chosen = Signal()
    left = Signal()

    def __init__(self, looks: Looks, parent: QWidget, name: str, hint: str) -> None:
        super().__init__(looks, private=True)
        self.setParent(parent)
        self.setPlaceholderText(looks.say(hint))
        self.setAccessibleName(looks.say(name))
        self.setAccessibleDescription(looks.say(TELLS))
        self.textEdited.connect(self.typed)
        self.returnPressed.connect(self.chosen)
        self.hide()

    def begin(self) -> None:
        self.setText("")
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_away(self) -> None:
        self.setText("")  # unlike clear() this forgets what undo in the field would bring back
        self.hide()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()

    def place(self, box: QRect) -> None:
        self.setFixedHeight(box.height() + 2 * MARGIN)
        self.setGeometry(box.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = STEPS.get(Qt.Key(event.key()))
        if by is not None:
            self.stepped.emit(by)
        else:
            super().keyPressEvent(event)
