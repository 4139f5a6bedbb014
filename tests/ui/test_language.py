"""A language made by Qt's own tools: words, forms, what is filled in, and what has no translation."""

import subprocess
from pathlib import Path

import PySide6
import pytest

from casesconf_desktop.core.said import joined, said
from casesconf_desktop.ui.language import Language, language

SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de"><context><name></name>
<message><source>Story</source><translation>Geschichte</translation></message>
<message><source>Back</source><comment>the key</comment><translation>Zurück</translation></message>
<message><source>Back</source><comment>here again</comment><translation>Wieder da</translation></message>
<message><source>{what} ends {time}</source><translation>{time} endet {what}</translation></message>
<message numerus="yes"><source>%n hand(|s)</source>
<translation><numerusform>%n Hand</numerusform><numerusform>%n Hände</numerusform></translation></message>
</context></TS>
"""


@pytest.fixture
def german(tmp_path: Path) -> Language:
    (tmp_path / "i18n").mkdir()
    source, made = tmp_path / "de.ts", tmp_path / "i18n" / "de.qm"
    source.write_text(SOURCE, encoding="utf-8")
    release = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([release, "-silent", source, "-qm", made], check=True)
    return language("de", tmp_path)


def test_words_are_said_in_it(german: Language) -> None:
    assert german.say(said("Story")) == "Geschichte"
    assert german.say(said("Back", "the key")) == "Zurück"
    assert german.say(said("Back", "here again")) == "Wieder da"


@pytest.mark.parametrize(("count", "told"), [(1, "1 Hand"), (2, "2 Hände"), (0, "0 Hände")])
def test_it_has_its_own_forms(german: Language, count: int, told: str) -> None:
    assert german.say(said("%n hand(|s)", "", count)) == told


def test_what_is_filled_in_is_said_in_it_too(german: Language) -> None:
    words = said("{what} ends {time}").format(what=said("Story"), time="21:10")
    assert german.say(words) == "21:10 endet Geschichte"
    assert german.say(joined(" · ", ["Story", said("Story")])) == "Story · Geschichte", "what was typed stays"


def test_what_has_no_translation_is_said_in_english(german: Language) -> None:
    assert german.say(said("%n case(|s)", "", 2)) == "2 cases"


def test_english_needs_nothing(tmp_path: Path) -> None:
    view = (said("Story"),)
    assert language("en", tmp_path).say(view) is view


def test_a_language_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"fr\.qm"):
        language("fr", tmp_path)
