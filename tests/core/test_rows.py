"""Rows that may be many: each is put into words when it is looked at, and they compare without words."""

from datetime import UTC, tzinfo

from msgspec import Struct

from casesconf_desktop.core.desk.rows import Found, Rows

told: list[int] = []
found: list[int] = []


class Times(Struct, frozen=True):
    """Finds so many times a place."""

    factor: int

    def __call__(self, place: int) -> int:
        found.append(place)
        return self.factor * place


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


def test_only_what_is_looked_at_is_found_out_and_once() -> None:
    found.clear()
    many = Rows(Found(range(1000), Times(2)), tell, UTC)
    assert (len(many), many[500], many[-1:], many[500]) == (1000, "row 1000", ("row 1998",), "row 1000")
    assert found == [500, 999]


def test_of_the_same_places_found_the_same_way_nothing_is_found_out_to_compare_them() -> None:
    found.clear()
    assert Found((1, 2), Times(3)) == Found((1, 2), Times(3))
    assert found == []


def test_else_they_are_compared_by_what_is_found() -> None:
    assert Found((1, 2), Times(6)) == Found((2, 4), Times(3))
    assert Found((1, 2), Times(3)) != Found((1, 2), Times(2))
    assert Found((0, 0), Times(3)) != Found((0, 0, 0), Times(2))
    found.clear()
    one, other = Found((1, 2, 3), Times(2)), Found((9, 2, 3), Times(2))
    assert one != other
    assert found == [1, 9], "no further than to the first that differs"
    assert one != (2, 4, 6)
