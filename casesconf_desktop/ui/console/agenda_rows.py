"""The rows of the agenda rail and the line that runs through them: solid behind, faint ahead."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from itertools import accumulate, pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QRegion

from casesconf_desktop.core.desk.heard import agenda_row
from casesconf_desktop.core.desk.rail_rows import NO_ROWS, Node, RailRows, Row
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.replace import replace
from casesconf_desktop.ui.console.glyphs import GLYPHS, state_ink
from casesconf_desktop.ui.console.in_sight import InWords, LongRows, nearby, rows_at
from casesconf_desktop.ui.console.text import paint_card, write, write_back
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import HeardRows, Item
from casesconf_desktop.ui.parts.icons import paint_icon

TIMES, TIMES_END, LINE, TITLES, EDGE, APART = 28, 84, 96, 120, 28, 4
BASELINE, SMALL_BASELINE, DETAIL, DESCENT = 23, 17, 20, 6
NODE = 5
"""How far a node's centre stands over the baseline."""
GLYPH = 23
DISC_CLEARANCE, GLYPH_CLEARANCE = 12, 15
CARD_SIDE, CARD_HEIGHT = 12, 54


class AgendaRows(LongRows):
    """As high as its rows. A row that changes alone, as the one past its time does each second, is painted alone."""

    def __init__(self, looks: Looks, open_plan: Callable[[], None]) -> None:
        super().__init__()
        self._looks = looks
        self._heard = HeardRows(self, looks.say, lambda _index: open_plan())
        self._rows = InWords(NO_ROWS, looks.say, lambda row: looks.say(agenda_row(row)))
        self._tops = [0]
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_rows(self, rows: RailRows, unfolded: range, plain: int) -> None:
        """Show rows, of which a plain one is this high; the unfolded ones may not be plain."""
        heights = (_height(rows[at], plain) if at in unfolded else plain for at in range(len(rows)))
        tops = list(accumulate(heights, initial=0))
        same, self._tops = tops == self._tops, tops
        self.setFixedHeight(max(1, tops[-1]))
        changed = self._rows.take(rows, nearby(self, tops))
        if not same:
            self.update()
        for index, before in changed.items():
            self.update(self._anew(index, before))
        self._be_heard()

    @property
    def tops(self) -> list[int]:
        return self._tops

    def _item(self, at: int) -> Item:
        return Item(self._rows.heard(at))

    def row_rect(self, index: int) -> QRect:
        top, bottom = self._tops[index : index + 2] if len(self._rows) else (0, 0)
        return QRect(0, top, self.width(), bottom - top)

    def _anew(self, index: int, before: Row | None) -> QRect:
        """Tell what of a row is painted anew: its time alone, where only that is another."""
        row, box = self._rows.seen(index), self.row_rect(index)
        if before is not None and replace(before, time=row.time) == row:
            box = QRect(0, box.top(), TIMES_END, self._baseline(index, row) + DESCENT - box.top())
        return box

    def top_at(self, wished: int, furthest: int) -> int:
        """Find the top of a row: the first from the one wished for on, or else the last before the furthest."""
        tops = self._tops[:-1] or [0]
        return tops[min(bisect_left(tops, wished), max(0, bisect_right(tops, furthest) - 1))]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, anew = QPainter(self), event.region()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._looks.palette.sunk)
        seen = rows_at(self._tops, event.rect())
        near = range(max(0, seen.start - 1), min(len(self._rows), seen.stop + 1)) if seen else seen
        rows = {at: self._rows.seen(at) for at in near}
        for index in seen:
            if rows[index].node is Node.NOW:
                card = QRectF(CARD_SIDE, self._tops[index], self.width() - 2 * CARD_SIDE, CARD_HEIGHT)
                paint_card(painter, card, 8, self._looks.palette.runbg, self._looks.palette)
        self._paint_line(painter, rows, anew)
        for index in seen:
            row, box, baseline = rows[index], self.row_rect(index), self._baseline(index, rows[index])
            self._paint_time(painter, row, baseline)
            under, beside = QRect(0, baseline + DESCENT, TIMES_END, DETAIL), box.adjusted(TIMES_END, 0, 0, 0)
            if row.planned and anew.intersects(under):
                self._paint_planned(painter, row, baseline + DETAIL)
            if anew.intersects(beside):
                self._paint_node(painter, row, self._node(index, row))
                self._paint_words(painter, row, baseline)
        painter.end()

    def _baseline(self, index: int, row: Row) -> int:
        return self._tops[index] + (SMALL_BASELINE if row.small and row.node is not Node.NOW else BASELINE)

    def _node(self, index: int, row: Row) -> QPointF:
        return QPointF(LINE, self._baseline(index, row) - NODE)

    def _paint_line(self, painter: QPainter, rows: dict[int, Row], anew: QRegion) -> None:
        for (above, upper), (below, lower) in pairwise(rows.items()):
            top, bottom = self._node(above, upper).y(), self._node(below, lower).y()
            top += _clearance(upper)
            bottom -= _clearance(lower)
            part, done = QRectF(LINE - 1, top, 2, bottom - top), upper.node is Node.DONE
            if anew.intersects(part.toAlignedRect()):
                painter.fillRect(part, self._looks.palette.ink3 if done else self._looks.palette.line)

    def _paint_node(self, painter: QPainter, row: Row, centre: QPointF) -> None:
        palette = self._looks.palette
        painter.setPen(Qt.PenStyle.NoPen)
        match row.node:
            case Node.DONE:
                painter.setBrush(palette.ink3)
                radius = 4 if row.small else 5
                painter.drawEllipse(centre, radius, radius)
            case Node.NOW:
                box = QRectF(centre.x() - GLYPH / 2, centre.y() - GLYPH / 2, GLYPH, GLYPH)
                state = row.state or TimerState.RUNNING
                paint_icon(painter, GLYPHS[state], box, state_ink(state, palette))
            case Node.TO_COME:
                painter.setPen(QPen(palette.edge, 2))
                painter.setBrush(palette.sunk)
                radius = 4 if row.small else 5
                painter.drawEllipse(centre, radius, radius)
            case Node.HARD_STOP:
                painter.setBrush(palette.ink2)
                painter.drawRoundedRect(QRectF(centre.x() - 9, centre.y() - 2, 18, 4), 2, 2)

    def _paint_time(self, painter: QPainter, row: Row, baseline: int) -> None:
        write(painter, QPointF(TIMES, baseline), row.time, self._title(row), self._ink(row), TIMES_END - TIMES)

    def _paint_planned(self, painter: QPainter, row: Row, baseline: int) -> None:
        struck, ink = self._looks.faces.inter(13, tnum=True), self._looks.palette.ink3
        struck.setStrikeOut(True)
        write(painter, QPointF(TIMES, baseline), row.planned, struck, ink, TIMES_END - TIMES)

    def _title(self, row: Row) -> QFont:
        return self._looks.faces.inter(15, 600 if row.strong else 500, tnum=True)

    def _paint_words(self, painter: QPainter, row: Row, baseline: int) -> None:
        palette, title = self._looks.palette, self._title(row)
        note, ink = self._looks.faces.inter(13, tnum=True), self._ink(row)
        room, below = self._paint_note(painter, row, baseline, title, note)
        write(painter, QPointF(TITLES, baseline), row.title, title, ink, room, smaller=True)
        at = QPointF(TITLES, baseline + DETAIL)
        write(painter, at, row.detail, note, palette.ink3, below, smaller=True)

    def _paint_note(
        self, painter: QPainter, row: Row, baseline: int, title: QFont, small: QFont
    ) -> tuple[float, float]:
        """Write the note beside the title or, if there is more room, in the line below; give what both lines have."""
        right, tint = self.width() - EDGE, self._looks.palette.ink3
        room, below = float(right - TITLES), float(self.width() - TITLES - CARD_SIDE - 4)
        if not row.note:
            return room, below
        if row.state is TimerState.OVER:
            tint = self._looks.palette.over
        width, wide = QFontMetricsF(title).horizontalAdvance, QFontMetricsF(small).horizontalAdvance
        needed = APART + wide(row.note)
        if row.detail and width(row.title) + needed > room >= wide(row.detail) + needed:
            return room, room - APART - write_back(
                painter, QPointF(right, baseline + DETAIL), row.note, small, tint, room
            )
        return room - APART - write_back(painter, QPointF(right, baseline), row.note, small, tint, room), below

    def _ink(self, row: Row) -> QColor:
        if row.strong:
            return self._looks.palette.ink1
        return self._looks.palette.ink3 if row.node is Node.DONE else self._looks.palette.ink2


def _clearance(row: Row) -> int:
    """Keep the line off the sign of the current state."""
    if row.node is not Node.NOW:
        return 0
    return DISC_CLEARANCE if row.state is TimerState.RUNNING else GLYPH_CLEARANCE


def _height(row: Row, plain: int) -> int:
    """Give a row's height: where plain rows are close, the others keep what they need."""
    if row.node is Node.NOW:
        return min(max(60, plain + 2), 72)
    if row.strong:
        return min(max(50, plain - 12), 58)
    if row.small:
        return min(max(44, plain - 14), 56) if row.detail else min(max(28, plain - 36), 34)
    return plain
