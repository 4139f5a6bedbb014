"""The plan panel: its rows, what its keys ask for, what it says and paints; and prices under the pointer."""

from datetime import timedelta
from itertools import pairwise
from math import atan2, tau

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE, Kind, with_minutes
from casesconf_desktop.core.card import Card
from casesconf_desktop.core.desk.plan import Choice, plan_view
from casesconf_desktop.core.desk.price import Price, price
from casesconf_desktop.core.desk.strip import Mood
from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Session
from casesconf_desktop.ui.console.live_views import show_price
from casesconf_desktop.ui.console.measures import measures
from casesconf_desktop.ui.console.now import NowPanel
from casesconf_desktop.ui.console.plan import PlanPanel
from casesconf_desktop.ui.console.plan_offer import NAMES, PlanOffer
from casesconf_desktop.ui.console.plan_rows import PlanRows
from casesconf_desktop.ui.console.prompts import PromptsPanel
from casesconf_desktop.ui.console.rail import RailPanel
from casesconf_desktop.ui.keymap import PRICED, Act
from casesconf_desktop.ui.theme import DARK
from evenings import after, at, evening, running
from ui.conftest import DISCUSSION, STORY, Desk

SIZES = [(1440, 900), (1280, 720), (1280, 640), (1200, 600)]


def halves(step: int) -> Session:
    """Go on to a step of an evening whose minimums are half of what is planned, none for the float."""
    whole = evening()
    segments = (replace(s, minimum=s.planned * (s.kind is not Kind.FLOAT) / 2) for s in whole.segments)
    return running(step, replace(whole, segments=tuple(segments)))


def choose(desk: Desk, session: Session, minute: float, title: str) -> None:
    """Walk down to a row by its title."""
    desk.plan(session, minute)
    titles = [row.title for row in plan_view(session, at(minute), None).rows]
    desk.page.step_plan(titles.index(title))
    desk.plan(session, minute)


def test_the_rows_are_what_is_to_come() -> None:
    view = plan_view(running(STORY), at(45), None)
    assert [(row.title, row.time, row.length) for row in view.rows] == [
        ("Questions", "19:20", "4 min"),
        ("Discussion", "19:24", "12 min"),
        ("Last word", "19:36", "2 min"),
        ("Break", "19:38", "10 min"),
        ("Case 2", "19:48", "28 min"),
        ("Closing", "20:16", "9 min"),
        ("Spare time", "20:25", "5 min"),
    ]
    assert [row.movable for row in view.rows] == [False, False, False, True, True, True, True]


def test_only_the_chosen_case_lies_open() -> None:
    view = plan_view(running(STORY), at(45), Choice(6, whole=True))
    assert [(row.title, row.part) for row in view.rows[4:9]] == [
        ("Case 2", False), ("Story", True), ("Questions", True), ("Discussion", True), ("Last word", True),
    ]  # fmt: skip
    assert view.rows[view.chosen].title == "Case 2"
    assert view.rows[view.chosen].minutes_of == 8, "minutes of a case are those of its discussion"


def test_what_is_left_out_can_be_seen_and_put_back() -> None:
    session = after(running(STORY), (45, a.LeaveOut((6, 7, 8, 9))))
    [row] = [row for row in plan_view(session, at(45), None).rows if row.out]
    assert (row.title, row.length, row.keys, row.minutes_of) == ("A case", "left out", (6, 7, 8, 9), None)


@pytest.mark.parametrize(
    ("title", "key", "action"),
    [
        ("Break", "One minute more for the row", a.Add(MINUTE, 5)),
        ("Break", "One minute less for the row", a.Add(-MINUTE, 5)),
        ("Break", "Later", a.Move(5, earlier=False)),
        ("Case 2", "Earlier", a.Move(6, earlier=True)),
        ("Case 2", "Leave out", a.LeaveOut((6, 7, 8, 9))),
        ("Questions", "Leave out", a.LeaveOut((2,))),
        ("Break", "Reserve case", a.PutInReserve()),
    ],
)
def test_a_click_does_it_to_the_chosen_row(desk: Desk, title: str, key: str, action: a.Action) -> None:
    choose(desk, running(STORY), 45, title)
    desk.click(key, PlanPanel)
    assert desk.store.asked == [action]


def test_a_row_is_chosen_by_a_click(desk: Desk) -> None:
    desk.plan(running(STORY), 45)
    rows = desk.panel(PlanRows)
    assert isinstance(rows, PlanRows)
    QTest.mouseClick(rows, Qt.MouseButton.LeftButton, pos=rows.row_rect(3).center())
    assert desk.page.chosen == Choice(5, whole=False)


def test_a_click_on_the_agenda_opens_the_plan(desk: Desk) -> None:
    done: list[Act] = []
    desk.acts.answer(Act.PLAN, lambda: done.append(Act.PLAN))
    QTest.mouseClick(desk.panel(RailPanel), Qt.MouseButton.LeftButton, pos=QPoint(120, 300))
    assert done == [Act.PLAN]


def test_a_new_plan_is_said_listed_and_taken_as_it_was_shown(desk: Desk) -> None:
    late = halves(STORY)
    desk.plan(late, 61)  # eleven over time: five from the float, five from the break, one from two discussions
    said = desk.panel(PlanOffer).accessibleDescription()
    assert said.startswith("Now it ends 6 min after the planned end, 20:30.")
    assert "Break 10 to 5" in said
    assert "Discussion of Case 1 12 to 11:30" in said
    assert desk.glowing() == ["Take this plan"]
    desk.click("Take this plan", PlanPanel)
    [taken] = desk.store.asked
    assert isinstance(taken, a.Replan)
    planned = after(late, (61, taken))
    desk.plan(planned, 61)
    assert desk.panel(PlanOffer).accessibleDescription() == "With the new plan it ends at 20:30."
    assert [key.text() for key in desk.keys_of(PlanPanel) if "plan" in key.text()] == []


def test_what_cannot_be_found_is_said_and_stories_are_offered(desk: Desk) -> None:
    desk.plan(halves(STORY), 81)
    assert "cannot be found. Leave a case out?" in desk.panel(PlanOffer).accessibleDescription()
    [shorter] = [key for key in desk.keys_of(PlanPanel) if key.text().startswith("Stories")]
    QTest.mouseClick(shorter, Qt.MouseButton.LeftButton)
    [asked] = desk.store.asked
    assert isinstance(asked, a.ShortenStories)
    assert [key for key, _ in asked.taken] == [6], "the story that is told is not shortened"


def test_a_plan_that_holds_asks_for_nothing(desk: Desk) -> None:
    desk.plan(halves(STORY), 45)
    assert desk.panel(PlanOffer).accessibleDescription() == "Nothing has to be taken: 20:30 can be kept."


def offered(session: Session, minute: float) -> tuple[str, str, bool]:
    offer = plan_view(session, at(minute), None).offer
    return offer.head, offer.sentence, offer.replan is not None


def test_what_is_said_of_a_plan_fits_what_it_does() -> None:
    taken = after(halves(STORY), (61, plan_view(halves(STORY), at(61), None).offer.replan or a.WrapUp()))
    early = after(taken, (61, a.LeaveOut((7,))))
    rows = {
        "on time": (
            offered(halves(STORY), 45),
            ("The plan holds", "Nothing has to be taken: 20:30 can be kept.", False),
        ),
        "15 s": (
            offered(halves(STORY), 55.2),
            ("The plan holds", "Nothing has to be taken: 20:30 can be kept.", False),
        ),
        "20 s": (offered(halves(STORY), 55.34), ("A new plan", "Now it ends 20 s after the planned end, 20:30.", True)),
        "late": (offered(halves(STORY), 61), ("A new plan", "Now it ends 6 min after the planned end, 20:30.", True)),
        "taken": (offered(taken, 61), ("The plan holds", "With the new plan it ends at 20:30.", False)),
        "won": (offered(early, 61), ("A new plan", "Some of what was taken can be given back.", True)),
        "hopeless": (
            offered(halves(11), 127),
            ("No plan is enough", "Now it ends 7 min after the planned end, 20:30.", False),
        ),
    }
    assert {name: told for name, (told, _) in rows.items()} == {name: wanted for name, (_, wanted) in rows.items()}


def test_stories_are_offered_once_and_a_case_only_where_there_is_one() -> None:
    late = halves(STORY)
    offer = plan_view(late, at(81), None).offer
    assert offer.shorten is not None
    assert offer.missing.endswith("Leave a case out?")
    assert plan_view(after(late, (81, offer.shorten)), at(81), None).offer.shorten is None
    last = plan_view(halves(9), at(140), None).offer
    assert (last.missing.endswith("cannot be found."), last.shorten) == (True, None)


def test_a_case_that_was_left_out_is_no_part_of_a_new_plan() -> None:
    """The plan took from it before; a plan that gives it back would be offered in vain, while time is missing."""
    late = halves(STORY)
    taken = after(late, (81, plan_view(late, at(81), None).offer.replan or a.WrapUp()))
    out = after(taken, (81, a.LeaveOut((6, 7, 8, 9))))
    offer = plan_view(out, at(130), None).offer
    assert (offer.head, offer.replan, len(offer.changes)) == ("No plan is enough", None, 0)
    assert offer.sentence.startswith("Now it ends 36 min after the planned end")
    assert offer.missing == "36 min cannot be found."


def test_late_is_said_by_the_end_that_is_meant() -> None:
    late = halves(STORY)
    stop = replace(late, times=replace(late.times, hard_stop=late.times.start + 85 * MINUTE))
    assert offered(late, 61)[1] == "Now it ends 6 min after the planned end, 20:30."
    assert offered(stop, 61)[1] == "Now it ends 11 min after the venue closes at 20:25."


def column(desk: Desk, offer: PlanOffer) -> list[bool]:
    """Tell for each line of the offer's picture whether there is ink."""
    del desk
    image = offer.grab().toImage()
    ground = image.pixel(image.width() - 1, image.height() - 1)
    return [any(image.pixel(x, y) != ground for x in range(0, image.width(), 3)) for y in range(image.height())]


def test_a_new_plan_is_painted_before_and_after_and_listed(desk: Desk) -> None:
    offer = desk.panel(PlanOffer)
    assert isinstance(offer, PlanOffer)
    desk.plan(halves(STORY), 45)
    bands = [sum(a != b for a, b in pairwise(column(desk, offer))) // 2]
    desk.plan(halves(STORY), 61)
    bands.append(sum(a != b for a, b in pairwise(column(desk, offer))) // 2)
    image = offer.grab().toImage()
    assert bands[1] >= bands[0] + 5, "another bar, and a line for each of four changes"
    bars = [y for y in range(30, 130) if image.pixelColor(60, y) == DARK.run]
    rows = (min(bars) + 4, max(bars) - 4)
    assert len({tuple(image.pixel(x, y) for x in range(NAMES, image.width())) for y in rows}) == 2, "they differ"
    marks = [image.pixelColor(x, 34) != DARK.base for x in range(NAMES, image.width())]
    assert sum(one < other for one, other in pairwise(marks)) == 2, "when it should be over, and when the venue closes"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("minute", [45, 61, 81])
def test_no_key_of_the_plan_cuts_its_words_or_touches_another(desk: Desk, size: tuple[int, int], minute: int) -> None:
    desk.resize(*size)
    desk.plan(halves(STORY), minute)
    keys = desk.keys_of(PlanPanel)
    assert len(keys) >= 6
    assert [key.text() for key in keys if key.width() < key.sizeHint().width()] == []
    assert all(desk.panel(PlanPanel).rect().contains(key.geometry()) for key in keys)
    assert not any(one.geometry().intersects(other.geometry()) for one in keys for other in keys if one is not other)


@pytest.mark.parametrize("size", SIZES)
def test_the_chosen_row_is_always_in_sight(desk: Desk, size: tuple[int, int]) -> None:
    desk.resize(*size)
    session = running(1)
    desk.plan(session, 31)
    rows = desk.panel(PlanRows)
    assert isinstance(rows, PlanRows)
    for _ in range(9):
        desk.page.step_plan(1)
        desk.plan(session, 31)
        view = plan_view(session, at(31), desk.page.chosen)
        area = rows.parentWidget()
        assert isinstance(area, QWidget)
        assert area.rect().contains(rows.row_rect(view.chosen).translated(rows.pos()))
        seen = [rows.row_rect(row).translated(rows.pos()) for row in range(len(view.rows))]
        assert [row for row in seen if area.rect().intersects(row) and not area.rect().contains(row)] == []


# --- Prices ---------------------------------------------------------------------------------------------------------


def hover(key: QWidget, *, over: bool = True) -> None:
    middle = QPointF(key.rect().center())
    QApplication.sendEvent(key, QEnterEvent(middle, middle, middle) if over else QEvent(QEvent.Type.Leave))


@pytest.mark.parametrize(
    ("name", "panel", "action"),
    [
        ("One minute more", NowPanel, a.Add(MINUTE, 1)),
        ("One minute less", NowPanel, a.Add(-MINUTE, 1)),
        ("Ask the room, 2 min", PromptsPanel, a.AskTheRoom(1)),
    ],
)
def test_a_key_under_the_pointer_or_with_the_focus_is_priced(
    desk: Desk, name: str, panel: type[QWidget], action: a.Action
) -> None:
    desk.show(running(STORY), 45)
    [key] = [key for key in desk.keys_of(panel) if key.accessibleName() == name]
    hover(key)
    priced = [desk.acts.considered]
    hover(key, over=False)
    priced.append(desk.acts.considered)
    key.setFocus()
    priced.append(desk.acts.considered)
    assert priced == [action, None, action]
    assert desk.store.asked == []


def test_next_tells_under_the_pointer_that_it_wipes_a_written_card(desk: Desk) -> None:
    """The panel says it in the place of how long the step lasts, as any price."""
    session = running(DISCUSSION).with_card(0, Card("the bank"))
    desk.show(session, 60)
    [key] = [key for key in desk.keys_of(NowPanel) if key.text().startswith("Next: ")]
    hover(key)
    show_price(desk.page, session, at(60), desk.acts.considered)
    told = desk.panel(NowPanel).accessibleDescription()
    assert told == "wipes the teller’s card. undo does not bring it back"


def test_over_time_the_price_of_more_stands_there_while_next_has_none(desk: Desk) -> None:
    session = after(running(DISCUSSION), (60, a.ToggleSituation(Situation.OVERRUN)))
    told = []
    for considered in (None, a.Next(session.step.segment.key)):
        show_price(desk.page, session, at(60), considered)
        told.append(desk.panel(NowPanel).accessibleDescription())
    assert told[0] == told[1]
    assert told[0].startswith("3 min more. ")


def test_a_key_that_is_hidden_does_not_take_away_the_price_of_another(desk: Desk) -> None:
    desk.show(running(STORY), 45)
    [more] = [key for key in desk.keys_of(NowPanel) if key.accessibleName() == "One minute more"]
    hover(more)
    desk.show(running(DISCUSSION), 60)
    assert desk.acts.considered == a.Add(MINUTE, 3)


@pytest.mark.parametrize("size", SIZES)
def test_a_price_is_written_over_the_keys_and_under_none(desk: Desk, size: tuple[int, int]) -> None:
    """The words that are new lie between the title and the first row of keys."""
    desk.resize(*size)
    session = halves(STORY)
    desk.show(session, 45)
    panel = desk.panel(NowPanel)
    before = panel.grab().toImage()
    desk.page.show_price(price(session, a.Add(9 * MINUTE), at(45)))
    QApplication.processEvents()
    after_it = panel.grab().toImage()
    changed = [y for y in range(before.height()) if any(
        before.pixel(x, y) != after_it.pixel(x, y) for x in range(0, before.width(), 2)
    )]  # fmt: skip
    top = min(key.y() for key in desk.keys_of(NowPanel))
    assert changed
    assert max(changed) < top + 4
    assert panel.accessibleDescription() == (
        "9 min more. ends 20:34, 26 min in hand. 5 min less spare time; the break would lose 4 min"
    )


def ticks(desk: Desk, minutes: int, beat: float) -> list[float]:
    """Tell at which share of a turn from 12 each point of a new tick stands."""
    whole = with_minutes(evening(), 1, timedelta(minutes=minutes))
    session = running(STORY, whole)
    desk.show(session, 40 + beat + 0.5)
    panel = desk.panel(NowPanel)
    bare = panel.grab().toImage()
    desk.show(after(session, (40 + beat, a.MarkBeat())), 40 + beat + 0.5)
    marked = panel.grab().toImage()
    m = measures(1440, 900)
    middle = (m.pad + m.dial / 2, m.now / 2)
    return [
        atan2(x + 0.5 - middle[0], middle[1] - y - 0.5) / tau % 1
        for y in range(bare.height())
        for x in range(m.pad + m.dial)
        if marked.pixelColor(x, y) == DARK.ink2 != bare.pixelColor(x, y)
    ]


@pytest.mark.parametrize(("minutes", "beat", "turn"), [(10, 2, 0.2), (10, 7.5, 0.75), (90, 40, 40 / 90), (1, 0.5, 0.5)])
def test_beats_are_ticks_inside_the_ring_where_the_time_was(desk: Desk, minutes: int, beat: float, turn: float) -> None:
    places = ticks(desk, minutes, beat)
    assert 3 <= len(places) <= 80
    assert max(abs(place - turn) for place in places) < 0.03


def test_no_tick_stands_in_the_question_to_the_room(desk: Desk) -> None:
    asked = after(running(STORY), (44, a.AskTheRoom()))
    desk.show(asked, 45)
    bare = desk.panel(NowPanel).grab().toImage()
    desk.show(after(running(STORY), (43, a.MarkBeat()), (44, a.AskTheRoom())), 45)
    assert desk.panel(NowPanel).grab().toImage() == bare


@pytest.mark.parametrize("act", sorted(PRICED))
def test_every_act_that_costs_time_is_priced_while_its_key_is_held(desk: Desk, act: Act) -> None:
    choose(desk, running(STORY), 45, "Break")
    desk.acts.hold(act, 1)
    once = desk.acts.considered
    desk.acts.hold(act, 3)
    thrice = desk.acts.considered
    assert once is not None
    assert desk.store.asked == []
    if isinstance(once, a.Add):
        assert thrice == replace(once, amount=3 * once.amount)
    desk.acts.let_go(act=True)
    assert desk.store.asked == [thrice]


def test_what_is_held_and_left_is_not_done(desk: Desk) -> None:
    desk.show(running(STORY), 45)
    desk.acts.hold(Act.MORE, 1)
    desk.acts.let_go(act=False)
    assert (desk.store.asked, desk.acts.considered) == ([], None)


@pytest.mark.parametrize("mood", list(Mood))
def test_a_price_has_the_ink_of_its_mood_and_a_second_line_for_who_pays(desk: Desk, mood: Mood) -> None:
    desk.show(running(STORY), 45)
    told = Price("9 min more", "ends 20:34, 26 min in hand", "the break would lose 4 min", mood)
    desk.page.show_price(replace(told, cost=""))
    QApplication.processEvents()
    panel = desk.panel(NowPanel)
    one = panel.grab().toImage()
    desk.page.show_price(told)
    QApplication.processEvents()
    two = panel.grab().toImage()
    lines = {
        y for y in range(one.height()) if any(one.pixel(x, y) != two.pixel(x, y) for x in range(0, one.width(), 2))
    }
    assert 8 <= len(lines) <= 24
    ink = {Mood.FINE: DARK.ink1, Mood.SOON: DARK.wrap, Mood.PAST: DARK.over}[mood]
    box = range(min(lines) - 20, min(lines) - 4)
    assert any(two.pixelColor(x, y) == ink for y in box for x in range(430, two.width()))
