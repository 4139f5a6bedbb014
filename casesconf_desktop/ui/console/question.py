"""One calm question with two answers; to stay is the one that is at hand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casesconf_desktop.ui.console.lettering import LEADING, Line, Paragraph
from casesconf_desktop.ui.keymap import Act, cap
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.key import Key

WIDTH = 460


class Question(QWidget):
    confirmed = Signal()
    stayed = Signal()

    def __init__(self, looks: Looks, title: str, words: str, yes: str, no: str) -> None:
        super().__init__()
        say, faces, palette = looks.say, looks.faces, looks.palette
        title, words = say((title, words))
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(10)
        column.addWidget(Line(title, faces.inter(20, 600), palette.ink1))
        column.addWidget(Paragraph(words, faces.inter(15), palette.ink2, LEADING[15]))
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(0)
        self._no = Key(no, cap(Act.LEAVE), palette=palette, faces=faces, language=looks.language)
        self._no.set_solid(True)
        self._no.clicked.connect(self.stayed)
        sure = Key(yes, palette=palette, faces=faces, language=looks.language)
        sure.clicked.connect(self.confirmed)
        row.addWidget(sure)
        row.addWidget(self._no)
        column.addLayout(row)

    def ask(self) -> None:
        """Ask where it is seen what Enter would answer: a window that is not in front shows no ring."""
        self.window().activateWindow()
        self._no.setFocus(Qt.FocusReason.PopupFocusReason)
