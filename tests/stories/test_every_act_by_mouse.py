"""Every act has a way by mouse: a control of its own, a row of the key sheet, or one where acts are found."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.room import RoomAt
from casesconf_desktop.core.said import capital
from casesconf_desktop.ui.act_rows import ActRow
from casesconf_desktop.ui.console.act_finder import ActFinder
from casesconf_desktop.ui.console.act_list import ActList
from casesconf_desktop.ui.console.agenda_rows import AgendaRows
from casesconf_desktop.ui.console.hand_field import HandField
from casesconf_desktop.ui.console.hand_rows import HandRows
from casesconf_desktop.ui.console.key_sheet import KeySheet
from casesconf_desktop.ui.console.line import LinePanel
from casesconf_desktop.ui.console.listed_keys import COLUMNS, listed
from casesconf_desktop.ui.console.notice import Notice
from casesconf_desktop.ui.console.plan_rows import PlanRows
from casesconf_desktop.ui.console.prompt_rows import PromptRows
from casesconf_desktop.ui.console.strip import StatusStrip
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.parts.heard import Heard
from evenings import after, running
from hearing import heard_in, listen
from stories.conftest import Facilitator
from stories.seeing import the
from stories.trial import PLACES, Place, Trial

Click = Callable[[Facilitator], None]
Left = Qt.MouseButton.LeftButton

HELD = {Act.PEEK, Act.FORGET}
"""Held for as long as they last: the item of the strip that says that names are hidden, and the last key of all."""

FOUND_ONLY = {
    Act.MORE_5,
    Act.LESS_5,
    Act.MORE_15S,
    Act.LESS_15S,
    Act.HAND_LATER,
    Act.STEP_IN,
    Act.MORE_CHAIRS,
    Act.FEWER_CHAIRS,
    Act.PASTE,
}
"""Acts that the mouse does only where acts are found: a step of another size, or the way back of one on the sheet."""


# --- Ways -------------------------------------------------------------------------------------------------------------


def button(name: str) -> Click:
    """Click the key whose name begins so."""

    def click(f: Facilitator) -> None:
        keys = [key for key in f.evening.console.findChildren(QAbstractButton) if key.isVisible() and key.isEnabled()]
        key = next(key for key in keys if key.accessibleName().startswith(name))
        QTest.mouseClick(key, Left)

    return click


def row(kind: type[QWidget], place: int) -> Click:
    """Click what a widget paints: the row, or the spot, that readers have at this place of it."""

    def click(f: Facilitator) -> None:
        painted = the(f, kind)
        listen(painted)
        spots = [one for one in painted.children() if isinstance(one, Heard) and one.acts and one.isVisible()]
        QTest.mouseClick(painted, Left, pos=spots[place].geometry().center())

    return click


def by_key(key: str) -> Click:
    return lambda f: f.hit(key)


def taken_down(f: Facilitator) -> None:
    """Click where a row offers to take its hand down: the last one's."""
    hands = the(f, HandRows)
    QTest.mouseClick(hands, Left, pos=hands.take_down_rect(len(heard_in(hands)) - 1).center())


def the_field(f: Facilitator) -> None:
    QTest.mouseClick(the(f, HandField), Left)


def the_frame(f: Facilitator) -> None:
    """Close the window as its frame does."""
    f.evening.console.close()


@dataclass(frozen=True)
class Control:
    """Where an act has a control of its own: what is clicked before it is seen, and the control."""

    place: Place
    click: Click
    before: tuple[Click, ...] = ()


SETUP, STORY, TALK, SCRIPT, LATE = (PLACES[name] for name in ("set-up", "story", "talk", "script", "plan, late"))
OPENING = Place(SCRIPT.session, SCRIPT.minute)
LAST = Place(lambda: running(12), 108)
TOO_LATE = Place(lambda: after(running(2), (90, a.Next(1))), 91, "P")
PLAN = Place(OPENING.session, 31, "P")
SPEAKING = Place(lambda: after(running(4), (56, a.HandUp("Ada")), (56, a.NextSpeaker(None))), 58)
PICKED = Place(lambda: after(running(4), (56, a.HandUp("Ada")), (56, a.PickPrompt(running(4).panel.rows[1]))), 58)
DOWN = row(PlanRows, 1)

CONTROLS = {
    Act.OPEN_DOORS: Control(SETUP, button("Open the doors")),
    Act.DRAW_ORDER: Control(SETUP, button("Draw the order")),
    Act.TEST_CARD: Control(SETUP, button("Test card")),
    Act.PREFLIGHT: Control(SETUP, button("Before the doors")),
    Act.LIGHT: Control(SETUP, button("Light room")),
    Act.GENTLE: Control(STORY, button("Gentle")),
    Act.SHOW_NAMES: Control(SETUP, button("Names shown")),
    Act.STILL: Control(SETUP, button("No motion")),
    Act.START_OR_PAUSE: Control(STORY, button("Pause")),
    Act.NEXT: Control(STORY, button("Next: Questions")),
    Act.BACK: Control(STORY, button("Back")),
    Act.MORE: Control(STORY, button("One minute more")),
    Act.LESS: Control(STORY, button("One minute less")),
    Act.MORE_3: Control(TALK, button("3 min"), (button("Overrun"),)),
    Act.WRAP_UP: Control(STORY, button("Wrap up")),
    Act.EXTEND: Control(TALK, button("Extend"), (button("Rabbit hole"),)),
    Act.ASK: Control(STORY, button("Ask the room")),
    Act.BEAT: Control(STORY, button("On to")),
    Act.BREAK_NOW: Control(STORY, button("Break now"), (button("Distress"),)),
    Act.PLAN: Control(STORY, row(AgendaRows, 0)),
    Act.APPLY: Control(LATE, button("Take this plan")),
    Act.SHORTEN: Control(TOO_LATE, button("Stories")),
    Act.RESERVE: Control(LATE, button("Reserve")),
    Act.PLAN_UP: Control(LATE, row(PlanRows, 0), (DOWN,)),
    Act.PLAN_DOWN: Control(LATE, DOWN),
    Act.PLAN_EARLIER: Control(PLAN, button("Earlier"), (row(PlanRows, 2),)),
    Act.PLAN_LATER: Control(PLAN, button("Later"), (row(PlanRows, 0),)),
    Act.PLAN_MORE: Control(LATE, button("One minute more for the row")),
    Act.PLAN_LESS: Control(LATE, button("One minute less for the row")),
    Act.PLAN_OUT: Control(LATE, button("Leave out")),
    Act.HAND_UP: Control(TALK, the_field),
    Act.NEXT_SPEAKER: Control(TALK, button("Next: Bo")),
    Act.TELLER: Control(TALK, row(LinePanel, 1)),
    Act.HAND_ABOVE: Control(TALK, row(HandRows, 0), (row(HandRows, 1),)),
    Act.HAND_BELOW: Control(TALK, row(HandRows, 0)),
    Act.HAND_DOWN: Control(TALK, taken_down),
    Act.ROUND: Control(TALK, button("Once around"), (button("Dominating"),)),
    Act.PARK: Control(SPEAKING, button("Park the topic"), (button("Rabbit hole"),)),
    Act.CIRCLE: Control(TALK, row(LinePanel, 0)),
    Act.PROMPT_1: Control(PICKED, row(PromptRows, 0)),
    Act.PROMPT_2: Control(TALK, row(PromptRows, 1)),
    Act.PROMPT_3: Control(TALK, row(PromptRows, 2)),
    Act.PROMPT_4: Control(TALK, row(PromptRows, 3)),
    Act.PROMPT_TO_ROOM: Control(TALK, button("To the room")),
    Act.OTHERS: Control(TALK, button("Other prompts")),
    Act.FIND: Control(TALK, button("Find a prompt")),
    Act.PIN: Control(TALK, button("Pin the prompt")),
    Act.SCRIPT: Control(OPENING, button("Read it out")),
    Act.SCRIPT_UP: Control(SCRIPT, button("The part before"), (button("Next part"),)),
    Act.SCRIPT_DOWN: Control(SCRIPT, button("Next part")),
    Act.LEAVE: Control(SCRIPT, button("Back to the prompts")),
    Act.BLAME: Control(TALK, button("Blame")),
    Act.NAMES: Control(TALK, button("Names")),
    Act.DOMINATING: Control(TALK, button("Dominating")),
    Act.SILENCE: Control(TALK, button("Silence")),
    Act.DISTRESS: Control(TALK, button("Distress")),
    Act.RABBIT_HOLE: Control(TALK, button("Rabbit hole")),
    Act.ADVICE: Control(TALK, button("Advice")),
    Act.OVERRUN: Control(TALK, button("Overrun")),
    Act.STRIKE: Control(TALK, button("Strike that"), (button("Names"),)),
    Act.CARD: Control(STORY, button("The teller’s card")),
    Act.BLANK: Control(STORY, button("Blank")),
    Act.RULES: Control(STORY, button("Rules")),
    Act.PRIVACY: Control(STORY, row(StatusStrip, 0)),
    Act.KEYS: Control(STORY, button("Keys")),
    Act.UNDO: Control(STORY, button("Undo")),
    Act.END: Control(LAST, button("End the evening")),
    Act.QUIT: Control(STORY, the_frame),
}

PLACES_OF_CONTROLS = [*{id(control.place): control.place for control in CONTROLS.values()}.values()]
SHEET = {act for heads in COLUMNS for head in heads for act in listed(head)}


@pytest.mark.parametrize("place", PLACES_OF_CONTROLS, ids=lambda place: place.opens or f"{place.minute:g}")
def test_a_control_does_what_the_key_does(facilitator: Facilitator, place: Place) -> None:
    trial = Trial(facilitator, place)

    def outcome(control: Control, do: Click) -> tuple[object, ...]:
        trial.begin()
        for click in control.before:
            click(facilitator)
        before = trial.outcome
        do(facilitator)
        facilitator.app.processEvents()
        if trial.console.focusWidget() is trial.console.pages.currentWidget():
            trial.console.setFocus()  # a click on the set-up page leaves a field, and that is all it does to the focus
        assert trial.outcome != before, "it does something"
        return trial.outcome

    for act, control in CONTROLS.items():
        if control.place is place:
            trial.begin()
            key = trial.key(act)
            by_mouse = outcome(control, control.click)
            assert by_mouse == outcome(control, by_key(key)), act.name


def test_what_has_neither_control_nor_row_on_the_sheet_is_found(facilitator: Facilitator) -> None:
    """Nothing is left out: what goes only through the list of all acts is stated above."""
    del facilitator
    ways = {*CONTROLS, *SHEET, *HELD}
    assert {*Act} - ways == FOUND_ONLY


# --- The key sheet, and what is found ---------------------------------------------------------------------------------


def sheet(f: Facilitator) -> KeySheet:
    """Open the key sheet by mouse."""
    button("Keys")(f)
    f.app.processEvents()
    return the(f, KeySheet)


def on_the_sheet(f: Facilitator, act: Act) -> None:
    keys = sheet(f)
    box = next(box for one, box in keys._places() if one is act)  # noqa: SLF001 (where it is painted)
    QTest.mouseClick(keys, Left, pos=box.center().toPoint())
    f.app.processEvents()


def test_each_row_of_the_key_sheet_asks_for_its_act(facilitator: Facilitator) -> None:
    keys, asked = sheet(facilitator), list[Act]()
    keys.chosen.disconnect()  # it is asked for, and not done
    keys.chosen.connect(asked.append)
    rows = [*keys._places()]  # noqa: SLF001 (where they are painted)
    for _, box in rows:
        QTest.mouseClick(keys, Left, pos=box.center().toPoint())
    assert asked == [act for act, _ in rows]
    assert {*asked} == SHEET


def test_all_acts_are_listed_by_mouse_and_a_click_takes_each(facilitator: Facilitator) -> None:
    trial, acts, taken = Trial(facilitator, PLACES["talk"]), the(facilitator, ActList), list[ActRow | None]()
    acts.taken.connect(lambda: taken.append(acts.chosen), Qt.ConnectionType.DirectConnection)
    on_the_sheet(facilitator, Act.FIND_ACT)
    listed_acts, finder = acts.rows, the(facilitator, ActFinder)
    finder.blockSignals(True)  # a row is taken, and nothing done
    for place in range(len(listed_acts)):
        acts.scrollTo(acts.model().index(place, 0))
        QTest.mouseClick(acts.viewport(), Left, pos=acts.visualRect(acts.model().index(place, 0)).center())
    finder.blockSignals(False)
    assert taken == [*listed_acts]
    assert sorted(row.act for row in listed_acts) == sorted(Act)
    trial.begin()


def notices(f: Facilitator) -> str:
    return the(f, Notice).accessibleName()


def test_a_row_of_the_sheet_that_can_not_be_done_says_why(facilitator: Facilitator) -> None:
    f = facilitator
    Trial(f, PLACES["talk"])
    on_the_sheet(f, Act.APPLY)
    assert notices(f) == f"{capital(Act.APPLY.value)}: with the plan open (P)."
    on_the_sheet(f, Act.PEEK)
    assert notices(f) == f"{capital(Act.PEEK.value)}: hold Q."


# --- What is held -----------------------------------------------------------------------------------------------------


@pytest.fixture
def beside(facilitator: Facilitator) -> Iterator[tuple[StatusStrip, QPoint]]:
    """Put the room on the console's screen, where it would see the names: the strip, and where it says so."""
    Trial(facilitator, PLACES["talk"])
    console, strip = facilitator.evening.console, the(facilitator, StatusStrip)
    console.pages.mirrored = True
    console.set_laptop(RoomAt.BESIDE, sleepy=False)
    facilitator.evening.refresh()
    said = next(one for one in heard_in(strip) if one.accessibleName().startswith("One screen"))
    yield strip, said.geometry().center()
    console.pages.mirrored = False


def masked(f: Facilitator) -> bool:
    return f.evening.console.pages.masked


def test_names_are_seen_while_the_item_that_says_they_are_hidden_is_held(
    facilitator: Facilitator, beside: tuple[StatusStrip, QPoint]
) -> None:
    strip, at = beside
    seen = [masked(facilitator)]
    QTest.mousePress(strip, Left, pos=at)
    seen.append(masked(facilitator))
    QTest.mouseRelease(strip, Left, pos=at)
    assert [*seen, masked(facilitator)] == [True, False, True]


def test_a_press_elsewhere_on_the_strip_shows_no_name(
    facilitator: Facilitator, beside: tuple[StatusStrip, QPoint]
) -> None:
    strip, at = beside
    QTest.mousePress(strip, Left, pos=QPoint(2, at.y()))
    assert masked(facilitator)
    QTest.mouseRelease(strip, Left, pos=QPoint(2, at.y()))
