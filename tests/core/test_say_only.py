"""What is only to be said, least of all what is said to somebody who is hurting, never reaches the room screen.

Tried on the deck that comes with the app: by every act that touches prompts or the room, and by decks that claim other.
"""

from collections.abc import Callable
from functools import cache

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from casesconf_desktop import assets
from casesconf_desktop.core import actions as a
from casesconf_desktop.core.act import begin
from casesconf_desktop.core.card import Card, Signal
from casesconf_desktop.core.desk.prompts import prompts_view
from casesconf_desktop.core.projector import room_view
from casesconf_desktop.core.prompting import picked
from casesconf_desktop.core.prompts import Deck, Intent, Phase, Prompt, Situation, merged
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.core.session import Session, Stage
from casesconf_desktop.core.update import update
from casesconf_desktop.files.decks import builtin_deck, parse_deck
from casesconf_desktop.files.faults import Fault
from casesconf_desktop.intake import Intake
from casesconf_desktop.store import Store
from evenings import ZONE, after, at, evening, running

DECK = builtin_deck(assets.root())
SAY_ONLY = tuple(prompt for prompt in DECK.prompts if not prompt.for_the_room)
DISTRESS = tuple(prompt for prompt in DECK.prompts if prompt.situation is Situation.DISTRESS)
QUIET = frozenset(prompt.text for prompt in SAY_ONLY)
PRIVATE = tuple(line for _, line in DECK.private)
CARD = Card("Xyzzy Bank", "the Plugh outage", Signal.DIGITS)
TALK = 4


def live(step: int, deck: Deck = DECK) -> Session:
    """Come to a step, on time, with a deck."""
    session = begin(evening(), deck, ZONE, seed=7, now=at(0))
    session = after(session, (0, a.SetCard(0, CARD)), (0, a.OpenDoors()))
    for place, due in enumerate((30, 40, 50, 54, 66, 68, 78, 88, 92, 104, 106, 115)[:step]):
        session = after(session, (due, a.Next(place - 1)))
    return session


def words_of(view: RoomView, but: str = "") -> str:
    """Join all that a view says, but for one field."""
    return "\n".join(str(getattr(view, name)) for name in view.__struct_fields__ if name != but)


def told_wrongly(view: RoomView, deck: Deck) -> list[str]:
    """List what a view for the room says of what is not the room's: sentences to be said, private lines, the card."""
    quiet = [prompt.text for prompt in deck.prompts if not prompt.for_the_room]
    said, beside = words_of(view), words_of(view, but="prompt")
    wrong = [text for text in (*quiet, *(line for _, line in deck.private), "Xyzzy", "Plugh") if text in said]
    return wrong + [prompt.text for prompt in deck.prompts if prompt.text in beside]


def test_the_deck_has_much_that_is_only_to_be_said() -> None:
    assert len(DISTRESS) >= 12
    assert len(SAY_ONLY) > len(DISTRESS)
    assert not any(prompt.for_the_room for prompt in DISTRESS)
    assert len(PRIVATE) >= len(Situation)


# --- One by one -----------------------------------------------------------------------------------------------------


def test_what_is_only_to_be_said_is_picked_but_not_sent() -> None:
    session = live(TALK)
    for prompt in SAY_ONLY:
        found = after(session, (55, a.PickPrompt(prompt.key, (prompt.key,))))
        assert picked(found) == prompt
        sent = update(found, a.TogglePromptToRoom(), at(56))
        assert sent is found, "the key does nothing"
        assert room_view(sent, at(56)) == room_view(session, at(56))


@pytest.mark.parametrize("other", [prompt for prompt in DECK.prompts if prompt.for_the_room][::40])
def test_the_key_takes_back_what_is_shown_and_never_puts_that_in_its_place(other: Prompt) -> None:
    for prompt in SAY_ONLY:
        session = after(
            live(TALK), (55, a.PickPrompt(other.key, (other.key, prompt.key))), (55, a.TogglePromptToRoom())
        )
        assert room_view(session, at(55)).prompt == other.text
        quiet = after(session, (56, a.PickPrompt(prompt.key)))
        assert room_view(quiet, at(56)).prompt == other.text, "picking shows nothing"
        away = after(quiet, (57, a.TogglePromptToRoom()))
        assert room_view(away, at(57)).scene is Scene.TIMER
        assert away.room.prompt is None
        again = after(quiet, (57, a.ToggleFreeze()), (57, a.TogglePromptToRoom()), (58, a.ToggleFreeze()))
        assert room_view(again, at(58)).prompt == ""


@pytest.mark.parametrize("step", range(13))
def test_a_situation_of_distress_offers_nothing_to_the_room(step: int) -> None:
    session = after(live(step), (200, a.ToggleSituation(Situation.DISTRESS)))
    before = room_view(session, at(201))
    rows = prompts_view(session, at(201)).rows
    assert len(rows) == 3
    assert not any(row.room for row in rows)
    for row in rows:
        session = after(session, (201, a.PickPrompt(row.key)), (201, a.TogglePromptToRoom()), (201, a.PinPrompt()))
        assert room_view(session, at(201)) == before
    others = after(session, (202, a.OtherPrompts()), (202, a.TogglePromptToRoom()))
    assert others.room == session.room
    assert room_view(others, at(201)) == before


@pytest.mark.parametrize("step", [0, 2, TALK, 6, 11])
def test_a_room_that_was_forged_shows_the_step_all_the_same(step: int) -> None:
    session = live(step)
    for prompt in SAY_ONLY:
        forged = replace(session, room=replace(session.room, prompt=prompt))
        assert room_view(forged, at(200)) == room_view(session, at(200))
        frozen = after(forged, (200, a.ToggleFreeze()))
        assert room_view(frozen, at(200)) == room_view(session, at(200))


@pytest.mark.parametrize("claim", [Prompt(0, "Breathe.", Intent.EMOTION, situation=Situation.DISTRESS, room=True)])
def test_whatever_a_prompt_claims_distress_is_never_for_the_room(claim: Prompt) -> None:
    assert not claim.for_the_room
    assert not replace(claim, phases=frozenset(Phase)).for_the_room
    assert replace(claim, situation=Situation.SILENCE).for_the_room, "it is the situation, not the sentence"
    session = live(TALK, Deck((claim,)))
    session = after(session, (55, a.ToggleSituation(Situation.DISTRESS)), (55, a.PickPrompt(0)))
    assert update(session, a.TogglePromptToRoom(), at(56)) is session
    assert update(session, a.TogglePromptToRoom(), at(56)).room.prompt is None


def test_in_set_up_and_in_the_debrief_no_prompt_is_sent() -> None:
    loud = next(prompt.key for prompt in DECK.prompts if prompt.for_the_room)
    for session in (begin(evening(), DECK, ZONE, seed=7, now=at(0)), after(live(TALK), (60, a.End()))):
        for action in (a.PickPrompt(loud, (loud,)), a.TogglePromptToRoom(), a.ToggleSituation(Situation.DISTRESS)):
            assert update(session, action, at(61)) is session


def test_when_the_evening_ends_what_was_shown_or_frozen_is_gone() -> None:
    session = after(live(TALK), (55, a.TogglePromptToRoom()), (55, a.ToggleFreeze()))
    assert session.room.prompt is not None
    assert room_view(session, at(56)).prompt == session.room.prompt.text
    over = after(session, (60, a.End()))
    assert room_view(over, at(60)) == RoomView(Scene.CLOSING)


@pytest.mark.parametrize("key", [-1, -len(DECK.prompts), len(DECK.prompts), 10**6])
def test_a_key_from_nowhere_picks_nothing(key: int) -> None:
    session = live(TALK)
    assert update(session, a.PickPrompt(key), at(55)) is session
    assert update(session, a.PickPrompt(key, (key,)), at(55)) is session
    assert update(session, a.PickPrompt(0, (0, key)), at(55)) is session


# --- Decks that claim other -----------------------------------------------------------------------------------------

SPELLINGS: dict[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "shouted": str.upper,
    "whispered": str.lower,
    "plain apostrophes": lambda text: text.replace("’", "'"),
    "no apostrophes": lambda text: text.replace("’", ""),
    "no signs": lambda text: "".join(letter for letter in text if letter.isalnum() or letter == " "),
    "more signs": lambda text: text.replace(",", " …").replace(".", "!") + " !?",
    "quoted": lambda text: f"“{text}”",
    "apart": lambda text: "  ".join(text.split()),
    "together": lambda text: "".join(text.split()),
    "hyphens that are not seen": "\u00ad".join,
    "spaces that are not seen": "\u200b".join,
    "another kind of space": lambda text: text.replace(" ", "\u00a0"),
}


@cache
def claiming(spelling: str) -> Deck:
    """Claim that all of it may be shown, in talks."""
    spelled = SPELLINGS[spelling]
    texts = (spelled(prompt.text) for prompt in SAY_ONLY)
    return Deck(
        tuple(Prompt(key, text, Intent.CURIOSITY, frozenset({Phase.DISCUSSION})) for key, text in enumerate(texts))
    )


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("order", ["over ours", "under ours", "twice", "between"])
def test_the_same_sentence_spelled_otherwise_is_not_shown_either(spelling: str, order: str) -> None:
    own = claiming(spelling)
    assert all(prompt.for_the_room for prompt in own.prompts)
    decks = {
        "over ours": (own, DECK),
        "under ours": (DECK, own),
        "twice": (own, own, DECK, own),
        "between": (claiming("shouted"), merged((own, DECK)), claiming("whispered")),
    }
    laid = merged(decks[order])
    assert len(laid.prompts) == len(DECK.prompts), "it is the same sentence"
    claimed = {prompt.text for prompt in own.prompts} | QUIET
    assert not any(prompt.for_the_room for prompt in laid.prompts if prompt.text in claimed)
    assert [prompt.key for prompt in laid.prompts] == list(range(len(laid.prompts)))
    assert sum(prompt.for_the_room for prompt in laid.prompts) == len(DECK.prompts) - len(SAY_ONLY)


def test_a_deck_that_has_a_sentence_twice_shows_it_only_if_it_says_so_both_times() -> None:
    loud = Prompt(0, "Take your time.", Intent.SAFETY, frozenset({Phase.STORY}))
    quiet = replace(loud, key=1, text="take your time", room=False)
    hurting = replace(loud, key=2, text="TAKE YOUR TIME!", phases=frozenset(), situation=Situation.DISTRESS)
    for deck in ((loud, quiet), (quiet, loud), (loud, hurting), (hurting, loud), (loud, loud, quiet)):
        [one] = merged((Deck(deck),)).prompts
        assert not one.for_the_room
        [alone] = merged((Deck(deck, instead=True), DECK)).prompts
        assert not alone.for_the_room


ROW = '[[prompts]]\ntext = "{text}"\nintent = "emotion"\n{rest}\n'
FIT = 'phases = ["discussion"]\nroom = true'


def test_a_file_cannot_claim_that_distress_is_shown() -> None:
    with pytest.raises(Fault, match="never shown to the room"):
        parse_deck(ROW.format(text="Breathe.", rest='situation = "distress"\nroom = true'))
    for rest in ('situation = "distress"\nroom = false', 'situation = "distress"'):
        [quiet] = parse_deck(ROW.format(text="Breathe.", rest=rest)).prompts
        assert not quiet.room
        assert not quiet.for_the_room


@pytest.mark.parametrize("spelling", ["as it is", "shouted", "plain apostrophes", "more signs"])
def test_a_file_laid_over_ours_sends_none_of_it(spelling: str) -> None:
    spelled = SPELLINGS[spelling]
    text = "".join(ROW.format(text=spelled(prompt.text), rest=FIT) for prompt in DISTRESS)
    assert all(prompt.for_the_room for prompt in parse_deck(text).prompts)
    store = Store(begin(evening(), DECK, ZONE, seed=7, now=at(0)), lambda: at(0))
    said: list[str] = []
    intake = Intake(store, [])
    intake.said.connect(said.append)
    intake.take_text(text)
    assert said == [f"Your deck is in: {len(DISTRESS)} prompts, with ours."]
    session = live(TALK, store.session.deck)
    for key in range(len(DISTRESS)):
        sent = after(session, (55, a.PickPrompt(key, (key,))), (55, a.TogglePromptToRoom()))
        assert sent.panel.picked == key
        assert sent.room.prompt is None


# --- On random evenings ---------------------------------------------------------------------------------------------

QUERIES = ("distress", "tears", "breathe", "quiet", "you", "room", "name", "time", "what", "thank", "pause", "zzz")
ROOM: tuple[a.Action, ...] = (
    a.ToggleFreeze(),
    a.ToggleBlank(),
    a.ToggleRules(),
    a.ToggleGentle(),
    a.ToggleLight(),
    a.ToggleNames(),
    a.ToggleTestCard(),
    a.Leave(),
)
BESIDE: tuple[a.Action, ...] = (
    a.StartOrPause(),
    a.AskTheRoom(),
    a.WrapUp(),
    a.HandUp("7"),
    a.NextSpeaker(None),
    a.TellerAnswers(),
    a.ToggleRound(),
    a.PinPrompt(),
    a.OtherPrompts(),
)
keys = st.integers(-2, len(DECK.prompts) + 2)


class SayOnly(RuleBasedStateMachine):
    """Every act that touches prompts, the room or the step, in any order, on our own deck."""

    def __init__(self) -> None:
        super().__init__()
        self.minute = 0.0
        self.store = Store(live(0), lambda: at(self.minute))
        self.sent: set[str] = set()

    @property
    def session(self) -> Session:
        return self.store.session

    @initialize(step=st.integers(0, 12))
    def come_to(self, step: int) -> None:
        self.minute = 120.0
        self.store = Store(live(step), lambda: at(self.minute))

    def do(self, action: a.Action) -> None:
        self.minute += 0.1
        self.store.dispatch(action)

    @rule(row=st.integers(0, 3))
    def pick(self, row: int) -> None:
        rows = self.session.panel.rows
        if row < len(rows):
            self.do(a.PickPrompt(rows[row]))

    @precondition(lambda self: self.session.stage is Stage.LIVE)
    @rule(query=st.sampled_from(QUERIES), row=st.integers(0, 7))
    def find(self, query: str, row: int) -> None:
        rows = [prompt.key for prompt in DECK.prompts if query in prompt.text.casefold()]
        if rows:
            key = rows[row % len(rows)]
            self.do(a.PickPrompt(key, (key, *(other for other in rows if other != key))[:4]))

    @rule(key=keys, among=st.lists(keys, max_size=3))
    def pick_among_whatever(self, key: int, among: list[int]) -> None:
        self.do(a.PickPrompt(key, tuple(among)))

    @rule(prompt=st.sampled_from(SAY_ONLY), other=st.sampled_from(DECK.prompts))
    def pick_what_is_only_said(self, prompt: Prompt, other: Prompt) -> None:
        self.do(a.PickPrompt(prompt.key, (other.key, prompt.key)))

    @rule(situation=st.sampled_from([*Situation, Situation.DISTRESS, Situation.DISTRESS]))
    def something_happens(self, situation: Situation) -> None:
        self.do(a.ToggleSituation(situation))

    @rule()
    def to_the_room(self) -> None:
        before = self.session
        self.do(a.TogglePromptToRoom())
        chosen = picked(before) if before.stage is not Stage.SETUP else None
        if chosen is not None and chosen.for_the_room:
            self.sent.add(chosen.text)

    @rule()
    def to_the_room_once_more(self) -> None:
        self.to_the_room()

    @rule(action=st.sampled_from(ROOM))
    def change_the_room(self, action: a.Action) -> None:
        self.do(action)

    @rule(action=st.sampled_from(BESIDE))
    def do_something_else(self, action: a.Action) -> None:
        self.do(action)

    @precondition(lambda self: self.session.stage is Stage.LIVE)
    @rule(what=st.sampled_from([a.Next, a.Back, a.DropCase, a.BreakNow]))
    def turn(self, what: type[a.Next | a.Back | a.DropCase | a.BreakNow]) -> None:
        if what is not a.BreakNow or self.session.current + 1 < len(self.session.steps):
            self.do(what(self.session.step.segment.key))

    @rule()
    def undo(self) -> None:
        self.store.undo()

    @rule()
    def redo(self) -> None:
        self.store.redo()

    @precondition(lambda self: self.minute > 122)
    @rule()
    def end(self) -> None:
        self.do(a.End())

    @invariant()
    def nothing_that_is_only_said_is_shown(self) -> None:
        view = room_view(self.session, at(self.minute))
        assert view.prompt not in QUIET
        assert told_wrongly(view, self.session.deck) == []

    @invariant()
    def only_what_was_sent_is_shown(self) -> None:
        view = room_view(self.session, at(self.minute))
        assert bool(view.prompt) is (view.scene is Scene.PROMPT)
        assert view.prompt == "" or view.prompt in self.sent

    @invariant()
    def nor_is_it_kept_to_be_shown(self) -> None:
        held = self.session.room
        assert held.prompt is None or held.prompt.for_the_room
        assert held.frozen is None or held.frozen.prompt not in QUIET


TestSayOnly = SayOnly.TestCase
TestSayOnly.settings = settings(max_examples=50, stateful_step_count=50)


def test_the_instrument_finds_what_is_wrong() -> None:
    view = room_view(running(TALK), at(55))
    assert told_wrongly(view, DECK) == []
    for wrong in (
        replace(view, prompt=DISTRESS[0].text),
        replace(view, footer=PRIVATE[0]),
        replace(view, heading="Case 1, Xyzzy Bank"),
        replace(view, status=next(prompt.text for prompt in DECK.prompts if prompt.for_the_room)),
    ):
        assert told_wrongly(wrong, DECK) != []
