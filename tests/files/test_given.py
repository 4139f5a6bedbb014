"""What a facilitator gives is taken for what it is, an agenda or a deck, whatever it is called and however it comes."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop import assets
from casesconf_desktop.core.agenda import Agenda
from casesconf_desktop.core.prompts import Deck
from casesconf_desktop.core.replace import replace
from casesconf_desktop.files import agendas, decks
from casesconf_desktop.files.decks import looks_like_deck, parse_deck
from casesconf_desktop.files.faults import Fault
from casesconf_desktop.files.given import detail, parse_given, read_given
from casesconf_desktop.files.source import LIMIT

NAME = "Yusuf"
DECK = '[[prompts]]\ntext = "Go on."\nintent = "curiosity"\nphases = ["story"]\n'
AGENDA = 'name = "Tuesday"\n[[segments]]\nkind = "opening"\nminutes = 10\n'
CSV = "kind,minutes,title\nopening,10,Hello\nbreak,5,Soup\n"
RUNDOWN = "19:00 Welcome 10m\nCase 1 28 min\nBreak 15\n"
BUILTIN = {name: agendas.builtin_source(assets.root(), name) for name in agendas.BUILTIN}
OURS = decks.builtin_source(assets.root())

ARE_DECKS = {
    "one prompt": DECK,
    "ours": OURS,
    "with a remark first": f"# Mine.\n\n{DECK}",
    "instead of ours": f"instead = true\n{DECK}",
    "not instead, without blanks": f"instead=false\n{DECK}",
    "lines first": f'[private]\nstory = "Listen."\n{DECK}',
    "the script first": f'[[script]]\nphase = "opening"\ntext = "Good evening."\n{DECK}',
    "lines alone": '[private]\nstory = "Listen."\n',
    "a script alone": '[[script]]\nphase = "opening"\ntext = "Good evening."\n',
    "a word for striking names alone": 'strike = "Out with it."',
    "pushed in": f"  \t{DECK}",
    "with blanks in its brackets": DECK.replace("[[prompts]]", "[[ prompts ]]"),
    "in one line": 'prompts = [{text = "Go on.", intent = "curiosity", phases = ["story"]}]',
    "with an agenda's words in it": DECK.replace("Go on.", "name = kind, minutes 10"),
}
ARE_AGENDAS = {
    **BUILTIN,
    "one segment": AGENDA,
    "a table": CSV,
    "a table with semicolons": CSV.replace(",", ";"),
    "a rundown": RUNDOWN,
    "a rundown of prompts": "19:00 Prompts 10m\nPrompts, instead of a break 5\nThe script 20\nprivate 5",
    "with a deck's heading in a remark": f"# [[prompts]]\n#prompts = 5\n{AGENDA}",
    "with a deck's heading in a title": f'{AGENDA}title = "[[prompts]] instead = [private]"\n',
    "of a name that is a deck's": AGENDA.replace("Tuesday", "prompts = [[script]]"),
}


def taken(read: Callable[[Any], Agenda | Deck], source: object) -> Agenda | Deck | Fault:
    """Give what was read, or the fault. Anything else that is raised fails the test."""
    try:
        return read(source)
    except Fault as fault:
        return fault


def refused(read: Callable[[Any], Agenda | Deck], source: object) -> str:
    """Give the sentence of the fault; what was typed is never in it."""
    fault = taken(read, source)
    assert isinstance(fault, Fault)
    assert fault.trouble
    assert fault.remedy
    assert NAME.casefold() not in str(fault).casefold()
    return str(fault)


def stored(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


@pytest.mark.parametrize("text", ARE_DECKS.values(), ids=ARE_DECKS)
def test_a_deck_is_known_as_one(text: str, tmp_path: Path) -> None:
    assert looks_like_deck(text)
    assert parse_given(text) == parse_deck(text)
    for name in ("mine.toml", "mine.txt", "mine.csv", "mine"):
        assert read_given(stored(tmp_path, name, text)) == replace(parse_deck(text), source=str(tmp_path / name))


@pytest.mark.parametrize("text", ARE_AGENDAS.values(), ids=ARE_AGENDAS)
def test_an_agenda_is_known_as_one(text: str, tmp_path: Path) -> None:
    assert not looks_like_deck(text)
    pasted = parse_given(text)
    assert isinstance(pasted, Agenda)
    read = read_given(stored(tmp_path, "mine", text))
    assert isinstance(read, Agenda)
    assert read.segments == pasted.segments == agendas.parse_text(text).segments


@pytest.mark.parametrize(
    ("name", "text", "called"),
    [("mine.toml", AGENDA, "Tuesday"), ("soup night.csv", CSV, "soup night"), ("soup.txt", RUNDOWN, "soup")],
)
def test_a_file_is_read_as_its_suffix_says(name: str, text: str, called: str, tmp_path: Path) -> None:
    read = read_given(stored(tmp_path, name, text))
    assert isinstance(read, Agenda)
    assert read.name == called


MARKED = [mark + end for mark in ("", "\ufeff") for end in ("\n", "\r\n", "\r")]


@pytest.mark.parametrize("marked", MARKED, ids=map(repr, MARKED))
@pytest.mark.parametrize("text", [DECK, f"# Mine.\n{DECK}", AGENDA, RUNDOWN, CSV], ids=range(5))
def test_a_mark_and_other_line_ends_make_no_difference_in_a_file(text: str, marked: str, tmp_path: Path) -> None:
    mark, end = marked.rstrip("\r\n"), marked.lstrip("\ufeff")
    plain = read_given(stored(tmp_path, "mine", text))
    assert read_given(stored(tmp_path, "mine", mark + text.replace("\n", end))) == plain


@pytest.mark.parametrize("marked", MARKED, ids=map(repr, MARKED))
@pytest.mark.parametrize("text", [DECK, f"# Mine.\n{DECK}", AGENDA, RUNDOWN, CSV], ids=range(5))
def test_nor_in_what_was_pasted(text: str, marked: str) -> None:
    mark, end = marked.rstrip("\r\n"), marked.lstrip("\ufeff")
    assert parse_given(mark + text.replace("\n", end)) == parse_given(text)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (DECK, "1 prompt, with ours"),
        (DECK + DECK.replace("on", "up") + DECK.replace("on", "by"), "3 prompts, with ours"),
        (f"instead = true\n{DECK}", "1 prompt, instead of ours"),
        (BUILTIN["evening"], "2 h, three cases, one break"),
        (RUNDOWN, "53 min, one case, one break"),
    ],
)
def test_it_is_told_in_a_few_words_what_it_is(given: str, said: str) -> None:
    assert detail(parse_given(given)) == said


# Faults

BROKEN = {
    "prompt 1, intent: expected a word that is known; choose from curiosity, safety,": DECK.replace("curiosity", NAME),
    "prompt 2: a prompt needs phases or a situation; say when it fits,": DECK + DECK.replace("phases", "# phases"),
    "line 5: expected a closing quotation mark; write it like": f'{DECK}trigger = "{NAME}',
    "private: there is a key that is not known; choose from opening,": f'{DECK}[private]\n{NAME} = "x"',
    "expected 1 to 1000 prompts; write each under a heading [[prompts]].": "instead = true",
    "there is a key that is not known; choose from instead,": f"{NAME} = 5\n{DECK}",
    "there is a key that is not known; choose from instead, strike,": AGENDA + DECK,
    "there is a key that is not known; perhaps prompts is meant.": DECK.replace("prompts", "prompt"),
    "private, story: expected 1 to 20 words;": f'[private]\nstory = "{f"{NAME} " * 21}"',
    "part 1, phase: expected a word that is known; choose from opening, closing": f'[[script]]\ntext = "{NAME}"',
    "strike: expected 1 to 20 words;": 'strike = ""',
    "segment 1, minutes: expected whole or half minutes from 0.5 to 600;": AGENDA.replace("10", f'"{NAME}"'),
    "line 4: expected a decimal point; write it like 2.5.": AGENDA.replace("10", "2,5"),
    "line 2, minutes: expected whole or half minutes from 0.5 to 600;": CSV.replace("10", NAME),
    "line 2: expected words and minutes; write it like 19:00 Welcome 10 min.": f"Welcome 10\n{NAME}\n",
}


@pytest.mark.parametrize(("sentence", "text"), BROKEN.items(), ids=range(len(BROKEN)))
def test_a_fault_names_the_file_or_says_that_it_is_in_the_text(sentence: str, text: str, tmp_path: Path) -> None:
    joint = ": " if sentence.startswith(("expected", "there")) else ", "
    assert refused(parse_given, text).startswith(f"The text{joint}{sentence}")
    assert refused(read_given, stored(tmp_path, "mine", text)).startswith(f"mine{joint}{sentence}")


def test_a_file_is_named_without_its_folders_and_as_far_as_it_can_be_shown(tmp_path: Path) -> None:
    folder = tmp_path / NAME
    folder.mkdir()
    for text in (DECK.replace("story", "storey"), AGENDA.replace("opening", "openin")):
        told = refused(read_given, stored(folder, "so\nup.toml", text))
        assert told.startswith("so?up.toml, ")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "mine.toml, name: an agenda needs a name; "),
        (DECK.encode("utf-16"), "mine.toml: expected UTF-8, this is UTF-16; "),
        (DECK.encode() + b"\0", "mine.toml: expected plain text, this is another kind of file; "),
        (DECK.encode() + b"# \xff", "mine.toml, line 5: expected UTF-8; "),
        (DECK.encode() + b"#" * LIMIT, "mine.toml: expected at most 1 MB; "),
        (b"[" * 100_000, "mine.toml, line 1: expected at most 1000 letters in a line; "),
    ],
    ids=["empty", "wide", "binary", "not UTF-8", "large", "brackets"],
)
def test_what_is_no_text_is_told(content: bytes, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(content)
    assert refused(read_given, path).startswith(sentence)


def test_a_folder_and_a_file_that_is_gone_are_told(tmp_path: Path) -> None:
    assert refused(read_given, tmp_path).startswith(f"{tmp_path.name}: this is a folder; ")
    assert refused(read_given, tmp_path / "gone.toml").startswith("gone.toml: the file is not there; ")


@pytest.mark.parametrize("text", [DECK, AGENDA])
def test_too_long_a_text_is_not_looked_at(text: str) -> None:
    assert refused(parse_given, text + "#" * LIMIT) == (
        "The text: expected at most 1 MB; choose a text file that holds an agenda or prompts."
    )


def test_a_text_of_just_the_length_is_still_read() -> None:
    filled = DECK + "# \n" * ((LIMIT - len(DECK)) // 3)
    assert parse_given(filled) == parse_deck(DECK)


@pytest.mark.parametrize(
    "piece", ["[[prompts]]\n", "[private]\n", "instead = \n", "[[ ", " \t", "\n", "prompts", "[[script", "'''", "\r"]
)
def test_a_long_text_of_one_kind_is_judged_quickly(piece: str) -> None:
    text = piece * (LIMIT // len(piece))
    began = time.perf_counter()
    assert refused(parse_given, text).startswith("The text")
    assert time.perf_counter() - began < 3


PIECES = st.sampled_from(
    [
        *(
            "\n",
            "\r",
            "=",
            '"',
            '"""',
            "'",
            "[[prompts]]",
            "[[segments]]",
            "[[script]]",
            "[private]",
            "instead = true",
            "#",
        ),
        *("text = ", "intent = ", 'phases = ["story"]', "kind", "minutes", "10", "19:00", ",", ";", "{", "}", "[", "]"),
        *(NAME, NAME.upper(), "true", "break", " ", "\\", "\0", "\ufeff", "🙂", DECK, AGENDA, CSV, RUNDOWN),
    ]
)
TEXTS = st.text() | st.lists(PIECES, max_size=25).map("".join)


def judge(outcome: Agenda | Deck | Fault, place: str) -> None:
    """See that a fault names its place and a remedy, and nothing that was typed."""
    if isinstance(outcome, Fault):
        assert str(outcome).startswith(place)
        assert outcome.trouble
        assert outcome.remedy
        assert NAME.casefold() not in str(outcome).casefold()


@given(TEXTS)
def test_any_text_is_an_agenda_a_deck_or_a_fault(text: str) -> None:
    judge(taken(parse_given, text), "The text")


@given(TEXTS.map(str.encode) | st.binary(), st.sampled_from(["toml", "csv", "txt"]))
def test_any_file_is_an_agenda_a_deck_or_a_fault(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, suffix: str
) -> None:
    path = tmp_path_factory.getbasetemp() / f"any.{suffix}"
    path.write_bytes(content)
    judge(taken(read_given, path), path.name)


def told(outcome: Agenda | Deck | Fault) -> object:
    """Leave out how it is called."""
    if isinstance(outcome, Fault):
        return outcome.trouble, outcome.remedy
    return replace(outcome, source="") if isinstance(outcome, Deck) else outcome.segments


@given(TEXTS.filter(lambda text: "\0" not in text and not text.startswith("\ufeff" * 2)))
def test_pasted_or_in_a_file_it_is_the_same(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "same"
    path.write_bytes(text.encode())
    assert told(taken(parse_given, text)) == told(taken(read_given, path))
