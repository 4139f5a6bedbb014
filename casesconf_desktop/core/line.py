"""The speaker line: whose hand is up, in which order they went up, and who has spoken (line.md)."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct, field

from casesconf_desktop.core.agenda import ZERO
from casesconf_desktop.core.said import said
from casesconf_desktop.core.tree import Node, get, last, size, values

SOFT_TURN = timedelta(seconds=90)


class HandKind(StrEnum):
    TOPIC = "new topic"
    THREAD = "same thread"
    REPLY = "direct reply"


HAND_KINDS = {
    #: These three tell what somebody wants to speak for: something new, what is talked of, or an answer to who speaks.
    HandKind.TOPIC: said("new topic", "what a hand is up for"),
    HandKind.THREAD: said("same thread", "what a hand is up for"),
    HandKind.REPLY: said("direct reply", "what a hand is up for"),
}


class Policy(StrEnum):
    NEW_VOICES = "new voices first"
    IN_ORDER = "in order"


class Hand(Struct, frozen=True):
    """One raised hand. `key` is its place: a lower one went up before. An empty label is nobody in particular.

    `thread` is the thread a same-thread hand went up for. `voice` says whether it is a first voice where the
    facilitator knows better than the count of turns.
    """

    key: int
    label: str
    raised: datetime
    kind: HandKind = HandKind.TOPIC
    thread: int = 0
    voice: bool | None = None


Hands = Node[int, Hand] | None


class Turns(Struct, frozen=True):
    """What the debrief may know of the line: two counts for the whole evening, nobody's."""

    taken: int = 0
    first: int = 0


class Turn(Struct, frozen=True):
    """Who speaks, since when; `before` is what was spoken before an interruption. The teller's answer is no hand's.

    `first` says that it is a first voice, `around` that it is a go in a round.
    """

    hand: Hand
    started: datetime
    first: bool = False
    before: timedelta = ZERO
    teller: bool = False
    around: bool = False


class Line(Struct, frozen=True):
    """Who waits, by kind; `older` holds same-thread hands of threads that are over, a tree for each; `threads` counts.

    `places` finds hands by label: a label is in the line once. `spoken` counts turns by label. `ahead` holds the keys
    that were put in front by hand, `passed` those that went before an older hand that waits. `interrupted` goes on
    after a reply or an answer; `held` waits while a story or a last word is told, for a way back; `ended` is the turn
    before. `round` lists who has not had a go, or is None. `aside` are those who stepped out, with their hands if they
    were up. `parked` are topics to come back to. All is forgotten with the case, but for the policy, the length of a
    turn, `soft`, and the count of `turns`.
    """

    replies: Hands = None
    thread: Hands = None
    topics: Hands = None
    older: tuple[Hands, ...] = ()
    places: Node[str, int] | None = None
    spoken: Node[str, int] | None = None
    ahead: tuple[int, ...] = ()
    passed: tuple[int, ...] = ()
    turns: Turns = field(default_factory=Turns)
    turn: Turn | None = None
    interrupted: Turn | None = None
    held: Turn | None = None
    ended: Turn | None = None
    replied: int = 0
    serial: int = 0
    threads: int = 0
    closed: bool = False
    policy: Policy = Policy.NEW_VOICES
    soft: timedelta = SOFT_TURN
    round: tuple[str, ...] | None = None
    aside: tuple[tuple[str, Hand | None], ...] = ()
    parked: tuple[str, ...] = ()

    @property
    def trees(self) -> tuple[Hands, ...]:
        return (self.replies, self.thread, self.topics, *self.older)

    @property
    def count(self) -> int:
        return sum(size(tree) for tree in self.trees)

    @property
    def hands(self) -> Iterator[Hand]:
        """All who wait, kind by kind."""
        for tree in self.trees:
            yield from values(tree)

    @property
    def newest(self) -> Hand | None:
        """The hand that went up last."""
        return max((hand for tree in self.trees if (hand := last(tree))), key=lambda hand: hand.key, default=None)

    def turns_of(self, label: str) -> int:
        """Count the turns of a label in this case; hands without a label are nobody's, so each is a first."""
        return (get(self.spoken, label) or 0) if label else 0

    def is_first(self, hand: Hand) -> bool:
        """Tell whether a hand is a first voice in this case."""
        return not self.turns_of(hand.label) if hand.voice is None else hand.voice

    def hand(self, key: int) -> Hand | None:
        return next((hand for tree in self.trees if (hand := get(tree, key)) is not None), None)

    def hand_of(self, label: str) -> Hand | None:
        key = get(self.places, label) if label else None
        return None if key is None else self.hand(key)

    @property
    def away(self) -> frozenset[str]:
        return frozenset(label for label, _ in self.aside)


def forgotten(line: Line) -> Line:
    """Forget hands, turns and labels, as when a case ends. How the line is run stays."""
    return Line(serial=line.serial, policy=line.policy, soft=line.soft, turns=line.turns)


def spoken_for(turn: Turn, at: datetime) -> timedelta:
    return turn.before + max(ZERO, at - turn.started)
