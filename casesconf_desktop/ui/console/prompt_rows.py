"""The numbered prompts. The picked one is raised, with its key to the room or the word that it is only for saying."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.actions import PickPrompt
from casesconf_desktop.core.desk.prompts import PromptsView
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.keys import Keys, latch, place
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.text import paint_card, write_back
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.cap import CAP_HEIGHT, paint_cap
from casesconf_desktop.ui.parts.icons import Icon

INDENT, CARD_OUT = 36, 13
TO_ROOM_WIDTH, TO_ROOM_HEIGHT, BESIDE_GAP = 154, 36, 16
SAY_ONLY = "say it quietly, never on the screen"
STEP = 16


class PromptRows(QWidget):
    """As high as its rows. A click on a row picks it."""

    def __init__(self, looks: Looks, acts: Acts, measures: Measures) -> None:
        super().__init__()
        self._capped = True
        self._looks, self._acts, self._m = looks, acts, measures
        self._view: PromptsView | None = None
        self._texts: list[QTextLayout] = []
        self._tops = [0]
        on_card = replace(looks, palette=replace(looks.palette, key=looks.palette.keyhi))
        self._to_room = Keys(on_card, acts, self).make(Act.PROMPT_TO_ROOM, "To the room", Icon.TO_ROOM, small=True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_measures(self, measures: Measures) -> None:
        self._m = measures
        self._lay_out()

    def show_view(self, view: PromptsView) -> None:
        self._view = view
        latch(self._to_room, view.shown)
        self._to_room.setText("Take it back" if view.shown else "To the room")
        self.setAccessibleName("Prompts")
        self.setAccessibleDescription(view.rows[view.picked].text if view.picked < len(view.rows) else "")
        self._lay_out()

    def row_rect(self, index: int) -> QRect:
        top, bottom = self._tops[index : index + 2]
        return QRect(0, top, self.width(), bottom - top)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for index in range(len(self._texts)):
            if self.row_rect(index).contains(event.position().toPoint()):
                self._acts.store.dispatch(PickPrompt(index))

    def set_capped(self, *, capped: bool) -> None:
        """Show the digits as keys, or not while they raise hands."""
        if capped != self._capped:
            self._capped = capped
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._looks.palette.base)
        if self._view is not None:
            for index in range(len(self._texts)):
                self._paint_row(painter, self._view, index)
        painter.end()

    def _paint_row(self, painter: QPainter, view: PromptsView, index: int) -> None:
        palette, faces, pad = self._looks.palette, self._looks.faces, self._m.pad
        row, picked = QRectF(self.row_rect(index)), index == view.picked
        if picked:
            out = pad - CARD_OUT
            paint_card(painter, row.adjusted(out, 0, -out, 0), 8, palette.raised, palette)
        cap = QRectF(pad, row.center().y() - CAP_HEIGHT / 2, CAP_HEIGHT, CAP_HEIGHT)
        if self._capped:
            paint_cap(painter, cap, str(index + 1), palette, faces)
        painter.setPen(palette.ink1 if picked else palette.ink2)
        text = self._texts[index]
        text.draw(painter, QPointF(pad + INDENT, row.center().y() - text.lineCount() * self._leading / 2))
        if picked and self._to_room.isHidden():
            at = QPointF(row.right() - pad, row.center().y() + 5)
            write_back(painter, at, SAY_ONLY, faces.inter(13, 500), palette.ink2, self._beside())

    def _lay_out(self) -> None:
        if self._view is None:
            return
        view, (px, self._leading) = self._view, (20, 26) if self._m.roomy else (17, 22)
        font, room = self._looks.faces.spoken(px), self.width() - 2 * self._m.pad - INDENT
        picked = view.rows[view.picked] if view.picked < len(view.rows) else None
        self._to_room.setVisible(picked is not None and (picked.room or view.shown))
        self._texts, self._tops = [], [0]
        for index, row in enumerate(view.rows):
            beside = self._beside() + BESIDE_GAP if index == view.picked else 0
            text = set_lines(row.text, font, room - beside, self._leading)
            self._texts.append(text)
            self._tops.append(
                self._tops[-1] + self._height(text, has_key=index == view.picked and (row.room or view.shown))
            )
        self.setFixedHeight(max(1, self._tops[-1]))
        if picked is not None:
            row_box = self.row_rect(view.picked)
            left = self.width() - self._m.pad - TO_ROOM_WIDTH
            top = row_box.top() + (row_box.height() - TO_ROOM_HEIGHT) // 2
            place(self._to_room, QRect(left, top, TO_ROOM_WIDTH, TO_ROOM_HEIGHT))
        self.update()

    def _height(self, text: QTextLayout, *, has_key: bool) -> int:
        lines = text.lineCount() * self._leading + (14 if self._m.roomy else 10)
        return max(self._m.prompt_row, lines, TO_ROOM_HEIGHT + 8 if has_key else 0)

    def _beside(self) -> float:
        """Tell what stands at the right of the picked prompt."""
        if not self._to_room.isHidden():
            return TO_ROOM_WIDTH
        return QFontMetricsF(self._looks.faces.inter(13, 500)).horizontalAdvance(SAY_ONLY)


def set_lines(text: str, font: QFont, width: float, leading: float) -> QTextLayout:
    """Break a text into as few lines as a width asks for, as even as they can be, each centred in its leading."""
    layout = _broken(text, font, width, leading)
    narrower = layout
    while width > STEP and narrower.lineCount() == layout.lineCount() > 1:
        layout, width = narrower, width - STEP
        narrower = _broken(text, font, width, leading)
    return layout


def _broken(text: str, font: QFont, width: float, leading: float) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    metrics = QFontMetricsF(font)
    top = (leading - metrics.height()) / 2
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += leading
    layout.endLayout()
    return layout
