"""What holds for every line, on random acts at random moments, beside a model that was written for these tests.

The model knows line.md and nothing of how the line is kept: it has plain lists, and looks through all of them.
"""

import dataclasses
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from casesconf_desktop.core.agenda import MINUTE, SECOND, ZERO
from casesconf_desktop.core.around import bring_back, go_around, park, pass_on, start_round
from casesconf_desktop.core.floor import (
    OVERTAKEN_AT_MOST,
    Why,
    give_back,
    in_order,
    move,
    next_speaker,
    previous_speaker,
    take,
    teller_answers,
    up_next,
)
from casesconf_desktop.core.hands import added, clear, hand_down, hand_up, merge, step_in, step_out
from casesconf_desktop.core.line import SOFT_TURN, Hand, HandKind, Line, Policy, Turn, forgotten, spoken_for
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.tree import keys, put
from evenings import at

LABELS = "ABCDEFGH"
CIRCLE = "CADB"
MOMENT = timedelta(microseconds=1)


@dataclass
class Raised:
    """A hand, and the thread it went up for, if it did."""

    key: int
    label: str
    kind: HandKind
    raised: datetime
    thread: int | None


@dataclass
class Spell:
    """A turn: `gone` was spoken before `since`."""

    hand: Raised
    since: datetime
    first: bool = False
    teller: bool = False
    around: bool = False
    gone: timedelta = ZERO

    def spoken(self, now: datetime) -> timedelta:
        return self.gone + (now - self.since)

    def stopped(self, now: datetime) -> "Spell":
        return dataclasses.replace(self, gone=self.spoken(now), since=now)

    def resumed(self, now: datetime) -> "Spell":
        return dataclasses.replace(self, since=now)


@dataclass
class Model:
    """The line as line.md tells it. `went_before` are those who spoke while an older hand was up."""

    waiting: list[Raised] = field(default_factory=list)
    front: list[int] = field(default_factory=list)
    went_before: list[int] = field(default_factory=list)
    spoken: dict[str, int] = field(default_factory=dict)
    outside: dict[str, Raised | None] = field(default_factory=dict)
    parked: list[str] = field(default_factory=list)
    round: list[str] | None = None
    turn: Spell | None = None
    interrupted: Spell | None = None
    ended: Spell | None = None
    replies: int = 0
    thread: int = 0
    raised: int = 0
    closed: bool = False
    policy: Policy = Policy.NEW_VOICES
    taken: int = 0
    first: int = 0

    def of(self, label: str) -> Raised | None:
        return next((hand for hand in self.waiting if label and hand.label == label), None)

    def turns(self, label: str) -> int:
        return self.spoken.get(label, 0)

    def count(self, spell: Spell, by: int) -> None:
        label = spell.hand.label
        self.taken += by
        self.first += by * spell.first
        if label:
            self.spoken[label] = self.turns(label) + by

    def drop(self, hand: Raised) -> None:
        self.waiting = [other for other in self.waiting if other.key != hand.key]
        self.front = [key for key in self.front if key != hand.key]

    def on_thread(self, hand: Raised) -> bool:
        return hand.kind is HandKind.THREAD and hand.thread == self.thread

    def next(self) -> tuple[Raised, str] | None:
        if not self.waiting:
            return None
        for key in self.front:
            for hand in self.waiting:
                if hand.key == key:
                    return hand, "moved up"
        in_turn = sorted(self.waiting, key=lambda hand: hand.key)
        if self.policy is Policy.IN_ORDER:
            return in_turn[0], "next in line"
        if len([key for key in self.went_before if key > in_turn[0].key]) >= 4:
            return in_turn[0], "waited long"
        replies = [hand for hand in in_turn if hand.kind is HandKind.REPLY]
        if replies and (self.replies < 2 or len(replies) == len(in_turn)):
            return replies[0], "direct reply"
        others = [hand for hand in in_turn if hand.kind is not HandKind.REPLY]
        thread = [hand for hand in others if self.on_thread(hand)]
        first_on_thread = [hand for hand in thread if not self.turns(hand.label)]
        first = [hand for hand in others if not self.turns(hand.label)]
        for some, why in (
            (first_on_thread, "first time, same thread"),
            (thread, "same thread"),
            (first, "first time"),
            (others, "next in line"),
        ):
            if some:
                return some[0], why
        raise AssertionError

    def begin(self, hand: Raised) -> None:
        self.drop(hand)
        everybody = [*self.waiting, *(other for other in self.outside.values() if other is not None)]
        if any(other.key < hand.key for other in everybody):
            self.went_before.append(hand.key)
        if hand.kind is HandKind.TOPIC:
            self.thread += 1
        self.replies = self.replies + 1 if hand.kind is HandKind.REPLY else 0

    def order(self) -> list[tuple[Raised, str]]:
        rest, order = deepcopy(self), []
        while (chosen := rest.next()) is not None:
            order.append(chosen)
            rest.begin(chosen[0])
            rest.count(Spell(chosen[0], chosen[0].raised), 1)
        return order

    def end_turn(self, now: datetime) -> None:
        if self.turn is not None and not self.turn.teller:
            self.ended = self.turn.stopped(now)
        self.turn = None

    def take(self, hand: Raised, now: datetime) -> None:
        turn, held = self.turn, None
        if hand.kind is HandKind.REPLY:
            held = self.interrupted
            if held is None and turn is not None and not turn.teller and turn.spoken(now) < SOFT_TURN:
                held = turn.stopped(now)
        if held is None:
            self.end_turn(now)
        self.begin(hand)
        self.turn = Spell(hand, now, first=not self.turns(hand.label))
        self.interrupted = held
        self.count(self.turn, 1)

    def give_back(self, now: datetime) -> None:
        self.turn = None if self.interrupted is None else self.interrupted.resumed(now)
        self.interrupted = None
        self.replies = 0

    def go_on(self, now: datetime) -> None:
        chosen = self.next()
        reply = chosen is not None and chosen[1] == "direct reply" and self.replies < 2
        if self.interrupted is not None and not reply:
            self.give_back(now)
        elif chosen is None:
            self.end_turn(now)
        else:
            self.take(chosen[0], now)

    def go_back(self, now: datetime) -> None:
        if self.ended is None and self.interrupted is None:
            return
        if self.turn is not None and not self.turn.teller:
            self.undo_turn(self.turn)
        if self.interrupted is not None:
            self.give_back(now)
        elif self.ended is not None:
            self.turn, self.ended = self.ended.resumed(now), None

    def undo_turn(self, turn: Spell) -> None:
        hand, label = turn.hand, turn.hand.label
        self.count(turn, -1)
        if turn.around:
            self.round = None if self.round is None else [label, *self.round]
            return
        self.went_before = [key for key in self.went_before if key != hand.key]
        self.replies = max(0, self.replies - 1) if hand.kind is HandKind.REPLY else 0
        up = self.outside.get(label) or self.of(label)
        if up is not None and up.key < hand.key:
            return
        if up is not None:
            self.drop(up)
        if label in self.outside:
            self.outside[label] = hand
        else:
            self.waiting.append(hand)

    def answer(self, now: datetime) -> None:
        if self.interrupted is None and self.turn is not None and not self.turn.teller:
            self.interrupted = self.turn.stopped(now)
        self.turn = Spell(Raised(self.raised, "", HandKind.TOPIC, now, None), now, teller=True)
        self.raised += 1

    def up(self, label: str, kind: HandKind, now: datetime) -> None:
        thread = self.thread if kind is HandKind.THREAD else None
        if self.closed and kind is not HandKind.REPLY and not (self.of(label) or self.outside.get(label)):
            return
        self.come_in(label)
        up = self.of(label)
        if up is None:
            self.waiting.append(Raised(self.raised, label, kind, now, thread))
            self.raised += 1
        else:
            up.kind, up.thread = kind, thread

    def come_in(self, label: str) -> None:
        hand = self.outside.pop(label, None)
        if hand is not None:
            self.waiting.append(hand)

    def go_out(self, label: str) -> None:
        hand = self.of(label)
        if hand is not None:
            self.drop(hand)
        self.outside[label] = hand

    def down(self, key: int | None) -> None:
        found = [hand for hand in self.waiting if hand.key == key or key is None]
        if found:
            self.drop(max(found, key=lambda hand: hand.key))

    def merge(self, gone: str, kept: str) -> None:
        outside = gone in self.outside or kept in self.outside
        self.come_in(gone)
        self.come_in(kept)
        if gone in self.spoken:
            self.spoken[kept] = self.turns(kept) + self.spoken.pop(gone)
        hands = sorted((hand for hand in self.waiting if hand.label in (gone, kept)), key=lambda hand: hand.key)
        for younger in hands[1:]:
            self.drop(younger)
        for spell in (self.turn, self.interrupted, self.ended):
            if spell is not None and spell.hand.label == gone:
                spell.hand = dataclasses.replace(spell.hand, label=kept)
        for hand in hands[:1]:
            hand.label = kept
        self.parked = [kept if label == gone else label for label in self.parked]
        if self.round is not None:
            renamed = [kept if label == gone else label for label in self.round]
            self.round = [label for place, label in enumerate(renamed) if label not in renamed[:place]]
        if outside:
            self.go_out(kept)

    def clear(self) -> None:
        self.waiting, self.front = [], []
        self.outside = dict.fromkeys(self.outside)

    def move(self, key: int, *, earlier: bool) -> None:
        order = [hand.key for hand, _ in self.order()]
        place = order.index(key)
        other = place - 1 if earlier else place + 1
        if 0 <= other < len(order):
            order[place], order[other] = order[other], order[place]
            self.front = order[: max(place, other) + 1]

    def go_around(self, now: datetime) -> None:
        self.end_turn(now)
        self.interrupted = None
        here = [label for label in self.round or [] if label not in self.outside]
        if not here:
            self.round = None
            return
        label = here[0]
        self.round = [other for other in self.round or [] if other != label]
        hand = self.of(label)
        if hand is not None:
            self.drop(hand)
        go = Raised(self.raised, label, HandKind.TOPIC, now, None)
        self.turn = Spell(go, now, first=not self.turns(label), around=True)
        self.raised += 1
        self.replies = 0
        self.count(self.turn, 1)

    def pass_on(self, now: datetime) -> None:
        if self.round is None or self.turn is None or not self.turn.around:
            return
        self.count(self.turn, -1)
        self.turn = None
        self.go_around(now)

    def park(self, now: datetime) -> None:
        if self.turn is not None and not self.turn.teller and self.interrupted is None:
            self.parked.append(self.turn.hand.label)
            self.end_turn(now)
            self.interrupted = None

    def bring_back(self, now: datetime) -> None:
        if not self.parked:
            return
        label = self.parked.pop(0)
        self.come_in(label)
        hand = self.of(label)
        if hand is None:
            hand = Raised(self.raised, label, HandKind.TOPIC, now, None)
            self.waiting.append(hand)
            self.raised += 1
        self.front = [hand.key, *(key for key in self.front if key != hand.key)]


Told = tuple[str, int, bool, bool, bool, timedelta]


def told(turn: Turn | None, now: datetime) -> Told | None:
    if turn is None:
        return None
    return turn.hand.label, turn.hand.key, turn.first, turn.teller, turn.around, spoken_for(turn, now)


def model_told(spell: Spell | None, now: datetime) -> Told | None:
    if spell is None:
        return None
    return spell.hand.label, spell.hand.key, spell.first, spell.teller, spell.around, spell.spoken(now)


def in_places(line: Line) -> list[Hand]:
    return sorted(line.hands, key=lambda hand: hand.key)


waits = st.one_of(
    st.sampled_from([ZERO, MOMENT, 20 * SECOND, SOFT_TURN - MOMENT, SOFT_TURN, 2 * MINUTE]),
    st.timedeltas(ZERO, 2 * MINUTE),
)
labels = st.sampled_from([*LABELS])
kinds = st.sampled_from(HandKind)
places = st.integers(0, 40)


class Lines(RuleBasedStateMachine):
    """Do the same to a line and to the model. `overtaken` tells who went before whom, from what was seen alone."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.model, self.now = Line(), Model(), at(0).at
        self.overtaken: list[tuple[int, int]] = []

    def hand_at(self, place: int) -> Hand:
        hands = in_places(self.line)
        return hands[place % len(hands)]

    def times_overtaken(self, hand: Hand) -> int:
        return sum(waited == hand.key for _, waited in self.overtaken)

    def overtake(self, chosen: Hand, before: Line) -> None:
        self.overtaken += [(chosen.key, hand.key) for hand in before.hands if hand.key < chosen.key]

    def to_hands(self, line: Line) -> None:
        """Take what became of the line by an act on hands, which touches nobody's turn."""
        old = self.line
        assert (line.turn, line.interrupted, line.ended) == (old.turn, old.interrupted, old.ended)
        assert (line.turns, line.spoken) == (old.turns, old.spoken)
        self.line = line

    @rule(wait=waits)
    def let_time_pass(self, wait: timedelta) -> None:
        self.now += wait

    @rule(label=labels, kind=kinds)
    def raise_a_hand(self, label: str, kind: HandKind) -> None:
        self.to_hands(hand_up(self.line, label, self.now, kind))
        self.model.up(label, kind, self.now)

    @rule(count=st.integers(1, 4), kind=kinds)
    def raise_hands_of_nobody(self, count: int, kind: HandKind) -> None:
        for _ in range(count):
            self.to_hands(hand_up(self.line, " ", self.now, kind))
            self.model.up("", kind, self.now)

    @rule(several=st.lists(st.tuples(labels, kinds), min_size=2, max_size=8))
    def raise_many_hands(self, several: list[tuple[str, HandKind]]) -> None:
        for label, kind in several:
            self.raise_a_hand(label, kind)

    @rule()
    def take_the_last_hand_down(self) -> None:
        self.to_hands(hand_down(self.line))
        self.model.down(None)

    @precondition(lambda self: self.line.count)
    @rule(place=places)
    def take_a_hand_down(self, place: int) -> None:
        key = self.hand_at(place).key
        self.to_hands(hand_down(self.line, key))
        self.model.down(key)

    @precondition(lambda self: self.line.count)
    @rule(place=places, earlier=st.booleans())
    def move_a_hand(self, place: int, earlier: bool) -> None:
        key = self.hand_at(place).key
        self.to_hands(move(self.line, key, earlier=earlier))
        self.model.move(key, earlier=earlier)

    @rule(gone=labels, kept=labels)
    def merge_a_double(self, gone: str, kept: str) -> None:
        before = self.line
        self.line = merge(before, gone, kept)
        if gone != kept:
            self.model.merge(gone, kept)
        assert self.line.turns == before.turns
        assert told(self.line.turn, self.now) == model_told(self.model.turn, self.now)

    @rule(label=labels)
    def step_out_or_in(self, label: str) -> None:
        if label in self.line.away:
            self.to_hands(step_in(self.line, label))
            self.model.come_in(label)
        else:
            self.to_hands(step_out(self.line, label))
            self.model.go_out(label)

    @rule()
    def close_or_reopen(self) -> None:
        self.line = replace(self.line, closed=not self.line.closed)
        self.model.closed = not self.model.closed

    @rule(chance=st.integers(0, 3))
    def clear_the_line(self, chance: int) -> None:
        if not chance:
            self.to_hands(clear(self.line))
            self.model.clear()

    @rule(wait=waits, presses=st.integers(1, 3))
    def go_on(self, wait: timedelta, presses: int) -> None:
        for _ in range(presses):
            self.now += wait
            before, chosen = self.line, up_next(self.line)
            if before.round is not None:
                self.line = go_around(before, self.now)
                self.model.go_around(self.now)
                continue
            self.line = next_speaker(before, self.now)
            self.model.go_on(self.now)
            if chosen is not None and self.line.hand(chosen[0].key) is None:
                self.nobody_waits_too_long(*chosen, before)
                self.overtake(chosen[0], before)

    def nobody_waits_too_long(self, chosen: Hand, why: Why, line: Line) -> None:
        older = [hand for hand in line.hands if hand.key < chosen.key]
        assert why is Why.MOVED or all(self.times_overtaken(hand) < OVERTAKEN_AT_MOST for hand in older)

    @rule(wait=waits)
    def go_back(self, wait: timedelta) -> None:
        self.now += wait
        turn = self.line.turn
        self.line = previous_speaker(self.line, self.now)
        self.model.go_back(self.now)
        if turn is not None and self.line.turn != turn:
            self.overtaken = [(key, waited) for key, waited in self.overtaken if key != turn.hand.key]

    @precondition(lambda self: self.line.count)
    @rule(place=places, wait=waits)
    def take_out_of_turn(self, place: int, wait: timedelta) -> None:
        self.now += wait
        hand = self.hand_at(place)
        self.overtake(hand, self.line)
        self.line = take(self.line, hand.key, self.now)
        self.model.take(next(other for other in self.model.waiting if other.key == hand.key), self.now)

    @rule(wait=waits)
    def let_the_teller_answer(self, wait: timedelta) -> None:
        self.now += wait
        if self.line.turn is not None and self.line.turn.teller:
            self.line = give_back(self.line, self.now)
            self.model.give_back(self.now)
        else:
            self.line = teller_answers(self.line, self.now)
            self.model.answer(self.now)

    @rule()
    def start_or_leave_a_round(self) -> None:
        self.to_hands(start_round(self.line, CIRCLE))
        here = [label for label in CIRCLE if label not in self.model.outside]
        self.model.round = (here or None) if self.model.round is None else None

    @rule()
    def pass_in_a_round(self) -> None:
        self.line = pass_on(self.line, self.now)
        self.model.pass_on(self.now)

    @precondition(lambda self: self.line.round is not None)
    @rule(labels=st.lists(st.sampled_from(CIRCLE), min_size=2, max_size=4))
    def step_out_and_in_while_it_goes_around(self, labels: list[str]) -> None:
        for label in labels:
            self.step_out_or_in(label)
            self.go_on(SECOND, 1)

    @rule(wait=waits)
    def park_one_topic_after_the_other(self, wait: timedelta) -> None:
        for _ in range(2):
            self.go_on(wait, 1)
            self.park_the_topic()

    @rule()
    def park_the_topic(self) -> None:
        self.line = park(self.line, self.now)
        self.model.park(self.now)

    @rule()
    def bring_a_topic_back(self) -> None:
        self.to_hands(bring_back(self.line, self.now))
        self.model.bring_back(self.now)

    @rule(policy=st.sampled_from([Policy.NEW_VOICES, Policy.NEW_VOICES, Policy.IN_ORDER]))
    def choose_a_policy(self, policy: Policy) -> None:
        self.line = replace(self.line, policy=policy)
        self.model.policy = policy

    @rule(chance=st.integers(0, 7))
    def end_the_case(self, chance: int) -> None:
        if not chance:
            self.line = forgotten(self.line)
            old = self.model
            self.model = Model(raised=old.raised, policy=old.policy, taken=old.taken, first=old.first)

    @invariant()
    def they_are_to_speak_in_the_order_of_the_model(self) -> None:
        shown = [(hand.key, hand.label, hand.kind, hand.raised, why.value) for hand, why in in_order(self.line, 99)]
        assert shown == [(hand.key, hand.label, hand.kind, hand.raised, why) for hand, why in self.model.order()]
        assert self.line.count == len(shown)

    @invariant()
    def who_speaks_has_spoken_as_long_as_in_the_model(self) -> None:
        line, model = self.line, self.model
        assert told(line.turn, self.now) == model_told(model.turn, self.now)
        for turn, spell in ((line.interrupted, model.interrupted), (line.ended, model.ended)):
            assert (None if turn is None else (turn.hand.label, turn.before)) == (
                None if spell is None else (spell.hand.label, spell.gone)
            )

    @invariant()
    def all_else_is_as_in_the_model(self) -> None:
        line, model = self.line, self.model
        assert [line.turns_of(label) for label in LABELS] == [model.turns(label) for label in LABELS]
        assert (line.turns.taken, line.turns.first) == (model.taken, model.first)
        assert (line.closed, line.parked) == (model.closed, tuple(model.parked))
        assert line.round == (None if model.round is None else tuple(model.round))
        outside = {label: None if hand is None else (hand.key, hand.kind) for label, hand in line.aside}
        known = {label: None if hand is None else (hand.key, hand.kind) for label, hand in model.outside.items()}
        assert outside == known

    @invariant()
    def a_label_is_in_the_line_once(self) -> None:
        named = [hand.label for hand in self.line.hands if hand.label]
        everybody = [*named, *(label for label, _ in self.line.aside)]
        assert len(everybody) == len(set(everybody))
        assert sorted(named) == list(keys(self.line.places))
        assert all(self.line.hand_of(hand.label) == hand for hand in self.line.hands if hand.label)

    @invariant()
    def the_order_shown_is_the_order_they_speak_in(self) -> None:
        line, now = replace(self.line, interrupted=None, round=None), self.now
        for hand, _ in in_order(line, self.line.count):
            now += SOFT_TURN
            line = next_speaker(line, now)
            assert line.turn is not None
            assert line.turn.hand == hand
        assert next_speaker(line, now + SOFT_TURN).turn is None

    @invariant()
    def equal_contents_are_equal_lines(self) -> None:
        line = self.line
        again = replace(line, replies=None, thread=None, topics=None, older=(), places=None, spoken=None)
        for label in reversed(list(keys(line.spoken))):
            again = replace(again, spoken=put(again.spoken, label, line.turns_of(label)))
        for hand in reversed(in_places(line)):
            again = added(again, hand)
        assert again == line


TestLines = Lines.TestCase
TestLines.settings = settings(max_examples=200, stateful_step_count=60, phases=[Phase.generate])
