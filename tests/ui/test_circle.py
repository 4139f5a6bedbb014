"""The circle, and the hand that is chosen: two views of one state, by click and by key."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE
from casesconf_desktop.core.desk.circle import circle_view
from casesconf_desktop.core.desk.line import MASK, line_view
from casesconf_desktop.core.desk.now import now_view
from casesconf_desktop.core.desk.rail import rail_view
from casesconf_desktop.core.line import HandKind, Policy
from casesconf_desktop.core.projector import room_view
from casesconf_desktop.core.session import Session
from casesconf_desktop.ui.console.circle import Circle
from casesconf_desktop.ui.console.hand_rows import HandRows
from casesconf_desktop.ui.console.line import LinePanel
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.theme import DARK
from evenings import after, at, running
from ui.conftest import DISCUSSION, Desk

SIZES = [(1440, 900), (1280, 720), (1280, 640), (1200, 600)]


def seated(chairs: int = 12) -> Session:
    """Seat a circle in which chair 5 speaks, 6 replies next, 3 has spoken twice and 4 stepped out."""
    hands: list[tuple[float, a.Action]] = [(55, a.SetChairs(chairs)), (55, a.StepOut("4"))]
    session = after(running(DISCUSSION), *hands)
    for label in ("3", "3", "5"):
        turn = session.line.turn
        session = after(session, (56, a.HandUp(label)), (56, a.NextSpeaker(turn.hand.key if turn else None)))
    return after(session, (57, a.HandUp("2")), (57, a.HandUp("6", HandKind.REPLY)), (57, a.HandUp("Kofi")))


def ring(desk: Desk, session: Session) -> Circle:
    if not desk.page.ringed:
        desk.page.show_circle(on=True)
    desk.show(session, 57)
    circle = desk.panel(Circle)
    assert isinstance(circle, Circle)
    return circle


def test_the_circle_and_the_line_are_two_views_of_one_state() -> None:
    session = seated()
    circle, line = circle_view(session), line_view(session, at(57))
    chairs = {chair.number: chair for chair in circle.chairs}
    assert [number for number, chair in chairs.items() if chair.up] == [2, 6]
    assert (chairs[5].speaking, chairs[6].next, chairs[4].away) == (True, True, True)
    assert (chairs[1].turns, chairs[5].turns, chairs[3].turns) == (0, 1, 2)
    assert circle.others == 1, "Kofi sits on no chair that is known"
    assert line.next == "Next: Chair 6"
    assert line.still == "Ten have not spoken yet, one stepped out"


@pytest.mark.parametrize("chairs", [4, 6, 12, 20, 21, 30, 45, 60])
@pytest.mark.parametrize("size", SIZES)
def test_every_chair_can_be_hit_and_lies_on_no_other(desk: Desk, size: tuple[int, int], chairs: int) -> None:
    desk.resize(*size)
    circle = ring(desk, seated(chairs))
    places = circle.places()
    assert len(places) == chairs
    assert all(circle.chair_at(spot) == number for number, spot in places.items())
    for one, other in combinations(places.values(), 2):
        apart = one - other
        assert (apart.x() ** 2 + apart.y() ** 2) ** 0.5 >= 2 * circle.radius - 1
    inside = circle.rect().adjusted(-1, -1, 1, 1)
    assert all(inside.contains(spot.toPoint()) for spot in places.values())
    assert circle.chair_at(QPointF(circle.rect().center())) == 0


def test_one_click_raises_a_chairs_hand(desk: Desk) -> None:
    circle = ring(desk, seated())
    QTest.mouseClick(circle, Qt.MouseButton.LeftButton, pos=circle.places()[9].toPoint())
    assert desk.store.asked == [a.ToggleHand("9")]


def test_a_click_on_a_raised_hand_takes_it_down() -> None:
    session = seated()
    down = after(session, (58, a.ToggleHand("2")))
    assert not circle_view(down).chairs[1].up
    assert circle_view(after(down, (58, a.ToggleHand("2")))).chairs[1].up


def around(circle: Circle, number: int) -> QImage:
    spot, reach = circle.places()[number].toPoint(), round(circle.radius) + 6
    return (
        circle.grab(circle.rect().intersected(circle.rect()))
        .toImage()
        .copy(spot.x() - reach, spot.y() - reach, 2 * reach, 2 * reach)
    )


def test_states_are_told_by_shape_and_not_by_colour_alone(desk: Desk) -> None:
    """Each state of a chair, without any colour, is another picture: more ink in other places."""
    circle = ring(desk, seated())
    seen = {}
    for state, number in {"seat": 10, "up": 2, "next": 6, "speaks": 5, "away": 4}.items():
        grey = around(circle, number).convertToFormat(QImage.Format.Format_Grayscale8)
        middle = grey.width() // 2
        inside = grey.pixelColor(middle + round(circle.radius * 0.6), middle).lightness()
        reach = circle.radius + 3
        rim = sum(
            grey.pixelColor(round(middle + x * reach), round(middle + y * reach)).lightness() > 120
            for x, y in ((0, -1), (0, 1), (-1, 0), (1, 0), (0.71, 0.71), (-0.71, 0.71), (0.71, -0.71), (-0.71, -0.71))
        )
        seen[state] = (inside > 120, rim)
    assert seen["up"][0]
    assert seen["next"][0]
    assert not seen["seat"][0]
    assert not seen["speaks"][0]
    assert seen["next"][1] >= 7, "a whole ring"
    assert 2 <= seen["speaks"][1] <= 6, "a broken ring"
    assert seen["seat"][1] <= 1


def test_who_is_up_and_who_speaks_is_told_to_a_screen_reader(desk: Desk) -> None:
    said = ring(desk, seated()).accessibleDescription()
    assert said == "12 chairs. Hands up: chair 5 speaks, chair 2, chair 6. Shortcut: H"


def test_without_chairs_there_is_no_circle(desk: Desk) -> None:
    desk.page.show_circle(on=True)
    desk.show(running(DISCUSSION), 57)
    assert not desk.panel(Circle).isVisible()


# --- The chosen hand ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("act", "action"),
    [
        (Act.HAND_DOWN, a.HandDown(4)),
        (Act.TAKE_HAND, a.TakeHand(4)),
        (Act.STEP_OUT, a.StepOut("6")),
        (Act.HAND_EARLIER, a.MoveHand(4, earlier=True)),
        (Act.HAND_LATER, a.MoveHand(4, earlier=False)),
        (Act.FIRST_VOICE, a.MarkFirst(4)),
    ],
)
def test_keys_act_on_the_chosen_hand(desk: Desk, act: Act, action: a.Action) -> None:
    desk.show(seated(), 58)
    desk.page.step_line(1)
    desk.acts.do(act)
    assert desk.store.asked == [action]


def test_a_click_chooses_a_hand_and_going_up_lets_it_be(desk: Desk) -> None:
    desk.show(seated(), 58)
    rows = desk.panel(HandRows)
    assert isinstance(rows, HandRows)
    QTest.mouseClick(rows, Qt.MouseButton.LeftButton, pos=rows.row_rect(1).center())
    desk.acts.do(Act.STEP_OUT)
    desk.page.step_line(-1)
    desk.page.step_line(-1)
    desk.acts.do(Act.HAND_DOWN)
    assert desk.store.asked == [a.StepOut("2"), a.HandDown()]


def test_in_a_round_never_mind_means_to_pass(desk: Desk) -> None:
    desk.show(after(seated(), (58, a.ToggleRound()), (58, a.NextSpeaker(2))), 59)
    desk.acts.do(Act.HAND_DOWN)
    assert desk.store.asked == [a.PassOn()]


def test_the_chosen_hand_is_marked(desk: Desk) -> None:
    desk.show(seated(), 58)
    rows = desk.panel(HandRows)
    assert isinstance(rows, HandRows)
    desk.page.step_line(1)
    picture = rows.grab().toImage()
    assert picture.pixelColor(rows.width() // 2, rows.row_rect(0).top() + 4) == DARK.raised
    assert picture.pixelColor(rows.width() // 2, rows.row_rect(1).top() + 4) == DARK.base


# --- Names ----------------------------------------------------------------------------------------------------------


def test_masked_no_name_is_on_the_console() -> None:
    """Chairs are nobody's name: they stay."""
    named = after(seated(), (58, a.HandUp("Nadelöhr")), (58, a.TellerAnswers()))
    named = after(named, (58, a.NextSpeaker(named.line.turn.hand.key if named.line.turn else None)))
    masked = [
        line_view(named, at(58), masked=True).rows,
        line_view(named, at(58), masked=True).speaking,
        now_view(named, at(58), masked=True),
        rail_view(named, at(58), masked=True),
    ]
    shown = [row.label for row in line_view(named, at(58), masked=True).rows]
    assert MASK in shown
    assert "Chair 2" in shown
    assert not any("Nadel" in repr(view) for view in masked[1:])


def test_the_room_sees_a_round_and_names_only_if_they_are_turned_on() -> None:
    kofi = after(running(DISCUSSION), (55, a.HandUp("Kofi")), (55, a.NextSpeaker(None)), (55, a.HandUp("Mara")))
    assert room_view(kofi, at(56)).footer == "The line:"
    named = room_view(after(kofi, (56, a.ToggleNames())), at(56))
    assert named.footer == "Now: Kofi, then 1 hand"
    around_now = room_view(after(kofi, (56, a.SetChairs(6)), (56, a.ToggleRound())), at(56))
    assert around_now.footer == "Once around"


@pytest.mark.parametrize(
    ("hands", "said"), [(0, "The line is open "), (1, "The line: 1 hand"), (3, "The line: 3 hands")]
)
def test_the_room_is_told_how_many_wait(hands: int, said: str) -> None:
    session = after(running(DISCUSSION), *((55, a.HandUp("")) for _ in range(hands)))
    view = room_view(session, at(56))
    assert f"{view.footer} {view.footer_strong}" == said


def test_the_facilitator_may_know_better_who_is_a_first_voice() -> None:
    session = after(running(DISCUSSION), (55, a.HandUp("Kofi")), (55, a.NextSpeaker(None)), (55, a.HandUp("Mara")))
    session = after(session, (55, a.HandUp("Kofi")))
    assert [(row.label, row.badge) for row in line_view(session, at(56)).rows] == [("Mara", "first time"), ("Kofi", "")]
    marked = after(session, (56, a.MarkFirst(1)), (56, a.MarkFirst(2)))
    assert [(row.label, row.badge) for row in line_view(marked, at(56)).rows] == [("Kofi", "first time"), ("Mara", "")]


def test_the_policy_can_be_first_come_first_served() -> None:
    session = after(seated(), (58, a.SetPolicy(Policy.IN_ORDER)))
    view = line_view(session, at(58))
    assert [row.label for row in view.rows] == ["Chair 2", "Chair 6", "Kofi"]
    assert view.still.endswith("in order")
    assert after(session, (66, a.Next(3)), (68, a.Next(4))).line.policy is Policy.IN_ORDER, "how it is run stays"


@pytest.mark.parametrize(("minute", "over"), [(56.4, 0), (57.5, 1), (58.4, 1), (58.6, 2)])
def test_a_turn_past_its_soft_length_has_a_bead_for_each_minute_begun(desk: Desk, minute: float, over: int) -> None:
    session = after(running(DISCUSSION), (56, a.HandUp("Ana")), (56, a.NextSpeaker(None)))
    speaking = line_view(session, at(minute)).speaking
    assert speaking is not None
    assert speaking.over == over
    desk.show(session, minute)
    card = desk.panel(LinePanel).grab().toImage()
    lavender = {(x, y) for x in range(30, 200) for y in range(140, 200) if card.pixelColor(x, y) == DARK.over}
    assert bool(lavender) is bool(over)


def test_a_click_on_the_title_turns_between_line_and_circle(desk: Desk) -> None:
    done: list[Act] = []
    desk.acts.answer(Act.CIRCLE, lambda: done.append(Act.CIRCLE))
    QTest.mouseClick(desk.panel(LinePanel), Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    assert done == [Act.CIRCLE]


@pytest.mark.parametrize("said", ["label", "ring", "outcome"])
def test_the_key_the_ring_and_what_happens_agree(said: str) -> None:
    """After two replies in a row the interrupted turn goes on, although a third reply waits."""
    session = after(running(DISCUSSION), (55, a.SetChairs(8)), (55, a.HandUp("3")), (55, a.NextSpeaker(None)))
    for label in ("5", "6", "7"):
        session = after(session, (56, a.HandUp(label, HandKind.REPLY)))
    for _ in range(2):
        turn = session.line.turn
        session = after(session, (56, a.NextSpeaker(turn.hand.key if turn else None)))
    turn = session.line.turn
    assert turn is not None
    told = {
        "label": line_view(session, at(56)).next.removeprefix("Back to: Chair "),
        "ring": next(str(chair.number) for chair in circle_view(session).chairs if chair.next),
        "outcome": getattr(after(session, (56, a.NextSpeaker(turn.hand.key))).line.turn, "hand", turn.hand).label,
    }
    assert told[said] == "3"


def test_the_room_is_not_told_that_a_closed_line_is_open() -> None:
    closed = after(running(DISCUSSION), (55, a.ToggleClosed()))
    assert room_view(closed, at(56)).footer == "The line is closed"


def test_a_round_of_nobody_does_not_begin() -> None:
    session = running(DISCUSSION)
    assert after(session, (55, a.ToggleRound())) is session


def test_hiding_names_leaves_the_field_as_careful_as_it_was(desk: Desk) -> None:
    hints = desk.field.inputMethodHints()
    desk.page.findChildren(LinePanel)[0].show_view(line_view(seated(), at(57), masked=True), circle_view(seated()))
    assert desk.field.echoMode() is QLineEdit.EchoMode.Password
    assert desk.field.inputMethodHints() == hints


def test_a_right_click_lets_a_chair_step_out(desk: Desk) -> None:
    circle = ring(desk, seated())
    QTest.mouseClick(circle, Qt.MouseButton.RightButton, pos=circle.places()[9].toPoint())
    assert desk.store.asked == [a.StepOut("9")]


def test_the_field_says_that_the_line_is_closed(desk: Desk) -> None:
    desk.show(after(running(DISCUSSION), (55, a.ToggleClosed())), 56)
    assert desk.field.placeholderText() == "Closed: direct replies only"
    desk.page.raise_hand(HandKind.REPLY)
    assert desk.field.placeholderText() == "Direct reply: name or seat"


def test_in_a_round_an_interrupted_go_comes_before_any_reply() -> None:
    """Key, ring and outcome have one rule: whoever was interrupted goes on."""
    session = after(running(DISCUSSION), (55, a.SetChairs(6)), (55, a.ToggleRound()), (55, a.NextSpeaker(None)))
    session = after(session, (56, a.HandUp("5", HandKind.REPLY)), (56, a.TellerAnswers()))
    turn = session.line.turn
    assert turn is not None
    assert turn.teller
    assert line_view(session, at(57)).next == "Back to: Chair 1"
    assert [chair.number for chair in circle_view(session).chairs if chair.next] == [1]
    again = after(session, (57, a.NextSpeaker(turn.hand.key))).line.turn
    assert again is not None
    assert (again.hand.label, again.before) == ("1", MINUTE)
