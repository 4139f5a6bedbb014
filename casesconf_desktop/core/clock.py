"""Now, and the clock times of an evening."""

from datetime import UTC, datetime, time, timedelta, tzinfo

from msgspec import Struct

from casesconf_desktop.core.agenda import MINUTE, ZERO, Agenda

DAY = timedelta(days=1)
DOORS_BEFORE = 30 * MINUTE
USUAL_START = time(19, 0)
HALF_MINUTE = MINUTE / 2
HALF_HOUR = 30 * MINUTE
ROOM_TO_LEAVE = 15 * MINUTE


class Now(Struct, frozen=True):
    """One moment, told twice.

    `at` comes from a clock that is never set and keeps counting in sleep: durations are differences of `at` alone.
    `wall` is what clocks on walls show, in UTC; it may be stepped at any time, and then only shown times move.
    """

    at: datetime
    wall: datetime

    def wall_of(self, instant: datetime) -> datetime:
        return self.wall + (instant - self.at)


class Times(Struct, frozen=True):
    """When the doors open, the evening starts, and the venue must be empty (UTC)."""

    doors: datetime
    start: datetime
    hard_stop: datetime


def nearest(clock: time, wall: datetime, zone: tzinfo) -> datetime:
    """Tell the day by the clock time: the one within twelve hours of now, so that 00:30 typed at 23:00 is tonight."""
    local = wall.astimezone(zone)
    days = (local.date() + DAY * shift for shift in (-1, 0, 1))
    moments = (datetime.combine(day, clock, zone).astimezone(UTC) for day in days)
    return min(moments, key=lambda moment: abs(moment - wall))


def following(clock: time, after: datetime, zone: tzinfo) -> datetime:
    """Tell the first moment with this clock time after another, across midnight and daylight saving."""
    day = after.astimezone(zone).date()
    moments = (datetime.combine(day + DAY * shift, clock, zone).astimezone(UTC) for shift in (0, 1, 2))
    return next(moment for moment in moments if moment > after)


def preceding(clock: time, before: datetime, zone: tzinfo) -> datetime:
    return following(clock, before - DAY, zone)


def resolve(agenda: Agenda, wall: datetime, zone: tzinfo) -> Times:
    """Set tonight's times: those of the agenda; else 19:00 if that is still to come, or the next half hour."""
    start = nearest(agenda.start, wall, zone) if agenda.start else usual_start(wall, zone)
    doors = preceding(agenda.doors, start, zone) if agenda.doors else start - DOORS_BEFORE
    if agenda.hard_stop:
        return Times(doors, start, following(agenda.hard_stop, start, zone))
    return Times(doors, start, next_half_hour(start + agenda.total + ROOM_TO_LEAVE))


def usual_start(wall: datetime, zone: tzinfo) -> datetime:
    today = datetime.combine(wall.astimezone(zone).date(), USUAL_START, zone).astimezone(UTC)
    return today if today > wall else next_half_hour(wall)


def next_half_hour(moment: datetime) -> datetime:
    over = timedelta(minutes=moment.minute % 30, seconds=moment.second, microseconds=moment.microsecond)
    return moment if over == ZERO else moment - over + HALF_HOUR


def to_minute(moment: datetime) -> datetime:
    """Round to the nearest minute, halves up: what is expected is told in minutes, everywhere the same."""
    return (moment + HALF_MINUTE).replace(second=0, microsecond=0)
