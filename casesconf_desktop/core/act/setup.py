"""Before the doors: agenda, times, minutes, names, order."""

from collections.abc import Iterable
from datetime import tzinfo
from typing import assert_never

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import ZERO, Agenda, Kind, Segment, with_case_order, with_minutes
from casesconf_desktop.core.card import EMPTY
from casesconf_desktop.core.clock import Now, Times, resolve
from casesconf_desktop.core.prompts import Deck, merged
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Session, Stage, planned_end, steps_of
from casesconf_desktop.core.timing import Run


def begin(agenda: Agenda, deck: Deck, zone: tzinfo, seed: int, now: Now) -> Session:
    """Begin in set-up. `seed` decides which prompts come first tonight."""
    count = len(agenda.cases)
    labels, cards = ("",) * count, (EMPTY,) * count
    return Session(agenda, resolve(agenda, now.wall, zone), zone, deck, (deck,), seed, labels=labels, cards=cards)


def set_up(session: Session, action: a.SetupAction, now: Now) -> Session:
    match action:
        case a.TakeAgenda(agenda):
            return _take(session, agenda, now)
        case a.TakeDeck(deck):
            return _take_deck(session, deck)
        case a.SetTimes():
            return _set_times(session, action)
        case a.SetMinutes(key, planned):
            return _with_agenda(session, with_minutes(session.agenda, key, planned))
        case a.SetWrapUp(mark):
            segments = tuple(_marked(segment, action) for segment in session.agenda.segments)
            return session if mark < ZERO else _with_agenda(session, replace(session.agenda, segments=segments))
        case a.NameTeller(case, label):
            labels = (*session.labels[:case], label, *session.labels[case + 1 :])
            return session if labels == session.labels else replace(session, labels=labels)
        case a.OrderCases(order):
            return _order(session, order)
        case a.OpenDoors():
            return _open_doors(session, now)
        case _:
            assert_never(action)


def respoken(sessions: Iterable[Session], ours: Deck) -> tuple[Session, ...]:
    """Give sessions our deck in another language, under those that were laid on top; once the doors are open, none.

    What they share of decks they go on sharing.
    """
    known: dict[tuple[int, ...], tuple[tuple[Deck, ...], Deck]] = {}
    given: list[Session] = []
    for session in sessions:
        if session.stage is Stage.SETUP and session.decks[-1] != ours:
            same = tuple(map(id, session.decks))
            if same not in known:
                decks = (*session.decks[:-1], ours)
                known[same] = decks, merged(decks)
            session = replace(session, decks=known[same][0], deck=known[same][1])  # noqa: PLW2901 (the same evening)
        given.append(session)
    return tuple(given)


def _take_deck(session: Session, deck: Deck) -> Session:
    """Lay a deck on top; one of the same file, written anew, in place of what it was."""
    others = (known for known in session.decks if not deck.source or known.source != deck.source)
    decks = (deck, *(known for known in others if known != deck))
    return session if decks == session.decks else replace(session, decks=decks, deck=merged(decks))


def _take(session: Session, agenda: Agenda, now: Now) -> Session:
    """Start from another agenda. Tellers keep their cases, and times keep what was set, if the agenda fixes none."""
    fresh = replace(begin(agenda, session.deck, session.zone, session.seed, now), decks=session.decks)
    labels = (*session.labels, *fresh.labels)[: len(fresh.labels)]
    cards = (*session.cards, *fresh.cards)[: len(fresh.cards)]
    kept = replace(fresh, labels=labels, cards=cards, room=session.room, line=session.line, chairs=session.chairs)
    return replace(kept, times=_kept_times(session, agenda, fresh.times, now))


def _kept_times(session: Session, agenda: Agenda, own: Times, now: Now) -> Times:
    old, usual = session.times, resolve(session.agenda, now.wall, session.zone)
    start = own.start if agenda.start else old.start
    doors = own.doors if agenda.start or agenda.doors else old.doors
    edited = old.hard_stop - old.start != usual.hard_stop - usual.start
    stop = old.hard_stop if edited and not agenda.hard_stop else own.hard_stop + (start - own.start)
    return Times(min(doors, start), start, max(stop, start))


def _set_times(session: Session, change: a.SetTimes) -> Session:
    """Move the times; the doors never open after the start, and the venue never closes before it."""
    old = session.times
    start = change.start or old.start
    doors = change.doors or (old.doors + (start - old.start))
    times = Times(min(doors, start), start, max(change.hard_stop or old.hard_stop, start))
    return session if times == old else replace(session, times=times)


def _with_agenda(session: Session, agenda: Agenda) -> Session:
    return session if agenda == session.agenda else replace(session, agenda=agenda)


def _order(session: Session, order: tuple[int, ...]) -> Session:
    if sorted(order) != sorted(session.agenda.cases):
        return session
    return _with_agenda(session, with_case_order(session.agenda, order))


def _marked(segment: Segment, change: a.SetWrapUp) -> Segment:
    cued = segment.kind in (Kind.STORY, Kind.DISCUSSION)
    return replace(segment, wrap_up=min(change.mark, segment.planned)) if cued else segment


def _open_doors(session: Session, now: Now) -> Session:
    """Freeze the plan. An evening without segments stays in set-up."""
    if planned_end(session.agenda, session.times.start, session.zone) == session.times.start:
        return session
    doors, *rest = steps_of(session.agenda, session.times, session.zone)
    opened = replace(doors, run=Run(started=now.at))
    room = replace(session.room, test_card=False, rules=False, frozen=None)
    return replace(session, stage=Stage.LIVE, steps=(opened, *rest), room=room)
