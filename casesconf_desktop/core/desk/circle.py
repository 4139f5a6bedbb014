"""The circle: the same line, seen as a ring of chairs."""

from msgspec import Struct

from casesconf_desktop.core.around import whose_go
from casesconf_desktop.core.line import HandKind
from casesconf_desktop.core.session import Session

MANY = 2
"""From this many turns on no more dots are added."""


class Chair(Struct, frozen=True):
    """One chair. `up` that its hand is up, with `kind`; `turns` 0, 1 or 2 for more; `away` that who sat there left."""

    number: int
    up: bool
    kind: HandKind | None
    turns: int
    speaking: bool
    next: bool
    away: bool


class CircleView(Struct, frozen=True):
    """`others` counts hands in the line that belong to no chair."""

    chairs: tuple[Chair, ...]
    others: int


def circle_view(session: Session) -> CircleView:
    line, count = session.line, session.chairs
    goes = whose_go(line)
    first = goes[0] if goes is not None else ""
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
