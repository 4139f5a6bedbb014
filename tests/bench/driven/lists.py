"""Lets a long evening be; tells seconds on a core: of acts, sending them, repaints, and those with the plan open."""

import sys
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from time import process_time

from bench.driven.stage import SETTLED, Stage, stage
from casesconf_desktop.core import actions as a
from casesconf_desktop.core.act import begin
from casesconf_desktop.core.actions import Action
from casesconf_desktop.core.agenda import Agenda, Kind, Segment
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.update import update


def agenda(count: int) -> Agenda:
    """Tell cases until there are so many segments: story, questions, discussion, last word."""
    kinds = (Kind.STORY, Kind.QUESTIONS, Kind.DISCUSSION, Kind.LAST_WORD)
    minutes = timedelta(minutes=5)
    parts = (Segment(key + 1, kinds[key % 4], minutes, key // 4, minimum=minutes / 2) for key in range(count - 1))
    return Agenda("Long", (Segment(0, Kind.OPENING, minutes), *parts))


def discussed(session: Session, hands: int, now: Now) -> Session:
    """Go on to the discussion of the first case, with so many hands up."""
    for action in (a.OpenDoors(), a.StartOrPause(), a.Next(0), a.Next(1), a.Next(2)):
        session = update(session, action, now)
    for number in range(hands):
        session = update(session, a.HandUp(f"guest {number}"), now)
    return session


def acts(session: Session) -> tuple[Action, ...]:
    key = session.step.segment.key
    return (
        a.HandUp("somebody new"),
        a.HandDown(),
        a.NextSpeaker(None),
        a.StepOut("guest 5"),
        a.MergeLabels("guest 3", "guest 4"),
        a.Add(timedelta(minutes=1), key),
        a.StartOrPause(),
        a.WrapUp(),
        a.Next(key),
        a.Back(key),
        a.LeaveOut((key + 2,)),
    )


def quickest(do: Callable[[], object], times: int) -> float:
    """Tell the best of a few tries: what it costs, not what else the machine does."""
    taken = []
    for _ in range(times):
        began = process_time()
        do()
        taken.append(process_time() - began)
    return min(taken)


def sending(made: Stage, action: Action) -> float:
    """Tell how long it takes to tell the keeper of an act; it knows what was before."""
    store = made.evening.store
    before = store.session
    store.session = update(before, action, store.now())
    taken = quickest(made.carrier.send, 1)
    store.session = before
    made.carrier.send()
    return taken


def repaint(made: Stage, action: Action) -> float:
    """Tell how long, on a core, it takes to show and to paint what an act has changed, without the act itself."""
    store = made.evening.store
    before = store.session
    store.session = update(before, action, store.now())
    began = process_time()
    made.evening.refresh()
    made.paint()
    taken = process_time() - began
    store.session = before
    made.evening.refresh()
    made.paint()
    return taken


def main(hands: int, segments: int, times: int) -> None:
    with stage() as made:
        store = made.evening.store
        now = store.now()
        begun = begin(agenda(segments), store.session.deck, store.session.zone, 1, now)
        session = discussed(begun, hands, now)
        print(*(quickest(partial(update, session, action, now), times) for action in acts(session)))
        made.evening.heartbeat.stop()
        store.resume(session, (), ())
        made.let(SETTLED)
        more = a.Add(timedelta(minutes=1), session.step.segment.key)
        changing: tuple[Action, ...] = (more, a.HandUp("first"), a.HandDown(), a.StartOrPause())
        print(*(min(sending(made, action) for _ in range(times)) for action in changing))
        print(*(min(repaint(made, action) for _ in range(times)) for action in changing))
        made.evening.console.pages.toggle_plan()
        made.let(SETTLED)
        print(*(min(repaint(made, action) for _ in range(times)) for action in changing))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
