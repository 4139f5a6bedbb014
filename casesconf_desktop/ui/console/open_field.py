"""Asks for a path, completing it as it is typed: no file dialog, since that would keep where it was."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casesconf_desktop.ui.console.fields import Field
from casesconf_desktop.ui.console.lettering import LEADING, Line, Paragraph
from casesconf_desktop.ui.looks import Looks

WIDTH = 620
HELP = "The path of a TOML, CSV or plain text file. Tab completes, Enter opens."


class OpenField(QWidget):
    """Tab takes what all suggestions share, Down the first of them."""

    chosen = Signal(str)

    def __init__(self, looks: Looks, complete: Callable[[str], list[str]]) -> None:
        super().__init__()
        faces, palette = looks.faces, looks.palette
        self._complete = complete
        self.setFixedWidth(WIDTH)
        self.setAccessibleName("Open an agenda")
        self._field = Field(looks)
        self._field.setAccessibleName("Path of an agenda")
        self._field.setPlaceholderText("~/agendas/tuesday.toml")
        self._field.installEventFilter(self)
        self._field.textEdited.connect(self._suggest)
        self._field.returnPressed.connect(lambda: self.chosen.emit(self._field.text().strip()))
        self._said = Paragraph(HELP, faces.inter(13), palette.ink2, LEADING[13])
        self._found = [Line("", faces.inter(13), palette.ink3) for _ in range(8)]
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addWidget(Line("Open an agenda", faces.inter(20, 600), palette.ink1))
        column.addWidget(self._field)
        column.addWidget(self._said)
        for line in self._found:
            column.addWidget(line)

    def begin(self) -> None:
        self._field.setText("")
        self.say(HELP)
        self._suggest("")
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.updateGeometry()
        self.adjustSize()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            self._take(shared(self._complete(self._field.text())))
            return True
        return super().eventFilter(watched, event)

    def _take(self, path: str) -> None:
        if len(path) > len(self._field.text()):
            self._field.setText(path)
        self._suggest(self._field.text())

    def _suggest(self, text: str) -> None:
        found = self._complete(text) if text else []
        for place, line in enumerate(self._found):
            line.setText(found[place] if place < len(found) else "")


def shared(paths: list[str]) -> str:
    """Give the longest beginning that all paths share, whatever the case of its letters."""
    if not paths:
        return ""
    first, last = min(paths), max(paths)
    length = next((i for i, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), min(len(first), len(last)))
    return first[:length]
