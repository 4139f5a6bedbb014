"""The order in which Tab goes through a page: panel by panel, each as it is read."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

SAME_ROW = 24
"""In pixels: controls whose middles are nearer than this stand in a row."""

EDGE = 16
"""In pixels: what is seen around a control that is scrolled to."""

Place = tuple[int, int]


def next_stop(window: QWidget, page: QWidget | None, *, forward: bool) -> None:
    """Take the focus on, or back; from the window into the page."""
    order = stops(window, page)
    if not order:
        return
    focused = window.focusWidget()
    place = order.index(focused) + (1 if forward else -1) if focused in order else 0 if forward else -1
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stop = order[place % len(order)]
    stop.setFocus(reason)
    be_seen(stop)


def stops(window: QWidget, page: QWidget | None) -> list[QWidget]:
    """List all that takes the focus; what lies on the page comes after it."""
    takes = Qt.FocusPolicy.TabFocus
    found = [one for one in window.findChildren(QWidget) if one.isVisible() and one.focusPolicy() & takes == takes]
    panels: dict[QWidget | None, list[tuple[Place, QWidget]]] = {}
    for stop in found:
        if stop.isEnabled():
            middle = stop.mapTo(window, stop.rect().center())
            panels.setdefault(_panel(stop, page), []).append(((middle.y(), middle.x()), stop))
    return [stop for panel in sorted(panels, key=_column) for stop in _read(panels[panel])]


def be_seen(stop: QWidget) -> None:
    """Scroll whatever scrolls until it is seen."""
    parent = stop.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and (inner := parent.widget()) is not None:
            middle, wide, high = stop.mapTo(inner, stop.rect().center()), stop.width() // 2, stop.height() // 2
            parent.ensureVisible(middle.x(), middle.y(), wide + EDGE, high + EDGE)
        parent = parent.parentWidget()


def _panel(stop: QWidget, page: QWidget | None) -> QWidget | None:
    """Find the part of the page that a control stands in."""
    panel: QWidget | None = stop
    while panel is not None and panel.parentWidget() is not page:
        panel = panel.parentWidget()
    return panel


def _column(panel: QWidget | None) -> tuple[bool, int, int]:
    """Sort panels from the left, and in a column from the top."""
    at = panel.pos() if panel is not None else QPoint()
    return panel is None, at.x(), at.y()


def _read(placed: list[tuple[Place, QWidget]]) -> list[QWidget]:
    """Order by rows, and in a row from the left."""
    rows: list[list[tuple[Place, QWidget]]] = []
    for (y, x), stop in sorted(placed, key=lambda one: one[0]):
        if not rows or y - rows[-1][0][0][0] >= SAME_ROW:
            rows.append([])
        rows[-1].append(((y, x), stop))
    return [stop for row in rows for _, stop in sorted(row, key=lambda one: one[0][1])]
