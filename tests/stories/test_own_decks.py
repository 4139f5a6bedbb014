"""A facilitator's own prompts: named, dropped, pasted, and found where the system keeps settings."""

import random
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casesconf_desktop import assets
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Stage
from casesconf_desktop.evening import Evening
from casesconf_desktop.files.decks import builtin_deck, own_decks, parse_deck
from casesconf_desktop.ui.console.notice import Notice
from evenings import ZONE, at
from stories.conftest import Facilitator

OURS = builtin_deck(assets.root())
OWN = """
[[prompts]]
text = "What did the soup taste like that night?"
intent = "curiosity"
situation = "blame"
[private]
blame = "Ask about the soup."
"""
ALONE = OWN.replace("[[prompts]]", "instead = true\n[[prompts]]", 1)
BROKEN = OWN.replace("curiosity", "soup")


def said(f: Facilitator) -> str:
    return next(notice.accessibleName() for notice in f.evening.console.findChildren(Notice) if notice.isVisible())


def test_a_dropped_deck_is_laid_over_ours(facilitator: Facilitator, tmp_path: Path) -> None:
    f = facilitator
    own = tmp_path / "soup.toml"
    own.write_text(OWN, encoding="utf-8")
    f.evening.console.file_given.emit(own)
    assert said(f) == "Your deck is in: 1 prompt, with ours."
    assert len(f.session.deck.prompts) == len(OURS.prompts) + 1
    f.evening.console.file_given.emit(own)
    assert len(f.session.deck.prompts) == len(OURS.prompts) + 1, "the same one twice is there once"
    f.evening.store.undo()
    assert f.session.deck == OURS


def test_a_deck_that_was_mended_takes_the_place_of_what_it_was(facilitator: Facilitator, tmp_path: Path) -> None:
    f = facilitator
    own = tmp_path / "soup.toml"
    for taste in ("What did the soop taste like that night?", "What did the soup taste like that night?"):
        own.write_text(OWN.replace("What did the soup taste like that night?", taste), encoding="utf-8")
        f.evening.console.file_given.emit(own)
    texts = [prompt.text for prompt in f.session.deck.prompts]
    assert len(texts) == len(OURS.prompts) + 1
    assert texts[0] == "What did the soup taste like that night?"


def test_a_deck_may_stand_instead_of_ours_and_undo_brings_ours_back(facilitator: Facilitator) -> None:
    f = facilitator
    f.evening.intake.take_text(ALONE)
    assert said(f) == "Your deck is in: 1 prompt, instead of ours."
    assert [prompt.text for prompt in f.session.deck.prompts] == ["What did the soup taste like that night?"]
    f.evening.store.undo()
    assert f.session.deck == OURS


def test_what_is_not_right_is_told_and_the_evening_goes_on(facilitator: Facilitator, tmp_path: Path) -> None:
    f = facilitator
    own = tmp_path / "soup.toml"
    own.write_text(BROKEN, encoding="utf-8")
    before = f.session
    f.evening.console.file_given.emit(own)
    assert said(f).startswith("soup.toml, prompt 1, intent: expected a word that is known; choose from ")
    assert f.session is before


def test_a_deck_comes_too_late_once_the_doors_are_open(facilitator: Facilitator) -> None:
    f = facilitator
    f.press("\r")
    assert f.session.stage is Stage.LIVE
    before = f.session
    f.evening.intake.take_text(OWN)
    assert said(f).startswith("Another agenda or deck can be taken in set-up only.")
    assert f.session is before


def test_decks_in_the_configuration_folder_are_there_from_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "site"))
    folder = tmp_path / "casesconf-desktop" / "prompts"
    folder.mkdir(parents=True)
    (folder / "a.toml").write_text(OWN, encoding="utf-8")
    (folder / "b.toml").write_text(BROKEN, encoding="utf-8")
    decks, faults = own_decks()
    assert decks == (replace(parse_deck(OWN), source=str(folder / "a.toml")),)
    assert [fault.split(":")[0] for fault in faults] == ["b.toml, prompt 1, intent"]


def test_an_evening_begins_with_the_decks_it_is_given(qtbot: QtBot, qapp: QApplication) -> None:
    del qtbot
    evening = Evening(
        qapp, lambda: at(0), lambda: at(0).at, random.Random(3), ZONE, decks=(parse_deck(OWN),), colours="dark"
    )
    deck = evening.store.session.deck
    assert deck.prompts[0].text == "What did the soup taste like that night?"
    assert deck.private_line(deck.prompts[0].situation or "") == "Ask about the soup."  # type: ignore[arg-type]  # it has one
    evening.intake.take_text(ALONE)
    assert len(evening.store.session.deck.prompts) == 1
    for window in (evening.console, evening.room):
        window.deleteLater()
    evening.heartbeat.stop()
    evening.deleteLater()
