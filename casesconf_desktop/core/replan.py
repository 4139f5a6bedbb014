"""A new plan when time is lost: proposed, never made by itself (time.md, Re-plan).

Lost is what the evening is expected to outlast its plan, or its venue if that closes before. It is taken from the
float, then from the breaks, then from the discussions to come, each down to its minimum and each losing the same
share of its planned minutes. Nobody's story, last word, closing or Rule pays for another's.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import islice

from msgspec import Struct

from casesconf_desktop.core.agenda import ALWAYS_PROTECTED, SECOND, ZERO, Kind
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.forecast import Forecast, end_of, fixed_start, forecast
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Session, Step, planned_end
from casesconf_desktop.core.timing import Run

PAYS = (Kind.FLOAT, Kind.BREAK, Kind.DISCUSSION)
"""Who pays, in this order."""

IGNORED = timedelta(seconds=15)
HALVINGS = 48
"""How often a share is narrowed down: far below a second."""

Taker = tuple[timedelta, timedelta, timedelta]
"""The planned minutes of one who pays, how many can be taken, and how many are already."""


class Proposal(Struct, frozen=True):
    """What each segment would pay, by key, and what would still be missing. `lost` is what there is to win back.

    `goal` is when the evening should be over. `stories` is what stories to come could pay of what is missing: offered,
    since only a person may decide it.
    """

    goal: datetime
    taken: tuple[tuple[int, timedelta], ...]
    lost: timedelta
    missing: timedelta
    stories: tuple[tuple[int, timedelta], ...]


def propose(session: Session, now: Now, seen: Forecast | None = None) -> Proposal:
    """Reckon from the plan as it was before an earlier proposal, so that time won back is given back.

    What is expected of the session may have been `seen` already.
    """
    bare = paid_back(session, PAYS)
    goal = target(session)
    end = seen.end if seen is not None and bare is session else end_of(bare, now)
    lost = max(ZERO, end - goal)
    if lost <= IGNORED:
        return Proposal(goal, (), lost, ZERO, ())
    taken: dict[int, timedelta] = {}
    for kind in PAYS:
        taken = _take(bare, now, goal, kind, taken)
    missing = end_of(bare, now, taken) - goal
    if missing <= IGNORED:
        return Proposal(goal, tuple(taken.items()), lost, ZERO, ())
    before = paid_back(session, (*PAYS, Kind.STORY))
    stories = {key: more for key, more in _take(before, now, goal, Kind.STORY, taken).items() if key not in taken}
    return Proposal(goal, tuple(taken.items()), lost, missing, tuple(stories.items()))


def target(session: Session) -> datetime:
    """Tell when the evening should be over: as planned, whatever was moved since, or when the venue closes before."""
    return min(planned_end(session.agenda, session.times.start, session.zone), session.times.hard_stop)


def least_length(step: Step) -> timedelta:
    """Tell below which length a new plan never takes a step: what is protected pays nothing."""
    length = step.segment.planned + step.run.added
    protected = step.segment.protected or step.segment.kind in ALWAYS_PROTECTED
    return length if protected else min(length, step.segment.minimum)


def paid_back(session: Session, kinds: Sequence[Kind]) -> Session:
    """Give back what an earlier proposal took from steps to come."""
    return session.with_runs(
        {place: unpaid(step.run) for place, step in to_come(session) if step.run.taken and step.segment.kind in kinds}
    )


def unpaid(run: Run) -> Run:
    """Give one back what an earlier proposal took from it."""
    return replace(run, added=run.added + run.taken, taken=ZERO) if run.taken else run


def to_come(session: Session) -> Iterator[tuple[int, Step]]:
    """List the steps to come, each with its place."""
    return enumerate(islice(session.steps, session.current + 1, None), session.current + 1)


def _take(bare: Session, now: Now, goal: datetime, kind: Kind, taken: dict[int, timedelta]) -> dict[int, timedelta]:
    """Let one kind pay until nothing is missing or nothing is left.

    More than one round is needed where a fixed start holds up what is won, or delay has used up a float already.
    """
    while True:
        seen = forecast(bare, now, taken)
        missing = seen.end - goal
        if missing <= (ZERO if taken else IGNORED):
            return taken
        reach, room = _reach(bare, seen)
        takers = _takers(bare, reach, kind)
        if not takers:
            return taken
        paid = _shares(takers, taken, min(missing, room))
        if all(paid[key] == taken.get(key, ZERO) for key in paid):
            return taken
        taken = taken | {key: amount for key, amount in paid.items() if amount}


def _reach(session: Session, seen: Forecast) -> tuple[int, timedelta]:
    """Tell from which place on time won brings the end nearer, and how much before a fixed start would hold it up."""
    room = timedelta.max
    for place in range(len(session.steps) - 1, session.current, -1):
        step = session.steps[place]
        fixed = fixed_start(session, step) if step.segment.fixed_start else None
        if fixed is not None:
            late = seen.starts[place] - fixed
            if late <= ZERO:
                return place, room
            room = min(room, late)
    return session.current + 1, room


def _takers(bare: Session, reach: int, kind: Kind) -> list[Step]:
    steps = bare.steps[max(reach, bare.current + 1) :]
    return [s for s in steps if s.segment.kind is kind and not s.left_out and _room(s) > ZERO]


def _room(step: Step) -> timedelta:
    return (step.segment.planned + step.run.added - least_length(step)) // SECOND * SECOND


def _shares(takers: Sequence[Step], taken: Mapping[int, timedelta], amount: timedelta) -> dict[int, timedelta]:
    """Let each pay the same share of its planned minutes on the whole, in whole seconds, down to its minimum.

    Those that have as many minutes, have as many left and pay as much already are reckoned once.
    """
    alike = {s.segment.key: (s.segment.planned, _room(s), taken.get(s.segment.key, ZERO)) for s in takers}
    counts = Counter(alike.values())

    def paid(share: float) -> dict[Taker, timedelta]:
        return {taker: max(taker[2], min(taker[1], -(-(taker[0] * share) // SECOND) * SECOND)) for taker in counts}

    def more(share: float) -> timedelta:
        return sum(((amount - taker[2]) * counts[taker] for taker, amount in paid(share).items()), ZERO)

    least, most = 0.0, max((room / planned for planned, room, _ in counts), default=0.0) + 1
    for _ in range(HALVINGS):
        share = (least + most) / 2
        least, most = (least, share) if more(share) >= amount else (share, most)
    pays = paid(most)
    return {key: pays[taker] for key, taker in alike.items()}
