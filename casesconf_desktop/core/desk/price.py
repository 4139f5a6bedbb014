"""What an act would cost, in words, before it is done (time.md, Price before you commit)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from casesconf_desktop.core import actions as a
from casesconf_desktop.core import words
from casesconf_desktop.core.act.time import extension
from casesconf_desktop.core.actions import Action
from casesconf_desktop.core.agenda import SECOND, ZERO, Kind
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.strip import Mood, mood_of
from casesconf_desktop.core.forecast import Forecast, forecast
from casesconf_desktop.core.replan import PAYS, Proposal, propose
from casesconf_desktop.core.session import Session, Stage, Step
from casesconf_desktop.core.update import update


@dataclass(frozen=True, slots=True)
class Price:
    """`what` names the act, `ends` says when the evening would end, `cost` what pays for it, or would in a new plan."""

    what: str
    ends: str
    cost: str
    mood: Mood


def price(session: Session, action: Action, now: Now) -> Price | None:
    """Tell what an act would cost; nothing if it would do nothing."""
    changed = update(session, action, now)
    if changed is session or changed.stage is not Stage.LIVE:
        return None
    before, after = forecast(session, now), forecast(changed, now)
    same = words.expected(before.end, session.zone) == words.expected(after.end, session.zone)
    ends = f"ends {words.expected(after.end, session.zone)}{' as before' if same else ''}, {words.left(after.slack)}"
    costs = (_spare(session, before, changed, after), *_new_plan(changed, propose(session, now), propose(changed, now)))
    return Price(_what(session, action), ends, "; ".join(cost for cost in costs if cost), mood_of(after.slack))


def _what(session: Session, action: Action) -> str:
    match action:
        case a.Add(amount, key):
            whose = "" if key is None or key == session.step.segment.key else f" for {step_name(session, key)}"
            return f"{words.amount(abs(amount))} {'more' if amount > ZERO else 'less'}{whose}"
        case a.Extend():
            return f"{words.amount(extension(session) or ZERO)} more, if the room agrees"
        case a.AskTheRoom():
            return "Back to the story" if session.step.run.asking else "The room is asked for 2 min"
        case a.PutInReserve():
            return "The reserve case"
        case _:
            return ""


def _spare(session: Session, before: Forecast, changed: Session, after: Forecast) -> str:
    gone = _float(session, before) - _float(changed, after)
    return f"{words.about(gone)} less spare time" if words.minutes(gone) > 0 else ""


def _float(session: Session, seen: Forecast) -> timedelta:
    lengths = zip(session.steps, seen.lengths, strict=True)
    return sum((length for step, length in lengths if step.segment.kind is Kind.FLOAT), ZERO)


def _new_plan(changed: Session, before: Proposal, after: Proposal) -> tuple[str, str]:
    """Tell what a new plan would take more than it takes anyway, and what it finds nowhere."""
    old = dict(before.taken)
    more = {key: amount - old.get(key, ZERO) for key, amount in after.taken if amount > old.get(key, ZERO)}
    losers = {
        kind: {s.segment.key: more[s.segment.key] for s in changed.steps if _pays(s, kind, more)} for kind in PAYS
    }
    nowhere = after.missing - before.missing
    missing = f"{words.about(nowhere)} cannot be found" if nowhere >= SECOND else ""
    breaks = _losing(changed, "breaks", losers[Kind.BREAK], lose=" would lose")
    talk = _losing(changed, "discussions", losers[Kind.DISCUSSION], lose="" if breaks else " would lose")
    return ", ".join(loss for loss in (breaks, talk) if loss), missing


def _pays(step: Step, kind: Kind, more: Mapping[int, timedelta]) -> bool:
    return step.segment.kind is kind and step.segment.key in more


def _losing(changed: Session, all_of_them: str, losers: Mapping[int, timedelta], *, lose: str) -> str:
    """Say who would lose how much in a new plan; after a first loss the verb is understood."""
    if not losers:
        return ""
    most = words.about(max(losers.values()))
    if len(losers) == 1:
        return f"{step_name(changed, next(iter(losers)))}{lose} {most}"
    same = len({words.about(amount) for amount in losers.values()}) == 1
    return f"{all_of_them}{lose} {most} each" if same else f"{all_of_them}{lose} up to {most}"


def step_name(session: Session, key: int) -> str:
    """Name a step in a sentence: "the discussion of Case 3"."""
    segment = next(step.segment for step in session.steps if step.segment.key == key)
    if segment.case is not None and segment.case in session.cases:
        return f"the {words.KINDS[segment.kind].lower()} of Case {session.number(segment.case)}"
    return segment.title or f"the {words.KINDS[segment.kind].lower()}"
