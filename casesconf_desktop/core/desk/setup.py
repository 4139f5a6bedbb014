"""The set-up page: tonight's plan, who tells which case, and where the minutes go."""

from dataclasses import dataclass
from datetime import timedelta

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import MINUTE, ZERO, Agenda, Kind, Segment
from casesconf_desktop.core.card import EMPTY
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.prompts import Deck
from casesconf_desktop.core.session import Session, planned_starts
from casesconf_desktop.core.timing import Run, wrap_up_mark


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of the plan as a picture: minutes from the start, and what it is part of."""

    start: float
    minutes: float
    kind: Kind
    label: str
    clock: str = ""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case in its order. Parts that are left out are None. `carded` says that its teller's card is written."""

    case: int
    number: int
    label: str
    carded: bool
    story: Segment | None
    discussion: Segment | None


@dataclass(frozen=True, slots=True)
class SetupView:
    clock: str
    until: str
    title: str
    doors: str
    start: str
    hard_stop: str
    blocks: tuple[Block, ...]
    end: float
    stop: float
    cases: tuple[CaseRow, ...]
    others: tuple[tuple[str, Segment], ...]
    wrap_up: timedelta | None
    chairs: int
    turn: timedelta


def setup_view(session: Session, now: Now) -> SetupView:
    agenda, times, zone = session.agenda, session.times, session.zone
    blocks = blocks_of(session)
    cued = next((s for s in agenda.segments if s.kind is Kind.STORY), None)
    return SetupView(
        words.clock(now.wall, zone),
        _until(session, now),
        plan_title(agenda),
        words.clock(times.doors, zone),
        words.clock(times.start, zone),
        words.clock(times.hard_stop, zone),
        blocks,
        max((b.start + b.minutes for b in blocks), default=0),
        (times.hard_stop - times.start) / MINUTE,
        tuple(_case(session, case, number) for number, case in enumerate(agenda.cases, 1)),
        tuple((_other_title(agenda, s), s) for s in agenda.segments if s.case is None and not s.untimed),
        wrap_up_mark(cued, Run()) if cued else None,
        session.chairs,
        session.line.soft,
    )


def blocks_of(session: Session) -> tuple[Block, ...]:
    starts = planned_starts(session.agenda, session.times.start, session.zone)
    return tuple(
        Block(
            (start - session.times.start) / MINUTE,
            segment.planned / MINUTE,
            segment.kind,
            _block_label(session.agenda, segment),
            words.clock(start, session.zone),
        )
        for segment, start in zip(session.agenda.segments, starts, strict=True)
    )


def plan_title(agenda: Agenda) -> str:
    """Say what kind of evening it is: "Three cases, one break"."""
    breaks = sum(s.kind is Kind.BREAK for s in agenda.segments)
    return f"{_count(len(agenda.cases), 'case')}, {_count(breaks, 'break').lower()}"


def agenda_detail(agenda: Agenda) -> str:
    return f"{words.length(agenda.total)}, {plan_title(agenda).lower()}"


def deck_detail(deck: Deck) -> str:
    """Say what an own deck is: "12 prompts, with ours"."""
    count = len(deck.prompts)
    return f"{count} prompt{'' if count == 1 else 's'}, {'instead of' if deck.instead else 'with'} ours"


def _count(number: int, what: str) -> str:
    return f"{words.number(number).capitalize()} {what}{'' if number == 1 else 's'}"


def _block_label(agenda: Agenda, segment: Segment) -> str:
    """Label the first part of each case, the breaks and the closing; the rest speaks for itself."""
    if segment.case is not None:
        first = next(s for s in agenda.segments if s.case == segment.case)
        return f"Case {agenda.number(segment.case)}" if segment is first else ""
    return words.KINDS[segment.kind] if segment.kind in (Kind.BREAK, Kind.CLOSING) else ""


def _other_title(agenda: Agenda, segment: Segment) -> str:
    title = segment.title or words.KINDS[segment.kind]
    if segment.kind not in (Kind.BREAK, Kind.BREATH):
        return title
    told: list[int] = []
    for other in agenda.segments:
        if other.key == segment.key:
            break
        if other.case is not None and other.case not in told:
            told.append(other.case)
    return f"{title}, after Case {len(told)}" if told else title


def _case(session: Session, case: int, number: int) -> CaseRow:
    agenda = session.agenda
    story, discussion = agenda.part(case, Kind.STORY), agenda.part(case, Kind.DISCUSSION)
    return CaseRow(case, number, session.label(case), session.card(case) != EMPTY, story, discussion)


def _until(session: Session, now: Now) -> str:
    to_doors, to_start = session.times.doors - now.wall, session.times.start - now.wall
    if to_doors > ZERO:
        return f"{words.length(words.minutes(to_doors) * MINUTE)} to doors"
    if to_start > ZERO:
        return f"{words.length(words.minutes(to_start) * MINUTE)} to the start"
    return f"{words.length(words.minutes(-to_start) * MINUTE)} past the start"
