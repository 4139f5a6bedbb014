"""The live page: what it paints, what its keys do, and that no name, however long, breaks it."""

from datetime import UTC, timedelta
from functools import partial
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QEnterEvent, QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE
from casesconf_desktop.core.desk.line import line_view
from casesconf_desktop.core.desk.rail_rows import Node, Row, told_row
from casesconf_desktop.core.desk.rows import Rows
from casesconf_desktop.core.desk.strip import Item, Mood
from casesconf_desktop.core.line import HandKind
from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.room import RoomAt
from casesconf_desktop.core.session import Session
from casesconf_desktop.ui.console.agenda_rows import BASELINE, AgendaRows
from casesconf_desktop.ui.console.hand_field import Spot
from casesconf_desktop.ui.console.hand_rows import HandRows
from casesconf_desktop.ui.console.line import LinePanel
from casesconf_desktop.ui.console.measures import KEYS_WIDTH, measures
from casesconf_desktop.ui.console.now import NowPanel
from casesconf_desktop.ui.console.preview import RoomPreview
from casesconf_desktop.ui.console.prompt_rows import PromptRows
from casesconf_desktop.ui.console.prompts import PromptsPanel
from casesconf_desktop.ui.console.rail import RailPanel
from casesconf_desktop.ui.console.strip import StatusStrip
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.parts.key import MARGIN, Key
from casesconf_desktop.ui.theme import DARK
from evenings import after, at, running
from hearing import spoken
from ui.conftest import DISCUSSION, STORY, Desk
from ui.painted import seen_in

PICTURES = [(1440, 900), (1280, 720), (1280, 640)]
"""The sizes of the pictures in mockups/."""

WINDOWS = st.tuples(st.integers(960, 2560), st.integers(600, 1600))
LONG = "Maximiliane-Alexandra von und zu Hohenstein-Breitenbach, the third of that name " * 3


def parent_of(widget: QWidget) -> QWidget:
    parent = widget.parentWidget()
    assert parent is not None
    return parent


def with_hands(session: Session, minute: float) -> Session:
    """Let Ravi speak, Mara reply to him, and two more wait."""
    hands = [(minute, a.HandUp(label)) for label in ("Ravi", "guest 7", "Kofi")]
    return after(session, *hands, (minute, a.NextSpeaker(None)), (minute, a.HandUp("Mara", HandKind.REPLY)))


# --- Where things stand ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "columns", "rest"),
    [
        ((1440, 900), (296, 784, 360), (44, 356, 70, 52)),
        ((1280, 720), (264, 680, 336), (40, 272, 54, 42)),
        ((1280, 640), (264, 680, 336), (40, 236, 47, 36)),
    ],
)
def test_the_pictures_have_the_measures_of_the_look(
    size: tuple[int, int], columns: tuple[int, int, int], rest: tuple[int, int, int, int]
) -> None:
    m = measures(*size)
    assert (m.rail, size[0] - m.rail - m.right, m.right) == columns
    assert (m.strip, m.dial, m.agenda_row(11), m.prompt_row) == rest


@given(WINDOWS, st.integers(1, 200))
def test_every_window_leaves_room_for_dial_keys_and_prompts(size: tuple[int, int], rows: int) -> None:
    m = measures(*size)
    middle = size[0] - m.rail - (m.right if m.right_shown else 0)
    assert m.pad + m.dial + m.gap + KEYS_WIDTH + m.pad <= middle
    assert m.dial + 2 * m.top <= m.now < m.main - 240
    keys, words = (156, 115) if m.roomy else (148, 88)
    assert m.now - 2 * m.top >= words + keys
    assert 46 <= m.agenda_row(rows) <= 72


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(WINDOWS, st.sampled_from([None, *Situation]))
def test_keys_stand_apart_and_inside_their_panel(desk: Desk, size: tuple[int, int], open_now: Situation | None) -> None:
    desk.resize(*size)
    session = with_hands(running(DISCUSSION), 60)
    desk.show(after(session, (60, a.ToggleSituation(open_now))) if open_now else session, 61)
    boxes = {}
    for key in desk.keys_of():
        face = key.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        box = QRect(key.mapTo(desk.page, face.topLeft()), face.size())
        assert parent_of(key).rect().contains(key.geometry()), key.text()
        boxes[key] = box
    assert len(boxes) >= 15
    for (one, here), (other, there) in combinations(boxes.items(), 2):
        assert not here.intersects(there), (one.text(), other.text())


SESSIONS = {
    "paused": after(running(STORY), (45, a.StartOrPause())),
    "hands": with_hands(running(DISCUSSION), 60),
    "distress": after(running(DISCUSSION), (60, a.ToggleSituation(Situation.DISTRESS)), (60, a.StartOrPause())),
    "names": after(running(DISCUSSION), (60, a.ToggleSituation(Situation.NAMES))),
    "overrun": after(running(DISCUSSION), (60, a.ToggleSituation(Situation.OVERRUN))),
    "shown": after(running(DISCUSSION), (60, a.TogglePromptToRoom())),
    "the end": running(12),
}


@pytest.mark.parametrize("size", PICTURES)
@pytest.mark.parametrize("session", SESSIONS.values(), ids=SESSIONS)
def test_no_key_cuts_its_words(desk: Desk, size: tuple[int, int], session: Session) -> None:
    desk.resize(*size)
    desk.show(session, 70)
    assert [key.text() for key in desk.keys_of() if key.width() < key.sizeHint().width()] == []


def stray(desk: Desk, panel: QWidget, edge: int, ground: QColor) -> list[QPoint]:
    """Find ink in the outermost pixels at both sides of a panel."""
    image = desk.page.grab().toImage()
    box = QRect(panel.mapTo(desk.page, QPoint()), panel.size())
    columns = [*range(box.left(), box.left() + edge), *range(box.right() + 1 - edge, box.right() + 1)]
    return [
        QPoint(x, y) for x in columns for y in range(box.top(), box.bottom() + 1, 2) if image.pixelColor(x, y) != ground
    ]


@pytest.mark.parametrize("size", PICTURES)
def test_a_long_name_reaches_no_edge(desk: Desk, size: tuple[int, int]) -> None:
    desk.resize(*size)
    session = after(running(DISCUSSION), *((60, a.HandUp(f"{LONG}{n}")) for n in range(8)), (61, a.NextSpeaker(None)))
    agenda = replace(session.agenda, name=LONG, segments=tuple(replace(s, title=LONG) for s in session.agenda.segments))
    steps = tuple(replace(step, segment=replace(step.segment, title=LONG)) for step in session.steps)
    session = replace(session, agenda=agenda, steps=steps, labels=(LONG, LONG))
    desk.show(session, 200)
    m = measures(*size)
    assert stray(desk, desk.panel(RailPanel), 11, DARK.sunk) == []
    assert stray(desk, desk.panel(NowPanel), m.pad // 3, DARK.base) == []
    assert stray(desk, desk.panel(PromptsPanel), m.pad - 14, DARK.base) == []
    assert stray(desk, desk.panel(LinePanel), m.side - 1, DARK.base) == []


def test_the_rail_keeps_the_current_row_in_its_upper_third(desk: Desk) -> None:
    desk.resize(1280, 640)
    session = running(9)
    many = tuple(replace(step, segment=replace(step.segment, case=None)) for step in session.steps * 3)
    desk.show(replace(session, steps=many, current=20), 200)
    rows = desk.panel(AgendaRows)
    assert isinstance(rows, AgendaRows)
    area = parent_of(rows)
    row = rows.row_rect(20).translated(rows.pos())
    assert rows.height() > area.height()
    assert row.top() >= 0
    assert row.bottom() <= area.height() / 3 + 1


# --- What glows -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("session", "minute", "glowing"),
    [
        (running(0), 10, ["Start"]),
        (running(STORY), 45, []),
        (after(running(STORY), (45, a.StartOrPause())), 46, ["Resume"]),
        (after(running(STORY), (45, a.WrapUp())), 46, []),
        (running(STORY), 70, ["Next: Questions"]),
        (with_hands(running(DISCUSSION), 60), 61, ["Next: Mara"]),
        (after(running(DISCUSSION), (60, a.HandUp("Ravi"))), 61, ["Next: Ravi"]),
        (with_hands(running(DISCUSSION), 60), 90, ["Next: Last word"]),
        (after(with_hands(running(DISCUSSION), 60), (61, a.StartOrPause())), 62, ["Resume"]),
        (after(running(DISCUSSION), (60, a.ToggleSituation(Situation.DISTRESS))), 61, []),
    ],
)
def test_one_thing_glows_at_most(desk: Desk, session: Session, minute: float, glowing: list[str]) -> None:
    desk.show(session, minute)
    assert desk.glowing() == glowing


@pytest.mark.parametrize("step", range(13))
def test_one_thing_glows_at_most_all_evening(desk: Desk, step: int) -> None:
    begun = with_hands(running(step), 200)
    due = float((begun.step.planned_start - at(0).wall) / MINUTE)
    for session, minute in [
        (begun, due + 1),
        (begun, due + 60),
        (after(begun, (due + 1, a.StartOrPause())), due + 2),
        (after(begun, (due + 1, a.StartOrPause()), (due + 60, a.StartOrPause())), due + 61),
    ]:
        desk.show(session, minute)
        assert len(desk.glowing()) <= 1


# --- What keys do ---------------------------------------------------------------------------------------------------

CLICKS: list[tuple[str, type[QWidget], a.Action]] = [
    ("Pause", NowPanel, a.StartOrPause()),
    ("Wrap up", NowPanel, a.WrapUp()),
    ("One minute less", NowPanel, a.Add(-MINUTE, DISCUSSION - 1)),
    ("One minute more", NowPanel, a.Add(MINUTE, DISCUSSION - 1)),
    ("Back", NowPanel, a.Back(DISCUSSION - 1)),
    ("Next: Last word", NowPanel, a.Next(DISCUSSION - 1)),
    ("Blank", RoomPreview, a.ToggleBlank()),
    ("Gentle", RoomPreview, a.ToggleGentle()),
    ("Rules", RoomPreview, a.ToggleRules()),
    ("Next: Mara", LinePanel, a.NextSpeaker(0)),
    ("To the room", PromptsPanel, a.TogglePromptToRoom()),
    *((chip.capitalize(), PromptsPanel, a.ToggleSituation(chip)) for chip in Situation),
]


@pytest.mark.parametrize(("name", "panel", "action"), CLICKS, ids=[name for name, _, _ in CLICKS])
def test_a_click_does_the_act_of_the_key(desk: Desk, name: str, panel: type[QWidget], action: a.Action) -> None:
    desk.show(with_hands(running(DISCUSSION), 60), 61)
    desk.click(name, panel)
    assert desk.store.asked == [action]


@pytest.mark.parametrize(
    ("situation", "helps"),
    [
        (Situation.BLAME, [a.TellerAnswers()]),
        (Situation.NAMES, [Act.STRIKE, a.ToggleBlank()]),
        (Situation.DOMINATING, [a.Park(), a.ToggleRound()]),
        (Situation.SILENCE, [a.ToggleRound()]),
        (Situation.DISTRESS, [a.ToggleBlank(), a.StartOrPause(), a.BreakNow(3)]),
        (Situation.RABBIT_HOLE, [a.Park(), a.Extend(3)]),
        (Situation.ADVICE, [a.Park(), a.TellerAnswers()]),
        (Situation.OVERRUN, [a.Extend(3), a.Add(timedelta(minutes=3), 3), Act.PLAN]),
    ],
)
def test_a_situation_brings_the_keys_that_help(desk: Desk, situation: Situation, helps: list[a.Action | Act]) -> None:
    for act in (Act.STRIKE, Act.PLAN):
        desk.acts.answer(act, partial(desk.store.asked.append, act))
    desk.show(after(with_hands(running(DISCUSSION), 60), (60, a.ToggleSituation(situation))), 61)
    others = {*(situation.capitalize() for situation in Situation), "To the room", "", "Find", "Others", "Back", "Card"}
    for key in sorted(desk.keys_of(PromptsPanel), key=lambda key: key.x()):
        if key.text() not in others:
            QTest.mouseClick(key, Qt.MouseButton.LeftButton)
    assert desk.store.asked == helps


def test_a_key_is_latched_by_the_session_and_not_by_the_click(desk: Desk) -> None:
    session = running(DISCUSSION)
    [blank] = [key for key in desk.keys_of(RoomPreview) if key.text() == "Blank"]
    QTest.mouseClick(blank, Qt.MouseButton.LeftButton)
    assert not blank.isChecked()
    desk.show(after(session, (60, a.ToggleBlank())), 61)
    assert blank.isChecked()


def test_the_last_step_ends_the_evening_and_never_wraps(desk: Desk) -> None:
    desk.show(running(12), 400)
    desk.click("End the evening", NowPanel)
    assert desk.store.asked == [a.End()]


def test_pause_hands_its_focus_to_resume(desk: Desk) -> None:
    [pause] = [key for key in desk.keys_of(NowPanel) if key.text() == "Pause"]
    pause.setFocus()
    desk.show(SESSIONS["paused"], 46)
    focused = QApplication.focusWidget()
    assert isinstance(focused, Key)
    assert focused.text() == "Resume"


def test_a_click_on_a_prompt_picks_it(desk: Desk) -> None:
    rows = desk.panel(PromptRows)
    assert isinstance(rows, PromptRows)
    QTest.mouseClick(rows, Qt.MouseButton.LeftButton, pos=rows.row_rect(2).center())
    assert desk.store.asked == [a.PickPrompt(desk.store.session.panel.rows[2])]


def test_what_is_only_for_saying_has_no_key_to_the_room(desk: Desk) -> None:
    desk.show(SESSIONS["distress"], 61)
    assert "To the room" not in [key.text() for key in desk.keys_of()]
    desk.show(SESSIONS["shown"], 61)
    [back] = [key for key in desk.keys_of() if key.text() == "Take it back"]
    assert back.isChecked()


def test_keys_in_the_strip_open_the_sheet(desk: Desk) -> None:
    strip = desk.strip.rect()
    desk.click_at(desk.strip, strip.center())
    assert desk.store.asked == []
    desk.click_at(desk.strip, QPoint(strip.width() - 34, strip.center().y()))
    assert desk.store.asked == [Act.KEYS]


@pytest.mark.parametrize("size", PICTURES)
def test_undo_is_in_the_strip_while_there_is_something_to_undo(desk: Desk, size: tuple[int, int]) -> None:
    desk.resize(*size)
    session, undo = running(DISCUSSION), desk.hint(desk.strip, "Undo")
    seen = []
    for past in ((), (session,), ()):
        desk.store.resume(session, past, ())
        desk.show(session, 60)
        seen.append(undo.isVisible())
    assert seen == [False, True, False]
    desk.store.resume(session, (session,), ())
    desk.show(session, 60)
    desk.click_at(undo, undo.rect().center())
    assert not desk.store.past, "it is taken back"


def test_undo_gives_way_to_what_the_strip_tells(desk: Desk) -> None:
    desk.resize(1280, 720)
    session, undo = running(DISCUSSION), desk.hint(desk.strip, "Undo")
    desk.store.resume(session, (session,), ())
    desk.show(session, 60)
    desk.strip.show_shield(Item(Mood.SOON, "The guard is off, for debugging only: type no name"))
    assert undo.isVisible()
    desk.strip.set_laptop(RoomAt.BESIDE, sleepy=True)
    assert not undo.isVisible()
    desk.strip.show_shield(Item(Mood.FINE, "Nothing is being written"))
    desk.strip.set_laptop(RoomAt.SCREEN, sleepy=False)
    assert undo.isVisible()


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (RoomAt.SCREEN, "Room screen connected"),
        (RoomAt.BESIDE, "One screen"),
        (RoomAt.HIDDEN, "Room screen hidden, F5 brings it back"),
        (RoomAt.NOWHERE, "No room screen"),
    ],
)
def test_the_strip_says_what_the_room_has(desk: Desk, at: RoomAt, said: str) -> None:
    desk.strip.set_laptop(at, sleepy=False)
    assert said in spoken(desk.strip)


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)], ids=str)
def test_the_strip_says_that_the_laptop_may_fall_asleep(desk: Desk, size: tuple[int, int]) -> None:
    desk.resize(*size)
    awake = desk.strip.grab().toImage()
    assert "asleep" not in spoken(desk.strip)
    desk.strip.set_laptop(RoomAt.NOWHERE, sleepy=True)
    assert "May fall asleep, set its sleep to never" in spoken(desk.strip)
    assert desk.strip.grab().toImage() != awake


# --- The line -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reply", "placeholder"), [(False, "Hand up: name or seat"), (True, "Direct reply: name or seat")]
)
def test_enter_raises_the_hand_and_leaves_the_field(desk: Desk, *, reply: bool, placeholder: str) -> None:
    desk.page.raise_hand(HandKind.REPLY) if reply else desk.page.raise_hand(HandKind.TOPIC)
    assert desk.field.hasFocus()
    assert desk.field.placeholderText() == placeholder
    QTest.keyClicks(desk.field, "guest 9")
    QTest.keyClick(desk.field, Qt.Key.Key_Return)
    assert desk.store.asked == [a.HandUp("guest 9", HandKind.REPLY if reply else HandKind.TOPIC)]
    assert not desk.field.hasFocus()
    assert (desk.field.text(), desk.field.placeholderText()) == ("", "Hand up: name or seat")


def test_enter_in_the_empty_field_raises_a_hand_of_nobody(desk: Desk) -> None:
    desk.page.raise_hand(HandKind.TOPIC)
    QTest.keyClick(desk.field, Qt.Key.Key_Return)
    assert desk.store.asked == [a.HandUp("")]


@pytest.mark.parametrize("place", [0, 1], ids=["arrow", "cap"])
@pytest.mark.parametrize("typed", ["Kofi", ""])
def test_a_click_on_arrow_or_cap_raises_the_hand(desk: Desk, place: int, typed: str) -> None:
    spot = desk.field.findChildren(Spot)[place]
    at = spot.geometry().center()
    desk.click_at(desk.field, at)
    assert desk.field.hasFocus()
    assert desk.store.asked == [], "the first click begins to type, as the key does that the cap shows"
    QTest.keyClicks(desk.field, typed)
    middle = QPointF(spot.rect().center())
    QApplication.sendEvent(spot, QEnterEvent(middle, middle, middle))
    assert desk.field.grab().toImage().pixelColor(spot.x() + 4, at.y()) == DARK.keyhi
    desk.click_at(desk.field, at)
    assert desk.store.asked == [a.HandUp(typed)]
    assert not desk.field.hasFocus()


def test_a_click_raises_a_hand_of_the_kind_that_is_asked_for(desk: Desk) -> None:
    desk.page.raise_hand(HandKind.REPLY)
    QTest.keyClicks(desk.field, "Ravi")
    desk.click_at(desk.field, desk.field.findChildren(Spot)[1].geometry().center())
    assert desk.store.asked == [a.HandUp("Ravi", HandKind.REPLY)]


def test_escape_leaves_the_field_and_forgets_what_is_half_typed(desk: Desk) -> None:
    desk.page.raise_hand(HandKind.REPLY)
    QTest.keyClicks(desk.field, "Ra")
    QTest.keyClick(desk.field, Qt.Key.Key_Escape)
    assert not desk.field.hasFocus()
    assert (desk.field.text(), desk.field.placeholderText()) == ("", "Hand up: name or seat")
    assert not desk.field.isUndoAvailable()
    assert desk.store.asked == []


def test_the_field_keeps_nothing_and_lets_nothing_be_copied(desk: Desk) -> None:
    hints = desk.field.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
    assert desk.field.completer() is None
    desk.page.raise_hand(HandKind.TOPIC)
    QTest.keyClicks(desk.field, "Ravi")
    desk.field.selectAll()
    assert not desk.field.hasSelectedText()


def test_under_the_pointer_a_hand_can_be_taken_down(desk: Desk) -> None:
    session = with_hands(running(DISCUSSION), 60)
    desk.show(session, 61)
    rows = desk.panel(HandRows)
    assert isinstance(rows, HandRows)
    before = rows.grab(rows.row_rect(1)).toImage()
    spot = rows.take_down_rect(1).center()
    QTest.mouseMove(rows, spot)
    QApplication.processEvents()
    assert rows.grab(rows.row_rect(1)).toImage() != before
    QTest.mouseClick(rows, Qt.MouseButton.LeftButton, pos=rows.row_rect(1).center())
    assert desk.store.asked == []
    QTest.mouseClick(rows, Qt.MouseButton.LeftButton, pos=spot)
    assert desk.store.asked == [a.HandDown(line_view(session, at(61)).rows[1].key)]


# --- What is painted when -------------------------------------------------------------------------------------------


class Painted(QObject):
    """Takes down which panels are painted, and how much of each."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.seen: list[tuple[type, QRect]] = []
        for widget in desk.window.findChildren(QWidget):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.seen.append((type(watched), event.rect()))
        return False


def test_an_equal_view_paints_nothing(desk: Desk) -> None:
    session = with_hands(running(DISCUSSION), 60)
    desk.show(session, 61)
    painted = Painted(desk)
    desk.show(session, 61)
    assert painted.seen == []


def test_a_second_paints_the_dial_and_the_line_but_no_keys(desk: Desk) -> None:
    session = with_hands(running(DISCUSSION), 60)
    desk.show(session, 61)
    painted = Painted(desk)
    desk.show(session, 61 + 1 / 60)
    kinds = [kind for kind, _ in painted.seen]
    assert NowPanel in kinds
    assert HandRows in kinds
    assert not {RailPanel, PromptsPanel, StatusStrip} & set(kinds)
    [dial] = [rect for kind, rect in painted.seen if kind is NowPanel]
    assert dial.width() < desk.panel(NowPanel).width() * 0.6
    assert [k.text() for k in desk.keys_of(NowPanel) if k.geometry().intersects(dial)] == []


MOMENTS = (40.5, 40.5 + 1 / 60, 41, 41 + 1 / 60, 46, 47.99, 48, 48 + 1 / 60, 50, 50 + 1 / 60, 51.5, 53, 64, 130)
"""In a story from minute 40 to 50: seconds, minutes, wrapping up, over, beads, an hour."""


@pytest.mark.parametrize("paused", [False, True])
def test_what_a_second_paints_anew_is_all_that_it_changes(desk: Desk, paused: bool) -> None:
    session = running(STORY)
    session = after(session, (40.2, a.StartOrPause())) if paused else session
    desk.window.show()

    whole: dict[float, QImage] = {}
    for before in MOMENTS:
        for later in (moment for moment in MOMENTS if moment > before):
            desk.show(session, before)
            desk.show(session, later)
            anew = seen_in(desk.window)
            if later not in whole:
                for widget in (desk.window, *desk.window.findChildren(QWidget)):
                    widget.update()
                whole[later] = seen_in(desk.window)
            assert anew == whole[later], f"from {before} to {later}"


LONG = "A discussion with a title that is rather long"


@pytest.mark.parametrize(
    ("title", "detail", "below"),
    [("Story", "Ada", False), (LONG, "Ada", True), (LONG, "", False), (LONG, LONG, False)],
)
def test_a_note_stands_in_whichever_line_has_room_for_it(desk: Desk, title: str, detail: str, below: bool) -> None:
    rows = desk.panel(AgendaRows)
    assert isinstance(rows, AgendaRows)
    pictures = []
    for note in ("", "+2 min"):
        row = Row(title, Node.TO_COME, "19:00", detail=detail, note=note)
        rows.show_rows(Rows((row,), told_row, UTC), range(0), 64)
        pictures.append(rows.grab(QRect(rows.width() - 60, 0, 60, 64)).toImage())
    inked = [y for y in range(64) if any(pictures[0].pixel(x, y) != pictures[1].pixel(x, y) for x in range(60))]
    assert (min(inked) > BASELINE) is below
