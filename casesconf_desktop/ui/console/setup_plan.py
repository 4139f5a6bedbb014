"""The plan of the evening as a strip, from the start to the hard stop, with its clock times and its cases."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from casesconf_desktop.core.agenda import CASE_MINUTES, Kind
from casesconf_desktop.core.desk.setup import SetupView
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.blocks import Grain, Span, joined, paint_blocks
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import Role
from casesconf_desktop.ui.parts.key import MARGIN

WORDS, BLOCKS, AIR = 18, 36, 6
STOP = 4
"""Width of the bar at the hard stop."""

BETWEEN_WORDS = 5


class Plan(QWidget):
    heard_as = Role.Graphic

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._view: SetupView | None = None
        self._ends = ""
        self.setAccessibleName(looks.say(said("The plan")))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_plan(self, view: SetupView, ends: str) -> None:
        """Show the blocks of a view. `ends` is the clock time at which they end."""
        self._view, self._ends = view, ends
        told = said("{title}, from {start} to {end}. Hard stop {stop}.")
        told = told.format(title=view.title, start=view.start, end=ends, stop=view.hard_stop)
        self.setAccessibleDescription(self._looks.say(told))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, 2 * (WORDS + AIR) + BLOCKS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(MARGIN, WORDS + AIR, self.width() - 2 * MARGIN, BLOCKS)
        span = max(self._view.end, self._view.stop, 1)
        grain = Grain(minute=(row.width() - STOP) / span, gap=4, radius=4, outline=1.5, least=2)
        spans = joined(Span(b.start, b.minutes, b.kind) for b in self._view.blocks)
        paint_blocks(painter, row, spans, grain, self._looks.palette.run, self._looks.palette.track)
        self._paint_rest(painter, row, grain, self._view)
        self._paint_times(painter, row, grain, self._view)
        self._paint_names(painter, row, grain, self._view)
        painter.end()

    def _paint_rest(self, painter: QPainter, row: QRectF, grain: Grain, view: SetupView) -> None:
        """Paint what is in hand as dashes up to the hard stop; a stop that comes too early stands in the blocks."""
        colours, late = self._looks.palette, view.stop < view.end
        stop, end = row.left() + view.stop * grain.minute, row.left() + view.end * grain.minute
        if stop - end > 2 * grain.gap:
            pen = QPen(colours.track, 1.5)
            pen.setDashPattern((2.6, 2.6))
            painter.setPen(pen)
            level = row.bottom() - 0.75
            painter.drawLine(QPointF(end + grain.gap, level), QPointF(stop - grain.gap, level))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.over if late else colours.run)
        if late:
            painter.fillRect(QRectF(stop - grain.gap, row.top(), STOP + 2 * grain.gap, BLOCKS), colours.base)
        painter.drawRoundedRect(QRectF(stop, row.top(), STOP, BLOCKS), 2, 2)

    def _paint_times(self, painter: QPainter, row: QRectF, grain: Grain, view: SetupView) -> None:
        """Write the times over the strip; the last two matter most, and those before give way."""
        colours, faces = self._looks.palette, self._looks.faces
        strong, plain = faces.inter(13, 500, tnum=True), faces.inter(13, tnum=True)
        stop_ink = colours.over if view.stop < view.end else colours.ink1
        taken: list[QRectF] = []
        for text, minute, ink in ((view.hard_stop, view.stop, stop_ink), (self._ends, view.end, colours.ink1)):
            width = QFontMetricsF(strong).horizontalAdvance(text)
            right = row.left() + minute * grain.minute + (STOP if minute == view.stop else 0)
            box = QRectF(max(row.left(), right - width), 0, width, WORDS)
            _write(painter, box, (text, strong, ink), taken)
        for block in view.blocks:
            if block is view.blocks[0] or block.kind is Kind.BREAK:
                width = QFontMetricsF(plain).horizontalAdvance(block.clock)
                box = QRectF(row.left() + block.start * grain.minute, 0, width, WORDS)
                _write(painter, box, (block.clock, plain, colours.ink2), taken)

    def _paint_names(self, painter: QPainter, row: QRectF, grain: Grain, view: SetupView) -> None:
        """Write the names under the strip, the cases first: what is between them gives way."""
        font, taken = self._looks.faces.inter(13), list[QRectF]()
        for block in sorted(view.blocks, key=lambda block: block.kind not in CASE_MINUTES):
            if block.label:
                width = QFontMetricsF(font).horizontalAdvance(block.label)
                left = min(row.left() + block.start * grain.minute, row.right() - width)
                box = QRectF(left, row.bottom() + AIR, width, WORDS)
                _write(painter, box, (block.label, font, self._looks.palette.ink3), taken)


def _write(painter: QPainter, box: QRectF, word: tuple[str, QFont, QColor], taken: list[QRectF]) -> None:
    """Write a word unless it would come too near another."""
    room = box.adjusted(-BETWEEN_WORDS, 0, BETWEEN_WORDS, 0)
    if any(room.intersects(other) for other in taken):
        return
    text, font, ink = word
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box.adjusted(0, 0, 2, 0), Qt.AlignmentFlag.AlignVCenter, text)
    taken.append(box)
