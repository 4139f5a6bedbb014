"""Timer digits in cells, so that no second moves another (look.md section 2). All lengths in em unless told."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QTransform

from casesconf_desktop.ui.faces import Faces
from casesconf_desktop.ui.parts.seen import Sees, all_of_it

CAP = 0.719
"""Cap height. The glyphs are brought to it, so that look.md's measures hold in any build of the face."""

DIGIT, COLON, SIGN = 0.622, 0.250, 0.400
DOT, DOTS_AT = 0.118, (0.195, 0.524)
SIGN_SCALE, SIGN_BEARING = 0.66, 0.010
OVERSHOOT = 0.02
DRAWN_AT = 100
"""Size in pixels at which the outlines are taken from the face."""


class Digits:
    """Paints `0-9`, `:`, `+` and `-` (or a true minus). `left` is where the ink begins, flush with a measure."""

    def __init__(self, faces: Faces) -> None:
        font = faces.display(DRAWN_AT)
        font.setFeature(QFont.Tag("ss01"), 1)
        scale = CAP / _outline(font, "7").boundingRect().height()
        self._ink = {digit: _centred(_outline(font, digit), scale) for digit in "0123456789"}
        for sign, glyph in (("+", "+"), ("-", "−"), ("−", "−")):
            self._ink[sign] = _sign(_outline(font, glyph), scale * SIGN_SCALE)
        self._ink[":"] = _colon()
        self._boxes = {digit: self._ink[digit].boundingRect() for digit in "0123456789"}
        self._top = min(box.top() for box in self._boxes.values())
        self._bottom = max(box.bottom() for box in self._boxes.values())
        self._bearing = (DIGIT - self._boxes["0"].width()) / 2

    def width(self, text: str, px: float) -> float:
        """Tell the width of the ink in pixels: a digit at an end counts as a 0, which is flush with the measure."""
        return (sum(map(_cell, text)) - self._lead(text) - self._bearing) * px

    def size_for(self, text: str, measure: float) -> float:
        """Tell the size in pixels at which the ink fills a measure."""
        return measure / self.width(text, 1)

    def cell_rects(self, text: str, left: float, baseline: float, px: float, pixel: float = 0) -> list[QRectF]:
        """Give each character's cell, high enough for the ink of any: what has to be repainted when it changes.

        Where a pixel has a length each begins on a whole one: so a digit looks the same in every cell.
        """
        edges = [left - self._lead(text) * px]
        for char in text:
            edges.append(edges[-1] + _cell(char) * px)
        if pixel:
            edges = [round(edge / pixel) * pixel for edge in edges]
        top, height = baseline - (CAP + OVERSHOOT) * px, (CAP + 2 * OVERSHOOT) * px
        return [QRectF(start, top, end - start, height) for start, end in pairwise(edges)]

    def changed_cells(
        self, before: str, after: str, left: float, baseline: float, px: float, pixel: float = 0
    ) -> list[QRectF]:
        """Give the boxes around the ink of those digits that are others, as they were and as they are, all as high.

        Both texts have as many characters, of the same widths.
        """
        cells = self.cell_rects(after, left, baseline, px, pixel)
        triples = zip(before, after, cells, strict=True)
        return [self._inked(old, new, cell.left(), baseline, px) for old, new, cell in triples if old != new]

    def _inked(self, old: str, new: str, left: float, baseline: float, px: float) -> QRectF:
        box = self._boxes[old] | self._boxes[new]
        height = self._bottom - self._top
        return QRectF(left + box.left() * px, baseline + self._top * px, box.width() * px, height * px)

    def paint(
        self,
        painter: QPainter,
        text: str,
        left: float,
        baseline: float,
        px: float,
        color: QColor,
        sees: Sees = all_of_it,
        pixel: float = 0,
    ) -> None:
        """Paint those digits of whose cells something is going to be seen."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for char, cell in zip(text, self.cell_rects(text, left, baseline, px, pixel), strict=True):
            # An outline scaled by the painter is filled up to ten times slower than one scaled beforehand.
            if sees(cell):
                painter.fillPath(_mapped(self._ink[char], QTransform(px, 0, 0, px, cell.left(), baseline)), color)
        painter.restore()

    def _lead(self, text: str) -> float:
        """Tell how far the first cell begins before the ink."""
        return SIGN_BEARING if text[:1] in "+-−" else self._bearing


def alike(before: str, after: str) -> bool:
    """Tell whether two texts have the same cells, whatever digits are in them."""
    return [char.isdecimal() or char for char in before] == [char.isdecimal() or char for char in after]


def _cell(char: str) -> float:
    return DIGIT if char.isdecimal() else COLON if char == ":" else SIGN


def _outline(font: QFont, glyph: str) -> QPainterPath:
    path = QPainterPath()
    path.addText(0, 0, font, glyph)
    return path


def _mapped(path: QPainterPath, transform: QTransform) -> QPainterPath:
    """Map and fill by winding: contours of the 4 and the plus overlap, and would show holes by the odd-even rule."""
    mapped = transform.map(path)
    mapped.setFillRule(Qt.FillRule.WindingFill)
    return mapped


def _centred(path: QPainterPath, scale: float) -> QPainterPath:
    """Centre a digit by its ink; it stays on its baseline."""
    return _mapped(path, QTransform(scale, 0, 0, scale, DIGIT / 2 - path.boundingRect().center().x() * scale, 0))


def _sign(path: QPainterPath, scale: float) -> QPainterPath:
    """Set a sign at the left of its cell, centred on the cap height."""
    ink = path.boundingRect()
    return _mapped(
        path,
        QTransform(scale, 0, 0, scale, SIGN_BEARING - ink.left() * scale, -CAP / 2 - ink.center().y() * scale),
    )


def _colon() -> QPainterPath:
    path = QPainterPath()
    for height in DOTS_AT:
        path.addEllipse(QPointF(COLON / 2, -height), DOT / 2, DOT / 2)
    return path
