"""Plan against actual, for the co-hosts: minutes and two counts, never a person (evening.md, Debrief)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from casesconf_desktop.core import words
from casesconf_desktop.core.act.turn import interrupts
from casesconf_desktop.core.agenda import MINUTE, ZERO, Kind
from casesconf_desktop.core.prompting import shown
from casesconf_desktop.core.session import Session, Step


@dataclass(frozen=True, slots=True)
class DebriefRow:
    """One finished step in whole minutes. `case` is set on the first part of a case only."""

    case: str
    title: str
    used: int
    given_back: int
    past: int
    step: str
    so_far: str
    in_case: bool


@dataclass(frozen=True, slots=True)
class DebriefView:
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
    so_far = 0
    seen: set[int] = set()
    for step in _run_steps(session):
        segment = step.segment
        planned = 0 if interrupts(step) else words.minutes(segment.planned)
        actual = words.minutes(_actual(step))
        so_far += actual - planned
        case = ""
        if segment.case is not None and segment.case not in seen:
            seen.add(segment.case)
            case = f"Case {session.number(segment.case)}"
        title = segment.title or words.KINDS[segment.kind]
        rows.append(
            DebriefRow(
                case,
                title,
                min(actual, planned),
                max(0, planned - actual),
                max(0, actual - planned),
                words.signed(actual - planned),
                words.signed(so_far),
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
        return ("The evening ended before it began.",)
    spent = words.minutes(sum((_actual(s) for s in steps), ZERO))
    planned = words.minutes(sum((s.segment.planned for s in session.steps if _promised(s)), ZERO))
    told = [f"The evening took {words.length(spent * MINUTE)}, {_against(spent - planned)}."]
    cases = len({s.segment.case for s in steps if s.segment.case is not None})
    if session.agenda.cases:
        told.append(_cases(cases, max(cases, len(session.agenda.cases))))
    taken, first = session.line.turns.taken, session.line.turns.first
    if taken:
        told.append(_turns(taken, first))
    return tuple(told)


def _turns(taken: int, first: int) -> str:
    if taken == 1:
        return f"One turn in the line{', a first time' if first else ''}."
    return f"{words.number(taken).capitalize()} turns in the line, {words.number(first)} of them a first time."


def _cases(told: int, planned: int) -> str:
    if told == 0:
        return "No case was told."
    if told == planned:
        return "The one case was told." if told == 1 else f"All {words.number(told)} cases were told."
    return f"{words.number(told).capitalize()} of {words.number(planned)} cases {'was' if told == 1 else 'were'} told."


def _against(difference: int) -> str:
    if difference == 0:
        return "as planned"
    minutes = f"{words.number(abs(difference))} minute{'' if abs(difference) == 1 else 's'}"
    return f"{minutes} {'longer' if difference > 0 else 'shorter'} than planned"
