"""How one picture of the room gives way to the next: its length, its middle, and that nothing of it stays."""

from typing import Any

import pytest
from PySide6.QtCore import QAbstractAnimation, QEvent, QObject, QVariantAnimation
from PySide6.QtGui import QColor, QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casesconf_desktop.core.face import Minutes, TimerState
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.ui import theme
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.room.fade import fade_time
from casesconf_desktop.ui.room.painter import RoomPainter
from casesconf_desktop.ui.room.window import RoomWindow
from ui.painted import seen_in

T = TimerState
STORY = RoomView(Scene.TIMER, "Case 1 of 3", "Story", T.RUNNING, "08:24", Minutes(10, 8.4, 2, T.RUNNING), "Curiosity.")
TALK = RoomView(Scene.TIMER, "Case 1 of 3", "Discussion", T.RUNNING, "08:24", None, "The line:", "1 hand", True)
BREAK = RoomView(Scene.BREAK, "Break", "", None, "08:24", None, "Back at 20:10", "", True)
PROMPT = RoomView(Scene.PROMPT, "A question for the room", "08:24", T.RUNNING, prompt="Go on.")
BLANK, PAPER, INK = RoomView(Scene.BLANK), RoomView(Scene.CLOSING, light=True), RoomView(Scene.CLOSING)


@pytest.mark.parametrize(
    ("before", "after", "milliseconds"),
    [
        pytest.param(STORY, replace(STORY, digits="08:23", minutes=Minutes(10, 8.38, 2, T.RUNNING)), 0, id="a second"),
        pytest.param(TALK, replace(TALK, footer_strong="2 hands"), 0, id="a hand more"),
        pytest.param(TALK, replace(TALK, footer="The line is open", footer_strong=""), 0, id="the last hand"),
        pytest.param(replace(TALK, footer="Now: Bernd"), TALK, 0, id="names no longer shown: at once"),
        pytest.param(BREAK, replace(BREAK, footer="Back at 20:11"), 0, id="a break that is paused"),
        pytest.param(PROMPT, replace(PROMPT, status="08:23"), 0, id="a second under a prompt"),
        pytest.param(STORY, replace(STORY, status="Wrapping up", state=T.WRAPPING_UP), 600, id="wrapping up"),
        pytest.param(STORY, TALK, 600, id="another step"),
        pytest.param(STORY, replace(STORY, light=True), 600, id="light"),
        pytest.param(STORY, PROMPT, 600, id="a prompt"),
        pytest.param(STORY, BLANK, 250, id="to blank"),
        pytest.param(BLANK, STORY, 600, id="from blank"),
    ],
)
def test_how_long_a_picture_gives_way(before: RoomView, after: RoomView, milliseconds: int) -> None:
    assert fade_time(before, after) == milliseconds


@pytest.fixture
def window(qtbot: QtBot) -> RoomWindow:
    faces = load_faces()
    made = RoomWindow(RoomPainter(faces, Digits(faces), theme.ROOM_DARK, theme.ROOM_LIGHT))
    qtbot.addWidget(made)
    made.resize(192, 108)
    made.show_view(INK)
    made.show()
    QApplication.processEvents()
    return made


def motion(window: RoomWindow) -> QVariantAnimation:
    [found] = window.findChildren(QVariantAnimation)
    assert isinstance(found, QVariantAnimation)
    return found


def let_paint() -> None:
    """Let a frame be asked for, and be painted."""
    QApplication.sendPostedEvents()
    QApplication.sendPostedEvents()


def corner(window: RoomWindow) -> QColor:
    return window.grab().toImage().pixelColor(2, 2)


def running(window: RoomWindow) -> bool:
    return motion(window).state() is QAbstractAnimation.State.Running


def test_half_way_both_pictures_are_seen_and_at_the_end_one(window: RoomWindow) -> None:
    dark, light = theme.ROOM_DARK.bg, theme.ROOM_LIGHT.bg
    window.show_view(PAPER)
    motion(window).setCurrentTime(0)
    assert corner(window) == dark, "it begins with what was there"
    motion(window).setCurrentTime(300)
    assert abs(corner(window).lightness() - (dark.lightness() + light.lightness()) // 2) <= 3
    motion(window).setCurrentTime(600)
    assert corner(window) == light
    assert not running(window)


def test_a_second_that_passes_does_not_stop_it(window: RoomWindow) -> None:
    window.show_view(replace(STORY, light=True))
    motion(window).setCurrentTime(300)
    window.show_view(replace(STORY, light=True, digits="08:23"))
    assert running(window)
    assert motion(window).currentTime() == 300
    motion(window).setCurrentTime(600)


def test_a_change_on_the_way_begins_with_what_is_seen(window: RoomWindow) -> None:
    window.show_view(PAPER)
    motion(window).setCurrentTime(300)
    half = corner(window)
    window.show_view(BLANK)
    motion(window).setCurrentTime(0)
    assert corner(window) == half
    motion(window).setCurrentTime(250)
    assert corner(window) == theme.ROOM_DARK.blank


@pytest.mark.parametrize("at", [0, 300])
@pytest.mark.parametrize("second", [False, True])
def test_a_change_paints_nothing_until_there_is_something_to_see_of_it(
    window: RoomWindow, monkeypatch: pytest.MonkeyPatch, at: int, second: bool
) -> None:
    window.show_view(replace(STORY, light=True))
    motion(window).setCurrentTime(at)
    half = corner(window)
    if second:
        window.show_view(replace(STORY, light=True, digits="08:23"))
    painted: list[RoomView] = []
    paint = RoomPainter.paint

    def watched(*given: Any) -> None:
        painted.append(given[3])
        paint(*given)

    monkeypatch.setattr(RoomPainter, "paint", watched)
    window.show_view(BLANK)
    assert painted == []
    motion(window).setCurrentTime(0)
    assert corner(window) == half
    motion(window).setCurrentTime(250)


def test_what_was_seen_between_two_pictures_is_kept_alone(window: RoomWindow) -> None:
    """Not what it was painted from, at full strength."""
    window.show_view(PAPER)
    motion(window).setCurrentTime(300)
    window.grab()
    window.show_view(BLANK)
    motion(window).setCurrentTime(1)
    window.grab()
    fade = window._fade  # noqa: SLF001 (what is kept is not to be seen)
    assert not fade._going.isNull(), "the control: it gives way to the next"  # noqa: SLF001
    assert fade._make is None
    motion(window).setCurrentTime(250)


def test_a_change_before_anything_was_seen_of_another_begins_with_what_was_there(window: RoomWindow) -> None:
    window.show_view(PAPER)
    window.show_view(BLANK)
    motion(window).setCurrentTime(0)
    assert corner(window) == theme.ROOM_DARK.bg
    assert motion(window).duration() == 250
    motion(window).setCurrentTime(250)
    assert corner(window) == theme.ROOM_DARK.blank


def test_what_has_to_go_goes_at_once(window: RoomWindow) -> None:
    window.show_view(PAPER)
    window.show_view(BLANK, at_once=True)
    assert not running(window)
    assert corner(window) == theme.ROOM_DARK.blank


def test_what_has_to_go_leaves_no_picture_even_before_another_is_painted(window: RoomWindow) -> None:
    """It may show a name, and a window that is covered may not be painted for long."""
    window.show_view(PAPER)
    motion(window).setCurrentTime(300)
    window.grab()
    assert not window._coming.isNull(), "the control: it comes"  # noqa: SLF001 (what is kept is not to be seen)
    window.show_view(BLANK, at_once=True)
    assert window._coming.isNull()  # noqa: SLF001


def test_what_has_to_go_goes_even_while_it_is_going_already(window: RoomWindow) -> None:
    window.show_view(BLANK)
    assert running(window)
    window.show_view(BLANK, at_once=True)
    assert not running(window)
    assert corner(window) == theme.ROOM_DARK.blank


def test_what_has_to_go_does_not_wait_for_anything_else_that_is_painted(window: RoomWindow) -> None:
    """Even where the same picture comes already: what is left of the one that goes may be a name."""
    window.show_view(BLANK)
    motion(window).setCurrentTime(100)
    let_paint()
    painted: list[QEvent.Type] = []
    window.installEventFilter(spy := Spy(window, painted))
    window.show_view(BLANK, at_once=True)
    QApplication.sendPostedEvents()
    assert QEvent.Type.UpdateRequest in painted
    window.removeEventFilter(spy)


def test_a_picture_that_has_come_is_painted_and_its_copy_is_let_go(window: RoomWindow) -> None:
    window.show_view(PAPER)
    motion(window).setCurrentTime(300)
    let_paint()
    assert not window._coming.isNull(), "the control"  # noqa: SLF001 (what is kept is not to be seen)
    motion(window).setCurrentTime(600)
    let_paint()
    assert window._coming.isNull()  # noqa: SLF001
    assert seen_in(window).pixelColor(2, 2) == theme.ROOM_LIGHT.bg


def test_a_still_room_cuts(window: RoomWindow) -> None:
    window.still = True
    window.show_view(PAPER)
    assert not running(window)
    assert corner(window) == theme.ROOM_LIGHT.bg


def test_nothing_is_painted_before_there_is_something_to_see(window: RoomWindow) -> None:
    """A key that is pressed does not wait for two pictures of the room: what goes is on the screen."""
    painted: list[QEvent.Type] = []
    window.installEventFilter(spy := Spy(window, painted))
    for view, half, end in ((PAPER, 300, 600), (BLANK, 100, 250), (INK, 300, None), (BLANK, 100, 250)):
        painted.clear()
        window.show_view(view)
        let_paint()
        assert QEvent.Type.UpdateRequest not in painted
        motion(window).setCurrentTime(half)
        let_paint()
        assert QEvent.Type.UpdateRequest in painted
        if end is not None:  # else the next one comes on the way
            motion(window).setCurrentTime(end)
            let_paint()
    window.removeEventFilter(spy)


def test_what_is_new_on_the_console_is_painted_before_a_frame_that_was_due(qtbot: QtBot, window: RoomWindow) -> None:
    """A frame takes longer than the answer to a press may."""
    qtbot.addWidget(console := QWidget())
    console.show()
    window.show_view(PAPER)
    QApplication.processEvents()
    seen: list[QEvent.Type] = []
    painted: list[QEvent.Type] = []
    console.installEventFilter(Spy(console, seen))
    window.installEventFilter(Spy(window, painted))
    motion(window).setCurrentTime(300)
    console.update()
    QApplication.sendPostedEvents()
    assert QEvent.Type.UpdateRequest in seen
    assert QEvent.Type.UpdateRequest not in painted
    let_paint()
    assert QEvent.Type.UpdateRequest in painted


class Spy(QObject):
    """Takes down the events of a window."""

    def __init__(self, parent: QObject, seen: list[QEvent.Type]) -> None:
        super().__init__(parent)
        self._seen = seen

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self._seen.append(event.type())
        return False


def test_nothing_of_what_has_gone_is_kept(window: RoomWindow) -> None:
    """Not even unseen: a picture may show a name."""
    window.show_view(PAPER)
    fade = window._fade  # noqa: SLF001 (what is kept is not to be seen)
    motion(window).setCurrentTime(300)
    window.grab()
    assert not fade._going.isNull(), "the control: while it goes it is there"  # noqa: SLF001
    motion(window).setCurrentTime(600)
    assert fade._going.isNull()  # noqa: SLF001
    assert fade._make is None, "nor what it was painted from"
    QApplication.processEvents()
    window.grab()
    assert window._coming.isNull()  # noqa: SLF001


def test_what_comes_is_painted_anew_when_it_changes_on_the_way(window: RoomWindow) -> None:
    window.show_view(replace(STORY, light=True))
    motion(window).setCurrentTime(300)
    before = window.grab().toImage()
    window.show_view(replace(STORY, light=True, digits="01:11"))
    assert window.grab().toImage() != before, "the second is seen though the picture still comes"
    motion(window).setCurrentTime(600)


def test_what_comes_keeps_up_with_the_time_and_of_it_no_more_is_painted_than_changes(
    window: RoomWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_view(replace(STORY, light=True))
    motion(window).setCurrentTime(300)
    window.grab()
    painted: list[QRegion | None] = []
    paint = RoomPainter.paint

    def watched(*given: Any) -> None:
        painted.append(given[4] if len(given) > 4 else None)
        paint(*given)

    monkeypatch.setattr(RoomPainter, "paint", watched)
    window.show_view(replace(STORY, light=True, digits="08:23"))
    seen = window.grab().toImage()
    [part] = painted
    assert part is not None
    assert part.boundingRect().width() < window.width() / 2
    window._coming = QPixmap()  # noqa: SLF001 (so that all of it is painted)
    assert window.grab().toImage() == seen
    assert painted[1:] == [None]
    motion(window).setCurrentTime(600)


def test_a_window_that_is_hidden_or_resized_keeps_no_picture(window: RoomWindow) -> None:
    window.show_view(PAPER)
    window.resize(200, 108)
    QApplication.processEvents()
    assert not running(window)
    window.show_view(INK)
    assert running(window)
    window.hide()
    assert not running(window)
    window.show_view(PAPER)
    assert not running(window), "nobody sees it"
