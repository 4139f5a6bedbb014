"""The floor: who is next and why, and how it goes from one to the other (line.md)."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from casesconf_desktop.core.hands import counted, pruned, waiting_again
from casesconf_desktop.core.leaving import begun, left
from casesconf_desktop.core.line import HAND_KINDS, Hand, HandKind, Line, Policy, Turn, Turns, spoken_for
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.said import said
from casesconf_desktop.core.tree import first, first_marked

REPLIES_IN_A_ROW = 2
OVERTAKEN_AT_MOST = 4


class Why(StrEnum):
    """The reason somebody is next, in four words or fewer, so that it can be said aloud."""

    INTERRUPTED = "interrupted"
    ROUND = "once around"
    MOVED = "moved up"
    WAITED_LONG = "waited long"
    DIRECT_REPLY = "direct reply"
    FIRST_ON_THREAD = "first time, same thread"
    THREAD = "same thread"
    FIRST_TIME = "first time"
    OLDEST = "next in line"


FIRST_TIME = said("first time", "somebody speaks for the first time in this case")
REASONS = {
    #: These nine say why somebody is next, in four words or fewer: they are read aloud.
    Why.INTERRUPTED: said("interrupted", "why somebody is next"),
    Why.ROUND: said("once around", "everybody in the circle has one turn"),
    #: The facilitator moved a hand up in the line.
    Why.MOVED: said("moved up", "why somebody is next"),
    Why.WAITED_LONG: said("waited long", "why somebody is next"),
    Why.DIRECT_REPLY: HAND_KINDS[HandKind.REPLY],
    Why.FIRST_ON_THREAD: said("first time, same thread", "why somebody is next"),
    Why.THREAD: HAND_KINDS[HandKind.THREAD],
    Why.FIRST_TIME: FIRST_TIME,
    Why.OLDEST: said("next in line", "why somebody is next"),
}


def up_next(line: Line) -> tuple[Hand, Why] | None:
    """Say who is next, and why.

    Whoever was put in front by hand; whoever was overtaken four times; direct replies, two in a row at most; then
    first voices before others, on this thread before new topics; and of them the oldest.
    """
    moved = next((hand for key in line.ahead if (hand := line.hand(key)) is not None), None)
    if moved is not None:
        return moved, Why.MOVED
    oldest = _least(first(tree) for tree in line.trees)
    if oldest is None:
        return None
    if line.policy is Policy.IN_ORDER:
        return oldest, Why.OLDEST
    if sum(key > oldest.key for key in line.passed) >= OVERTAKEN_AT_MOST:
        return oldest, Why.WAITED_LONG
    reply, topics = first(line.replies), (line.topics, *line.older)
    alone = line.thread is None and not any(topics)
    if reply is not None and (line.replied < REPLIES_IN_A_ROW or alone):
        return reply, Why.DIRECT_REPLY
    choices = (
        (first_marked(line.thread), Why.FIRST_ON_THREAD),
        (first(line.thread), Why.THREAD),
        (_least(first_marked(tree) for tree in topics), Why.FIRST_TIME),
        (_least(first(tree) for tree in topics), Why.OLDEST),
    )
    return next(((hand, why) for hand, why in choices if hand is not None), None)


def in_order(line: Line, count: int) -> list[tuple[Hand, Why]]:
    """List who would speak next if no other hand went up, as many as are asked for."""
    ahead: list[tuple[Hand, Why]] = []
    while len(ahead) < count and (chosen := up_next(line)) is not None:
        ahead.append(chosen)
        line = left(line, chosen[0])
    return ahead


def next_speaker(line: Line, at: datetime) -> Line:
    """Give the floor on: back to a turn that was interrupted, or to who is next."""
    chosen = up_next(line)
    if gives_back(line, chosen):
        return give_back(line, at)
    return silent(line, at) if chosen is None else take(line, chosen[0].key, at)


def gives_back(line: Line, chosen: tuple[Hand, Why] | None) -> bool:
    """Tell whether a turn that was interrupted goes on now: only a reply, two in a row at most, comes before it."""
    replies = chosen is not None and chosen[1] is Why.DIRECT_REPLY and line.replied < REPLIES_IN_A_ROW
    return line.interrupted is not None and not replies


def take(line: Line, key: int, at: datetime) -> Line:
    """Give the floor to one hand, in turn or out of it. A direct reply interrupts a turn that has time left."""
    hand = line.hand(key)
    if hand is None:
        return line
    turn = Turn(hand, at, first=line.is_first(hand))
    held = (line.interrupted or _held(line, at)) if hand.kind is HandKind.REPLY else None
    before = line.ended if held else ended(line, at)
    changed = replace(begun(line, hand), turn=turn, interrupted=held, ended=before, turns=tallied(line, turn, 1))
    return pruned(changed)


def previous_speaker(line: Line, at: datetime) -> Line:
    """Give the floor back to who spoke before, with the time they had; who speaks now waits again in their place."""
    before, turn = line.ended, line.turn
    if before is None and line.interrupted is None:
        return line
    if turn is not None and not turn.teller:
        line = _undone(line, turn)
    if before is None or line.interrupted is not None:
        return give_back(line, at)
    return replace(line, turn=replace(before, started=at), ended=None)


def _undone(line: Line, turn: Turn) -> Line:
    """Let a turn be none, and whose it was wait for it again."""
    hand = turn.hand
    line = replace(counted(line, hand.label, -1), turns=tallied(line, turn, -1))
    if turn.around:
        return replace(line, round=None if line.round is None else (hand.label, *line.round))
    passed = tuple(key for key in line.passed if key != hand.key)
    replied = max(0, line.replied - 1) if hand.kind is HandKind.REPLY else 0
    return waiting_again(replace(line, passed=passed, replied=replied), hand)


def teller_answers(line: Line, at: datetime) -> Line:
    """Give the teller the floor at once; a turn that is going waits, and keeps the time it has left."""
    turn = Turn(Hand(line.serial, "", at), at, teller=True)
    held = None if line.turn is None or line.turn.teller else replace(line.turn, before=spoken_for(line.turn, at))
    return replace(line, turn=turn, interrupted=line.interrupted or held, serial=line.serial + 1)


def give_back(line: Line, at: datetime) -> Line:
    """Let the interrupted turn go on where it was, if there was one."""
    held = line.interrupted
    return replace(line, turn=None if held is None else replace(held, started=at), interrupted=None, replied=0)


def hold(line: Line, turn: Turn, spoken: timedelta) -> Line:
    """Leave the floor to the teller: who had it first, for so long, has it again only if the evening goes back."""
    return replace(line, turn=None, held=line.held or replace(turn, before=spoken))


def let_go_on(line: Line, at: datetime) -> Line:
    """Let the turn that was held go on where it was; one that came since then is over."""
    if line.held is None:
        return line
    return replace(line, turn=replace(line.held, started=at), held=None, ended=ended(line, at))


def move(line: Line, key: int, *, earlier: bool) -> Line:
    """Let a hand change places with its neighbour in the order of speaking, which from there on stands as it is."""
    order: list[int] = []
    rest = line
    while (chosen := up_next(rest)) is not None:
        order.append(chosen[0].key)
        if key in order and (earlier or order[-1] != key):
            break
        rest = left(rest, chosen[0])
    at = order.index(key) if key in order else -1
    to = at - 1 if earlier else at + 1
    if at < 0 or not 0 <= to < len(order):
        return line
    order[at], order[to] = order[to], order[at]
    return replace(line, ahead=tuple(order))


def tallied(line: Line, turn: Turn, by: int) -> Turns:
    return Turns(line.turns.taken + by, line.turns.first + by * turn.first)


def silent(line: Line, at: datetime) -> Line:
    return replace(line, turn=None, interrupted=None, ended=ended(line, at))


def ended(line: Line, at: datetime) -> Turn | None:
    """Remember the turn that ends, with what was spoken; the teller's answer is nobody's turn."""
    turn = line.turn
    return line.ended if turn is None or turn.teller else replace(turn, before=spoken_for(turn, at))


def _held(line: Line, at: datetime) -> Turn | None:
    """Hold a turn for later, if it has time left."""
    turn = line.turn
    if turn is None or turn.teller or spoken_for(turn, at) >= line.soft:
        return None
    return replace(turn, before=spoken_for(turn, at))


def _least(hands: Iterable[Hand | None]) -> Hand | None:
    return min((hand for hand in hands if hand is not None), key=lambda hand: hand.key, default=None)
