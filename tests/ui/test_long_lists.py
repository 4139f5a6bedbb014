"""A thousand parts of an evening: what is seen of them is built, and what is near it is told to readers."""

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE, Agenda, Kind, numbered
from casesconf_desktop.core.desk import plan, rail
from casesconf_desktop.core.session import Session
from casesconf_desktop.ui.console.agenda_rows import AgendaRows
from casesconf_desktop.ui.console.in_sight import MANY
from casesconf_desktop.ui.console.plan_rows import PlanRows
from casesconf_desktop.ui.faces import load_faces
from evenings import after, fresh, segment
from hearing import heard_in
from ui.conftest import Desk

PARTS = 1000


def long_evening() -> Session:
    parts = numbered(segment(Kind.OTHER, 5, title=f"Part {number}") for number in range(PARTS))
    return after(fresh(Agenda("Long", parts)), (0, a.OpenDoors()), (30, a.Next(-1)))


def rows_of(desk: Desk, kind: type[QWidget]) -> QWidget:
    desk.plan(long_evening(), 31)
    return desk.panel(kind)


def area_of(rows: QWidget) -> QScrollArea:
    port = rows.parentWidget()
    area = port.parentWidget() if port is not None else None
    assert isinstance(area, QScrollArea)
    return area


@pytest.mark.parametrize(("kind", "count"), [(AgendaRows, PARTS + 2), (PlanRows, PARTS - 1)])
def test_readers_are_told_of_the_rows_near_those_that_are_seen(desk: Desk, kind: type[QWidget], count: int) -> None:
    rows = rows_of(desk, kind)
    assert 0 < len(heard_in(rows)) <= MANY
    area_of(rows).verticalScrollBar().setValue(rows.height() // 2)
    QApplication.processEvents()
    near = heard_in(rows)
    assert 0 < len(near) <= MANY
    assert all(row.accessibleDescription().endswith(f" of {count}") for row in near)
    seen = area_of(rows).viewport().rect().translated(0, -rows.y())
    assert min(row.y() for row in near) <= seen.top() < seen.bottom() <= max(row.geometry().bottom() for row in near)


@pytest.mark.parametrize(
    ("kind", "module", "name"),
    [
        (AgendaRows, rail, "told_row"),
        (AgendaRows, rail, "Whole"),
        (PlanRows, plan, "_told"),
        (PlanRows, plan, "Coming"),
    ],
)
def test_a_row_that_nobody_sees_is_neither_found_out_nor_put_into_words(
    desk: Desk, kind: type[QWidget], module: object, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    tell = vars(module)[name]

    def telling(*row: object) -> object:
        told.append(row)
        return tell(*row)

    monkeypatch.setattr(module, name, telling)
    rows_of(desk, kind)
    assert 0 < len(told) <= 2 * MANY


@pytest.mark.parametrize("kind", [AgendaRows, PlanRows])
def test_a_row_that_changes_is_put_into_other_words(desk: Desk, kind: type[QWidget]) -> None:
    rows = rows_of(desk, kind)
    before = heard_in(rows)[2].accessibleName()
    desk.plan(after(long_evening(), (31, a.Add(9 * MINUTE, 1))), 31)
    now = heard_in(rows)[2].accessibleName()
    assert now != before
    desk.plan(long_evening(), 31)
    assert heard_in(rows)[2].accessibleName() == before


@pytest.mark.parametrize("kind", [AgendaRows, PlanRows])
def test_words_of_rows_that_are_far_are_forgotten(desk: Desk, kind: type[QWidget]) -> None:
    rows = rows_of(desk, kind)
    for place in range(0, rows.height(), 400):
        area_of(rows).verticalScrollBar().setValue(place)
        QApplication.processEvents()
    desk.plan(after(long_evening(), (31, a.Add(MINUTE, 1))), 31)
    assert 0 < len(rows._rows._known) <= MANY  # type: ignore[attr-defined]  # noqa: SLF001 (what is kept is not to be seen)


def test_a_reader_that_scrolled_on_presses_the_row_that_is_told(desk: Desk) -> None:
    rows = rows_of(desk, PlanRows)
    area_of(rows).verticalScrollBar().setValue(rows.height() // 2)
    QApplication.processEvents()
    row = heard_in(rows)[3]
    name = row.accessibleName()
    row.pressed.emit()
    assert desk.page.chosen is not None
    assert name.startswith(f"Part {desk.page.chosen.key}, ")


def test_the_picture_of_a_plan_has_no_more_pieces_than_can_be_told_apart(desk: Desk) -> None:
    session = long_evening()
    desk.plan(session, 31)
    view = plan.plan_view(session, desk.store.now(), None)
    assert len(view.offer.before) <= 100
    assert view.offer.before[-1].start > 0.9 * PARTS * 5


def test_what_is_done_to_a_font_is_done_to_no_other() -> None:
    faces = load_faces()
    font = faces.inter(15)
    font.setPixelSize(11)
    assert faces.inter(15).pixelSize() == 15
    assert faces.inter(15) == faces.inter(15) != faces.inter(15, 600)
