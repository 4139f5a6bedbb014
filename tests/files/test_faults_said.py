"""What is wrong with a file is told in words that can be said again; words of the file itself are left alone."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from casesconf_desktop.core.prompts import Intent, Moment, Phase, Situation
from casesconf_desktop.core.said import Said, resaid
from casesconf_desktop.files import agendas, cases, decks, segments, toml_agenda
from casesconf_desktop.files.agendas import builtin_source, parse_text, read_agenda
from casesconf_desktop.files.csv_agenda import read_csv
from casesconf_desktop.files.decks import parse_deck
from casesconf_desktop.files.faults import Fault, gathered
from casesconf_desktop.files.source import decode
from casesconf_desktop.files.text_agenda import read_text
from casesconf_desktop.files.toml_agenda import read_toml
from marking import marked, sources, unsaid
from saids import saids

CASE = '\n[[segments]]\nkind = "case"\n'
NAMED = 'name = "Τρίτη"\n'
PROMPT = '[[prompts]]\ntext = "Και τότε;"\nintent = "curiosity"\n'
STORY = 'phases = ["story"]\n'
OF_A_FILE = {
    word
    for words in (
        *(*segments.KINDS, *segments.KEYS, *cases.KEYS, *toml_agenda.KEYS, *agendas.BUILTIN),
        *(*Phase, *Moment, *Situation, *Intent, *decks.HEAD, *decks.KEYS, *decks.PART_KEYS),
        "true false toml null",
    )
    for word in re.findall(r"[^\W\d_]+", words)
}


def rows(text: str) -> str:
    return NAMED + "".join(f"[[segments]]\n{row}\n" for row in text.split("\n\n"))


BROKEN: list[tuple[Callable[[str], object], str]] = [
    (read_toml, ""),
    (read_toml, NAMED),
    (read_toml, NAMED + "stat = 19:00:00" + CASE),
    (read_toml, NAMED + "start = 5" + CASE),
    (read_toml, NAMED + "start = 19:00" + CASE),
    (read_toml, "name = 5" + CASE),
    (read_toml, f'name = "{"ω" * 99}"' + CASE),
    (read_toml, 'name = "α\\nβ"' + CASE),
    (read_toml, NAMED + "doors = 20:00:00" + CASE),
    (read_toml, NAMED + "segments = 5"),
    (read_toml, NAMED + CASE * 1_001),
    (read_toml, NAMED + NAMED),
    (read_toml, NAMED + "ω" * 1001),
    (read_toml, NAMED + "a = " + ("[" * 900 + "\n") * 9),
    (read_toml, NAMED + "minutes = 2,5"),
    (read_toml, NAMED + "kind = “break”"),
    (read_toml, NAMED + 'kind = "break'),
    (read_toml, NAMED + "kind = break"),
    (read_toml, NAMED + "[[segments"),
    (read_toml, NAMED + "τι;"),
    (read_toml, rows('kind = "brake"')),
    (read_toml, rows('kind = "ω"')),
    (read_toml, rows('kind = "break"\nminutes = 2.2')),
    (read_toml, rows('kind = "break"\nminutes = 10\nprotected = 1')),
    (read_toml, rows('kind = "opening"\nminutes = 5\n\nkind = "doors"\nminutes = 5')),
    (read_toml, "start = 19:00:00\ndoors = 18:00:00\n" + rows('kind = "doors"\nminutes = 5')),
    (read_toml, rows('kind = "doors"\nminutes = 5')),
    (read_toml, rows("\n\n".join(['kind = "break"\nminutes = 600'] * 3))),
    (read_toml, "start = 19:00:00\n" + rows('kind = "break"\nminutes = 60\n\nkind = "case"\nfixed_start = 19:30:00')),
    (read_toml, rows('kind = "case"\nstory = 0\nquestions = 0\ndiscussion = 0\nlast_word = 0')),
    (read_toml, rows('kind = "case"\ntitle = "σούπα"')),
    (read_toml, rows('kind = "case"\nminutes = 28')),
    (read_toml, rows('kind = "case"\ndiscussion = 0\nminimum = 5')),
    (partial(read_csv, name="Τρίτη"), 'kind,minutes\n"break,5'),
    (partial(read_csv, name="Τρίτη"), "kind,ω\nbreak,5"),
    (partial(read_csv, name="Τρίτη"), "kind,kind\nbreak,5"),
    (partial(read_csv, name="Τρίτη"), "minutes\n5"),
    (partial(read_csv, name="Τρίτη"), "kind,minutes\nbreak,5,6"),
    (partial(read_text, name="Τρίτη"), "10 10 10"),
    (partial(read_text, name="Τρίτη"), "ω" * 201),
    (parse_text, "ω" * 1_000_001),
    (parse_text, "10 10 10"),
    (parse_deck, ""),
    (parse_deck, "[[script]]\n" * 31 + PROMPT + STORY),
    (parse_deck, PROMPT + STORY + PROMPT + STORY),
    (parse_deck, "prompts = 5"),
    (parse_deck, PROMPT + STORY + "[[script]]\nphase = 5"),
    (parse_deck, "script = 5"),
    (parse_deck, PROMPT),
    (parse_deck, PROMPT + STORY + 'situation = "blame"'),
    (parse_deck, PROMPT + STORY + 'trigger = "ω"'),
    (parse_deck, PROMPT + 'situation = "blame"\ntrigger = "ω ω ω ω ω ω"'),
    (parse_deck, PROMPT + 'situation = "distress"\nroom = true'),
    (parse_deck, PROMPT + STORY + 'when = ["empty line"]'),
    (parse_deck, PROMPT + "phases = 5"),
    (parse_deck, '[[prompts]]\ntext = ""\nintent = "curiosity"\n' + STORY),
    (parse_deck, PROMPT + STORY + '[[script]]\nphase = "opening"\ntitle = "ω"'),
    (parse_deck, "private = 5\n" + PROMPT + STORY),
    (partial(builtin_source, Path()), "ω"),
    (lambda text: decode(text.encode("utf-16")), "ω"),
    (lambda text: decode(text.encode()), "ω\0"),
    (lambda text: decode(text.encode("iso-8859-7")), "ω"),
    (lambda text: read_agenda(Path(text)), "/ω.toml"),
    (lambda text: read_agenda(Path(text)), "/"),
    (lambda text: read_agenda(Path(text)), "/dev/null"),
    (lambda text: read_agenda(Path(text)), "/" + "ω" * 999),
]


def told(read: Callable[[str], object], text: str) -> Said:
    with pytest.raises(Fault) as caught:
        read(text)
    assert str(caught.value) == caught.value.told
    return caught.value.told


@pytest.mark.parametrize(("read", "text"), BROKEN)
def test_a_fault_can_be_said_again(read: Callable[[str], object], text: str) -> None:
    sentence = resaid(told(read, text), marked)
    assert set(unsaid(sentence)) <= OF_A_FILE, sentence


def test_every_sentence_about_files_was_told_here() -> None:
    heard = {source for read, text in BROKEN for source in sources(told(read, text))}
    names = {call.source for call in saids("files") if call.place.startswith("files/ours.py")}
    assert {call.source for call in saids("files")} - names - heard == {
        "Agenda",  # the name of an agenda from a file without one
        "Rundown",  # the name of one that was pasted
        "this file may not be read",
        "allow reading it, or copy it elsewhere",
    }


def test_a_fault_found_on_the_way_stays_what_it_is() -> None:
    _, [sentence] = gathered([partial(read_toml, "")])
    assert isinstance(sentence, Said)
