"""Asks for a path, completing it as it is typed: no file dialog, since that would keep where it was."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.fields import Field
from casesconf_desktop.ui.console.finder import TELLS
from casesconf_desktop.ui.console.hint import CLOSE, Hint
from casesconf_desktop.ui.console.lettering import LEADING, Line, Paragraph
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import announce

WIDTH, PAD, SHOWN = 620, 24, 8
TITLE = said("Open an agenda")
HELP = said("The path of a TOML, CSV or plain text file. Tab completes, Enter opens.")
STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Found(Line):
    """A path that fits what is typed; where there is none it keeps its place."""

    taken = Signal()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.taken.emit()


class OpenField(QWidget):
    """Tab takes what all suggestions share; Up and Down choose one of them, and Enter or a click takes it."""

    chosen = Signal(str)

    def __init__(self, looks: Looks, complete: Callable[[str], list[str]]) -> None:
        super().__init__()
        self._complete, self._looks = complete, looks
        say, faces, palette = looks.say, looks.faces, looks.palette
        self._paths: list[str] = []
        self._picked = -1
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(say(TITLE))
        self._field = Field(looks)
        self._field.setAccessibleName(say(said("Path of an agenda")))
        #: A path that stands for any: translate the names, keep the signs and the ending.
        self._field.setPlaceholderText(say(said("~/agendas/tuesday.toml")))
        self._field.setAccessibleDescription(say(TELLS))
        self._field.installEventFilter(self)
        self._field.textEdited.connect(self._suggest)
        self._field.returnPressed.connect(self._enter)
        self._said = Paragraph(say(HELP), faces.inter(13), palette.ink2, LEADING[13])
        self._found = [Found("", faces.inter(13), palette.ink3) for _ in range(SHOWN)]
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD, PAD, PAD, PAD)
        column.setSpacing(8)
        column.addWidget(Line(say(TITLE), faces.inter(20, 600), palette.ink1))
        column.addWidget(self._field)
        column.addWidget(self._said)
        for place, line in enumerate(self._found):
            line.taken.connect(partial(self._take, place))
            policy = line.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            line.setSizePolicy(policy)
            column.addWidget(line)
        hint = Hint(looks, CLOSE, Act.LEAVE, self)  # the last, so that it lies over the title's line
        hint.end_at(QPointF(WIDTH - PAD, PAD + 18))

    def begin(self) -> None:
        self._field.setText("")
        self.say(HELP)
        self._suggest("")
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say(self, sentence: str) -> None:
        self._said.setText(self._looks.say(sentence))
        self._said.updateGeometry()
        self.adjustSize()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Tab:
            self._fill(shared(self._paths))
        elif event.key() in STEPS and self._paths:
            self._pick(min(max(self._picked + STEPS[event.key()], 0), len(self._paths) - 1))
        else:
            return super().eventFilter(watched, event)
        return True

    def _enter(self) -> None:
        if self._picked >= 0:
            self._take(self._picked)
        else:
            self.chosen.emit(self._field.text().strip())

    def _take(self, place: int) -> None:
        """Open what was taken, or look into it if it is a folder."""
        if place >= len(self._paths):
            return
        path = self._paths[place]
        self._fill(path)
        if not path.endswith(("/", "\\")):
            self.chosen.emit(path)

    def _fill(self, path: str) -> None:
        if len(path) > len(self._field.text()):
            self._field.setText(path)
        self._suggest(self._field.text())

    def _suggest(self, text: str) -> None:
        self._paths = self._complete(text)[:SHOWN] if text else []
        for place, line in enumerate(self._found):
            line.setText(self._paths[place] if place < len(self._paths) else "")
            line.setVisible(bool(line.text()))
        self._pick(-1)

    def _pick(self, place: int) -> None:
        """Mark the suggestion that Enter would take; -1 is none."""
        self._picked = place
        if place >= 0:
            announce(self, self._paths[place])
        faces, palette = self._looks.faces, self._looks.palette
        for other, line in enumerate(self._found):
            here = other == place
            line.set_look(faces.inter(13, 600 if here else 400), palette.ink1 if here else palette.ink3)


def shared(paths: list[str]) -> str:
    """Give the longest beginning that all paths share."""
    if not paths:
        return ""
    first, last = min(paths), max(paths)
    length = next((i for i, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), min(len(first), len(last)))
    return first[:length]
