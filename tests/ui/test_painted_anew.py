"""What an act paints anew is all that it changes, and little more."""

from datetime import timedelta
from itertools import combinations, permutations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE
from casesconf_desktop.core.card import Card
from casesconf_desktop.core.desk.prompts import prompts_view
from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Session
from casesconf_desktop.ui.console.agenda_rows import TIMES_END, AgendaRows
from casesconf_desktop.ui.console.prompts import PromptsPanel
from casesconf_desktop.ui.console.rail import RailPanel
from casesconf_desktop.ui.parts.key import Key
from evenings import after, at, running
from stories.conftest import Facilitator, facilitator
from ui.conftest import STORY, Desk

__all__ = ["facilitator"]

MINUTE_OF_IT = 42
TOLD = running(STORY)
KEY = TOLD.step.segment.key
CASE = TOLD.step.segment.case or 0


def acted(*acts: a.Action) -> Session:
    return after(TOLD, *((MINUTE_OF_IT - 1, act) for act in acts))


SESSIONS = {
    "a story": TOLD,
    "wrapping up": acted(a.WrapUp()),
    "the room is asked": acted(a.AskTheRoom()),
    "a minute more": acted(a.Add(MINUTE, KEY)),
    "half an hour more": acted(a.Add(timedelta(minutes=30), KEY)),
    "paused": acted(a.StartOrPause()),
    "silence": acted(a.ToggleSituation(Situation.SILENCE)),
    "overrun": acted(a.ToggleSituation(Situation.OVERRUN)),
    "blank": acted(a.ToggleBlank()),
    "the Rule": acted(a.ToggleRules()),
    "hands": acted(a.HandUp("Ravi"), a.HandUp("Kofi")),
    "no names": acted(a.ToggleNames()),
    "the next part": acted(a.Next(KEY)),
    "a card": acted(a.SetCard(CASE, Card("Fernlight", "the bank"))),
    "a long card": acted(a.SetCard(CASE, Card("Fernlight", "the bank, its town, and everybody who was there; " * 3))),
    "one voice": acted(a.ToggleSituation(Situation.DOMINATING)),
}


class Anew(QObject):
    """Takes down what is painted: widgets, and how much of each."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.shares: dict[QWidget, float] = {}
        for widget in (window, *window.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            area = sum(box.width() * box.height() for box in event.region())  # type: ignore[attr-defined]
            share = area / (watched.width() * watched.height())
            self.shares[watched] = self.shares.get(watched, 0.0) + share
        return False


def seen(desk: Desk) -> QImage:
    QApplication.processEvents()
    return desk.window.screen().grabWindow(desk.window.winId()).toImage()


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)], ids=str)
def test_what_an_act_paints_anew_is_all_that_it_changes(desk: Desk, size: tuple[int, int]) -> None:
    """From each of many sessions to each other."""
    desk.window.show()
    desk.resize(*size)
    whole: dict[str, QImage] = {}
    for name, session in SESSIONS.items():
        desk.show(session, MINUTE_OF_IT)
        for widget in (desk.window, *desk.window.findChildren(QWidget)):
            widget.update()
        whole[name] = seen(desk)
    assert not any(one == other for one, other in combinations(whole.values(), 2)), "the control"
    for before, later in permutations(SESSIONS, 2):
        desk.show(SESSIONS[before], MINUTE_OF_IT)
        seen(desk)
        desk.show(SESSIONS[later], MINUTE_OF_IT)
        assert seen(desk) == whole[later], f"from {before} to {later}"


def test_a_title_in_two_lines_leaves_nothing_behind(desk: Desk) -> None:
    """In a small window it stands just over the situations; in French one is that long."""
    desk.window.show()
    desk.resize(1280, 720)
    head = desk.panel(PromptsPanel)
    view = prompts_view(TOLD, at(MINUTE_OF_IT))
    longer = [replace(view, title="gjpqy " * count) for count in (8, 12, 16, 20)]
    assert isinstance(head, PromptsPanel)
    for shown in (view, *longer, view):
        head.show_view(shown)
        anew = seen(desk)
        head.update()
        assert seen(desk) == anew, shown.title


def test_more_time_paints_of_what_comes_later_its_times_alone(desk: Desk) -> None:
    desk.window.show()
    desk.show(TOLD, MINUTE_OF_IT)
    desk.show(SESSIONS["a minute more"], MINUTE_OF_IT)
    anew = Anew(desk.window)
    desk.show(TOLD, MINUTE_OF_IT)
    rows = desk.panel(AgendaRows)
    assert anew.shares[rows] < (TIMES_END / rows.width() + 0.5) / 2, "more than half of them come later"


def test_where_the_keyboard_is_paints_nothing_of_what_lies_on_the_window(facilitator: Facilitator) -> None:
    """Qt paints all of a window anew when it takes the focus, or gives it away."""
    facilitator.press(Qt.Key.Key_Return, Qt.Key.Key_Space, "N", "N", "N")
    console = facilitator.evening.console
    anew = Anew(console)
    facilitator.press("H")
    QApplication.processEvents()
    assert console.focusWidget() is not console, "the control: the focus went to the field"
    assert anew.shares, "which was painted"
    anew.shares.clear()
    console.setFocus()
    QApplication.processEvents()
    assert not {RailPanel, PromptsPanel} & {type(widget) for widget in anew.shares}
    assert anew.shares[console] < 0.1, "under the field alone"


def test_a_silence_is_counted_in_its_row_alone(desk: Desk) -> None:
    desk.window.show()
    session = SESSIONS["silence"]
    desk.show(session, MINUTE_OF_IT)
    anew = Anew(desk.window)
    desk.show(session, MINUTE_OF_IT + 1 / 60)
    assert 0 < anew.shares[desk.panel(PromptsPanel)] < 0.2
    counted = seen(desk)
    desk.panel(PromptsPanel).update()
    assert seen(desk) == counted


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)], ids=str)
def test_another_title_of_the_prompts_paints_none_of_the_situations(desk: Desk, size: tuple[int, int]) -> None:
    desk.window.show()
    desk.resize(*size)
    desk.show(TOLD, MINUTE_OF_IT)
    anew = Anew(desk.window)
    desk.show(SESSIONS["the next part"], MINUTE_OF_IT)
    assert desk.panel(PromptsPanel) in anew.shares, "the control"
    keys = {widget.label for widget in anew.shares if isinstance(widget, Key)}
    assert not {"Blame", "Names", "Silence", "Distress", "Advice"} & keys
