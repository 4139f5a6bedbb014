"""The plan panel, in the place of the prompts: what is to come at the left, a new plan at the right."""

from functools import partial

from PySide6.QtCore import QPointF, QRect, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE
from casesconf_desktop.core.desk.plan import Choice, PlanRow, PlanView
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.bands import Bands
from casesconf_desktop.ui.console.hint import Hint
from casesconf_desktop.ui.console.keys import Keys, fits, place_fitting
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.plan_offer import PlanOffer
from casesconf_desktop.ui.console.plan_rows import PlanRows
from casesconf_desktop.ui.console.text import write
from casesconf_desktop.ui.console.whole_rows import WholeRows
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.icons import Icon

ROW_ACTS = (Act.PLAN_MORE, Act.PLAN_LESS, Act.PLAN_EARLIER, Act.PLAN_LATER, Act.PLAN_OUT)
APART, NARROW, HEAD = 32, 600, 200
"""Between what is to come and a new plan; a narrow panel; the most that the new plan's head may take."""
LEAVE_OUT, PUT_BACK = said("Leave out"), said("Put back")
#: A case that is told only if there is time. Stands on a key: at most 14 letters, and at most 9.
RESERVE, RESERVE_SHORT = said("Reserve case"), said("Reserve")


class PlanPanel(QWidget):
    """Holds which row is chosen; what the row's keys would do is made from what is shown."""

    chose = Signal()

    def __init__(self, looks: Looks, acts: Acts, measures: Measures) -> None:
        super().__init__()
        self._looks = looks
        self._view: PlanView | None = None
        self.choice: Choice | None = None
        self._bands = Bands(self)
        keys = Keys(looks, acts, self)
        self._less = keys.make(Act.PLAN_LESS, said("1 min"), Icon.MINUS, small=True, capped=False)
        self._more = keys.make(Act.PLAN_MORE, said("1 min"), Icon.PLUS, small=True, capped=False)
        self._earlier = keys.make(Act.PLAN_EARLIER, said("Earlier"), Icon.ARROW_UP, small=True, capped=False)
        self._later = keys.make(Act.PLAN_LATER, said("Later"), Icon.ARROW_DOWN, small=True, capped=False)
        self._out = keys.make(Act.PLAN_OUT, LEAVE_OUT, small=True, capped=False)
        self._reserve = keys.make(Act.RESERVE, RESERVE, Icon.PLUS, small=True)
        self._apply = keys.make(Act.APPLY, said("Take this plan"), Icon.TICK, small=True)
        self._shorten = keys.make(Act.SHORTEN, "", small=True, capped=False)
        self._less.setAccessibleName(looks.say(said("One minute less for the row")))
        self._more.setAccessibleName(looks.say(said("One minute more for the row")))
        for act in (*ROW_ACTS, Act.APPLY, Act.SHORTEN):
            acts.make(act, partial(self._action, act))
        self._rows = PlanRows(looks)
        self._rows.chosen.connect(self._choose)
        self._area = WholeRows(looks, self._rows, self)
        self._offer = PlanOffer(looks, measures)
        self._offer.setParent(self)
        self._back = Hint(looks, said("back to the prompts"), Act.LEAVE, self)
        self._back.clicked.connect(partial(acts.do, Act.PLAN))  # Esc would leave a field first
        self.setAccessibleName(looks.say(said("The plan")))
        self.set_measures(measures)

    def set_measures(self, measures: Measures) -> None:
        self._m = measures
        self._offer.set_measures(measures)
        self._place()

    def show_view(self, view: PlanView) -> None:
        if view == self._view:
            return
        self._view = view
        if view.row is not None:
            self.choice = view.row.choice
        self._set_keys(view.row, view)
        self._place()
        self._offer.show_offer(view.offer)

    def put_away(self) -> None:
        """Forget what was shown: a key pressed later must not act on it."""
        self._view = self.choice = None

    def step(self, by: int) -> None:
        """Choose the next row, or the one before."""
        if self._view is not None and self._view.rows:
            self._choose(min(max(self._view.chosen + by, 0), len(self._view.rows) - 1))

    def can_step(self, by: int) -> bool:
        return self._view is not None and 0 <= self._view.chosen + by < len(self._view.rows)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, pad = self._looks.palette, self._m.pad
        painter.fillRect(event.rect(), palette.base)
        baseline, title, coming = self._baseline, self._title, self._looks.say(said("What is to come"))
        write(painter, QPointF(pad, baseline), coming, title, palette.ink1, self._offer.x() - pad)
        write(painter, QPointF(self._offer.x(), baseline), self._head, title, palette.ink1, HEAD)
        painter.fillRect(pad, self._foot(), self.width() - 2 * pad, 1, palette.line)
        painter.end()

    def _choose(self, index: int) -> None:
        if self._view is not None:
            self.choice = self._view.rows[index].choice
            self.chose.emit()

    def _action(self, act: Act, times: int) -> a.Action | None:
        """Make what a key of the panel would do to the chosen row, or to the plan."""
        if self._view is None or not self.isVisible():
            return None
        if act in {Act.APPLY, Act.SHORTEN}:
            return self._view.offer.replan if act is Act.APPLY else self._view.offer.shorten
        return _row_action(self._view.row, act, times) if self._view.row is not None else None

    def _set_keys(self, row: PlanRow | None, view: PlanView) -> None:
        for key in (self._less, self._more):
            key.setEnabled(row is not None and row.minutes_of is not None)
        for key in (self._earlier, self._later):
            key.setEnabled(row is not None and row.movable)
        self._out.setEnabled(row is not None)
        self._out.setText(PUT_BACK if row is not None and row.out else LEAVE_OUT)
        self._apply.setVisible(view.offer.replan is not None)
        self._apply.set_solid(view.offer.replan is not None)
        self._shorten.setVisible(view.offer.shorten is not None)
        self._shorten.setText(view.offer.shorten_words)

    @property
    def _head(self) -> str:
        return self._looks.say(self._view.offer.head) if self._view is not None else ""

    @property
    def _title(self) -> QFont:
        return self._looks.faces.inter(17 if self._m.roomy else 15, 600, tnum=True)

    @property
    def _baseline(self) -> int:
        return 40 if self._m.roomy else 27

    def _foot(self) -> int:
        return self.height() - (60 if self._m.roomy else 52)

    def _place(self) -> None:
        pad, roomy = self._m.pad, self._m.roomy
        inner = max(0, self.width() - 2 * pad)
        top, foot = (56, self._foot()) if roomy else (40, self._foot())
        left = round(inner * 0.42)
        self._rows.setFixedWidth(left + 12)
        if self._view is not None:
            self._rows.show_rows(self._view.rows, self._view.chosen, 36 if roomy else 32)
        self._area.place(QRect(pad - 12, top, left + 12, max(0, foot - top - 8)), self._rows.tops, pad)
        self._area.reach(max(0, self._view.chosen if self._view is not None else 0))
        keys = 44
        offer = QRect(pad + left + APART, top, inner - left - APART, foot - top - keys - 8)
        self._offer.setGeometry(offer)
        row_of_keys = QRect(offer.left(), foot - 8 - 36, offer.width(), 36)
        taken = offer.left() + min(HEAD, QFontMetricsF(self._title).horizontalAdvance(self._head))
        self._back.end_at(QPointF(pad + inner, self._baseline), pad + inner - taken - APART)
        shown = [key for key in (self._apply, self._shorten) if not key.isHidden()]
        if shown:
            place_fitting(shown, row_of_keys)
        tools = QRect(pad, foot + 12 if roomy else foot + 8, inner, 36)
        row = (self._less, self._more, self._earlier, self._later, self._out, self._reserve)
        self._reserve.setText(RESERVE)
        if inner <= NARROW or not fits(row, inner):
            self._reserve.setText(RESERVE_SHORT)
        place_fitting(row, tools)
        over = QRect(0, 0, self.width(), top)
        self._bands.show(((pad, self._baseline, offer.left(), self._head), over), ((), QRect(pad, foot, inner, 1)))


def _row_action(row: PlanRow, act: Act, times: int) -> a.Action | None:
    match act:
        case Act.PLAN_MORE | Act.PLAN_LESS:
            amount = MINUTE * (times if act is Act.PLAN_MORE else -times)
            return None if row.minutes_of is None else a.Add(amount, row.minutes_of)
        case Act.PLAN_OUT:
            return a.PutBack(row.keys) if row.out else a.LeaveOut(row.keys)
        case _:
            return a.Move(row.choice.key, act is Act.PLAN_EARLIER) if row.movable else None
