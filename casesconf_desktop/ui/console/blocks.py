"""A plan as a row of blocks: stories stand tall, talk is low, what is between the cases is an outline."""

from collections.abc import Iterable
from itertools import accumulate

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from casesconf_desktop.core.agenda import CASE_MINUTES, MINUTE, Agenda, Kind
from casesconf_desktop.core.replace import replace

TOUCHING = 0.01
"""In minutes."""


class Span(Struct, frozen=True):
    """Minutes from the start of the evening."""

    start: float
    minutes: float
    kind: Kind

    @property
    def end(self) -> float:
        return self.start + self.minutes


class Grain(Struct, frozen=True):
    """How fine the blocks are, in pixels: `minute` is the length of one minute."""

    minute: float
    gap: float
    radius: float
    outline: float
    least: float


def spans_of(agenda: Agenda) -> tuple[Span, ...]:
    """Lay an agenda end to end."""
    starts = accumulate((segment.planned / MINUTE for segment in agenda.segments), initial=0.0)
    return joined(
        Span(start, segment.planned / MINUTE, segment.kind)
        for start, segment in zip(starts, agenda.segments, strict=False)
    )


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Join all the talk after a story: a case is a tall block and a low one."""
    made: list[Span] = []
    for span in spans:
        last = made[-1] if made else None
        if last and _talk(last.kind) and _talk(span.kind) and span.start - last.end < TOUCHING:
            made[-1] = replace(last, minutes=span.end - last.start)
        else:
            made.append(span)
    return tuple(made)


def paint_blocks(
    painter: QPainter, rect: QRectF, spans: Iterable[Span], grain: Grain, fill: QColor, outline: QColor
) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for span in spans:
        box = block_rect(rect, span, grain)
        radius = min(grain.radius, box.width() / 2)
        if span.kind in CASE_MINUTES:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
        else:
            pen = QPen(outline, grain.outline)
            if span.kind is Kind.FLOAT:
                pen.setDashPattern((2, 1.5))
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inside = min(grain.outline, box.width() / 2) / 2
            box.adjust(inside, inside, -inside, -inside)
        painter.drawRoundedRect(box, radius, radius)
    painter.restore()


def block_rect(rect: QRectF, span: Span, grain: Grain) -> QRectF:
    height = rect.height() if span.kind is Kind.STORY else rect.height() / 2
    width = max(span.minutes * grain.minute - grain.gap, grain.least)
    return QRectF(rect.left() + span.start * grain.minute, rect.bottom() - height, width, height)


def _talk(kind: Kind) -> bool:
    return kind in CASE_MINUTES and kind is not Kind.STORY
