"""The set-up page: tonight's plan, who tells which case, and where the minutes go."""

from datetime import timedelta

from msgspec import Struct

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import MINUTE, ZERO, Agenda, Kind, Segment
from casesconf_desktop.core.card import EMPTY
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.lists import listed, spelled
from casesconf_desktop.core.prompts import Deck
from casesconf_desktop.core.said import capital, said
from casesconf_desktop.core.session import Session, planned_starts
from casesconf_desktop.core.timing import Run, wrap_up_mark


class Block(Struct, frozen=True):
    """A piece of the plan as a picture: minutes from the start, and what it is part of."""

    start: float
    minutes: float
    kind: Kind
    label: str
    clock: str = ""


class CaseRow(Struct, frozen=True):
    """One case in its order. Parts that are left out are None. `carded` says that its teller's card is written."""

    case: int
    number: int
    label: str
    carded: bool
    story: Segment | None
    discussion: Segment | None


class SetupView(Struct, frozen=True):
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
    return capital(_cases_and_breaks(agenda))


def agenda_detail(agenda: Agenda) -> str:
    return listed((words.length(agenda.total), _cases_and_breaks(agenda)))


def _cases_and_breaks(agenda: Agenda) -> str:
    cases, breaks = len(agenda.cases), sum(s.kind is Kind.BREAK for s in agenda.segments)
    #: This and the next five are parts of a list, with a number in words: "three cases, one break".
    told = spelled(cases, said("no cases"), said("one case"), said("{number} cases"))
    return listed((told, spelled(breaks, said("no breaks"), said("one break"), said("{number} breaks"))))


def deck_detail(deck: Deck) -> str:
    """Say what an own deck is: "12 prompts, with ours"."""
    count = len(deck.prompts)
    #: Prompts of the facilitator's own, with those that come with the app or in their place.
    ours = said("%n prompt(|s), with ours", "", count)
    return said("%n prompt(|s), instead of ours", "", count) if deck.instead else ours


def _block_label(agenda: Agenda, segment: Segment) -> str:
    """Label the first part of each case, the breaks and the closing; the rest speaks for itself."""
    if segment.case is not None:
        first = next(s for s in agenda.segments if s.case == segment.case)
        return words.case(agenda.number(segment.case)) if segment is first else ""
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
    #: A part of the evening such as a break, and where it is.
    return said("{title}, after Case {number}").format(title=title, number=len(told)) if told else title


def _case(session: Session, case: int, number: int) -> CaseRow:
    agenda = session.agenda
    story, discussion = agenda.part(case, Kind.STORY), agenda.part(case, Kind.DISCUSSION)
    return CaseRow(case, number, session.label(case), session.card(case) != EMPTY, story, discussion)


def _until(session: Session, now: Now) -> str:
    to_doors, to_start = session.times.doors - now.wall, session.times.start - now.wall
    if to_doors > ZERO:
        #: How long it is until the doors open, until the start, or how long past it: "12 min to the start".
        return said("{length} to doors").format(length=words.length(words.minutes(to_doors) * MINUTE))
    if ZERO >= to_start > -MINUTE:
        #: The evening is to start at this minute.
        return said("it is time to start")
    start = said("{length} to the start") if to_start > ZERO else said("{length} past the start")
    return start.format(length=words.length(words.minutes(abs(to_start)) * MINUTE))
