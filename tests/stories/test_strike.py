"""Strike that: the room is blank before anybody can look up, the words to say stand there, and nothing knows of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casesconf_desktop.core.actions import SetCard
from casesconf_desktop.core.card import Card
from casesconf_desktop.core.debrief import debrief_view
from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.core.session import Session, Stage
from casesconf_desktop.ui.console.finder import Finder
from casesconf_desktop.ui.console.hand_field import HandField
from casesconf_desktop.ui.console.handover import Handover
from casesconf_desktop.ui.console.key_sheet import KeySheet
from casesconf_desktop.ui.console.preview import Picture, RoomPreview
from casesconf_desktop.ui.console.question import Question
from casesconf_desktop.ui.console.strip import StatusStrip
from casesconf_desktop.ui.console.struck import Struck
from casesconf_desktop.ui.console.teller_card import TellerCard
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.parts.key import Key as PressKey
from hearing import listen, spoken
from stories.conftest import Facilitator

Key, Held = Qt.Key, Qt.KeyboardModifier
Ctrl, Shift, Alt = Held.ControlModifier, Held.ShiftModifier, Held.AltModifier
BLANK = RoomView(Scene.BLANK)
WORDS = "Let’s strike that one. A plain word does just as well."

MINUTES = (40, 50, 54, 66, 68, 70, 80)
"""When each step after the opening begins: to the questions of the second case, over a breath."""


def send(window: QWidget, key: Qt.Key, text: str = "", *, again: bool = False) -> None:
    """Let a window handle a key press at once: no time passes, and the event loop doesn't turn."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Held.NoModifier, text, again)
        QApplication.sendEvent(window.windowHandle(), event)


def a_moment_later(f: Facilitator) -> None:
    """Let half a second pass for the hand that presses, none for the evening."""
    f.evening.acts._last.clear()  # noqa: SLF001 (what was pressed within it)


def x(f: Facilitator, window: QWidget | None = None) -> None:
    a_moment_later(f)
    send(window or f.evening.console, Key.Key_X, "x")


def card(f: Facilitator) -> Struck:
    found = f.evening.console.findChild(Struck)
    assert found is not None
    return found


def picture(f: Facilitator) -> str:
    """Tell what the preview says the room sees."""
    return next(p.accessibleDescription() for p in f.evening.console.findChildren(Picture) if p.isVisible())


def strip(f: Facilitator) -> str:
    found = f.evening.console.findChild(StatusStrip)
    assert found is not None
    return spoken(found)


def is_struck(f: Facilitator) -> bool:
    """Tell whether the room is blank and the words stand there: both or neither, whoever is asked."""
    seen = {
        f.room == BLANK,
        "Room screen blank" in strip(f),
        card(f).isVisible() and card(f).accessibleDescription().startswith(WORDS),
    }
    assert len(seen) == 1, "one says so, another does not"
    return seen.pop()


def live(f: Facilitator, steps: int = 0) -> None:
    """Open the doors, start, and go on so many steps, on time; the projector's own painting is not looked at."""
    f.evening.room.setUpdatesEnabled(False)
    f.at(0)
    f.press(Key.Key_Return)
    f.at(30)
    f.press(Key.Key_Space)
    for minute in MINUTES[:steps]:
        f.at(minute)
        f.press("N")


def store_of(f: Facilitator) -> tuple[int, list[int], int, list[int]]:
    """Tell the store's stacks apart from any other, by the very objects in them."""
    store = f.evening.store
    past, undone = store._past, store._undone  # noqa: SLF001 (whatever it knows)
    return id(past), [id(one) for one in past], id(undone), [id(one) for one in undone]


def visible(f: Facilitator) -> list[str]:
    """Gather what all visible widgets of the console say, in order."""
    said = []
    listen(f.evening.console)
    for widget in f.evening.console.findChildren(QWidget):
        if widget.isVisible():
            said += [type(widget).__name__, widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
            said += [widget.text()] if isinstance(widget, QPushButton | QLineEdit | QLabel) else []
            said += [str(widget.isChecked()), str(widget.isEnabled())] if isinstance(widget, PressKey) else []
    return said


# --- At once --------------------------------------------------------------------------------------------------------


def test_the_room_is_blank_before_the_event_loop_turns_again(facilitator: Facilitator) -> None:
    f = facilitator
    live(f, 3)
    assert (f.room.scene, picture(f), is_struck(f)) == (Scene.TIMER, "the timer", False)
    x(f)
    assert f.room == BLANK
    assert picture(f) == "nothing, it is blank"
    assert "Room screen blank" in strip(f)
    assert card(f).isVisible()
    f.evening.room.setUpdatesEnabled(True)
    image = f.evening.room.grab().toImage()
    spots = [(column, row) for column in range(0, image.width(), 31) for row in range(0, image.height(), 17)]
    assert {image.pixel(*spot) for spot in spots} == {image.pixel(0, 0)}


def test_the_words_to_say_stand_on_top_of_everything(facilitator: Facilitator) -> None:
    f = facilitator
    live(f, 3)
    for before in ((), (Key.Key_Question,), ("P",), ("Z",)):
        f.press(*before)
        x(f)
        console, struck = f.evening.console, card(f)
        assert struck.accessibleDescription() == WORDS
        assert console.rect().contains(struck.geometry())
        for at in (struck.rect().center(), struck.rect().topLeft(), struck.rect().bottomRight()):
            assert console.childAt(struck.mapTo(console, at)) is struck
        x(f)
        f.press(Key.Key_Escape)


def test_the_words_follow_the_size_of_the_window(facilitator: Facilitator) -> None:
    f = facilitator
    live(f, 2)
    x(f)
    for size in ((1440, 900), (1280, 720), (1200, 600)):
        f.evening.console.resize(*size)
        f.app.processEvents()
        struck, preview = card(f), f.evening.console.findChild(RoomPreview)
        assert preview is not None
        assert f.evening.console.rect().contains(struck.geometry())
        left = preview.mapTo(f.evening.console, preview.rect().topLeft()).x()
        assert struck.geometry().right() < left, "what the room sees is not covered"


def test_the_words_tell_what_the_company_is_called_tonight_unless_names_are_hidden(facilitator: Facilitator) -> None:
    f = facilitator
    live(f, 1)
    f.evening.store.dispatch(SetCard(0, Card("the Xyzzy bank")))
    x(f)
    assert card(f).accessibleDescription() == f"{WORDS} Here it is called “the Xyzzy bank”."
    x(f)
    assert "Xyzzy" not in repr((card(f).accessibleDescription(), vars(card(f)))), "nor does it keep that"
    f.press("H", held=Ctrl)
    x(f)
    assert card(f).accessibleDescription() == WORDS
    x(f)
    f.press("H", held=Ctrl)
    for minute in (50, 54, 66):
        f.at(minute)
        f.press("N")
    assert f.dial.title == "Last word"
    x(f)
    assert card(f).accessibleDescription() == WORDS


def test_without_a_sentence_for_it_in_the_deck_there_are_words_all_the_same(facilitator: Facilitator) -> None:
    f = facilitator
    f.evening.intake.take_text(
        'instead = true\n[[prompts]]\ntext = "Why?"\nintent = "curiosity"\nsituation = "blame"\n'
    )
    live(f, 1)
    x(f)
    assert is_struck(f)


# --- No trace -------------------------------------------------------------------------------------------------------


def untouched(f: Facilitator) -> None:
    """Strike and come back: nothing that can be asked knows of it."""
    session, stacks, said, room, focus = f.session, store_of(f), visible(f), f.room, f.evening.console.focusWidget()
    x(f)
    assert f.session is session
    assert store_of(f) == stacks
    assert is_struck(f)
    x(f)
    assert f.session is session
    assert store_of(f) == stacks
    assert (visible(f), f.room) == (said, room), "nobody who looks can tell that it was"
    assert f.evening.console.focusWidget() is focus


def test_the_session_and_all_that_can_be_undone_are_the_very_same(facilitator: Facilitator) -> None:
    f = facilitator
    heard: list[bool] = []
    f.evening.store.changed.connect(lambda: heard.append(True))
    untouched(f)
    live(f)
    for minute in MINUTES:
        f.press("L", "W", "G")
        f.press("Z", held=Ctrl)
        assert store_of(f)[1] != []
        assert store_of(f)[3] != []
        heard.clear()
        untouched(f)
        assert heard == []
        f.at(minute)
        f.press("N")
    assert f.dial.title == "Questions"
    f.press("E", "E", held=Ctrl)
    heard.clear()
    untouched(f)
    assert heard == []


@contextmanager
def another(app: QApplication) -> Iterator[Facilitator]:
    someone = Facilitator(app)
    try:
        yield someone
    finally:
        someone.evening.heartbeat.stop()
        for window in (someone.evening.console, someone.evening.room):
            window.hide()
            window.deleteLater()
        someone.evening.deleteLater()


def an_evening(f: Facilitator, strike: Callable[[Facilitator], None]) -> tuple[Session, list[RoomView]]:
    """Run an evening with a strike at every turn; tell how it ended, and what the room saw in between."""
    seen = []

    def then(*keys: Qt.Key | str, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        f.press(*keys, held=held)
        strike(f)
        f.evening.refresh()
        seen.append(f.room)

    strike(f)
    f.at(0)
    then(Key.Key_Return)
    f.at(30)
    then(Key.Key_Space)
    for minute in (41, 50, 55):
        f.at(minute)
        then("N")
    then("H")
    f.write("Ana")
    then(Key.Key_Return)
    then("2", "R")
    then("4", held=Alt)
    then("E")
    then("B", held=Ctrl)
    f.at(61)
    then(Key.Key_Left)
    then(Key.Key_Space)
    then(Key.Key_Space)
    f.at(70)
    then("N")
    then("E", held=Ctrl)
    f.press("E", held=Ctrl)
    strike(f)
    return f.session, seen


def test_the_debrief_is_that_of_an_evening_without_it(qtbot: QtBot, qapp: QApplication) -> None:
    del qtbot
    ended = []
    done: list[bool] = []

    def struck(f: Facilitator) -> None:
        """Strike twice, and bring the room back in two ways."""
        if isinstance(f.evening.console.focusWidget(), QLineEdit):
            return
        for back in WAYS[:2]:
            x(f)
            done.append(is_struck(f))
            back(f)

    for strike in (struck, lambda _f: None):
        with another(qapp) as f:
            session, seen = an_evening(f, strike)
            assert session.stage is Stage.DEBRIEF
            ended.append((session, seen, debrief_view(session, f.now().wall), visible(f)))
    assert len(done) > 20
    assert all(done)
    (session, seen, debrief, said), plain = ended[0], ended[1]
    assert debrief == plain[2]
    assert session == plain[0]
    assert repr(session) == repr(plain[0])
    assert (seen, said) == (plain[1], plain[3])


# --- Back -----------------------------------------------------------------------------------------------------------


def by_a_click_on_the_words(f: Facilitator) -> None:
    QTest.mouseClick(card(f), Qt.MouseButton.LeftButton)


def by_a_click_on_blank(f: Facilitator) -> None:
    preview = f.evening.console.findChild(RoomPreview)
    assert preview is not None
    blank = next(key for key in preview.findChildren(QPushButton) if key.accessibleName() == "Blank")
    assert blank.isChecked(), "it is seen that the room is blank"
    QTest.mouseClick(blank, Qt.MouseButton.LeftButton)


WAYS: list[Callable[[Facilitator], None]] = [
    x,
    lambda f: send(f.evening.console, Key.Key_B, "b"),
    lambda f: send(f.evening.console, Key.Key_Period, "."),
    lambda f: send(f.evening.console, Key.Key_Escape),
    lambda f: x(f, f.evening.room),
    lambda f: send(f.evening.room, Key.Key_Period, "."),
    lambda f: send(f.evening.room, Key.Key_Escape),
    by_a_click_on_the_words,
    by_a_click_on_blank,
]


def test_every_way_back_shows_exactly_what_was_shown(facilitator: Facilitator) -> None:
    f = facilitator
    live(f, 3)
    shown: list[tuple[Qt.Key | str, ...]] = [
        (),
        ("R",),
        ("F",),
        ("C",),
        (Key.Key_Escape,),
        ("F",),
        (Key.Key_Space,),
        ("G",),
    ]
    scenes = []
    for keys in shown:
        f.press(*keys)
        before, session, stacks = f.room, f.session, store_of(f)
        scenes.append(before.scene)
        for back in WAYS:
            x(f)
            send(f.evening.console, Key.Key_X, "x", again=True)
            assert is_struck(f), "a held key strikes once"
            back(f)
            assert not is_struck(f)
            assert f.room == before
            assert f.session is session
            assert store_of(f) == stacks
    assert set(scenes) == {Scene.TIMER, Scene.PROMPT, Scene.RULES}
    assert f.session.room.frozen is not None, "one of them was frozen, another under the Rule"


def test_a_room_that_was_blank_by_hand_is_blank_by_hand_again(facilitator: Facilitator) -> None:
    f = facilitator
    live(f, 3)
    f.press("B")
    session = f.session
    for back in WAYS:
        x(f)
        assert card(f).isVisible()
        back(f)
        assert not card(f).isVisible()
        assert (f.room, f.session) == (BLANK, session)
        assert f.session is session
    f.press("F", "B")
    frozen = f.session.room.frozen
    assert frozen is not None
    assert (f.room, frozen.scene) == (frozen, Scene.TIMER), "what is frozen is the picture under it"


def test_two_quick_presses_are_one(facilitator: Facilitator) -> None:
    f = facilitator
    live(f, 3)
    x(f)
    for window in (f.evening.console, f.evening.room):
        send(window, Key.Key_X, "x")
        assert is_struck(f), "a hand that trembles does not bring the name back"
    x(f)
    assert not is_struck(f)


def test_escape_brings_the_room_back_before_it_leaves_anything_else(facilitator: Facilitator) -> None:
    f = facilitator
    live(f, 3)
    f.press("R", Key.Key_Question)
    sheet = f.evening.console.findChild(KeySheet)
    assert sheet is not None
    x(f)
    f.press(Key.Key_Escape)
    assert (is_struck(f), f.room.scene, sheet.isVisible()) == (False, Scene.PROMPT, True)
    f.press(Key.Key_Escape)
    assert (f.room.scene, sheet.isVisible()) == (Scene.PROMPT, False)
    f.press(Key.Key_Escape)
    assert f.room.scene is Scene.TIMER


# --- Anywhere -------------------------------------------------------------------------------------------------------


def test_it_works_in_set_up_at_the_doors_and_in_the_debrief(facilitator: Facilitator) -> None:
    f = facilitator
    for keys, scene in (
        ((), Scene.WELCOME),
        (("T",), Scene.TEST_CARD),
        (("T", Key.Key_Return), Scene.WELCOME),
        ((Key.Key_Space,), Scene.RULES),
    ):
        f.press(*keys)
        before = f.room
        assert before.scene is scene
        x(f)
        assert is_struck(f)
        x(f)
        assert f.room == before
    f.press("E", "E", held=Ctrl)
    assert f.session.stage is Stage.DEBRIEF
    before = f.room
    x(f)
    assert is_struck(f)
    x(f)
    assert (f.room, before.scene) == (before, Scene.CLOSING)


def test_it_works_in_a_break_and_in_one_that_was_put_in(facilitator: Facilitator) -> None:
    f = facilitator
    live(f, 5)
    assert f.dial.title == "A breath"
    seen = [f.room]
    f.press("N")
    f.press("B", held=Ctrl)
    seen.append(f.room)
    assert [view.scene for view in seen] == [Scene.BREAK, Scene.BREAK]
    x(f)
    assert is_struck(f)
    x(f)
    assert f.room == seen[1]


def opened(f: Facilitator, kind: type[QWidget]) -> bool:
    return any(widget.isVisible() for widget in f.evening.console.findChildren(kind))


def test_it_works_over_a_sheet_a_question_and_the_handover_card(facilitator: Facilitator) -> None:
    f = facilitator
    live(f, 3)
    over: list[tuple[type[QWidget], Qt.Key | str, Qt.KeyboardModifier]] = [
        (KeySheet, Key.Key_Question, Held.NoModifier),
        (Handover, "Z", Held.NoModifier),
        (Question, "Q", Ctrl),
    ]
    for kind, key, held in over:
        f.press(key, held=held)
        assert opened(f, kind)
        x(f)
        assert is_struck(f)
        assert opened(f, kind)
        handover = f.evening.console.findChild(Handover)
        assert handover is not None
        assert ("Room: blank" in handover.accessibleDescription()) is (kind is Handover), "who takes over is told"
        x(f)
        assert not is_struck(f)
        assert "Room" not in handover.accessibleDescription()
        f.press(Key.Key_Escape)
        assert not opened(f, kind)


def test_the_key_on_the_panel_strikes_as_well(facilitator: Facilitator) -> None:
    f = facilitator
    live(f, 3)
    f.press("2", held=Alt)
    session = f.session
    key = next(k for k in f.evening.console.findChildren(QPushButton) if k.text() == "Strike that")
    QTest.mouseClick(key, Qt.MouseButton.LeftButton)
    assert is_struck(f)
    a_moment_later(f)
    f.evening.acts.do(Act.STRIKE)
    assert not is_struck(f)
    assert f.session is session


# --- Not while somebody types ---------------------------------------------------------------------------------------


def in_the_line(f: Facilitator) -> QLineEdit:
    f.press("H")
    found = f.evening.console.findChild(HandField)
    assert found is not None
    return found


def in_the_finder(f: Facilitator) -> QLineEdit:
    f.press("/")
    found = f.evening.console.findChild(Finder)
    assert found is not None
    return found


def in_a_tellers_card(f: Facilitator) -> QLineEdit:
    f.press("T", held=Ctrl)
    found = f.evening.console.findChild(TellerCard)
    assert found is not None
    return found.findChildren(QLineEdit)[0]


def test_in_a_text_field_it_is_a_letter(facilitator: Facilitator) -> None:
    f = facilitator
    live(f, 3)
    for somewhere in (in_the_line, in_the_finder, in_a_tellers_card):
        field = somewhere(f)
        for window in (f.evening.console, f.evening.room):
            assert field is f.evening.console.focusWidget()
            x(f, window)
            send(window, Key.Key_B, "b")
            send(window, Key.Key_Period, ".")
            assert not is_struck(f)
        assert field.text() == "xb.xb."
        a_moment_later(f)
        QTest.keyClick(f.evening.console.windowHandle(), Key.Key_X, Alt)
        assert is_struck(f), "but with Alt it is the key there, too"
        assert (field.text(), field.hasFocus()) == ("xb.xb.", True)
        a_moment_later(f)
        QTest.keyClick(f.evening.console.windowHandle(), Key.Key_X, Alt)
        assert not is_struck(f)
        f.press(Key.Key_Escape)
        x(f)
        assert is_struck(f), "and once the field is left it is the key again"
        x(f)


def test_struck_already_escape_brings_the_room_back_even_from_a_text_field(facilitator: Facilitator) -> None:
    f = facilitator
    live(f, 3)
    x(f)
    field = in_the_line(f)
    send(f.evening.console, Key.Key_X, "x")
    assert is_struck(f)
    assert field.text() == "x"
    f.press(Key.Key_Escape)
    assert not is_struck(f)
    assert field.hasFocus(), "what is typed is left as it was"


# --- The evening goes on behind it ----------------------------------------------------------------------------------


def test_the_evening_goes_on_behind_it(facilitator: Facilitator) -> None:
    f = facilitator
    live(f, 1)
    x(f)
    f.at(44)
    assert is_struck(f), "a beat brings nothing back"
    f.press(Key.Key_Space)
    assert (f.dial.word, is_struck(f)) == ("Paused", True)
    f.press(Key.Key_Space, "N")
    assert (f.dial.title, is_struck(f)) == ("Questions", True)
    f.press("Z", held=Ctrl)
    assert (f.dial.title, is_struck(f)) == ("Story", True)
    f.press("Z", held=Ctrl | Shift)
    f.press("+", "H")
    f.write("Ana")
    assert (f.dial.title, f.session.line.count, is_struck(f)) == ("Questions", 1, True)
    f.at(45)
    x(f)
    assert (f.room.status, f.room.digits) == ("Questions of fact", f.dial.digits), "the clock did not wait"


def test_what_is_done_to_the_room_meanwhile_is_there_afterwards(facilitator: Facilitator) -> None:
    f = facilitator
    live(f, 3)
    timer = f.room.heading
    x(f)
    f.press("F")
    assert is_struck(f)
    frozen = f.session.room.frozen
    assert frozen is not None
    assert (frozen.scene, frozen.heading) == (Scene.TIMER, timer), "the picture, not the blank"
    x(f)
    assert f.room == frozen
    f.press("F")
    x(f)
    f.press("R", "L")
    assert is_struck(f)
    x(f)
    assert (f.room.scene, f.room.light) == (Scene.PROMPT, True)


def test_it_lasts_from_the_set_up_to_the_debrief_if_nobody_takes_it_back(facilitator: Facilitator) -> None:
    f = facilitator
    f.at(0)
    x(f)
    f.press(Key.Key_Return, Key.Key_Space)
    assert (f.session.stage, is_struck(f)) == (Stage.LIVE, True)
    f.press("E", "E", held=Ctrl)
    assert (f.session.stage, is_struck(f)) == (Stage.DEBRIEF, True)
    x(f)
    assert f.room.scene is Scene.CLOSING


def test_everything_is_forgotten_from_there_too(facilitator: Facilitator) -> None:
    f = facilitator
    live(f, 3)
    f.press("H")
    f.write("Zoraida")
    x(f)
    f.press("Q", held=Ctrl)
    assert is_struck(f)
    forget = next(k for k in f.evening.console.findChildren(QPushButton) if k.text() == "Forget and close")
    QTest.mouseClick(forget, Qt.MouseButton.LeftButton)
    assert (f.session.steps, f.session.stage) == ((), Stage.SETUP)
    assert store_of(f)[1] == store_of(f)[3] == []
    assert not f.evening.console.isVisible()
    assert not f.evening.room.isVisible()
    assert f.room == BLANK, "up to the end"
