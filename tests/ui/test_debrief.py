"""The debrief page: minutes as they were, prompts to talk over, and forgetting by a whole hold only."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QPoint, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QImage, QKeyEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.debrief import DebriefRow, DebriefView, debrief_view
from casesconf_desktop.store import Store
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.debrief import DebriefPage
from casesconf_desktop.ui.console.debrief_chart import DebriefChart
from casesconf_desktop.ui.console.forget import HOLD_MS, ForgetKey
from casesconf_desktop.ui.console.lettering import Paragraph
from casesconf_desktop.ui.console.measures import measures
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.theme import DARK
from evenings import after, at, fresh, running

Left = Qt.MouseButton.LeftButton
FILLED = DARK.solid.lightness() - 0.15 * (DARK.solid.lightness() - DARK.onsolid.lightness())
"""Between the key under the pointer (10 % of the ink over it) and the fill (20 % more)."""


@pytest.fixture(scope="module")
def looks(qapp: QApplication) -> Looks:  # noqa: ARG001 (faces are loaded into it)
    faces = load_faces()
    return Looks(DARK, faces, Digits(faces))


def ended() -> DebriefView:
    """End after an opening two minutes over and a story a minute short, with one turn in the line."""
    session = after(running(1), (42, a.Next(0)), (45, a.HandUp("Ana")), (46, a.NextSpeaker(None)), (51, a.Next(1)))
    return debrief_view(after(session, (52, a.End())), at(53).wall)


def row(used: int = 0, given_back: int = 0, past: int = 0) -> DebriefRow:
    return DebriefRow("", "Break", used, given_back, past, "0", "0", in_case=False)


def page_of(looks: Looks, view: DebriefView, width: int = 1440, height: int = 900) -> DebriefPage:
    look = measures(width, height)
    page = DebriefPage(looks, Acts(Store(fresh(), lambda: at(0)), lambda: at(0).at), look)
    page.resize(width, look.main)
    page.show_view(view)
    page.show()
    page.activateWindow()
    for _ in range(3):  # nested layouts come to rest
        QApplication.processEvents()
    return page


@pytest.fixture
def page(qtbot: QtBot, looks: Looks) -> Iterator[DebriefPage]:
    del qtbot
    made = page_of(looks, ended())
    yield made
    made.close()
    made.deleteLater()


def test_the_evening_is_told_and_its_prompts_are_all_there(page: DebriefPage) -> None:
    view = ended()
    said = [paragraph.text() for paragraph in page.findChildren(Paragraph)]
    assert set(view.told) | set(view.prompts) <= set(said)
    assert len(view.prompts) == 6
    assert not any("Ana" in words for words in said)


def test_a_new_view_replaces_the_old(page: DebriefPage) -> None:
    page.show_view(DebriefView("21:00", ("Nothing was told.",), (row(3),), ("Only this?",)))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    shown = [p.text() for p in page.findChildren(Paragraph)]
    assert {"Nothing was told.", "Only this?"} <= set(shown)
    assert not set(ended().told) & set(shown)


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720), (1280, 640)])
def test_a_usual_evening_fits_and_a_long_one_scrolls(qtbot: QtBot, looks: Looks, size: tuple[int, int]) -> None:
    del qtbot
    for rows, scrolls in ((17, False), (40, True)):
        page = page_of(looks, DebriefView("21:12", ("Told.",), (row(10),) * rows, ("Why?",)), *size)
        area = page.findChild(QScrollArea)
        assert area
        assert (area.verticalScrollBar().maximum() > 0) is scrolls
        page.close()
        page.deleteLater()


def cells(looks: Looks, *rows: DebriefRow) -> list[list[QColor]]:
    """Paint a chart, and read the ink in the middle of each minute of each row."""
    chart = DebriefChart(looks)
    chart.show_rows(rows)
    chart.resize(720, 200)
    chart.fit(30 + 50 * len(rows))
    image = QImage(chart.size(), QImage.Format.Format_RGB32)
    image.fill(DARK.base)
    chart.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    height = (chart.height() - 31) // len(rows)
    return [
        [image.pixelColor(212 + 26 * place + 11, 30 + index * height + height // 2) for place in range(14)]
        for index in range(len(rows))
    ]


def test_a_minute_is_a_square_used_outlined_or_a_bead(looks: Looks) -> None:
    first, second = cells(looks, row(used=8, given_back=2), row(used=10, past=3))
    assert first == [DARK.ink3] * 8 + [DARK.base] * 6, "given back is an outline"
    assert second == [DARK.ink3] * 10 + [DARK.over] * 3 + [DARK.base]


def test_a_minute_is_as_long_in_every_row(looks: Looks) -> None:
    alone = cells(looks, row(used=3))
    with_a_long_one = cells(looks, row(used=3), row(used=60))
    assert alone[0].count(DARK.ink3) == 3
    assert DARK.ink3 not in with_a_long_one[0][1:], "three narrow minutes end within the first two usual ones"


class Hold:
    """The forget key, held by hand; its time is moved on without waiting."""

    def __init__(self, looks: Looks) -> None:
        self.key = ForgetKey(looks)
        self.key.resize(self.key.sizeHint())
        self.key.show()
        self.key.activateWindow()
        self.key.setFocus()
        self.times = 0
        self.key.forgotten.connect(self._count)
        animation = self.key.findChild(QVariantAnimation)
        assert animation
        self.animation = animation

    def _count(self) -> None:
        self.times += 1

    def wait(self, milliseconds: int) -> None:
        self.animation.setCurrentTime(milliseconds)
        QApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)

    @property
    def filled(self) -> float:
        """Tell how much of the key is filled, from its picture."""
        image = self.key.grab().toImage()
        row = [image.pixelColor(x, image.height() - 8).lightness() for x in range(16, image.width() - 16)]
        return sum(lightness < FILLED for lightness in row) / len(row)


@pytest.fixture
def hold(qtbot: QtBot, looks: Looks) -> Iterator[Hold]:
    del qtbot
    made = Hold(looks)
    yield made
    made.key.close()
    made.key.deleteLater()


def press(key: ForgetKey, how: Qt.Key | None) -> None:
    if how is None:
        QTest.mousePress(key, Left)
    else:
        QTest.keyPress(key, how)


def release(key: ForgetKey, how: Qt.Key | None) -> None:
    if how is None:
        QTest.mouseRelease(key, Left)
    else:
        QTest.keyRelease(key, how)


WAYS = [None, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter]


@pytest.mark.parametrize("how", WAYS)
def test_only_a_whole_hold_forgets(hold: Hold, how: Qt.Key | None) -> None:
    press(hold.key, how)
    hold.wait(HOLD_MS - 1)
    assert hold.times == 0
    hold.wait(HOLD_MS)
    assert hold.times == 1
    release(hold.key, how)
    assert hold.times == 1


@pytest.mark.parametrize("how", WAYS)
def test_a_key_that_is_let_go_runs_back_and_forgets_nothing(hold: Hold, how: Qt.Key | None) -> None:
    press(hold.key, how)
    hold.wait(HOLD_MS - 1)
    release(hold.key, how)
    assert hold.animation.direction() is QAbstractAnimation.Direction.Backward
    assert hold.animation.duration() == 160
    hold.wait(0)
    assert (hold.times, hold.filled) == (0, 0)
    press(hold.key, how)
    hold.wait(HOLD_MS // 2)
    assert hold.times == 0, "the next hold begins anew"
    release(hold.key, how)


def test_a_click_forgets_nothing(hold: Hold) -> None:
    QTest.mouseClick(hold.key, Left)
    hold.key.click()
    assert hold.times == 0
    hold.wait(0)


def repeat(key: ForgetKey, kind: QEvent.Type) -> None:
    held = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", autorep=True)
    QApplication.sendEvent(key, held)


def test_repeats_of_a_held_key_neither_begin_nor_end_a_hold(hold: Hold) -> None:
    QTest.keyPress(hold.key, Qt.Key.Key_Space)
    hold.wait(400)
    repeat(hold.key, QEvent.Type.KeyRelease)
    assert hold.animation.state() is QAbstractAnimation.State.Paused, "it may be the last one"
    repeat(hold.key, QEvent.Type.KeyPress)
    assert hold.animation.state() is QAbstractAnimation.State.Running
    assert hold.animation.currentTime() == 400
    hold.wait(HOLD_MS)
    assert hold.times == 1
    QTest.keyRelease(hold.key, Qt.Key.Key_Space)
    hold.wait(0)


@pytest.mark.parametrize("how", ["as a repeat", "at once"])
def test_what_is_let_go_as_it_becomes_full_forgets_nothing(hold: Hold, how: str) -> None:
    """A busy machine may tell first that the time is over, and then what came before."""
    QTest.keyPress(hold.key, Qt.Key.Key_Space)
    hold.animation.setCurrentTime(HOLD_MS)
    if how == "as a repeat":
        repeat(hold.key, QEvent.Type.KeyRelease)
        QApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)
    QTest.keyRelease(hold.key, Qt.Key.Key_Space)
    assert hold.animation.direction() is QAbstractAnimation.Direction.Backward
    hold.wait(0)
    assert (hold.times, hold.filled) == (0, 0)


def test_held_again_before_it_is_empty_it_begins_anew(hold: Hold) -> None:
    QTest.keyPress(hold.key, Qt.Key.Key_Space)
    hold.wait(HOLD_MS - 1)
    QTest.keyRelease(hold.key, Qt.Key.Key_Space)
    QTest.keyPress(hold.key, Qt.Key.Key_Space)
    assert hold.animation.currentTime() == 0
    assert hold.animation.duration() == HOLD_MS
    QTest.keyRelease(hold.key, Qt.Key.Key_Space)
    hold.wait(0)


def test_losing_the_focus_or_the_pointer_lets_go(hold: Hold) -> None:
    QTest.keyPress(hold.key, Qt.Key.Key_Space)
    hold.wait(1000)
    hold.key.clearFocus()
    hold.wait(0)
    QTest.mousePress(hold.key, Left)
    hold.wait(1000)
    QTest.mouseMove(hold.key, QPoint(10, 500))
    assert hold.animation.direction() is QAbstractAnimation.Direction.Backward
    hold.wait(0)
    assert hold.times == 0


def test_the_key_fills_from_left_to_right(hold: Hold) -> None:
    assert hold.filled == 0
    QTest.mousePress(hold.key, Left)
    hold.animation.pause()
    for share in (0.25, 0.5, 0.75):
        hold.wait(round(share * HOLD_MS))
        assert hold.filled == pytest.approx(share, abs=0.06)
    hold.animation.resume()
    QTest.mouseRelease(hold.key, Left)
    hold.wait(0)


def test_the_page_passes_it_on(page: DebriefPage, qtbot: QtBot) -> None:
    key = page.findChild(ForgetKey)
    assert key
    assert key.hasFocus(), "Space or Enter reach it at once"
    with qtbot.waitSignal(page.forgotten):
        QTest.keyPress(key, Qt.Key.Key_Space)
        key.findChild(QVariantAnimation).setCurrentTime(HOLD_MS)  # type: ignore[union-attr]  # it was found before
