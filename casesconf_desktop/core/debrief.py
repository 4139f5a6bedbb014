"""Plan against actual, for the co-hosts: minutes and two counts, never a person (evening.md, Debrief)."""

from datetime import datetime, timedelta

from msgspec import Struct

from casesconf_desktop.core import words
from casesconf_desktop.core.act.turn import interrupts
from casesconf_desktop.core.agenda import MINUTE, ZERO, Kind
from casesconf_desktop.core.lists import number
from casesconf_desktop.core.prompting import shown
from casesconf_desktop.core.said import capital, said
from casesconf_desktop.core.session import Session, Step


class DebriefRow(Struct, frozen=True):
    """One finished step in whole minutes. `case` is set on the first part of a case only.

    `so_far` is reckoned as the evening's length is: it is no sum of rounded rows, which would drift away from that.
    """

    case: str
    title: str
    used: int
    given_back: int
    past: int
    step: str
    so_far: str
    in_case: bool


class DebriefView(Struct, frozen=True):
    clock: str
    told: tuple[str, ...]
    rows: tuple[DebriefRow, ...]
    prompts: tuple[str, ...]


def debrief_view(session: Session, wall: datetime) -> DebriefView:
    return DebriefView(
        words.clock(wall, session.zone),
        _told(session),
        _rows(session),
        tuple(prompt.text for prompt in shown(session)),
    )


def _actual(step: Step) -> timedelta:
    return step.run.ended - step.run.started if step.run.started and step.run.ended else ZERO


def _run_steps(session: Session) -> list[Step]:
    return [s for s in session.steps if s.segment.kind is not Kind.DOORS and s.run.started is not None]


def _rows(session: Session) -> tuple[DebriefRow, ...]:
    rows: list[DebriefRow] = []
    spent = due = ZERO
    seen: set[int] = set()
    for step in _run_steps(session):
        segment = step.segment
        spent += _actual(step)
        due += ZERO if interrupts(step) else segment.planned
        planned = 0 if interrupts(step) else words.minutes(segment.planned)
        actual = words.minutes(_actual(step))
        case = ""
        if segment.case is not None and segment.case not in seen:
            seen.add(segment.case)
            case = words.case(session.number(segment.case))
        title = segment.title or words.KINDS[segment.kind]
        rows.append(
            DebriefRow(
                case,
                title,
                min(actual, planned),
                max(0, planned - actual),
                max(0, actual - planned),
                words.signed(actual - planned),
                words.signed(words.minutes(spent) - words.minutes(due)),
                segment.case is not None,
            )
        )
    return tuple(rows)


def _promised(step: Step) -> bool:
    """Tell whether a step counts as planned: spare time does only if it was taken, the reserve case never."""
    kind = step.segment.kind
    return kind is not Kind.DOORS and not step.reserve and (kind is not Kind.FLOAT or step.run.started is not None)


def _told(session: Session) -> tuple[str, ...]:
    """Tell the evening in three sentences at most."""
    steps = _run_steps(session)
    if not steps:
        return (said("The evening ended before it began."),)
    spent = words.minutes(sum((_actual(s) for s in steps), ZERO))
    planned = words.minutes(sum((s.segment.planned for s in session.steps if _promised(s)), ZERO))
    told = [_took(words.length(spent * MINUTE), spent - planned)]
    cases = len({s.segment.case for s in steps if s.segment.case is not None})
    if session.agenda.cases:
        told.append(_cases(cases, max(cases, len(session.agenda.cases))))
    taken, first = session.line.turns.taken, session.line.turns.first
    if taken:
        told.append(_turns(taken, first))
    return tuple(told)


def _turns(taken: int, first: int) -> str:
    """Count the turns, and those with which somebody spoke for the first time in a case."""
    if taken == 1:
        #: Somebody spoke once; a first time: for the first time in this case.
        return said("One turn in the line, a first time.") if first else said("One turn in the line.")
    if first == 0:
        return capital(said("{number} turns in the line, none of them a first time.").format(number=number(taken)))
    #: Numbers in words: "Seven turns in the line, three of them a first time."
    many = said("{number} turns in the line, {first} of them a first time.")
    one = said("{number} turns in the line, one of them a first time.")
    return capital((one if first == 1 else many).format(number=number(taken), first=number(first)))


def _cases(told: int, planned: int) -> str:
    if told == 0:
        return said("No case was told.")
    if told == planned == 1:
        return said("The one case was told.")
    if told == planned:
        return said("All {number} cases were told.").format(number=number(told))
    #: Numbers in words: "Two of three cases were told."
    of = said("One of {planned} cases was told.") if told == 1 else said("{number} of {planned} cases were told.")
    return capital(of.format(number=number(told), planned=number(planned)))


def _took(length: str, past: int) -> str:
    """Say how long it was, and by how many minutes longer than planned, or shorter."""
    match past:
        case 0:
            took = said("The evening took {length}, as planned.")
        case 1:
            took = said("The evening took {length}, one minute longer than planned.")
        case -1:
            took = said("The evening took {length}, one minute shorter than planned.")
        case _ if past > 0:
            #: A length of time by its signs, and a number in words: "2 h 5 min, five minutes longer".
            took = said("The evening took {length}, {number} minutes longer than planned.")
        case _:
            took = said("The evening took {length}, {number} minutes shorter than planned.")
    return took.format(length=length, number=number(abs(past)))
