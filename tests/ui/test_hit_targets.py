"""Nothing to hit is below 32 pixels (look.md section 3): at both sizes, on every page."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QRadioButton, QWidget

from casesconf_desktop.ui.console.agenda_rows import AgendaRows
from casesconf_desktop.ui.console.circle import Circle
from casesconf_desktop.ui.console.key_sheet import KeySheet
from casesconf_desktop.ui.parts.heard import Heard
from hearing import listen
from tour import Tour

LEAST, LEAST_ROW = 32, 24
"""The rows of the key sheet may be lower, where all of it has to be seen at once."""

SIZES = [(1440, 900), (1280, 720)]


@pytest.fixture(params=SIZES, ids=str)
def tour(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Tour]:
    made = Tour(qapp, request.param)
    yield made
    made.close()


def clickable(window: QWidget) -> Iterator[QWidget]:
    """Give all that takes a click: controls, and painted rows, but for the rail's, which is one thing to hit.

    Chairs stand as close as their number asks for.
    """
    listen(window)
    for one in window.findChildren(QWidget):
        acts = isinstance(one, QAbstractButton | QLineEdit | QComboBox) or (isinstance(one, Heard) and one.acts)
        if acts and one.isVisible() and not isinstance(one.parentWidget(), AgendaRows | Circle):
            yield one


def reach(control: QWidget) -> tuple[int, int]:
    """Tell how wide and high a control can be hit."""
    if not isinstance(control, QAbstractButton) or isinstance(control, QRadioButton):
        return control.width(), control.height()
    middle = control.rect().center()
    across = sum(control.hitButton(QPoint(x, middle.y())) for x in range(control.width()))
    down = sum(control.hitButton(QPoint(middle.x(), y)) for y in range(control.height()))
    return across, down


def test_nothing_to_hit_is_too_small(tour: Tour) -> None:
    small: set[str] = set()
    for stop in tour.stops():
        for one in clickable(tour.console):
            least = LEAST_ROW if isinstance(one.parentWidget(), KeySheet) else LEAST
            if min(reach(one)) < least:
                small.add(f"{type(one).__name__} {one.accessibleName()} {reach(one)}, {stop}")
    assert small == set()
