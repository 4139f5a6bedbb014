"""The tellers' cards: who may be told of them, what they do to the room of a story, and that they are wiped in time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.act.card import open_cards
from casesconf_desktop.core.agenda import MINUTE, Kind
from casesconf_desktop.core.card import EMPTY, Card, Signal
from casesconf_desktop.core.desk.card import card_view
from casesconf_desktop.core.desk.handover import handover_view
from casesconf_desktop.core.desk.now import now_view
from casesconf_desktop.core.desk.prompts import prompts_view
from casesconf_desktop.core.desk.rail import rail_view
from casesconf_desktop.core.desk.setup import setup_view
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.projector import room_view
from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.room import Scene
from casesconf_desktop.core.session import Session, Stage
from casesconf_desktop.core.update import update
from casesconf_desktop.store import Store
from evenings import after, at, evening, fresh, kept, running, strings, with_fixed_starts, with_protected_parts

BANK = Card("Xyzzy Bank", "the Plugh outage", Signal.RING)
SHOP = Card("Frobozz Shop", "the Zork sale", Signal.NONE)
SECRETS = ("Xyzzy", "Plugh", "Frobozz", "Zork")
OPENING, STORY, QUESTIONS, DISCUSSION, LAST_WORD, BREAK, STORY_2, DISCUSSION_2, LAST_WORD_2, CLOSING = (
    1, 2, 3, 4, 5, 6, 7, 9, 10, 11,
)  # fmt: skip


def secrets(store: Store) -> list[str]:
    held = kept(store)
    return [secret for secret in SECRETS if secret in held]


class Evening:
    """A store with a clock that goes on a minute with each act."""

    def __init__(self, session: Session, minute: float = 0) -> None:
        self.minute = minute
        self.store = Store(session, lambda: at(self.minute))

    @property
    def session(self) -> Session:
        return self.store.session

    def do(self, *acts: a.Action) -> None:
        for action in acts:
            self.minute += 1
            self.store.dispatch(action)

    def next(self, times: int = 1) -> None:
        for _ in range(times):
            self.do(a.Next(self.session.step.segment.key))

    def go_back(self) -> None:
        self.do(a.Back(self.session.step.segment.key))

    def come_to(self, place: int) -> None:
        while self.session.current < place:
            self.next()


def carded() -> Evening:
    """Write both cards at the set-up, and open the doors."""
    made = Evening(fresh())
    made.do(a.SetCard(0, BANK), a.SetCard(1, SHOP), a.OpenDoors())
    return made


# --- Who may be written about, and when -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("session", "cases"),
    [
        pytest.param(fresh(), (0, 1), id="set-up"),
        pytest.param(running(0), (0, 1), id="doors"),
        pytest.param(running(OPENING), (0, 1), id="opening"),
        pytest.param(running(STORY), (0, 1), id="story"),
        pytest.param(running(QUESTIONS), (0, 1), id="questions"),
        pytest.param(running(DISCUSSION), (0, 1), id="discussion"),
        pytest.param(running(LAST_WORD), (1,), id="last word"),
        pytest.param(running(BREAK), (1,), id="break"),
        pytest.param(running(STORY_2), (1,), id="second story"),
        pytest.param(running(LAST_WORD_2), (), id="second last word"),
        pytest.param(running(CLOSING), (), id="closing"),
        pytest.param(after(running(STORY), (44, a.End())), (), id="debrief"),
        pytest.param(after(running(BREAK), (69, a.DropCase(5))), (), id="dropped before"),
        pytest.param(after(running(STORY), (44, a.DropCase(1))), (1,), id="dropped while told"),
        pytest.param(after(running(STORY), (44, a.BreakNow(1))), (0, 1), id="a break in the story"),
        pytest.param(after(running(DISCUSSION), (55, a.LeaveOut((4,)))), (0, 1), id="no last word to come"),
    ],
)
def test_a_card_is_written_until_its_case_is_over(session: Session, cases: tuple[int, ...]) -> None:
    assert open_cards(session) == cases
    for case in range(-2, 4):
        written = update(session, a.SetCard(case, BANK), at(120))
        if case in cases:
            assert (written.card(case), written.card(1 - case)) == (BANK, EMPTY)
            assert update(written, a.SetCard(case, BANK), at(121)) is written, "said twice, it changes nothing"
        else:
            assert written is session


def test_a_card_is_written_for_a_reserve_case_as_well() -> None:
    session = after(running(BREAK), (69, a.PutInReserve()))
    assert open_cards(session) == (1, 2)
    assert after(session, (70, a.SetCard(2, BANK))).cards == (EMPTY, EMPTY, BANK)


def test_the_card_goes_with_its_case_when_the_order_changes() -> None:
    session = after(fresh(), (0, a.SetCard(0, BANK)), (0, a.OrderCases((1, 0))))
    assert [(row.number, row.case, row.carded) for row in setup_view(session, at(0)).cases] == [
        (1, 1, False), (2, 0, True),
    ]  # fmt: skip
    live = after(session, (0, a.OpenDoors()), (30, a.Next(-1)), (40, a.Next(0)))
    assert (live.step.segment.case, live.room.signal) == (1, None)


def test_another_agenda_keeps_as_many_cards_as_it_has_cases() -> None:
    session = after(fresh(), (0, a.SetCard(0, BANK)), (0, a.SetCard(1, SHOP)))
    assert after(session, (0, a.TakeAgenda(with_protected_parts()))).cards == (BANK, SHOP, EMPTY)
    one = replace(evening(), segments=tuple(s for s in evening().segments if s.case != 1))
    assert after(session, (0, a.TakeAgenda(one))).cards == (BANK,)


def test_a_card_is_seen_with_those_before_and_after_it() -> None:
    session = carded().session
    first, second = card_view(session), card_view(session, 1)
    assert first is not None
    assert second is not None
    assert (first.case, first.title, first.card, first.before, first.after) == (0, "Case 1", BANK, None, 1)
    assert (second.case, second.title, second.card, second.before, second.after) == (1, "Case 2", SHOP, 0, None)


@pytest.mark.parametrize(
    ("step", "wanted", "seen"),
    [
        (OPENING, None, 0),
        (DISCUSSION, None, 0),
        (DISCUSSION, 1, 1),
        (LAST_WORD, None, 1),
        (LAST_WORD, 0, 1),
        (STORY_2, None, 1),
        (STORY_2, 0, 1),
    ],
)
def test_the_card_that_comes_first_is_that_of_the_case_told(step: int, wanted: int | None, seen: int) -> None:
    view = card_view(running(step), wanted)
    assert view is not None
    assert view.case == seen


def test_without_a_card_to_write_there_is_none_to_see() -> None:
    assert card_view(running(LAST_WORD_2)) is None
    assert card_view(running(LAST_WORD_2), 0) is None
    assert card_view(after(running(STORY), (44, a.End())), 1) is None


def test_undo_takes_back_what_was_written() -> None:
    made = Evening(fresh())
    made.do(a.SetCard(0, BANK), a.SetCard(0, replace(BANK, alias="Frobozz")))
    made.store.undo()
    assert made.session.card(0) == BANK
    made.store.undo()
    assert made.session.card(0) == EMPTY
    made.store.redo()
    assert made.session.card(0) == BANK
    made.do(a.OpenDoors())
    made.do(a.SetCard(0, SHOP))
    made.store.undo()
    assert made.session.card(0) == BANK


# --- What a sign does to the room -----------------------------------------------------------------------------------


def signed(signal: Signal | None, step: int = STORY) -> Session:
    """Come to a step of an evening in which the first teller asked for this sign."""
    made = Evening(fresh())
    made.do(a.SetCard(0, Card(signal=signal)), a.OpenDoors())
    session, due = made.session, running(step)
    for place in range(step):
        minute = (due.steps[place + 1].planned_start - due.steps[0].planned_start).total_seconds() / 60
        session = after(session, (minute, a.Next(place - 1)))
    return session


def look(session: Session, minute: float) -> tuple[bool, bool, bool]:
    """Tell whether the room is shown digits, a bar or ring, and whether that is a ring."""
    view = room_view(session, at(minute))
    return bool(view.digits), view.minutes is not None, view.gentle


DIGITS, RING, NONE = (True, True, False), (False, True, True), (False, False, False)
LOOKS = {None: DIGITS, Signal.DIGITS: DIGITS, Signal.RING: RING, Signal.NONE: NONE}


@pytest.mark.parametrize("signal", LOOKS)
def test_in_a_story_the_room_is_told_the_time_as_its_teller_asked(signal: Signal | None) -> None:
    story = signed(signal)
    assert story.step.segment.kind is Kind.STORY
    for minute in (43, 49, 55):
        assert look(story, minute) == LOOKS[signal]
    view = room_view(story, at(43))
    assert (view.scene, view.heading, view.status) == (Scene.TIMER, "Case 1 of 2", "Story")


@pytest.mark.parametrize("signal", LOOKS)
@pytest.mark.parametrize("step", [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
def test_nothing_but_that_story_is_shown_otherwise(signal: Signal | None, step: int) -> None:
    usual, asked = signed(None, step), signed(signal, step)
    minute = (usual.step.planned_start - usual.steps[0].planned_start).total_seconds() / 60
    assert asked.room == usual.room
    for gone in (1, 2.5, 15):
        assert room_view(asked, at(minute + gone)) == room_view(usual, at(minute + gone))


def test_a_story_without_a_timer_shows_not_even_that_it_comes_to_its_end() -> None:
    story = signed(Signal.NONE)
    begun = room_view(story, at(41))
    assert begun == room_view(story, at(49)) == room_view(story, at(58))
    assert begun == room_view(after(story, (42, a.WrapUp()), (43, a.Add(3 * MINUTE))), at(44))
    assert (begun.state, begun.footer) == (None, "Curiosity, not judgment.")
    paused = room_view(after(story, (58, a.StartOrPause())), at(59))
    assert (paused.state, paused.status, paused.digits) == (TimerState.PAUSED, "Paused", "")


def test_a_prompt_in_a_story_tells_no_more_of_the_time_than_the_story_did() -> None:
    told = {}
    for signal in LOOKS:
        story = signed(signal)
        shown = after(story, (43, a.PickPrompt(story.panel.rows[0])), (43, a.TogglePromptToRoom()))
        view = room_view(shown, at(43))
        assert view.scene is Scene.PROMPT
        told[signal] = view.status, view.minutes is not None
    digits, nothing = ("07:00", True), ("", False)
    assert told == {None: digits, Signal.DIGITS: digits, Signal.RING: nothing, Signal.NONE: nothing}


def test_a_question_to_the_room_has_its_minutes_all_the_same() -> None:
    asked = after(signed(Signal.NONE), (43, a.AskTheRoom()))
    assert look(asked, 43.5) == DIGITS
    assert look(after(signed(Signal.RING), (43, a.AskTheRoom())), 43.5) == RING
    assert look(after(asked, (44, a.AskTheRoom())), 44.5) == NONE


@pytest.mark.parametrize(
    ("signal", "first", "second"),
    [(None, RING, DIGITS), (Signal.DIGITS, RING, DIGITS), (Signal.RING, DIGITS, RING), (Signal.NONE, RING, NONE)],
)
def test_the_facilitators_own_key_goes_before_the_sign(
    signal: Signal | None, first: tuple[bool, bool, bool], second: tuple[bool, bool, bool]
) -> None:
    once = after(signed(signal), (43, a.ToggleGentle()))
    twice = after(once, (44, a.ToggleGentle()))
    assert (look(once, 43), look(twice, 44)) == (first, second)
    assert twice.card(0).signal is signal, "the card stays as it was agreed"


def test_a_card_that_is_changed_during_its_story_shows_at_once() -> None:
    session = signed(None)
    for minute, signal in enumerate((Signal.RING, Signal.NONE, Signal.DIGITS, None, Signal.NONE), 42):
        session = after(session, (minute, a.SetCard(0, Card("Xyzzy", "", signal))))
        assert look(session, minute) == LOOKS[signal]


def test_words_on_the_card_change_nothing_in_the_room_nor_does_another_card() -> None:
    session = after(signed(Signal.RING), (42, a.ToggleGentle()))
    assert look(session, 42) == DIGITS
    session = after(session, (43, a.SetCard(0, Card("Xyzzy", "Plugh", Signal.RING))))
    assert look(session, 43) == DIGITS
    session = after(session, (44, a.SetCard(1, SHOP)))
    assert look(session, 44) == DIGITS


def test_a_card_that_is_changed_outside_its_story_shows_when_the_story_is_told() -> None:
    at_the_doors, opening = (after(running(step), (31, a.SetCard(0, BANK))) for step in (0, OPENING))
    assert (at_the_doors.room.signal, opening.room.signal) == (None, None)
    assert look(after(opening, (40, a.Next(0))), 41) == RING
    questions = after(running(QUESTIONS), (51, a.SetCard(0, SHOP)))
    assert look(questions, 51) == DIGITS
    assert look(after(questions, (52, a.Back(2))), 52) == NONE


def test_back_and_forth_the_sign_comes_with_the_story() -> None:
    session = signed(Signal.NONE)
    for minute in (43, 45, 47):
        session = after(session, (minute, a.Next(1)))
        assert look(session, minute) == DIGITS
        session = after(session, (minute + 1, a.Back(2)))
        assert look(session, minute + 1) == NONE
    session = after(session, (49, a.Back(1)), (50, a.Next(0)))
    assert look(session, 50) == NONE


def test_a_story_that_follows_the_doors_at_once_has_its_sign() -> None:
    told = tuple(s for s in evening().segments if s.kind is not Kind.OPENING)
    session = after(fresh(replace(evening(), segments=told)), (0, a.SetCard(0, SHOP)), (0, a.OpenDoors()))
    assert look(after(session, (30, a.StartOrPause())), 31) == NONE
    assert look(after(session, (33, a.TheyveStarted())), 34) == NONE


def test_each_story_has_the_sign_of_its_own_teller() -> None:
    made = carded()
    seen = []
    while made.session.current < CLOSING:
        made.next()
        seen.append((made.session.step.segment.kind, made.session.room.timer))
    assert [timer for kind, timer in seen if kind is Kind.STORY] == [Signal.RING, Signal.NONE]
    assert {timer for kind, timer in seen if kind is not Kind.STORY} == {Signal.DIGITS}


# --- Wiped ----------------------------------------------------------------------------------------------------------


def at_the_last_word(made: Evening) -> None:
    made.come_to(LAST_WORD)


def from_the_story_past_what_was_left_out(made: Evening) -> None:
    made.come_to(STORY)
    made.do(a.LeaveOut((2, 3, 4)))
    made.next()
    assert made.session.step.segment.kind is Kind.BREAK


def past_a_last_word_that_was_left_out(made: Evening) -> None:
    made.come_to(DISCUSSION)
    made.do(a.LeaveOut((4,)))
    made.next()
    assert made.session.step.segment.kind is Kind.BREAK


def by_the_teller_who_withdraws(made: Evening) -> None:
    made.come_to(STORY)
    made.do(a.DropCase(1))
    assert made.session.step.segment.kind is Kind.BREAK


def by_the_teller_who_withdraws_in_a_break(made: Evening) -> None:
    made.come_to(STORY)
    made.do(a.BreakNow(1))
    made.do(a.DropCase(made.session.step.segment.key))
    assert made.session.step.segment.kind is Kind.BREAK


def after_a_break_that_was_put_in(made: Evening) -> None:
    made.come_to(DISCUSSION)
    made.do(a.BreakNow(3))
    made.next()
    assert made.session.step.segment.kind is Kind.LAST_WORD


def after_it_was_written_anew(made: Evening) -> None:
    made.come_to(STORY)
    made.do(a.SetCard(0, Card("Xyzzy Two")), a.SetCard(0, Card("", "Plugh Three")))
    made.come_to(LAST_WORD)


def after_it_was_emptied_by_hand(made: Evening) -> None:
    made.come_to(STORY)
    made.do(a.SetCard(0, EMPTY))
    made.come_to(LAST_WORD)


def after_undo_and_redo(made: Evening) -> None:
    made.come_to(STORY)
    made.do(a.SetCard(0, Card("Xyzzy Two")), a.ToggleLight(), a.ToggleBlank())
    for step in (made.store.undo, made.store.undo, made.store.undo, made.store.redo, made.store.redo):
        step()
    made.come_to(LAST_WORD)


LEAVING = [
    at_the_last_word,
    from_the_story_past_what_was_left_out,
    past_a_last_word_that_was_left_out,
    by_the_teller_who_withdraws,
    by_the_teller_who_withdraws_in_a_break,
    after_a_break_that_was_put_in,
    after_it_was_written_anew,
    after_it_was_emptied_by_hand,
    after_undo_and_redo,
]


@pytest.mark.parametrize("leave", LEAVING)
def test_once_its_case_is_over_a_card_is_nowhere_and_no_undo_brings_it_back(leave: object) -> None:
    assert callable(leave)
    made = carded()
    assert secrets(made.store) == list(SECRETS), "before, it is there to be found"
    leave(made)
    assert secrets(made.store) == ["Frobozz", "Zork"], "the other teller's card stays"
    assert (made.session.card(0), made.session.card(1)) == (EMPTY, SHOP)
    while made.store._past:  # noqa: SLF001 (all of them)
        made.store.undo()
        assert made.session.card(0) == EMPTY
    while made.store._undone:  # noqa: SLF001
        made.store.redo()
        assert made.session.card(0) == EMPTY
    assert secrets(made.store) == ["Frobozz", "Zork"]


def test_undo_of_what_wiped_it_gives_everything_back_but_the_card() -> None:
    made = carded()
    made.come_to(DISCUSSION)
    before = made.session
    made.next()
    made.store.undo()
    assert made.session == before.with_card(0, EMPTY)
    assert made.session != before
    assert prompts_view(made.session, at(made.minute)).card == ""
    made.do(a.SetCard(0, Card("Xyzzy again")))
    assert secrets(made.store) == ["Xyzzy", "Frobozz", "Zork"], "it may be written again while it is not over"
    made.next()
    assert secrets(made.store) == ["Frobozz", "Zork"]


def test_both_cards_are_gone_when_both_cases_are_over() -> None:
    made = carded()
    made.come_to(LAST_WORD_2)
    assert secrets(made.store) == []
    assert made.session.cards == (EMPTY, EMPTY)


@pytest.mark.parametrize("step", [0, OPENING, STORY, DISCUSSION, LAST_WORD, STORY_2, CLOSING])
def test_at_the_end_all_cards_are_gone(step: int) -> None:
    made = carded()
    made.come_to(step)
    made.do(a.SetCard(1, replace(SHOP, alias="Frobozz Two")))
    made.store.undo()
    made.do(a.End())
    assert made.session.stage is Stage.DEBRIEF
    assert secrets(made.store) == []
    made.store.undo()
    assert (made.session.stage, made.session.cards, secrets(made.store)) == (Stage.LIVE, (), [])


def test_forget_leaves_none_either() -> None:
    made = carded()
    made.come_to(STORY)
    made.store.undo()
    made.store.forget(fresh())
    assert secrets(made.store) == []


def test_within_the_case_the_card_stays() -> None:
    made = carded()
    for place in (OPENING, STORY, QUESTIONS, DISCUSSION):
        made.come_to(place)
        assert made.session.card(0) == BANK
        assert ("Xyzzy Bank" in prompts_view(made.session, at(0)).card) is (place != OPENING)
    for _ in range(3):
        made.go_back()
        assert made.session.card(0) == BANK
    assert made.session.step.segment.kind is Kind.OPENING
    assert secrets(made.store) == list(SECRETS)


def test_going_back_to_the_case_before_keeps_the_card_of_the_later_one() -> None:
    made = carded()
    made.come_to(STORY_2)
    made.go_back()
    made.go_back()
    assert made.session.step.segment.case == 0
    assert made.session.card(1) == SHOP
    assert prompts_view(made.session, at(made.minute)).card == ""
    made.next(2)
    assert (made.session.step.segment.kind, made.session.card(1)) == (Kind.STORY, SHOP)
    assert made.session.room.timer is Signal.NONE


def test_a_break_put_in_keeps_the_card_and_shows_it() -> None:
    made = carded()
    made.come_to(DISCUSSION)
    made.do(a.BreakNow(3))
    assert made.session.card(0) == BANK
    assert "Xyzzy Bank" in prompts_view(made.session, at(made.minute)).card
    made.go_back()
    assert made.session.card(0) == BANK


def test_the_card_of_a_case_that_is_dropped_before_it_is_told_can_be_put_back_with_it() -> None:
    made = carded()
    made.come_to(BREAK)
    made.do(a.DropCase(5))
    assert prompts_view(made.session, at(made.minute)).card == ""
    made.do(a.PutBack((6, 7, 8, 9)))
    made.next()
    assert (made.session.step.segment.case, made.session.card(1)) == (1, SHOP)


# --- Who sees it ----------------------------------------------------------------------------------------------------


def test_the_console_tells_the_card_of_the_case_that_is_told() -> None:
    story = after(running(STORY), (42, a.SetCard(0, BANK)), (42, a.SetCard(1, SHOP)))
    assert prompts_view(story, at(43)).card == (
        "off limits: the Plugh outage; called “Xyzzy Bank”; signal: gentle ring"
    )
    only = after(running(STORY), (42, a.SetCard(0, Card(off_limits="Plugh"))))
    assert prompts_view(only, at(43)).card == "off limits: Plugh"


@pytest.mark.parametrize("step", [OPENING, STORY, QUESTIONS, DISCUSSION, LAST_WORD, BREAK, STORY_2])
def test_masked_no_view_of_the_console_holds_it(step: int) -> None:
    made = carded()
    made.come_to(step)
    session, now = made.session, at(made.minute)
    views = (
        prompts_view(session, now, masked=True),
        handover_view(session, now, masked=True),
        now_view(session, now, masked=True),
        rail_view(session, now, masked=True),
    )
    assert [secret for secret in SECRETS if secret in "\n".join(strings(views))] == []
    telling = step in (STORY, QUESTIONS, DISCUSSION, STORY_2)
    assert prompts_view(session, now, masked=True).card == ("hidden here" if telling else "")
    assert bool(prompts_view(session, now).card) is telling


CARDS = st.builds(
    Card, st.sampled_from(["", "Xyzzy"]), st.sampled_from(["", "Plugh"]), st.sampled_from([None, *Signal])
)
TOGGLES = st.sampled_from(
    [
        a.ToggleBlank(), a.ToggleFreeze(), a.ToggleGentle(), a.ToggleRules(), a.ToggleNames(), a.Leave(),
        a.TogglePromptToRoom(), a.StartOrPause(), a.AskTheRoom(), a.WrapUp(), a.HandUp("guest"), a.NextSpeaker(None),
        a.TellerAnswers(), a.ToggleSituation(Situation.BLAME),
    ]
)  # fmt: skip


@settings(max_examples=60)
@given(st.lists(st.one_of(TOGGLES, st.builds(a.SetCard, st.integers(0, 1), CARDS), st.sampled_from(["next", "back"]))))
def test_the_room_is_never_shown_a_word_of_a_card(acts: list[a.Action | str]) -> None:
    made = carded()
    for action in acts:
        if action == "next":
            made.next()
        elif action == "back":
            made.go_back()
        else:
            assert not isinstance(action, str)
            made.do(action)
        shown = "\n".join(strings(room_view(made.session, at(made.minute))))
        assert [secret for secret in SECRETS if secret in shown] == []


# --- On random evenings ---------------------------------------------------------------------------------------------

AGENDAS = {
    "two": evening(),
    "three": with_protected_parts(),
    "fixed": with_fixed_starts(),
    "one": replace(evening(), segments=tuple(evening().segments[:5])),
}


class Cards(RuleBasedStateMachine):
    """Each card that is written has a word of its own: once its case is over that word is nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self.made = Evening(fresh())
        self.written: dict[int, list[str]] = {}
        self.over: list[str] = []
        self.count = 0

    @initialize(name=st.sampled_from(["two", "three", "fixed", "one"]))
    def begin(self, name: str) -> None:
        self.made = Evening(fresh(AGENDAS[name]))

    def done(self, before: Session) -> None:
        """Tell which cards are over by what was done."""
        now = self.made.session
        if before.stage is not Stage.LIVE or now is before:
            return
        left, here = before.step.segment, now.step.segment
        forward = now.current > before.current
        if now.stage is Stage.DEBRIEF:
            self.over += [word for words in self.written.values() for word in words]
        elif forward and left.case is not None and (here.case != left.case or here.kind is Kind.LAST_WORD):
            self.over += self.written.pop(left.case, [])

    @rule(case=st.integers(0, 3), signal=st.sampled_from([None, *Signal]))
    def write(self, case: int, signal: Signal | None) -> None:
        self.count += 1
        word = f"word{self.count}."
        before = self.made.session
        self.made.do(a.SetCard(case, Card(word, "", signal)))
        if self.made.session is not before:
            self.written.setdefault(case, []).append(word)

    @rule(case=st.integers(0, 3))
    def empty(self, case: int) -> None:
        self.made.do(a.SetCard(case, EMPTY))

    @precondition(lambda self: self.made.session.stage is Stage.SETUP)
    @rule()
    def open_the_doors(self) -> None:
        self.made.do(a.OpenDoors())

    @precondition(lambda self: self.made.session.stage is Stage.LIVE)
    @rule(what=st.sampled_from([a.Next, a.Next, a.Next, a.Next, a.Back, a.BreakNow, a.DropCase]))
    def turn(self, what: type[a.Next | a.Back | a.BreakNow | a.DropCase]) -> None:
        before = self.made.session
        last = before.current + 1 == len(before.steps)
        if what is not a.BreakNow or not last:
            self.made.do(what(before.step.segment.key))
            self.done(before)

    @precondition(lambda self: self.made.session.stage is Stage.LIVE)
    @rule(place=st.integers(0, 20), back=st.booleans())
    def leave_out(self, place: int, back: bool) -> None:
        steps = self.made.session.steps
        key = steps[place % len(steps)].segment.key
        self.made.do(a.PutBack((key,)) if back else a.LeaveOut((key,)))

    @rule(action=st.sampled_from([a.ToggleLight(), a.ToggleBlank(), a.PutInReserve(), a.StartOrPause()]))
    def do_something_else(self, action: a.Action) -> None:
        before = self.made.session
        self.made.do(action)
        self.done(before)

    @rule()
    def undo(self) -> None:
        self.made.store.undo()

    @rule()
    def redo(self) -> None:
        self.made.store.redo()

    @precondition(lambda self: self.count > 3)
    @rule()
    def end(self) -> None:
        before = self.made.session
        self.made.do(a.End())
        self.done(before)

    @invariant()
    def what_is_over_is_nowhere(self) -> None:
        held = kept(self.made.store)
        assert [word for word in self.over if word in held] == []

    @invariant()
    def the_room_shows_no_word_of_a_card(self) -> None:
        shown = "\n".join(strings(room_view(self.made.session, at(self.made.minute))))
        assert "word" not in shown.replace("last word", "").replace("Last word", "")

    @invariant()
    def a_sign_is_there_in_a_story_only(self) -> None:
        session = self.made.session
        if session.stage is Stage.LIVE and session.step.segment.kind is not Kind.STORY:
            assert session.room.signal is None


TestCards = Cards.TestCase
TestCards.settings = settings(max_examples=50, stateful_step_count=40)
