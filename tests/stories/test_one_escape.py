"""Esc leaves what was opened, then a notice; and the key is shown by whichever it leaves. Prompts are seen first."""

import pytest
from PySide6.QtCore import Qt

from casesconf_desktop.core.room import Scene
from casesconf_desktop.ui.console.hint import Hint
from casesconf_desktop.ui.console.notice import Notice
from casesconf_desktop.ui.keymap import Act
from stories.conftest import Facilitator
from stories.seeing import the

Key, Held = Qt.Key, Qt.KeyboardModifier
SENTENCE = "Your first evening."


def in_the_welcome(f: Facilitator) -> None:
    f.press(Key.Key_Return)
    f.at(30)
    f.press("N")


def open_over(f: Facilitator, over: str) -> None:
    """Open the plan or the script in the place of the prompts."""
    f.press(over, held=Held.ControlModifier if over == "S" else Held.NoModifier)
    assert opened(f)


def opened(f: Facilitator) -> bool:
    return f.evening.console.pages.planning or f.evening.console.pages.scripted


def capped(f: Facilitator) -> bool:
    """Tell whether the notice shows its key; to readers it tells the same."""
    f.app.processEvents()
    notice = the(f, Notice)
    [key] = notice.findChildren(Hint)
    told = bool(notice.accessibleDescription())
    assert told is not key.isHidden()
    return told


@pytest.mark.parametrize("over", ["P", "S"])
def test_escape_closes_what_was_opened_before_a_notice(facilitator: Facilitator, over: str) -> None:
    f = facilitator
    in_the_welcome(f)
    f.evening.console.say(SENTENCE)
    assert capped(f)
    open_over(f, over)
    assert not capped(f), "Esc means the plan, or the script"
    f.press(Key.Key_Escape)
    assert not opened(f)
    assert the(f, Notice).isVisible()
    assert capped(f)
    f.press(Key.Key_Escape)
    assert not f.evening.console.told


def test_a_notice_that_comes_while_something_is_open_waits_for_it(facilitator: Facilitator) -> None:
    f = facilitator
    in_the_welcome(f)
    open_over(f, "S")
    f.evening.console.say(SENTENCE)
    assert not capped(f)


@pytest.mark.parametrize("key", ["?", "H", "/"])
def test_a_card_or_a_field_goes_before_a_notice(facilitator: Facilitator, key: str) -> None:
    f = facilitator
    in_the_welcome(f)
    f.evening.console.say(SENTENCE)
    f.press(key)
    assert not capped(f)
    f.press(Key.Key_Escape)
    assert f.evening.console.told == (SENTENCE,)
    assert capped(f)


def test_struck_or_locked_a_notice_shows_no_key(facilitator: Facilitator) -> None:
    f = facilitator
    in_the_welcome(f)
    f.evening.console.say(SENTENCE)
    f.press("X")
    assert not capped(f)
    f.press(Key.Key_Escape)
    assert capped(f)
    f.hit("Ctrl+L")
    assert not capped(f)
    f.hit("Ctrl+L")
    assert capped(f)


@pytest.mark.parametrize("held", [Held.NoModifier, Held.ControlModifier], ids=["", "Ctrl"])
@pytest.mark.parametrize("over", ["P", "S"])
def test_a_digit_picks_its_prompt_and_lets_it_be_seen(
    facilitator: Facilitator, over: str, held: Qt.KeyboardModifier
) -> None:
    f = facilitator
    in_the_welcome(f)
    f.evening.console.say(SENTENCE)
    second = f.session.deck.prompts[f.session.panel.rows[1]]
    open_over(f, over)
    f.press("2", held=held)
    assert not opened(f)
    assert f.evening.console.told == (SENTENCE,), "and nothing else is left"
    open_over(f, over)
    f.press("2", held=held)
    assert not opened(f), "the one that is picked already is seen again"
    f.press("R")
    assert f.room.scene is Scene.PROMPT
    assert f.room.prompt == second.text


def test_a_digit_without_a_prompt_leaves_the_script_open(facilitator: Facilitator) -> None:
    f = facilitator
    in_the_welcome(f)
    f.press("4", held=Held.AltModifier)
    assert len(f.session.panel.rows) == 3
    open_over(f, "P")
    before = f.session
    f.press("4")
    assert opened(f)
    assert f.session is before


@pytest.mark.parametrize("act", [Act.PROMPT_TO_ROOM, Act.OTHERS])
@pytest.mark.parametrize("over", ["P", "S"])
def test_no_way_leads_to_an_unseen_prompt(facilitator: Facilitator, over: str, act: Act) -> None:
    """Whatever the way to the act: with something over the prompts they are seen first."""
    f = facilitator
    in_the_welcome(f)
    open_over(f, over)
    f.press("X")
    before = f.session
    f.evening.acts.do(act)
    assert (opened(f), f.session) == (False, before)
    assert f.evening.struck, "and what was struck stays so"


def test_with_the_circle_a_digit_raises_a_hand_under_the_plan_too(facilitator: Facilitator) -> None:
    f = facilitator
    in_the_welcome(f)
    for minute in (40, 50, 54):
        f.at(minute)
        f.press("N")
    f.press("V", "P", "2", Key.Key_Return)
    assert opened(f)
    assert [row.label for row in f.line.rows] == ["Chair 2"]
