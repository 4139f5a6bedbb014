"""A hand leaves the line because it gets the floor: what becomes of those who wait."""

from casesconf_desktop.core.hands import counted, oldest_of, trees_without
from casesconf_desktop.core.line import Hand, HandKind, Line
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.tree import without


def begun(line: Line, hand: Hand) -> Line:
    """Take a hand that gets the floor out of the line, and count its turn."""
    places = without(line.places, hand.label) if hand.label else line.places
    return counted(replace(left(line, hand), places=places), hand.label, 1)


def left(line: Line, hand: Hand) -> Line:
    """Reckon what becomes of the others when a hand gets the floor; whose turn is counted moves none of them."""
    oldest, key = oldest_of(line), hand.key
    overtakes = oldest is not None and oldest < key
    replies, thread, topics, older = trees_without(line, key)
    ends = hand.kind is HandKind.TOPIC  # the thread
    return replace(
        line,
        ahead=tuple(other for other in line.ahead if other != key),
        passed=(*line.passed, key) if overtakes else line.passed,
        replies=replies,
        thread=None if ends else thread,
        topics=topics,
        older=(*older, thread) if ends and thread is not None else older,
        threads=line.threads + ends,
        replied=line.replied + 1 if hand.kind is HandKind.REPLY else 0,
    )
