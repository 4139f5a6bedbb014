"""Hands go up and down; who is one, who stepped out. None of it touches who speaks (line.md)."""

from datetime import datetime

from casesconf_desktop.core.line import Hand, HandKind, Hands, Line, Turn
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.tree import first, get, put, without


def hand_up(line: Line, label: str, at: datetime, kind: HandKind = HandKind.TOPIC) -> Line:
    """Raise a hand. Raised again it changes its kind, not its place. A closed line takes direct replies only."""
    label = label.strip()
    back = step_in(line, label)
    thread = line.threads if kind is HandKind.THREAD else 0
    waiting = back.hand_of(label)
    if waiting is not None:
        raised = replace(waiting, kind=kind, thread=thread)
        return back if raised == waiting else changed(back, waiting, raised)
    if line.closed and kind is not HandKind.REPLY:
        return line
    return replace(added(back, Hand(line.serial, label, at, kind, thread)), serial=line.serial + 1)


def hand_down(line: Line, key: int | None = None) -> Line:
    """Take a hand down, by default the one raised last."""
    hand = line.newest if key is None else line.hand(key)
    return line if hand is None else pruned(removed(line, hand))


def mark_first(line: Line, key: int) -> Line:
    """Say that a hand is a first voice, or that it is none."""
    hand = line.hand(key)
    return line if hand is None else changed(line, hand, replace(hand, voice=not line.is_first(hand)))


def merge(line: Line, gone: str, kept: str) -> Line:
    """Make one of two labels that are one person: the older hand stays, turns are added up.

    If one of them stepped out, the person did.
    """
    if not gone or not kept or gone == kept:
        return line
    turns, both = line.turns_of(gone), (gone, kept)
    merged = step_in(step_in(line, gone), kept)
    hands = sorted((h for label in both if (h := merged.hand_of(label)) is not None), key=lambda hand: hand.key)
    for hand in hands:
        merged = removed(merged, hand)
    merged = counted(merged, kept, turns)
    merged = replace(
        merged,
        spoken=without(merged.spoken, gone) if turns else merged.spoken,
        turn=_renamed(line.turn, gone, kept),
        interrupted=_renamed(line.interrupted, gone, kept),
        held=_renamed(line.held, gone, kept),
        ended=_renamed(line.ended, gone, kept),
        round=None if line.round is None else _once(line.round, gone, kept),
        parked=tuple(kept if label == gone else label for label in line.parked),
    )
    if hands:
        ahead = tuple(key for key in line.ahead if key not in [hand.key for hand in hands[1:]])
        merged = replace(added(merged, replace(hands[0], label=kept)), ahead=ahead)
    if not line.away.isdisjoint(both):
        merged = step_out(merged, kept)
    return line if merged == line else pruned(merged)


def _renamed(turn: Turn | None, gone: str, kept: str) -> Turn | None:
    return turn if turn is None or turn.hand.label != gone else replace(turn, hand=replace(turn.hand, label=kept))


def _once(labels: tuple[str, ...], gone: str, kept: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(kept if label == gone else label for label in labels))


def step_out(line: Line, label: str) -> Line:
    """Skip somebody who left the circle until they are back; a hand that is up waits with its place."""
    if not label or label in line.away:
        return line
    hand = line.hand_of(label)
    return replace(line if hand is None else removed(line, hand), aside=(*line.aside, (label, hand)))


def step_in(line: Line, label: str) -> Line:
    if label not in line.away:
        return line
    hand = dict(line.aside).get(label)
    back = replace(line, aside=tuple(entry for entry in line.aside if entry[0] != label))
    return back if hand is None else added(back, hand)


def clear(line: Line) -> Line:
    """Take all hands down, of those who stepped out too; who speaks goes on, and what was counted stays."""
    if not line.count and not any(hand for _, hand in line.aside):
        return line
    aside = tuple((label, None) for label, _ in line.aside)
    empty = replace(line, replies=None, thread=None, topics=None, older=(), places=None, ahead=(), aside=aside)
    return pruned(empty)


def added(line: Line, hand: Hand) -> Line:
    """Put a hand into the tree of its kind, marked if it is a first voice."""
    places = put(line.places, hand.label, hand.key) if hand.label else line.places
    voice = line.is_first(hand)
    match hand.kind:
        case HandKind.REPLY:
            return replace(line, places=places, replies=put(line.replies, hand.key, hand, mark=voice))
        case HandKind.THREAD if hand.thread == line.threads:
            return replace(line, places=places, thread=put(line.thread, hand.key, hand, mark=voice))
        case HandKind.THREAD:
            return replace(line, places=places, older=_among(line.older, hand, mark=voice))
        case HandKind.TOPIC:
            return replace(line, places=places, topics=put(line.topics, hand.key, hand, mark=voice))


def removed(line: Line, hand: Hand) -> Line:
    """Take a hand out of the tree it is in."""
    replies, thread, topics, older = trees_without(line, hand.key)
    return replace(
        line,
        places=without(line.places, hand.label) if hand.label else line.places,
        ahead=tuple(other for other in line.ahead if other != hand.key),
        replies=replies,
        thread=thread,
        topics=topics,
        older=older,
    )


def trees_without(line: Line, key: int) -> tuple[Hands, Hands, Hands, tuple[Hands, ...]]:
    """Give replies, thread, topics and older threads as they are without a hand."""
    older = tuple(tree for tree in (_without(tree, key) for tree in line.older) if tree is not None)
    return _without(line.replies, key), _without(line.thread, key), _without(line.topics, key), older


def changed(line: Line, waiting: Hand, hand: Hand) -> Line:
    """Put a hand into the place of one that waits, in front too if it was moved there."""
    return replace(added(removed(line, waiting), hand), ahead=line.ahead)


def waiting_again(line: Line, hand: Hand) -> Line:
    """Let a hand that had the floor wait again in its place; of two of one label the older stays."""
    outside = dict(line.aside)
    waiting = outside.get(hand.label) or line.hand_of(hand.label)
    if waiting is not None and waiting.key < hand.key:
        return line
    if hand.label in outside:
        return replace(line, aside=tuple({**outside, hand.label: hand}.items()))
    return added(line if waiting is None else removed(line, waiting), hand)


def _without(tree: Hands, key: int) -> Hands:
    return tree if get(tree, key) is None else without(tree, key)


def _among(older: tuple[Hands, ...], hand: Hand, *, mark: bool) -> tuple[Hands, ...]:
    """Put a hand into the tree of its thread, which is over."""
    trees = {found.thread: tree for tree in older if (found := first(tree)) is not None}
    trees[hand.thread] = put(trees.get(hand.thread), hand.key, hand, mark=mark)
    return tuple(trees[thread] for thread in sorted(trees))


def oldest_of(line: Line) -> int | None:
    """Give the place of who waits longest, in the line or outside the circle."""
    waiting = (hand for tree in line.trees if (hand := first(tree)) is not None)
    outside = (hand for _, hand in line.aside if hand is not None)
    return min((hand.key for hand in (*waiting, *outside)), default=None)


def pruned(line: Line) -> Line:
    """Forget who went before hands that no longer wait, nor can wait again."""
    floor = (turn.hand.key for turn in (line.turn, line.interrupted, line.held) if turn is not None and not turn.teller)
    oldest = min((key for key in (oldest_of(line), *floor) if key is not None), default=None)
    passed = () if oldest is None else tuple(key for key in line.passed if key > oldest)
    return line if passed == line.passed else replace(line, passed=passed)


def counted(line: Line, label: str, turns: int) -> Line:
    """Count turns of a label, and mark its waiting hand anew."""
    if not label or not turns:
        return line
    count = line.turns_of(label) + turns
    line = replace(line, spoken=put(line.spoken, label, count) if count > 0 else without(line.spoken, label))
    hand = line.hand_of(label)
    return line if hand is None else changed(line, hand, hand)
