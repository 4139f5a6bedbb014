"""Takes one line of a plain-text rundown apart: "19:00 Welcome 10m", "Break 15", "Case 1 28 min"."""

import re
from datetime import timedelta

from msgspec import Struct

from casesconf_desktop.core.agenda import Kind
from casesconf_desktop.core.said import said
from casesconf_desktop.files import faults
from casesconf_desktop.files.cases import CASE
from casesconf_desktop.files.faults import Fault

LONGEST_LINE = 200
CLOCK = r"(?P<{0}_hour>[01]?[0-9]|2[0-3])[:.h](?P<{0}_minute>[0-5][0-9])(?!\d)(?:\s?(?P<{0}_half>[ap])\.?m\b\.?)?"
LINE = re.compile(
    rf"[-*•>\s]*(?:{CLOCK.format('at')}(?:\s?[-–—]\s?{CLOCK.format('until')})?)?"
    r"[-–—,:|\s]*(?P<words>.*?)[-–—,:|(\[#\s]*"
    r"(?:(?<![\d.,:])(?P<minutes>\d{1,4}(?:[.,]\d)?)\s?(?P<unit>m|mins?|minutes?|['′])?\.?[)\]]?)?",
    re.IGNORECASE,
)
WORDS = (
    (CASE, "^case"),
    (Kind.DOORS, "doors?"),
    (Kind.OPENING, "welcome|opening|intro|introductions?"),
    (Kind.BREAK, "break|pause|stretch"),
    (Kind.BREATH, "breath"),
    (Kind.CLOSING, "close|closes|closing|wrap|wrap[- ]?up"),
    (Kind.SOCIAL, "social|drinks"),
    (Kind.FLOAT, "float|buffer"),
)


class Line(Struct, frozen=True):
    """Times are counted from midnight; minutes are what the line itself says."""

    place: str
    kind: str
    title: str
    minutes: float | None
    at: timedelta | None
    until: timedelta | None


def parse_line(number: int, line: str) -> Line:
    """Raise Fault where a line has no words, or is too long to be one."""
    place = faults.line(number)
    if len(line) > LONGEST_LINE:
        trouble = said("expected at most %n letter(|s) in a line", "", LONGEST_LINE)
        #: A segment is a part of an agenda.
        raise Fault(place, trouble, said("write one segment on each line"))
    match = LINE.fullmatch(" ".join(line.split()))
    if match is None or not any(letter.isalpha() for letter in match["words"]):
        raise no_sense(place)
    kind, title = _kind(match["words"])
    numbered = kind == CASE and title.casefold() == CASE and not match["unit"]
    minutes = None if numbered or not match["minutes"] else float(match["minutes"].replace(",", "."))
    return Line(place, kind, "" if kind == CASE else title, minutes, _clock(match, "at"), _clock(match, "until"))


def no_sense(place: str) -> Fault:
    #: A line of an agenda as somebody may write it: what begins at seven and takes ten minutes.
    return Fault(place, said("expected words and minutes"), faults.like(said("19:00 Welcome 10 min")))


def _kind(words: str) -> tuple[str, str]:
    """Tell the kind by its words. They are the title, unless they say no more than the kind."""
    for kind, pattern in WORDS:
        if re.search(rf"\b(?:{pattern})\b", words, re.IGNORECASE):
            plain = kind != CASE and re.fullmatch(pattern, words, re.IGNORECASE)
            return kind, "" if plain else words
    return Kind.OTHER, words


def _clock(match: re.Match[str], name: str) -> timedelta | None:
    if match[f"{name}_hour"] is None:
        return None
    hour = int(match[f"{name}_hour"])
    if half := match[f"{name}_half"]:
        hour = hour % 12 + (12 if half.casefold() == "p" else 0)
    return timedelta(hours=hour, minutes=int(match[f"{name}_minute"]))
