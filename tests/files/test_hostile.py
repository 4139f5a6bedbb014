"""Whatever a file holds, it becomes an agenda that keeps the rules, or one sentence."""

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop.core.agenda import CASE_MINUTES, MINUTE, Agenda, Kind
from casesconf_desktop.core.clock import DAY
from casesconf_desktop.core.prompts import Deck
from casesconf_desktop.files import cases, segments
from casesconf_desktop.files.agendas import parse_text
from casesconf_desktop.files.build import agenda_of
from casesconf_desktop.files.csv_agenda import read_csv
from casesconf_desktop.files.decks import parse_deck
from casesconf_desktop.files.faults import Fault
from casesconf_desktop.files.fields import Fields
from casesconf_desktop.files.source import LIMIT, decode
from casesconf_desktop.files.text_agenda import read_text
from casesconf_desktop.files.toml_agenda import read_toml

READERS: tuple[Callable[[str], Agenda], ...] = (
    read_toml,
    parse_text,
    lambda text: read_csv(text, "Tuesday"),
    lambda text: read_text(text, "Tuesday"),
)
SIGNS = st.sampled_from(
    [
        *("\n", "=", '"', "[[segments]]", "[[prompts]]", "kind", "minutes", "case", "10", "19:00", ",", ";", "\t", "#"),
        *("'''", "{", "}", "[", "]", ".", "-", "nan", "9999-99-99", "true", "break", "Welcome", " ", "\\u", "\0", "🙂"),
    ]
)
TEXTS = st.text() | st.lists(SIGNS | st.text(max_size=3), max_size=40).map("".join)
KEYS = st.sampled_from(sorted({*segments.KEYS, *cases.KEYS, "other"}))
CLOCKS = st.times()
VALUES: st.SearchStrategy[object] = st.one_of(
    st.sampled_from([*segments.KINDS, "19:00", 10, 2.5, 0.5, 0, True]),
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | CLOCKS | st.datetimes(),
    st.lists(st.integers(), max_size=2),
)
GOOD: st.SearchStrategy[dict[str, object]] = st.one_of(
    st.builds(
        lambda kind, halves, fixed: {"kind": kind, "minutes": halves / 2} | ({"fixed_start": fixed} if fixed else {}),
        st.sampled_from(sorted({*segments.KINDS} - {Kind.DOORS, cases.CASE})),
        st.integers(1, 120),
        st.none() | CLOCKS,
    ),
    st.dictionaries(st.sampled_from([*CASE_MINUTES, "minimum", "wrap_up"]), st.integers(0, 20)).map(
        lambda parts: {"kind": cases.CASE, **parts}
    ),
)
ZERO = timedelta()


def judge(agenda: Agenda) -> None:
    """See that an agenda keeps the rules that the rest of the app counts on."""
    assert [segment.key for segment in agenda.segments] == list(range(len(agenda.segments)))
    assert agenda.cases == tuple(range(len(agenda.cases)))
    assert agenda.name
    assert ZERO < agenda.total <= DAY
    for segment in agenda.segments:
        assert segment.planned or segment.kind is Kind.SOCIAL
        assert segment.planned * 2 % MINUTE == ZERO
        assert ZERO <= segment.minimum <= segment.planned
        assert segment.wrap_up is None or ZERO <= segment.wrap_up <= segment.planned
        assert segment.protected or segment.kind not in (Kind.CLOSING, Kind.LAST_WORD)
        assert segment.kind is not Kind.DOORS
        assert segment.case is None or not segment.title


def tried(read: Callable[[Any], object], source: object) -> object:
    """Give what was read, or the sentence of a fault. Anything else that is raised fails the test."""
    try:
        return read(source)
    except Fault as fault:
        return str(fault)


def judge_or_hear(outcome: object) -> None:
    if isinstance(outcome, Agenda):
        judge(outcome)
    else:
        assert isinstance(outcome, str)
        assert "; " in outcome


def built(head: dict[str, object], rows: list[dict[str, object]]) -> object:
    fields = [Fields(f"segment {number}", row) for number, row in enumerate(rows, 1)]
    return tried(lambda top: agenda_of(top, fields), Fields("", head))


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_a_fault(content: bytes) -> None:
    outcome = tried(decode, content)
    assert isinstance(outcome, str)
    assert "\r" not in outcome


@given(TEXTS)
def test_any_text_is_an_agenda_or_a_fault(text: str) -> None:
    for read in READERS:
        judge_or_hear(tried(read, text))


@given(TEXTS)
def test_any_text_is_a_deck_or_a_fault(text: str) -> None:
    assert isinstance(tried(parse_deck, text), Deck | str)


@given(
    st.dictionaries(st.sampled_from(["name", "start", "doors", "hard_stop"]), VALUES),
    st.lists(st.dictionaries(KEYS, VALUES, max_size=5), max_size=4),
)
def test_any_values_are_an_agenda_or_a_fault(head: dict[str, object], rows: list[dict[str, object]]) -> None:
    judge_or_hear(built(head, rows))


@given(st.fixed_dictionaries({"name": st.just("Tuesday")}, optional={"start": CLOCKS}), st.lists(GOOD, max_size=8))
def test_values_that_are_nearly_right_too(head: dict[str, object], rows: list[dict[str, object]]) -> None:
    judge_or_hear(built(head, rows))


@given(st.lists(st.sampled_from(["Welcome 10", "Case", "Case 2 26", "Break 5", "Drinks", "Tea 2.5"]), max_size=25))
def test_a_plain_rundown_is_an_agenda(lines: list[str]) -> None:
    judge(parse_text("\n".join(["19:00 Hello 5", *lines])))


@pytest.mark.parametrize("piece", ["a", " ", "-", "1", "a-", "(#", "1.", "5m", "19:00-", "'''", "\n", ";", "[[", "{"])
def test_a_long_text_of_one_kind_is_judged_quickly(piece: str) -> None:
    for read in (*READERS, parse_deck):
        for lines in (False, True):
            pieces = "\n".join([piece * 190] * 1000) if lines else piece * (LIMIT // len(piece))
            began = time.perf_counter()
            judge_or_hear(tried(read, pieces))
            assert time.perf_counter() - began < 3
