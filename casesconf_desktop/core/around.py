"""Once around the circle, and topics put aside for later (line.md)."""

from collections.abc import Iterable
from datetime import datetime

from casesconf_desktop.core.floor import Why, ended, give_back, gives_back, next_speaker, silent, tallied, up_next
from casesconf_desktop.core.hands import added, counted, pruned, removed, step_in
from casesconf_desktop.core.line import Hand, Line, Turn
from casesconf_desktop.core.replace import replace


def whose_go(line: Line) -> tuple[str, Why] | None:
    """Say, by label, who gets the floor when it goes on, and why: the one rule for keys, circle and what happens.

    A turn that was interrupted goes on first, in a round in any case; then the round; then the line.
    """
    chosen = up_next(line)
    if line.interrupted is not None and (line.round is not None or gives_back(line, chosen)):
        return line.interrupted.hand.label, Why.INTERRUPTED
    if line.round is not None:
        return next(((label, Why.ROUND) for label in line.round if label not in line.away), None)
    return None if chosen is None else (chosen[0].label, chosen[1])


def go_on(line: Line, at: datetime) -> Line:
    """Give the floor to whose go it is."""
    if line.round is None:
        return next_speaker(line, at)
    return go_around(line, at) if line.interrupted is None else give_back(line, at)


def start_round(line: Line, labels: Iterable[str]) -> Line:
    """Go once around, everybody in their turn; again, leave the round."""
    if line.round is not None:
        return replace(line, round=None)
    around = tuple(label for label in labels if label not in line.away)
    return replace(line, round=around) if around else line


def pass_on(line: Line, at: datetime) -> Line:
    """Let somebody pass in a round: it is no turn."""
    turn = line.turn
    if line.round is None or turn is None or not turn.around:
        return line
    return go_around(replace(counted(line, turn.hand.label, -1), turn=None, turns=tallied(line, turn, -1)), at)


def park(line: Line, at: datetime) -> Line:
    """Put a topic aside, to come back to it; the turn that brought it ends. A reply brings none."""
    turn = line.turn
    if turn is None or turn.teller or line.interrupted is not None:
        return line
    return replace(silent(line, at), parked=(*line.parked, turn.hand.label))


def bring_back(line: Line, at: datetime) -> Line:
    """Bring back the topic that was parked first: the hand of who brought it goes up, in front."""
    if not line.parked:
        return line
    label, *rest = line.parked
    line = step_in(replace(line, parked=tuple(rest)), label)
    waiting = line.hand_of(label)
    if waiting is None:
        waiting = Hand(line.serial, label, at)
        line = replace(added(line, waiting), serial=line.serial + 1)
    return replace(line, ahead=(waiting.key, *(key for key in line.ahead if key != waiting.key)))


def go_around(line: Line, at: datetime) -> Line:
    waiting = [label for label in line.round or () if label not in line.away]
    before = ended(line, at)
    if not waiting:
        return replace(line, round=None, turn=None, interrupted=None, ended=before)
    label = waiting[0]
    hand = line.hand_of(label)
    line = line if hand is None else pruned(removed(line, hand))
    turn = Turn(Hand(line.serial, label, at), at, first=not line.turns_of(label), around=True)
    rest = tuple(other for other in line.round or () if other != label)
    line = counted(replace(line, round=rest, serial=line.serial + 1), label, 1)
    return replace(line, turn=turn, interrupted=None, ended=before, replied=0, turns=tallied(line, turn, 1))
