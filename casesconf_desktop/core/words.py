"""Times and amounts in words: never a sign, never a hurry."""

from datetime import datetime, timedelta, tzinfo

from casesconf_desktop.core.agenda import MINUTE, SECOND, ZERO, Kind
from casesconf_desktop.core.clock import to_minute

KINDS = {
    Kind.DOORS: "Doors open",
    Kind.OPENING: "Welcome",
    Kind.STORY: "Story",
    Kind.QUESTIONS: "Questions",
    Kind.DISCUSSION: "Discussion",
    Kind.LAST_WORD: "Last word",
    Kind.BREATH: "A breath",
    Kind.BREAK: "Break",
    Kind.CLOSING: "Closing",
    Kind.FLOAT: "Spare time",
    Kind.SOCIAL: "Social time",
    Kind.OTHER: "Next on the list",
}
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def clock(moment: datetime, zone: tzinfo) -> str:
    """Show a moment as HH:MM, cut to the minute: what a wall clock reads."""
    return f"{moment.astimezone(zone):%H:%M}"


def expected(moment: datetime, zone: tzinfo) -> str:
    """Show an expected moment as HH:MM, rounded to the nearest minute."""
    return clock(to_minute(moment), zone)


def minutes(length: timedelta) -> int:
    """Round to whole minutes, halves away from zero."""
    whole = int((abs(length) + MINUTE / 2) / MINUTE)
    return whole if length >= ZERO else -whole


def length(span: timedelta) -> str:
    """Name a planned length: "10 min", "2.5 min", "2 h 10 min"."""
    if span >= 60 * MINUTE:
        hours, rest = divmod(minutes(span), 60)
        return f"{hours} h {rest} min" if rest else f"{hours} h"
    return f"{span / MINUTE:g} min" if span % (MINUTE / 2) == ZERO else f"{minutes(span)} min"


def lateness(late: timedelta) -> str:
    whole = minutes(late)
    if whole == 0:
        return "on time"
    return f"{length(abs(whole) * MINUTE)} {'behind' if whole > 0 else 'ahead'}"


def in_hand(slack: timedelta) -> str:
    whole = minutes(slack)
    if whole == 0:
        return "just as the venue closes"
    return (
        f"{length(whole * MINUTE)} before the venue closes"
        if whole > 0
        else f"{length(-whole * MINUTE)} after the venue closes"
    )


def left(slack: timedelta) -> str:
    """Say what is in hand before the hard stop, or how far past it: the price of an act."""
    whole = minutes(slack)
    if whole > 0:
        return f"{length(whole * MINUTE)} in hand"
    return f"{length(-whole * MINUTE)} past the hard stop" if whole < 0 else "just at the hard stop"


def amount(span: timedelta) -> str:
    """Name an amount to the second: "4 min", "40 s", "1 min 20 s"."""
    whole, seconds = divmod(round(span / SECOND), 60)
    parts = [*([f"{whole} min"] if whole else []), *([f"{seconds} s"] if seconds or not whole else [])]
    return " ".join(parts)


def about(span: timedelta) -> str:
    """Name an amount for one glance: whole minutes from one on, seconds below."""
    seconds = round(span / SECOND)
    return f"{seconds} s" if seconds < 60 else length(minutes(seconds * SECOND) * MINUTE)


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


def hands(count: int) -> str:
    return "1 hand" if count == 1 else f"{count} hands"


def chair_or_name(label: str) -> str:
    """Tell a label: a number is a chair, and names nobody."""
    return f"Chair {label}" if label.isdecimal() else label


def number(count: int) -> str:
    """Spell a number out up to twelve."""
    return NUMBERS[count] if count < len(NUMBERS) else str(count)


def signed(whole: int) -> str:
    """Show a difference in a table of minutes, with a true minus."""
    return f"+{whole}" if whole > 0 else f"−{-whole}" if whole < 0 else "0"
