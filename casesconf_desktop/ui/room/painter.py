"""Paints a RoomView. The room window and the console's preview both use this, so the preview cannot lie."""

from msgspec import Struct, field
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF, QPainter, QRegion

from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.ui.faces import Faces
from casesconf_desktop.ui.language import Language
from casesconf_desktop.ui.parts.bar import paint_bar
from casesconf_desktop.ui.parts.digits import CAP, Digits, alike
from casesconf_desktop.ui.parts.icons import Icon, paint_icon
from casesconf_desktop.ui.parts.pixels import boxes, reach
from casesconf_desktop.ui.parts.ring import paint_ring
from casesconf_desktop.ui.room import cards
from casesconf_desktop.ui.room.inks import digit_ink, ground, inks, state_ink, state_words
from casesconf_desktop.ui.room.sheet import HEIGHT, MARGIN, Once, Sheet, fitted
from casesconf_desktop.ui.theme import RoomPalette

BAND_TOP, BAND_BOTTOM = 234, 699
BAR_TOP, BAR_HEIGHT, THIN_BAR_TOP, THIN_BAR_HEIGHT = 776, 44, 944, 28
RING_CENTRE = 594
HEADER_BOTTOM, FOOTER_TOP = 200, 860
"""Over the first and under the second there is nothing but words."""

LEAST_CAP = 0.30 * 1080
GLYPH = 90
"""Room for the glyph of a state, before its word."""

RETURN_SIZES = (120, 104, 88, 72, 60)
"""For when the break is over: what matters most in a break."""

GLYPHS = {
    TimerState.READY: Icon.OPEN_CIRCLE,
    TimerState.RUNNING: Icon.DISC,
    TimerState.PAUSED: Icon.TWO_BARS,
    TimerState.WRAPPING_UP: Icon.WRAP_UP,
    TimerState.OVER: Icon.CRESCENT,
}


class RoomPainter(Struct, frozen=True):
    """Lays everything out on a sheet 1080 units high and as wide as the screen's shape asks (look.md section 5).

    Views come said in the room's `language` already.
    """

    faces: Faces
    digits: Digits
    dark: RoomPalette
    light: RoomPalette
    language: Language = field(default_factory=Language)
    _once: Once = field(default_factory=Once)

    def paint(self, painter: QPainter, size: QSizeF, view: RoomView, seen: QRegion | None = None) -> None:
        """Paint a view; `seen`, in pixels, is all of it that is going to be seen."""
        palette = self.light if view.light else self.dark
        unit = size.height() / 1080
        whole = QRectF(QPointF(), size).toAlignedRect()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        for box in boxes(QRegion(whole) if seen is None else seen):  # a clip of many boxes would be slow
            painter.save()
            painter.setClipRect(box)
            painter.fillRect(box, ground(palette, view))
            painter.scale(unit, unit)
            width, near = size.width() / unit, reach(box, unit)
            self._paint(Sheet(painter, width, palette, self.faces, self.language, near, 1 / unit, self._once), view)
            painter.restore()

    def _paint(self, sheet: Sheet, view: RoomView) -> None:
        match view.scene:
            case Scene.BLANK:
                cards.paint_blank(sheet)
            case Scene.RULES:
                cards.paint_rules(sheet)
            case Scene.CLOSING:
                cards.paint_closing(sheet)
            case Scene.TEST_CARD:
                cards.paint_test_card(sheet)
            case Scene.PROMPT:
                self._header(sheet, view)
                cards.paint_prompt(sheet, view.prompt)
                self._bar(sheet, view, THIN_BAR_TOP, THIN_BAR_HEIGHT)
            case Scene.WELCOME | Scene.TIMER | Scene.BREAK:
                self._timed(sheet, view)
        if view.rehearsal or view.unguarded:
            cards.paint_mark(sheet, unguarded=view.unguarded)

    def changed_digits(self, width: float, pixel: float, before: str, after: str) -> list[QRectF] | None:
        """Give the cells of the digits that are others, on a sheet of this width; None where all of them move."""
        measure = width - 2 * MARGIN
        old, new = (fitting(self.digits, text, measure) for text in (before, after))
        if not alike(old, new):
            return None
        return self.digits.changed_cells(old, new, *self._digits_at(new, measure), pixel) if new else []

    @staticmethod
    def bar_rect(width: float) -> QRectF:
        return QRectF(MARGIN, BAR_TOP, width - 2 * MARGIN, BAR_HEIGHT)

    def _timed(self, sheet: Sheet, view: RoomView) -> None:
        if sheet.sees(QRectF(0, 0, sheet.width, HEADER_BOTTOM)):
            self._header(sheet, view)
        if view.gentle and view.minutes is not None:
            centre = QPointF(sheet.width / 2, RING_CENTRE)
            fill, track, bead = inks(sheet.palette, view)
            paint_ring(sheet.painter, centre, view.minutes, 1, fill=fill, track=track, bead=bead)
            return
        if sheet.sees(QRectF(0, HEADER_BOTTOM, sheet.width, BAR_TOP - HEADER_BOTTOM)):
            self._digits(sheet, view)
        self._bar(sheet, view, BAR_TOP, BAR_HEIGHT)
        if sheet.sees(QRectF(0, FOOTER_TOP, sheet.width, HEIGHT - FOOTER_TOP)):
            self._footer(sheet, view)

    def _header(self, sheet: Sheet, view: RoomView) -> None:
        """Tell the state at the right first, then the place in the evening in what is left."""
        ink = state_ink(sheet.palette, view)
        taken = 0.0
        if view.status:
            font, status = fitted(self.faces.display, view.status, sheet.measure - GLYPH)
            taken = QFontMetricsF(font).horizontalAdvance(status)
            sheet.text(font, status, sheet.width - MARGIN - taken, 148, ink)
            if view.state is not None:
                box = QRectF(sheet.width - MARGIN - taken - GLYPH, 148 - 26 - 32, 64, 64)
                paint_icon(sheet.painter, GLYPHS[view.state], box, ink)
                taken += GLYPH
        font, heading = fitted(self.faces.display, view.heading, max(0.0, sheet.measure - taken - 48))
        stated = view.light and view.state in (TimerState.WRAPPING_UP, TimerState.OVER)
        sheet.text(font, heading, MARGIN, 148, ink if stated else sheet.palette.ink2)

    def _digits(self, sheet: Sheet, view: RoomView) -> None:
        text = fitting(self.digits, view.digits, sheet.measure)
        if not text:
            return
        left, baseline, size = self._digits_at(text, sheet.measure)
        ink = digit_ink(sheet.palette, view)
        self.digits.paint(sheet.painter, text, left, baseline, size, ink, sheet.sees, sheet.pixel)

    def _digits_at(self, text: str, measure: float) -> tuple[float, float, float]:
        """Tell where the digits begin, their baseline and their size."""
        size = min(self.digits.size_for(text, measure), (BAND_BOTTOM - BAND_TOP) / CAP)
        left = MARGIN + (measure - self.digits.width(text, size)) / 2
        return left, (BAND_TOP + BAND_BOTTOM + size * CAP) / 2, size

    def _bar(self, sheet: Sheet, view: RoomView, top: float, height: float) -> None:
        rect = QRectF(MARGIN, top, sheet.measure, height)
        if view.minutes is not None and sheet.sees(rect):
            fill, track, bead = inks(sheet.palette, view)
            paint_bar(sheet.painter, rect, view.minutes, 1, fill=fill, track=track, bead=bead, sees=sheet.sees)

    def _footer(self, sheet: Sheet, view: RoomView) -> None:
        palette, measure = sheet.palette, sheet.measure
        if view.scene is Scene.BREAK:
            font, words = fitted(self.faces.display, view.footer, measure, RETURN_SIZES)
            sheet.text(font, words, MARGIN, 984, palette.ink1)
        elif not view.footer_fact and not view.footer_strong:
            font, words = fitted(self.faces.spoken, view.footer, measure)
            sheet.text(font, words, MARGIN, 984, state_words(palette, view))
        else:
            font, words = fitted(self.faces.display, f"{view.footer} {view.footer_strong}".rstrip(), measure)
            first = words.removesuffix(view.footer_strong)
            sheet.text(font, first, MARGIN, 984, palette.ink2)
            strong = MARGIN + QFontMetricsF(font).horizontalAdvance(first)
            sheet.text(font, words.removeprefix(first), strong, 984, palette.ink1)


def fitting(digits: Digits, text: str, measure: float) -> str:
    """Where the digits would be too low to read, count hours in minutes, and drop the leading zero (look.md 5).

    What is too low even so, on a narrow screen, is as high as the measure allows: no digit that tells is left out.
    """
    if not text or digits.size_for(text, measure) * CAP >= LEAST_CAP:
        return text
    hour, minute, *second = text.removeprefix("+").split(":")
    sign = text[: text.startswith("+")]
    if second:
        return f"{sign}{60 * int(hour) + int(minute)}:{second[0]}"
    return "+" + text[2:] if text.startswith("+0") else text
