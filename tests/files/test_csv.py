"""Agendas as a table: comma, semicolon or tab, one row a segment, and each fault names its line."""

from datetime import time

import pytest

from casesconf_desktop.core.agenda import MINUTE, Kind
from casesconf_desktop.files.agendas import parse_text
from casesconf_desktop.files.csv_agenda import looks_like_csv, read_csv
from casesconf_desktop.files.faults import Fault

NAME = "Yusuf"
HEADER = "kind,minutes,title,fixed_start"


def refused(text: str) -> str:
    with pytest.raises(Fault) as caught:
        read_csv(text, "Tuesday")
    sentence = str(caught.value)
    assert NAME.casefold() not in sentence.casefold()
    return sentence


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_any_of_three_delimiters(delimiter: str) -> None:
    text = "kind,minutes,title\nopening,10,\nbreak,5,Soup\nclosing,9,\n".replace(",", delimiter)
    read = read_csv(text, "Tuesday")
    assert read.name == "Tuesday"
    assert [(s.kind, s.planned / MINUTE, s.title) for s in read.segments] == [
        (Kind.OPENING, 10, ""),
        (Kind.BREAK, 5, "Soup"),
        (Kind.CLOSING, 9, ""),
    ]


def test_every_column() -> None:
    text = (
        "Kind;Minutes;Minimum;Title;Fixed start;Protected;Wrap up;Story;Questions;Discussion;Last word\n"
        'break;10;2,5;"Soup; and bread";20:00;x;1.5;;;;\n'
        "CASE;;;;;no;;8;0;10;2\n"
    )
    soup, story, discussion, last = read_csv(text, "Tuesday").segments
    assert (soup.planned, soup.minimum, soup.wrap_up) == (10 * MINUTE, 2.5 * MINUTE, 1.5 * MINUTE)
    assert (soup.title, soup.protected) == ("Soup; and bread", True)
    assert [(s.kind, s.planned / MINUTE) for s in (story, discussion, last)] == [
        (Kind.STORY, 8),
        (Kind.DISCUSSION, 10),
        (Kind.LAST_WORD, 2),
    ]


@pytest.mark.parametrize(
    ("row", "parts"),
    [
        ("case,", {"story": 10, "questions": 4, "discussion": 12, "last_word": 2}),
        ("case,26", {"story": 10, "questions": 4, "discussion": 10, "last_word": 2}),
        ("case,11", {"story": 5, "questions": 2, "discussion": 3, "last_word": 1}),
    ],
)
def test_a_case_may_say_how_long_it_is_in_all(row: str, parts: dict[str, float]) -> None:
    assert {s.kind: s.planned / MINUTE for s in read_csv(f"kind,minutes\n{row}\n", "Tuesday").segments} == parts


def test_the_fixed_start_of_the_first_row_is_the_start() -> None:
    read = read_csv(f"{HEADER}\nopening,10,,19:30\nbreak,5,,20:00\n", "Tuesday")
    assert read.start == time(19, 30)
    assert [s.fixed_start for s in read.segments] == [None, time(20)]


def test_doors_in_the_first_row_open_before_the_start() -> None:
    read = read_csv(f"{HEADER}\nDoors,30,,18:30\nopening,10,,\n", "Tuesday")
    assert (read.doors, read.start) == (time(18, 30), time(19))
    assert [s.kind for s in read.segments] == [Kind.OPENING]


def test_empty_rows_and_empty_cells_at_the_end_are_nothing() -> None:
    assert len(read_csv("\n\nkind,minutes,,\n,,,\nopening,10,,\n\n", "Tuesday").segments) == 1


MINUTES = "minutes: expected whole or half minutes from 0.5 to 600; give a plain number such as 10."


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (f"{HEADER}\nopening,10,,\nbreak,{NAME},,\n", f"line 3, {MINUTES}"),
        (f"{HEADER}\n\n\nbreak,nan,,\n", f"line 4, {MINUTES}"),
        (f"{HEADER}\nbreak,,,\n", f"line 2, {MINUTES}"),
        (f"{HEADER}\ncase,{NAME},,\n", f"line 2, {MINUTES}"),
        (f"{HEADER}\n{NAME},10,,\n", "line 2, kind: expected a word that is known; choose from doors, opening,"),
        (f"{HEADER}\nbreaks,10,,\n", "line 2, kind: expected a word that is known; perhaps break is meant."),
        (f"{HEADER}\n,10,,\n", "line 2, kind: expected a word that is known; choose from doors, opening,"),
        (f"{HEADER}\ncase,28,{NAME},\n", "line 2, title: a case is shown by its number only; leave the title out."),
        (f"{HEADER}\nbreak,10,,{NAME}\n", "line 2, fixed_start: expected a time of day; write it like 19:00:00."),
        (
            f"{HEADER}\nopening,30,,19:00\nbreak,10,,19:10\n",
            "line 3, fixed_start: it is fixed for 19:10, and what comes before ends at 19:30; fix it for a later time",
        ),
        (f'{HEADER}\nopening,10,"{NAME}\n\n",\nbreak,0,,\n', f"line 5, {MINUTES}"),
        (
            f'{HEADER}\nopening,10,"two\nlines",\n',
            "line 2, title: expected one line of at most 60 letters; write it in",
        ),
        (f'{HEADER}\nopening,10,"{NAME},\nbreak,5,,\n', "line 2: this row can't be split into cells; look for a quot"),
        (f"{HEADER}\nbreak,10,,,{NAME}\n", "line 2: there is a cell without a column; name its column, or empty the"),
        (f"kind,minutes,{NAME}\n", "line 1: there is a column that is not known; choose from kind, minutes,"),
        ("kind,minuts\n", "line 1: there is a column that is not known; perhaps minutes is meant."),
        ("kind,minutes,kind\n", "line 1: two columns have the same name; keep one of them."),
        ("title,minutes\n", "line 1: expected the names of the columns; begin with a row such as kind,minutes,title."),
        ("", "line 1: expected the names of the columns; begin with a row such as kind,minutes,title."),
        (HEADER, "an agenda needs at least one segment with minutes; add one, such as an opening."),
        ("kind,story,minutes\ncase,10,28\n", "line 2, minutes: a case is planned by its parts; give story, questions,"),
        ("kind,minutes,protected\nbreak,10,maybe\n", "line 2, protected: expected true or false; write one of the two"),
        (f"{HEADER}\ndoors,30,,\nopening,10,,\n", "line 2, kind: doors as a segment need to know the start; give the"),
        (f"{HEADER}\ndoors,{NAME},,18:30\n", f"line 2, {MINUTES}"),
        (HEADER + "\nbreak,10,,\n" * 100_000, "expected at most 1000 segments; remove some, or make several agendas."),
        (f"{HEADER}\nbreak,10,{'x' * 200_000},\n", "line 2: this row can't be split into cells; look for a quotation"),
    ],
    ids=range(26),
)
def test_what_is_wrong_with_a_table(text: str, sentence: str) -> None:
    assert refused(text).startswith(sentence)


@pytest.mark.parametrize(
    ("text", "table"),
    [
        (f"{HEADER}\n", True),
        ("\n Title ; Kind \n", True),
        ('"kind"\tminutes', True),
        ("kind\ncase\n", True),
        ("A kind welcome, 10 min", False),
        ("", False),
    ],
)
def test_a_table_is_known_by_its_first_row(text: str, *, table: bool) -> None:
    assert looks_like_csv(text) is table


def test_a_pasted_table() -> None:
    assert parse_text(f"{HEADER}\nopening,10,,\n").segments[0].kind is Kind.OPENING
