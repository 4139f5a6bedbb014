"""A new plan to look at: said in a sentence, painted before and after, and listed."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.offer import Changes, Offer, Piece
from casesconf_desktop.core.said import Said, joined, said
from casesconf_desktop.ui.console.blocks import Grain, Span, paint_blocks
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.text import wrapped, write, write_back
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.fitting import fit
from casesconf_desktop.ui.parts.icons import Icon, paint_icon

NAMES, STOP = 52, 3
HEARD = 30
"""So many changes are told to readers one by one."""
NOW, NEW = said("now", "the plan"), said("new", "the plan")


def told(name: str, change: str) -> Said:
    """Tell a change of length to those who cannot see its arrow."""
    before, arrow, after = change.partition(" → ")
    if not arrow:
        return joined(" ", (name, change))
    return said("{name} {before} to {after}").format(name=name, before=before, after=after)


class PlanOffer(QWidget):
    """Both bars share one scale, from now to the end or the hard stop: a line marks when it should be over."""

    def __init__(self, looks: Looks, measures: Measures) -> None:
        super().__init__()
        self._looks = looks
        self._shown: Offer | None = None
        self._offer: Offer | None = None
        self._m = measures
        self.setAccessibleName(looks.say(said("A new plan")))

    def set_measures(self, measures: Measures) -> None:
        self._m = measures
        self.update()

    def show_offer(self, offer: Offer) -> None:
        if offer != self._shown:
            self._shown, self._offer = offer, self._looks.say(offer)
            parts = (self._offer.sentence, ", ".join(self._heard(self._offer.changes)), self._offer.missing)
            self.setAccessibleDescription(" ".join(part for part in parts if part))
            self.update()

    def _heard(self, changes: Changes) -> Iterator[str]:
        """List the changes for those who cannot see them: as many as anybody listens to."""
        for name, change in changes[:HEARD]:
            yield self._looks.say(told(name, change))
        if len(changes) > HEARD:
            yield self._looks.say(said("and %n more", "parts that pay", len(changes) - HEARD))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._looks.palette.base)
        if self._offer is not None:
            self._paint_offer(painter, self._offer)
        painter.end()

    def _paint_offer(self, painter: QPainter, offer: Offer) -> None:
        palette, faces, roomy = self._looks.palette, self._looks.faces, self._m.roomy
        plain = faces.inter(15 if roomy else 13, tnum=True)
        line, high, apart = (20.0, 28.0, 12.0) if roomy else (17.0, 20.0, 8.0)
        top = 16.0 if roomy else 9.0
        sentence = fit(offer.sentence, plain, self.width())
        for words in wrapped(offer.sentence, sentence, self.width()):
            write(painter, QPointF(0, top + (2 if roomy else 5)), words, sentence, palette.ink1, self.width())
            top += line
        bars = [(NOW, offer.before)]
        if offer.replan is not None:
            bars.append((NEW, offer.after))
        names = self._names
        for name, pieces in bars:
            self._paint_bar(
                painter, self._looks.say(name), pieces, QRectF(names, top, self.width() - names, high), offer
            )
            top += high + apart
        self._paint_list(painter, offer, top + (14 if roomy else 8))

    @property
    def _names(self) -> int:
        """Tell how wide the names of the bars are, with the gap after them."""
        metrics = QFontMetricsF(self._looks.faces.inter(13, 500))
        return max(NAMES, *(round(metrics.horizontalAdvance(self._looks.say(name))) + 10 for name in (NOW, NEW)))

    def _paint_bar(self, painter: QPainter, name: str, pieces: Iterable[Piece], row: QRectF, offer: Offer) -> None:
        palette, faces = self._looks.palette, self._looks.faces
        write(painter, QPointF(0, row.bottom() - 1), name, faces.inter(13, 500), palette.ink3, self._names - 8)
        longest = max([offer.stop, offer.goal, *(p.start + p.minutes for p in offer.before), 1.0])
        grain = Grain(minute=(row.width() - STOP) / longest, gap=2, radius=3, outline=1.5, least=2)
        spans = [Span(piece.start, piece.minutes, piece.kind) for piece in pieces]
        paint_blocks(painter, row, spans, grain, palette.run, palette.track)
        self._mark(painter, row, grain, offer.goal, palette.edge, 1.5)
        self._mark(painter, row, grain, offer.stop, palette.ink2, STOP)

    def _mark(self, painter: QPainter, row: QRectF, grain: Grain, minute: float, ink: QColor, wide: float) -> None:
        if minute >= 0:
            left = row.left() + minute * grain.minute
            painter.fillRect(QRectF(left, row.top() - 3, wide, row.height() + 6), ink)

    def _paint_list(self, painter: QPainter, offer: Offer, top: float) -> None:
        """List the changes as far as they fit, and what is missing after them."""
        palette, faces = self._looks.palette, self._looks.faces
        font, line = faces.inter(13, tnum=True), 21.0
        room = int((self.height() - top - (line if offer.missing else 0)) / line)
        hidden = len(offer.changes) - room
        shown = offer.changes[: room if hidden <= 0 else max(0, room - 1)]
        rest = len(offer.changes) - len(shown)
        more = said("and %n more", "parts that pay", rest) if shown else said("%n (part pays|parts pay)", "", rest)
        rows = [*self._looks.say(shown), *([(self._looks.say(more), "")] if hidden > 0 else [])]
        baseline = top + 8
        for name, change in rows:
            right = QPointF(self.width(), baseline)
            taken = write_back(painter, right, change, font, palette.ink1, 120)
            write(painter, QPointF(0, baseline), name, font, palette.ink2, self.width() - taken - 12)
            baseline += line
        if offer.missing:
            paint_icon(painter, Icon.CRESCENT, QRectF(0, baseline - 13, 16, 16), palette.over)
            strong = faces.inter(13, 500, tnum=True)
            strong = fit(offer.missing, strong, self.width() - 24)
            write(painter, QPointF(24, baseline), offer.missing, strong, palette.over, self.width() - 24)
