"""A new plan to look at before it is taken: said, listed, painted, and what would be of use."""

from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple

from msgspec import Struct

from casesconf_desktop.core import words
from casesconf_desktop.core.actions import Replan, ShortenStories
from casesconf_desktop.core.agenda import CASE_MINUTES, MINUTE, ZERO, Kind, Segment
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.rows import Rows
from casesconf_desktop.core.desk.steps import step_title
from casesconf_desktop.core.forecast import Forecast, end_of, forecast
from casesconf_desktop.core.replan import IGNORED, Proposal, propose
from casesconf_desktop.core.said import joined, said
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.update import update

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
    proposal, before = propose(session, now, seen), _pieces(session, seen, now)
    planned, then = _of_use(session, seen, proposal, now)
    late = seen.end - proposal.goal > IGNORED
    most = max((amount for _, amount in proposal.stories), default=ZERO)
    shorten = ShortenStories(proposal.stories)
    shortens = bool(proposal.stories) and end_of(update(session, shorten, now), now) < seen.end
    #: On a key: so much less time for each story to come, which only a person decides.
    less = said("Stories −{amount}").format(amount=words.about(most))
    news = said("No plan is enough") if late else said("The plan holds")
    return Offer(
        news if planned is session else said("A new plan"),
        _late(session, seen, then, proposal.goal) if late else _in_time(session, seen, then, proposal),
        _changes(session, planned),
        _missing(session, proposal),
        before,
        before if planned is session else _pieces(planned, then, now),
        round((proposal.goal - _from(now)) / MINUTE, 1),
        round((session.times.hard_stop - _from(now)) / MINUTE, 1),
        None if planned is session else Replan(proposal.taken),
        shorten if shortens else None,
        less if shortens else "",
    )


def _of_use(session: Session, seen: Forecast, proposal: Proposal, now: Now) -> tuple[Session, Forecast]:
    """Try the new plan; it is of no use where the evening would not end earlier, and nobody had time back."""
    planned = update(session, Replan(proposal.taken), now)
    if planned is session:
        return session, seen
    then = forecast(planned, now)
    return (planned, then) if then.end < seen.end or _gives_back(session, seen, planned, then) else (session, seen)


def _gives_back(session: Session, seen: Forecast, planned: Session, then: Forecast) -> bool:
    """Tell whether anybody has back of what was taken; a float that the delay uses up has nothing of it."""
    each = zip(session.steps, seen.lengths, planned.steps, then.lengths, strict=True)
    return any(new.run.taken < old.run.taken and longer > length for old, length, new, longer in each)


def _late(session: Session, seen: Forecast, then: Forecast, goal: datetime) -> str:
    """Say how late it ends, and by which end: the planned one, or the venue's that comes before."""
    if then is not seen and then.end >= seen.end:
        #: Of time that an earlier plan took from somebody and that makes the evening end no earlier any more.
        return said("What wins nothing can be given back.")
    #: "It" is the evening as it is now, without the new plan: it ends "5 min after the planned end, 21:10".
    planned = said("Now it ends {amount} after the planned end, {time}.")
    #: The same, by when the venue closes.
    closes = said("Now it ends {amount} after the venue closes at {time}.")
    past = closes if goal == session.times.hard_stop else planned
    return past.format(amount=words.about(seen.end - goal), time=words.expected(goal, session.zone))


def _in_time(session: Session, seen: Forecast, then: Forecast, proposal: Proposal) -> str:
    if then is seen:
        #: From nobody; the evening can end at that time.
        kept = said("Nothing has to be taken: {time} can be kept.")
        if proposal.lost <= IGNORED:
            return kept.format(time=words.expected(proposal.goal, session.zone))
        return said("With the new plan it ends at {time}.").format(time=words.expected(seen.end, session.zone))
    if proposal.taken:
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
    numbers = session.numbers
    facts = (
        Change(
            old.segment,
            numbers.get(old.segment.case, 0),
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
