"""The circle: the same line, seen as a ring of chairs."""

from dataclasses import dataclass

from casesconf_desktop.core.floor import gives_back, up_next
from casesconf_desktop.core.line import HandKind, Line
from casesconf_desktop.core.session import Session

MANY = 2
"""From this many turns on no more dots are added."""


@dataclass(frozen=True, slots=True)
class Chair:
    """One chair. `up` that its hand is up, with `kind`; `turns` 0, 1 or 2 for more; `away` that who sat there left."""

    number: int
    up: bool
    kind: HandKind | None
    turns: int
    speaking: bool
    next: bool
    away: bool


@dataclass(frozen=True, slots=True)
class CircleView:
    """`others` counts hands in the line that belong to no chair."""

    chairs: tuple[Chair, ...]
    others: int


def circle_view(session: Session) -> CircleView:
    line, count = session.line, session.chairs
    first = _next_label(line)
    speaks = line.turn.hand.label if line.turn is not None and not line.turn.teller else ""
    chairs = []
    for number in range(1, count + 1):
        label = str(number)
        hand = line.hand_of(label)
        chairs.append(
            Chair(
                number,
                hand is not None,
                hand.kind if hand is not None else None,
                min(line.turns_of(label), MANY),
                speaking=label == speaks,
                next=label == first,
                away=label in line.away,
            )
        )
    return CircleView(tuple(chairs), line.count - sum(chair.up for chair in chairs))


def _next_label(line: Line) -> str:
    """Tell who has the floor next: in a round, after an interruption, or in the line."""
    chosen = up_next(line)
    if line.interrupted is not None and gives_back(line, chosen):
        return line.interrupted.hand.label
    if line.round is not None:
        return next((label for label in line.round if label not in line.away), "")
    return chosen[0].label if chosen is not None else ""
