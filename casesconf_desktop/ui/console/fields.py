"""The small controls of the set-up page: a field, a time of day, a choice of two."""

import re
from datetime import time
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from casesconf_desktop.core.said import said
from casesconf_desktop.ui import qss
from casesconf_desktop.ui.console.lettering import Line
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.key import MARGIN, RADIUS
from casesconf_desktop.ui.theme import Palette

HEIGHT = 40
CLOCK = re.compile(r"\s*(\d{1,2})(?:[:.h ]?(\d{2}))?\s*")


def read_clock(text: str) -> time | None:
    """Read a time of day as people write it: 19:00, 19.00, 1900, 9. None if it is none."""
    found = CLOCK.fullmatch(text)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def paint_ring(painter: QPainter, widget: QWidget, palette: Palette) -> None:
    """Paint the focus ring into the margin that all controls keep for it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(palette.focus, 2))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), RADIUS + 3, RADIUS + 3)


HINTS = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData


def hide_words(field: QLineEdit, *, on: bool) -> None:
    """Show dots for what is in a field."""
    field.setEchoMode(QLineEdit.EchoMode.Password if on else QLineEdit.EchoMode.Normal)
    field.setInputMethodHints(HINTS)  # which the mode has set anew


class Field(QLineEdit):
    """A field to type into. Input methods are asked not to learn what is typed, and there is no completion of it.

    What is typed into a `private` one cannot be copied.
    """

    def __init__(self, looks: Looks, font: QFont | None = None, *, private: bool = False) -> None:
        super().__init__()
        self._palette = looks.palette
        if private:
            self.setAcceptDrops(False)
            self.selectionChanged.connect(self.deselect)  # what is not selected is not copied, nor dragged out
        self.setFont(font or looks.faces.inter(15))
        self.setInputMethodHints(HINTS)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFixedHeight(HEIGHT + 2 * MARGIN)
        edge = looks.palette.edge.name()
        self.setStyleSheet(
            f"{qss.field(looks.palette)}"
            f"QLineEdit {{ margin: {MARGIN}px; placeholder-text-color: {looks.palette.ink3.name()}; }}"
            f"QLineEdit:focus {{ border: 1px solid {edge}; padding: 0 12px; }}"
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ring(painter, self, self._palette)
            painter.end()


class TimeField(QWidget):
    """A labelled time of day. What is no time is refused, and the field shows the time it had."""

    entered = Signal(time)
    refused = Signal()

    def __init__(self, looks: Looks, name: str) -> None:
        super().__init__()
        name = looks.say(name)
        self._shown = ""
        self.field = Field(looks, looks.faces.inter(15, tnum=True))
        self.field.setMaxLength(8)
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(looks.say(said("Hours and minutes")))
        self.field.editingFinished.connect(self._finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Line(name, looks.faces.inter(13), looks.palette.ink3))
        column.addWidget(self.field)
        self.setFixedWidth(112 + 2 * MARGIN)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_time(self, clock: str) -> None:
        """Show HH:MM, but leave alone what is being typed."""
        self._shown = clock
        if not self.field.isModified():
            self.field.setText(clock)

    def _finish(self) -> None:
        if not self.field.isModified():
            return
        typed = read_clock(self.field.text())
        self.field.setText(self._shown)
        if typed is None:
            self.refused.emit()
        else:
            self.entered.emit(typed)


class _Option(QRadioButton):
    def __init__(self, label: str, looks: Looks) -> None:
        super().__init__()
        self._label, self._looks = label, looks
        self.setAccessibleName(label)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        return QSize(40, 30)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        choice = self.parentWidget()
        if choice is not None and event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            choice.update()  # the ring stands around the whole choice
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, chosen = self._looks.palette, self.isChecked()
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.keyhi)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 2, 0, -2), 6, 6)
        painter.setFont(self._looks.faces.inter(13, 600 if chosen else 500))
        painter.setPen(colours.ink1 if chosen or self.underMouse() else colours.ink2)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._label)
        painter.end()


class Choice(QWidget):
    """One of a few, side by side. `chosen` tells the place of the one that was picked by hand."""

    chosen = Signal(int)

    def __init__(self, looks: Looks, name: str, labels: tuple[str, ...]) -> None:
        super().__init__()
        self._palette = looks.palette
        self.setAccessibleName(looks.say(name))
        self.setFixedHeight(36 + 2 * MARGIN)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN + 3, MARGIN + 1, MARGIN + 3, MARGIN + 1)
        row.setSpacing(0)
        self._options = [_Option(looks.say(label), looks) for label in labels]
        for place, option in enumerate(self._options):
            option.clicked.connect(partial(self.chosen.emit, place))
            row.addWidget(option)

    def choose(self, place: int) -> None:
        self._options[place].setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._palette.kb, 1))
        inside = MARGIN + 0.5
        face = QRectF(self.rect()).adjusted(inside, inside, -inside, -inside)
        painter.drawRoundedRect(face, RADIUS - 0.5, RADIUS - 0.5)
        if any(option.hasFocus() for option in self._options):
            paint_ring(painter, self, self._palette)
        painter.end()
