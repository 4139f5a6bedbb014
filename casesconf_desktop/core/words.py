"""Times and amounts in words: never a sign, never a hurry."""

from datetime import datetime, timedelta, tzinfo

from casesconf_desktop.core.agenda import MINUTE, SECOND, ZERO, Kind
from casesconf_desktop.core.clock import HALF_MINUTE, to_minute
from casesconf_desktop.core.said import said

KINDS = {
    #: These twelve are the parts of an evening, as headings.
    Kind.DOORS: said("Doors open", "a part of the evening"),
    Kind.OPENING: said("Welcome", "a part of the evening"),
    Kind.STORY: said("Story", "a part of the evening"),
    Kind.QUESTIONS: said("Questions", "a part of the evening"),
    Kind.DISCUSSION: said("Discussion", "a part of the evening"),
    Kind.LAST_WORD: said("Last word", "a part of the evening"),
    #: A minute or two of quiet between two cases.
    Kind.BREATH: said("A breath", "a part of the evening"),
    Kind.BREAK: said("Break", "a part of the evening"),
    Kind.CLOSING: said("Closing", "a part of the evening"),
    Kind.FLOAT: said("Spare time", "a part of the evening"),
    Kind.SOCIAL: said("Social time", "a part of the evening"),
    Kind.OTHER: said("Next on the list", "a part of the evening"),
}


def clock(moment: datetime, zone: tzinfo) -> str:
    """Show a moment as HH:MM, cut to the minute: what a wall clock reads."""
    local = moment.astimezone(zone)
    return f"{local.hour:02}:{local.minute:02}"


def expected(moment: datetime, zone: tzinfo) -> str:
    """Show an expected moment as HH:MM, rounded to the nearest minute."""
    return clock(to_minute(moment), zone)


def minutes(length: timedelta) -> int:
    """Round to whole minutes, halves away from zero."""
    whole = (abs(length) + HALF_MINUTE) // MINUTE
    return whole if length >= ZERO else -whole


def length(span: timedelta) -> str:
    """Name a planned length: "10 min", "2.5 min", "2 h 10 min"."""
    if span >= 60 * MINUTE:
        hours, rest = divmod(minutes(span), 60)
        #: A length of time, by the signs of hours and minutes.
        whole = said("{hours} h {minutes} min") if rest else said("{hours} h")
        return whole.format(hours=hours, minutes=rest)
    halves = span % (MINUTE / 2) == ZERO and span % MINUTE != ZERO
    return in_minutes(span / MINUTE if halves else minutes(span))


def in_minutes(count: float | str) -> str:
    #: A length of time: "10 min", "2.5 min"; or a difference, "+2 min".
    return said("{minutes} min").format(minutes=count)


def lateness(late: timedelta) -> str:
    whole = minutes(late)
    if whole == 0:
        #: How late the evening is: not at all.
        return said("on time")
    #: How late the evening is; in the gap stands a length such as "5 min".
    words = said("{length} behind") if whole > 0 else said("{length} ahead")
    return words.format(length=length(abs(whole) * MINUTE))


def in_hand(slack: timedelta) -> str:
    """Say when the evening ends, by when the venue closes."""
    whole = minutes(slack)
    if whole == 0:
        #: This and the next two go on after "Ends 21:10", in a line of their own.
        return said("just as the venue closes")
    words = said("{length} before the venue closes") if whole > 0 else said("{length} after the venue closes")
    return words.format(length=length(abs(whole) * MINUTE))


def was_in_hand(slack: timedelta) -> str:
    """Say when the evening ended, by when the venue closed."""
    whole = minutes(slack)
    if whole == 0:
        #: This and the next two go on after "Ended 21:10", in a line of their own.
        return said("just as the venue closed")
    words = said("{length} before the venue closed") if whole > 0 else said("{length} after the venue closed")
    return words.format(length=length(abs(whole) * MINUTE))


def left(slack: timedelta) -> str:
    """Say what is in hand before the venue closes, in short, or how far past it: the price of an act."""
    whole = minutes(slack)
    return said("{length} in hand").format(length=length(whole * MINUTE)) if whole > 0 else in_hand(slack)


def amount(span: timedelta) -> str:
    """Name an amount to the second: "4 min", "40 s", "1 min 20 s"."""
    whole, seconds = divmod(round(span / SECOND), 60)
    if whole and seconds:
        return said("{minutes} min {seconds} s").format(minutes=whole, seconds=seconds)
    return in_minutes(whole) if whole else in_seconds(seconds)


def in_seconds(count: int) -> str:
    return said("{seconds} s").format(seconds=count)


def about(span: timedelta) -> str:
    """Name an amount for one glance: whole minutes from one on, seconds below."""
    seconds = round(span / SECOND)
    return in_seconds(seconds) if seconds < 60 else length(minutes(seconds * SECOND) * MINUTE)


def plain(span: timedelta) -> str:
    """Show a length in a table: "12", "10:40"."""
    whole, seconds = divmod(round(span / SECOND), 60)
    return f"{whole}:{seconds:02}" if seconds else f"{whole}"


def countdown(left: timedelta) -> str:
    """Show time left as MM:SS, rounded up: 05:00 stays for a full second, 00:00 comes exactly at zero."""
    return _digits(-(-max(ZERO, left) // SECOND))


def counted(gone: timedelta) -> str:
    """Show time gone as MM:SS, rounded down."""
    return _digits(max(ZERO, gone) // SECOND)


def short(gone: timedelta) -> str:
    """Show time gone as M:SS, rounded down."""
    return counted(gone).removeprefix("0")


def _digits(seconds: int) -> str:
    whole, second = divmod(seconds, 60)
    hour, minute = divmod(whole, 60)
    return f"{hour}:{minute:02}:{second:02}" if hour else f"{minute:02}:{second:02}"


def case(number: int) -> str:
    #: A case is a story with its questions and its discussion; the first of the evening is Case 1.
    return said("Case {number}").format(number=number)


def case_of(number: int, count: int) -> str:
    return said("Case {number} of {count}").format(number=number, count=count)


def hands(count: int) -> str:
    #: Raised hands: people who wait to speak.
    return said("%n hand(|s)", "", count)


def chair_or_name(label: str) -> str:
    """Tell a label: a number is a chair, and names nobody."""
    return said("Chair {number}").format(number=label) if label.isdecimal() else label


def signed(whole: int) -> str:
    """Show a difference in a table of minutes, with a true minus."""
    return f"+{whole}" if whole > 0 else f"−{-whole}" if whole < 0 else "0"
