"""The translations are whole and fresh: what the code says is in each, and what the app reads was made of them."""

import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import PySide6
import pytest

from casesconf_desktop import assets
from casesconf_desktop.core.languages import ENGLISH, NAMES
from casesconf_desktop.files.decks import builtin_deck
from saids import PACKAGE

TOOLS = Path(PySide6.__file__).parent
I18N = assets.root() / "i18n"
CODES = [code for code in NAMES if code != ENGLISH]
AT_MOST = re.compile(r"at most (\d+) letters")
Message = tuple[str, str]


def messages(path: Path) -> dict[Message, ET.Element]:
    found = ET.parse(path).getroot().iter("message")  # noqa: S314 (our own)
    return {(one.findtext("source") or "", one.findtext("comment") or ""): one for one in found}


def texts(message: ET.Element) -> list[str]:
    """Give a translation, in each of its forms."""
    told = message.find("translation")
    assert told is not None
    return [form.text or "" for form in told.findall("numerusform")] or [told.text or ""]


def gaps(text: str) -> list[str]:
    return sorted(re.findall(r"\{(\w*)[^}]*\}", text))


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> dict[Message, ET.Element]:
    """Let Qt's own tool find what the code says, as `make words` does."""
    made = tmp_path_factory.mktemp("words") / "fresh.ts"
    paths = map(str, sorted(PACKAGE.rglob("*.py")))
    command = [str(TOOLS / "lupdate"), "-silent", "-tr-function-alias", "tr+=said", *paths, "-ts", str(made)]
    subprocess.run(command, check=True)
    return messages(made)


@pytest.mark.parametrize("code", CODES)
def test_what_the_code_says_is_in_each_and_nothing_else(code: str, fresh: dict[Message, ET.Element]) -> None:
    """If this fails: `make words`, and translate what stands unfinished in resources/i18n."""
    known = messages(I18N / f"{code}.ts")
    assert set(known) == set(fresh)
    unfinished = [source for (source, _), one in known.items() if "type" in one.find("translation").attrib]  # type: ignore[union-attr]  # each has one
    assert unfinished == []


@pytest.mark.parametrize("code", CODES)
def test_what_is_filled_in_is_filled_in(code: str) -> None:
    for (source, _), one in messages(I18N / f"{code}.ts").items():
        for text in texts(one):
            assert gaps(text) == gaps(source), source
            assert text.strip() == text or (text[:1] == " ", text[-1:] == " ") == (
                source[:1] == " ",
                source[-1:] == " ",
            )
            assert not re.search(r"\(\w*\|\w*\)", text), f"{source}: forms are written as Qt has them"
            most = AT_MOST.search(one.findtext("extracomment") or "")
            assert most is None or len(text) <= int(most[1]), f"{source}: {text}"


@pytest.mark.parametrize("code", CODES)
def test_what_the_app_reads_was_made_of_it(code: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    subprocess.run([TOOLS / "lrelease", "-silent", I18N / f"{code}.ts", "-qm", made], check=True)
    assert made.read_bytes() == (I18N / f"{code}.qm").read_bytes()


def skeleton(code: str) -> list[Any]:
    """Give what of a deck is for the machine: everything but what is said and read."""
    raw = tomllib.loads((assets.root() / "prompts" / code / "deck.toml").read_text("utf-8"))
    said = {"text", "trigger", "title"}
    rows = [{key: value if key not in said else "" for key, value in row.items()} for row in raw["prompts"]]
    parts = [{key: value for key, value in row.items() if key not in said} for row in raw["script"]]
    return [rows, parts, list(raw["private"])]


@pytest.mark.parametrize("code", CODES)
def test_the_prompts_are_the_same_in_other_words(code: str) -> None:
    assert skeleton(code) == skeleton(ENGLISH)
    english, deck = builtin_deck(assets.root()), builtin_deck(assets.root(), code)
    assert len(deck.prompts) == len(english.prompts), "no sentence stands there twice"
    same = {prompt.text for prompt in deck.prompts} & {prompt.text for prompt in english.prompts}
    assert same == set()
