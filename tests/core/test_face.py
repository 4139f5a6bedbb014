import pytest
from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop.core.face import MOST_BEADS, MOST_CELLS, Minutes, TimerState, beads, cells

RUNNING, PAUSED, OVER = TimerState.RUNNING, TimerState.PAUSED, TimerState.OVER


def fills(total: float, left: float) -> list[float]:
    return [round(cell.fill, 6) for cell in cells(Minutes(total, left, 0, RUNNING))]


def lengths(total: float) -> list[float]:
    return [round(cell.length, 6) for cell in cells(Minutes(total, total, 0, RUNNING))]


def gap_at(total: float, wrap: float) -> int | None:
    """Count the cells before the wide gap."""
    return next((index for index, cell in enumerate(cells(Minutes(total, total, wrap, RUNNING))) if cell.gap), None)


@pytest.mark.parametrize(
    ("total", "left", "expected"),
    [
        pytest.param(4, 4, [1, 1, 1, 1], id="all is left"),
        pytest.param(4, 2.25, [0, 0.25, 1, 1], id="the running minute is partly filled"),
        pytest.param(4, 2, [0, 0, 1, 1], id="on a whole minute no cell is cut"),
        pytest.param(4, 0, [0, 0, 0, 0], id="the end"),
        pytest.param(4, -3, [0, 0, 0, 0], id="past the end"),
        pytest.param(4, 9, [1, 1, 1, 1], id="more left than there was is no more than full"),
        pytest.param(2.5, 2.25, [0.5, 1, 1], id="an odd rest empties first, in its own time"),
        pytest.param(0, 0, [], id="no budget"),
    ],
)
def test_what_is_left_fills_the_cells_from_the_end(total: float, left: float, expected: list[float]) -> None:
    assert fills(total, left) == expected


@pytest.mark.parametrize(
    ("total", "expected"),
    [
        pytest.param(3, [1, 1, 1], id="whole minutes"),
        pytest.param(2.5, [0.5, 1, 1], id="the first cell is shorter"),
        pytest.param(2.25, [1.25, 1], id="a sliver joins the next cell"),
        pytest.param(0.1, [0.1], id="less than a minute is one cell"),
        pytest.param(MOST_CELLS, [1] * MOST_CELLS, id="forty minutes are forty cells"),
        pytest.param(MOST_CELLS + 5, [1] * 9, id="above, a cell is five minutes"),
        pytest.param(48, [0.6, *[1] * 9], id="and the odd rest is of five"),
    ],
)
def test_a_cell_is_a_minute(total: float, expected: list[float]) -> None:
    assert lengths(total) == expected


@pytest.mark.parametrize(
    ("total", "wrap", "expected"),
    [
        pytest.param(12, 3, 9, id="three minutes set off"),
        pytest.param(12, 2.4, 9, id="part of a minute is set off as a whole one"),
        pytest.param(12.5, 3, 10, id="counted from the end"),
        pytest.param(60, 3, 11, id="in cells of five minutes, one"),
        pytest.param(12, 0, None, id="nothing set off"),
        pytest.param(3, 3, None, id="nothing before it to be set off from"),
    ],
)
def test_one_wide_gap_sets_off_the_wrap_up(total: float, wrap: float, expected: int | None) -> None:
    assert gap_at(total, wrap) == expected


@pytest.mark.parametrize(
    ("left", "state", "expected"),
    [
        pytest.param(0.01, RUNNING, (0, False), id="not yet"),
        pytest.param(0, OVER, (0, True), id="over time begins at zero, with an open bead"),
        pytest.param(-0.99, OVER, (0, True), id="the first minute runs"),
        pytest.param(-1, OVER, (1, True), id="a full minute"),
        pytest.param(-2.25, OVER, (2, True), id="two and the running one"),
        pytest.param(-2.25, PAUSED, (2, True), id="a pause in over time keeps them"),
        pytest.param(2, PAUSED, (0, False), id="a pause before has none"),
        pytest.param(-30, RUNNING, (0, False), id="what is not timed is never over"),
        pytest.param(-12.3, OVER, (12, True), id="a bead is a minute past twelve too"),
        pytest.param(-22.9, OVER, (22, True), id="24 at most"),
        pytest.param(-600, OVER, (23, True), id="then no more are added"),
    ],
)
def test_each_begun_minute_past_the_plan_is_a_bead(left: float, state: TimerState, expected: tuple[int, bool]) -> None:
    assert beads(Minutes(12, left, 3, state)) == expected


amounts = st.floats(0, 600)


@given(amounts, st.floats(-600, 600), amounts)
def test_cells_add_up_to_budget_and_to_what_is_left(total: float, left: float, wrap: float) -> None:
    minutes = Minutes(total, left, wrap, RUNNING)
    unit = 1 if total <= MOST_CELLS else 5
    ring = cells(minutes)
    assert sum(cell.length for cell in ring) * unit == pytest.approx(total)
    assert sum(cell.length * cell.fill for cell in ring) * unit == pytest.approx(min(max(left, 0), total), abs=1e-6)
    assert sum(cell.gap for cell in ring) <= 1
    assert all(cell.length >= 0.25 for cell in ring[1:])
    assert len(ring) == 1 or 0.25 <= (ring[0].length if ring else 1) <= 1.25


@given(amounts, amounts)
def test_amber_never_starts_before_the_gap(total: float, wrap: float) -> None:
    """When as much is left as the wrap-up takes, every cell before the wide gap is empty."""
    ring = cells(Minutes(total, min(wrap, total), wrap, TimerState.WRAPPING_UP))
    gap = next((index for index, cell in enumerate(ring) if cell.gap), 0)
    assert all(cell.fill == 0 for cell in ring[:gap])


@given(st.floats(-10_000, 0))
def test_beads_always_fit(left: float) -> None:
    full, is_open = beads(Minutes(12, left, 3, OVER))
    assert full + is_open <= MOST_BEADS


@given(st.floats(0, 60), st.floats(0, 60))
def test_more_over_time_never_has_fewer_beads(over: float, more: float) -> None:
    assert beads(Minutes(12, -over - more, 3, OVER)) >= beads(Minutes(12, -over, 3, OVER))
