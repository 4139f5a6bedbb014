"""The set-up page: what is typed, stepped, dragged and chosen on it becomes the session, and nothing else does."""

from collections.abc import Iterator
from datetime import time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from casesconf_desktop.core.agenda import MINUTE, Agenda, Kind, numbered
from casesconf_desktop.core.desk.setup import agenda_detail, setup_view
from casesconf_desktop.core.session import Session, Stage
from casesconf_desktop.store import Store
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.blocks import Span, joined
from casesconf_desktop.ui.console.fields import Choice, read_clock
from casesconf_desktop.ui.console.grip import Grip
from casesconf_desktop.ui.console.lettering import Line
from casesconf_desktop.ui.console.measures import measures
from casesconf_desktop.ui.console.setup import SetupPage
from casesconf_desktop.ui.console.setup_agendas import AgendaRow
from casesconf_desktop.ui.console.setup_cases import PITCH, moved
from casesconf_desktop.ui.console.setup_evening import Evening
from casesconf_desktop.ui.console.setup_screens import Screen, ScreenKey
from casesconf_desktop.ui.console.stepper import LONGEST, Stepper, stepped
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.parts.key import Key
from casesconf_desktop.ui.theme import DARK
from evenings import at, case, evening, fresh, segment

THREE_DEEP = 3
Left, Alt = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
SCREENS = [("p", "Projector", "1920 x 1080", False, True), ("l", "This laptop", "1440 x 900", True, False)]


def of_cases(count: int) -> Agenda:
    """Plan as the built-in agendas do: an opening, cases with something between, a closing, spare time."""
    parts = [segment(Kind.OPENING, 10)]
    for number in range(count):
        parts += [*([segment(Kind.BREAK if number == 2 else Kind.BREATH, 5)] if number else []), *case(number)]
    parts += [segment(Kind.CLOSING, 9), segment(Kind.FLOAT, 5)]
    return Agenda(f"{count} cases", numbered(parts))


def own() -> Agenda:
    return Agenda("Own", numbered([segment(Kind.OPENING, 10)]))


def settle() -> None:
    """Let nested layouts come to rest: each level answers the request of the one within it."""
    for _ in range(THREE_DEEP):
        QApplication.processEvents()


class Bench:
    """A set-up page that is shown what its store holds, as the console's window does it."""

    def __init__(self, session: Session, width: int, height: int) -> None:
        self.minute = -18.0
        self.store = Store(session, lambda: at(self.minute))
        self.acts = Acts(self.store, lambda: at(self.minute).at)
        faces = load_faces()
        look = measures(width, height)
        self.preview = QWidget()
        self.page = SetupPage(Looks(DARK, faces, Digits(faces)), self.acts, look, self.preview)
        self.page.resize(width, look.main)
        offered = [evening(), of_cases(3), own()]
        self.page.set_agendas([(agenda.name, agenda_detail(agenda), agenda) for agenda in offered])
        self.page.set_screens(SCREENS)
        self.store.changed.connect(self.show)
        self.show()
        self.page.show()
        self.page.activateWindow()
        self.page.setFocus()
        settle()

    @property
    def session(self) -> Session:
        return self.store.session

    def show(self) -> None:
        self.page.show_view(setup_view(self.session, at(self.minute)))
        self.page.show_agenda(self.session.agenda.name)
        self.page.show_room(self.session.room)

    def named(self, name: str) -> QWidget:
        """Find a control by the beginning of its accessible name."""
        found = [w for w in self.page.findChildren(QWidget) if w.accessibleName().startswith(name) and w.isVisible()]
        assert len(found) == 1, f"{len(found)} controls are named {name}"
        return found[0]

    def field(self, name: str) -> QLineEdit:
        found = self.named(name)
        assert isinstance(found, QLineEdit)
        return found

    def type(self, name: str, text: str, *, enter: bool = True) -> None:
        """Type over what a field holds."""
        field = self.field(name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        if enter:
            QTest.keyClick(field, Qt.Key.Key_Return)

    def said(self) -> str:
        """Read the hint under the times: the only line that is not in the picture until something is said."""
        return " ".join(w.text() for w in self.page.findChildren(Line) if "stay" in w.text())

    def drag(self, grip: QWidget, *offsets: int) -> None:
        start = grip.mapToGlobal(grip.rect().center())
        QTest.mousePress(grip, Left)
        for offset in offsets:
            QTest.mouseMove(grip, grip.mapFromGlobal(start + QPoint(0, offset)))
        QTest.mouseRelease(grip, Left, pos=grip.mapFromGlobal(start + QPoint(0, offsets[-1])))


def open_bench(session: Session, width: int = 1440, height: int = 900) -> Iterator[Bench]:
    made = Bench(session, width, height)
    yield made
    made.page.close()
    made.page.deleteLater()


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    del qtbot
    yield from open_bench(fresh(of_cases(3)))


# Times


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("19:00", time(19)),
        ("19.30", time(19, 30)),
        ("1930", time(19, 30)),
        ("930", time(9, 30)),
        (" 9 ", time(9)),
        ("00:00", time(0)),
        ("24:00", None),
        ("19:60", None),
        ("7 pm", None),
        ("", None),
        ("19:0", None),
        ("١٩:٣٠", time(19, 30)),
    ],
)
def test_a_time_is_read_as_people_write_it(typed: str, meant: time | None) -> None:
    assert read_clock(typed) == meant


@given(st.times())
def test_a_time_that_is_shown_can_be_read(moment: time) -> None:
    assert read_clock(f"{moment:%H:%M}") == moment.replace(second=0, microsecond=0)


def test_a_time_that_is_typed_is_set(bench: Bench) -> None:
    bench.type("Hard stop", "2215")
    assert bench.session.times.hard_stop == at(225).wall
    assert bench.field("Hard stop").text() == "22:15"
    bench.type("Start", "19.15")
    assert (bench.session.times.start, bench.session.times.doors) == (at(45).wall, at(15).wall)
    assert [bench.field(name).text() for name in ("Doors", "Start")] == ["18:45", "19:15"]


def test_a_bad_time_is_told_what_is_expected_and_the_old_one_stays(bench: Bench) -> None:
    before = bench.session
    bench.type("Doors", "soon")
    assert bench.session is before
    assert bench.field("Doors").text() == "18:30"
    assert bench.said() == "A time has hours and minutes, like 19:00. It stays at 18:30."
    bench.type("Doors", "18:4", enter=False)
    assert not bench.said(), "the hint goes when typing begins again"


@pytest.mark.parametrize(
    ("name", "typed", "kept", "hint"),
    [
        ("Doors", "19:30", "18:30", "The doors open before the start at 19:00. They stay at 18:30."),
        ("Hard stop", "18:45", "21:30", "The hard stop comes after the start at 19:00. It stays at 21:30."),
    ],
)
def test_times_in_the_wrong_order_are_refused(bench: Bench, name: str, typed: str, kept: str, hint: str) -> None:
    before = bench.session
    bench.type(name, typed)
    assert (bench.session, bench.field(name).text(), bench.said()) == (before, kept, hint)


def test_a_hard_stop_past_midnight_is_tonight(bench: Bench) -> None:
    bench.type("Hard stop", "0:30")
    assert bench.session.times.hard_stop == at(360).wall


def test_what_is_being_typed_survives_the_minute(bench: Bench) -> None:
    for name, typed in (("Doors", "18:1"), ("Teller of Case 2", "An")):
        bench.type(name, typed, enter=False)
        bench.minute += 1
        bench.show()
        assert bench.field(name).text() == typed


# Minutes


@given(st.integers(1, 1200), st.sampled_from([-5, -1, 1, 5]))
def test_steps_are_whole_minutes_within_bounds(halves: int, by: int) -> None:
    span = halves * MINUTE / 2
    after = stepped(span, by)
    if after == span:
        assert span <= MINUTE if by < 0 else span >= LONGEST
    else:
        assert (after > span) == (by > 0)
        assert after % MINUTE == timedelta()
        assert MINUTE <= after <= LONGEST
        assert abs(after - span) <= abs(by) * MINUTE


def test_minutes_are_stepped_by_click_and_by_key(bench: Bench) -> None:
    first = bench.session.agenda.cases[0]

    def minutes(kind: Kind) -> float:
        part = bench.session.agenda.part(first, kind)
        assert part
        return part.planned / MINUTE

    QTest.mouseClick(bench.named("One minute more: Story of Case 1"), Left)
    assert (minutes(Kind.STORY), minutes(Kind.DISCUSSION)) == (11, 12)
    assert bench.named("Story of Case 1").accessibleName() == "Story of Case 1, 11 min"
    stepper = bench.named("Discussion of Case 1")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Minus, Qt.Key.Key_PageUp):
        QTest.keyClick(stepper, key)
    assert minutes(Kind.DISCUSSION) == 15
    for _ in range(4):
        QTest.keyClick(stepper, Qt.Key.Key_PageDown)
    assert minutes(Kind.DISCUSSION) == 1
    assert not bench.named("One minute less: Discussion of Case 1").isEnabled()


def test_every_part_between_the_cases_has_its_minutes_and_the_cue_sets_all(bench: Bench) -> None:
    QTest.mouseClick(bench.named("One minute more: Break, after Case 2"), Left)
    broken = next(s for s in bench.session.agenda.segments if s.kind is Kind.BREAK)
    assert broken.planned == 6 * MINUTE
    QTest.mouseClick(bench.named("One minute more: Wrap-up cue"), Left)
    cued = {s.wrap_up for s in bench.session.agenda.segments if s.kind in (Kind.STORY, Kind.DISCUSSION)}
    assert cued == {3 * MINUTE}
    assert bench.named("Wrap-up cue").accessibleName() == "Wrap-up cue, 3 min"


# Cases


def test_a_name_counts_once_the_field_is_left_and_undo_takes_it_back_whole(bench: Bench) -> None:
    bench.type("Teller of Case 1", "Tove", enter=False)
    assert bench.session.labels == ("", "", "")
    QTest.keyClick(bench.field("Teller of Case 1"), Qt.Key.Key_Return)
    assert bench.session.labels == ("Tove", "", "")
    bench.store.undo()
    assert bench.session.labels == ("", "", "")
    assert bench.field("Teller of Case 1").text() == ""


def test_a_name_counts_before_a_key_that_is_clicked_acts(bench: Bench) -> None:
    bench.type("Teller of Case 3", "Jon", enter=False)
    QTest.mouseClick(bench.named("Open the doors"), Left)
    assert bench.session.stage is Stage.LIVE
    assert bench.session.labels == ("", "", "Jon")


def test_enter_goes_from_teller_to_teller_and_then_leaves_the_fields(bench: Bench) -> None:
    bench.type("Teller of Case 1", "Tove")
    assert QApplication.focusWidget() is bench.field("Teller of Case 2")
    QTest.keyClicks(bench.field("Teller of Case 2"), "Ana")
    QTest.keyClick(bench.field("Teller of Case 2"), Qt.Key.Key_Return)
    QTest.keyClick(bench.field("Teller of Case 3"), Qt.Key.Key_Return)
    assert not isinstance(QApplication.focusWidget(), QLineEdit), "the next Enter opens the doors"
    assert bench.session.labels == ("Tove", "Ana", "")


@given(st.permutations(range(5)), st.integers(0, 4), st.integers(-9, 9))
def test_moving_a_case_keeps_the_others_in_order(order: list[int], case_moved: int, place: int) -> None:
    after = moved(tuple(order), case_moved, place)
    assert after.index(case_moved) == min(max(place, 0), 4)
    assert [other for other in after if other != case_moved] == [other for other in order if other != case_moved]


def test_dragging_and_keys_give_the_same_order(bench: Bench) -> None:
    bench.drag(bench.named("Move Case 1"), 20, PITCH)
    dragged = bench.session.agenda
    assert dragged.cases == (1, 0, 2)
    for control in ("Move Case 1", "Teller of Case 1", "Story of Case 1"):
        bench.store.undo()
        assert bench.session.agenda.cases == (0, 1, 2)
        QTest.keyClick(bench.named(control), Qt.Key.Key_Down, Alt)
        assert bench.session.agenda == dragged, control
    QTest.keyClick(bench.named("Move Case 2"), Qt.Key.Key_Up, Alt)
    assert bench.session.agenda.cases == (0, 1, 2)


def test_a_row_that_is_put_back_changes_nothing(bench: Bench) -> None:
    before = bench.session
    bench.drag(bench.named("Move Case 1"), PITCH, 2 * PITCH, 10)
    QTest.keyClick(bench.named("Move Case 3"), Qt.Key.Key_Down, Alt)
    assert bench.session is before


def test_a_case_takes_its_teller_along_and_keeps_the_focus(bench: Bench) -> None:
    bench.type("Teller of Case 1", "Tove")
    bench.type("Teller of Case 3", "Jo", enter=False)
    QTest.keyClick(bench.field("Teller of Case 3"), Qt.Key.Key_Up, Alt)
    assert [bench.field(f"Teller of Case {number}").text() for number in (1, 2, 3)] == ["Tove", "Jo", ""]
    assert QApplication.focusWidget() is bench.field("Teller of Case 2")


def test_tab_follows_the_order_that_is_shown(bench: Bench) -> None:
    bench.drag(bench.named("Move Case 3"), -2 * PITCH)
    bench.field("Teller of Case 1").setFocus()
    stops = []
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused
        stops.append(focused.accessibleName().split(",")[0])
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert stops == [
        "Teller of Case 1",
        "The teller’s card of Case 1",
        "Story of Case 1",
        "Discussion of Case 1",
        "Move Case 2",
    ]


# Agendas, the room screen, the doors


def test_an_agenda_is_taken_by_click_or_with_arrow_and_enter(bench: Bench) -> None:
    assert [row.agenda for row in bench.page.findChildren(AgendaRow) if row.isChecked()] == ["3 cases"]
    QTest.mouseClick(bench.named("Two"), Left)
    assert bench.session.agenda == evening()
    chosen = bench.named("Two")
    assert isinstance(chosen, AgendaRow)
    assert chosen.isChecked()
    chosen.setFocus()
    QTest.keyClick(chosen, Qt.Key.Key_Down)
    focused = QApplication.focusWidget()
    assert isinstance(focused, AgendaRow)
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert bench.session.agenda == of_cases(3)


def test_choices_set_what_is_picked_and_picking_it_again_changes_nothing(bench: Bench) -> None:
    QTest.mouseClick(bench.named("Light room"), Left)
    QTest.mouseClick(bench.named("Gentle ring"), Left)
    after = bench.session
    assert (after.room.light, after.room.gentle) == (True, True)
    QTest.mouseClick(bench.named("Light room"), Left)
    assert bench.session is after
    QTest.mouseClick(bench.named("Dark room"), Left)
    assert not bench.session.room.light
    QTest.mouseClick(bench.named("Names shown"), Left)
    assert bench.session.room.names
    QTest.mouseClick(bench.named("No motion"), Left)
    assert bench.session.room.still
    assert len(bench.page.findChildren(Choice)) == 4


def test_chairs_and_turns_are_set_in_steps(bench: Bench) -> None:
    [chairs, turn] = [s for s in bench.page.findChildren(Stepper) if s.accessibleName().startswith(("The c", "A t"))]
    QTest.keyClick(chairs, Qt.Key.Key_Up)
    assert bench.session.chairs == 4, "a circle has four chairs at least"
    for _ in range(8):
        QTest.keyClick(chairs, Qt.Key.Key_Up)
    assert (bench.session.chairs, chairs.accessibleName()) == (12, "The circle, 12 chairs")
    QTest.keyClick(turn, Qt.Key.Key_Up)
    assert bench.session.line.soft == 2 * MINUTE


def test_a_choice_follows_the_session(bench: Bench) -> None:
    QTest.mouseClick(bench.named("Light room"), Left)
    bench.store.undo()
    dark = bench.named("Dark room")
    assert isinstance(dark, QAbstractButton)
    assert dark.isChecked()


def test_the_test_card_key_is_latched_while_it_is_shown(bench: Bench) -> None:
    key = bench.named("Test card")
    assert isinstance(key, Key)
    QTest.mouseClick(key, Left)
    assert (bench.session.room.test_card, key.isChecked()) == (True, True)
    bench.store.undo()
    assert not key.isChecked()


def test_a_click_on_a_drawn_screen_asks_for_it(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.page.screen_chosen) as asked:
        QTest.mouseClick(bench.named("This laptop"), Left)
    assert asked.args == ["l"]
    drawn = {key.shown.name: key.geometry() for key in bench.page.findChildren(ScreenKey)}
    assert drawn["This laptop"].right() < drawn["Projector"].left()
    assert bench.named("Projector").accessibleName() == "Projector, 1920 x 1080, the room screen"


@pytest.mark.parametrize(
    ("pixels", "near", "width"),
    [("1920 x 1080", False, 160), ("1440 x 900", True, 112), ("900 x 900", False, 90), ("unknown", False, 160)],
)
def test_a_screen_is_drawn_in_its_shape(pixels: str, near: bool, width: float) -> None:
    assert Screen("s", "A screen", pixels, console=near, chosen=False).width(90) == pytest.approx(width)


# What it looks like


def talk(start: float, minutes: float) -> Span:
    return Span(start, minutes, Kind.DISCUSSION)


def test_the_talk_of_a_case_is_one_block() -> None:
    story, pause = Span(10, 10, Kind.STORY), Span(38, 2, Kind.BREATH)
    parts = [story, Span(20, 4, Kind.QUESTIONS), talk(24, 12), Span(36, 2, Kind.LAST_WORD), pause, talk(40, 5)]
    made = joined(parts)
    assert [(span.start, span.minutes) for span in made] == [(10, 10), (20, 18), (38, 2), (40, 5)]
    assert joined([talk(0, 5), talk(6, 5)]) == (talk(0, 5), talk(6, 5)), "a gap stays a gap"
    assert sum(span.minutes for span in made) == sum(span.minutes for span in parts)


def middle(page: SetupPage) -> QScrollArea:
    return next(area for area in page.findChildren(QScrollArea) if area.findChild(Evening))


@pytest.mark.parametrize(
    ("size", "cases", "scrolls"),
    [
        ((1440, 900), 3, False),
        ((1440, 900), 5, False),
        ((1280, 720), 3, False),
        ((1280, 640), 3, True),
        ((1280, 720), 8, True),
    ],
)
def test_the_usual_evening_fits_and_a_long_one_scrolls(
    qtbot: QtBot, size: tuple[int, int], cases: int, scrolls: bool
) -> None:
    del qtbot
    for bench in open_bench(fresh(of_cases(cases)), *size):
        assert (middle(bench.page).verticalScrollBar().maximum() > 0) is scrolls


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720), (1280, 640), (1920, 1080), (1024, 700)])
def test_no_control_is_cut_or_lies_on_another(qtbot: QtBot, size: tuple[int, int]) -> None:
    del qtbot
    for bench in open_bench(fresh(of_cases(5)), *size):
        controls: list[QWidget] = [
            *bench.page.findChildren(Key),
            *bench.page.findChildren(QLineEdit),
            *bench.page.findChildren(Stepper),
            *bench.page.findChildren(Choice),
        ]
        for control in controls:
            assert control.height() >= control.minimumSizeHint().height()
            assert control.width() >= control.minimumSizeHint().width()
            held_by = control.parentWidget()
            assert held_by
            assert held_by.rect().contains(control.geometry()), control.accessibleName()
        assert middle(bench.page).horizontalScrollBar().maximum() == 0
        rows = sorted(grip.mapTo(bench.page, QPoint()).y() for grip in bench.page.findChildren(Grip))
        assert [below - above for above, below in pairwise(rows)] == [PITCH] * 4


def test_a_long_name_moves_nothing(bench: Bench) -> None:
    before = {type(w): w.geometry() for w in bench.page.findChildren(QWidget)}
    bench.type("Teller of Case 1", "W" * 250)
    bench.page.set_screens([("p", "W" * 200, "1920 x 1080", False, True), SCREENS[1]])
    bench.page.set_agendas([("W" * 200, "W" * 200, agenda) for agenda in (evening(), of_cases(3), own())])
    settle()
    assert {type(w): w.geometry() for w in bench.page.findChildren(QWidget)} == before
    assert bench.session.labels[0] == "W" * 200


def test_an_evening_without_cases_has_no_table_and_opens(bench: Bench) -> None:
    QTest.mouseClick(bench.named("Own"), Left)
    settle()
    assert not any(grip.isVisible() for grip in bench.page.findChildren(Grip))
    assert [w.accessibleName() for w in bench.page.findChildren(Stepper) if w.isVisible()] == ["Welcome, 10 min"]
    assert bench.named("Open the doors").isEnabled()


def test_whatever_can_have_the_focus_has_a_name(bench: Bench) -> None:
    focusable = [
        w
        for w in bench.page.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible() and not isinstance(w, QScrollArea)
    ]
    assert len(focusable) > 25
    assert [type(w).__name__ for w in focusable if not w.accessibleName()] == []
