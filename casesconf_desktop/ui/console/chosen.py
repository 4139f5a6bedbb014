"""The hand that is chosen in the line, and what keys do to it."""

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.desk.line import HandRow
from casesconf_desktop.core.line import Line
from casesconf_desktop.ui.keymap import Act

CHOSEN_ACTS = (Act.HAND_DOWN, Act.TAKE_HAND, Act.STEP_OUT, Act.HAND_EARLIER, Act.HAND_LATER, Act.FIRST_VOICE)


class Chosen:
    """Follows its hand while others come and go; with none chosen the keys mean the last one, or nothing."""

    def __init__(self) -> None:
        self.key: int | None = None

    def follow(self, rows: tuple[HandRow, ...]) -> int:
        """Tell in which row it is now; a hand that is gone is no longer chosen."""
        at = self.at(rows)
        self.key = None if at < 0 else self.key
        return at

    def at(self, rows: tuple[HandRow, ...]) -> int:
        """Tell in which row it is, or -1."""
        return next((index for index, row in enumerate(rows) if row.key == self.key), -1)

    def action(self, act: Act, rows: tuple[HandRow, ...], line: Line) -> a.Action | None:
        at = self.at(rows)
        if at < 0:
            return _for_nobody(act, line)
        row = rows[at]
        match act:
            case Act.HAND_DOWN:
                return a.HandDown(row.key)
            case Act.TAKE_HAND:
                return a.TakeHand(row.key)
            case Act.FIRST_VOICE:
                return a.MarkFirst(row.key)
            case Act.STEP_OUT:
                hand = line.hand(row.key)
                return a.StepOut(hand.label) if hand is not None and hand.label else None
            case _:
                return a.MoveHand(row.key, earlier=act is Act.HAND_EARLIER)


def _for_nobody(act: Act, line: Line) -> a.Action | None:
    """Never mind the last hand, or in a round pass; or let who speaks step out."""
    if act is Act.HAND_DOWN:
        return a.PassOn() if line.round is not None and line.turn is not None and line.turn.around else a.HandDown()
    speaks = line.turn.hand.label if line.turn is not None else ""
    return a.StepOut(speaks) if act is Act.STEP_OUT and speaks and speaks not in line.away else None
