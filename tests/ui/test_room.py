"""The room's picture on every shape of screen, and the window that shows it."""
# ruff: noqa: E501 (a table reads best a view a line)

from typing import Any

import pytest
from PySide6.QtCore import QSizeF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casesconf_desktop.core.face import Minutes, TimerState
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.room import RoomAt, RoomView, Scene
from casesconf_desktop.ui import theme
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.parts.digits import CAP, Digits
from casesconf_desktop.ui.room.change import changed
from casesconf_desktop.ui.room.flips import Flips
from casesconf_desktop.ui.room.painter import LEAST_CAP, RoomPainter, fitting
from casesconf_desktop.ui.room.placement import Placement
from casesconf_desktop.ui.room.screens import Screen, choose_screen, mirrored
from casesconf_desktop.ui.room.sheet import wrapped
from casesconf_desktop.ui.room.window import RoomWindow
from ui.painted import seen_in

T = TimerState
LONG_PROMPT = (
    "What did everybody in the chat believe was happening, and what made that a sensible thing to believe right then?"
)
VIEWS = {
    "welcome": RoomView(Scene.WELCOME, "CasesConf", "Starts at 19:00", None, "12:40", Minutes(30, 12, 0, T.RUNNING)),
    "rules": RoomView(Scene.RULES),
    "story": RoomView(Scene.TIMER, "Case 10 of 12", "Questions of fact", T.RUNNING, "07:42", Minutes(12, 7.7, 3, T.RUNNING)),
    "over": RoomView(Scene.TIMER, "Case 2 of 4", "Over time", T.OVER, "+02:15", Minutes(12, -2.2, 3, T.OVER), "No rush."),
    "break": RoomView(Scene.BREAK, "Break", "", None, "06:48", Minutes(10, 6, 0, T.RUNNING), "Back at 20:10", "", True),
    "gentle": RoomView(Scene.TIMER, "Case 2 of 4", "Story", T.RUNNING, "", Minutes(12, 7.7, 3, T.RUNNING), gentle=True),
    "prompt": RoomView(Scene.PROMPT, "A question for the room", "08:24", T.RUNNING, prompt=LONG_PROMPT),
    "closing": RoomView(Scene.CLOSING),
}  # fmt: skip
SIZES = [(640, 480), (1024, 768), (1280, 720), (1920, 1080), (1920, 1200), (2560, 1080)]


@pytest.fixture(scope="module")
def painter(qapp: object) -> RoomPainter:
    del qapp
    faces = load_faces()
    return RoomPainter(faces, Digits(faces), theme.ROOM_DARK, theme.ROOM_LIGHT)


def picture(painter: RoomPainter, view: RoomView, width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    brush = QPainter(image)
    painter.paint(brush, QSizeF(width, height), view)
    brush.end()
    return image


def still_window(painter: RoomPainter, qtbot: QtBot, width: int, height: int) -> RoomWindow:
    """Show a room window in which no picture comes softly."""
    window = RoomWindow(painter)
    window.still = True
    window.resize(width, height)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_reaches_into_the_margin(painter: RoomPainter, name: str, size: tuple[int, int]) -> None:
    """The margin is 0.0889 of the height on all sides: two thirds of it stay bare, so nothing can be clipped."""
    image = picture(painter, VIEWS[name], *size)
    bare = round(0.0889 * size[1] * 2 / 3)
    ground = image.pixel(0, 0)
    edges = [(x, y) for x in range(0, size[0], 3) for y in (bare // 2, bare, size[1] - bare, size[1] - bare // 2)]
    edges += [(x, y) for y in range(0, size[1], 3) for x in (bare // 2, bare, size[0] - bare, size[0] - bare // 2)]
    assert all(image.pixel(x, y) == ground for x, y in edges)
    assert any(image.pixel(x, y) != ground for x in range(0, size[0], 5) for y in range(0, size[1], 5))


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("digits", ["08:24", "+02:15", "+12:15", "1:40:00", "+2:05:00"])
def test_digits_are_three_tenths_of_the_height(painter: RoomPainter, digits: str, size: tuple[int, int]) -> None:
    measure = size[0] * 1080 / size[1] - 192
    shown = fitting(painter.digits, digits, measure)
    cap = painter.digits.size_for(shown, measure) * CAP
    if digits == "+12:15":
        assert shown == digits, "only a leading zero is dropped"
    elif digits[-5:] not in ("40:00", "05:00"):
        assert cap >= LEAST_CAP
    assert cap >= 0.22 * 1080, "never much lower"
    assert shown in (digits, "+2:15", "100:00", "+125:00")
    assert (shown == digits) or painter.digits.size_for(digits, measure) * CAP < LEAST_CAP


def test_a_second_changes_only_its_digit(painter: RoomPainter) -> None:
    """Digits stand in cells: from 08:24 to 08:23 nothing moves left of the last one."""
    one, two = (
        picture(painter, RoomView(Scene.TIMER, "Case 1 of 3", "Story", T.RUNNING, digits), 1920, 1080)
        for digits in ("08:24", "08:23")
    )
    changed = [x for x in range(0, 1920, 2) for y in range(240, 700, 7) if one.pixel(x, y) != two.pixel(x, y)]
    assert changed
    assert min(changed) > 1400


def test_a_blank_room_is_near_black_but_for_one_dot(painter: RoomPainter) -> None:
    image = picture(painter, RoomView(Scene.BLANK, light=True), 1920, 1080)
    pixels, black = memoryview(image.constBits()).cast("I"), QColor("#070605").rgb()
    other = [divmod(place, 1920) for place, pixel in enumerate(pixels) if pixel != black]
    assert other
    assert all(abs(x - 1818) <= 8 and abs(y - 978) <= 8 for y, x in other)


def test_a_word_wider_than_the_screen_is_broken_not_cut(painter: RoomPainter) -> None:
    word = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft"
    view = RoomView(Scene.PROMPT, "A question for the room", prompt=f"Who was {word}, and why?")
    image = picture(painter, view, 1024, 768)
    ground, bare = image.pixel(0, 0), round(0.0889 * 768 * 2 / 3)
    assert all(image.pixel(x, y) == ground for x in range(1024 - bare, 1024, 2) for y in range(0, 768, 2))
    font = painter.faces.spoken(72)
    lines = wrapped(font, view.prompt, 700)
    assert "".join(lines).replace(" ", "") == view.prompt.replace(" ", ""), "no letter is lost"
    assert all(QFontMetricsF(font).horizontalAdvance(line) <= 700 for line in lines)
    assert wrapped(font, "ill", 1) == ["i", "l", "l"], "a letter stands, however narrow it is"


LAPTOP = Screen("eDP-1", "Panel", "1", (0, 0, 1440, 900))
BEAMER = Screen("HDMI-1", "Beamer", "7", (1440, 0, 1920, 1080))
SECOND = Screen("DP-2", "Wall", "9", (3360, 0, 1920, 1080))
MIRROR = Screen("HDMI-1", "Beamer", "7", (0, 0, 1440, 900))
SMALL_MIRROR = Screen("HDMI-1", "Beamer", "7", (0, 0, 1024, 768))


@pytest.mark.parametrize(
    ("screens", "wanted", "chosen"),
    [
        pytest.param([LAPTOP], "", None, id="one screen is the console's"),
        pytest.param([LAPTOP, BEAMER], "", BEAMER, id="the only other one"),
        pytest.param([LAPTOP, BEAMER, SECOND], "", BEAMER, id="the first of two others"),
        pytest.param([LAPTOP, BEAMER, SECOND], SECOND.identity, SECOND, id="the marked one"),
        pytest.param([LAPTOP, BEAMER], SECOND.identity, BEAMER, id="the marked one is gone"),
        pytest.param([LAPTOP, BEAMER], LAPTOP.identity, LAPTOP, id="the console's, if asked for"),
        pytest.param([LAPTOP, MIRROR], "", None, id="a mirror shows the console"),
    ],
)
def test_choice_of_screen(screens: list[Screen], wanted: str, chosen: Screen | None) -> None:
    assert choose_screen(screens, LAPTOP, wanted) == chosen


def test_names_are_in_danger_where_another_screen_shows_the_same() -> None:
    assert mirrored([LAPTOP, MIRROR], LAPTOP)
    assert mirrored([LAPTOP, SMALL_MIRROR], LAPTOP)
    assert choose_screen([LAPTOP, SMALL_MIRROR], LAPTOP, "") is None
    assert not mirrored([LAPTOP, BEAMER, SECOND], LAPTOP)
    assert not mirrored([LAPTOP], LAPTOP)


def test_the_room_window_says_nothing_and_cannot_be_closed(painter: RoomPainter, qtbot: QtBot) -> None:
    window = RoomWindow(painter)
    window.show()
    with qtbot.waitSignal(window.hidden_by_hand):
        window.close()
    assert not window.isVisible()
    assert window.windowTitle() == "CasesConf, room screen"
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor
    window.deleteLater()


def test_an_equal_view_is_not_painted_again(painter: RoomPainter, qtbot: QtBot) -> None:
    del qtbot
    window = RoomWindow(painter)
    view = VIEWS["story"]
    window.show_view(view)
    window.show_view(RoomView(*(getattr(view, name) for name in view.__struct_fields__)))
    assert window.view is view
    window.deleteLater()


def test_the_window_shows_each_new_view(painter: RoomPainter, qtbot: QtBot) -> None:
    """By what is on the screen's backing store: nothing but the window's own update paints it again."""
    window = still_window(painter, qtbot, 192, 108)
    seen = []
    for view in (RoomView(Scene.CLOSING), RoomView(Scene.CLOSING, light=True), RoomView(Scene.BLANK)):
        window.show_view(view)
        QApplication.processEvents()
        seen.append(window.screen().grabWindow(window.winId()).toImage().pixelColor(2, 2).name())
    assert seen == ["#100e0b", "#fdf9f1", "#070605"]
    window.hide()
    window.deleteLater()


def where(placement: Placement) -> RoomAt:
    return placement.at


def test_screens_that_come_and_go_are_settled_then_placed(
    painter: RoomPainter, qtbot: QtBot, qapp: QApplication
) -> None:
    del qtbot
    room, console = RoomWindow(painter), QWidget()
    console.show()
    placement = Placement(room, console)
    placement.watch(qapp)
    placement.watch_windows()
    settle = placement.findChild(QTimer)
    assert settle is not None
    screen = qapp.screens()[1]
    for signal in (qapp.screenAdded, qapp.screenRemoved, qapp.primaryScreenChanged):
        signal.emit(screen)
        assert settle.isActive()
        settle.stop()
    console.windowHandle().screenChanged.emit(screen)
    assert settle.isActive(), "the console was dragged to another screen"
    settle.stop()
    placement.place()
    assert (where(placement), room.geometry()) == (RoomAt.SCREEN, screen.geometry())
    room.close()
    placement.place()
    assert where(placement) is RoomAt.HIDDEN, "a room hidden by hand stays hidden, whatever the screens do"
    placement.show_anyway()
    assert where(placement) is RoomAt.SCREEN
    placement.swap()
    assert room.geometry() == qapp.screens()[0].geometry()
    assert screen.geometry().contains(console.geometry().center())
    for window in (room, console):
        window.hide()
        window.deleteLater()


def test_without_another_screen_the_room_is_never_over_the_console(
    painter: RoomPainter, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qtbot
    room, console = RoomWindow(painter), QWidget()
    console.show()
    placement = Placement(room, console)
    placement.place()
    assert room.isVisible()
    laptop = qapp.screens()[:1]
    monkeypatch.setattr("casesconf_desktop.ui.room.placement.QGuiApplication.screens", staticmethod(lambda: laptop))
    placement.place()
    assert not room.isVisible()
    assert where(placement) is RoomAt.NOWHERE
    placement.show_anyway()
    assert where(placement) is RoomAt.BESIDE
    for window in (room, console):
        window.hide()
        window.deleteLater()


def test_a_room_that_filled_a_screen_never_fills_the_consoles(
    painter: RoomPainter, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Swapped, and then the projector is pulled; or this laptop chosen for the room: it becomes a window beside."""
    del qtbot
    room, console = RoomWindow(painter), QWidget()
    console.show()
    placement = Placement(room, console)
    placement.place()
    assert room.isFullScreen()
    placement.want(placement.console_screen.identity)
    assert (room.isFullScreen(), where(placement)) == (False, RoomAt.BESIDE)
    room.setGeometry(400, 300, 640, 360)
    placement.show_anyway()
    assert room.geometry().getRect() == (400, 300, 640, 360), "asked for again it stays where it was put"
    laptop = qapp.screens()[:1]
    monkeypatch.setattr("casesconf_desktop.ui.room.placement.QGuiApplication.screens", staticmethod(lambda: laptop))
    placement.want("")
    assert where(placement) is RoomAt.NOWHERE
    placement.show_anyway()
    placement.place()
    assert where(placement) is RoomAt.BESIDE, "a screen that settles does not take away what was asked for"
    for window in (room, console):
        window.hide()
        window.deleteLater()


STORY = VIEWS["story"]
TICKS = {
    "a second": replace(STORY, digits="07:41", minutes=Minutes(12, 7.68, 3, T.RUNNING)),
    "a minute": replace(STORY, digits="06:59", minutes=Minutes(12, 6.98, 3, T.RUNNING)),
    "ten minutes": replace(STORY, digits="10:00", minutes=Minutes(12, 10, 3, T.RUNNING)),
    "a footer": replace(STORY, footer="Finish the thought."),
    "no hands": replace(STORY, footer="The line is open", footer_fact=True),
    "its place": replace(STORY, heading="Case 2 of 4", status="Story"),
    "an hour": replace(STORY, digits="1:07:42", minutes=Minutes(80, 67.7, 3, T.RUNNING)),
    "a longer plan": replace(STORY, minutes=Minutes(13, 8.7, 3, T.RUNNING)),
    "rounding off": replace(STORY, state=T.WRAPPING_UP, digits="02:59", minutes=Minutes(12, 2.9, 3, T.WRAPPING_UP)),
    "over": VIEWS["over"],
    "more over": replace(VIEWS["over"], digits="+03:15", minutes=Minutes(12, -3.3, 3, T.OVER)),
    "light": replace(STORY, light=True),
    "gentle": VIEWS["gentle"],
    "a break": VIEWS["break"],
    "back later": replace(VIEWS["break"], digits="06:47", footer="Back at 20:11", minutes=Minutes(10, 5.9, 0, T.RUNNING)),
    "a prompt": VIEWS["prompt"],
}  # fmt: skip


@pytest.mark.parametrize("size", [(640, 480), (1279, 721), (1920, 1080)], ids=str)
def test_what_is_painted_anew_is_all_that_differs(painter: RoomPainter, qtbot: QtBot, size: tuple[int, int]) -> None:
    """From each view to each other: what the window then shows is what a fresh sheet would."""
    window = still_window(painter, qtbot, *size)
    fresh = {name: picture(painter, view, *size) for name, view in TICKS.items()}
    for before, shown in TICKS.items():
        for after, view in TICKS.items():
            window.show_view(shown)
            QApplication.processEvents()
            window.show_view(view)
            assert seen_in(window) == fresh[after], f"from {before} to {after}"
    window.hide()
    window.deleteLater()


@pytest.mark.parametrize(("size", "kept"), [((1920, 1080), 0), ((2560, 1440), 11)], ids=str)
def test_a_second_is_the_same_picture_whether_its_digits_are_filled_or_copied(
    painter: RoomPainter, qtbot: QtBot, size: tuple[int, int], kept: int
) -> None:
    window = still_window(painter, qtbot, *size)
    passing = [
        replace(STORY, digits=f"{left // 60:02}:{left % 60:02}", minutes=Minutes(12, left / 60, 3, T.RUNNING))
        for left in (*range(478, 466, -1), 460, 459, 450, 449, 440, 439, 430, 429, 420, 419, 420, 479, 460, 470, 460)
    ]
    flips = window._flips  # noqa: SLF001 (what it costs can't be seen)
    looks: tuple[dict[str, Any], ...] = ({}, {"state": T.WRAPPING_UP}, {"state": T.WRAPPING_UP, "light": True})
    for look in looks:
        for view in (replace(view, **look) for view in passing):
            window.show_view(view)
            assert seen_in(window) == picture(painter, view, *size), view.digits
        assert len(flips) == kept
    window.hide()
    assert len(flips) == 0, "nobody sees them"
    window.deleteLater()


def test_one_picture_serves_each_place(painter: RoomPainter, qtbot: QtBot) -> None:
    window = still_window(painter, qtbot, 2560, 1440)
    for digits, kept in (("07:55", 0), ("07:54", 1), ("07:49", 2), ("05:49", 3), ("04:49", 3), ("04:45", 4)):
        view = replace(STORY, digits=digits)
        window.show_view(view)
        assert seen_in(window) == picture(painter, view, 2560, 1440), digits
        QApplication.processEvents()
        assert len(window._flips) == kept, digits  # noqa: SLF001 (what it costs can't be seen)
    window.hide()
    window.deleteLater()


@pytest.mark.parametrize(("ratio", "copied"), [(1.0, 3), (1.25, 0), (1.5, 0), (2.0, 3)])
def test_no_digit_is_copied_where_the_edges_of_its_picture_would_be_soft(
    painter: RoomPainter, ratio: float, copied: int
) -> None:
    before, after = (replace(STORY, digits=digits) for digits in ("07:00", "06:59"))
    part = changed(painter, QSizeF(2560, 1440), before, after)
    assert part is not None
    flipped = Flips(lambda: ratio).flipped(before, after, part, 1440)
    assert [digits for _, digits in flipped] == ["09", "05", "76"][:copied]


@pytest.mark.parametrize("hidden", [False, True])
def test_a_picture_of_a_digit_is_made_once_it_is_seen_and_never_of_a_hidden_one(
    painter: RoomPainter, qtbot: QtBot, hidden: bool
) -> None:
    window = still_window(painter, qtbot, 3840, 2160)
    window.show_view(STORY)
    QApplication.processEvents()
    window.show_view(TICKS["a second"])
    QApplication.sendPostedEvents()
    flips = window._flips  # noqa: SLF001 (what it costs can't be seen)
    assert len(flips) == 0, "the digit is seen, and no picture of it was waited for"
    if hidden:
        window.hide()
    QApplication.processEvents()
    assert len(flips) == (0 if hidden else 1)
    window.deleteLater()


@pytest.mark.parametrize(
    ("after", "share"),
    [("a second", 0.1), ("a minute", 0.3), ("a longer plan", 0.1), ("a footer", 0.21), ("its place", 0.18)],
)
def test_time_and_plain_words_repaint_little(painter: RoomPainter, after: str, share: float) -> None:
    region = changed(painter, QSizeF(1920, 1080), STORY, TICKS[after])
    assert region is not None
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    brush = QPainter(image)
    brush.setClipRegion(region)
    brush.fillRect(image.rect(), Qt.GlobalColor.black)
    brush.end()
    black = sum(image.pixelColor(x, y).value() == 0 for x in range(0, 1920, 8) for y in range(0, 1080, 8))
    assert 0 < black / (240 * 135) <= share * 1.1


@pytest.mark.parametrize("after", ["an hour", "over", "light", "gentle", "a prompt"])
def test_another_picture_is_painted_as_a_whole(painter: RoomPainter, after: str) -> None:
    assert changed(painter, QSizeF(1920, 1080), STORY, TICKS[after]) is None


def test_past_the_plan_a_second_is_its_digit_alone(painter: RoomPainter) -> None:
    over = VIEWS["over"]
    later = replace(over, digits="+02:16", minutes=Minutes(12, -2.27, 3, T.OVER))
    region = changed(painter, QSizeF(1920, 1080), over, later)
    assert region is not None
    assert region.boundingRect().bottom() < 776, "nothing of the bar"
