"""The prompts panel: what may be said now, chips for what may happen, and the keys that help when it does."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.prompts import PromptsView
from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.keys import GAP, Keys, Latch, latch, place_fitting
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.prompt_rows import PromptRows
from casesconf_desktop.ui.console.scroll import scrolled
from casesconf_desktop.ui.console.situations import Situations
from casesconf_desktop.ui.console.text import write, write_back
from casesconf_desktop.ui.keymap import Act, cap
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.cap import cap_size, paint_cap
from casesconf_desktop.ui.parts.icons import Icon

HELPS_IN_A_ROW = 3


class PromptsPanel(QWidget):
    """The list scrolls; its head, the chips and the line for the facilitator alone do not."""

    def __init__(self, looks: Looks, acts: Acts, measures: Measures) -> None:
        super().__init__()
        self._looks = looks
        self._view: PromptsView | None = None
        self._situations = Situations(looks, acts, self)
        keys = Keys(looks, acts, self)
        blanks = [keys.make(Act.BLANK, "Blank the room", Icon.BLANK) for _ in range(2)]
        self._pauses = (
            keys.make(Act.START_OR_PAUSE, "Pause the clock", Icon.PAUSE),
            keys.make(Act.START_OR_PAUSE, "Resume", Icon.PLAY),
        )
        self._blanks = blanks
        self._extend = keys.make(Act.EXTEND, "Extend", Icon.PLUS)
        self._helps: dict[Situation, tuple[Latch, ...]] = {
            Situation.DISTRESS: (blanks[0], *self._pauses, keys.make(Act.NEXT, "Next step", Icon.ARROW_RIGHT)),
            Situation.NAMES: (blanks[1],),
            Situation.OVERRUN: (
                self._extend,
                keys.make(Act.MORE, "1 min", Icon.PLUS, capped=False),
                keys.make(Act.MORE_5, "5 min", Icon.PLUS, capped=False),
            ),
        }
        self._ask = keys.make(Act.ASK, "Ask the room, 2 min", Icon.PAUSE)
        self._beat = keys.make(Act.BEAT, "Next part", Icon.ARROW_RIGHT)
        self._rows = PromptRows(looks, acts, measures)
        self._area = scrolled(self._rows, self)
        self.setAccessibleName("Prompts")
        self.set_measures(measures)

    def set_measures(self, measures: Measures) -> None:
        self._m = measures
        self._rows.set_measures(measures)
        self._place()

    def show_view(self, view: PromptsView) -> None:
        if view == self._view:
            return
        moved = self._view is None or self._view.situation is not view.situation
        self._view = view
        self._situations.show_situation(view.situation)
        for blank in self._blanks:
            latch(blank, view.blank)
        self._rows.show_view(view)
        latch(self._ask, view.asking)
        self._ask.setText("Back to the story" if view.asking else "Ask the room, 2 min")
        self._beat.setText(f"On to: {view.beat}")
        self._extend.setText(f"Extend {view.extend}")
        self._place()
        if moved:
            self._area.verticalScrollBar().setValue(0)
        self.setAccessibleDescription(f"{view.title}. Only you see: {view.private}")
        self.update()

    def set_capped(self, *, capped: bool) -> None:
        self._rows.set_capped(capped=capped)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._looks.palette.base)
        if self._view is not None:
            self._paint_head(painter, self._view)
            self._paint_private(painter, self._view)
        painter.end()

    def _place(self) -> None:
        pad, roomy, width = self._m.pad, self._m.roomy, self.width()
        chips = QRect(pad, 58, width - 2 * pad, 36) if roomy else QRect(pad, 40, width - 2 * pad, 32)
        self._situations.place(chips, self._m)
        top = chips.bottom() + 1 + (16 if roomy else 8)
        shown = self._shown_helps()
        for key in (*(key for keys in self._helps.values() for key in keys), self._ask, self._beat):
            key.setVisible(key in shown)
            key.tighten(15 if roomy else 13)
        if shown:
            each = (chips.width() + GAP) / HELPS_IN_A_ROW
            tall = 36 if self._view is None or self._view.situation is None or not roomy else 44
            row = QRect(pad, top - 2 if roomy else top, round(each * len(shown)) - GAP, tall)
            needed = sum(key.sizeHint().width() for key in shown) + GAP * len(shown)
            place_fitting(shown, row.united(QRect(row.topLeft(), QSize(min(needed, chips.width()), tall))))
            top = row.bottom() + 1 + (12 if roomy else 8)
        self._area.setGeometry(0, top, width, max(0, self._foot() - 8 - top))
        self._rows.setFixedWidth(width)
        self._rows.set_measures(self._m)

    def _shown_helps(self) -> list[Latch]:
        """Give the keys of the open situation, or of a story; of pause and resume only the one that fits."""
        view = self._view
        if view is None or view.situation is None:
            fitting = ((self._ask, True), (self._beat, view.beat)) if view is not None and view.telling else ()
            return [key for key, fits in fitting if fits]
        not_now = (self._pauses[not view.paused], *(() if view.extend else (self._extend,)))
        return [key for key in self._helps.get(view.situation, ()) if key not in not_now]

    def _foot(self) -> int:
        """Tell where the hairline over the last line is."""
        return self.height() - (52 if self._m.roomy else 40)

    def _paint_head(self, painter: QPainter, view: PromptsView) -> None:
        palette, faces, pad = self._looks.palette, self._looks.faces, self._m.pad
        baseline = 40 if self._m.roomy else 27
        right = self.width() - pad
        if view.situation is not None:
            size = cap_size(cap(Act.LEAVE), faces)
            box = QRectF(right - size.width(), baseline - 4 - size.height() / 2, size.width(), size.height())
            paint_cap(painter, box, cap(Act.LEAVE), palette, faces)
            right -= round(size.width()) + GAP
        hint = write_back(painter, QPointF(right, baseline), view.hint, faces.inter(13), palette.ink3, right - pad)
        room = right - hint - 16 - pad
        write(painter, QPointF(pad, baseline), view.title, self._title_font(), palette.ink1, room)

    def _title_font(self) -> QFont:
        return self._looks.faces.inter(17 if self._m.roomy else 15, 600, tnum=True)

    def _paint_private(self, painter: QPainter, view: PromptsView) -> None:
        palette, faces, pad = self._looks.palette, self._looks.faces, self._m.pad
        foot, right = self._foot(), self.width() - pad
        painter.fillRect(pad, foot, right - pad, 1, palette.line)
        at = QPointF(pad, self.height() - (20 if self._m.roomy else 14))
        wide = 16 + write(painter, at, "Only you see", faces.inter(13, 500), palette.ink3, right - pad)
        font = faces.inter(15 if self._m.roomy else 13)
        write(painter, at + QPointF(wide, 0), view.private, font, palette.ink2, right - pad - wide)
