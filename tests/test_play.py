"""When an evening that plays by itself begins: it is the evening that it opens, whatever time of the day it is."""

from datetime import UTC, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop.core.agenda import MINUTE, Agenda
from casesconf_desktop.core.clock import resolve
from casesconf_desktop.play import LOADS, begins
from evenings import at, evening

ZONES = ("Europe/Berlin", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu")


@given(
    st.integers(0, 366 * 24 * 60).map(lambda minutes: at(minutes).wall),
    st.sampled_from([*map(ZoneInfo, ZONES), UTC]),
    st.none() | st.times(),
    st.floats(1, 1000),
    st.floats(0, LOADS),
)
def test_it_begins_a_little_before_its_start(
    wall: datetime, zone: tzinfo, own: time | None, speed: float, until_open: float
) -> None:
    start = None if own is None else own.replace(second=0, microsecond=0, fold=0)
    agenda = Agenda("", evening().segments, start=start)
    begin = begins(agenda, speed, wall, zone)
    opened = begin + timedelta(seconds=until_open * speed)
    wait = resolve(agenda, opened, zone).start - opened
    assert MINUTE <= wait <= MINUTE + timedelta(seconds=LOADS * speed)


def test_without_an_agenda_it_begins_at_the_usual_time() -> None:
    late = datetime(2026, 11, 27, 23, 40, tzinfo=UTC)
    assert begins(None, 60, late, UTC) == datetime(2026, 11, 27, 18, 56, tzinfo=UTC)
