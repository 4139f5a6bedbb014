"""The acts that belong to windows, to chance or to the laptop rather than to the session alone."""

import random
from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtGui import QGuiApplication

from casesconf_desktop.core import actions as a
from casesconf_desktop.core import words
from casesconf_desktop.core.act.plan import withdrawing
from casesconf_desktop.core.agenda import Kind
from casesconf_desktop.core.desk.reasons import why_not
from casesconf_desktop.core.forecast import following
from casesconf_desktop.core.line import HandKind
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Stage
from casesconf_desktop.core.update import update
from casesconf_desktop.hindrances import hinder
from casesconf_desktop.intake import Intake
from casesconf_desktop.store import Heartbeat, Store
from casesconf_desktop.ui.act_rows import ActRow, act_rows
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.lock import LOCKED
from casesconf_desktop.ui.console.where import page
from casesconf_desktop.ui.console.window import ConsoleWindow
from casesconf_desktop.ui.keymap import Act, cap
from casesconf_desktop.ui.room.placement import Placement

USUAL_CHAIRS = 12
LAST_KINDS = (Kind.CLOSING, Kind.FLOAT, Kind.SOCIAL)


class Answers:
    """Remembers the last sleep of the laptop, so that it can be made a pause."""

    def __init__(
        self, store: Store, acts: Acts, console: ConsoleWindow, placement: Placement, draw: random.Random
    ) -> None:
        self._store, self._acts, self._console, self._draw = store, acts, console, draw
        self._placement = placement
        self._sleep: tuple[a.TakeSleepOut, str] | None = None

    def connect(
        self, intake: Intake, heartbeat: Heartbeat, forget: Callable[[], None], strike: Callable[[bool], bool]
    ) -> None:
        console, answer = self._console, self._acts.answer
        self._strike = strike
        answer(Act.HAND_UP, partial(console.raise_hand, HandKind.TOPIC))
        answer(Act.SAME_THREAD, partial(console.raise_hand, HandKind.THREAD))
        answer(Act.DIRECT_REPLY, partial(console.raise_hand, HandKind.REPLY))
        answer(Act.HAND_ABOVE, lambda: console.pages.live.step_line(-1))
        answer(Act.HAND_BELOW, lambda: console.pages.live.step_line(1))
        answer(Act.CIRCLE, self._circle)
        answer(Act.VEIL, console.pages.toggle_veil)
        answer(Act.KEYS, console.toggle_keys)
        answer(Act.FIND_ACT, partial(console.find_act, self._acts_here))
        answer(Act.LOCK, self._lock)
        console.lock.tried.connect(partial(console.say, LOCKED))
        console.act_chosen.connect(self._take)
        answer(Act.OPEN, console.ask_for_file)
        answer(Act.QUIT, console.ask_to_close)
        answer(Act.LEAVE, self._leave)
        answer(Act.STRIKE, self._strike_or_back)
        answer(Act.BLANK, self._blank)
        answer(Act.FIND, console.find_prompt)
        answer(Act.SCRIPT, console.pages.toggle_script)
        answer(Act.SCRIPT_UP, lambda: console.pages.live.step_script(-1))
        answer(Act.SCRIPT_DOWN, lambda: console.pages.live.step_script(1))
        answer(Act.CARD, console.toggle_card)
        answer(Act.HANDOVER, console.toggle_handover)
        answer(Act.PREFLIGHT, console.toggle_preflight)
        answer(Act.ROOM_ON, self._placement.show_anyway)
        answer(Act.SWAP, self._placement.swap)
        answer(Act.FULL_SCREEN, self._full_screen)
        answer(Act.PASTE, lambda: intake.take_text(QGuiApplication.clipboard().text()))
        answer(Act.DRAW_ORDER, self._draw_order)
        answer(Act.FORGET, forget)
        answer(Act.END, self._end)
        answer(Act.PLAN, self._plan)
        answer(Act.PLAN_UP, lambda: console.pages.live.step_plan(-1))
        answer(Act.PLAN_DOWN, lambda: console.pages.live.step_plan(1))
        answer(Act.SLEEP, self._treat_as_pause)
        answer(Act.DROP_CASE, self._drop_case)
        self._acts.hinder(Act.SLEEP, self._no_sleep)
        hinder(self._acts, console, self._placement)
        heartbeat.slept.connect(self._slept)
        self._store.changed.connect(self._offer_over)

    def _acts_here(self) -> tuple[ActRow, ...]:
        stage = self._store.session.stage
        return act_rows(page(self._console, stage), stage, self._acts.why_not)

    def _take(self, act: Act) -> None:
        """Do what was chosen on the key sheet, or say why it can't be done, as where acts are found."""
        self._console.overlays.finding.take(next(row for row in self._acts_here() if row.act is act))

    def _lock(self) -> None:
        """Lock the keys or unlock them; what was said of it is over."""
        self._console.lock.turn()
        self._console.notice.unsay(LOCKED)

    def _leave(self) -> None:
        if not self._strike(False) and not self._console.leave():
            self._store.dispatch(a.Leave())

    def _strike_or_back(self) -> None:
        if not self._strike(False):
            self._strike(True)

    def _blank(self) -> None:
        """Bring back what was struck; else blank the room, or bring it back."""
        if not self._strike(False):
            self._store.dispatch(a.ToggleBlank())

    def _full_screen(self) -> None:
        """Fill the screen with the window in focus, or let it be; the room's own screen is always filled."""
        if not self._placement.toggle_full_screen():
            self._console.toggle_full_screen()

    def _circle(self) -> None:
        """Turn between the line and the circle; the first time, set out chairs for the usual company."""
        pages = self._console.pages
        shown = pages.ringed
        if not self._store.session.chairs:
            self._store.dispatch(a.SetChairs(USUAL_CHAIRS))
        pages.show_circle(on=not shown)

    def _plan(self) -> None:
        if self._store.session.stage is Stage.LIVE:
            self._console.pages.toggle_plan()

    def _end(self) -> None:
        """End at once where the plan is at its end; before, ask: the names cannot come back."""
        session = self._store.session
        if session.stage is not Stage.LIVE:
            return
        if session.step.segment.kind in LAST_KINDS or following(session, self._store.now()) is None:
            self._store.dispatch(a.End())
        else:
            self._console.overlays.questions.ask_to_end()

    def _draw_order(self) -> None:
        """Draw until the order is another one, where there can be another."""
        told = self._store.session.agenda.cases
        order = list(told)
        while len(told) > 1 and tuple(order) == told:
            self._draw.shuffle(order)
        self._store.dispatch(a.OrderCases(tuple(order)))

    def _drop_case(self) -> None:
        """Drop a case without comment to the room, and tell the facilitator which it was."""
        session = self._store.session
        leaving = withdrawing(session) if session.stage is Stage.LIVE else ()
        if not leaving:
            return
        case = next(step.segment.case for step in session.steps if step.segment.key == leaving[0])
        number = session.number(case) if case is not None else 0
        self._store.dispatch(a.DropCase(session.step.segment.key))
        #: A teller withdrew, and the case is left out; the gap holds a key.
        gone = said("Case {number} goes no further. {key} brings it back.")
        self._console.say(gone.format(number=number, key=cap(Act.UNDO)))

    def _slept(self, since: datetime, until: datetime) -> None:
        """Say that the laptop slept, if a clock ran: it was counted, and can be made a pause."""
        session, now = self._store.session, self._store.now()
        keys = (step.segment.key for step in reversed(session.steps[: session.current + 1]))
        sleeps = (a.TakeSleepOut(since, until, key) for key in keys)
        counted = next((sleep for sleep in sleeps if update(session, sleep, now) is not session), None)
        self._unsay()
        self._sleep = None
        if counted is not None:
            #: The laptop slept, and the clock counted that time; the second gap holds a key.
            asleep = said("Asleep for {length}: counted. Press {key} to treat it as a pause.")
            sentence = asleep.format(length=words.about(until - since), key=cap(Act.SLEEP))
            self._sleep = counted, sentence
            self._console.say(sentence)

    def _treat_as_pause(self) -> None:
        """Take the last sleep out of the step that slept, once; after an undo it can be done again."""
        before = self._store.session
        if self._sleep is not None:
            self._store.dispatch(self._sleep[0])
            if self._store.session is not before:
                self._unsay()

    def _no_sleep(self) -> str:
        session, now = self._store.session, self._store.now()
        return said("the laptop did not sleep") if self._sleep is None else why_not(session, self._sleep[0], now)

    def _offer_over(self) -> None:
        """Take the offer back where there is no step any more to which it could be done."""
        if self._sleep is not None and self._store.session.stage is not Stage.LIVE:
            self._unsay()
            self._sleep = None

    def _unsay(self) -> None:
        if self._sleep is not None:
            self._console.notice.unsay(self._sleep[1])
