"""Evenings to test with: agendas, sessions, and moments told in minutes after 18:30."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.act import begin
from casesconf_desktop.core.agenda import CASE_MINUTES, MINUTE, Agenda, Kind, Segment, numbered
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.prompts import Deck, Intent, Phase, Prompt, Situation
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.update import update
from casesconf_desktop.store import Store

ZONE = ZoneInfo("Europe/Berlin")
DOORS = datetime(2026, 11, 24, 17, 30, tzinfo=UTC)
"""18:30 in Berlin; the evening starts at 19:00, minute 30."""

BOOTED = datetime(2000, 1, 1, tzinfo=UTC)
"""The sleep-proof clock counts from another origin than the wall clock, so that a mix-up shows."""


def at(minute: float, step: timedelta = timedelta()) -> Now:
    """Give the moment so many minutes after 18:30; `step` is how far the wall clock was set since."""
    gone = timedelta(minutes=minute)
    return Now(BOOTED + gone, DOORS + gone + step)


def segment(kind: Kind, minutes: float, case: int | None = None, **more: object) -> Segment:
    return Segment(0, kind, timedelta(minutes=minutes), case, **more)  # type: ignore[arg-type]  # a test's short form


def case(number: int) -> list[Segment]:
    return [segment(kind, minutes, number) for kind, minutes in CASE_MINUTES.items()]


def evening() -> Agenda:
    """Two cases with a break: opening 10, case 28, break 10, case 28, closing 9, float 5."""
    parts = [
        segment(Kind.OPENING, 10),
        *case(0),
        segment(Kind.BREAK, 10),
        *case(1),
        segment(Kind.CLOSING, 9),
        segment(Kind.FLOAT, 5),
    ]
    return Agenda("Two", numbered(parts))


def deck() -> Deck:
    prompts = [
        Prompt(key, f"{phase} prompt {key}", list(Intent)[key % 9], frozenset({phase}))
        for key, phase in enumerate(p for p in Phase for _ in range(6))
    ]
    base = len(prompts)
    happened = [
        Prompt(base + key, f"{what} prompt {key}", Intent.SAFETY, situation=what, room=what is not Situation.DISTRESS)
        for key, what in enumerate(s for s in Situation for _ in range(3))
    ]
    return Deck((*prompts, *happened), tuple((moment, f"only you: {moment}") for moment in (*Phase, *Situation)))


def fresh(agenda: Agenda | None = None) -> Session:
    return begin(agenda or evening(), deck(), ZONE, seed=7, now=at(0))


def after(session: Session, *acts: tuple[float, a.Action]) -> Session:
    """Do acts, each at its minute."""
    for minute, action in acts:
        session = update(session, action, at(minute))
    return session


def running(step: int, agenda: Agenda | None = None) -> Session:
    """Open the doors and go on to a step, on time."""
    session = after(fresh(agenda), (0, a.OpenDoors()))
    for index in range(step):
        due = (session.steps[index].planned_end - DOORS) / MINUTE
        session = after(session, (due, a.Next(index - 1)))
    return session


def halvable(number: int) -> list[Segment]:
    """Make a case whose parts never become shorter than half, as a file's are."""
    return [replace(part, minimum=part.planned / 2) for part in case(number)]


def with_fixed_starts() -> Agenda:
    """Let the break begin at 20:20 at the earliest, twelve minutes after the case, and the closing at 21:10, seven."""
    parts = [segment(Kind.OPENING, 10), *halvable(0), segment(Kind.BREATH, 2), *halvable(1)]
    parts += [segment(Kind.BREAK, 15, minimum=5 * MINUTE, fixed_start=time(20, 20)), *halvable(2)]
    parts += [segment(Kind.CLOSING, 9, fixed_start=time(21, 10)), segment(Kind.FLOAT, 5)]
    return Agenda("Fixed", numbered(parts), hard_stop=time(21, 30))


def with_float_and_social() -> Agenda:
    """Put the spare time in the middle, and a social time without a length at the end."""
    parts = [segment(Kind.OPENING, 8), *case(0), segment(Kind.FLOAT, 8, minimum=2 * MINUTE), *halvable(1)]
    parts += [segment(Kind.BREAK, 10), segment(Kind.CLOSING, 7), segment(Kind.SOCIAL, 0)]
    return Agenda("Social", numbered(parts))


def with_protected_parts() -> Agenda:
    """Protect a case as a whole, a talk, and what would pay first: a float and a break."""
    guarded = [replace(part, protected=True) for part in case(0)]
    parts = [segment(Kind.OPENING, 10), *guarded, segment(Kind.BREAK, 10, protected=True), *halvable(1)]
    parts += [segment(Kind.FLOAT, 4, protected=True), segment(Kind.OTHER, 15, protected=True), *case(2)]
    return Agenda("Guarded", numbered([*parts, segment(Kind.CLOSING, 9), segment(Kind.FLOAT, 6)]))


def strings(*things: object) -> Iterator[str]:
    """Go through every field of everything, and give each string once."""
    seen: set[int] = set()
    waiting = list(things)
    while waiting:
        thing = waiting.pop()
        if id(thing) in seen:
            continue
        seen.add(id(thing))
        if isinstance(thing, str):
            yield thing
        elif isinstance(thing, Struct):
            waiting += [getattr(thing, name) for name in thing.__struct_fields__]
        elif isinstance(thing, Iterable):
            waiting += thing


def kept(store: Store) -> str:
    """Gather all that a store holds: what is, what can be undone, what can be redone."""
    return "\n".join(strings(store.session, store._past, store._undone))  # noqa: SLF001 (nowhere means there, too)
