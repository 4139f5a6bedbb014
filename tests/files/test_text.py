"""A rundown in plain text: a line a segment, and a line that makes no sense is named, never repeated."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop.core.agenda import MINUTE, Agenda, Kind
from casesconf_desktop.files.agendas import parse_text
from casesconf_desktop.files.cases import parts_of
from casesconf_desktop.files.faults import Fault

NAME = "Yusuf"
EXAMPLE = "expected words and minutes; write it like 19:00 Welcome 10 min."


def refused(text: str) -> str:
    with pytest.raises(Fault) as caught:
        parse_text(text)
    sentence = str(caught.value)
    assert NAME.casefold() not in sentence.casefold()
    return sentence


def laid(agenda: Agenda) -> list[tuple[str, float, str]]:
    """Show kind, minutes and title, with a case as one."""
    rows: list[tuple[str, float, str]] = []
    for segment in agenda.segments:
        minutes = segment.planned / MINUTE
        if segment.case is None:
            rows.append((segment.kind, minutes, segment.title))
        elif segment is agenda.part(segment.case, Kind.STORY):
            rows.append(("case", sum(s.planned / MINUTE for s in agenda.segments if s.case == segment.case), ""))
    return rows


def test_the_example_of_the_design() -> None:
    read = parse_text("19:00 Welcome 10m\nBreak 15\nCase 1 28 min\n")
    assert (read.start, read.doors, read.hard_stop) == (time(19), None, None)
    assert laid(read) == [("opening", 10, ""), ("break", 15, ""), ("case", 28, "")]
    assert [s.planned / MINUTE for s in read.segments[2:]] == [10, 4, 12, 2]
    assert [s.fixed_start for s in read.segments] == [None] * 6


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("Welcome 10", ("opening", 10, "")),
        ("Opening 10 min", ("opening", 10, "")),
        ("Intro round 10'", ("opening", 10, "Intro round")),
        ("Soup break (12 min)", ("break", 12, "Soup break")),
        ("- Pause, 5 minutes", ("break", 5, "")),
        ("* Stretch - 5 min.", ("break", 5, "")),
        ("A breath 2.5", ("breath", 2.5, "A breath")),
        ("Closing: 9 mins", ("closing", 9, "")),
        ("wrap-up 9", ("closing", 9, "")),
        ("Venue closes 5", ("closing", 5, "Venue closes")),
        ("Buffer 7,5", ("float", 7.5, "")),
        ("Drinks", ("social", 0, "")),
        ("Social 30", ("social", 30, "")),
        ("Talk about 3 things 20", ("other", 20, "Talk about 3 things")),
        ("Lightcase 5", ("other", 5, "Lightcase")),
        ("Réunion  d'équipe\t15", ("other", 15, "Réunion d'équipe")),
        ("Case 1", ("case", 28, "")),
        ("case #2", ("case", 28, "")),
        ("Case 12 26", ("case", 26, "")),
        ("Case 26 min", ("case", 26, "")),
        (f"Case 3: {NAME}, 30 min", ("case", 30, "")),
    ],
)
def test_what_a_line_means(line: str, row: tuple[str, float, str]) -> None:
    assert laid(parse_text(f"Tea 5\n{line}")) == [("other", 5, "Tea"), row]


@pytest.mark.parametrize(
    "written", ["19:05", "19.05", "19h05", "7:05 pm", "7:05pm", "7:05 P.M.", "- 19:05 -", "19:05:"]
)
def test_a_time_at_the_beginning(written: str) -> None:
    read = parse_text(f"{written} Welcome 10")
    assert (read.start, laid(read)) == (time(19, 5), [("opening", 10, "")])


@pytest.mark.parametrize(("written", "hour"), [("12:30 am", 0), ("12:30 pm", 12), ("12:30", 12), ("00:30", 0)])
def test_noon_and_midnight(written: str, hour: int) -> None:
    assert parse_text(f"{written} Welcome 10").start == time(hour, 30)


def test_minutes_may_be_left_to_the_times() -> None:
    read = parse_text("19:00 Welcome\n19:10-19:40 Case 1\n19:40 Break\n19:55 Case 2\nClosing 10")
    assert laid(read) == [
        ("opening", 10, ""),
        ("case", 30, ""),
        ("break", 15, ""),
        ("case", 28, ""),
        ("closing", 10, ""),
    ]
    assert all(s.fixed_start is None for s in read.segments)


def test_a_later_time_after_a_gap_is_a_fixed_start() -> None:
    read = parse_text("23:30 Welcome 10\n23:45 Break 5\n00:30 Closing 5")
    assert read.start == time(23, 30)
    assert [s.fixed_start for s in read.segments] == [None, time(23, 45), time(0, 30)]


def test_the_first_time_may_come_late() -> None:
    read = parse_text("Welcome 10\nCase 1\n19:38 Break 5")
    assert read.start == time(19)
    assert [s.fixed_start for s in read.segments] == [None] * 6


def test_doors_open_before_the_start() -> None:
    for text in ("18:30 Doors open\n19:00 Welcome 10", "18:30 Doors 30\nWelcome 10", "Doors 30\n19:00 Welcome 10"):
        read = parse_text(text)
        assert (read.doors, read.start) == (time(18, 30), time(19))
        assert laid(read) == [("opening", 10, "")]


def test_remarks_and_empty_lines_are_nothing() -> None:
    assert laid(parse_text(f"# {NAME}'s evening\n\n  \nWelcome 10\n")) == [("opening", 10, "")]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (f"Welcome 10\n\n{NAME}", f"The text, line 3: {EXAMPLE}"),
        ("19:00", f"The text, line 1: {EXAMPLE}"),
        ("19:00 10 min", f"The text, line 1: {EXAMPLE}"),
        ("10", f"The text, line 1: {EXAMPLE}"),
        ("!?", f"The text, line 1: {EXAMPLE}"),
        (f"{NAME} 19:30", f"The text, line 1: {EXAMPLE}"),
        ("Break 12345", f"The text, line 1: {EXAMPLE}"),
        ("20:00 Welcome\n19:00 Break 10", f"The text, line 1: {EXAMPLE}"),
        ("Break 0", "The text, line 1, minutes: expected whole or half minutes from 0.5 to 600; give a plain number"),
        ("Case 1 0 min", "The text, line 1, minutes: expected whole or half minutes from 0.5 to 600; give a plain"),
        ("Break 2.3", "The text, line 1, minutes: expected whole or half minutes from 0.5 to 600; give a plain number"),
        (
            f"19:00 Welcome 10\nBreak 10\n19:15 {NAME} 5",
            "The text, line 3, fixed_start: it is fixed for 19:15, and what comes before ends at 19:20; fix it for a",
        ),
        (f"{NAME * 13} 5", "The text, line 1, title: expected one line of at most 60 letters; shorten it."),
        (f"{NAME * 41} 5", "The text, line 1: expected at most 200 letters in a line; write one segment on each line."),
        ("Welcome 10\nDoors 5", "The text, line 2, kind: the doors open before all else; make this the first segment."),
        ("Doors 5\nWelcome 10", "The text, line 1, kind: doors as a segment need to know the start; give the start,"),
        ("", "The text: an agenda needs at least one segment with minutes; add one, such as an opening."),
        ("Break 5\n" * 100_000, "The text: expected at most 1000 segments; remove some, or make several agendas."),
        ("x" * 1_000_001, "The text: expected at most 1 MB; choose a text file that holds an agenda or prompts."),
        ("\ud800 10", f"The text, line 1: {EXAMPLE}"),
        ("a\ud800 10", "The text, line 1, title: expected one line of at most 60 letters; shorten it."),
    ],
    ids=range(21),
)
def test_a_line_that_makes_no_sense(text: str, sentence: str) -> None:
    assert refused(text).startswith(sentence)


def test_a_pasted_file_in_toml() -> None:
    assert parse_text('\ufeffname = "Tuesday"\r\n[[segments]]\r\nkind = "opening"\r\nminutes = 10').name == "Tuesday"
    assert refused("[[segments]]\nkind = opening").startswith("The text, line 2: expected words in quotation marks")


@given(st.integers(1, 1200))
def test_a_case_of_any_length_keeps_it(halves: int) -> None:
    parts = parts_of(halves / 2)
    assert sum(parts.values()) == halves / 2
    assert all(minutes >= 0 and minutes * 2 % 1 == 0 for minutes in parts.values())
    assert parts["discussion"] > 0


@pytest.mark.parametrize(
    ("total", "parts"),
    [(28, [10, 4, 12, 2]), (26, [10, 4, 10, 2]), (40, [10, 4, 24, 2]), (22, [10, 4, 6, 2]), (11, [5, 2, 3, 1])],
)
def test_a_case_takes_from_its_discussion_first(total: float, parts: list[float]) -> None:
    assert list(parts_of(total).values()) == parts
