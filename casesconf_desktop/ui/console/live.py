"""The live page: the agenda at the left, now and prompts (or the plan) in the middle, room and line at the right."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.circle import CircleView
from casesconf_desktop.core.desk.line import LineView
from casesconf_desktop.core.desk.now import NowView
from casesconf_desktop.core.desk.plan import Choice, PlanView
from casesconf_desktop.core.desk.price import Price
from casesconf_desktop.core.desk.prompts import PromptsView
from casesconf_desktop.core.desk.rail import RailView
from casesconf_desktop.core.line import HandKind
from casesconf_desktop.core.prompts import Part
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.room import RoomView
from casesconf_desktop.core.session import Room
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.columns import paint_columns
from casesconf_desktop.ui.console.keys import leave_focus
from casesconf_desktop.ui.console.line import LinePanel
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.now import NowPanel
from casesconf_desktop.ui.console.plan import PlanPanel
from casesconf_desktop.ui.console.preview import PaintRoom, RoomPreview
from casesconf_desktop.ui.console.prompts import PromptsPanel
from casesconf_desktop.ui.console.rail import RailPanel
from casesconf_desktop.ui.console.script import ScriptPanel
from casesconf_desktop.ui.keymap import LINE, PLAN, PROMPTS, ROOM, TIME
from casesconf_desktop.ui.looks import Looks


class LivePage(QWidget):
    plan_changed = Signal()

    def __init__(self, looks: Looks, acts: Acts, measures: Measures, paint_room: PaintRoom) -> None:
        super().__init__()
        self._palette, self._foot = looks.palette, 0
        self._plan_view: PlanView | None = None
        self._rail = RailPanel(looks, acts, measures)
        self._now = NowPanel(looks, acts, measures)
        self._prompts = PromptsPanel(looks, acts, measures)
        self._plan = PlanPanel(looks, acts, measures)
        self._plan.chose.connect(self.plan_changed)
        self._script = ScriptPanel(looks, acts, measures)
        self._plan.hide()
        self._script.hide()
        self._preview = RoomPreview(looks, acts, measures, paint_room)
        self._line = LinePanel(looks, acts, measures)
        self._middle_panels: tuple[QWidget, ...] = (self._prompts, self._plan, self._script)
        self._panels = (self._rail, self._now, self._prompts, self._plan, self._script, self._preview, self._line)
        for panel in self._panels:
            panel.setParent(self)
        self.set_measures(measures)

    def set_measures(self, measures: Measures) -> None:
        self._m = measures
        for panel in self._panels:
            panel.set_measures(measures)
        self._place()

    def set_foot(self, foot: int) -> None:
        """Leave some height free at the foot, beside the rail."""
        self._foot = foot
        self._place()

    def show_views(
        self, rail: RailView, now: NowView, prompts: PromptsView, line: LineView, circle: CircleView
    ) -> None:
        """Show what is new. While a new plan waits to be taken that is the one key that glows."""
        offered = self._plan_view is not None and self._plan_view.offer.replan is not None
        self._rail.show_view(rail)
        self._now.show_view(replace(now, glow="") if offered else now)
        self._prompts.show_view(prompts)
        self._prompts.set_capped(capped=not (self.ringed and circle.chairs))
        self._line.show_view(replace(line, glow=False) if offered else line, circle)

    def show_plan(self, view: PlanView | None, script: tuple[Part, ...] = ()) -> None:
        """Show the plan in the place of the prompts, or else what is read out, or put both away."""
        self._plan_view = view
        shown = self._plan if view is not None else self._script if script else self._prompts
        for panel in self._middle_panels:
            if panel is not shown and panel.isVisible():
                leave_focus(panel)
                panel.hide()
        shown.show()
        self._script.show_parts(script)
        if view is None:
            self._plan.put_away()
        else:
            self._plan.show_view(view)

    def step_script(self, by: int) -> None:
        self._script.step(by)

    def can_step_script(self, by: int) -> bool:
        return self._script.can_step(by)

    def find_prompt(self) -> None:
        self._prompts.look_for_one()

    def stop_finding(self) -> bool:
        return self._prompts.stop_finding()

    def show_price(self, price: Price | None) -> None:
        self._now.show_price(price)

    @property
    def chosen(self) -> Choice | None:
        """Which row of the plan is chosen."""
        return self._plan.choice

    def step_plan(self, by: int) -> None:
        self._plan.step(by)

    def can_step_plan(self, by: int) -> bool:
        return self._plan.can_step(by)

    def set_shape(self, shape: QSize) -> None:
        self._preview.picture.set_shape(shape)

    def show_room(self, view: RoomView, room: Room) -> None:
        self._preview.show_view(view, room)

    def raise_hand(self, kind: HandKind) -> None:
        if self._m.right_shown:
            self._line.raise_hand(kind)

    def step_line(self, by: int) -> None:
        self._line.step(by)

    def can_step_line(self, by: int) -> bool:
        return self._line.can_step(by)

    @property
    def ringed(self) -> bool:
        """Whether the line is seen as a circle, if there are chairs."""
        return self._line.ringed

    def show_circle(self, *, on: bool) -> None:
        self._line.ringed = on

    def part(self, heading: str) -> QWidget | None:
        """Give the panel that acts of a heading change."""
        middle = next(panel for panel in self._middle_panels if not panel.isHidden())
        planned = self._rail if self._plan.isHidden() else self._plan
        panels: dict[str, QWidget] = {
            TIME: self._now,
            PLAN: planned,
            PROMPTS: middle,
            ROOM: self._preview,
            LINE: self._line,
        }
        return panels.get(heading)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairlines between the panels."""
        painter = QPainter(self)
        paint_columns(painter, self.rect(), self._m, self._palette)
        painter.fillRect(self._m.rail, self._m.now, self._middle(), 1, self._palette.line)
        if self._m.right_shown:
            left = self._m.rail + self._middle() + 1
            painter.fillRect(left, self._preview.height(), self.width() - left, 1, self._palette.line)
        painter.end()

    def _middle(self) -> int:
        return self.width() - self._m.rail - (self._m.right if self._m.right_shown else 0)

    def _place(self) -> None:
        middle, height = self._middle(), self.height() - self._foot
        self._rail.setGeometry(0, 0, self._m.rail - 1, self.height())
        self._now.setGeometry(self._m.rail, 0, middle, self._m.now)
        for instead in self._middle_panels:
            instead.setGeometry(self._m.rail, self._m.now + 1, middle, height - self._m.now - 1)
        left, right = self._m.rail + middle + 1, self._m.right - 1
        for panel in (self._preview, self._line):
            panel.setVisible(self._m.right_shown)
        self._preview.setGeometry(left, 0, right, self._preview.height())
        self._line.setGeometry(left, self._preview.height() + 1, right, height - self._preview.height() - 1)
