"""Clock times: tonight's, across midnight, and across a change of daylight saving."""

from datetime import UTC, datetime, time, timedelta

import pytest

from casesconf_desktop.core import words
from casesconf_desktop.core.clock import following, nearest, resolve, to_minute
from casesconf_desktop.core.replace import replace
from evenings import ZONE, evening


def local(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=ZONE).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "start", "doors", "stop"),
    [
        pytest.param(local(24, 18, 12), local(24, 19), local(24, 18, 30), local(24, 21), id="an evening as usual"),
        pytest.param(local(24, 10), local(24, 19), local(24, 18, 30), local(24, 21), id="opened in the morning"),
        pytest.param(local(24, 19, 20), local(24, 19, 30), local(24, 19), local(24, 21, 30), id="past the usual start"),
        pytest.param(local(24, 23, 50), local(25, 0), local(24, 23, 30), local(25, 2), id="across midnight"),
    ],
)
def test_times_that_no_agenda_fixes(now: datetime, start: datetime, doors: datetime, stop: datetime) -> None:
    """The two-case evening has 90 minutes: it gets a quarter of an hour to leave, up to the next half hour."""
    times = resolve(evening(), now, ZONE)
    assert (times.start, times.doors, times.hard_stop) == (start, doors, stop)


def test_an_agendas_own_times_are_tonights() -> None:
    own = replace(evening(), start=time(23, 30), doors=time(23, 0), hard_stop=time(1, 45))
    times = resolve(own, local(24, 22), ZONE)
    assert (times.start, times.doors, times.hard_stop) == (local(24, 23, 30), local(24, 23), local(25, 1, 45))


def test_a_start_that_has_passed_is_still_tonights() -> None:
    assert nearest(time(19, 0), local(24, 19, 20), ZONE) == local(24, 19)
    assert nearest(time(0, 30), local(24, 23), ZONE) == local(25, 0, 30)


def test_the_night_the_clocks_go_back_has_one_hour_more() -> None:
    """25 October 2026: 3:00 becomes 2:00. From 23:00 to 4:00 are six hours, and shown times follow the wall."""
    start = local(24, 23, month=10)
    assert following(time(4, 0), start, ZONE) - start == timedelta(hours=6)
    shown = [words.clock(start + timedelta(hours=h), ZONE) for h in range(7)]
    assert shown == ["23:00", "00:00", "01:00", "02:00", "02:00", "03:00", "04:00"]


@pytest.mark.parametrize(("second", "minute"), [(0, 0), (29, 0), (30, 1), (59, 1)])
def test_expected_times_round_to_the_nearest_minute(second: int, minute: int) -> None:
    whole = local(24, 20)
    assert to_minute(whole + timedelta(seconds=second)) == whole + timedelta(minutes=minute)
