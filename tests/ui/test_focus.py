"""Tab goes through each page as it is read, stops at each control once, and where it stands is seen."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from tour import Tour

MOST = 200
SAME_ROW = 24
"""In pixels: controls whose middles are nearer than this stand in a row."""
SIZES = [(1440, 900), (1280, 720)]


@pytest.fixture(params=SIZES, ids=str)
def tour(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Tour]:
    made = Tour(qapp, request.param)
    yield made
    made.close()


def walked(window: QWidget) -> list[QWidget]:
    """Press Tab until it comes round."""
    stops: list[QWidget] = []
    window.setFocus()
    for _ in range(MOST):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        focused = window.focusWidget()
        if focused in stops:
            return stops
        if focused is not window:
            stops.append(focused)
    raise AssertionError("it never comes round")


def controls(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def panel(widget: QWidget, page: QWidget | None) -> QWidget | None:
    """Find the part of the page that a control stands in."""
    while widget.parentWidget() is not page:
        parent = widget.parentWidget()
        if parent is None:
            return None
        widget = parent
    return widget


def read(stops: list[QWidget], window: QWidget) -> list[tuple[int, int]]:
    middles = (stop.mapTo(window, stop.rect().center()) for stop in stops)
    return [(middle.y(), middle.x()) for middle in middles]


def in_order(places: list[tuple[int, int]]) -> bool:
    return all(
        below - above > -SAME_ROW and (below - above >= SAME_ROW or right > left)
        for (above, left), (below, right) in pairwise(places)
    )


def test_tab_walks_each_page_as_it_is_read(tour: Tour) -> None:
    wrong: dict[str, list[str]] = {}
    for stop in tour.stops():
        window, page = tour.console, tour.console.pages.currentWidget()
        if window.covered:
            continue
        stops = walked(window)
        missed = {*controls(window)} - {*stops} - {window}
        if missed:
            wrong[f"{stop}: missed"] = [f"{type(one).__name__} {one.accessibleName()}" for one in missed]
        panels = [panel(one, page) for one in stops]
        for each in dict.fromkeys(panels):
            within = [one for one, of in zip(stops, panels, strict=True) if of is each]
            if not in_order(read(within, window)):
                wrong[f"{stop}: {type(each).__name__}"] = [one.accessibleName() for one in within]
        lefts = [each.x() for each in dict.fromkeys(panels) if each is not None]
        if lefts != sorted(lefts):
            wrong[f"{stop}: columns"] = [type(each).__name__ for each in dict.fromkeys(panels)]
    assert wrong == {}


def test_where_the_focus_is_can_be_seen(tour: Tour) -> None:
    """Each control shows a ring, or is drawn otherwise, where it or the choice it is of stands."""
    unseen: set[str] = set()
    for stop in tour.stops():
        window = tour.console
        if window.covered or stop not in ("set-up", "opening", "discussion", "plan, late", "debrief"):
            continue
        for one in walked(window):
            one.setFocus()
            seen = ring(one)
            window.setFocus()
            if seen == ring(one):
                unseen.add(f"{stop}: {type(one).__name__} {one.accessibleName()}")
    assert unseen == set()


def ring(control: QWidget) -> QImage:
    QApplication.processEvents()
    around = control.parentWidget() if isinstance(control, QRadioButton) else control
    assert around is not None
    return around.grab().toImage()
