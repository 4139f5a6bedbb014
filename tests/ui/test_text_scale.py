"""Where the text is large there is less room: the page keeps its least measures and scrolls, after the focus."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from casesconf_desktop.cli import main
from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.guard.environment import enlarge
from casesconf_desktop.ui.console.line import LinePanel
from casesconf_desktop.ui.console.now import NowPanel
from casesconf_desktop.ui.console.plan import PlanPanel
from casesconf_desktop.ui.console.preview import Picture, RoomPreview
from casesconf_desktop.ui.console.prompts import PromptsPanel
from casesconf_desktop.ui.console.scrim import Scrim
from casesconf_desktop.ui.console.sight import ENOUGH, changes
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.keymap import APP, Act
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.room.painter import RoomPainter
from casesconf_desktop.ui.theme import ROOM_DARK, ROOM_LIGHT
from tour import Tour

SMALL = [(720, 450), (640, 360)]
"""What 200 % leaves of 1440 x 900 and of 1280 x 720."""


@pytest.fixture(params=SMALL, ids=str)
def tour(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Tour]:
    made = Tour(qapp)
    made.console.setMinimumSize(0, 0)
    made.console.resize(*request.param)
    qapp.processEvents()
    yield made
    made.close()


def seen(control: QWidget, window: QWidget) -> bool:
    """Tell whether all of a control is within the window and whatever scrolls around it."""
    box = QRect(control.mapTo(window, QPoint()), control.size())
    parent = control.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QScrollArea):
            port = parent.viewport()
            box &= QRect(port.mapTo(window, QPoint()), port.size())
        parent = parent.parentWidget()
    return (box & window.rect()).size() == control.size()


def test_every_control_is_seen_once_it_has_the_focus(tour: Tour) -> None:
    hidden: set[str] = set()
    for stop in tour.stops():
        window = tour.console
        if window.covered or stop not in ("set-up", "story, with hands", "discussion", "plan, late", "debrief"):
            continue
        window.setFocus()
        first: QWidget | None = None
        while (focused := _tabbed(window)) is not first:
            first = first or focused
            if not seen(focused, window):
                hidden.add(f"{stop}: {focused.accessibleName()}")
    assert hidden == set()


def _tabbed(window: QWidget) -> QWidget:
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    return window.focusWidget()


def test_the_field_for_a_hand_is_seen_when_its_key_is_pressed(tour: Tour) -> None:
    for stop in tour.stops():
        if stop == "story, with hands":
            tour.press(Act.HAND_UP)
            assert seen(tour.console.focusWidget(), tour.console)
            return


CHANGED: dict[Act, type[QWidget]] = {
    Act.MORE: NowPanel,
    Act.START_OR_PAUSE: NowPanel,
    Act.NEXT_SPEAKER: LinePanel,
    Act.CIRCLE: LinePanel,
    Act.BLANK: RoomPreview,
    Act.PROMPT_2: PromptsPanel,
    Act.BLAME: PromptsPanel,
    Act.PLAN: PlanPanel,
    Act.PLAN_DOWN: PlanPanel,
    Act.LESS: NowPanel,
}


def desk(tour: Tour) -> QScrollArea:
    return next(one for one in tour.console.children() if isinstance(one, QScrollArea))


def scroll(tour: Tour, across: int, down: int) -> tuple[int, int]:
    """Scroll the page to a corner: 0 or 1 each way. Tells where it is then."""
    bars = desk(tour).horizontalScrollBar(), desk(tour).verticalScrollBar()
    for bar, end in zip(bars, (across, down), strict=True):
        bar.setValue(bar.maximum() * end)
    return scrolled_to(tour)


def scrolled_to(tour: Tour) -> tuple[int, int]:
    return desk(tour).horizontalScrollBar().value(), desk(tour).verticalScrollBar().value()


def share(part: QWidget, area: QScrollArea) -> float:
    """Tell how much of a part is seen, of what there is room for."""
    port = area.viewport()
    seen = QRect(part.mapTo(port, QPoint()), part.size()) & port.rect()
    room = part.size().boundedTo(port.size())
    return seen.width() * seen.height() / (room.width() * room.height())


@pytest.mark.parametrize("corner", [(0, 0), (1, 0), (0, 1), (1, 1)], ids=str)
def test_what_an_act_changes_is_brought_into_view(tour: Tour, corner: tuple[int, int]) -> None:
    unseen: set[str] = set()
    for stop in tour.stops():
        if stop == "discussion":
            for act, panel in CHANGED.items():
                scroll(tour, *corner)
                tour.press(act)
                if share(tour.panel(panel), desk(tour)) < ENOUGH:
                    unseen.add(act.name)
            tour.press(Act.LEAVE)
            break
    assert unseen == set()


def test_the_room_is_seen_on_the_set_up_page_as_it_changes(tour: Tour) -> None:
    for act in (Act.LIGHT, Act.TEST_CARD, Act.GENTLE):
        scroll(tour, 0, 1)
        tour.press(act)
        [picture] = [one for one in tour.console.findChildren(Picture) if one.isVisible()]
        assert share(picture, desk(tour)) >= ENOUGH


def test_what_undo_brings_back_is_brought_into_view(tour: Tour) -> None:
    for stop in tour.stops():
        if stop == "discussion":
            for act, panel in ((Act.MORE, NowPanel), (Act.BLANK, RoomPreview), (Act.PARK, LinePanel)):
                tour.press(act)
                for again in (Act.UNDO, Act.REDO):
                    scroll(tour, *((0, 0) if panel is LinePanel else (0, 1)))
                    assert share(tour.panel(panel), desk(tour)) < ENOUGH
                    tour.press(again)
                    assert share(tour.panel(panel), desk(tour)) >= ENOUGH, (act.name, again.name)
            break


def test_what_is_being_read_stays_where_it_is(tour: Tour) -> None:
    """Nothing moves for what is seen already, for an act that changes nothing, nor for one of the whole app."""
    for stop in tour.stops():
        if stop == "discussion":
            there = scroll(tour, 1, 0)
            tour.press(Act.BLANK, Act.BLANK, Act.VEIL, Act.VEIL, Act.APPLY, Act.HAND_ABOVE)
            assert scrolled_to(tour) == there
            tour.press(Act.MORE)
            assert scrolled_to(tour) != there, "the control"
            break


def test_every_act_but_those_of_the_app_has_a_part_of_the_live_page(tour: Tour) -> None:
    headings = {act: changes(act) for act in Act}
    without = {act for act, heading in headings.items() if heading in {"", APP}}
    assert not without & {*CHANGED, Act.MORE_5, Act.LESS_15S, Act.PLAN_LATER, Act.HAND_LATER, Act.PROMPT_4, Act.OVERRUN}
    assert without >= {Act.LEAVE, Act.OPEN_DOORS, Act.UNDO, Act.QUIT, Act.FORGET, Act.PASTE}
    live = tour.console.pages.live
    assert all(live.part(headings[act]) is not None for act in {*Act} - without)


@pytest.mark.parametrize("act", [Act.KEYS, Act.PRIVACY])
def test_a_card_that_is_too_large_scrolls_by_arrow_keys(tour: Tour, act: Act) -> None:
    tour.press(act)
    [scrim] = [one for one in tour.console.findChildren(Scrim) if one.isVisible()]
    area = scrim.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    for key, bar in (
        (Qt.Key.Key_Down, area.verticalScrollBar()),
        (Qt.Key.Key_Right, area.horizontalScrollBar()),
    ):
        while bar.value() < bar.maximum():
            before = bar.value()
            QTest.keyClick(scrim, key)
            assert bar.value() > before
    tour.press(Act.LEAVE)


def test_with_room_for_it_nothing_scrolls(qapp: QApplication) -> None:
    tour = Tour(qapp, (1200, 600))
    qapp.processEvents()
    areas = [one for one in tour.console.children() if isinstance(one, QScrollArea)]
    bars = [bar for area in areas for bar in (area.verticalScrollBar(), area.horizontalScrollBar())]
    assert [bar.maximum() for bar in bars] == [0, 0]
    tour.close()


@pytest.mark.parametrize(("percent", "factor"), [(100, None), (125, "1.25"), (150, "1.5"), (200, "2")])
def test_qt_is_told_before_it_is_loaded(monkeypatch: pytest.MonkeyPatch, percent: int, factor: str | None) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "gone")
    monkeypatch.delenv("QT_SCALE_FACTOR")
    enlarge(percent)
    assert os.environ.get("QT_SCALE_FACTOR") == factor
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)


@pytest.mark.parametrize("percent", ["99", "201", "large", ""])
def test_other_sizes_are_refused(percent: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--text-scale", percent])
    assert "a number from 100 to 200 is expected, such as 150" in capsys.readouterr().err


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("factor", [1.25, 1.5, 2.0])
def test_the_room_shows_the_same_at_any_scale(factor: float) -> None:
    """Its painter is in proportion to its window: on the same pixels it paints the same picture, but for a rim."""
    faces = load_faces()
    painter = RoomPainter(faces, Digits(faces), ROOM_DARK, ROOM_LIGHT)
    view = RoomView(Scene.TIMER, "Case 2 of 4", "Story", digits="02:15", footer="Curiosity, not judgment.")

    def painted(ratio: float) -> QImage:
        image = QImage(1280, 720, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        brush = QPainter(image)
        painter.paint(brush, QSizeF(1280 / ratio, 720 / ratio), view)
        brush.end()
        return image

    plain, scaled = painted(1), painted(factor)
    spots = [(x, y) for x in range(0, 1280, 8) for y in range(0, 720, 8)]
    other = [at for at in spots if abs(plain.pixelColor(*at).lightness() - scaled.pixelColor(*at).lightness()) > 100]
    assert len(other) < len(spots) / 200
