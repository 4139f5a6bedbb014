"""What an act would cost, in words, before it is done (time.md, Price before you commit)."""

from collections.abc import Mapping
from datetime import timedelta

from msgspec import Struct

from casesconf_desktop.core import actions as a
from casesconf_desktop.core import words
from casesconf_desktop.core.act.time import extension
from casesconf_desktop.core.actions import Action
from casesconf_desktop.core.agenda import SECOND, ZERO, Kind
from casesconf_desktop.core.card import EMPTY
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.steps import step_name
from casesconf_desktop.core.desk.strip import Mood, mood_of
from casesconf_desktop.core.forecast import Forecast, forecast
from casesconf_desktop.core.lists import listed, loosely_listed
from casesconf_desktop.core.replan import PAYS, Proposal, propose
from casesconf_desktop.core.said import Said, said
from casesconf_desktop.core.session import Session, Stage, Step
from casesconf_desktop.core.timing import ASKED_FOR
from casesconf_desktop.core.update import update

#: What some would lose in a new plan, all the same or some more than others.
BREAKS = said("breaks would lose {amount} each"), said("breaks would lose up to {amount}")
TALKS = said("discussions would lose {amount} each"), said("discussions would lose up to {amount}")
#: The same, after "breaks would lose ..." in a list.
TALKS_TOO = said("discussions {amount} each"), said("discussions up to {amount}")
#: What one would lose in a new plan; and the same, after "breaks would lose ..." in a list.
ONE, ONE_TOO = said("{step} would lose {amount}"), said("{step} {amount}", "would lose")


class Price(Struct, frozen=True):
    """`what` names the act, `ends` says when the evening would end, `cost` what pays for it, or would in a new plan.

    An act that costs no time, but a card, says so in the place of when the evening would end.
    """

    what: str
    ends: str
    cost: str
    mood: Mood


#: What the next step would do to the teller's card, and that this is for good.
WIPES = Price("", said("wipes the teller’s card"), said("undo does not bring it back"), Mood.FINE)


def price(session: Session, action: Action, now: Now) -> Price | None:
    """Tell what an act would cost; nothing if it would do nothing."""
    changed = update(session, action, now)
    if changed is session or changed.stage is not Stage.LIVE:
        return None
    if isinstance(action, a.Next):
        return WIPES if _wipes(session, changed) else None
    before, after = forecast(session, now), forecast(changed, now)
    was, end = words.expected(before.end, session.zone), words.expected(after.end, session.zone)
    #: When the evening would end, and what would then be in hand: "ends 21:10, 20 min in hand".
    ends = said("ends {time} as before, {left}") if was == end else said("ends {time}, {left}")
    costs = (_spare(session, before, changed, after), *_new_plan(changed, propose(session, now), propose(changed, now)))
    told = ends.format(time=end, left=words.left(after.slack))
    return Price(_what(session, action), told, loosely_listed(costs), mood_of(after.slack))


def _wipes(session: Session, changed: Session) -> bool:
    """Tell whether something that was written on a card would be gone."""
    return any(card != EMPTY and gone == EMPTY for card, gone in zip(session.cards, changed.cards, strict=True))


def _what(session: Session, action: Action) -> str:
    match action:
        case a.Add(amount, int(key)) if key != session.step.segment.key:
            #: A minute more or less for another part: "the discussion of Case 3".
            change = said("{amount} more for {step}") if amount > ZERO else said("{amount} less for {step}")
            return change.format(amount=words.amount(abs(amount)), step=step_name(session, key))
        case a.Add(amount):
            #: What an act would do, before it is done: a minute more or less.
            change = said("{amount} more") if amount > ZERO else said("{amount} less")
            return change.format(amount=words.amount(abs(amount)))
        case a.Extend():
            return said("{amount} more, if the room agrees").format(amount=words.amount(extension(session) or ZERO))
        case a.AskTheRoom() if session.step.run.asking:
            return said("Back to the story")
        case a.AskTheRoom():
            return said("The room is asked for {length}").format(length=words.amount(ASKED_FOR))
        case a.PutInReserve():
            #: One more case than was planned.
            return said("The reserve case")
        case _:
            return ""


def _spare(session: Session, before: Forecast, changed: Session, after: Forecast) -> str:
    gone = _float(session, before) - _float(changed, after)
    return said("{amount} less spare time").format(amount=words.about(gone)) if words.minutes(gone) > 0 else ""


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
    #: So much time nobody can lose any more; "more" if some could not be found before.
    lacks = said("{amount} more cannot be found") if before.missing else said("{amount} cannot be found")
    missing = lacks.format(amount=words.about(nowhere)) if nowhere >= SECOND else ""
    breaks = _losing(changed, losers[Kind.BREAK], ONE, BREAKS)
    talk = losers[Kind.DISCUSSION]
    talks = _losing(changed, talk, ONE_TOO, TALKS_TOO) if breaks else _losing(changed, talk, ONE, TALKS)
    return listed((breaks, talks)), missing


def _pays(step: Step, kind: Kind, more: Mapping[int, timedelta]) -> bool:
    return step.segment.kind is kind and step.segment.key in more


def _losing(changed: Session, losers: Mapping[int, timedelta], one: Said, many: tuple[Said, Said]) -> str:
    """Say who would lose how much in a new plan."""
    if not losers:
        return ""
    most = words.about(max(losers.values()))
    if len(losers) == 1:
        return one.format(step=step_name(changed, next(iter(losers))), amount=most)
    same = len({words.about(amount) for amount in losers.values()}) == 1
    return (many[0] if same else many[1]).format(amount=most)
