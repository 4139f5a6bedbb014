"""Whatever happens in the room, one key brings what helps: a whole evening by real keys, and once more by mouse."""

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QRadioButton, QWidget

from casesconf_desktop.core.agenda import MINUTE
from casesconf_desktop.core.card import EMPTY, Card, Signal
from casesconf_desktop.core.desk.prompts import PromptsView, prompts_view
from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.core.room import Scene
from casesconf_desktop.core.session import Session, Stage
from casesconf_desktop.ui.console.finder import Finder
from casesconf_desktop.ui.console.handover import Handover
from casesconf_desktop.ui.console.now import NowPanel
from casesconf_desktop.ui.console.pages import Pages
from casesconf_desktop.ui.console.plan import PlanPanel
from casesconf_desktop.ui.console.prompt_rows import PromptRows
from casesconf_desktop.ui.console.prompts import PromptsPanel
from casesconf_desktop.ui.console.scrim import Scrim
from casesconf_desktop.ui.console.script import Parts, ScriptPanel
from casesconf_desktop.ui.console.struck import Struck
from casesconf_desktop.ui.console.teller_card import TellerCard
from evenings import kept
from hearing import listen
from stories.conftest import Facilitator

Key, Held = Qt.Key, Qt.KeyboardModifier
Ctrl, Shift, Alt = Held.ControlModifier, Held.ShiftModifier, Held.AltModifier
Left = Qt.MouseButton.LeftButton
ALIAS, LIMITS = "the Xyzzy bank", "the Plugh outage"
CARD = Card(ALIAS, LIMITS, Signal.RING)


def widget(f: Facilitator, kind: type[QWidget]) -> QWidget:
    """Find the one of a kind: the one that is seen, if any is."""
    found = sorted(f.evening.console.findChildren(kind), key=lambda one: not one.isVisible())
    assert isinstance(found[0], QWidget)
    return found[0]


def said(f: Facilitator, kind: type[QWidget]) -> str:
    return widget(f, kind).accessibleDescription()


def panel(f: Facilitator) -> PromptsView:
    return prompts_view(f.session, f.now())


def press(f: Facilitator, *keys: Qt.Key | str, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
    """Press keys a second apart, with a beat after each: a laptop that is awake."""
    for key in keys:
        f.press(key, held=held)
        f.evening.heartbeat.arm()


def letters(f: Facilitator, text: str) -> None:
    """Type into whatever has the focus."""
    for letter in text:
        QTest.keyClick(f.evening.console.windowHandle(), ord(letter))
    f.app.processEvents()


def keys_shown(f: Facilitator, kind: type[QWidget] = PromptsPanel) -> list[str]:
    """List the labels of the keys that are seen, from left to right."""
    keys = [key for key in widget(f, kind).findChildren(QAbstractButton) if key.isVisible()]
    return [key.text() for key in sorted(keys, key=lambda key: key.mapTo(f.evening.console, QPoint()).x())]


def situation_key(situation: Situation) -> str:
    return str(list(Situation).index(situation) + 1)


def undone_and_done_again(f: Facilitator, before: Session, rounds: int = 60) -> None:
    """Take everything back, act by act, to the very session before; then do it all again. Nobody looks meanwhile."""
    after, count = f.session, 0
    assert after is not before
    windows = (f.evening.console, f.evening.room)
    for window in windows:
        window.setUpdatesEnabled(False)
    while f.session is not before:
        press(f, "Z", held=Ctrl)
        count += 1
        assert count < rounds, "undo leads past it"
    for _ in range(count):
        press(f, "Z", held=Ctrl | Shift)
    assert f.session is after
    for window in windows:
        window.setUpdatesEnabled(True)


def live(f: Facilitator, steps: int = 0) -> None:
    """Open the doors, start, and go on so many steps, on time."""
    f.at(0)
    click(f, "Open the doors", Pages)
    f.at(30)
    press(f, Key.Key_Space)
    for minute in (40, 50, 54, 66, 68, 70)[:steps]:
        f.at(minute)
        press(f, "N")


TITLES = {
    Situation.BLAME: "When blame comes up",
    Situation.NAMES: "When a name falls",
    Situation.DOMINATING: "When one voice fills the room",
    Situation.SILENCE: "When nobody speaks",
    Situation.DISTRESS: "When someone is hurting",
    Situation.RABBIT_HOLE: "When it goes too deep",
    Situation.ADVICE: "When advice comes",
    Situation.OVERRUN: "When it runs over",
}


def something_happens(f: Facilitator, situation: Situation) -> None:
    """Say what happened: three sentences for it, a line for the facilitator alone, and nothing changes for the room."""
    before = f.room.scene
    press(f, situation_key(situation), held=Alt)
    view = panel(f)
    assert (view.title, view.situation, len(view.rows)) == (TITLES[situation], situation, 3)
    assert said(f, PromptsPanel).startswith(f"{TITLES[situation]}. Only you see: ")
    assert view.private
    assert f.room.scene is before


def a_prompt_is_said(f: Facilitator, situation: Situation) -> int:
    """Pick each sentence, send it to the room and take it back; ask for others; leave. Tell how many were sent."""
    before, sent = f.room.scene, 0
    for place in range(3):
        rows = panel(f).rows
        press(f, str(place + 1))
        assert panel(f).picked == place
        assert [row.key for row in panel(f).rows] == [row.key for row in rows], "what is read from does not change"
        press(f, "R")
        if rows[place].room:
            sent += 1
            assert (f.room.scene, f.room.prompt) == (Scene.PROMPT, rows[place].text)
            press(f, "R")
        assert (f.room.scene, f.room.prompt) == (before, "")
    assert sent == 0 or situation is not Situation.DISTRESS
    said_last = f.session.panel.used[-1]
    press(f, "0", held=Ctrl)
    assert panel(f).situation is situation
    assert said_last not in [row.key for row in panel(f).rows]
    press(f, Key.Key_Escape)
    assert panel(f).situation is None
    return sent


def test_an_evening_in_which_everything_happens(facilitator: Facilitator) -> None:
    f = facilitator
    at_the_doors(f)
    in_the_opening(f)
    in_the_story(f)
    in_the_questions(f)
    in_the_discussion(f)
    at_the_last_word(f)
    at_the_end(f)


def at_the_doors(f: Facilitator) -> None:
    """Have a private word with the first teller, and write down what was agreed."""
    f.at(0)
    press(f, Key.Key_Return)
    assert panel(f).title == "Before it starts"
    before = f.session
    press(f, "T", held=Ctrl)
    card = widget(f, TellerCard)
    assert (card.isVisible(), card.accessibleName()) == (True, "The teller’s card of Case 1")
    letters(f, ALIAS)
    press(f, Key.Key_Return)
    letters(f, LIMITS)
    signs = {sign.accessibleName(): sign for sign in card.findChildren(QRadioButton)}
    QTest.mouseClick(signs["Gentle ring"], Left)
    press(f, Key.Key_Escape)
    assert not card.isVisible()
    assert f.session.card(0) == CARD
    fields = card.findChildren(QLineEdit)
    assert [(field.text(), field.isUndoAvailable()) for field in fields] == [("", False), ("", False)]
    undone_and_done_again(f, before)
    assert f.session.card(0) == CARD
    press(f, "T", held=Ctrl)
    assert [field.text() for field in card.findChildren(QLineEdit)] == [ALIAS, LIMITS]
    press(f, Key.Key_Escape)
    assert not card.isVisible()
    assert ALIAS not in said(f, PromptsPanel), "it is not the case's turn yet"


def in_the_opening(f: Facilitator) -> None:
    """Read out what is said at the opening, and look for a sentence."""
    f.at(30)
    press(f, Key.Key_Space)
    assert (f.room.scene, panel(f).title) == (Scene.RULES, "For the opening")
    before, room = f.session, f.room
    the_script(f)
    assert f.session is before, "reading changes nothing"
    assert f.room == room
    a_search(f)


def the_script(f: Facilitator) -> None:
    press(f, "S", held=Ctrl)
    script = widget(f, ScriptPanel)
    assert script.isVisible()
    assert not widget(f, PromptsPanel).isVisible()
    parts = f.session.deck.script
    assert said(f, ScriptPanel) == f"{parts[0].title}. {parts[0].text}"
    for key, at in ((Key.Key_Down, 1), (Key.Key_Down, 2), (Key.Key_Up, 1), (Key.Key_Up, 0), (Key.Key_Up, 0)):
        press(f, key)
        assert said(f, ScriptPanel) == f"{parts[at].title}. {parts[at].text}"
    press(f, Key.Key_Escape)
    assert not script.isVisible()
    assert widget(f, PromptsPanel).isVisible()


def a_search(f: Facilitator) -> None:
    """Type, choose by the arrows, take it with Enter; Esc takes nothing. What was typed is nowhere."""
    before = f.session
    press(f, "/")
    finder = widget(f, Finder)
    assert isinstance(finder, QLineEdit)
    assert finder.hasFocus()
    letters(f, "cUrIoUs")
    press(f, Key.Key_Down, Key.Key_Down, Key.Key_Up)
    assert f.session is before, "nothing is done while it is typed"
    press(f, Key.Key_Escape)
    assert (f.session, finder.isVisible(), finder.text()) == (before, False, "")
    press(f, "/")
    letters(f, "cUrIoUs")
    press(f, Key.Key_Down, Key.Key_Return)
    assert not finder.isVisible()
    view = panel(f)
    assert (view.title, view.found, view.picked) == ("What was found", True, 0)
    assert 2 <= len(view.rows) <= 4
    assert "cUrIoUs" not in kept(f.evening.store)
    assert f.evening.console.focusWidget() is f.evening.console, "keys are acts again"
    undone_and_done_again(f, before)
    press(f, Key.Key_Escape)
    assert panel(f).title == "For the opening"


def in_the_story(f: Facilitator) -> None:
    """Show the room the teller's sign; let somebody be hurt, and a name fall."""
    f.at(40)
    press(f, "N")
    assert (f.room.scene, f.room.digits, f.room.gentle) == (Scene.TIMER, "", True)
    for part in (ALIAS, LIMITS, "gentle ring"):
        assert part in said(f, PromptsPanel)
    before = f.session
    press(f, "A")
    assert f.dial.word == "The room is asked"
    press(f, "A", "M")
    assert f.session.step.run.beats != ()
    somebody_is_hurting(f)
    undone_and_done_again(f, before)
    a_name_falls(f)


def somebody_is_hurting(f: Facilitator) -> None:
    """Blank the room, stop the clock, take a break and come back: all in sight, each one key."""
    before = f.session
    something_happens(f, Situation.DISTRESS)
    assert "Blank the room" in keys_shown(f)
    assert "To the room" not in keys_shown(f)
    press(f, "B")
    assert f.room.scene is Scene.BLANK
    press(f, "B", Key.Key_Space)
    assert (f.room.status, f.dial.word) == ("Paused", "Paused")
    assert "Resume" in keys_shown(f)
    press(f, Key.Key_Space)
    assert (f.dial.word, "Pause the clock" in keys_shown(f)) == ("Running", True)
    a_prompt_is_said(f, Situation.DISTRESS)
    undone_and_done_again(f, before)
    digits = f.dial.digits
    press(f, "B", held=Ctrl)
    assert (f.room.scene, f.room.heading, f.room.digits) == (Scene.BREAK, "Break", "05:00")
    assert panel(f).title == "In the break"
    f.at(f.minute + 3)
    press(f, Key.Key_Left)
    assert (f.dial.title, f.room.gentle) == ("Story", True)
    assert seconds(digits) - seconds(f.dial.digits) in (0, 1), "the story was not shortened by it"


def seconds(digits: str) -> int:
    minutes, second = digits.split(":")
    return int(minutes) * 60 + int(second)


def a_name_falls(f: Facilitator) -> None:
    before = f.session
    something_happens(f, Situation.NAMES)
    opened, struck = f.session, widget(f, Struck)
    assert {"Strike that", "Blank the room"} <= set(keys_shown(f))
    press(f, "X")
    assert (f.room.scene, struck.isVisible(), f.session) == (Scene.BLANK, True, opened)
    press(f, "X")
    assert (f.room.scene, struck.isVisible()) == (Scene.TIMER, False)
    assert f.session is opened
    press(f, "B", "B")
    assert a_prompt_is_said(f, Situation.NAMES) > 0
    undone_and_done_again(f, before)


def in_the_questions(f: Facilitator) -> None:
    """Let the handover card tell it all to who takes over."""
    f.at(57)
    press(f, "N")
    assert (f.room.gentle, f.room.status) == (False, "Questions of fact")
    before = f.session
    press(f, "Z")
    handover = widget(f, Handover)
    assert handover.isVisible()
    for part in ("Case 1 of 3, questions", "Case 1 of 3, discussion", f.rail.lateness, ALIAS):
        assert part.lower() in handover.accessibleDescription().lower()
    press(f, "N", "2")
    assert f.session is before, "under it, keys do nothing"
    press(f, "Z")
    assert not handover.isVisible()


def in_the_discussion(f: Facilitator) -> None:
    f.at(60)
    press(f, "N")
    press(f, "H")
    f.write("Ana")
    press(f, "H")
    f.write("Ben")
    press(f, Key.Key_Return)
    steps: list[Callable[[Facilitator], None]] = [
        blame_comes_up, one_voice_fills_the_room, nobody_speaks, it_goes_too_deep, advice_comes, it_runs_over,
    ]  # fmt: skip
    for step in steps:
        before = f.session
        step(f)
        undone_and_done_again(f, before)
    a_pin(f)


def floor(f: Facilitator) -> str:
    return f.line.speaking.label if f.line.speaking is not None else ""


def blame_comes_up(f: Facilitator) -> None:
    """Let the teller answer, and give the floor back."""
    something_happens(f, Situation.BLAME)
    assert "The teller answers" in keys_shown(f)
    assert floor(f) == "Ana"
    press(f, "T")
    assert floor(f) == "The teller"
    press(f, "T")
    assert floor(f) == "Ana"
    assert a_prompt_is_said(f, Situation.BLAME) > 0


def one_voice_fills_the_room(f: Facilitator) -> None:
    """Park the topic, and go once around."""
    something_happens(f, Situation.DOMINATING)
    assert {"Park the topic", "Once around"} <= set(keys_shown(f))
    press(f, "K")
    assert (floor(f), f.line.still) == ("", "One parked")
    assert "Park the topic" not in keys_shown(f), "there is nothing more to park"
    press(f, "O")
    assert f.room.footer == "Once around"
    press(f, "O")
    assert f.session.line.round is None
    a_prompt_is_said(f, Situation.DOMINATING)
    press(f, "K", held=Shift)
    assert f.session.line.parked == ()
    press(f, Key.Key_Return)
    assert floor(f)


def nobody_speaks(f: Facilitator) -> None:
    """Count the silence, for the facilitator alone."""
    something_happens(f, Situation.SILENCE)
    counted = [panel(f).silence]
    for minute in (0.5, 0.75):
        f.at(f.minute + minute)
        counted.append(panel(f).silence)
    assert counted == ["0:00", "0:30", "1:15"]
    assert "Once around" in keys_shown(f)
    press(f, "O", "O")
    a_prompt_is_said(f, Situation.SILENCE)
    assert panel(f).silence == ""


def it_goes_too_deep(f: Facilitator) -> None:
    """Park it, or give it more time if the room agrees: the price stands there while the key is down."""
    something_happens(f, Situation.RABBIT_HOLE)
    assert "Extend 5 min" in keys_shown(f)
    assert "Park the topic" in keys_shown(f)
    window, added = f.evening.console.windowHandle(), f.session.step.run.added
    QTest.keyPress(window, Key.Key_E)
    assert said(f, NowPanel).startswith("5 min more, if the room agrees. ends ")
    assert f.session.step.run.added == added
    QTest.keyRelease(window, Key.Key_E)
    assert f.session.step.run.added - added == 5 * MINUTE
    f.minute += 1 / 60
    QTest.keyPress(window, Key.Key_E)
    QTest.keyClick(window, Key.Key_Escape)
    QTest.keyRelease(window, Key.Key_E)
    assert f.session.step.run.added - added == 5 * MINUTE, "Esc lets it be"
    assert "Extend 2 min" in keys_shown(f)
    press(f, "K")
    a_prompt_is_said(f, Situation.RABBIT_HOLE)
    press(f, "K", held=Shift)
    press(f, Key.Key_Return)


def advice_comes(f: Facilitator) -> None:
    something_happens(f, Situation.ADVICE)
    assert "Park the topic" in keys_shown(f)
    assert "The teller answers" in keys_shown(f)
    press(f, "T", "T", "K", "T")
    assert floor(f) == "The teller"
    press(f, "T")
    a_prompt_is_said(f, Situation.ADVICE)


def it_runs_over(f: Facilitator) -> None:
    """Borrow three minutes whose price stands there before anybody asks; look at the plan."""
    f.at(f.minute + 4)
    something_happens(f, Situation.OVERRUN)
    added = f.session.step.run.added
    price = said(f, NowPanel)
    assert price.startswith("3 min more. ends ")
    assert [key for key in keys_shown(f) if key.startswith(("Extend", "3 min", "The plan"))] == [
        "Extend 2 min", "3 min", "The plan",
    ]  # fmt: skip
    press(f, "E", held=Shift)
    assert f.session.step.run.added - added == 3 * MINUTE
    ends = price.split("ends ")[1][:5]
    press(f, "Z")
    assert f"ends {ends}" in said(f, Handover), "it cost what it said"
    press(f, "Z", "P")
    assert widget(f, PlanPanel).isVisible()
    press(f, "P")
    press(f, "E")
    assert f.session.step.run.added - added >= 5 * MINUTE
    a_prompt_is_said(f, Situation.OVERRUN)


def a_pin(f: Facilitator) -> None:
    """Pin a sentence: it is first whenever it fits, tonight."""
    before = f.session
    press(f, "3")
    pinned = panel(f).rows[2].key
    press(f, "P", held=Shift)
    assert panel(f).rows[2].pinned
    press(f, "1", Key.Key_Left, "N")
    assert panel(f).title == "For the discussion"
    assert (f.session.pinned, panel(f).rows[0].key) == (frozenset({pinned}), pinned)
    press(f, "Z", "Z", "Z", "Z", held=Ctrl)
    assert f.session.pinned == frozenset()
    press(f, "Z", held=Ctrl)
    assert f.session is before


def everything_held(f: Facilitator) -> str:
    """Gather what the store and all widgets of the console hold."""
    held = [kept(f.evening.store), repr(f.room)]
    listen(f.evening.console)
    for one in f.evening.console.findChildren(QWidget):
        held += [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        held += [repr(value) for name, value in vars(one).items() if name in ("_view", "_shown", "_words", "_rows")]
        held += [one.text()] if isinstance(one, QAbstractButton | QLineEdit | QLabel) else []
    return "\n".join(held)


def at_the_last_word(f: Facilitator) -> None:
    """Forget the card as the last word begins, everywhere, for good."""
    assert "Xyzzy" in everything_held(f)
    assert "Plugh" in said(f, PromptsPanel)
    press(f, "N")
    assert f.dial.title == "Last word"
    assert f.session.card(0) == EMPTY
    for word in ("Xyzzy", "Plugh"):
        assert word not in everything_held(f)
    press(f, "Z", held=Ctrl)
    assert f.dial.title == "Discussion"
    assert "Xyzzy" not in everything_held(f), "no undo brings it back"
    press(f, "Z", held=Ctrl | Shift)
    press(f, "T", held=Ctrl)
    assert widget(f, TellerCard).accessibleName() == "The teller’s card of Case 2", "that of the next case is at hand"
    press(f, "Z", held=Ctrl)
    for word in ("Xyzzy", "Plugh"):
        assert word not in everything_held(f)
    press(f, Key.Key_Escape)


def at_the_end(f: Facilitator) -> None:
    """Go to the closing; something may happen there, too; then talk it over."""
    while f.dial.title != "Closing":
        f.minute += 1
        press(f, "N")
    f.evening.heartbeat.arm()
    assert panel(f).title == "For the closing"
    for situation in Situation:
        something_happens(f, situation)
        press(f, Key.Key_Escape)
    press(f, "S", held=Ctrl)
    assert widget(f, ScriptPanel).isVisible()
    press(f, "E", held=Ctrl)
    assert f.session.stage is Stage.DEBRIEF
    assert f.session.panel.rows
    press(f, "5", held=Alt)
    assert f.session.panel.situation is None, "it is over"


# --- By mouse -------------------------------------------------------------------------------------------------------


def click(f: Facilitator, name: str, kind: type[QWidget] = PromptsPanel) -> None:
    """Click the one key of this name that is seen."""
    [key] = [k for k in widget(f, kind).findChildren(QAbstractButton) if k.accessibleName() == name and k.isVisible()]
    f.minute += 1 / 60
    QTest.mouseClick(key, Left)
    f.app.processEvents()


def click_row(f: Facilitator, row: int) -> None:
    rows = widget(f, PromptRows)
    assert isinstance(rows, PromptRows)
    f.minute += 1 / 60
    place = rows.row_rect(row)
    QTest.mouseClick(rows, Left, pos=QPoint(60, place.center().y()))
    f.app.processEvents()


def test_the_same_by_mouse(facilitator: Facilitator) -> None:
    f = facilitator
    a_card_by_mouse(f)
    live(f, 3)
    the_rows_by_mouse(f)
    press(f, "H")
    f.write("Ana")
    press(f, Key.Key_Return)
    situations_by_mouse(f)
    a_break_by_mouse(f)


def a_card_by_mouse(f: Facilitator) -> None:
    """Write the card of the second case at the set-up, from its own row; turn to the first."""
    click(f, "The teller’s card of Case 2", Pages)
    card = widget(f, TellerCard)
    assert (card.isVisible(), card.accessibleName()) == (True, "The teller’s card of Case 2")
    click(f, "No timer", TellerCard)
    assert f.session.card(1) == Card(signal=Signal.NONE)
    click(f, "The card before", TellerCard)
    assert card.accessibleName() == "The teller’s card of Case 1"
    QTest.mouseClick(card.findChildren(QLineEdit)[0], Left)
    letters(f, ALIAS)
    click(f, "The next card", TellerCard)
    assert f.session.card(0) == Card(ALIAS)
    click(f, "Done", TellerCard)
    assert not card.isVisible()
    click(f, "The teller’s card of Case 1, written", Pages)
    [veil] = [one for one in card.window().findChildren(Scrim) if one.isAncestorOf(card)]
    QTest.mouseClick(veil, Left, pos=QPoint(3, 3))
    assert not card.isVisible(), "a click beside it closes it"


def the_rows_by_mouse(f: Facilitator) -> None:
    rows = panel(f).rows
    click_row(f, 2)
    assert panel(f).picked == 2
    click(f, "To the room")
    assert f.room.prompt == rows[2].text
    click(f, "Take it back")
    assert f.room.prompt == ""
    click_row(f, 1)
    click(f, "Pin the prompt")
    assert panel(f).rows[1].pinned
    click(f, "Unpin the prompt")
    assert not panel(f).rows[1].pinned
    shown = [row.key for row in panel(f).rows]
    click(f, "Other prompts")
    assert not set(shown) & {row.key for row in panel(f).rows}, "none of those that were passed over"
    click(f, "Find a prompt")
    letters(f, "curious")
    press(f, Key.Key_Return)
    assert (panel(f).found, panel(f).picked) == (True, 0)
    click(f, "Back to what fits now")
    assert not panel(f).found
    click(f, "The teller’s card")
    assert widget(f, TellerCard).isVisible()
    click(f, "Done", TellerCard)


def situations_by_mouse(f: Facilitator) -> None:
    for situation in Situation:
        click(f, situation.capitalize())
        assert panel(f).title == TITLES[situation]
        click(f, situation.capitalize())
        assert panel(f).situation is None
    click(f, "Blame")
    click(f, "The teller answers")
    assert floor(f) == "The teller"
    click(f, "The teller answers")
    click(f, "Dominating")
    click(f, "Park the topic")
    assert f.line.still == "One parked"
    click(f, "Once around")
    assert f.room.footer == "Once around"
    click(f, "Once around")
    click(f, "Names")
    before = f.session
    click(f, "Strike that")
    assert f.session is before
    scenes = [f.room.scene]
    f.minute += 1 / 60
    QTest.mouseClick(widget(f, Struck), Left)
    scenes.append(f.room.scene)
    for _ in range(2):
        click(f, "Blank the room")
        scenes.append(f.room.scene)
    assert scenes == [Scene.BLANK, Scene.TIMER, Scene.BLANK, Scene.TIMER]
    click(f, "Overrun")
    added = f.session.step.run.added
    click(f, "3 min")
    click(f, "Extend 5 min")
    assert f.session.step.run.added - added == 8 * MINUTE
    click(f, "The plan")
    assert widget(f, PlanPanel).isVisible()
    press(f, "P")


def a_break_by_mouse(f: Facilitator) -> None:
    click(f, "Distress")
    click(f, "Pause the clock")
    assert f.dial.word == "Paused"
    click(f, "Resume")
    click(f, "Break now")
    assert f.room.scene is Scene.BREAK
    click(f, "Back", NowPanel)
    assert f.dial.title == "Discussion"


def test_the_script_by_mouse(facilitator: Facilitator) -> None:
    f = facilitator
    live(f)
    click(f, "Read it out")
    parts, said_out = widget(f, Parts), f.session.deck.script
    assert isinstance(parts, Parts)
    click(f, "Next part", ScriptPanel)
    assert said(f, ScriptPanel).startswith(said_out[1].title)
    click(f, "The part before", ScriptPanel)
    assert said(f, ScriptPanel).startswith(said_out[0].title)
    QTest.mouseClick(parts, Left, pos=QPoint(20, parts.top(2) + 8))
    assert said(f, ScriptPanel).startswith(said_out[2].title)
    click(f, "Back to the prompts", ScriptPanel)
    assert widget(f, PromptsPanel).isVisible()


# --- Whatever is pressed --------------------------------------------------------------------------------------------

PRESSES: tuple[tuple[Qt.Key | str, Qt.KeyboardModifier], ...] = (
    *((digit, Held.NoModifier) for digit in "1234"),
    *(("R", Held.NoModifier),) * 6,
    *((str(digit), Alt) for digit in range(1, 9)),
    *(("5", Alt),) * 4,
    *((letter, Held.NoModifier) for letter in "FFCBGXLO"),
    *(("0", Ctrl), ("Z", Ctrl), ("Z", Ctrl), ("Z", Ctrl | Shift), ("P", Shift), ("R", Ctrl)),
    *((key, Held.NoModifier) for key in (Key.Key_Escape, Key.Key_Space, Key.Key_Left, "N", "/")),
)
WORDS = ("distress", "tears", "breathe", "stay", "quiet", "xyzzy")


def test_whatever_is_pressed_the_room_never_sees_what_is_only_said(facilitator: Facilitator) -> None:
    f, chance = facilitator, Random(1)
    f.evening.room.setUpdatesEnabled(False)
    live(f, 1)
    deck = f.session.deck
    quiet = {prompt.text for prompt in deck.prompts if not prompt.for_the_room}
    beside = [line for _, line in deck.private] + ["xyzzy"]
    seen = []
    for _ in range(300):
        key, held = chance.choice(PRESSES)
        if f.session.current < 2 and key == Key.Key_Left:
            continue
        press(f, key, held=held)
        if key == "/" and isinstance(f.evening.console.focusWidget(), Finder):
            letters(f, chance.choice(WORDS))
            press(
                f,
                *(Key.Key_Down,) * chance.randrange(3),
                chance.choice((Key.Key_Return, Key.Key_Return, Key.Key_Escape)),
            )
            press(f, *("R",) * (not isinstance(f.evening.console.focusWidget(), QLineEdit)))
        seen.append(f.room)
        assert f.room.prompt not in quiet
        shown = repr(f.room)
        assert [text for text in (*quiet, *beside) if text in shown] == []
    assert len({view.prompt for view in seen}) > 3, "prompts were shown"
    assert {Scene.PROMPT, Scene.BLANK, Scene.TIMER, Scene.RULES} <= {view.scene for view in seen}
