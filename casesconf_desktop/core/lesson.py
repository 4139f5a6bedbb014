"""A guided first evening, inside a rehearsal: the eight keys that matter, each when its moment has come."""

from collections.abc import Callable
from typing import NamedTuple

from casesconf_desktop.core.agenda import Kind
from casesconf_desktop.core.said import Said, said
from casesconf_desktop.core.session import Session, Stage


class Task(NamedTuple):
    """`done` tells whether it is, of a session, and of whether its last act was taken back."""

    words: Said
    done: Callable[[Session, bool], bool]


def _at(*kinds: Kind) -> Callable[[Session, bool], bool]:
    return lambda session, _undone: session.step.segment.kind in kinds


TASKS = (
    #: These twelve tell a beginner what to do next, in a line each. Enter, Space, N, H, B, R, + and ? are keys.
    Task(said("Your first evening: eight keys. Enter opens the doors."), lambda s, _: s.stage is not Stage.SETUP),
    Task(said("Space starts the evening."), lambda s, _: s.step.segment.kind is not Kind.DOORS),
    Task(said("N goes on to what comes next: the first story."), _at(Kind.STORY, Kind.QUESTIONS, Kind.DISCUSSION)),
    Task(
        said("+ gives a minute more. Hold it, and it says first what that costs."), lambda s, _: bool(s.step.run.added)
    ),
    Task(said("1 picks a sentence to say. R shows it to the room."), lambda s, _: s.room.prompt is not None),
    Task(said("R takes it back. N goes on to questions, and once more to the discussion."), _at(Kind.DISCUSSION)),
    Task(
        said("H, a name or a seat, Enter: a hand is up."),
        lambda s, _: s.line.count > 0 or s.line.turn is not None,
    ),
    Task(said("Enter gives the floor to whoever comes next."), lambda s, _: s.line.turn is not None),
    Task(said("B makes the room’s screen dark at once."), lambda s, _: s.room.blank),
    Task(said("B once more brings it back."), lambda s, _: not s.room.blank),
    Task(said("Ctrl+Z takes back whatever you did last."), lambda _, undone: undone),
    Task(said("That is all it takes. ? shows every key, Esc puts this away."), lambda _, __: False),
)


def reached(task: int, session: Session, *, undone: bool) -> int:
    """Give the task that is to be done now: whoever is ahead skips what was to be learned on the way.

    Once the evening is over there is none: the number past the last.
    """
    if session.stage is Stage.DEBRIEF:
        return len(TASKS)
    while task < len(TASKS) and TASKS[task].done(session, undone):
        task += 1
    return task
