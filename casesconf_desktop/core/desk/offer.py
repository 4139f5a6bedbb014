"""A new plan to look at before it is taken: said, listed, painted, and what would be of use."""

from datetime import timedelta
from typing import TypeVar

from msgspec import Struct

from casesconf_desktop.core import words
from casesconf_desktop.core.actions import Replan, ShortenStories
from casesconf_desktop.core.agenda import MINUTE, ZERO, Kind
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.steps import step_title
from casesconf_desktop.core.forecast import forecast
from casesconf_desktop.core.replan import IGNORED, Proposal, propose, target
from casesconf_desktop.core.said import joined, said
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.update import update

A = TypeVar("A", Replan, ShortenStories)


class Piece(Struct, frozen=True):
    """A part of the picture: minutes from now on."""

    start: float
    minutes: float
    kind: Kind


class Offer(Struct, frozen=True):
    """The new plan: said in a sentence and line by line, and painted. `stop` and `goal` are minutes from now.

    `replan` and `shorten` are None where they would change nothing of use.
    """

    head: str
    sentence: str
    changes: tuple[tuple[str, str], ...]
    missing: str
    before: tuple[Piece, ...]
    after: tuple[Piece, ...]
    goal: float
    stop: float
    replan: Replan | None
    shorten: ShortenStories | None
    shorten_words: str


def offer_of(session: Session, now: Now) -> Offer:
    proposal = propose(session, now)
    replan, planned = _of_use(session, Replan(proposal.taken), now)
    shorten, _ = _of_use(session, ShortenStories(proposal.stories), now)
    late = forecast(session, now).end - target(session)
    most = max((amount for _, amount in proposal.stories), default=ZERO)
    #: On a key: so much less time for each story to come, which only a person decides.
    less = said("Stories −{amount}").format(amount=words.about(most))
    return Offer(
        said("A new plan") if replan else said("The plan holds") if late <= IGNORED else said("No plan is enough"),
        _sentence(session, late, replan, proposal.lost),
        _changes(session, planned),
        _missing(session, proposal),
        _pieces(session, now),
        _pieces(planned, now),
        (target(session) - now.wall) / MINUTE,
        (session.times.hard_stop - now.wall) / MINUTE,
        replan,
        shorten,
        less if shorten else "",
    )


def _of_use(session: Session, action: A, now: Now) -> tuple[A | None, Session]:
    """Try an act on the plan; it is of no use if it changes nothing, or takes time without an earlier end."""
    changed = update(session, action, now)
    taken, was = dict(action.taken), {s.segment.key: s.run.taken for s in session.steps}
    gives = any(taken.get(key, ZERO) < before for key, before in was.items() if before and session.waiting(key))
    wins = forecast(changed, now).end < forecast(session, now).end
    return (action, changed) if changed is not session and (gives or wins) else (None, session)


def _sentence(session: Session, late: timedelta, replan: Replan | None, lost: timedelta) -> str:
    goal = words.expected(target(session), session.zone)
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


def _changes(session: Session, planned: Session) -> tuple[tuple[str, str], ...]:
    """List what would change: from how long to how long."""
    told: list[tuple[str, str]] = []
    for old, new in zip(session.steps, planned.steps, strict=True):
        if old.run.added != new.run.added:
            lengths = (words.plain(step.segment.planned + step.run.added) for step in (old, new))
            told.append((step_title(session, old.segment.key), " → ".join(lengths)))
    return tuple(told)


def _pieces(session: Session, now: Now) -> tuple[Piece, ...]:
    seen = forecast(session, now)
    pieces: list[Piece] = []
    for place in range(session.current, len(session.steps)):
        start = max(seen.starts[place], now.wall) - now.wall
        length = seen.starts[place] + seen.lengths[place] - now.wall - start
        if length > timedelta():
            pieces.append(Piece(round(start / MINUTE, 1), round(length / MINUTE, 1), session.steps[place].segment.kind))
    return tuple(pieces)
