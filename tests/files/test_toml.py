"""Agendas in TOML: what is written becomes segments, and a slip becomes one sentence that helps."""

import time as clock
from datetime import time, timedelta

import pytest

from casesconf_desktop.core.agenda import MINUTE, ZERO, Agenda, Kind
from casesconf_desktop.files.faults import Fault
from casesconf_desktop.files.toml_agenda import read_toml

NAME = "Yusuf"
"""Typed wherever typing is possible; no fault may repeat it."""


def agenda(*segments: str, head: str = "") -> Agenda:
    return read_toml(written(*segments, head=head))


def written(*segments: str, head: str = "") -> str:
    return "\n".join(['name = "Tuesday"', head, *(f"[[segments]]\n{segment}" for segment in segments)])


def refused(text: str) -> str:
    with pytest.raises(Fault) as caught:
        read_toml(text)
    sentence = str(caught.value)
    assert NAME.casefold() not in sentence.casefold()
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


OPENING = 'kind = "opening"\nminutes = 10'
CASE = 'kind = "case"'
BREAK = 'kind = "break"\nminutes = 10'


def test_the_example_of_the_design() -> None:
    read = agenda(
        OPENING,
        'kind = "case"\nstory = 10\nquestions = 4\ndiscussion = 12\nlast_word = 2',
        'kind = "break"\nminutes = 10\nminimum = 5\ntitle = "Soup"\n'
        "fixed_start = 20:00:00\nprotected = false\nwrap_up = 2",
        head="hard_stop = 21:30:00\nstart = 19:00:00",
    )
    assert (read.name, read.start, read.doors, read.hard_stop) == ("Tuesday", time(19), None, time(21, 30))
    assert [segment.kind for segment in read.segments] == [
        Kind.OPENING,
        Kind.STORY,
        Kind.QUESTIONS,
        Kind.DISCUSSION,
        Kind.LAST_WORD,
        Kind.BREAK,
    ]
    assert [segment.key for segment in read.segments] == [0, 1, 2, 3, 4, 5]
    soup = read.segments[-1]
    assert (soup.planned, soup.minimum, soup.title) == (10 * MINUTE, 5 * MINUTE, "Soup")
    assert (soup.fixed_start, soup.protected, soup.wrap_up) == (time(20), False, 2 * MINUTE)


def test_cases_are_numbered_in_the_order_of_the_file() -> None:
    read = agenda(CASE, BREAK, CASE, CASE)
    assert read.cases == (0, 1, 2)
    assert [segment.case for segment in read.segments][3:6] == [0, None, 1]


@pytest.mark.parametrize(
    ("segment", "parts"),
    [
        (CASE, {"story": 10, "questions": 4, "discussion": 12, "last_word": 2}),
        (CASE + "\ndiscussion = 10", {"story": 10, "questions": 4, "discussion": 10, "last_word": 2}),
        (CASE + "\nquestions = 0\nlast_word = 0", {"story": 10, "discussion": 12}),
        (CASE + "\nstory = 0\nquestions = 0\ndiscussion = 0", {"last_word": 2}),
        (CASE + "\nstory = 7.5", {"story": 7.5, "questions": 4, "discussion": 12, "last_word": 2}),
    ],
)
def test_the_parts_of_a_case(segment: str, parts: dict[str, float]) -> None:
    assert {s.kind: s.planned / MINUTE for s in agenda(segment).segments} == parts


@pytest.mark.parametrize(
    ("segment", "minima"),
    [
        (BREAK, [5]),
        ('kind = "break"\nminutes = 2.5', [1.25]),
        (BREAK + "\nminimum = 8", [8]),
        (BREAK + "\nminimum = 0", [0]),
        (BREAK + "\nprotected = true", [10]),
        ('kind = "float"\nminutes = 5', [0]),
        ('kind = "closing"\nminutes = 9', [9]),
        (CASE, [5, 2, 6, 2]),
        (CASE + "\nprotected = true", [10, 4, 12, 2]),
        (CASE + "\nminimum = 25", [5, 2, 9, 2]),
        (CASE + "\nminimum = 10", [5, 2, 0, 2]),
    ],
)
def test_how_short_a_segment_may_become(segment: str, minima: list[float]) -> None:
    assert [s.minimum / MINUTE for s in agenda(OPENING, segment).segments[1:]] == minima


@pytest.mark.parametrize(
    ("segment", "protected"),
    [
        (BREAK, [False]),
        (BREAK + "\nprotected = true", [True]),
        ('kind = "closing"\nminutes = 9\nprotected = false', [True]),
        (CASE, [False, False, False, True]),
        (CASE + "\nprotected = true", [True, True, True, True]),
    ],
)
def test_what_is_protected(segment: str, protected: list[bool]) -> None:
    assert [s.protected for s in agenda(segment).segments if s.kind is not Kind.OPENING] == protected


def test_a_wrap_up_of_a_case_is_for_what_is_told_and_talked_over() -> None:
    read = agenda(CASE + "\nwrap_up = 2")
    assert [s.wrap_up for s in read.segments] == [2 * MINUTE, None, 2 * MINUTE, None]


def test_a_fixed_start_of_a_case_is_that_of_its_first_part() -> None:
    read = agenda(OPENING, CASE + "\nstory = 0\nfixed_start = 19:30:00")
    assert [s.fixed_start for s in read.segments] == [None, time(19, 30), None, None]


def test_social_time_may_have_no_clock() -> None:
    untimed, timed = agenda(OPENING, 'kind = "social"', 'kind = "social"\nminutes = 30').segments[1:]
    assert untimed.untimed
    assert untimed.minimum == ZERO
    assert timed.planned == 30 * MINUTE


@pytest.mark.parametrize("written_time", ["19:30:00", '"19:30"', '"19.30"', "19:30:00.000"])
def test_a_time_may_be_written_in_quotation_marks(written_time: str) -> None:
    assert agenda(OPENING, head=f"start = {written_time}").start == time(19, 30)


def test_doors_as_the_first_segment_are_told_by_the_start() -> None:
    read = agenda('kind = "doors"\nminutes = 45', OPENING, head="start = 19:00:00")
    assert (read.start, read.doors) == (time(19), time(18, 15))
    assert [s.kind for s in read.segments] == [Kind.OPENING]


@pytest.mark.parametrize(
    ("start", "fixed"),
    [("19:00:00", "19:10:00"), ("19:00:00", "20:00:00"), ("23:00:00", "00:30:00"), ("19:00:00", "07:00:00")],
)
def test_a_fixed_start_at_the_end_of_what_comes_before_or_later(start: str, fixed: str) -> None:
    read = agenda(OPENING, f"{BREAK}\nfixed_start = {fixed}", head=f"start = {start}")
    assert read.segments[1].fixed_start == time.fromisoformat(fixed)


def test_an_evening_past_its_hard_stop_is_for_the_app_to_show() -> None:
    assert agenda(*[CASE] * 5, head="start = 19:00:00\nhard_stop = 20:00:00").total == 140 * MINUTE


WHOLE_OR_HALF = "expected whole or half minutes from 0.5 to 600; give a plain number such as 10."


@pytest.mark.parametrize(
    "minutes", ["0", "-1", "0.25", "601", "1e9", "nan", "inf", "true", '"10"', "[10]", "{}", "10:00:00", f'"{NAME}"']
)
def test_minutes_that_are_none(minutes: str) -> None:
    sentence = refused(written(OPENING, f'kind = "break"\nminutes = {minutes}'))
    assert sentence == f"segment 2, minutes: {WHOLE_OR_HALF}"


@pytest.mark.parametrize(
    ("segment", "sentence"),
    [
        ('kind = "break"', f"segment 2, minutes: {WHOLE_OR_HALF}"),
        ("minutes = 10", "segment 2, kind: expected a word that is known; choose from doors, opening, story,"),
        (f'kind = "{NAME}"', "segment 2, kind: expected a word that is known; choose from doors, opening, story,"),
        ('kind = "brake"', "segment 2, kind: expected a word that is known; perhaps break is meant."),
        ("kind = 5", "segment 2, kind: expected a word that is known; choose from"),
        (BREAK + "\nminuts = 5", "segment 2: there is a key that is not known; perhaps minutes is meant."),
        (BREAK + f"\n{NAME} = 5", "segment 2: there is a key that is not known; choose from kind, minutes,"),
        (BREAK + "\nstory = 5", "segment 2: there is a key that is not known; choose from"),
        (CASE + "\nquestion = 5", "segment 2: there is a key that is not known; perhaps questions is meant."),
        (CASE + "\nstory = 10.1", "segment 2, story: expected whole or half minutes from 0 to 600; give a plain"),
        (CASE + f'\ntitle = "{NAME}"', "segment 2, title: a case is shown by its number only; leave the title out."),
        (CASE + "\nminutes = 28", "segment 2, minutes: a case is planned by its parts; give story, questions,"),
        (
            CASE + "\nstory = 0\nquestions = 0\ndiscussion = 0\nlast_word = 0",
            "segment 2: a case needs at least one part; give one of them minutes, such as story = 10.",
        ),
        (BREAK + "\nminimum = 11", "segment 2, minimum: expected whole or half minutes from 0 to 10; give a plain"),
        (BREAK + "\nwrap_up = 10.5", "segment 2, wrap_up: expected whole or half minutes from 0 to 10; give a plain"),
        (CASE + "\nwrap_up = 11", "segment 2, wrap_up: expected whole or half minutes from 0 to 10; give a plain"),
        (CASE + "\nminimum = 29", "segment 2, minimum: expected whole or half minutes from 0 to 28; give a plain"),
        (
            CASE + "\ndiscussion = 0\nminimum = 5",
            "segment 2, minimum: only the discussion of a case gives way, and this one has none; leave it out.",
        ),
        ('kind = "social"\nwrap_up = 3', "segment 2, wrap_up: expected whole or half minutes from 0 to 0; give"),
        (BREAK + "\nprotected = 1", "segment 2, protected: expected true or false; write one of the two"),
        (BREAK + "\ntitle = 5", 'segment 2, title: expected words in quotation marks; write it like title = "Soup".'),
        (
            f'{BREAK}\ntitle = "{NAME * 13}"',
            "segment 2, title: expected one line of at most 60 letters; shorten it.",
        ),
        (
            f'{BREAK}\ntitle = "{NAME}\\nagain"',
            "segment 2, title: expected one line of at most 60 letters; write it in",
        ),
        (
            f'{BREAK}\ntitle = "{NAME}\\u2028again"',
            "segment 2, title: expected one line of at most 60 letters; write it",
        ),
        (f'{BREAK}\nfixed_start = "{NAME}"', "segment 2, fixed_start: expected a time of day; write it like 19:00:00."),
        (BREAK + '\nfixed_start = "24:00"', "segment 2, fixed_start: expected a time of day; write it like 19:00:00."),
        (BREAK + "\nfixed_start = 2024-05-14T19:00:00", "segment 2, fixed_start: expected a time of day; write it"),
        (
            BREAK + "\nfixed_start = 19:05:00",
            "segment 2, fixed_start: it is fixed for 19:05, and what comes before ends at 19:10; fix it for a later",
        ),
        ('kind = "doors"\nminutes = 5', "segment 2, kind: the doors open before all else; make this the first segment"),
    ],
)
def test_what_is_wrong_with_a_segment(segment: str, sentence: str) -> None:
    assert refused(written(OPENING, segment)).startswith(sentence)


DOORS = 'kind = "doors"\nminutes = 30'


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "name: an agenda needs a name; write it at the top, like name = "),
        ('name = " "\n', "name: an agenda needs a name; write it at the top"),
        ("name = 5", 'name: expected words in quotation marks; write it like name = "Soup".'),
        ('name = "Tuesday"', "an agenda needs at least one segment with minutes; add one, such as an opening."),
        (written('kind = "social"'), "an agenda needs at least one segment with minutes; add one"),
        (written(DOORS, head="start = 19:00:00"), "an agenda needs at least one segment with minutes; add one"),
        (f"{NAME} = 1", "there is a key that is not known; choose from name, start, doors, hard_stop, segments."),
        ('nam = "Tuesday"', "there is a key that is not known; perhaps name is meant."),
        ('name = "x"\nsegments = 5', "segments: expected each segment under its own heading; write the heading [[seg"),
        ('name = "x"\nsegments = [1]', "segments: expected each segment under its own heading; write the heading"),
        ('name = "x"\n[segments]\nkind = "break"', "segments: expected each segment under its own heading; write"),
        (written(OPENING, head='start = "soon"'), "start: expected a time of day; write it like 19:00:00."),
        (written(OPENING, head="doors = 19"), "doors: expected a time of day; write it like 19:00:00."),
        (written(OPENING, head="hard_stop = 21.5"), "hard_stop: expected a time of day; write it like 19:00:00."),
        (
            written(OPENING, head="doors = 19:30:00\nstart = 19:00:00"),
            "doors: expected a time before the start at 19:00; open the doors earlier.",
        ),
        (
            written(DOORS, OPENING),
            "segment 1, kind: doors as a segment need to know the start; give the start, such as",
        ),
        (
            written(DOORS, OPENING, head="start = 19:00:00\ndoors = 18:00:00"),
            "segment 1, kind: the doors are given twice; leave this segment out, or the doors at the top.",
        ),
        (
            written(f'{DOORS}\ntitle = "{NAME}"', OPENING, head="start = 19:00:00"),
            "segment 1: there is a key that is not known; choose from kind, minutes.",
        ),
        (
            written(*['kind = "other"\nminutes = 600'] * 3),
            "expected an evening of 24 hours at most; shorten some segments, or the gaps between them.",
        ),
        (
            written(OPENING, f"{BREAK}\nfixed_start = 06:00:00", f"{BREAK}\nfixed_start = 17:00:00", CASE, *[CASE] * 4),
            "expected an evening of 24 hours at most; shorten some segments, or the gaps between them.",
        ),
    ],
)
def test_what_is_wrong_with_a_whole_agenda(text: str, sentence: str) -> None:
    assert refused(text).startswith(sentence)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("hard_stop = 21:30", "line 2: expected a time with its seconds; write it like 19:00:00."),
        ("start = 7:30 # early", "line 2: expected a time with its seconds; write it like 19:00:00."),
        ("minutes = 2,5", "line 2: expected a decimal point; write it like 2.5."),
        (f"title = “{NAME}”", 'line 2: expected straight quotation marks; write it like kind = "break".'),
        (f"title = {NAME}", 'line 2: expected words in quotation marks; write it like kind = "break".'),
        (f'title = "{NAME}', 'line 2: expected a closing quotation mark; write it like kind = "break".'),
        ("[[segments", "line 2: expected a heading with its brackets; write it like [[segments]]."),
        (NAME, "line 2: expected a name, an equals sign and a value; write it like minutes = 10."),
        ("minutes =", "line 2: expected a name, an equals sign and a value; write it like minutes = 10."),
        ('name = "again"', "line 2: the same thing is said twice here or above; keep one of them."),
        (f'"{NAME}" = 1\n"{NAME}" = 2', "line 3: the same thing is said twice here or above; keep one of them."),
        (f"[{NAME}]\n[{NAME}]", "line 3: the same thing is said twice here or above; keep one of them."),
        (f"title = '''{NAME}", "line 2: expected a name, an equals sign and a value; write it like minutes = 10."),
        ("#" * 1001, "line 2: expected at most 1000 letters in a line; break it into several."),
        ("deep = " + "[" * 900 + "\n[" * 900, "a value is nested too deeply; keep to the form of a built-in"),
    ],
)
def test_a_line_that_is_no_toml(line: str, sentence: str) -> None:
    assert refused(f'name = "Tuesday"\n{line}').startswith(sentence)


@pytest.mark.parametrize(
    "text",
    [written(*[OPENING] * 1_001), 'name = "Tuesday"\nsegments = [\n' + "{},\n" * 100_000 + "]"],
    ids=["1,001", "100,000"],
)
def test_too_many_segments_are_refused_quickly(text: str) -> None:
    began = clock.perf_counter()
    sentence = refused(text)
    assert clock.perf_counter() - began < 2
    assert sentence == "expected at most 1000 segments; remove some, or make several agendas."


def test_a_thousand_segments_are_an_agenda() -> None:
    half = 'kind = "other"\nminutes = 0.5'
    assert agenda(*[half] * 1_000).total == timedelta(minutes=500)


def test_a_name_of_half_a_megabyte_does_not_stop_the_evening() -> None:
    assert "expected at most 1000 letters" in refused("a" + ".a" * 250_000 + " = 1")
