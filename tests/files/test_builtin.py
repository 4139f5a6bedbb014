"""The agendas that come with the app are those of evening.md, and can be printed, changed and read again."""

from pathlib import Path

import pytest

from casesconf_desktop import assets
from casesconf_desktop.core.agenda import MINUTE, Agenda, Kind
from casesconf_desktop.files import agendas
from casesconf_desktop.files.faults import Fault

RESOURCES = assets.root()


def rows(agenda: Agenda) -> list[tuple[str, float]]:
    """Show kinds and minutes, with a case as one row."""
    told: dict[tuple[str, int], float] = {}
    for segment in agenda.segments:
        row = (str(segment.kind), segment.key) if segment.case is None else ("case", segment.case)
        told[row] = told.get(row, 0) + segment.planned / MINUTE
    return [(kind, minutes) for (kind, _), minutes in told.items()]


OPENING, CASE, SHORT, BREATH = ("opening", 10), ("case", 28), ("case", 26), ("breath", 2)

TABLE = {
    "Compact": [("opening", 8), CASE, BREATH, CASE, ("closing", 7), ("float", 2)],
    "Evening": [OPENING, CASE, BREATH, CASE, ("break", 10), CASE, ("closing", 9), ("float", 5)],
    "Long evening": [
        *(OPENING, CASE, BREATH, CASE, ("break", 12), CASE, BREATH, CASE),
        *(("closing", 7), ("float", 5)),
    ],
    "Full evening": [
        *(OPENING, SHORT, BREATH, SHORT, ("break", 15), SHORT, BREATH, SHORT, ("break", 5), SHORT),
        *(("closing", 9), ("float", 7)),
    ],
    "Empty evening": [OPENING, ("closing", 10)],
}
TOTALS = {"Compact": 75, "Evening": 120, "Long evening": 150, "Full evening": 180, "Empty evening": 20}
CASES = {"Compact": 2, "Evening": 3, "Long evening": 4, "Full evening": 5, "Empty evening": 0}


def test_they_are_the_table() -> None:
    built_in = agendas.builtin(RESOURCES)
    assert {agenda.name: rows(agenda) for agenda in built_in} == TABLE
    assert [agenda.name for agenda in built_in] == list(TABLE)
    assert {agenda.name: agenda.total / MINUTE for agenda in built_in} == TOTALS
    assert {agenda.name: len(agenda.cases) for agenda in built_in} == CASES


def test_each_case_ends_with_a_last_word_of_two_minutes() -> None:
    for agenda in agendas.builtin(RESOURCES):
        for case in agenda.cases:
            last = agenda.part(case, Kind.LAST_WORD)
            assert last is not None
            assert (last.planned, last.protected) == (2 * MINUTE, True)


def test_none_fixes_a_time() -> None:
    assert all((a.start, a.doors, a.hard_stop) == (None, None, None) for a in agendas.builtin(RESOURCES))


def test_every_file_is_offered() -> None:
    assert {path.stem for path in (RESOURCES / "agendas").iterdir()} == set(agendas.BUILTIN)


@pytest.mark.parametrize(("name", "built_in"), list(zip(agendas.BUILTIN, agendas.builtin(RESOURCES), strict=True)))
def test_what_is_printed_can_be_read_again(tmp_path: Path, name: str, built_in: Agenda) -> None:
    own = tmp_path / "own.toml"
    own.write_text(agendas.builtin_source(RESOURCES, name), encoding="utf-8")
    assert agendas.read_agenda(own) == built_in == agendas.parse_text(own.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["evening", " Evening ", "EVENING"])
def test_a_name_is_taken_kindly(name: str) -> None:
    assert 'name = "Evening"' in agendas.builtin_source(RESOURCES, name)
    assert 'name = "Long evening"' in agendas.builtin_source(RESOURCES, f"long {name.strip()}")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("evning", "The agenda: there is no built-in one of this name; perhaps evening is meant."),
        (
            "Yusuf",
            "The agenda: there is no built-in one of this name; choose from compact, evening, long-evening, full-",
        ),
        ("../../pyproject", "The agenda: there is no built-in one of this name; choose from compact, evening,"),
    ],
)
def test_a_name_there_is_none_of(name: str, sentence: str) -> None:
    with pytest.raises(Fault) as caught:
        agendas.builtin_source(RESOURCES, name)
    assert str(caught.value).startswith(sentence)


@pytest.mark.parametrize("built_in", agendas.builtin(RESOURCES), ids=lambda agenda: agenda.name)
def test_a_name_as_the_screen_shows_it(built_in: Agenda) -> None:
    assert agendas.parse_text(agendas.builtin_source(RESOURCES, built_in.name)) == built_in


def test_every_hint_of_the_usual_evening_may_be_taken_up() -> None:
    """Take the # away from each example in its remarks: what they teach is understood."""
    source = agendas.builtin_source(RESOURCES, agendas.USUAL)
    for example in ("doors = 18:30:00", "start = 19:00:00", "hard_stop = 21:30:00", "[[segments]]", 'kind = "social"'):
        assert f"# {example}" in source
        source = source.replace(f"# {example}", example)
    for option in ('title = "Soup"', "minimum = 5", "fixed_start = 20:20:00", "wrap_up = 2", "protected = true"):
        remark = next(line for line in source.splitlines() if line.startswith(f"#     {option}"))
        source = source.replace(f"{remark}\n", "").replace('kind = "break"\n', f'kind = "break"\n{option}\n')
    read = agendas.parse_text(source)
    soup = next(segment for segment in read.segments if segment.title == "Soup")
    assert (read.segments[-1].kind, soup.minimum, soup.wrap_up) == (Kind.SOCIAL, 5 * MINUTE, 2 * MINUTE)


@pytest.mark.parametrize(
    ("suffix", "text"),
    [
        (".toml", 'name = "Tuesday"\n[[segments]]\nkind = "opening"\nminutes = 10'),
        (".txt", 'name = "Tuesday"\n[[segments]]\nkind = "opening"\nminutes = 10'),
        (".csv", "kind,minutes\nopening,10"),
        (".CSV", "kind;minutes\nopening;10"),
        (".tsv", "kind\tminutes\nopening\t10"),
        (".txt", "Welcome 10 min"),
        ("", "Welcome 10 min"),
    ],
)
def test_a_file_is_read_by_its_suffix_or_its_looks(tmp_path: Path, suffix: str, text: str) -> None:
    path = tmp_path / f"Tuesday{suffix}"
    path.write_text(text, encoding="utf-8")
    read = agendas.read_agenda(path)
    assert (read.name, rows(read)) == ("Tuesday", [OPENING])


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("a.toml", "Welcome 10 min", "a.toml, line 1: expected a name, an equals sign and a value; write it like"),
        ("a.csv", "Welcome 10 min", "a.csv, line 1: there is a column that is not known; choose from kind, minutes,"),
        ("a.txt", "Welcome", "a.txt, line 1: expected words and minutes; write it like 19:00 Welcome 10 min."),
    ],
)
def test_a_fault_names_the_file(tmp_path: Path, name: str, text: str, sentence: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Fault) as caught:
        agendas.read_agenda(path)
    assert str(caught.value).startswith(sentence)


@pytest.mark.parametrize(("stem", "name"), [("a" * 100, "a" * 60), (" ", "Agenda"), ("eve\nning", "eve?ning")])
def test_a_table_is_named_after_its_file(tmp_path: Path, stem: str, name: str) -> None:
    path = tmp_path / f"{stem}.csv"
    path.write_text("kind,minutes\nopening,10", encoding="utf-8")
    assert agendas.read_agenda(path).name == name
