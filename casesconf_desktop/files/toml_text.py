"""Parses TOML, and names the line where it stops making sense."""

import re
import tomllib

from casesconf_desktop.files.faults import Fault
from casesconf_desktop.files.fields import Fields

LONGEST_LINE = 1_000
"""Letters. A name a.a.a... of half a megabyte would keep the parser busy for hours."""

HINTS = (
    (r"=\s*[0-9]{1,2}[:.][0-9]{2}\s*(#|$)", "expected a time with its seconds", "write it like 19:00:00"),
    (r"=\s*[0-9]+,[0-9]", "expected a decimal point", "write it like 2.5"),
    (r"=\s*[“”„‟«»‘’]", "expected straight quotation marks", 'write it like kind = "break"'),
    (r"=\s*\"[^\"]*$", "expected a closing quotation mark", 'write it like kind = "break"'),
    (r"=\s*[^\W\d]", "expected words in quotation marks", 'write it like kind = "break"'),
    (r"^\s*\[", "expected a heading with its brackets", "write it like [[segments]]"),
)
"""What a line looks like that trips people up, what was expected of it, and what to do."""

TWICE = ("twice", "overwrite", "uplicate", "mutate", "redefine")


def parse_toml(text: str) -> dict[str, object]:
    """Parse a whole text. Raises Fault."""
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        if len(line) > LONGEST_LINE:
            raise Fault(f"line {number}", f"expected at most {LONGEST_LINE} letters in a line", "break it into several")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _fault(str(error), lines) from None
    except RecursionError:
        raise Fault("", "a value is nested too deeply", "keep to the form of a built-in agenda") from None


def _fault(message: str, lines: list[str]) -> Fault:
    """Put what the parser says in words that help, and never repeat the line."""
    found = re.search(r"at line (\d+)", message)
    number = int(found[1]) if found else len("\n".join(lines).rstrip().split("\n"))
    place = f"line {number}"
    if any(word in message for word in TWICE):
        return Fault(place, "the same thing is said twice here or above", "keep one of them")
    for pattern, trouble, remedy in HINTS:
        if re.search(pattern, lines[number - 1]):
            return Fault(place, trouble, remedy)
    return Fault(place, "expected a name, an equals sign and a value", "write it like minutes = 10")


def tables(head: Fields, key: str, one: str) -> list[Fields]:
    """Take a list of tables, each named by its place: "segment 3". None is an empty list. Raises Fault."""
    value = head.values.get(key, [])
    if isinstance(value, list) and all(isinstance(table, dict) for table in value):
        return [Fields(f"{one} {number}", table) for number, table in enumerate(value, 1)]
    raise head.fault(key, f"expected each {one} under its own heading", f"write the heading [[{key}]] before it")
