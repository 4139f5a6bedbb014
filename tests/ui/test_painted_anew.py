"""What an act paints anew is all that it changes, and little more."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from itertools import combinations, permutations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE
from casesconf_desktop.core.card import Card
from casesconf_desktop.core.desk.privacy import shield
from casesconf_desktop.core.desk.prompts import prompts_view
from casesconf_desktop.core.desk.strip import Item, Mood
from casesconf_desktop.core.promise import Promise
from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.room import RoomAt
from casesconf_desktop.core.session import Session
from casesconf_desktop.ui.console.agenda_rows import TIMES_END, AgendaRows
from casesconf_desktop.ui.console.hint import Hint
from casesconf_desktop.ui.console.plan import PlanPanel
from casesconf_desktop.ui.console.plan_offer import PlanOffer
from casesconf_desktop.ui.console.prompts import PromptsPanel
from casesconf_desktop.ui.parts.key import Key
from evenings import after, at, running
from ui.conftest import STORY, Desk
from ui.painted import painted_in, seen_in

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


def seen_each_way(desk: Desk, show: Callable[[str], None], states: Iterable[str]) -> dict[str, QImage]:
    """Go from each state to each other: what is then seen is what it is if all of it is painted. Gives that."""
    whole: dict[str, QImage] = {}
    for state in states:
        show(state)
        for widget in (desk.window, *desk.window.findChildren(QWidget)):
            widget.update()
        whole[state] = seen_in(desk.window)
    for before, later in permutations(whole, 2):
        show(before)
        seen_in(desk.window)
        show(later)
        assert seen_in(desk.window) == whole[later], f"from {before} to {later}"
    return whole


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720), (1280, 640)], ids=str)
def test_what_an_act_paints_anew_is_all_that_it_changes(desk: Desk, size: tuple[int, int]) -> None:
    desk.window.show()
    desk.resize(*size)
    whole = seen_each_way(desk, lambda name: desk.show(SESSIONS[name], MINUTE_OF_IT), SESSIONS)
    assert not any(one == other for one, other in combinations(whole.values(), 2)), "the control"


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)], ids=str)
def test_the_plan_paints_anew_all_that_changes(desk: Desk, size: tuple[int, int]) -> None:
    desk.window.show()
    desk.resize(*size)
    plans: list[QImage] = []

    def show(name: str) -> None:
        desk.show(SESSIONS[name], MINUTE_OF_IT)
        desk.plan(SESSIONS[name], MINUTE_OF_IT)

    seen_each_way(desk, show, SESSIONS)
    for name in SESSIONS:
        show(name)
        plans.append(desk.panel(PlanPanel).grab().toImage())
    assert any(one != other for one, other in combinations(plans, 2)), "the control"


def test_a_change_of_the_plan_leaves_its_keys_alone(desk: Desk) -> None:
    desk.window.show()
    desk.show(TOLD, MINUTE_OF_IT)
    desk.plan(TOLD, MINUTE_OF_IT)
    anew = painted_in(desk.window)
    desk.plan(SESSIONS["a minute more"], MINUTE_OF_IT)
    QApplication.processEvents()
    panel = desk.panel(PlanPanel)
    assert anew.share(desk.panel(PlanOffer)) > 0, "the control"
    assert not [key for key in panel.findChildren(Key) if key in anew.widgets]


KEPT = shield(Promise())
STRIPS = {
    "as it is": (False, RoomAt.SCREEN, False, KEPT),
    "locked": (True, RoomAt.SCREEN, False, KEPT),
    "sleepy": (False, RoomAt.SCREEN, True, KEPT),
    "hidden": (False, RoomAt.HIDDEN, False, KEPT),
    "locked, sleepy": (True, RoomAt.BESIDE, True, KEPT),
    "another shield": (False, RoomAt.SCREEN, False, replace(KEPT, mood=Mood.SOON)),
    "nothing is kept": (False, RoomAt.SCREEN, False, Item(Mood.SOON, "A crash ends the evening", "start anew")),
}
"""Whether keys are locked, where the room's window is, whether the laptop may fall asleep, the shield."""


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)], ids=str)
def test_the_strip_paints_anew_all_that_changes(desk: Desk, size: tuple[int, int]) -> None:
    desk.window.show()
    desk.resize(*size)
    desk.show(TOLD, MINUTE_OF_IT)

    def show(state: str) -> None:
        locked, at, sleepy, shielded = STRIPS[state]
        desk.strip.show_lock(locked)
        desk.strip.set_laptop(at, sleepy=sleepy)
        desk.strip.show_shield(shielded)

    whole = seen_each_way(desk, show, STRIPS)
    assert not any(one == other for one, other in combinations(whole.values(), 2)), "the control"


def test_when_it_ends_is_painted_without_the_rest_of_the_strip(desk: Desk) -> None:
    desk.window.show()
    desk.show(TOLD, MINUTE_OF_IT)
    anew = painted_in(desk.window)
    desk.show(SESSIONS["half an hour more"], MINUTE_OF_IT)
    assert 0 < anew.share(desk.strip) < 0.5
    assert not any(isinstance(widget, Hint) for widget in anew.widgets)


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
        anew = seen_in(desk.window)
        head.update()
        assert seen_in(desk.window) == anew, shown.title


def test_more_time_paints_of_what_comes_later_its_times_alone(desk: Desk) -> None:
    desk.window.show()
    desk.show(TOLD, MINUTE_OF_IT)
    desk.show(SESSIONS["a minute more"], MINUTE_OF_IT)
    anew = painted_in(desk.window)
    desk.show(TOLD, MINUTE_OF_IT)
    rows = desk.panel(AgendaRows)
    assert 0 < anew.share(rows) < (TIMES_END / rows.width() + 0.5) / 2, "more than half of them come later"


def test_a_silence_is_counted_in_its_row_alone(desk: Desk) -> None:
    desk.window.show()
    session = SESSIONS["silence"]
    desk.show(session, MINUTE_OF_IT)
    anew = painted_in(desk.window)
    desk.show(session, MINUTE_OF_IT + 1 / 60)
    assert 0 < anew.share(desk.panel(PromptsPanel)) < 0.2
    counted = seen_in(desk.window)
    desk.panel(PromptsPanel).update()
    assert seen_in(desk.window) == counted


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)], ids=str)
def test_another_title_of_the_prompts_paints_none_of_the_situations(desk: Desk, size: tuple[int, int]) -> None:
    desk.window.show()
    desk.resize(*size)
    desk.show(TOLD, MINUTE_OF_IT)
    anew = painted_in(desk.window)
    desk.show(SESSIONS["the next part"], MINUTE_OF_IT)
    assert desk.panel(PromptsPanel) in anew.widgets, "the control"
    keys = {widget.label for widget in anew.widgets if isinstance(widget, Key)}
    assert not {"Blame", "Names", "Silence", "Distress", "Advice"} & keys
