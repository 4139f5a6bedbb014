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
from casesconf_desktop.core.replan import PAYS, Proposal, propose
from casesconf_desktop.core.session import Session, Stage, Step
from casesconf_desktop.core.update import update


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
    missing = f"{words.about(nowhere)} to be found nowhere" if nowhere > ZERO else ""
    breaks = _losing(changed, "breaks", losers[Kind.BREAK], verb=True)
    talk = _losing(changed, "discussions", losers[Kind.DISCUSSION], verb=not breaks)
    return ", ".join(loss for loss in (breaks, talk) if loss), missing


def _pays(step: Step, kind: Kind, more: Mapping[int, timedelta]) -> bool:
    return step.segment.kind is kind and step.segment.key in more


def _losing(changed: Session, all_of_them: str, losers: Mapping[int, timedelta], *, verb: bool) -> str:
    """Say who loses how much; after a first loss the verb is understood."""
    if not losers:
        return ""
    one, amounts = len(losers) == 1, {words.about(amount) for amount in losers.values()}
    who = step_name(changed, next(iter(losers))) if one else all_of_them
    same = len(amounts) == 1
    much = f"{'' if same else 'up to '}{words.about(max(losers.values()))}"
    lose, each = ("loses", "") if one else ("lose", "each" if same else "")
    return " ".join(part for part in (who, lose if verb else "", much, each) if part)


def step_name(session: Session, key: int) -> str:
    """Name a step in a sentence: "the discussion of Case 3"."""
    segment = next(step.segment for step in session.steps if step.segment.key == key)
    if segment.case is not None and segment.case in session.cases:
        return f"the {words.KINDS[segment.kind].lower()} of Case {session.number(segment.case)}"
    return segment.title or f"the {words.KINDS[segment.kind].lower()}"
