"""Plan against actual, a square a minute: used, given back, past the plan."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.debrief import DebriefRow
from casesconf_desktop.core.desk.heard import debrief_row
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.text import write, write_back
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import HeardRows, Item, Role

CASE, TITLE, BAR = 0, 76, 212
"""Where the columns begin, unless the names of the cases need more."""

STEP, SO_FAR = 92, 0
HEAD = 30
FIGURES = 60
#: Heads of columns over minutes: how much a step took more or less than its plan, and all steps until then.
STEP_HEAD, SO_FAR_HEAD = said("step", "a column"), said("so far", "a column")
CELL, CELL_HEIGHT, GAP, BEAD = 22, 18, 4, 17
LEAST = 2.5
"""Width under which minutes are not to be told apart, and only the figures are left."""


MEANINGS = said("used", "minutes"), said("given back", "minutes"), said("past the plan", "minutes")


class DebriefChart(QWidget):
    """As high as its rows, which share the room they are given between 26 and 50 pixels each."""

    heard_as = Role.List

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._rows: tuple[DebriefRow, ...] = ()
        self._row = 26
        self._heard = HeardRows(self, looks.say)
        self.setAccessibleName(looks.say(said("Plan and evening, in minutes")))
        self._title, self._bar = TITLE, BAR

    def show_rows(self, rows: tuple[DebriefRow, ...]) -> None:
        self._rows = rows
        metrics = QFontMetricsF(self._looks.faces.inter(15, 600))
        self._title = max([TITLE, *(round(metrics.horizontalAdvance(row.case)) + 10 for row in rows)])
        self._bar = self._title + BAR - TITLE
        self._be_heard()
        self.update()

    def fit(self, height: int) -> None:
        self._row = max(26, min(50, (height - HEAD) // max(1, len(self._rows))))
        self.setFixedHeight(self.sizeHint().height())
        self._be_heard()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._be_heard()

    def _be_heard(self) -> None:
        items = (Item(self._looks.say(debrief_row(row))) for row in self._rows)
        self._heard.tell(items, lambda index: QRect(0, HEAD + index * self._row, self.width(), self._row))

    @property
    def _minute(self) -> float:
        """Give the width of a minute: one for all rows, narrower where the longest would not fit."""
        longest = max(map(_minutes, self._rows), default=1)
        return min(CELL + GAP, (self.width() - STEP - FIGURES - self._bar) / max(1, longest))

    def sizeHint(self) -> QSize:
        return QSize(600, HEAD + self._row * len(self._rows) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        say, note, ink = self._looks.say, self._looks.faces.inter(13), self._looks.palette.ink3
        if self._minute > LEAST:
            write(painter, QPointF(self._bar, 14), say(said("minutes", "a column")), note, ink, 120)
        write_back(painter, QPointF(self.width() - STEP, 14), say(STEP_HEAD), note, ink, STEP - 8)
        write_back(painter, QPointF(self.width() - SO_FAR, 14), say(SO_FAR_HEAD), note, ink, STEP - 8)
        for place, row in enumerate(self._rows):
            self._paint_row(painter, row, HEAD + place * self._row)
        painter.end()

    def _paint_row(self, painter: QPainter, row: DebriefRow, top: int) -> None:
        palette, faces = self._looks.palette, self._looks.faces
        alone = not row.in_case
        if row.case or alone:
            painter.fillRect(0, top, self.width(), 1, palette.line)
        baseline = top + self._row / 2 + 5
        strong = faces.inter(15, 600)
        if row.case:
            write(painter, QPointF(CASE, baseline), row.case, strong, palette.ink1, self._title - 8)
        left = CASE if alone else self._title
        title = strong if alone else faces.inter(15)
        write(
            painter,
            QPointF(left, baseline),
            row.title,
            title,
            palette.ink1 if alone else palette.ink2,
            self._bar - left - 8,
        )
        if self._minute > LEAST:
            self._paint_minutes(painter, row, top + self._row / 2)
        moved = palette.over if row.past else palette.ink1 if row.given_back else palette.ink3
        figures = faces.inter(15, 600 if row.past or row.given_back else 400, tnum=True)
        write_back(painter, QPointF(self.width() - STEP, baseline), row.step, figures, moved, 60)
        plain = faces.inter(15, tnum=True)
        write_back(painter, QPointF(self.width() - SO_FAR, baseline), row.so_far, plain, palette.ink3, 60)

    def _paint_minutes(self, painter: QPainter, row: DebriefRow, middle: float) -> None:
        palette, step = self._looks.palette, self._minute
        gap = min(GAP, step / 4)
        for place in range(_minutes(row)):
            box = QRectF(self._bar + place * step, middle - CELL_HEIGHT / 2, step - gap, CELL_HEIGHT)
            radius = min(4, box.width() / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            if place < row.used:
                painter.setBrush(palette.ink3)
                painter.drawRoundedRect(box, radius, radius)
            elif place < row.used + row.given_back:
                painter.setPen(QPen(palette.track, 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)
            else:
                painter.setBrush(palette.over)
                painter.drawEllipse(box.center(), min(BEAD, box.width()) / 2, min(BEAD, box.width()) / 2)


def _minutes(row: DebriefRow) -> int:
    return row.used + row.given_back + row.past


class Legend(QWidget):
    """What the three shapes mean. Each stands as far from the left as the words before it need."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._words = looks.say(MEANINGS)
        metrics = QFontMetricsF(looks.faces.inter(13))
        used, back, past = (round(metrics.horizontalAdvance(words)) for words in self._words)
        second = max(82, 33 + used + 18)
        third = max(second + 119, second + 33 + back + 18)
        self._lefts = (0, second, third)
        self.setFixedSize(max(310, third + 27 + past + 2), 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, font = self._looks.palette, self._looks.faces.inter(13)
        _, second, third = self._lefts
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.ink3)
        painter.drawRoundedRect(QRectF(3, 3, CELL, CELL_HEIGHT), 4, 4)
        painter.setPen(QPen(palette.track, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(second + 3.75, 3.75, CELL - 1.5, CELL_HEIGHT - 1.5), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.over)
        painter.drawEllipse(QPointF(third + 11, 12), BEAD / 2, BEAD / 2)
        for left, words in zip((33, second + 33, third + 27), self._words, strict=True):
            write(painter, QPointF(left, 17), words, font, palette.ink2, self.width())
        painter.end()
