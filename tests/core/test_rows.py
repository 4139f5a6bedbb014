"""Rows that may be many: each is put into words when it is looked at, and they compare without words."""

from datetime import UTC, tzinfo

from casesconf_desktop.core.desk.rows import Rows

told: list[int] = []


def tell(fact: int, _zone: tzinfo) -> str:
    told.append(fact)
    return f"row {fact}"


def rows(*facts: int) -> Rows[int, str]:
    told.clear()
    return Rows(facts, tell, UTC)


def test_only_what_is_looked_at_is_put_into_words() -> None:
    many = rows(*range(1000))
    assert (len(many), many[500], many[-2:]) == (1000, "row 500", ("row 998", "row 999"))
    assert told == [500, 998, 999]


def test_they_are_compared_by_what_they_are_made_of() -> None:
    assert rows(1, 2) == rows(1, 2)
    assert rows(1, 2) != rows(1, 3)
    assert [*rows(1, 5, 3).changed(rows(1, 2, 3), range(3))] == [1]
    assert told == []
