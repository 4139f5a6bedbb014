"""The preflight card: what is ready, and a place to try a clicker, where no key does anything."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.preflight import PreflightRow, Ready, preflight, to_look_at
from casesconf_desktop.ui.console.glyphs import MOODS, mood_ink
from casesconf_desktop.ui.console.hint import paint_hint
from casesconf_desktop.ui.console.lettering import LEADING
from casesconf_desktop.ui.console.text import set_lines, write
from casesconf_desktop.ui.keymap import Act, cap
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.icons import paint_icon

WIDTH, PAD, HEAD, WORDS, ICON = 720, 36, 100, 170, 20
ROW = 48
LEAVING = cap(Act.LEAVE)
LEAVES = f"{LEAVING}: leaves what is open. Once more closes this."


class Preflight(QWidget):
    """`told` brings how many rows want a look. The last key that was tried stays until the card is hidden."""

    told = Signal(int)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._ready: Ready | None = None
        self._rows: tuple[PreflightRow, ...] = ()
        self.setAccessibleName("Before the doors")

    def show_ready(self, ready: Ready) -> None:
        pressed = self._ready.pressed if self._ready is not None else ""
        self._show(replace(ready, pressed=pressed))

    def tried(self, name: str, act: Act | None) -> bool:
        """Tell what a key would do. Esc after another key may be the clicker's; only else it is not taken so."""
        if self._ready is None or (name == LEAVING and self._ready.pressed in ("", LEAVES)):
            return False
        told = LEAVES if name == LEAVING else f"{name}: {act.value}." if act is not None else f"{name}: nothing here."
        self._show(replace(self._ready, pressed=told))
        return True

    def hideEvent(self, _event: QHideEvent) -> None:
        if self._ready is not None:
            self._show(replace(self._ready, pressed=""))

    def _show(self, ready: Ready) -> None:
        self._ready, rows = ready, preflight(ready)
        if rows != self._rows:
            self._rows = rows
            self.told.emit(to_look_at(rows))
            self.setAccessibleDescription(" ".join(f"{row.head}: {row.told}" for row in rows))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEAD + sum(self._height(row) for row in self._rows) + PAD - 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette, faces = QPainter(self), self._looks.palette, self._looks.faces
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        write(painter, QPointF(PAD, 62), "Before the doors", faces.display(28), palette.ink1, 400)
        paint_hint(painter, self._looks, QPointF(self.width() - PAD, 59), "close", cap(Act.LEAVE))
        top = HEAD
        for row in self._rows:
            painter.fillRect(PAD, top - 1, self.width() - 2 * PAD, 1, palette.line)
            paint_icon(painter, MOODS[row.mood], QRectF(PAD, top + 13, ICON, ICON), mood_ink(row.mood, palette))
            at = QPointF(PAD + ICON + 12, top + 29)
            write(painter, at, row.head, faces.inter(15, 600), palette.ink1, WORDS - ICON - 20)
            painter.setPen(palette.ink1)
            self._told(row).draw(painter, QPointF(PAD + WORDS, top + 14))
            top += self._height(row)
        painter.end()

    def _told(self, row: PreflightRow) -> QTextLayout:
        return set_lines(row.told, self._looks.faces.inter(15), WIDTH - 2 * PAD - WORDS, LEADING[15])

    def _height(self, row: PreflightRow) -> int:
        return ROW + LEADING[15] * (self._told(row).lineCount() - 1)
