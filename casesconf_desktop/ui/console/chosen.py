"""The hand that is chosen in the line, and what keys do to it."""

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.desk.line import HandRow
from casesconf_desktop.core.line import Line
from casesconf_desktop.ui.keymap import Act

CHOSEN_ACTS = (Act.HAND_DOWN, Act.TAKE_HAND, Act.STEP_OUT, Act.HAND_EARLIER, Act.HAND_LATER, Act.FIRST_VOICE)


class Chosen:
    """Follows its hand while others come and go; with none chosen the keys mean the last one, or nothing.

    In a round "never mind" means to pass.
    """

    def __init__(self) -> None:
        self.key: int | None = None

    def at(self, rows: tuple[HandRow, ...]) -> int:
        """Tell in which row it is, or -1."""
        return next((index for index, row in enumerate(rows) if row.key == self.key), -1)

    def action(self, act: Act, rows: tuple[HandRow, ...], line: Line) -> a.Action | None:
        at = self.at(rows)
        if act is Act.HAND_DOWN and line.round is not None and line.turn is not None:
            return a.PassOn()
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
                return a.StepOut(row.name) if row.name else None
            case _:
                return a.MoveHand(row.key, earlier=act is Act.HAND_EARLIER)


def _for_nobody(act: Act, line: Line) -> a.Action | None:
    """Never mind the last hand, or let who stepped out last be back."""
    if act is Act.HAND_DOWN:
        return a.HandDown()
    return a.StepOut(line.aside[-1][0]) if act is Act.STEP_OUT and line.aside else None
