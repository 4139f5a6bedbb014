"""The prompts panel over an evening: what fills it, what leaves it alone, and where a prompt goes that was said."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop import assets
from casesconf_desktop.core import actions as a
from casesconf_desktop.core.act import begin, respoken
from casesconf_desktop.core.agenda import MINUTE, Agenda, Kind, numbered
from casesconf_desktop.core.card import Card, Signal
from casesconf_desktop.core.choice import Occasion, offered
from casesconf_desktop.core.line import HandKind, Policy
from casesconf_desktop.core.prompting import moments, news, phase_of, picked, shown
from casesconf_desktop.core.prompts import Deck, Intent, Moment, Phase, Prompt, Situation
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Panel, Session, Stage
from casesconf_desktop.core.update import update
from casesconf_desktop.files.decks import builtin_deck
from evenings import DOORS, ZONE, after, at, case, deck, evening, segment

OURS = builtin_deck(assets.root())
SEED = 7
BEGIN, WRAP_UP, OVER = Moment.BEGIN, Moment.WRAP_UP, Moment.OVER
FIRST, LAST, EMPTY, LONG = Moment.FIRST_CASE, Moment.LAST_CASE, Moment.EMPTY_LINE, Moment.LONG_LINE
OPENING, STORY, QUESTIONS, DISCUSSION, LAST_WORD, BREAK, SECOND_STORY = range(1, 8)
SECOND_DISCUSSION, CLOSING, FLOAT = 9, 11, 12
"""Places in an evening of two cases; the doors are the first."""


def before_the_doors(agenda: Agenda | None = None, prompts: Deck = OURS) -> Session:
    return begin(agenda or evening(), prompts, ZONE, seed=SEED, now=at(0))


def come_to(place: int, agenda: Agenda | None = None, prompts: Deck = OURS) -> Session:
    """Open the doors and go on to a step, on time."""
    session = after(before_the_doors(agenda, prompts), (0, a.OpenDoors()))
    for _ in range(place):
        session = next_step(session, due(session))
    return session


def due(session: Session) -> float:
    return (session.step.planned_end - DOORS) / MINUTE


def began(session: Session) -> float:
    return (session.step.planned_start - DOORS) / MINUTE


def next_step(session: Session, minute: float) -> Session:
    return after(session, (minute, a.Next(session.step.segment.key)))


def back(session: Session, minute: float) -> Session:
    return after(session, (minute, a.Back(session.step.segment.key)))


def wide(count: int = 12) -> Deck:
    """Make prompts that fit in every phase, at any moment, and three for each situation."""
    alone = frozenset({Moment.DOORS, Moment.LAST_WORD, Moment.BREAK})
    plain = [Prompt(0, f"Prompt {key}.", list(Intent)[key % 3], frozenset(Phase)) for key in range(count)]
    special = [replace(prompt, text=f"Then {prompt.text}", when=alone) for prompt in plain]
    happened = [
        Prompt(0, f"{what} {key}.", Intent.SAFETY, situation=what, room=what is not Situation.DISTRESS)
        for what in Situation
        for key in range(3)
    ]
    return Deck(tuple(replace(p, key=key) for key, p in enumerate((*plain, *special, *happened))))


WIDE = wide()


def one_case() -> Agenda:
    return Agenda("One", numbered([segment(Kind.OPENING, 10), *case(0), segment(Kind.CLOSING, 9)]))


def three_cases() -> Agenda:
    return Agenda("Three", numbered([segment(Kind.OPENING, 10), *case(0), *case(1), *case(2)]))


def every_kind() -> Agenda:
    kinds = (Kind.OTHER, Kind.BREATH, Kind.BREAK, Kind.CLOSING, Kind.FLOAT)
    parts = [segment(Kind.OPENING, 10), *case(0), *(segment(kind, 10) for kind in kinds), segment(Kind.SOCIAL, 0)]
    return Agenda("Kinds", numbered(parts))


def hands(count: int) -> tuple[a.Action, ...]:
    return tuple(a.HandUp(str(label)) for label in range(1, count + 1))


# What the moment is


def test_each_kind_of_segment_has_its_phase() -> None:
    session = come_to(0, every_kind())
    kinds = {}
    for place, step in enumerate(session.steps):
        kinds[step.segment.kind] = phase_of(replace(session, current=place))
    assert kinds == {
        Kind.DOORS: Phase.OPENING,
        Kind.OPENING: Phase.OPENING,
        Kind.STORY: Phase.STORY,
        Kind.QUESTIONS: Phase.QUESTIONS,
        Kind.DISCUSSION: Phase.DISCUSSION,
        Kind.LAST_WORD: Phase.DISCUSSION,
        Kind.OTHER: Phase.DISCUSSION,
        Kind.BREATH: Phase.DISCUSSION,
        Kind.BREAK: Phase.DISCUSSION,
        Kind.CLOSING: Phase.CLOSING,
        Kind.FLOAT: Phase.CLOSING,
        Kind.SOCIAL: Phase.CLOSING,
    }
    assert {phase_of(replace(session, stage=Stage.DEBRIEF, current=place)) for place in range(3)} == {Phase.DEBRIEF}


@pytest.mark.parametrize(
    ("place", "minute", "special"),
    [
        (0, 0, {Moment.DOORS}),
        (0, 45, {Moment.DOORS}),
        (OPENING, 30, {BEGIN}),
        (OPENING, 31.99, {BEGIN}),
        (OPENING, 32, set()),
        (OPENING, 37.99, set()),
        (OPENING, 38, {WRAP_UP}),
        (OPENING, 39.99, {WRAP_UP}),
        (OPENING, 40, {OVER}),
        (OPENING, 70, {OVER}),
        (STORY, 40, {BEGIN, FIRST}),
        (STORY, 45, {FIRST}),
        (STORY, 48, {WRAP_UP, FIRST}),
        (STORY, 50, {OVER, FIRST}),
        (QUESTIONS, 51, {BEGIN, FIRST}),
        (QUESTIONS, 52, {FIRST, EMPTY}),
        (QUESTIONS, 53.3, {WRAP_UP, FIRST, EMPTY}),
        (DISCUSSION, 54, {BEGIN, FIRST}),
        (DISCUSSION, 60, {FIRST, EMPTY}),
        (DISCUSSION, 64, {WRAP_UP, FIRST, EMPTY}),
        (DISCUSSION, 66, {OVER, FIRST, EMPTY}),
        (LAST_WORD, 66, {Moment.LAST_WORD}),
        (LAST_WORD, 70, {Moment.LAST_WORD}),
        (BREAK, 68, {Moment.BREAK}),
        (BREAK, 79, {Moment.BREAK}),
        (SECOND_STORY, 83, {LAST}),
        (SECOND_DISCUSSION, 98, {LAST, EMPTY}),
        (CLOSING, 106, {BEGIN}),
        (CLOSING, 110, set()),
        (CLOSING, 114, {WRAP_UP}),
        (FLOAT, 116, {BEGIN}),
        (FLOAT, 121, {OVER}),
    ],
)
def test_what_is_special_about_a_moment(place: int, minute: float, special: set[Moment]) -> None:
    assert moments(come_to(place), at(minute)) == special


@pytest.mark.parametrize("place", [QUESTIONS, DISCUSSION])
@pytest.mark.parametrize(
    ("acts", "special"),
    [
        ((), {EMPTY}),
        (hands(1), set()),
        (hands(4), set()),
        (hands(5), {LONG}),
        (hands(9), {LONG}),
        ((*hands(5), a.NextSpeaker(None)), set()),
        ((*hands(6), a.NextSpeaker(None)), {LONG}),
        ((*hands(1), a.NextSpeaker(None)), set()),
        ((*hands(1), a.NextSpeaker(None), a.NextSpeaker(0)), {EMPTY}),
        ((a.TellerAnswers(),), set()),
    ],
)
def test_the_line_is_told_as_empty_or_long_where_the_room_talks(
    place: int, acts: tuple[a.Action, ...], special: set[Moment]
) -> None:
    session = come_to(place)
    minute = began(session) + 2
    session = after(session, *((minute, act) for act in acts))
    assert moments(session, at(minute)) == {FIRST, *special}
    assert moments(session, at(minute - 1)) == {FIRST, BEGIN}, "at the beginning the line is no matter yet"


@pytest.mark.parametrize("place", [OPENING, STORY, LAST_WORD, BREAK, CLOSING])
def test_elsewhere_the_line_is_no_matter(place: int) -> None:
    session = come_to(place)
    minute = began(session) + 2
    without, waiting = session, after(session, *((minute, act) for act in hands(6)))
    assert moments(without, at(minute)) == moments(waiting, at(minute))
    assert not moments(waiting, at(minute)) & {EMPTY, LONG}


def test_a_part_without_a_kind_of_its_own_is_a_talk_too() -> None:
    session = come_to(6, every_kind())
    assert session.step.segment.kind is Kind.OTHER
    assert moments(session, at(began(session) + 3)) == {EMPTY}


def test_a_breath_is_a_break() -> None:
    session = come_to(7, every_kind())
    assert moments(session, at(began(session))) == {Moment.BREAK}


def test_a_time_without_a_length_has_a_beginning_and_no_end() -> None:
    session = come_to(11, every_kind())
    assert session.step.segment.kind is Kind.SOCIAL
    assert [moments(session, at(due(session) + wait)) for wait in (1, 2, 300)] == [{BEGIN}, set(), set()]


@pytest.mark.parametrize(
    ("agenda", "place", "special"),
    [
        (one_case(), STORY, set()),
        (one_case(), DISCUSSION, {EMPTY}),
        (three_cases(), STORY, {FIRST}),
        (three_cases(), STORY + 4, set()),
        (three_cases(), STORY + 8, {LAST}),
    ],
)
def test_only_where_there_are_several_cases_is_one_the_first_or_the_last(
    agenda: Agenda, place: int, special: set[Moment]
) -> None:
    session = come_to(place, agenda)
    assert moments(session, at(began(session) + 5)) == special


def test_cases_are_the_first_or_last_in_the_order_they_are_told() -> None:
    session = after(before_the_doors(three_cases()), (0, a.OrderCases((2, 0, 1))), (0, a.OpenDoors()))
    ends = []
    for _ in session.steps[1:]:
        session = next_step(session, due(session))
        ends.append((session.step.segment.case, moments(session, at(began(session))) & {FIRST, LAST}))
    assert [(told, *special) for told, special in ends[1::4]] == [(2, FIRST), (0,), (1, LAST)]


def test_the_two_minutes_of_a_beginning_are_those_that_the_clock_ran() -> None:
    waiting = after(come_to(OPENING), (35, a.StartOrPause()))
    session = next_step(waiting, 41)
    assert session.step.run.started is None
    assert moments(session, at(50)) == {BEGIN, FIRST}
    session = after(session, (50, a.StartOrPause()), (51, a.StartOrPause()))
    assert moments(session, at(58)) == {BEGIN, FIRST}
    session = after(session, (58, a.StartOrPause()))
    assert moments(session, at(59)) == {FIRST}


def test_when_it_is_wrapped_up_by_hand_that_is_the_moment() -> None:
    session = after(come_to(DISCUSSION), (55, a.WrapUp()))
    assert moments(session, at(55)) == {WRAP_UP, FIRST, EMPTY}
    assert moments(after(session, (56, a.WrapUp())), at(57)) == {FIRST, EMPTY}


def test_before_the_doors_and_afterwards_no_moment_is_special() -> None:
    assert moments(before_the_doors(), at(0)) == set()
    assert moments(after(come_to(BREAK), (70, a.End())), at(71)) == set()


# What fills the panel


def test_before_the_doors_nothing_is_offered() -> None:
    session = after(before_the_doors(), (0, a.NameTeller(0, "Ana")), (1, a.ToggleRules()), (2, a.Leave()))
    assert session.panel == Panel()
    assert shown(session) == ()
    assert picked(session) is None


def test_rows_are_there_as_soon_as_the_doors_are_open() -> None:
    rows = shown(come_to(0))
    assert len(rows) == 4
    assert all(Moment.DOORS in prompt.when for prompt in rows)


SPECIAL = {
    OPENING: (Phase.OPENING, {BEGIN}),
    STORY: (Phase.STORY, {BEGIN, FIRST}),
    QUESTIONS: (Phase.QUESTIONS, {BEGIN, FIRST}),
    DISCUSSION: (Phase.DISCUSSION, {BEGIN, FIRST}),
    LAST_WORD: (Phase.DISCUSSION, {Moment.LAST_WORD}),
    BREAK: (Phase.DISCUSSION, {Moment.BREAK}),
    SECOND_STORY: (Phase.STORY, {BEGIN, LAST}),
    SECOND_STORY + 1: (Phase.QUESTIONS, {BEGIN, LAST}),
    SECOND_DISCUSSION: (Phase.DISCUSSION, {BEGIN, LAST}),
    SECOND_DISCUSSION + 1: (Phase.DISCUSSION, {Moment.LAST_WORD}),
    CLOSING: (Phase.CLOSING, {BEGIN}),
    FLOAT: (Phase.CLOSING, {BEGIN}),
}


@pytest.mark.parametrize("place", SPECIAL)
def test_each_turn_brings_what_fits_the_new_step(place: int) -> None:
    session = come_to(place)
    phase, special = SPECIAL[place]
    fresh = offered(OURS, Occasion(phase, moments=frozenset(special), seed=SEED + place))
    assert shown(session) == fresh
    assert session.panel == Panel(tuple(prompt.key for prompt in fresh), frozenset(special))


def test_the_seed_of_the_evening_and_the_place_vary_what_comes_first() -> None:
    evenings = [after(replace(before_the_doors(prompts=wide()), seed=seed), (0, a.OpenDoors())) for seed in range(20)]
    assert len({session.panel.rows for session in evenings}) > 10
    tellings = [come_to(place, three_cases(), wide()) for place in (STORY, STORY + 4, STORY + 8)]
    assert len({session.panel.rows for session in tellings}) == 3


@pytest.mark.parametrize("place", range(OPENING, FLOAT))
def test_back_chooses_for_the_step_that_goes_on_and_for_its_moment(place: int) -> None:
    there = come_to(place)
    session = back(next_step(there, due(there)), due(there) + 1)
    phase, special = SPECIAL[place]
    now = special if place in (LAST_WORD, SECOND_DISCUSSION + 1, BREAK) else {OVER, *(special - {BEGIN})}
    now = now | ({EMPTY} if phase in (Phase.QUESTIONS, Phase.DISCUSSION) and OVER in now else set())
    assert session.panel.moments == now
    assert shown(session) == offered(OURS, Occasion(phase, moments=frozenset(now), seed=SEED + place))


@pytest.mark.parametrize("start", [a.Next(-1), a.StartOrPause(), a.TheyveStarted()])
def test_whatever_begins_the_evening_brings_prompts_for_the_opening(start: a.Action) -> None:
    session = after(come_to(0), (31, start))
    assert session.current == OPENING
    assert session.panel == come_to(OPENING).panel


def test_a_case_that_is_dropped_while_it_is_told_turns_to_what_follows() -> None:
    session = come_to(STORY)
    session = after(session, (45, a.DropCase(session.step.segment.key)))
    assert session.step.segment.kind is Kind.BREAK
    assert all(Moment.BREAK in prompt.when for prompt in shown(session))


def test_a_deck_without_anything_for_the_moment_offers_nothing() -> None:
    session = after(come_to(0, prompts=deck()), (5, a.ToggleLight()))
    assert session.panel.rows == ()
    assert session.panel == Panel()
    assert after(session, (6, a.PickPrompt(0))) is session
    assert after(session, (6, a.PinPrompt())) is session
    assert after(session, (6, a.TogglePromptToRoom())) is session


def test_an_empty_panel_is_filled_by_what_is_done_not_by_time() -> None:
    session = come_to(DISCUSSION, prompts=Deck((for_the_discussion(0, WRAP_UP),)))
    assert session.panel.rows == ()
    for act in (a.Next(99), a.Leave(), a.HandDown(), a.SetChairs(0)):
        assert after(session, (64, act)) is session
    assert after(session, (64, a.HandUp("7"))).panel.rows == (0,)


def test_an_empty_deck_is_no_trouble() -> None:
    session = come_to(STORY, prompts=Deck())
    for act in (a.ToggleSituation(Situation.NAMES), a.OtherPrompts(), a.PinPrompt(), a.TogglePromptToRoom(), a.Leave()):
        session = after(session, (45, act))
        assert shown(session) == ()
    assert session.room.prompt is None
    assert shown(after(session, (46, a.End()))) == ()


# Decks that are laid before the doors open


def own(text: str, source: str = "", *, instead: bool = False) -> Deck:
    return Deck((Prompt(0, text, Intent.TIME, frozenset(Phase)),), instead=instead, source=source)


def taken(*decks: Deck) -> Session:
    return after(before_the_doors(), *((0, a.TakeDeck(deck)) for deck in decks))


def test_each_deck_is_laid_on_top() -> None:
    one, other = own("One."), own("Other.")
    session = taken(one, other)
    assert session.decks == (other, one, OURS)
    assert [prompt.text for prompt in session.deck.prompts[:3]] == ["Other.", "One.", OURS.prompts[0].text]
    assert session.deck.prompts[2] == replace(OURS.prompts[0], key=2)
    assert after(session, (0, a.TakeDeck(other))) is session
    assert taken(one, other, one).decks == (one, other, OURS)


def test_one_of_the_same_file_takes_the_place_of_what_it_was() -> None:
    session = taken(own("Soop.", "soup.toml"), own("Other.", "other.toml"), own("Soup.", "soup.toml"))
    assert [deck.prompts[0].text for deck in session.decks[:2]] == ["Soup.", "Other."]
    assert session.decks[2:] == (OURS,)
    assert "Soop." not in {prompt.text for prompt in session.deck.prompts}


def test_pasted_ones_come_from_no_file_and_are_all_kept() -> None:
    assert len(taken(own("One."), own("Other."), own("Another.")).decks) == 4


def test_one_that_stands_instead_of_ours_may_be_laid_over_in_turn() -> None:
    session = taken(own("Alone.", "own.toml", instead=True), own("More."))
    assert [prompt.text for prompt in session.deck.prompts] == ["More.", "Alone."]
    session = after(session, (0, a.TakeDeck(own("Beside.", "own.toml"))))
    assert len(session.deck.prompts) == len(OURS.prompts) + 2


def test_another_agenda_leaves_the_decks() -> None:
    session = after(taken(own("One.")), (0, a.TakeAgenda(one_case())))
    assert (session.decks, session.deck) == (taken(own("One.")).decks, taken(own("One.")).deck)


def test_our_own_deck_is_taken_in_another_language_under_what_was_laid_on_it() -> None:
    german, mine = own("Nimm dir Zeit."), own("Mine.", "own.toml")
    before = taken(mine)
    session, again = respoken((before, replace(before, labels=("Ana",))), german)
    assert session.decks == (mine, german)
    assert [prompt.text for prompt in session.deck.prompts] == ["Mine.", "Nimm dir Zeit."]
    assert again.deck is session.deck, "what was shared is shared"
    assert respoken((session,), german)[0] is session


def test_once_the_doors_are_open_no_deck_is_taken() -> None:
    session = come_to(0)
    assert after(session, (5, a.TakeDeck(own("Late.")))) is session
    assert respoken((session,), own("Spät."))[0] is session


# What leaves it alone

labels = st.sampled_from(["", "7", "Ana", "Ben"])
amounts = st.sampled_from([-5 * MINUTE, -MINUTE, MINUTE, 5 * MINUTE])
segments = st.integers(-1, 14)
unrelated: st.SearchStrategy[a.Action] = st.one_of(
    st.sampled_from([a.StartOrPause(), a.WrapUp(), a.Extend(), a.AskTheRoom(), a.MarkBeat(), a.TheyveStarted()]),
    st.builds(a.Add, amounts, st.none() | segments),
    st.builds(
        lambda since, length: a.TakeSleepOut(at(since).at, at(since + length).at),
        st.floats(30, 110),
        amounts.map(abs).map(lambda span: span / MINUTE),
    ),
    st.builds(lambda key: a.LeaveOut((key,)), segments) | st.builds(lambda key: a.PutBack((key,)), segments),
    st.builds(a.Move, segments, earlier=st.booleans()) | st.just(a.PutInReserve()),
    st.builds(lambda key, amount: a.Replan(((key, amount),)), segments, amounts.map(abs)),
    st.builds(lambda key, amount: a.ShortenStories(((key, amount),)), segments, amounts.map(abs)),
    st.builds(a.HandUp, labels, st.sampled_from(HandKind)) | st.builds(a.ToggleHand, labels),
    st.builds(a.HandDown, st.none() | st.integers(0, 6)) | st.builds(a.TakeHand, st.integers(0, 6)),
    st.builds(a.MoveHand, st.integers(0, 6), earlier=st.booleans()) | st.builds(a.MarkFirst, st.integers(0, 6)),
    st.builds(a.MergeLabels, labels, labels) | st.builds(a.StepOut, labels),
    st.builds(a.NextSpeaker, st.none() | st.integers(0, 6))
    | st.builds(a.PreviousSpeaker, st.none() | st.integers(0, 6)),
    st.sampled_from([a.ToggleClosed(), a.ClearLine(), a.TellerAnswers(), a.ToggleRound(), a.PassOn(), a.Park()]),
    st.sampled_from([a.BringBack(), a.SetPolicy(Policy.IN_ORDER), a.SetChairs(12), a.SetTurn(MINUTE)]),
    st.builds(a.SetCard, st.integers(0, 1), st.just(Card(alias="a bank", signal=Signal.RING))),
    st.sampled_from([a.ToggleBlank(), a.ToggleFreeze(), a.ToggleGentle(), a.ToggleRules(), a.ToggleLight()]),
    st.sampled_from([a.ToggleNames(), a.ToggleTestCard(), a.OpenDoors(), a.TakeDeck(Deck()), a.NameTeller(0, "Ben")]),
    st.sampled_from([a.TakeAgenda(one_case()), a.OrderCases((1, 0)), a.SetWrapUp(MINUTE), a.SetMinutes(1, MINUTE)]),
    st.just(a.SetTimes(start=at(45).wall)),
    st.builds(a.Next, st.just(99)) | st.builds(a.Back, st.just(99)) | st.builds(a.BreakNow, st.just(99)),
    st.just(a.DropCase(99)),
)
states: st.SearchStrategy[tuple[a.Action, ...]] = st.sampled_from(
    [
        (),
        (a.OtherPrompts(),),
        (a.PinPrompt(), a.TogglePromptToRoom()),
        (a.ToggleSituation(Situation.SILENCE),),
        (a.ToggleSituation(Situation.DISTRESS), a.OtherPrompts()),
        (a.PickPrompt(40, (3, 40, 5)),),
    ]
)


@given(st.integers(OPENING, FLOAT), states, st.lists(st.tuples(st.floats(0, 6), unrelated), max_size=12))
def test_nothing_but_a_turn_or_what_is_asked_of_the_panel_changes_it(
    place: int, state: tuple[a.Action, ...], acts: list[tuple[float, a.Action]]
) -> None:
    """Neither time, nor hands, nor the plan, nor the room screen: somebody reads from it. Only a silence ends."""
    session = come_to(place)
    minute = began(session)
    session = after(session, *((minute, act) for act in state))
    for wait, act in acts:
        minute += wait
        changed = after(session, (minute, act))
        assert replace(changed.panel, since=None, quiet=None) == replace(session.panel, since=None, quiet=None)
        assert changed.pinned is session.pinned
        session = changed


@given(st.floats(0, 60), st.lists(unrelated.filter(lambda act: act not in (a.StartOrPause(), a.TheyveStarted()))))
def test_at_the_doors_neither(minute: float, acts: list[a.Action]) -> None:
    session = come_to(0)
    assert after(session, *((minute, act) for act in acts)).panel is session.panel


def test_what_became_of_the_moment_shows_only_when_others_are_asked_for() -> None:
    session = after(come_to(DISCUSSION), *((60, act) for act in hands(6)), (65, a.HandDown()))
    assert session.panel.moments == {BEGIN, FIRST}
    session = after(session, (65, a.OtherPrompts()))
    assert session.panel.moments == {WRAP_UP, FIRST, LONG}
    assert WRAP_UP in shown(session)[0].when


# Others


def rounds(session: Session, minute: float) -> tuple[list[tuple[int, ...]], int]:
    """Ask for others for a long time; also tell how many prompts fit."""
    rows = [session.panel.rows]
    for _ in range(40):
        session = after(session, (minute, a.OtherPrompts()))
        rows.append(session.panel.rows)
    return rows, len(set().union(*rows))


def fresh_in_each(rows: list[tuple[int, ...]], count: int) -> None:
    """See that nothing comes again before all have been shown, and that it begins anew then."""
    unseen = count
    seen: set[int] = set()
    for before, now in pairwise(((), *rows)):
        if not unseen:
            seen = set(before)
            unseen = count - len(seen)
            if not unseen:
                assert now == before
                continue
        new = [key for key in now if key not in seen]
        assert len(new) == min(len(now), unseen)
        assert list(now[: len(new)]) == new, "what comes again comes after what is new"
        seen.update(new)
        unseen -= len(new)


@pytest.mark.parametrize("place", range(FLOAT + 1))
def test_others_go_through_all_that_fit_before_anything_comes_again(place: int) -> None:
    session = come_to(place)
    phase, special = SPECIAL.get(place, (Phase.OPENING, {Moment.DOORS}))
    minute = began(session) + 1 if place else 1
    fit = [
        prompt.key
        for prompt in OURS.prompts
        if phase in prompt.phases
        and (prompt.when & special or not (prompt.when or special & {Moment.DOORS, Moment.LAST_WORD, Moment.BREAK}))
    ]
    rows, count = rounds(session, minute)
    assert {key for row in rows for key in row} == set(fit)
    assert count == len(fit)
    fresh_in_each(rows, count)


@pytest.mark.parametrize("situation", Situation)
def test_in_a_situation_too(situation: Situation) -> None:
    session = after(come_to(STORY), (45, a.ToggleSituation(situation)))
    rows, count = rounds(session, 45)
    assert {key for row in rows for key in row} == {p.key for p in OURS.prompts if p.situation is situation}
    fresh_in_each(rows, count)
    in_order = [key for row in rows[: count // 3] for key in row]
    assert in_order == sorted(in_order)


def test_others_of_few_show_the_same_again() -> None:
    few = Deck(tuple(Prompt(key, f"Prompt {key}.", Intent.TIME, frozenset(Phase)) for key in range(3)))
    session = come_to(STORY, prompts=few)
    again = after(session, (45, a.OtherPrompts()))
    assert again.panel.rows == session.panel.rows
    assert set(again.panel.rows) == {0, 1, 2}


def test_what_was_said_comes_after_all_that_was_not() -> None:
    session = come_to(DISCUSSION, prompts=wide())
    said = session.panel.rows[:2]
    session = after(session, *((55, a.PickPrompt(key)) for key in said))
    rows = []
    for _ in range(12):
        session = after(session, (55, a.OtherPrompts()))
        rows.append(session.panel.rows)
    assert not any(set(row) & set(said) for row in rows)


def test_when_all_were_said_the_longest_ago_comes_first() -> None:
    session = come_to(DISCUSSION, prompts=wide(6))
    for _ in range(6):
        key = next(key for key in session.panel.rows if key not in session.panel.used)
        session = after(session, (55, a.PickPrompt(key)), (55, a.OtherPrompts()))
    assert session.panel.rows == session.panel.used[:4]
    first = session.panel.rows[0]
    session = after(session, (55, a.PickPrompt(first)), (55, a.OtherPrompts()))
    assert session.panel.used[-1] == first
    assert session.panel.rows == session.panel.used[:4]


@given(st.lists(st.integers(-1, 3), max_size=25))
def test_however_it_is_asked_and_picked_what_is_new_comes_first(moves: list[int]) -> None:
    """-1 asks for others, else a row is picked. Nothing that was shown or said comes while there is something new."""
    session = come_to(DISCUSSION, prompts=wide(10))
    seen, said = set(session.panel.rows), set[int]()
    for move in moves:
        if move >= 0:
            said.add(session.panel.rows[move])
            session = after(session, (55, a.PickPrompt(session.panel.rows[move])))
            continue
        if len(seen | said) == 10:
            seen = set(session.panel.rows)
        session = after(session, (55, a.OtherPrompts()))
        rows = session.panel.rows
        new = [key for key in rows if key not in seen | said]
        assert len(new) == min(4, 10 - len(seen | said))
        assert list(rows[: len(new)]) == new
        seen |= set(rows)


def test_others_let_go_of_what_was_picked() -> None:
    session = come_to(STORY)
    session = after(session, (45, a.PickPrompt(session.panel.rows[2])), (45, a.OtherPrompts()))
    assert session.panel.picked is None
    assert picked(session) == shown(session)[0]


def test_after_a_search_others_are_those_of_the_moment() -> None:
    session = come_to(STORY)
    rows = session.panel.rows
    search = after(session, (41, a.PickPrompt(100, (7, 100, 3))))
    assert (search.panel.rows, search.panel.found) == ((7, 100, 3), True)
    session = after(search, (41, a.OtherPrompts()))
    assert (session.panel.rows, session.panel.found, session.panel.picked) == (rows, False, None)
    assert session.panel.used == (100,)
    assert session.panel.passed == frozenset(), "what a search found was not passed over"


# Pick, and what is used


def test_a_pick_marks_what_is_said_and_leaves_the_rows() -> None:
    session = come_to(STORY)
    rows = session.panel.rows
    session = after(session, (45, a.PickPrompt(rows[2])))
    assert picked(session) == OURS.prompts[rows[2]]
    assert session.panel == replace(come_to(STORY).panel, picked=rows[2], used=(rows[2],))
    session = after(session, (46, a.PickPrompt(rows[0])), (47, a.PickPrompt(rows[2])))
    assert session.panel.used == (rows[0], rows[2]), "the last one used comes last"
    assert after(session, (48, a.PickPrompt(rows[2]))) is session


def test_until_a_row_is_picked_it_is_the_first() -> None:
    session = come_to(STORY)
    assert session.panel.picked is None
    assert picked(session) == shown(session)[0]


@pytest.mark.parametrize(
    ("key", "among"),
    [(-1, ()), (5000, ()), (5000, (5000,)), (3, (4, 5)), (3, (3, 5000)), (3, (3, -1)), (-1, (3, -1))],
)
def test_what_is_not_there_can_not_be_picked(key: int, among: tuple[int, ...]) -> None:
    session = come_to(STORY)
    assert after(session, (45, a.PickPrompt(key, among))) is session


def test_one_that_is_known_but_not_shown_can_not_be_picked_from_the_rows() -> None:
    session = come_to(STORY)
    other = next(prompt.key for prompt in OURS.prompts if prompt.key not in session.panel.rows)
    assert after(session, (45, a.PickPrompt(other))) is session


def test_among_what_was_found_another_can_be_picked() -> None:
    session = after(come_to(STORY), (45, a.PickPrompt(100, (7, 100, 3))), (45, a.PickPrompt(3)))
    assert session.panel.found
    assert session.panel.rows == (7, 100, 3)
    assert session.panel.used == (100, 3)


def test_what_was_said_is_not_offered_again_in_this_case() -> None:
    session = come_to(STORY, prompts=wide())
    key = session.panel.rows[0]
    session = after(session, (45, a.PickPrompt(key)))
    session = next_step(session, 50)
    assert session.panel.used == (key,)
    for minute in range(50, 54):
        assert key not in session.panel.rows
        session = after(session, (minute, a.OtherPrompts()))
    session = next_step(next_step(session, 54), 66)
    assert (session.step.segment.kind, session.panel.used) == (Kind.LAST_WORD, (key,))
    session = back(back(session, 67), 67)
    assert (session.step.segment.kind, session.panel.used) == (Kind.QUESTIONS, (key,))
    assert key not in session.panel.rows


def test_with_the_case_it_is_forgotten_what_was_said() -> None:
    session = come_to(LAST_WORD, prompts=wide())
    session = after(session, (67, a.PickPrompt(session.panel.rows[0])))
    assert next_step(session, 68).panel.used == ()


def test_from_the_last_word_to_the_next_story_without_a_break_too() -> None:
    session = come_to(LAST_WORD, three_cases(), wide())
    session = next_step(after(session, (67, a.PickPrompt(session.panel.rows[0]))), 68)
    assert session.step.segment.kind is Kind.STORY
    assert session.panel.used == ()


def test_a_break_on_the_spot_and_the_way_back_keep_what_was_said() -> None:
    session = come_to(STORY, prompts=wide())
    key = session.panel.rows[0]
    session = after(session, (45, a.PickPrompt(key)), (46, a.BreakNow(session.step.segment.key)))
    assert session.step.segment.kind is Kind.BREAK
    assert session.panel.moments == {Moment.BREAK}
    assert session.panel.used == (key,)
    during = session.panel.rows[1]
    session = back(after(session, (47, a.PickPrompt(during))), 50)
    assert session.step.segment.kind is Kind.STORY
    assert session.panel.used == (key, during)
    assert key not in session.panel.rows


def test_what_was_passed_over_may_come_again_at_the_next_step() -> None:
    session = after(come_to(STORY, prompts=wide(4)), (45, a.OtherPrompts()))
    session = next_step(session, 50)
    assert session.panel.passed == frozenset()


def test_a_picked_row_and_what_was_found_do_not_outlast_a_turn() -> None:
    session = next_step(after(come_to(STORY), (45, a.PickPrompt(100, (7, 100, 3)))), 50)
    assert (session.panel.found, session.panel.picked, session.panel.situation) == (False, None, None)
    assert session.panel.rows == tuple(
        p.key
        for p in offered(OURS, Occasion(Phase.QUESTIONS, moments=frozenset({BEGIN, FIRST}), used=(100,), seed=SEED + 3))
    )


# Pins


def test_a_pin_leaves_the_rows_and_brings_its_prompt_first_all_evening() -> None:
    session = come_to(STORY, prompts=wide())
    rows, key = session.panel.rows, session.panel.rows[3]
    session = after(session, (45, a.PickPrompt(key)), (45, a.PinPrompt()))
    assert session.panel.rows == rows
    assert session.pinned == {key}
    firsts = []
    while session.current < FLOAT:
        session = next_step(session, due(session))
        assert session.pinned == {key}
        if not session.panel.moments & {Moment.LAST_WORD, Moment.BREAK} and session.step.segment.case != 0:
            firsts.append(session.panel.rows[0])
        elif session.step.segment.case == 0:
            assert key not in session.panel.rows, "it was said in this case"
    assert firsts == [key] * 5
    session = after(session, (121, a.End()))
    assert session.pinned == {key}
    assert session.panel.rows[0] == key


def test_a_pin_may_be_taken_off_and_others_stay() -> None:
    session = come_to(STORY)
    one, other = session.panel.rows[:2]
    session = after(session, (41, a.PinPrompt()), (41, a.PickPrompt(other)), (41, a.PinPrompt()))
    assert session.pinned == {one, other}
    session = after(session, (41, a.PinPrompt()))
    assert session.pinned == {one}
    session = after(session, (41, a.PickPrompt(one)), (41, a.PinPrompt()))
    assert session.pinned == frozenset()


def test_a_pin_of_a_situation_goes_before_those_that_stand_first_in_the_deck() -> None:
    blame, close = a.ToggleSituation(Situation.BLAME), a.Leave()
    session = after(come_to(STORY), (42, blame), (42, a.OtherPrompts()))
    key = session.panel.rows[1]
    session = after(session, (42, a.PickPrompt(key)), (42, a.PinPrompt()), (42, close))
    session = after(next_step(next_step(next_step(next_step(next_step(session, 50), 54), 66), 68), 78), (80, blame))
    first = [prompt.key for prompt in OURS.prompts if prompt.situation is Situation.BLAME]
    assert session.panel.rows == (key, *first[:2])


# Situations


@pytest.mark.parametrize("situation", Situation)
@pytest.mark.parametrize("place", [0, STORY, DISCUSSION, BREAK, FLOAT])
def test_a_situation_shows_its_three_and_goes_as_it_came(place: int, situation: Situation) -> None:
    session = come_to(place)
    minute = began(session) + 0.5 if place else 1
    opened = after(session, (minute, a.ToggleSituation(situation)))
    assert list(shown(opened)) == [prompt for prompt in OURS.prompts if prompt.situation is situation][:3]
    assert opened.panel.situation is situation
    assert after(opened, (minute, a.ToggleSituation(situation))).panel == session.panel
    assert after(opened, (minute, a.Leave())).panel == session.panel


def test_another_situation_takes_its_place() -> None:
    session = after(come_to(STORY), (45, a.ToggleSituation(Situation.BLAME)), (46, a.ToggleSituation(Situation.NAMES)))
    assert session.panel.situation is Situation.NAMES
    assert {prompt.situation for prompt in shown(session)} == {Situation.NAMES}


def test_it_is_known_since_when_a_silence_is_one() -> None:
    silence = after(come_to(DISCUSSION), (60, a.ToggleSituation(Situation.SILENCE)))
    assert silence.panel.since == at(60).at
    later = after(silence, (61, a.OtherPrompts()), (61, a.HandUp("7")))
    assert later.panel.since == at(60).at, "others do not begin it anew"
    for act in (a.ToggleSituation(Situation.SILENCE), a.ToggleSituation(Situation.ADVICE), a.Leave()):
        assert after(silence, (62, act)).panel.since is None


@pytest.mark.parametrize("situation", [s for s in Situation if s is not Situation.SILENCE])
def test_in_no_other_situation_is_a_silence_counted(situation: Situation) -> None:
    assert after(come_to(DISCUSSION), (60, a.ToggleSituation(situation))).panel.since is None


@pytest.mark.parametrize("act", [a.NextSpeaker(None), a.TakeHand(0), a.TellerAnswers()])
def test_a_silence_ends_when_somebody_has_the_floor_and_is_told_from_then_on(act: a.Action) -> None:
    silence = after(come_to(DISCUSSION), (58, a.HandUp("7")), (60, a.ToggleSituation(Situation.SILENCE)))
    session = after(silence, (61, a.HandUp("9")), (61.5, act))
    assert (session.panel.since, session.panel.quiet) == (None, 1.5 * MINUTE)
    assert replace(session.panel, quiet=None) == replace(silence.panel, since=None), "its rows stay"
    later = after(session, (65, a.NextSpeaker(0)), (66, a.HandDown()))
    assert later.panel.quiet == 1.5 * MINUTE


@pytest.mark.parametrize("act", [a.ToggleSituation(Situation.SILENCE), a.ToggleSituation(Situation.ADVICE), a.Leave()])
def test_how_long_a_silence_was_is_told_as_long_as_it_is_looked_at(act: a.Action) -> None:
    session = after(come_to(DISCUSSION), (58, a.HandUp("7")), (60, a.ToggleSituation(Situation.SILENCE)))
    session = after(session, (61, a.NextSpeaker(None)), (62, act))
    assert session.panel.situation is not Situation.SILENCE
    assert (session.panel.since, session.panel.quiet) == (None, None)


def test_a_silence_that_is_said_anew_is_counted_anew() -> None:
    silence = a.ToggleSituation(Situation.SILENCE)
    session = after(come_to(DISCUSSION), (58, a.HandUp("7")), (60, silence), (61, a.NextSpeaker(None)))
    session = after(session, (62, silence), (63, silence))
    assert (session.panel.since, session.panel.quiet) == (at(63).at, None)


@pytest.mark.parametrize(
    "act",
    [a.MergeLabels("7", "8"), a.TakeSleepOut(at(60.5).at, at(60.7).at), a.NextSpeaker(0), a.Park(), a.HandUp("9")],
)
def test_no_silence_ends_while_nobody_is_given_the_floor(act: a.Action) -> None:
    session = after(come_to(DISCUSSION), (58, a.HandUp("7")), (58, a.NextSpeaker(None)))
    session = after(session, (60, a.ToggleSituation(Situation.SILENCE)))
    changed = after(session, (61, act))
    assert changed is not session
    assert (changed.panel.since, changed.panel.quiet) == (at(60).at, None)


def test_what_was_said_and_passed_over_is_remembered_in_a_situation_and_after_it() -> None:
    session = after(come_to(DISCUSSION), (60, a.OtherPrompts()))
    passed = session.panel.passed
    said = session.panel.rows[1]
    session = after(session, (60, a.PickPrompt(said)), (60, a.ToggleSituation(Situation.ADVICE)))
    assert (session.panel.used, session.panel.passed) == ((said,), passed)
    advice = session.panel.rows[0]
    session = after(session, (60, a.PickPrompt(advice)), (61, a.ToggleSituation(Situation.ADVICE)))
    assert (session.panel.used, session.panel.passed) == ((said, advice), passed)
    assert not {said, *passed} & set(session.panel.rows)
    again = after(session, (62, a.ToggleSituation(Situation.ADVICE)))
    assert advice not in again.panel.rows


def test_a_situation_goes_with_what_was_found_and_with_a_turn() -> None:
    found = after(come_to(STORY), (45, a.PickPrompt(100, (7, 100))), (45, a.ToggleSituation(Situation.NAMES)))
    assert (found.panel.found, found.panel.picked, found.panel.used) == (False, None, (100,))
    turned = next_step(found, 50)
    assert turned.panel.situation is None
    assert {Phase.QUESTIONS} <= set.intersection(*(set(prompt.phases) for prompt in shown(turned)))


def test_a_search_in_a_situation_leads_back_to_it() -> None:
    session = after(come_to(STORY), (45, a.ToggleSituation(Situation.NAMES)))
    rows = session.panel.rows
    session = after(session, (45, a.PickPrompt(100, (7, 100))), (45, a.OtherPrompts()))
    assert (session.panel.situation, session.panel.rows) == (Situation.NAMES, rows)


# What became of the moment


@pytest.mark.parametrize(
    ("place", "acts", "minute", "said"),
    [
        (0, (), 60, ""),
        (OPENING, (), 31, ""),
        (OPENING, (), 35, "under way"),
        (OPENING, (), 38, "wrapping up"),
        (OPENING, (), 40, "over time"),
        (STORY, (), 41.9, ""),
        (STORY, (), 45, "under way"),
        (STORY, (), 48, "wrapping up"),
        (STORY, (), 51, "over time"),
        (STORY, hands(6), 45, "under way"),
        (QUESTIONS, (), 51, ""),
        (QUESTIONS, (), 52, "nobody waits"),
        (QUESTIONS, hands(5), 52, "long line"),
        (QUESTIONS, (), 53.5, "wrapping up"),
        (DISCUSSION, (), 58, "nobody waits"),
        (DISCUSSION, hands(3), 58, "under way"),
        (DISCUSSION, hands(5), 58, "long line"),
        (DISCUSSION, hands(5), 64, "wrapping up"),
        (DISCUSSION, (), 67, "over time"),
        (LAST_WORD, (), 75, ""),
        (BREAK, (), 90, ""),
        (SECOND_STORY, (), 83, "under way"),
        (CLOSING, (), 110, ""),
        (CLOSING, (), 114, "wrapping up"),
        (FLOAT, (), 121, "over time"),
    ],
)
def test_it_is_said_what_became_of_the_moment(place: int, acts: tuple[a.Action, ...], minute: float, said: str) -> None:
    session = come_to(place)
    session = after(session, *((minute, act) for act in acts))
    assert news(session, at(minute)) == said
    if said:
        assert news(after(session, (minute, a.OtherPrompts())), at(minute)) == "", "then that is what is shown"


def test_it_is_not_said_that_it_is_under_way_where_nothing_shown_was_for_the_beginning() -> None:
    session = come_to(CLOSING, prompts=WIDE)
    assert session.panel.moments == {BEGIN}
    assert news(session, at(110)) == ""
    assert news(come_to(DISCUSSION, prompts=Deck((for_the_discussion(0, FIRST),))), at(58)) == ""


def test_it_is_not_said_either_where_only_the_line_is_no_longer_empty() -> None:
    prompts = Deck((for_the_discussion(0, EMPTY), for_the_discussion(1)))
    session = after(come_to(DISCUSSION, prompts=prompts), (58, a.OtherPrompts()))
    assert set(session.panel.rows) == {0, 1}
    assert news(after(session, (58, a.HandUp("7"))), at(59)) == ""


def test_a_wrap_up_that_was_taken_back_is_under_way_again() -> None:
    prompts = Deck((for_the_discussion(0, WRAP_UP), for_the_discussion(1)))
    session = after(come_to(DISCUSSION, prompts=prompts), (58, a.HandUp("7")), (58, a.WrapUp()), (58, a.OtherPrompts()))
    assert set(session.panel.rows) == {0, 1}
    assert news(session, at(59)) == ""
    assert news(after(session, (60, a.WrapUp())), at(60)) == "under way"


def test_nothing_is_said_of_it_where_something_else_is_looked_at() -> None:
    session = come_to(DISCUSSION)
    assert news(session, at(64)) == "wrapping up"
    assert news(after(session, (55, a.ToggleSituation(Situation.BLAME))), at(64)) == ""
    assert news(after(session, (55, a.PickPrompt(100, (7, 100)))), at(64)) == ""


def test_nothing_is_said_where_the_deck_has_nothing_for_it() -> None:
    assert news(come_to(DISCUSSION, prompts=deck()), at(64)) == ""


def for_the_discussion(key: int, *when: Moment) -> Prompt:
    return Prompt(key, f"Prompt {key}.", Intent.TIME, frozenset({Phase.DISCUSSION}), when=frozenset(when))


def test_nothing_is_said_where_what_fits_is_shown_already() -> None:
    session = come_to(DISCUSSION, prompts=Deck((for_the_discussion(0, BEGIN, WRAP_UP),)))
    assert session.panel.rows == (0,)
    assert news(session, at(64)) == ""


def test_nothing_is_said_where_what_fits_was_said_already() -> None:
    session = come_to(DISCUSSION, prompts=Deck((for_the_discussion(0), for_the_discussion(1, WRAP_UP))))
    assert session.panel.rows == (0,)
    assert news(session, at(64)) == "wrapping up"
    session = after(session, (55, a.PickPrompt(1, (1,))), (55, a.OtherPrompts()))
    assert (session.panel.used, session.panel.rows) == ((1,), (0,))
    assert news(session, at(64)) == ""


def test_nothing_is_said_of_a_moment_that_has_prompts_only_in_another_phase() -> None:
    elsewhere = replace(for_the_discussion(1, WRAP_UP), phases=frozenset({Phase.STORY}))
    assert news(come_to(DISCUSSION, prompts=Deck((for_the_discussion(0), elsewhere))), at(64)) == ""


def test_a_case_that_becomes_the_last_one_is_news() -> None:
    session = come_to(STORY + 6, three_cases())
    minute = began(session) + 4
    session = after(session, *((minute, act) for act in hands(1)))
    assert news(session, at(minute)) == "under way"
    dropped = after(session, (minute, a.LeaveOut(tuple(s.segment.key for s in session.steps if s.segment.case == 2))))
    assert news(dropped, at(minute)) == "last case"


def test_before_the_doors_and_in_the_debrief_there_is_no_news() -> None:
    assert news(before_the_doors(), at(0)) == ""
    assert news(after(come_to(DISCUSSION), (64, a.End())), at(70)) == ""


# To the room and back


def test_the_picked_prompt_goes_to_the_room_and_counts_as_said() -> None:
    session = come_to(DISCUSSION, prompts=WIDE)
    rows = session.panel.rows
    session = after(session, (55, a.ToggleRules()), (55, a.PickPrompt(rows[1])), (56, a.TogglePromptToRoom()))
    assert session.room.prompt == WIDE.prompts[rows[1]]
    assert not session.room.rules
    assert session.panel.rows == rows
    assert session.panel.used == (rows[1],)


def test_without_a_pick_the_first_one_goes() -> None:
    session = after(come_to(DISCUSSION, prompts=WIDE), (55, a.TogglePromptToRoom()))
    assert session.room.prompt == shown(session)[0]
    assert session.panel.picked == session.panel.rows[0]
    assert session.panel.used == session.panel.rows[:1]


def test_taken_back_it_is_not_offered_again() -> None:
    session = after(come_to(DISCUSSION, prompts=WIDE), (55, a.TogglePromptToRoom()))
    sent = session.panel.rows[0]
    session = after(session, (65, a.TogglePromptToRoom()))
    assert session.room.prompt is None
    assert session.panel.used == (sent,)
    assert sent not in session.panel.rows
    assert session.panel.picked is None
    assert session.panel.moments == {WRAP_UP, FIRST, EMPTY}, "what comes then fits the new moment"


def test_another_one_takes_its_place() -> None:
    session = after(come_to(DISCUSSION, prompts=WIDE), (55, a.TogglePromptToRoom()))
    rows = session.panel.rows
    session = after(session, (56, a.PickPrompt(rows[2])), (57, a.TogglePromptToRoom()))
    assert session.room.prompt == WIDE.prompts[rows[2]]
    assert session.panel.used == (rows[0], rows[2])
    assert after(session, (58, a.TogglePromptToRoom())).room.prompt is None


def test_what_is_only_looked_at_never_takes_its_place() -> None:
    session = after(
        come_to(DISCUSSION, prompts=WIDE), (55, a.TogglePromptToRoom()), (56, a.ToggleSituation(Situation.BLAME))
    )
    assert session.room.prompt is not None, "to look at a situation takes nothing off the room"
    taken_off = after(session, (57, a.TogglePromptToRoom()))
    assert taken_off.room.prompt is None
    assert (taken_off.panel.situation, taken_off.panel.used) == (Situation.BLAME, session.panel.used)
    assert after(taken_off, (57, a.TogglePromptToRoom())).room.prompt == shown(taken_off)[0]
    other = after(session, (57, a.PickPrompt(session.panel.rows[1])), (57, a.TogglePromptToRoom()))
    assert other.room.prompt == shown(session)[1]


def test_what_is_only_to_be_said_never_gets_there() -> None:
    doors = come_to(0)
    key = next(key for key in doors.panel.rows if not OURS.prompts[key].room)
    doors = after(doors, (1, a.PickPrompt(key)))
    assert after(doors, (2, a.TogglePromptToRoom())) is doors
    distress = after(come_to(STORY), (45, a.ToggleSituation(Situation.DISTRESS)))
    for key in distress.panel.rows:
        chosen = after(distress, (45, a.PickPrompt(key)))
        assert after(chosen, (45, a.TogglePromptToRoom())) is chosen


def test_distress_takes_off_what_the_room_shows_whatever_a_deck_claims() -> None:
    loud = Prompt(0, "Stop here.", Intent.EMOTION, situation=Situation.DISTRESS, room=True)
    plain = Prompt(1, "Go on.", Intent.TIME, frozenset(Phase))
    session = after(come_to(STORY, prompts=Deck((loud, plain))), (45, a.TogglePromptToRoom()))
    assert session.room.prompt == plain
    session = after(session, (46, a.ToggleSituation(Situation.DISTRESS)), (46, a.PickPrompt(0)))
    session = after(session, (46, a.TogglePromptToRoom()))
    assert session.room.prompt is None
    assert session.panel.used == (1, 0)
    assert session.panel.situation is Situation.DISTRESS
    assert after(session, (47, a.TogglePromptToRoom())).room.prompt is None


def test_where_nothing_can_be_picked_it_is_taken_off_as_well() -> None:
    plain = Prompt(0, "Go on.", Intent.TIME, frozenset(Phase))
    session = after(come_to(STORY, prompts=Deck((plain,))), (45, a.TogglePromptToRoom()))
    session = after(session, (46, a.ToggleSituation(Situation.NAMES)))
    assert (session.room.prompt, picked(session)) == (plain, None)
    assert after(session, (47, a.TogglePromptToRoom())).room.prompt is None


@pytest.mark.parametrize("turn", ["next", "back", "break", "end"])
def test_a_turn_takes_it_off(turn: str) -> None:
    session = after(come_to(DISCUSSION, prompts=WIDE), (55, a.TogglePromptToRoom()))
    key = session.step.segment.key
    acts: dict[str, a.Action] = {"next": a.Next(key), "back": a.Back(key), "break": a.BreakNow(key), "end": a.End()}
    assert after(session, (60, acts[turn])).room.prompt is None


def test_a_prompt_that_was_found_goes_to_the_room_too() -> None:
    session = after(come_to(STORY, prompts=WIDE), (45, a.PickPrompt(9, (7, 9))), (45, a.TogglePromptToRoom()))
    assert session.room.prompt == WIDE.prompts[9]
    assert session.panel.found
    session = after(session, (46, a.TogglePromptToRoom()))
    assert not session.panel.found
    assert {Phase.STORY} <= set.intersection(*(set(prompt.phases) for prompt in shown(session)))


# Esc


def test_esc_takes_off_one_thing_after_the_other_and_then_does_nothing() -> None:
    situation = a.ToggleSituation(Situation.SILENCE)
    acts = (a.TogglePromptToRoom(), situation, a.ToggleRules(), a.ToggleFreeze(), a.ToggleBlank())
    session = after(come_to(DISCUSSION, prompts=WIDE), *((60, act) for act in acts))
    left = []
    while (without := after(session, (61, a.Leave()))) is not session:
        room, panel = without.room, without.panel
        lies = (room.blank, room.frozen is not None, room.rules, room.prompt is not None, panel.situation is not None)
        left.append(sum(lies))
        assert lies == tuple(place >= len(left) for place in range(5))
        session = without
    assert left == [4, 3, 2, 1, 0]
    assert session.panel.since is None
    assert session.panel.moments == {FIRST, EMPTY}, "what comes then fits the moment"


def test_esc_leaves_what_was_found_and_a_situation_at_once() -> None:
    session = after(
        come_to(STORY, prompts=WIDE), (45, a.ToggleSituation(Situation.NAMES)), (45, a.PickPrompt(9, (7, 9)))
    )
    session = after(session, (45, a.Leave()))
    panel = session.panel
    assert (panel.found, panel.situation, panel.picked, panel.used) == (False, None, None, (9,))
    assert {Phase.STORY} <= set.intersection(*(set(prompt.phases) for prompt in shown(session)))
    assert after(session, (46, a.Leave())) is session


def test_esc_leaves_what_was_found_where_nothing_else_is_open() -> None:
    session = come_to(STORY, prompts=WIDE)
    rows = session.panel.rows
    search = after(session, (41, a.PickPrompt(rows[3], (rows[3], rows[0]))))
    session = after(search, (41, a.Leave()))
    assert not session.panel.found
    assert session.panel.picked is None
    assert session.panel.rows[:3] == rows[:3]
    assert rows[3] not in session.panel.rows, "it was said"


def test_esc_takes_a_prompt_back_as_the_key_does() -> None:
    session = come_to(DISCUSSION, prompts=WIDE)
    plain = after(session, (55, a.TogglePromptToRoom()))
    happened = after(session, (55, a.ToggleSituation(Situation.NAMES)), (55, a.TogglePromptToRoom()))
    for sent in (plain, happened):
        without = after(sent, (65, a.Leave()))
        assert without == after(sent, (65, a.TogglePromptToRoom()))
        assert without.room.prompt is None
        assert without.panel.situation is sent.panel.situation
        assert sent.panel.rows[0] == without.panel.used[-1]
        assert without.panel.moments == {WRAP_UP, FIRST, EMPTY}


def test_esc_on_what_else_the_room_shows_leaves_the_panel() -> None:
    session = after(come_to(STORY, prompts=WIDE), (45, a.ToggleSituation(Situation.NAMES)))
    for act in (a.ToggleBlank(), a.ToggleFreeze(), a.ToggleRules()):
        without = after(session, (45, act), (46, a.Leave()))
        assert without.panel is session.panel


def test_esc_never_touches_plain_rows() -> None:
    session = come_to(STORY, prompts=WIDE)
    session = after(session, (45, a.PickPrompt(session.panel.rows[1])), (45, a.PinPrompt()))
    assert after(session, (46, a.Leave())) is session


# Afterwards


def test_the_debrief_has_six_of_its_own_and_nothing_of_the_evening() -> None:
    session = after(come_to(DISCUSSION), (55, a.TogglePromptToRoom()), (56, a.ToggleSituation(Situation.SILENCE)))
    session = after(session, (57, a.End()))
    first = [prompt.key for prompt in OURS.prompts if Phase.DEBRIEF in prompt.phases]
    assert session.panel == Panel(rows=tuple(first[:6]))


def test_others_in_the_debrief_go_through_all_of_them() -> None:
    session = after(come_to(DISCUSSION), (57, a.End()))
    rows, count = rounds(session, 60)
    assert {key for row in rows for key in row} == {p.key for p in OURS.prompts if Phase.DEBRIEF in p.phases}
    assert {len(row) for row in rows} == {6}
    fresh_in_each(rows, count)


@pytest.mark.parametrize(
    "act",
    [a.PickPrompt(0, (0,)), a.PinPrompt(), a.ToggleSituation(Situation.NAMES), a.TogglePromptToRoom()],
)
def test_in_the_debrief_and_before_the_doors_prompts_are_only_looked_at(act: a.Action) -> None:
    debrief = after(come_to(DISCUSSION), (57, a.End()))
    first = debrief.panel.rows[0]
    assert after(debrief, (60, act)) is debrief
    assert after(debrief, (60, a.PickPrompt(first))) is debrief
    setup = before_the_doors()
    assert after(setup, (0, act)) is setup
    assert after(setup, (0, a.OtherPrompts())) is setup


def test_an_act_that_changes_nothing_gives_the_same_evening() -> None:
    session = come_to(STORY)
    for act in (a.Next(99), a.HandDown(99), a.Leave(), a.ToggleTestCard()):
        assert update(session, act, at(49)) is session
