"""A guided first evening, inside a rehearsal: the eight keys that matter, each when its moment has come."""

from collections.abc import Callable
from typing import NamedTuple

from msgspec import Struct

from casesconf_desktop.core.agenda import Kind
from casesconf_desktop.core.said import Said, said
from casesconf_desktop.core.session import Session, Stage


class Seen(Struct, frozen=True):
    """What a lesson looks at. Something was taken back, or names are `struck` now; the line is seen as a circle."""

    session: Session
    undone: bool = False
    struck: bool = False
    ringed: bool = False


class Task(NamedTuple):
    """`ringed` are the words while the digits raise hands, if they are others."""

    words: Said
    done: Callable[[Seen], bool]
    ringed: Said | None = None

    def said(self, seen: Seen) -> Said:
        return self.ringed if self.ringed is not None and seen.ringed else self.words


def _at(*kinds: Kind) -> Callable[[Seen], bool]:
    return lambda seen: seen.session.step.segment.kind in kinds


TALKED = (Kind.DISCUSSION, Kind.LAST_WORD)

TASKS = (
    #: These tell a beginner what to do next, in a line each. Enter, Space, N, H, X, R, + and ? are keys.
    Task(
        said("Your first evening: eight keys. Enter opens the doors."),
        lambda seen: seen.session.stage is not Stage.SETUP,
    ),
    Task(said("Space starts the evening."), lambda seen: seen.session.step.segment.kind is not Kind.DOORS),
    Task(said("N goes on to what comes next: the first story."), _at(Kind.STORY, Kind.QUESTIONS, *TALKED)),
    Task(
        #: While the key + is held, the minutes count up. Letting go gives them; Esc gives none.
        said("+ gives a minute. Held, it counts more, and their cost: letting go gives them, Esc leaves them."),
        lambda seen: bool(seen.session.step.run.added),
    ),
    Task(
        said("1 picks a sentence to say. R shows it to the room."),
        lambda seen: seen.session.room.prompt is not None,
        #: While the line is seen as a circle: 1 alone would raise a hand.
        said("Ctrl+1 picks a sentence to say. R shows it to the room."),
    ),
    Task(said("R takes it back."), lambda seen: seen.session.room.prompt is None),
    Task(said("N goes on to the questions."), _at(Kind.QUESTIONS, *TALKED)),
    Task(said("N once more: the discussion."), _at(*TALKED)),
    Task(
        said("H, a name or a seat, Enter: a hand is up."),
        lambda seen: seen.session.line.count > 0 or seen.session.line.turn is not None,
    ),
    Task(said("Enter gives the floor to whoever comes next."), lambda seen: seen.session.line.turn is not None),
    #: A name has fallen that should not have. B is a key, too.
    Task(said("X when a name falls: the room goes dark, and you see what to say."), lambda seen: seen.struck),
    Task(said("X once more brings the room back. B alone makes it dark."), lambda seen: not seen.struck),
    Task(said("Ctrl+Z takes back whatever you did last."), lambda seen: seen.undone),
    Task(said("That is all it takes. ? shows every key, Esc puts this away."), lambda _: False),
)


def reached(task: int, seen: Seen) -> int:
    """Give the task that is to be done now: whoever is ahead skips what was to be learned on the way.

    Once the evening is over there is none: the number past the last.
    """
    if seen.session.stage is Stage.DEBRIEF:
        return len(TASKS)
    while task < len(TASKS) and TASKS[task].done(seen):
        task += 1
    return task
