"""A new plan to look at before it is taken: said, listed, painted, and what would be of use."""

from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple, TypeVar

from msgspec import Struct

from casesconf_desktop.core import words
from casesconf_desktop.core.actions import Replan, ShortenStories
from casesconf_desktop.core.agenda import CASE_MINUTES, MINUTE, ZERO, Kind, Segment
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.rows import Rows
from casesconf_desktop.core.desk.steps import step_title
from casesconf_desktop.core.forecast import Forecast, end_of, forecast
from casesconf_desktop.core.replan import IGNORED, Proposal, propose, target, to_come
from casesconf_desktop.core.said import joined, said
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.update import update

A = TypeVar("A", Replan, ShortenStories)
FINE = MINUTE / 10
FINENESS = 100
"""So many pieces beside each other can be told apart."""


class Piece(Struct, frozen=True):
    """A part of the picture: minutes from now on."""

    start: float
    minutes: float
    kind: Kind


class Change(NamedTuple):
    """A step, the number of its case if it is told, and its length as it is and as it would be."""

    segment: Segment
    number: int
    old: timedelta
    new: timedelta


Changes = Rows[Change, tuple[str, str]]


class Offer(Struct, frozen=True):
    """The new plan: said in a sentence and line by line, and painted. `stop` and `goal` are minutes from now.

    `replan` and `shorten` are None where they would change nothing of use.
    """

    head: str
    sentence: str
    changes: Changes
    missing: str
    before: tuple[Piece, ...]
    after: tuple[Piece, ...]
    goal: float
    stop: float
    replan: Replan | None
    shorten: ShortenStories | None
    shorten_words: str


def offer_of(session: Session, seen: Forecast, now: Now) -> Offer:
    """Reckon a new plan for a session of which is `seen` what it expects."""
    proposal, goal = propose(session, now), target(session)
    replan, planned = _of_use(session, Replan(proposal.taken), seen.end, now)
    shorten, _ = _of_use(session, ShortenStories(proposal.stories), seen.end, now)
    late, before = seen.end - goal, _pieces(session, seen, now)
    most = max((amount for _, amount in proposal.stories), default=ZERO)
    #: On a key: so much less time for each story to come, which only a person decides.
    less = said("Stories −{amount}").format(amount=words.about(most))
    return Offer(
        said("A new plan") if replan else said("The plan holds") if late <= IGNORED else said("No plan is enough"),
        _sentence(words.expected(goal, session.zone), late, replan, proposal.lost),
        _changes(session, planned),
        _missing(session, proposal),
        before,
        before if planned is session else _pieces(planned, forecast(planned, now), now),
        round((goal - _from(now)) / MINUTE, 1),
        round((session.times.hard_stop - _from(now)) / MINUTE, 1),
        replan,
        shorten,
        less if shorten else "",
    )


def _of_use(session: Session, action: A, end: datetime, now: Now) -> tuple[A | None, Session]:
    """Try an act on the plan; it is of no use if it changes nothing, or takes time without an earlier end."""
    taken = dict(action.taken)
    gives = any(taken.get(step.segment.key, ZERO) < step.run.taken for _, step in to_come(session) if step.run.taken)
    changed = update(session, action, now) if taken or gives else session
    if changed is session:
        return None, session
    return (action, changed) if gives or end_of(changed, now) < end else (None, session)


def _sentence(goal: str, late: timedelta, replan: Replan | None, lost: timedelta) -> str:
    if late > IGNORED:
        #: How much later it would end than planned: "5 min after 21:10".
        return said("The evening would end {amount} after {time}.").format(amount=words.about(late), time=goal)
    if replan is None:
        #: From nobody; the evening can end at that time.
        kept = said("Nothing has to be taken: {time} can be kept.")
        return (said("With the new plan it ends at {time}.") if lost > IGNORED else kept).format(time=goal)
    if replan.taken:
        #: Time that a new plan took from breaks and discussions.
        return said("Some of what was taken can be given back.")
    return said("What was taken can be given back.")


def _missing(session: Session, proposal: Proposal) -> str:
    """Say what no plan can find; to leave a case out is for a person to decide, if there is one to come."""
    if not proposal.missing:
        return ""
    steps, told = session.steps[session.current + 1 :], session.step.segment.case
    another = any(s.segment.case not in (None, told) and not s.left_out for s in steps)
    #: So much time nobody can lose any more.
    missing = said("{amount} cannot be found.").format(amount=words.about(proposal.missing))
    return joined(" ", (missing, said("Leave a case out?"))) if another else missing


def _changes(session: Session, planned: Session) -> Changes:
    """List what would change: from how long to how long."""
    if planned is session:
        return Rows((), _told, session.zone)
    numbers = {case: number for number, case in enumerate(session.cases, 1)}
    facts = (
        Change(
            old.segment,
            0 if old.segment.case is None else numbers.get(old.segment.case, 0),
            old.segment.planned + old.run.added,
            new.segment.planned + new.run.added,
        )
        for old, new in zip(session.steps, planned.steps, strict=True)
        if old is not new and old.run.added != new.run.added
    )
    return Rows(tuple(facts), _told, session.zone)


def _told(change: Change, _zone: tzinfo) -> tuple[str, str]:
    lengths = " → ".join((words.plain(change.old), words.plain(change.new)))
    return step_title(change.segment, change.number), lengths


def _pieces(session: Session, seen: Forecast, now: Now) -> tuple[Piece, ...]:
    """Cut the picture into pieces; one that is too short to be told apart from another like it is left out."""
    begins = _from(now)
    short = (seen.end - begins) / FINENESS
    drawn: dict[bool | None, datetime] = {}
    pieces: list[Piece] = []
    for place in range(session.current, len(session.steps)):
        start, length, kind = seen.starts[place], seen.lengths[place], session.steps[place].segment.kind
        if start < begins:
            start, length = begins, start + length - begins
        look = kind is Kind.STORY if kind in CASE_MINUTES else None
        if length <= ZERO or (length < short and look in drawn and start - drawn[look] < short):
            continue
        drawn[look] = start
        pieces.append(Piece(round((start - begins) / MINUTE, 1), round(length / MINUTE, 1), kind))
    return tuple(pieces)


def _from(now: Now) -> datetime:
    """Tell where the picture begins: it moves by what can be seen of it."""
    return now.wall - (now.wall - datetime.min.replace(tzinfo=UTC)) % FINE
