"""The speaker line: who waits, who speaks, who is next and why (line.md)."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from casesconf_desktop.core.agenda import ZERO

SOFT_TURN = timedelta(seconds=90)
REPLIES_IN_A_ROW = 2
OVERTAKEN_AT_MOST = 4


class Why(StrEnum):
    """The reason somebody is next, in words that can be said aloud."""

    DIRECT_REPLY = "direct reply"
    WAITED_LONG = "waited long"
    FIRST_TIME = "first time"
    OLDEST = "next in line"


@dataclass(frozen=True, slots=True)
class Hand:
    """One raised hand. An empty label is a hand of nobody in particular; `overtaken` counts who went before."""

    key: int
    label: str
    raised: datetime
    reply: bool = False
    overtaken: int = 0


@dataclass(frozen=True, slots=True)
class Turn:
    """Who speaks, since when; `before` is what was spoken before an interruption. The teller's answer is no hand's."""

    hand: Hand
    started: datetime
    first: bool
    before: timedelta = ZERO
    teller: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """Waiting hands, oldest first. `spoken` maps labels to turns in this case and is forgotten with it.

    `interrupted` is the turn that goes on after the teller's answer.
    """

    waiting: tuple[Hand, ...] = ()
    turn: Turn | None = None
    interrupted: Turn | None = None
    spoken: tuple[tuple[str, int], ...] = ()
    replies: int = 0
    serial: int = 0

    def turns_of(self, label: str) -> int:
        """Count the turns of a label in this case; hands without a label are nobody's, so each is a first."""
        return dict(self.spoken).get(label, 0)


def hand_up(line: Line, label: str, at: datetime, *, reply: bool) -> Line:
    """Raise a hand. A label is in the line once: raising it again changes only its kind."""
    label = label.strip()
    for place, hand in enumerate(line.waiting):
        if label and hand.label == label:
            if hand.reply == reply:
                return line
            waiting = (*line.waiting[:place], replace(hand, reply=reply), *line.waiting[place + 1 :])
            return replace(line, waiting=waiting)
    hand = Hand(line.serial, label, at, reply)
    return replace(line, waiting=(*line.waiting, hand), serial=line.serial + 1)


def hand_down(line: Line, key: int | None) -> Line:
    """Take a hand down, by default the one raised last."""
    if not line.waiting:
        return line
    gone = line.waiting[-1].key if key is None else key
    waiting = tuple(hand for hand in line.waiting if hand.key != gone)
    return line if len(waiting) == len(line.waiting) else replace(line, waiting=waiting)


def up_next(line: Line) -> tuple[Hand, Why] | None:
    """Say who is next, new voices first, and why.

    Direct replies go first, two in a row at most; then whoever was overtaken four times; then a first voice; then
    the oldest hand.
    """
    if not line.waiting:
        return None
    patient = next((h for h in line.waiting if h.overtaken >= OVERTAKEN_AT_MOST), None)
    if patient is not None:
        return patient, Why.WAITED_LONG
    reply = next((h for h in line.waiting if h.reply), None)
    others = [h for h in line.waiting if not h.reply]
    if reply is not None and (line.replies < REPLIES_IN_A_ROW or not others):
        return reply, Why.DIRECT_REPLY
    first = next((h for h in others if not line.turns_of(h.label)), None)
    return (first, Why.FIRST_TIME) if first is not None else (others[0], Why.OLDEST)


def next_speaker(line: Line, at: datetime) -> Line:
    """End the turn that is going, if any, and give the floor to who is next, if any."""
    chosen = up_next(line)
    if chosen is None:
        return replace(line, turn=None)
    hand, _ = chosen
    first = not line.turns_of(hand.label)
    waiting = tuple(
        replace(other, overtaken=other.overtaken + (other.key < hand.key)) for other in line.waiting if other != hand
    )
    spoken = dict(line.spoken)
    if hand.label:
        spoken[hand.label] = spoken.get(hand.label, 0) + 1
    return replace(
        line,
        waiting=waiting,
        turn=Turn(hand, at, first),
        spoken=tuple(spoken.items()),
        replies=line.replies + 1 if hand.reply else 0,
    )


def teller_answers(line: Line, at: datetime) -> Line:
    """Give the teller the floor at once; a turn that is going waits, and keeps the time it has left."""
    held = None if line.turn is None else replace(line.turn, before=spoken_for(line.turn, at))
    return replace(
        line,
        turn=Turn(Hand(line.serial, "", at), at, first=False, teller=True),
        interrupted=held,
        serial=line.serial + 1,
    )


def give_back(line: Line, at: datetime) -> Line:
    """Let the interrupted turn go on where it was, if there was one."""
    held = line.interrupted
    return replace(line, turn=None if held is None else replace(held, started=at), interrupted=None)


def in_order(line: Line, at: datetime) -> tuple[Hand, ...]:
    """List the waiting hands in the order in which they would speak if no other hand went up."""
    ahead: list[Hand] = []
    while line.waiting:
        line = next_speaker(line, at)
        if line.turn is not None:
            ahead.append(line.turn.hand)
    return tuple(ahead)


def spoken_for(turn: Turn, at: datetime) -> timedelta:
    return turn.before + max(ZERO, at - turn.started)
