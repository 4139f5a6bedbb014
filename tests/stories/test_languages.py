"""Another language, chosen on the set-up page: the evening goes on in it as it is."""

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from shiboken6 import isValid

from casesconf_desktop import assets
from casesconf_desktop.core import actions as a
from casesconf_desktop.core.languages import NAMES, Languages
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Stage
from casesconf_desktop.evening import Evening
from casesconf_desktop.tidy import sweep
from casesconf_desktop.ui.console.setup_languages import CODES, LanguageField
from casesconf_desktop.ui.language import language, loaded
from evenings import ZONE
from stories.conftest import Facilitator

GERMAN = "de"


def fields(evening: Evening) -> list[LanguageField]:
    return [field for field in evening.console.findChildren(LanguageField) if field.isVisible()]


def wanted(evening: Evening) -> list[Languages]:
    heard: list[Languages] = []
    evening.another.connect(heard.append)
    return heard


def in_languages(f: Facilitator, languages: Languages) -> Evening:
    """Go on in others, as the app does."""
    old = f.evening
    spoken, missing = loaded(languages, assets.root())
    assert missing == ()
    f.evening = Evening(f.app, f.now, lambda: f.now().at, random.Random(3), ZONE, colours="dark", languages=spoken)
    f.evening.resume(old.state)
    f.evening.open()
    old.close()
    sweep()
    return old


@pytest.fixture
def german(facilitator: Facilitator) -> Iterator[Facilitator]:
    in_languages(facilitator, Languages(GERMAN, GERMAN))
    yield facilitator
    facilitator.evening.forget()


def texts(evening: Evening) -> set[str]:
    return {label.text() for label in evening.console.findChildren(QLabel)}


def test_a_language_is_chosen_by_key(facilitator: Facilitator) -> None:
    """A key opens the list, and Enter takes what was chosen there; the doors stay shut."""
    heard, console = wanted(facilitator.evening), fields(facilitator.evening)[0]
    console.setFocus()
    facilitator.press(Qt.Key.Key_Return)
    assert console.view().isVisible()
    for _ in range(CODES.index(GERMAN)):
        QTest.keyClick(console.view(), Qt.Key.Key_Down)
    QTest.keyClick(console.view(), Qt.Key.Key_Return)
    assert heard == [Languages(GERMAN, GERMAN)], "the room had the same, and goes with it"
    assert facilitator.session.stage is Stage.SETUP


def test_the_room_may_have_another(facilitator: Facilitator) -> None:
    heard, room = wanted(facilitator.evening), fields(facilitator.evening)[1]
    room.activated.emit(CODES.index(GERMAN))
    assert heard == [Languages("en", GERMAN)]


def test_what_was_pasted_and_what_was_told_are_still_there(facilitator: Facilitator) -> None:
    f = facilitator
    f.evening.intake.take_text("19:00 Welcome 10m\n19:10 Soup 20m")
    f.evening.console.say("A file had a fault.")
    name = f.session.agenda.name
    told = f.evening.console.told
    in_languages(f, Languages(GERMAN, GERMAN))
    assert name in [choice[0] for choice in f.evening.intake.choices]
    assert told == ("A file had a fault.",)


def test_no_name_is_left_in_what_was_closed(facilitator: Facilitator) -> None:
    f = facilitator
    f.evening.store.dispatch(a.NameTeller(0, "Nadel"))
    shown = [field for field in f.evening.console.findChildren(QLineEdit) if field.text() == "Nadel"]
    assert shown, "the control: it was there"
    in_languages(f, Languages(GERMAN, GERMAN))
    assert [field for field in shown if isValid(field) and field.text() == "Nadel"] == []
    assert f.session.labels[0] == "Nadel", "but here"


def test_what_is_spoken_already_changes_nothing(facilitator: Facilitator) -> None:
    heard = wanted(facilitator.evening)
    for field in fields(facilitator.evening):
        field.activated.emit(0)
    assert heard == []


def test_the_evening_goes_on_as_it_is(facilitator: Facilitator) -> None:
    facilitator.press("G")
    before = facilitator.session
    old = in_languages(facilitator, Languages(GERMAN, "en"))
    assert facilitator.session == before
    assert not isValid(old.console)
    assert not isValid(old.room)
    assert old.store.session != before, "nothing is kept twice"
    facilitator.evening.store.undo()
    assert not facilitator.session.room.gentle, "and what can be undone is what could be"


def test_the_console_is_written_in_it_and_the_room_speaks_it(german: Facilitator) -> None:
    spoken = language(GERMAN, assets.root())
    story = spoken.say(said("Story", "a part of the evening"))
    assert story != "Story"
    assert spoken.say(said("Start from")) in texts(german.evening)
    assert german.room.footer == spoken.say(said("Welcome. Find a seat, get something to eat."))
    german.press(Qt.Key.Key_Return, Qt.Key.Key_Space, "N")
    assert german.room.status == story


def test_prompts_and_what_is_read_out_are_those_of_the_room(facilitator: Facilitator) -> None:
    english = facilitator.session.deck
    in_languages(facilitator, Languages("en", GERMAN))
    deck = facilitator.session.deck
    assert len(deck.prompts) == len(english.prompts)
    assert not {one.text for one in deck.prompts} & {one.text for one in english.prompts}
    assert "Start from" in texts(facilitator.evening)
    facilitator.evening.forget()


def test_once_it_runs_its_prompts_stay(german: Facilitator) -> None:
    german.press(Qt.Key.Key_Return)
    deck = german.session.deck
    in_languages(german, Languages("en", "en"))
    assert german.session.deck == deck


@pytest.mark.parametrize("code", NAMES)
def test_each_language_is_there(code: str) -> None:
    spoken, missing = loaded(Languages(code, code), assets.root())
    assert missing == ()
    assert spoken[0].code == code


def test_one_that_is_not_there_is_told_and_english_is_spoken() -> None:
    spoken, missing = loaded(Languages("sv", "de"), assets.root())
    assert (spoken[0].code, missing) == ("en", ("sv.qm is missing or damaged: English is spoken instead.",))


def test_a_language_outlives_a_crash(german: Facilitator) -> None:
    assert german.evening.state.desk.languages == Languages(GERMAN, GERMAN)
