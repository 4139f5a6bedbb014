"""A whole evening in a language that nobody speaks: no word is left in English, none is cut that is not in English."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from casesconf_desktop.core.agenda import MINUTE
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.agenda_rows import AgendaRows
from casesconf_desktop.ui.console.hand_rows import HandRows
from casesconf_desktop.ui.console.live import LivePage
from casesconf_desktop.ui.console.now import NowPanel
from casesconf_desktop.ui.console.setup_others import Others
from hearing import listen
from pseudo import ACCENTS, PSEUDO, accented
from tour import Tour

NAMES = {"CasesConf", "Laptop", "Projector", "Compact", "Evening", "Long evening", "Full evening", "Empty evening"}
"""The app's own, those of the screens that the tests have, and of agendas, which come from files."""

SIZES = ((1440, 900), (1280, 720))
MAY_BE_CUT = {"AgendaRows", "HandRows", "LinePanel", "StatusStrip"}
"""Where names and details stand beside each other, and one gives way to the other in English, too."""

NARROW = accented("Teller, shown on this screen only")[:8]
"""Over a narrow column of a small window."""


@dataclass
class Painted:
    """What was painted: on what, the words, and by how much they are wider than their place."""

    texts: list[tuple[str, str, float]] = field(default_factory=list)

    def draw_text(self, painter: QPainter, *told: Any) -> None:
        [text] = [one for one in told if isinstance(one, str)]
        device, place = painter.device(), told[0]
        wide = QFontMetricsF(painter.font()).horizontalAdvance(text)
        over = 0.0
        if isinstance(place, QRect | QRectF):
            over = wide - place.width()
        elif isinstance(place, QPointF) and isinstance(device, QWidget):
            over = painter.worldTransform().map(QPointF(place.x() + wide, 0)).x() - device.width()
        self.texts.append((type(device).__name__, text, over))

    def draw_layout(self, layout: QTextLayout, painter: QPainter) -> None:
        wide = max((layout.lineAt(line).naturalTextWidth() for line in range(layout.lineCount())), default=0.0)
        device = painter.device()
        over = wide - device.width() if isinstance(device, QWidget) else 0.0
        self.texts.append((type(device).__name__, layout.text(), over))


@contextmanager
def recorded() -> Iterator[Painted]:
    painted, draw_text, draw_layout = Painted(), QPainter.drawText, QTextLayout.draw

    def text(painter: QPainter, *told: Any) -> Any:
        painted.draw_text(painter, *told)
        return draw_text(painter, *told)

    def layout(lines: QTextLayout, painter: QPainter, *told: Any) -> None:
        painted.draw_layout(lines, painter)
        draw_layout(lines, painter, *told)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QPainter, "drawText", text)
        patch.setattr(QTextLayout, "draw", layout)
        yield painted


@contextmanager
def touring(app: QApplication, size: tuple[int, int] = SIZES[0], **options: Any) -> Iterator[Tour]:
    tour = Tour(app, size, **options)
    try:
        yield tour
    finally:
        tour.close()


def shown(tour: Tour, painted: Painted) -> Iterator[tuple[str, str, float]]:
    """Give what is seen at a stop: on what, the words, and by how much they are too wide."""
    painted.texts.clear()
    tour.console.grab()
    tour.room.grab()
    yield from painted.texts


def told(window: QWidget) -> Iterator[tuple[str, str]]:
    """Give every text of every widget, seen or not: whose, and the words."""
    listen(window)
    for widget in (window, *window.findChildren(QWidget)):
        texts = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()]
        texts += [widget.text()] if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else []
        texts += [widget.placeholderText()] if isinstance(widget, QLineEdit) else []
        yield from ((type(widget).__name__, text) for text in texts if text)


def plain(text: str) -> bool:
    """Tell whether there is English in a text: two letters without an accent; one alone is on a key."""
    for name in sorted(NAMES, key=len, reverse=True):
        text = text.replace(name, "")
    letters = "".join(letter if ord(letter) in ACCENTS else " " for letter in text)
    return any(len(run) > 1 for run in letters.split())


@dataclass(frozen=True)
class Stop:
    """What is painted, by how much too wide, and what is told, seen or not."""

    name: str
    painted: list[tuple[str, str, float]]
    told: list[tuple[str, str]]


@pytest.fixture(scope="module", params=SIZES, ids=str)
def evening(qapp: QApplication, request: pytest.FixtureRequest) -> list[Stop]:
    with recorded() as painted, touring(qapp, request.param, language=PSEUDO) as tour:
        return [Stop(name, [*shown(tour, painted)], [*told(tour.console), *told(tour.room)]) for name in tour.stops()]


def test_no_word_of_an_evening_is_left_in_english(evening: list[Stop]) -> None:
    left: dict[tuple[str, str], str] = {}
    for stop in evening:
        for found in (*((on, text) for on, text, _ in stop.painted), *stop.told):
            if found not in left and plain(found[1]):
                left[found] = stop.name
    assert not left


def test_no_word_is_cut_where_english_is_not(evening: list[Stop]) -> None:
    cut: dict[tuple[str, str], str] = {}
    for stop in evening:
        for on, text, over in stop.painted:
            if (text.endswith("…") or over > 1) and on not in MAY_BE_CUT and not text.startswith(NARROW):
                cut.setdefault((on, text), f"{stop.name}, by {over:.0f}")
    assert not cut


def test_the_room_has_a_language_of_its_own(qapp: QApplication) -> None:
    with recorded() as painted, touring(qapp, room_language=PSEUDO) as tour:
        stops = tour.stops()
        while next(stops) != "opening":
            pass
        painted.texts.clear()
        tour.room.grab()
        room = {text for _, text, _ in painted.texts}
        painted.texts.clear()
        tour.console.grab()
        console = {text for _, text, _ in painted.texts}
        assert room
        assert not any(map(plain, room))
        assert room < console, "the preview shows what the room sees"
        assert "Wrap up" in console
        assert (tour.console.windowTitle(), tour.room.windowTitle()) == (
            "CasesConf",
            accented("CasesConf, room screen"),
        )


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_english_itself_is_cut_in_no_other_place(qapp: QApplication, size: tuple[int, int]) -> None:
    with recorded() as painted, touring(qapp, size) as tour:
        cut = {
            (on, text)
            for _ in tour.stops()
            for on, text, over in shown(tour, painted)
            if text.endswith("…") or over > 1
        }
    assert {on for on, _ in cut} <= MAY_BE_CUT


@pytest.fixture
def from_right_to_left(qapp: QApplication) -> Iterator[QApplication]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_from_right_to_left_all_stays_in_its_panel(from_right_to_left: QApplication, size: tuple[int, int]) -> None:
    with touring(from_right_to_left, size, language=PSEUDO) as tour:
        for stop in tour.stops():
            assert not tour.console.grab().isNull()
            assert not tour.room.grab().isNull()
            now, live = tour.panel(NowPanel), tour.panel(LivePage)
            if live is None or not live.isVisible():  # it is made when it is first seen
                continue
            assert now.rect().contains(now._dial_reach()), stop  # noqa: SLF001 (where it is painted)
            for rows in (tour.panel(AgendaRows), tour.panel(HandRows)):
                assert rows.parentWidget().width() == rows.width() == rows.row_rect(0).width(), stop
            for panel in live.children():
                if isinstance(panel, QWidget) and panel.isVisible():
                    assert live.rect().contains(panel.geometry()), (stop, panel)
                    assert all(panel.rect().contains(key.geometry()) for key in keys_of(panel)), (stop, panel)


def keys_of(panel: QWidget) -> list[QAbstractButton]:
    keys = panel.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [key for key in keys if key.isVisible()]


def test_labels_of_our_own_get_wider_columns_where_they_are_long(qapp: QApplication) -> None:
    with touring(qapp, (1280, 720), language=PSEUDO) as tour:
        others, breath = tour.panel(Others), tour.evening.store.session.agenda.segments[-1]
        for title, columns in (("A breath, after Case 2 as typed", 4), (said("A breath, after Case 2"), 3)):
            others.show_others(((title, breath),), MINUTE)
            assert others._in_a_row == columns, "a typed one is cut"  # noqa: SLF001
