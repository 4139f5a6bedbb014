"""Words that stand in a layout: one line, a paragraph on its own leading, lines and gaps."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextLine
from PySide6.QtWidgets import QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.fitting import SMALLEST, fit
from casesconf_desktop.ui.parts.key import MARGIN
from casesconf_desktop.ui.parts.large_text import draw_lines

LEADING = {12: 18, 13: 18, 15: 20, 17: 24, 20: 26, 28: 34, 40: 44}
"""Line heights by size, in pixels (look.md section 2)."""

HORIZONTALLY = Qt.AlignmentFlag.AlignHorizontal_Mask


class Line(QLabel):
    """One line of words, smaller or cut where it does not fit. It stands in by the margin that keys have."""

    def __init__(self, text: str, font: QFont, ink: QColor) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_look(font, ink)

    def set_look(self, font: QFont, ink: QColor) -> None:
        self._ink = ink
        self.setFont(font)
        self.setFixedHeight(LEADING[font.pixelSize()])
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(words + 0.5) + 2 * MARGIN, self.height())

    @property
    def least(self) -> int:
        """Tell how narrow it may be before it is cut."""
        return round(SMALLEST * QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 0.5) + 2 * MARGIN

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._ink)
        box = self.contentsRect()
        font = fit(self.text(), self.font(), box.width() + 1)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width() + 1)
        tall = metrics.height() > box.height()  # the largest size is: its descenders must not be cut
        level = Qt.AlignmentFlag.AlignBottom if tall else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box.adjusted(0, 0, 1, 0), self.alignment() & HORIZONTALLY | level, words)
        painter.end()


class Paragraph(QLabel):
    """Wrapped words whose lines stand `leading` pixels apart."""

    def __init__(self, text: str, font: QFont, ink: QColor, leading: int) -> None:
        super().__init__(text)
        self._ink, self._leading = ink, leading
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font)
        self.setContentsMargins(MARGIN, 0, MARGIN, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lines(width - 2 * MARGIN).lineCount() * self._leading

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._leading)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._ink)
        box = self.contentsRect()
        draw_lines(painter, QPointF(box.topLeft()), self._lines(box.width()))
        painter.end()

    def _lines(self, width: float) -> QTextLayout:
        layout = QTextLayout(self.text(), self.font())
        layout.beginLayout()
        for place, line in enumerate(_made(layout)):
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, place * self._leading + (self._leading - line.height()) / 2))
        layout.endLayout()
        return layout


def _made(layout: QTextLayout) -> Iterator[QTextLine]:
    while (line := layout.createLine()).isValid():
        yield line


class Hairline(QWidget):
    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._line = looks.palette.line
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(MARGIN, 0, self.width() - 2 * MARGIN, 1, self._line)
        painter.end()


def gap(column: QVBoxLayout, least: int, most: int) -> None:
    """Leave a gap that gives way, together with all others, before a page has to scroll."""
    column.addSpacing(least)
    column.addItem(QSpacerItem(0, most - least, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum))
