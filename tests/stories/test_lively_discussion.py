"""Twelve minutes, twenty-five hands: a lively discussion run by real keys, without looking down."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from casesconf_desktop.core.line import HandKind
from casesconf_desktop.ui.console.case_row import Row
from casesconf_desktop.ui.console.hand_rows import HandRows
from hearing import listen, spoken
from stories.conftest import Facilitator

Key, Held = Qt.Key, Qt.KeyboardModifier


def discussing(f: Facilitator) -> None:
    """Open the doors and come to the first discussion, on time."""
    f.at(0)
    f.press(Key.Key_Return)
    f.at(30)
    f.press(Key.Key_Space)
    for minute in (40, 50, 54):
        f.at(minute)
        f.press("N")
    assert f.dial.title == "Discussion"


def hand(f: Facilitator, label: str, key: str = "H") -> None:
    f.press(key)
    f.write(label)


def speaks(f: Facilitator) -> str:
    speaking = f.line.speaking
    return speaking.label if speaking is not None else ""


def test_a_lively_discussion_of_twelve_minutes(facilitator: Facilitator) -> None:
    f = facilitator
    discussing(f)
    the_first_voices(f)
    replies_and_the_thread(f)
    the_teller_answers_and_somebody_was_skipped(f)
    the_last_minutes(f)


def the_first_voices(f: Facilitator) -> None:
    """Nine hands go up at once; each has a go, oldest first."""
    for label in ("Ana", "Ben", "Cem", "Dora", "Eva", "Finn", "Gil", "Hana", "Ines"):
        hand(f, label)
    assert (f.line.count, f.room.footer_strong) == ("9 hands", "9 hands")
    for label in ("Ana", "Ben", "Cem"):
        assert f.line.next == f"Next: {label}"
        assert f.line.why == "first time"
        f.press(Key.Key_Return)
        assert speaks(f) == label


def replies_and_the_thread(f: Facilitator) -> None:
    """Interrupt by a direct reply, which gives back; and let a hand on the thread go before new topics."""
    f.at(f.minute + 0.5)
    hand(f, "Jon", "D")
    hand(f, "Kim", "J")
    f.press(Key.Key_Return)
    assert (speaks(f), f.line.next) == ("Jon", "Back to: Cem")
    f.press(Key.Key_Return)
    assert speaks(f) == "Cem", "with the time that was left"
    f.press(Key.Key_Return)
    assert (speaks(f), f.line.why) == ("Kim", "first time")
    hand(f, "Ana")
    hand(f, "Ana")
    assert [row.label for row in f.line.rows].count("Ana") == 1, "a label is in the line once"
    assert f.line.rows[-1].label == "Ana", "who has spoken waits for first voices"


def the_teller_answers_and_somebody_was_skipped(f: Facilitator) -> None:
    f.press("T")
    assert speaks(f) == "The teller"
    f.press("T")
    assert speaks(f) == "Kim"
    f.press(Key.Key_Return)
    assert speaks(f) == "Dora"
    f.press(Key.Key_Return, held=Held.ShiftModifier)
    assert (speaks(f), f.line.next) == ("Kim", "Next: Dora"), "it was too early: back to Kim, and Dora is next again"
    f.press(Key.Key_Return)
    f.press(Key.Key_Down, Key.Key_Down)
    f.press(Key.Key_Up, held=Held.ShiftModifier)
    assert (f.line.next, f.line.why) == ("Next: Finn", "moved up")
    f.press(Key.Key_Return, held=Held.ControlModifier)
    assert speaks(f) == "Finn", "the chosen hand speaks now"
    f.press("Z", held=Held.ControlModifier)
    assert speaks(f) == "Dora"


def the_last_minutes(f: Facilitator) -> None:
    """Close the line, park a topic, go once around a circle, and forget it all with the case."""
    for number in range(12):
        hand(f, f"guest {number}")
    assert f.line.count == "18 hands"
    f.press("H", held=Held.ShiftModifier)
    hand(f, "Too late")
    assert f.line.count == "18 hands, closed"
    hand(f, "Lea", "D")
    assert f.session.line.hand_of("Lea") is not None, "a direct reply is exempt"
    hand(f, "guest 3 = Ben")
    assert f.line.count == "19 hands, closed"
    assert f.session.line.hand_of("guest 3") is None, "two labels were one person"
    f.press("K")
    assert (speaks(f), f.line.still) == ("", "One parked")
    f.press("K", held=Held.ShiftModifier)
    assert f.line.next == "Next: Dora"
    f.press("V", "O")
    assert (f.room.footer, f.line.next) == ("Once around", "Next: Chair 1")
    f.press(Key.Key_Return, Key.Key_Return)
    assert speaks(f) == "Chair 2"
    f.press(Key.Key_Delete)
    assert (speaks(f), f.line.still) == ("Chair 3", "Ten have not spoken yet"), "chair 2 passed"
    f.press("O")
    f.press("N", "N")
    assert f.session.line.spoken is None
    assert (f.session.line.count, f.session.line.parked) == (0, ())
    assert f.session.line.turns.taken > 6, "counts stay, nobody's"


def test_a_chair_is_raised_by_its_number(facilitator: Facilitator) -> None:
    f = facilitator
    discussing(f)
    f.press("V")
    for number in ("3", "12", "7"):
        f.press(number[0])
        for digit in number[1:]:
            QTest.keyClick(f.evening.console.windowHandle(), ord(digit))
        f.press(Key.Key_Return)
    assert [row.label for row in f.line.rows] == ["Chair 3", "Chair 12", "Chair 7"]
    f.press(Key.Key_Plus, held=Held.ControlModifier)
    assert f.session.chairs == 13


def hidden(f: Facilitator) -> bool:
    """Tell whether the console hides names, by what a screen reader would read."""
    panel = f.evening.console.findChild(HandRows)
    assert panel is not None
    return "Kofi" not in spoken(panel)


def test_names_are_hidden_on_request_and_seen_while_a_key_is_held(facilitator: Facilitator) -> None:
    f, window = facilitator, facilitator.evening.console.windowHandle()
    discussing(f)
    hand(f, "Kofi")
    f.press("H", held=Held.ControlModifier)
    seen = [hidden(f)]
    QTest.keyPress(window, Key.Key_Q)
    seen.append(hidden(f))
    QTest.keyRelease(window, Key.Key_Q)
    seen.append(hidden(f))
    assert seen == [True, False, True]
    assert f.session.line.hand_of("Kofi") is not None
    assert HandKind.TOPIC in {hand.kind for hand in f.session.line.hands}


def everything_said(f: Facilitator) -> str:
    """Gather what all widgets of the console hold: names, descriptions, texts, tool tips, and what was painted."""
    held = []
    listen(f.evening.console)
    for widget in f.evening.console.findChildren(QWidget):
        held += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        held += [repr(vars(widget).get(name)) for name in ("_view", "_rows")]
        held += [widget.text()] if isinstance(widget, QAbstractButton | QLineEdit) else []
    return " ".join(held)


def test_at_the_end_no_widget_holds_a_name_any_more(facilitator: Facilitator) -> None:
    f = facilitator
    discussing(f)
    hand(f, "Zoraida")
    f.press(Key.Key_Return)
    hand(f, "Kwabena")
    assert "Zoraida" in everything_said(f)
    f.press("E", "E", held=Held.ControlModifier)
    for name in ("Zoraida", "Kwabena"):
        assert name not in everything_said(f)


def test_while_names_are_hidden_nothing_on_the_console_holds_one(facilitator: Facilitator) -> None:
    f = facilitator
    discussing(f)
    hand(f, "Zoraida")
    f.press(Key.Key_Return)
    hand(f, "Kwabena", "J")
    f.press("H", held=Held.ControlModifier)
    for name in ("Zoraida", "Kwabena"):
        assert name not in everything_said(f)


def test_a_frozen_picture_keeps_no_name(facilitator: Facilitator) -> None:
    f = facilitator
    discussing(f)
    hand(f, "Zoraida")
    f.press(Key.Key_Return)
    f.press("R", held=Held.ControlModifier)
    assert f.room.footer == "Now: Zoraida"
    f.press("F")
    assert "Zoraida" not in repr(f.room)


def test_in_a_story_hands_are_for_later(facilitator: Facilitator) -> None:
    f = facilitator
    f.at(0)
    f.press(Key.Key_Return)
    f.at(30)
    f.press(Key.Key_Space)
    f.at(40)
    f.press("N")
    hand(f, "Ana")
    f.press(Key.Key_Return, "O")
    assert (speaks(f), f.line.count, f.session.line.round) == ("", "1 hand, for later", None)


def test_undo_takes_the_chairs_back_and_with_them_the_circle(facilitator: Facilitator) -> None:
    f = facilitator
    discussing(f)
    f.press("V")
    assert f.evening.console.pages.ringed
    f.press("Z", held=Held.ControlModifier)
    f.press("2")
    assert f.session.panel.picked == f.session.panel.rows[1], "without chairs a digit picks a prompt"
    f.press("V")
    assert f.session.chairs == 12


def test_a_chosen_hand_is_let_be_when_it_is_gone(facilitator: Facilitator) -> None:
    f = facilitator
    discussing(f)
    hand(f, "Ana")
    f.press(Key.Key_Down)
    f.press("Z", held=Held.ControlModifier)
    hand(f, "Ben")
    hand(f, "Cem")
    f.press(Key.Key_Delete)
    assert [row.label for row in f.line.rows] == ["Ben"], "the last, not the one in the old place"


def test_in_set_up_names_can_be_hidden_too(facilitator: Facilitator) -> None:
    f = facilitator
    fields = [row.teller for row in f.evening.console.findChildren(Row)]
    assert len(fields) == 3
    f.press("H", held=Held.ControlModifier)
    assert {field.echoMode() for field in fields} == {QLineEdit.EchoMode.Password}
    f.press("H", held=Held.ControlModifier)
    assert {field.echoMode() for field in fields} == {QLineEdit.EchoMode.Normal}


def test_who_speaks_may_step_out_and_be_back(facilitator: Facilitator) -> None:
    f = facilitator
    discussing(f)
    hand(f, "Ana")
    f.press(Key.Key_Return)
    f.press(Key.Key_Delete, held=Held.ShiftModifier)
    assert f.line.still == "One stepped out"
    f.press(Key.Key_Backspace, held=Held.ShiftModifier)
    assert f.line.still == ""


def test_with_the_circle_prompts_are_picked_with_control(facilitator: Facilitator) -> None:
    f = facilitator
    discussing(f)
    f.press("V")
    f.press("3", held=Held.ControlModifier)
    assert f.session.panel.picked == f.session.panel.rows[2]
