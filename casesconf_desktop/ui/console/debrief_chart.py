"""Plan against actual, a square a minute: used, given back, past the plan."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.debrief import DebriefRow
from casesconf_desktop.ui.console.text import write, write_back
from casesconf_desktop.ui.looks import Looks

CASE, TITLE, BAR = 0, 76, 212
STEP, SO_FAR = 92, 0
HEAD = 30
FIGURES = 60
CELL, CELL_HEIGHT, GAP, BEAD = 22, 18, 4, 17
LEAST = 2.5
"""Width under which minutes are not to be told apart, and only the figures are left."""


class DebriefChart(QWidget):
    """As high as its rows, which share the room they are given between 26 and 50 pixels each."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._rows: tuple[DebriefRow, ...] = ()
        self._row = 26
        self.setAccessibleName("Plan and evening, in minutes")

    def show_rows(self, rows: tuple[DebriefRow, ...]) -> None:
        self._rows = rows
        told = (f"{row.case} {row.title}: {row.step}" for row in rows)
        self.setAccessibleDescription(". ".join(told))
        self.update()

    def fit(self, height: int) -> None:
        self._row = max(26, min(50, (height - HEAD) // max(1, len(self._rows))))
        self.setFixedHeight(self.sizeHint().height())

    @property
    def _minute(self) -> float:
        """Give the width of a minute: one for all rows, narrower where the longest would not fit."""
        longest = max(map(_minutes, self._rows), default=1)
        return min(CELL + GAP, (self.width() - STEP - FIGURES - BAR) / max(1, longest))

    def sizeHint(self) -> QSize:
        return QSize(600, HEAD + self._row * len(self._rows) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        note, ink = self._looks.faces.inter(13), self._looks.palette.ink3
        if self._minute > LEAST:
            write(painter, QPointF(BAR, 14), "minutes", note, ink, 120)
        write_back(painter, QPointF(self.width() - STEP, 14), "step", note, ink, 60)
        write_back(painter, QPointF(self.width() - SO_FAR, 14), "so far", note, ink, 60)
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
            write(painter, QPointF(CASE, baseline), row.case, strong, palette.ink1, TITLE - 8)
        left = CASE if alone else TITLE
        title = strong if alone else faces.inter(15)
        write(
            painter, QPointF(left, baseline), row.title, title, palette.ink1 if alone else palette.ink2, BAR - left - 8
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
            box = QRectF(BAR + place * step, middle - CELL_HEIGHT / 2, step - gap, CELL_HEIGHT)
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
    """What the three shapes mean."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self.setFixedSize(310, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, font = self._looks.palette, self._looks.faces.inter(13)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.ink3)
        painter.drawRoundedRect(QRectF(3, 3, CELL, CELL_HEIGHT), 4, 4)
        painter.setPen(QPen(palette.track, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(85.75, 3.75, CELL - 1.5, CELL_HEIGHT - 1.5), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.over)
        painter.drawEllipse(QPointF(212, 12), BEAD / 2, BEAD / 2)
        for left, words in ((33, "used"), (115, "given back"), (228, "past the plan")):
            write(painter, QPointF(left, 17), words, font, palette.ink2, 90)
        painter.end()
