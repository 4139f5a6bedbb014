"""The preflight card: what is ready, and a place to try a clicker, where no key does anything."""

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.preflight import Ready, preflight
from casesconf_desktop.core.desk.told import Told
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.hint import CLOSE, Hint
from casesconf_desktop.ui.console.text import write
from casesconf_desktop.ui.console.told_rows import ToldRows, heard_rows, told_in_a_row
from casesconf_desktop.ui.keymap import Act, cap, first_key, printed
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import HeardRows, Role, announce

WIDTH, PAD, HEAD, WORDS = 720, 36, 100, 170
ROW = 48
TITLE = said("Before the doors")
LEAVING = first_key(Act.LEAVE)
LEAVES = said("{key}: leaves what is open. Once more closes this.").format(key=cap(Act.LEAVE))
DOES, NOTHING = said("{key}: {act}."), said("{key}: nothing here.")


class Preflight(QWidget):
    """`told` says that its rows are others. The last key that was tried stays until the card is hidden."""

    told = Signal()
    heard_as = Role.List

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._ready: Ready | None = None
        self._told: tuple[Told, ...] = ()
        self._rows = ToldRows(looks, WIDTH - 2 * PAD, WORDS, ROW, 15)
        self._heard = HeardRows(self, looks.say)
        self.setAccessibleName(looks.say(TITLE))
        Hint(looks, CLOSE, Act.LEAVE, self).end_at(QPointF(WIDTH - PAD, 59))

    def show_ready(self, ready: Ready) -> None:
        pressed = self._ready.pressed if self._ready is not None else ""
        self._show(replace(ready, pressed=pressed))

    def tried(self, name: str, act: Act | None) -> bool:
        """Tell what a key would do. Esc after another key may be the clicker's; only else it is not taken so."""
        if self._ready is None or (name == LEAVING and self._ready.pressed in ("", LEAVES)):
            return False
        key = printed(name)
        does = NOTHING.format(key=key) if act is None else DOES.format(key=key, act=act.value)
        told = LEAVES if name == LEAVING else does
        self._show(replace(self._ready, pressed=told))
        announce(self, self._looks.say(told))
        return True

    def hideEvent(self, _event: QHideEvent) -> None:
        if self._ready is not None:
            self._show(replace(self._ready, pressed=""))

    def _show(self, ready: Ready) -> None:
        self._ready, rows = ready, preflight(ready)
        if rows != self._told:
            self._told = rows
            self.told.emit()
            rows = self._looks.say(rows)
            self.setAccessibleDescription(told_in_a_row(rows))
            self._heard.tell(heard_rows(rows), self._rows.boxes(PAD, HEAD, rows).__getitem__)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEAD + self._rows.height(self._told) + PAD - 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette, faces = QPainter(self), self._looks.palette, self._looks.faces
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        title = self._looks.say(TITLE)
        write(painter, QPointF(PAD, 62), title, faces.display(28), palette.ink1, 440)
        self._rows.paint(painter, PAD, HEAD, self._told)
        painter.end()
