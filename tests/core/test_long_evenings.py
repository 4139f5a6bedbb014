"""Long evenings: three hours second by second, thirty days, midnight, daylight saving, a wall clock that is set, sleep.

What is shown is held against a model that knows neither the app's definitions nor its instants: it counts down, in
whole microseconds, what the app works out from differences.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from random import Random

import pytest

from casesconf_desktop import assets
from casesconf_desktop.core import actions as a
from casesconf_desktop.core import words
from casesconf_desktop.core.act import begin
from casesconf_desktop.core.agenda import MINUTE, SECOND, ZERO, Agenda, Kind, Segment, numbered
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.forecast import forecast
from casesconf_desktop.core.prompts import Deck
from casesconf_desktop.core.reading import read
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.update import update
from casesconf_desktop.files import agendas
from evenings import BOOTED, ZONE, segment

S = 1_000_000
"""A second, in microseconds."""


def digits(micros: int) -> str:
    """Show what is left as it should be: rounded up, and over time rounded down with a plus."""
    seconds = (micros + S - 1) // S if micros > 0 else -micros // S
    hours, rest = divmod(seconds, 3600)
    shown = f"{rest // 60:02}:{rest % 60:02}" if hours == 0 else f"{hours}:{rest // 60:02}:{rest % 60:02}"
    return shown if micros > 0 else f"+{shown}"


@dataclass
class Countdown:
    """One clock that is counted down: the part that is current, and what the room is asked meanwhile."""

    left: int
    going: bool = True
    asked: int | None = None
    extensions: list[int] = field(default_factory=lambda: [300 * S, 120 * S, 60 * S])

    def passes(self, micros: int) -> None:
        if self.asked is not None:
            self.asked -= micros
        elif self.going:
            self.left -= micros

    def shown(self) -> str:
        return digits(self.left if self.asked is None else self.asked)

    def pause(self) -> None:
        """Pause or go on; a question to the room is over with it."""
        self.going, self.asked = (True, None) if self.asked is not None else (not self.going, None)

    def ask(self) -> None:
        self.going, self.asked = (True, None) if self.asked is not None else (False, 120 * S)

    def extend(self) -> None:
        """Give five minutes, two, one: from now on, if it is over already, by the second."""
        if self.extensions:
            self.left += max(0, -self.left // S * S) + self.extensions.pop(0)


class Evening:
    """An evening on a clock of microseconds. The laptop was started long before it, and not at a whole second."""

    def __init__(self, agenda: Agenda, opened: datetime) -> None:
        self.began, self.gone, self.stepped = opened, 0, ZERO
        self.session = begin(agenda, Deck((), ()), ZONE, seed=1, now=self.now)
        self.act(a.OpenDoors())

    @property
    def now(self) -> Now:
        gone = timedelta(microseconds=self.gone)
        return Now(BOOTED + timedelta(days=3, microseconds=371_113) + gone, self.began + gone + self.stepped)

    @property
    def key(self) -> int:
        return self.session.step.segment.key

    def act(self, action: a.Action) -> None:
        self.session = update(self.session, action, self.now)

    def come_to(self, wall: datetime) -> None:
        self.gone += (wall - self.now.wall) // timedelta(microseconds=1)

    def shown(self) -> str:
        return read(self.session.step, self.now).digits

    def starts(self) -> list[str]:
        return [words.expected(start, ZONE) for start in forecast(self.session, self.now).starts]

    def slack(self) -> float:
        return forecast(self.session, self.now).slack / MINUTE


def full() -> Agenda:
    return next(made for made in agendas.builtin(assets.root()) if made.name == "Full evening")


def local(month: int, day: int, hour: int, minute: int, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=ZONE).astimezone(UTC)


# Three hours, second by second


@dataclass
class Told:
    """A three-hour evening that is told twice, with acts of chance at any microsecond between two beats."""

    chance: Random
    evening: Evening
    count: Countdown = field(default_factory=lambda: Countdown(0))
    beats: int = 0
    kinds: set[Kind] = field(default_factory=set)

    def pass_to(self, gone: int) -> None:
        self.count.passes(gone - self.evening.gone)
        self.evening.gone = gone

    def beat(self) -> None:
        self.pass_to((self.evening.gone // S + 1) * S)
        self.beats += 1
        self.kinds.add(self.evening.session.step.segment.kind)
        assert self.evening.shown() == self.count.shown()

    def within_the_second(self) -> None:
        """Come to some microsecond before the next beat."""
        self.pass_to(self.evening.gone + self.chance.randrange(S - self.evening.gone % S))

    def turn(self) -> None:
        """Go on; a clock that stands is armed, and then started some seconds later."""
        armed = not self.count.going
        self.evening.act(a.Next(self.evening.key))
        step = self.evening.session.step
        left = step.segment.planned // timedelta(microseconds=1)
        if step.segment.kind is Kind.FLOAT:
            late = max(self.evening.now.wall - step.planned_start, ZERO) // timedelta(microseconds=1)
            left = (left - late) // S * S
        self.count = Countdown(left, going=not armed)

    def something(self) -> None:
        """Do one act of chance to both."""
        story = self.evening.session.step.segment.kind is Kind.STORY
        act = self.chance.choice(("pause", "pause", "more", "less", "extend", "ask"))
        if act == "pause":
            self.evening.act(a.StartOrPause())
            self.count.pause()
        elif act == "more" or (act == "less" and self.count.left > 90 * S):
            seconds = self.chance.choice((15, 60, 75)) * (1 if act == "more" else -1)
            self.evening.act(a.Add(seconds * SECOND))
            self.count.left += seconds * S
        elif act == "extend" and self.evening.session.step.run.started is not None:
            self.evening.act(a.Extend())
            self.count.extend()
        elif act == "ask" and story and self.evening.session.step.run.started is not None:
            self.evening.act(a.AskTheRoom())
            self.count.ask()


@pytest.mark.parametrize("seed", [1, 2, 3], ids="seed {}".format)
def test_three_hours_show_each_second_what_a_countdown_shows(seed: int) -> None:
    told = Told(Random(seed), Evening(full(), local(11, 24, 18, 30)))
    while told.evening.now.wall < told.evening.session.times.start:
        told.evening.gone += S
        assert told.evening.shown() == digits(1800 * S - told.evening.gone).lstrip("+")
    told.turn()
    ends = -told.chance.randrange(90) * S
    while True:
        for _ in range(told.chance.randrange(40, 200)):
            told.beat()
        told.within_the_second()
        if not told.count.going and told.chance.random() < 0.8:
            told.evening.act(a.StartOrPause())
            told.count.pause()
        elif told.count.left > ends:
            told.something()
        elif told.evening.session.step.segment.kind in (Kind.CLOSING, Kind.FLOAT):
            break
        else:
            told.turn()
            ends = told.chance.randrange(-90, 60) * S
    assert told.beats > 3 * 3600
    assert {Kind.OPENING, Kind.STORY, Kind.DISCUSSION, Kind.LAST_WORD, Kind.BREAK, Kind.CLOSING} <= told.kinds


# Thirty days


@pytest.mark.parametrize("minutes", [10, 31 * 24 * 60], ids=["over time for thirty days", "time left for thirty days"])
def test_thirty_days_show_the_exact_second(minutes: int) -> None:
    chance = Random(30)
    evening = Evening(Agenda("Long", numbered([segment(Kind.OTHER, minutes)])), local(11, 24, 18, 30))
    evening.act(a.Next(-1))
    count = Countdown(minutes * 60 * S)
    for moment in sorted(chance.randrange(30 * 86_400 * S) for _ in range(4000)):
        count.passes(moment - evening.gone)
        evening.gone = moment
        assert evening.shown() == count.shown()
        if chance.random() < 0.3:
            evening.act(a.StartOrPause())
            count.pause()
    assert evening.now.at - BOOTED > timedelta(days=32)


# Midnight and daylight saving


def night(start: time, stop: time, fixed: time, *minutes: float) -> Agenda:
    """Make parts of so many minutes, the third never before a clock time."""
    kinds = (Kind.OPENING, Kind.STORY, Kind.OTHER, Kind.BREAK, Kind.CLOSING)
    made = [segment(kind, length) for kind, length in zip(kinds, minutes, strict=True)]
    made[2] = Segment(0, Kind.OTHER, made[2].planned, fixed_start=fixed)
    return Agenda("Night", numbered(made), start=start, hard_stop=stop)


BEFORE = local(11, 24, 21, 50)
OVER_MIDNIGHT = night(time(22, 30), time(1), time(0, 15), 30, 60, 10, 15, 10)

EVE = pytest.param(
    BEFORE,
    OVER_MIDNIGHT,
    ["22:00", "22:30", "23:00", "00:15", "00:25", "00:40"],
    "00:50",
    10,
    id="midnight",
)
AUTUMN = pytest.param(
    local(10, 24, 21, 50),
    night(time(22, 30), time(3), time(2, 50), 60, 150, 45, 20, 15),
    ["22:00", "22:30", "23:30", "02:50", "02:35", "02:55"],
    "03:10",
    -10,
    id="the hour from two to three comes twice",
)
SPRING = pytest.param(
    local(3, 27, 21, 50, 2027),
    night(time(22, 30), time(5), time(3, 30), 60, 150, 45, 20, 15),
    ["22:00", "22:30", "23:30", "03:30", "04:15", "04:35"],
    "04:50",
    10,
    id="the hour from two to three is left out",
)


@pytest.mark.parametrize(("opened", "agenda", "starts", "end", "slack"), [EVE, AUTUMN, SPRING])
def test_a_night_keeps_its_plan(opened: datetime, agenda: Agenda, starts: list[str], end: str, slack: float) -> None:
    """Clock times jump with the night, lengths do not; the hard stop is the next one after the start."""
    evening = Evening(agenda, opened)
    assert [words.clock(step.planned_start, ZONE) for step in evening.session.steps] == starts
    assert evening.starts() == starts
    assert words.expected(forecast(evening.session, evening.now).end, ZONE) == end
    assert evening.slack() == slack
    planned = [step.planned_start for step in evening.session.steps]
    assert all(
        later - sooner >= step.segment.planned
        for (sooner, later), step in zip(pairwise(planned), evening.session.steps, strict=False)
    )


@pytest.mark.parametrize(("opened", "agenda", "starts", "end", "slack"), [EVE, AUTUMN, SPRING])
def test_a_night_that_goes_as_planned_takes_its_planned_minutes(
    opened: datetime, agenda: Agenda, starts: list[str], end: str, slack: float
) -> None:
    evening = Evening(agenda, opened)
    steps = evening.session.steps
    for step, told in zip(steps[1:], starts[1:], strict=True):
        evening.come_to(step.planned_start)
        evening.act(a.Next(evening.key))
        assert (evening.shown(), words.clock(evening.now.wall, ZONE)) == (
            digits(int(step.segment.planned / SECOND) * S),
            told,
        )
        assert (evening.slack(), forecast(evening.session, evening.now).late) == (slack, ZERO)
    evening.come_to(steps[-1].planned_end)
    assert (evening.shown(), words.clock(evening.now.wall, ZONE)) == ("+00:00", end)
    evening.act(a.End())
    gaps = [later - sooner for sooner, later in pairwise(step.planned_start for step in steps)]
    assert [s.run.ended - s.run.started for s in evening.session.steps[1:] if s.run.started and s.run.ended] == [
        *gaps[1:],
        steps[-1].segment.planned,
    ]


@pytest.mark.parametrize(
    ("took", "third", "end", "slack"),
    [(44, "00:15", "00:50", 10), (46, "00:16", "00:51", 9), (80, "00:50", "01:25", -25)],
    ids=["the gap over midnight takes it", "a minute more than the gap", "past the hard stop"],
)
def test_a_fixed_start_after_midnight_holds_up_to_its_gap(took: int, third: str, end: str, slack: float) -> None:
    """The opening takes so many minutes instead of thirty; the gap is the quarter of an hour from midnight on."""
    evening = Evening(OVER_MIDNIGHT, BEFORE)
    evening.come_to(local(11, 24, 22, 30))
    evening.act(a.Next(-1))
    evening.come_to(local(11, 24, 22, 30) + took * MINUTE)
    evening.act(a.Next(0))
    assert evening.starts()[3] == third
    assert (words.expected(forecast(evening.session, evening.now).end, ZONE), evening.slack()) == (end, slack)


# A wall clock that is set, and sleep


def told_with(steps: list[float]) -> tuple[list[str], list[timedelta | None], Session]:
    """Tell an evening up to its closing with the wall clock set at each half minute, and give what was shown."""
    evening, chance = Evening(full(), local(11, 24, 18, 30)), Random(5)
    evening.come_to(local(11, 24, 19, 0))
    evening.act(a.Next(-1))
    shown: list[str] = []
    while evening.session.step.segment.kind is not Kind.CLOSING:
        evening.gone += 30 * S + chance.randrange(S)
        evening.stepped = timedelta(seconds=chance.choice(steps))
        shown.append(evening.shown())
        due = read(evening.session.step, evening.now).minutes.left < chance.random()
        act: a.Action = a.Next(evening.key) if due else chance.choice((a.StartOrPause(), a.Extend(), a.MarkBeat()))
        if due or chance.random() < 0.1:
            evening.act(act)
    lengths = [s.run.ended - s.run.started if s.run.started and s.run.ended else None for s in evening.session.steps]
    return shown, lengths, evening.session


@pytest.mark.parametrize("steps", [[120], [-120], [0, 3600, -3600, 0.25]], ids=["forwards", "backwards", "to and fro"])
def test_a_wall_clock_that_is_set_changes_no_duration(steps: list[float]) -> None:
    shown, lengths, session = told_with(steps)
    assert (shown, lengths) == told_with([0])[:2]
    assert session.steps == told_with([0])[2].steps


def test_a_wall_clock_that_is_set_moves_what_is_shown_as_wall_time() -> None:
    evening = Evening(full(), local(11, 24, 18, 30))
    evening.come_to(local(11, 24, 19, 0))
    evening.act(a.Next(-1))
    assert evening.starts()[2] == "19:10"
    evening.stepped = -2 * MINUTE
    assert evening.starts()[2] == "19:08"


@pytest.mark.parametrize("opened", [local(11, 24, 23, 20), local(10, 25, 1, 20)], ids=["midnight", "autumn"])
def test_a_nap_counts_until_it_is_made_a_pause(opened: datetime) -> None:
    """Ten minutes told, an hour and a half asleep over midnight or the hour that comes twice, and one awake."""
    agenda = Agenda("Nap", numbered([segment(Kind.STORY, 120, 0), segment(Kind.CLOSING, 5)]))
    evening = Evening(agenda, opened)
    evening.act(a.Next(-1))
    evening.gone += 600 * S
    since = evening.now.at
    evening.gone += 5400 * S + 1
    until = evening.now.at
    evening.gone += 60 * S
    assert evening.shown() == "19:00"
    counted = forecast(evening.session, evening.now)
    evening.act(a.TakeSleepOut(since, until))
    assert evening.shown() == "1:49:00"
    slept = forecast(evening.session, evening.now)
    assert (slept.late - counted.late, slept.end - counted.end) == (until - since, until - since)
