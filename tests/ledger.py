"""A second way to keep time, to hold the first against: every stretch is written down in whole microseconds.

The app holds instants and takes differences. The ledger does the opposite: while time passes it notes, for the part
that is current, from when to when its clock ran or stood still. Of the session it looks at flags only (what is current,
has it started, is it paused), never at an instant, but for the moment that "they've started" moves.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import Kind
from casesconf_desktop.core.session import Session
from evenings import BOOTED

Stretch = tuple[int, int]


def micros(at: datetime) -> int:
    """Tell an instant in whole microseconds after the boot."""
    gone = at - BOOTED
    return (gone.days * 86_400 + gone.seconds) * 1_000_000 + gone.microseconds


def length(stretches: Iterable[Stretch]) -> int:
    return sum(until - since for since, until in stretches)


def until_then(stretches: Iterable[Stretch], moment: int) -> tuple[Stretch, ...]:
    return tuple((since, min(until, moment)) for since, until in stretches if since < moment)


@dataclass(frozen=True)
class Part:
    """When the clock of one segment ran, when it stood still, and when it was left."""

    ran: tuple[Stretch, ...] = ()
    still: tuple[Stretch, ...] = ()
    left: int | None = None


@dataclass(frozen=True)
class Ledger:
    """All parts by key, as far as `upto`."""

    upto: int
    parts: Mapping[int, Part] = field(default_factory=dict)

    def part(self, key: int) -> Part:
        return self.parts.get(key, Part())

    def ran(self, key: int) -> int:
        return length(self.part(key).ran)

    def still(self, key: int) -> int:
        return length(self.part(key).still)

    def passed(self, session: Session, at: datetime) -> "Ledger":
        """Write down the time that has passed in a state."""
        now, run, key = micros(at), session.step.run, session.step.segment.key
        part, stretch = self.part(key), (self.upto, now)
        if run.started is not None and run.paused_since is None:
            part = replace(part, ran=(*part.ran, stretch))
        elif run.started is not None:
            part = replace(part, still=(*part.still, stretch))
        return replace(self._with((key, part)), upto=now)

    def done(self, before: Session, action: a.Action, after: Session) -> "Ledger":
        """Write down what an act did, at the moment up to which time has been written."""
        if isinstance(action, a.TakeSleepOut):
            key = after.step.segment.key if action.key is None else action.key
            return self._slept(key, (micros(action.since), micros(action.until)))
        if isinstance(action, a.TheyveStarted):
            return self._moved(after)
        if after.current > before.current:
            key = before.step.segment.key
            return self._with((key, replace(self.part(key), left=self.upto))) if before.step.run.started else self
        return self._back(before, after) if after.current < before.current else self

    def _with(self, *parts: tuple[int, Part]) -> "Ledger":
        return replace(self, parts={**self.parts, **dict(parts)})

    def _slept(self, key: int, sleep: Stretch) -> "Ledger":
        part = self.part(key)
        slept = [(max(since, sleep[0]), min(until, sleep[1])) for since, until in part.ran]
        awake = [(since, min(until, sleep[0])) for since, until in part.ran if since < sleep[0]]
        awake += [(max(since, sleep[1]), until) for since, until in part.ran if until > sleep[1]]
        still = (*part.still, *((since, until) for since, until in slept if since < until))
        return self._with((key, replace(part, ran=tuple(awake), still=still)))

    def _moved(self, session: Session) -> "Ledger":
        """Move the moment between two parts: one ends there, the other has run since then."""
        key, started = session.step.segment.key, session.step.run.started
        ran = [step for step in session.steps[: session.current] if step.run.started is not None]
        assert started is not None
        moment, before = micros(started), ran[-1].segment.key
        first = min((since for since, _ in (*self.part(key).ran, *self.part(key).still)), default=self.upto)
        old, new = self.part(before), self.part(key)
        ended = moment if old.left is None else min(old.left, moment)
        old = Part(until_then(old.ran, moment), until_then(old.still, moment), ended)
        return self._with((before, old), (key, replace(new, ran=((moment, first), *new.ran))))

    def _back(self, before: Session, after: Session) -> "Ledger":
        """Forget what waits again; the time away from what was returned to counts as a pause."""
        waits = [(step.segment.key, Part()) for step in before.steps[after.current + 1 : before.current + 1]]
        key = after.step.segment.key
        part = self.part(key)
        away = (self.upto if part.left is None else part.left, self.upto)
        return self._with(*waits, (key, Part(part.ran, (*part.still, away))))


def counted(session: Session) -> list[int]:
    """Tell which places have a clock of their own that has begun; the doors have none."""
    return [i for i, s in enumerate(session.steps) if s.run.started is not None and s.segment.kind is not Kind.DOORS]
