"""The prompts panel: what may be said now, chips for what may happen, and the keys that help when it does."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.desk.prompts import PromptRow, PromptsView, found_rows
from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.said import said
from casesconf_desktop.core.search import Index, index_of
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.bands import Bands
from casesconf_desktop.ui.console.finder import Finder
from casesconf_desktop.ui.console.keys import leave_focus
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.prompt_foot import Foot
from casesconf_desktop.ui.console.prompt_head import Head
from casesconf_desktop.ui.console.prompt_helps import Helps
from casesconf_desktop.ui.console.prompt_rows import INDENT, NOT_FOUND, PromptRows
from casesconf_desktop.ui.console.silence import paint_silence, silence_width
from casesconf_desktop.ui.console.situations import Situations
from casesconf_desktop.ui.console.whole_rows import WholeRows
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import announce

KEPT = 4
"""So many of what a search found stay on the panel."""


class PromptsPanel(QWidget):
    """The list scrolls; its head, the chips and the lines for the facilitator alone do not.

    While something is looked for, the field stands in the place of the chips. What is typed stays in the field.
    """

    def __init__(self, looks: Looks, acts: Acts, measures: Measures) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self._shown: PromptsView | None = None
        self._index = Index(())
        self._rows_found: tuple[PromptRow, ...] = ()
        self._found = 0
        self._bands = Bands(self)
        self._head = Head(looks, acts, self)
        self._situations = Situations(looks, acts, self)
        self._finder = Finder(looks, self, said("Find a prompt"), said("A word, a feeling, a moment"))
        self._finder.typed.connect(self._look)
        self._finder.stepped.connect(self._step)
        self._finder.chosen.connect(self._choose)
        # only once the press that took the focus has been answered: it may pick what was found
        self._finder.left.connect(self.stop_finding, Qt.ConnectionType.QueuedConnection)
        self._helps = Helps(looks, acts, self)
        self._foot = Foot(looks, acts, self)
        self._rows = PromptRows(looks, acts, measures)
        self._rows.picked.connect(self._pick)
        self._area = WholeRows(looks, self._rows, self)
        self.setAccessibleName(looks.say(said("Prompts")))
        self.set_measures(measures)

    def set_measures(self, measures: Measures) -> None:
        self._m = measures
        self._place()

    @property
    def finding(self) -> bool:
        return not self._finder.isHidden()

    def look_for_one(self) -> None:
        """Open the field, empty: what was offered stays until something is typed."""
        self._index = index_of(self._acts.store.session.deck)
        self._finder.begin()
        self._look("")

    def stop_finding(self) -> bool:
        """Close the field; tells whether it was open."""
        was = self.finding
        if was:
            leave_focus(self._finder)
            self._finder.put_away()
            self._index, self._rows_found = Index(()), ()
            self._refresh()
        return was

    def show_view(self, view: PromptsView) -> None:
        if view == self._shown:
            return
        before, self._shown = self._shown, view
        if self.finding and before is not None and before.title != view.title:
            self.stop_finding()
        self._refresh()
        if not self.finding and (before is None or (before.rows, before.picked) != (view.rows, view.picked)):
            self._area.reach(view.picked)

    def set_capped(self, *, capped: bool) -> None:
        self._rows.set_capped(capped=capped)

    def hideEvent(self, _event: QHideEvent) -> None:
        self.stop_finding()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._looks.palette.base)
        if self._shown is not None:
            self._head.paint(painter, self._m)
            self._foot.paint(painter, self.width() - self._m.pad, self._m)
            if self._quiet:
                paint_silence(
                    painter, QRectF(self._help_row), self._shown.silence, self._looks, over=not self._shown.silent
                )
        painter.end()

    @property
    def _view(self) -> PromptsView | None:
        """What is seen: while something is looked for, what was found."""
        view = self._shown
        if view is None or not self.finding:
            return view
        rows = self._rows_found if self._finder.text() else view.rows
        picked = max(0, min(self._found, len(rows) - 1))
        return replace(view, situation=None, rows=rows, picked=picked, shown=False)

    def _look(self, query: str) -> None:
        hidden = self._shown is not None and self._shown.hidden
        self._rows_found = found_rows(self._acts.store.session, self._index, query, hidden=hidden)
        self._found = 0
        self._refresh()
        if query:
            self._tell_found()

    def _step(self, by: int) -> None:
        view = self._view
        if view is not None and view.rows:
            self._found = min(max(view.picked + by, 0), len(view.rows) - 1)
            self._refresh()
            self._area.reach(self._found)
            self._tell_found()

    def _tell_found(self) -> None:
        """Have it spoken what Enter would take: the focus stays in the field."""
        rows = self._view.rows if self._view is not None else ()
        announce(self, self._looks.say(rows[self._found].text if rows else NOT_FOUND))

    def _choose(self) -> None:
        view = self._view
        if view is not None and view.rows:
            self._pick(view.rows[view.picked].key)

    def _pick(self, key: int) -> None:
        """Pick a row; of what was found a few stay beside it."""
        view, among = self._view, tuple[int, ...]()
        if view is not None and self.finding:
            among = (key, *(row.key for row in view.rows if row.key != key))[:KEPT]
            self.stop_finding()
        self._acts.store.dispatch(a.PickPrompt(key, among))

    def _refresh(self) -> None:
        view = self._looks.say(self._view)
        if view is None:
            return
        self._head.show_view(view, finding=self.finding)
        self._situations.show_situation(view.situation)
        self._situations.set_shown(shown=not self.finding)
        self._helps.show_view(None if self.finding else view)
        self._foot.show_view(view)
        self._rows.show_view(view, finding=self.finding)
        self._place()
        private = self._looks.say(said("Only you see: {words}").format(words=view.private))
        alone = ". ".join(part for part in (private, view.card) if part)
        self.setAccessibleDescription(f"{view.title}. {alone}")
        silence = (self._quiet, view.silence, view.silent), self._help_row
        self._bands.show(self._head.band, silence, self._foot.band)

    @property
    def _quiet(self) -> bool:
        view = self._shown
        return view is not None and view.situation is Situation.SILENCE and bool(view.silence) and not self.finding

    def _place(self) -> None:
        pad, roomy, width = self._m.pad, self._m.roomy, self.width()
        chips = QRect(pad, 58, width - 2 * pad, 36) if roomy else QRect(pad, 40, width - 2 * pad, 32)
        self._head.place(chips, self._m)
        self._situations.place(chips, self._m)
        self._finder.place(chips)
        top = chips.bottom() + 1 + (16 if roomy else 8)
        tall = 44 if roomy and self._shown is not None and self._shown.situation is not None else 36
        self._help_row = QRect(pad, top - 2 if roomy else top, chips.width(), tall)
        left = pad + (silence_width(self._looks) if self._quiet else 0)
        if (not self.finding and self._helps.place(self._help_row, 15 if roomy else 13, left)) or self._quiet:
            top = self._help_row.bottom() + 1 + 8
        foot = self._foot.place(self.rect(), self._m)
        self._rows.setFixedWidth(width)
        self._rows.set_measures(self._m, self._m.middle - (self.height() - foot) - 8 - top)
        self._area.place(QRect(0, top, width, max(0, foot - 8 - top)), self._rows.tops, pad + INDENT)
