"""The field in which a prompt is looked for. What is typed stays in it, and is gone when it closes."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.fields import Field
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.key import MARGIN

HINT = said("A word, a feeling, a moment")
TELLS = said("The arrow keys choose among what is found, Enter takes it, Escape leaves")
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Finder(Field):
    """`stepped` asks for the row above or below, `chosen` is Enter, `left` says that the focus went elsewhere."""

    typed = Signal(str)
    stepped = Signal(int)
    chosen = Signal()
    left = Signal()

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(looks, private=True)
        self.setParent(parent)
        self.setPlaceholderText(looks.say(HINT))
        self.setAccessibleName(looks.say(said("Find a prompt")))
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
