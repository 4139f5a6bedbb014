"""What an act would cost, in words, before it is done (time.md, Price before you commit)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from casesconf_desktop.core import words
from casesconf_desktop.core.actions import Action
from casesconf_desktop.core.agenda import ZERO, Kind
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.strip import Mood, mood_of
from casesconf_desktop.core.forecast import Forecast, forecast
from casesconf_desktop.core.replan import Proposal, propose
from casesconf_desktop.core.session import Session, Stage
from casesconf_desktop.core.update import update

NAMED_AT_MOST = 2


@dataclass(frozen=True, slots=True)
class Price:
    """`ends` says when the evening would end, `cost` what pays for it, if anything has to."""

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
    return Price(ends, "; ".join(cost for cost in costs if cost), mood_of(after.slack))


def _spare(session: Session, before: Forecast, changed: Session, after: Forecast) -> str:
    gone = _float(session, before) - _float(changed, after)
    return f"{words.amount(gone)} of the spare time go" if words.minutes(gone) > 0 else ""


def _float(session: Session, seen: Forecast) -> timedelta:
    lengths = zip(session.steps, seen.lengths, strict=True)
    return sum((length for step, length in lengths if step.segment.kind is Kind.FLOAT), ZERO)


def _new_plan(changed: Session, before: Proposal, after: Proposal) -> tuple[str, str]:
    """Tell what a new plan would take more than it takes anyway, and what it finds nowhere."""
    old = dict(before.taken)
    more = {key: amount - old.get(key, ZERO) for key, amount in after.taken if amount > old.get(key, ZERO)}
    losers = {
        step.segment.key: step_name(changed, step.segment.key)
        for step in changed.steps
        if step.segment.kind is not Kind.FLOAT and step.segment.key in more
    }
    nowhere = after.missing - before.missing
    missing = f"{words.amount(nowhere)} to be found nowhere" if nowhere > ZERO else ""
    return _losing(losers, more), missing


def _losing(losers: Mapping[int, str], more: Mapping[int, timedelta]) -> str:
    amounts = {more[key] for key in losers}
    if not losers:
        return ""
    if len(losers) <= NAMED_AT_MOST:
        return ", ".join(f"{name} loses {words.amount(more[key])}" for key, name in losers.items())
    each = f"{words.amount(max(amounts))} each" if len(amounts) == 1 else f"up to {words.amount(max(amounts))}"
    return f"{words.number(len(losers))} parts to come lose {each}"


def step_name(session: Session, key: int) -> str:
    """Name a step in a sentence: "the discussion of Case 3"."""
    segment = next(step.segment for step in session.steps if step.segment.key == key)
    if segment.case is not None and segment.case in session.cases:
        return f"the {words.KINDS[segment.kind].lower()} of Case {session.number(segment.case)}"
    return segment.title or f"the {words.KINDS[segment.kind].lower()}"
