"""What lies on top of the console: every way in and out, where the focus goes, and what it says."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from casesconf_desktop.store import Store
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.hint import Hint
from casesconf_desktop.ui.console.key_sheet import KeySheet
from casesconf_desktop.ui.console.lettering import Paragraph
from casesconf_desktop.ui.console.listed_keys import COLUMNS, rows
from casesconf_desktop.ui.console.measures import NOTICE
from casesconf_desktop.ui.console.notice import Notice
from casesconf_desktop.ui.console.open_field import HELP, Found, OpenField, shared
from casesconf_desktop.ui.console.overlays import Overlays
from casesconf_desktop.ui.console.privacy import Privacy
from casesconf_desktop.ui.console.question import Question
from casesconf_desktop.ui.console.questions import CLOSING
from casesconf_desktop.ui.console.scrim import Scrim
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.keymap import BINDINGS, Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.parts.key import MARGIN
from casesconf_desktop.ui.theme import DARK, qpalette
from evenings import at, fresh
from hearing import heard_in

Left = Qt.MouseButton.LeftButton
TREE = ("/srv/agendas/", "/srv/agendas/friday.toml", "/srv/agendas/tuesday.csv", "/srv/archive/")


def complete(text: str) -> list[str]:
    """List one level of a small made-up tree."""
    return [path for path in TREE if path.startswith(text) and "/" not in path[len(text) :].rstrip("/")]


def store() -> Store:
    return Store(fresh(), lambda: at(0))


class Bench:
    """A window with a button and a field of its own, and the overlays over it."""

    def __init__(self) -> None:
        faces = load_faces()
        self.window = QWidget()
        self.window.setPalette(qpalette(DARK))
        self.window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.first, self.behind = QPushButton("first"), QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.first)
        column.addWidget(self.behind)
        looks = Looks(DARK, faces, Digits(faces))
        self.notice = Notice(looks, self.window)
        acts = Acts(store(), lambda: at(0).at)
        self.overlays = Overlays(looks, acts, complete, self.notice, self.window)
        self.window.resize(1280, 640)
        self.overlays.cover(self.window.rect(), QRect(0, 0, 1280, 600))
        self.window.show()
        self.window.activateWindow()
        self.window.setFocus()
        QApplication.processEvents()

    def card(self, kind: type[QWidget]) -> QWidget:
        """Find the card of a kind: the one that is shown, if any is."""
        found = sorted(self.window.findChildren(kind), key=lambda card: not card.isVisible())
        assert isinstance(found[0], QWidget)
        return found[0]

    @property
    def field(self) -> QLineEdit:
        found = self.card(OpenField).findChild(QLineEdit)
        assert isinstance(found, QLineEdit)
        return found

    @property
    def listed(self) -> list[str]:
        return [line.text() for line in self.window.findChildren(Found) if line.text()]

    def said(self) -> list[str]:
        return [p.text() for p in self.window.findChildren(Paragraph) if p.isVisible()]

    def key(self, name: str) -> QPushButton:
        return next(key for key in self.window.findChildren(QPushButton) if key.accessibleName() == name)


COLUMN = QRect(0, 0, 1280, 600)
"""The main column, over the strip."""


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    del qtbot
    made = Bench()
    yield made
    made.window.close()
    made.window.deleteLater()


HINTED: list[Callable[[Overlays], None]] = [
    Overlays.toggle_keys,
    Overlays.ask_for_file,
    Overlays.toggle_privacy,
    Overlays.toggle_handover,
    Overlays.toggle_preflight,
    lambda overlays: overlays.toggle_finder(tuple),
]


def click(bench: Bench, hint: Hint) -> None:
    at = hint.mapTo(bench.window, hint.rect().center())
    QTest.mouseClick(bench.window.windowHandle(), Left, pos=at)
    QApplication.processEvents()


def ground(hint: Hint) -> QColor:
    return hint.window().grab().toImage().pixelColor(hint.mapTo(hint.window(), QPoint(MARGIN + 3, MARGIN + 8)))


@pytest.mark.parametrize("opening", HINTED)
def test_the_hint_of_a_card_is_a_quiet_key_that_closes_it(bench: Bench, opening: Callable[[Overlays], None]) -> None:
    opening(bench.overlays)
    QApplication.processEvents()
    [hint] = [hint for hint in bench.window.findChildren(Hint) if hint.isVisible()]
    assert hint.accessibleName() == "Close"
    assert hint.accessibleDescription().startswith("Shortcut: ")
    assert ground(hint) == DARK.raised, "at rest it is words and a cap"
    middle = QPointF(hint.rect().center())
    QApplication.sendEvent(hint, QEnterEvent(middle, middle, middle))
    assert ground(hint) == DARK.keyhi
    click(bench, hint)
    assert not bench.overlays.cover_the_page


def test_the_cap_on_a_sentence_puts_it_away(bench: Bench) -> None:
    bench.notice.stand_in(COLUMN)
    for sentence in ("One.", "Another."):
        bench.overlays.say(sentence)
    QApplication.processEvents()
    [hint] = [hint for hint in bench.window.findChildren(Hint) if hint.isVisible()]
    assert hint.accessibleName() == "Close"
    click(bench, hint)
    assert bench.notice.told == ("One.",)


def test_the_row_of_the_key_sheet_that_a_click_would_choose_lights_up(bench: Bench) -> None:
    bench.overlays.toggle_keys()
    sheet = bench.card(KeySheet)
    assert isinstance(sheet, KeySheet)
    assert sheet.accessibleDescription() == "A click on a row does what its key does."
    places = dict(sheet._places())  # noqa: SLF001 (where they are painted)

    def lit() -> list[Act]:
        QApplication.processEvents()
        seen = sheet.grab().toImage()
        edges = {act: (row.topLeft() + QPointF(-4, row.height() / 2)).toPoint() for act, row in places.items()}
        return [act for act, edge in edges.items() if seen.pixelColor(edge) == DARK.keyhi]

    assert lit() == []
    for act in (Act.UNDO, Act.HANDOVER):
        at = sheet.mapTo(bench.window, places[act].center().toPoint())
        QTest.mouseMove(bench.window.windowHandle(), at)
        assert lit() == [act]
        assert sheet.cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(bench.window.windowHandle(), sheet.mapTo(bench.window, QPoint(40, 40)))
    assert (lit(), sheet.cursor().shape()) == ([], Qt.CursorShape.ArrowCursor)


OPENINGS: list[tuple[type[QWidget], Callable[[Overlays], None]]] = [
    (KeySheet, Overlays.toggle_keys),
    (OpenField, Overlays.ask_for_file),
    (Question, lambda overlays: overlays.questions.ask_to_close()),
    (Privacy, Overlays.toggle_privacy),
]


@pytest.mark.parametrize(("kind", "open_it"), OPENINGS)
def test_an_overlay_is_left_by_key_and_by_a_click_beside_it(
    bench: Bench, kind: type[QWidget], open_it: Callable[[Overlays], None]
) -> None:
    card = bench.card(kind)
    open_it(bench.overlays)
    assert card.isVisible()
    [veil] = [one for one in bench.window.findChildren(Scrim) if one.isAncestorOf(card)]
    assert veil.geometry() == bench.window.rect()
    QTest.mouseClick(veil, Left, pos=card.mapTo(veil, card.rect().center()))
    assert card.isVisible(), "a click on the card stays"
    assert bench.overlays.leave()
    assert not card.isVisible()
    assert not bench.overlays.leave(), "there is nothing more to leave"
    open_it(bench.overlays)
    QTest.mouseClick(veil, Left, pos=QPoint(3, 3))
    assert not card.isVisible()


@pytest.mark.parametrize(("kind", "open_it"), OPENINGS)
def test_the_focus_stays_on_the_card_and_goes_back(
    bench: Bench, kind: type[QWidget], open_it: Callable[[Overlays], None]
) -> None:
    for before in (bench.window, bench.behind):
        before.setFocus()
        open_it(bench.overlays)
        [veil] = [one for one in bench.window.findChildren(Scrim) if one.isAncestorOf(bench.card(kind))]
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            focused = QApplication.focusWidget()
            assert focused
            assert focused is veil or veil.isAncestorOf(focused)
            QTest.keyClick(focused, key)
        bench.overlays.leave()
        assert QApplication.focusWidget() is before


def test_the_focus_goes_to_the_window_if_what_had_it_is_gone(bench: Bench) -> None:
    bench.behind.setFocus()
    bench.overlays.questions.ask_to_close()
    bench.behind.hide()
    bench.overlays.leave()
    assert QApplication.focusWidget() is bench.window


@pytest.mark.parametrize("size", [(1440, 900), (1280, 640), (960, 600)])
@pytest.mark.parametrize(("kind", "open_it"), OPENINGS)
def test_a_card_stands_whole_in_the_middle(
    bench: Bench, kind: type[QWidget], open_it: Callable[[Overlays], None], size: tuple[int, int]
) -> None:
    open_it(bench.overlays)
    bench.window.resize(*size)
    bench.overlays.cover(bench.window.rect(), QRect(0, 0, 1280, 600))
    QApplication.processEvents()
    card = bench.card(kind)
    place = QRect(card.mapTo(bench.window, QPoint()), card.size())
    assert bench.window.rect().contains(place)
    middle = bench.window.rect().center() - place.center()
    assert max(abs(middle.x()), abs(middle.y())) <= 1


@pytest.mark.parametrize(("kind", "open_it"), OPENINGS)
def test_nothing_of_a_card_is_painted_while_the_page_under_it_changes(
    bench: Bench, kind: type[QWidget], open_it: Callable[[Overlays], None]
) -> None:
    """In a rehearsal the page changes ten times a second: the key sheet once took a whole core for that."""
    page = QWidget(bench.window)
    page.setGeometry(bench.window.rect())
    page.lower()
    page.show()
    open_it(bench.overlays)
    QApplication.processEvents()
    card, painted = bench.card(kind), Painted()
    middle = QRect(card.mapTo(bench.window, card.rect().center()), QSize(40, 40))
    card.installEventFilter(painted)
    page.update(middle)
    QApplication.processEvents()
    assert painted.times == 0
    card.update()
    QApplication.processEvents()
    assert painted.times == 1


class Painted(QObject):
    """Counts how often something is painted."""

    times = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Paint
        return False


# The key sheet


def test_the_veil_is_even_and_wakes_no_thread(bench: Bench) -> None:
    """Qt's own threads would wake up once more half a minute later, while nothing is to be seen."""
    before = threads()
    bench.overlays.toggle_keys()
    QApplication.processEvents()
    assert threads() <= before
    seen = bench.window.grab().toImage()
    assert len({seen.pixel(2, y) for y in range(bench.window.height())}) == 1


def threads() -> set[str]:
    """Name the threads of this process, where the kernel tells them."""
    return {task.name for task in Path("/proc/self/task").glob("*")}


def test_every_binding_with_a_heading_is_listed_once() -> None:
    headings = [head for heads in COLUMNS for head in heads]
    assert sorted(headings) == sorted({binding.sheet for binding in BINDINGS if binding.sheet})
    words = [listed[0].lower() for head in headings for listed in rows(head)]
    told_otherwise = {
        Act.MORE: "one minute more, less",
        Act.LESS: "one minute more, less",
        Act.PROMPT_1: "pick a prompt",
        Act.BLAME: "situation",
        Act.HAND_ABOVE: "choose a hand",
        Act.HAND_EARLIER: "earlier, later",
        Act.PLAN_UP: "a row of the plan",
        Act.PLAN_EARLIER: "row earlier, later",
        Act.PLAN_MORE: "row minutes",
    }
    for binding in BINDINGS:
        if binding.sheet:
            assert words.count(told_otherwise.get(binding.act, binding.act.value)) == 1, binding.act


def test_keys_are_shown_as_caps_and_runs_from_first_to_last() -> None:
    listed = {words: (caps, upto) for heads in COLUMNS for head in heads for words, caps, upto in rows(head)}
    assert listed["Pick a prompt"] == (("1",), "4")
    assert listed["Situation"] == (("Alt", "1"), "8")
    assert listed["One minute more, less"] == (("+", "−"), "")
    assert listed["Redo"] == (("Ctrl", "Shift", "Z"), "")
    assert listed["Back one step"] == (("←",), "")


def test_runs_end_where_the_keymap_does() -> None:
    for pattern, last in (("{}", 4), ("Alt+{}", 8)):
        bound = {key for binding in BINDINGS if binding.act is not Act.HAND_UP for key in binding.keys}
        assert pattern.format(last) in bound
        assert pattern.format(last + 1) not in bound


def test_the_sheet_can_be_heard(bench: Bench) -> None:
    bench.overlays.toggle_keys()
    heard = [row.accessibleName() for row in heard_in(bench.card(KeySheet))]
    assert {"Wrap up now: W", "Redo: Ctrl+Shift+Z"} <= {*heard}


def test_the_same_key_closes_the_sheet(bench: Bench) -> None:
    bench.overlays.toggle_keys()
    bench.overlays.toggle_keys()
    assert not bench.card(KeySheet).isVisible()


# The path field


def test_what_is_typed_is_completed_and_chosen(bench: Bench, qtbot: QtBot) -> None:
    bench.overlays.ask_for_file()
    assert bench.field.hasFocus()
    QTest.keyClicks(bench.field, "/srv/a")
    assert bench.listed == ["/srv/agendas/", "/srv/archive/"]
    QTest.keyClick(bench.field, Qt.Key.Key_Tab)
    assert bench.field.text() == "/srv/a", "nothing more is shared"
    QTest.keyClicks(bench.field, "g")
    QTest.keyClick(bench.field, Qt.Key.Key_Tab)
    assert bench.field.text() == "/srv/agendas/"
    assert bench.listed == ["/srv/agendas/", "/srv/agendas/friday.toml", "/srv/agendas/tuesday.csv"]
    QTest.keyClicks(bench.field, "f")
    QTest.keyClick(bench.field, Qt.Key.Key_Tab)
    with qtbot.waitSignal(bench.overlays.file_given) as given_path:
        QTest.keyClick(bench.field, Qt.Key.Key_Return)
    assert given_path.args == [Path("/srv/agendas/friday.toml")]


def test_a_suggestion_is_taken_by_arrow_and_enter_or_by_click(bench: Bench, qtbot: QtBot) -> None:
    bench.overlays.ask_for_file()
    QTest.keyClicks(bench.field, "/srv/")
    QTest.keyClick(bench.field, Qt.Key.Key_Down)
    QTest.keyClick(bench.field, Qt.Key.Key_Return)
    assert bench.field.text() == "/srv/agendas/", "a folder is looked into"
    QTest.keyClicks(bench.field, "t")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(bench.field, key)
    with qtbot.waitSignal(bench.overlays.file_given) as given_path:
        QTest.keyClick(bench.field, Qt.Key.Key_Return)
    assert given_path.args == [Path("/srv/agendas/tuesday.csv")]
    bench.overlays.ask_for_file()
    QTest.keyClicks(bench.field, "/srv/agendas/f")
    line = next(line for line in bench.window.findChildren(Found) if line.text())
    with qtbot.waitSignal(bench.overlays.file_given) as given_path:
        QTest.mouseClick(line, Left)
    assert given_path.args == [Path("/srv/agendas/friday.toml")]


def test_an_error_is_said_under_the_field_and_is_gone_the_next_time(bench: Bench) -> None:
    bench.overlays.ask_for_file()
    QTest.keyClicks(bench.field, "/srv/x")
    bench.overlays.say("There is no such file.")
    assert "There is no such file." in bench.said()
    assert not bench.card(Notice).isVisible()
    assert bench.field.text() == "/srv/x", "what was typed stays, to be mended"
    bench.overlays.leave()
    bench.overlays.ask_for_file()
    assert (bench.field.text(), bench.listed) == ("", [])
    assert HELP in bench.said()
    bench.overlays.said_well()
    assert not bench.field.isVisible()


@given(st.lists(st.text("ab/", max_size=6), max_size=5))
def test_what_is_shared_begins_every_path_and_cannot_be_longer(paths: list[str]) -> None:
    begun = shared(paths)
    assert all(path.startswith(begun) for path in paths)
    if paths:
        shortest = min(paths, key=len)
        longer = shortest[: len(begun) + 1]
        assert begun == shortest or not all(path.startswith(longer) for path in paths)


# The question and the notice


def test_the_question_is_asked_with_staying_at_hand(bench: Bench, qtbot: QtBot) -> None:
    bench.overlays.questions.ask_to_close()
    assert bench.card(Question).accessibleName() == CLOSING
    assert bench.key("Stay").hasFocus()
    with qtbot.assertNotEmitted(bench.overlays.close_wanted):
        QTest.keyClick(bench.key("Stay"), Qt.Key.Key_Return)
    assert not bench.card(Question).isVisible()


@pytest.mark.parametrize("by_key", [True, False])
def test_closing_is_agreed_to_by_key_or_click(bench: Bench, qtbot: QtBot, *, by_key: bool) -> None:
    bench.overlays.questions.ask_to_close()
    agree = bench.key("Forget and close")
    with qtbot.waitSignal(bench.overlays.close_wanted):
        if by_key:
            QTest.keyClick(bench.key("Stay"), Qt.Key.Key_Tab)
            assert agree.hasFocus()
            QTest.keyClick(agree, Qt.Key.Key_Return)
        else:
            QTest.mouseClick(agree, Left)


def test_a_sentence_stands_over_the_strip_until_it_is_put_away(bench: Bench) -> None:
    bench.behind.setFocus()
    notice, asked = bench.notice, list[int]()
    notice.stood.connect(lambda: asked.append(notice.room))
    notice.stand_in(COLUMN)
    bench.overlays.say("Soup is late.")
    card = bench.card(Notice)
    assert (card.isVisible(), card.accessibleName()) == (True, "Soup is late.")
    assert (card.width(), card.height()) == (COLUMN.width(), NOTICE), "in one slim line"
    assert COLUMN.contains(card.geometry())
    assert bench.behind.hasFocus(), "it asks for nothing"
    bench.overlays.say("Soup is here. " * 30)
    assert COLUMN.contains(card.geometry()), "a long one grows upwards"
    assert asked == [NOTICE, card.height()]
    assert card.height() > NOTICE
    notice.stand_in(QRect(0, 0, 1280, 500))
    assert QRect(0, 0, 1280, 500).contains(card.geometry()), "it follows the window"
    assert notice.put_away()
    assert card.accessibleName() == "Soup is late.", "what was said before is still there"
    assert notice.put_away()
    assert not notice.put_away()
    assert not card.isVisible()
    assert asked[2:] == [NOTICE, 0]
    bench.overlays.say("Soup is gone.")
    QTest.mouseClick(card, Left)
    assert not card.isVisible()


def test_a_sentence_lies_on_no_card_that_is_open(bench: Bench) -> None:
    bench.notice.stand_in(COLUMN)
    bench.overlays.say("Said before.")
    for kind, open_it in OPENINGS:
        open_it(bench.overlays)
        if kind is not OpenField:
            bench.overlays.say("Said meanwhile.")
        [veil] = [one for one in bench.window.findChildren(Scrim) if one.isAncestorOf(bench.card(kind))]
        order = bench.window.children()
        assert order.index(bench.notice) < order.index(veil), kind
        bench.overlays.leave()


def test_overlays_lie_over_each_other_and_are_left_one_by_one(bench: Bench) -> None:
    bench.overlays.toggle_keys()
    bench.overlays.questions.ask_to_close()
    shown = []
    while bench.overlays.leave():
        shown.append([scrim.isVisible() for scrim in bench.window.findChildren(Scrim)].count(True))
    assert shown == [1, 0]
