"""Parses TOML, and names the line where it stops making sense."""

import re
import tomllib

from casesconf_desktop.core.said import said
from casesconf_desktop.files.faults import Fault, like, line
from casesconf_desktop.files.fields import Fields

LONGEST_LINE = 1_000
"""Letters. A name a.a.a... of half a megabyte would keep the parser busy for hours."""

HINTS = (
    (r"=\s*[0-9]{1,2}[:.][0-9]{2}\s*(#|$)", said("expected a time with its seconds"), "19:00:00"),
    #: A point, not a comma: "2.5".
    (r"=\s*[0-9]+,[0-9]", said("expected a decimal point"), "2.5"),
    #: The plain ones of a typewriter.
    (r"=\s*[“”„‟«»‘’]", said("expected straight quotation marks"), 'kind = "break"'),
    (r"=\s*\"[^\"]*$", said("expected a closing quotation mark"), 'kind = "break"'),
    (r"=\s*[^\W\d]", said("expected words in quotation marks"), 'kind = "break"'),
    (r"^\s*\[", said("expected a heading with its brackets"), "[[segments]]"),
)
"""What a line looks like that trips people up, what was expected of it, and how it is written."""

PLACES = {
    #: These three are places in a file. A segment is a part of an agenda ...
    "segments": said("segment {number}"),
    #: ... a prompt a sentence that the facilitator may say ...
    "prompts": said("prompt {number}"),
    #: ... and a part one of what is read out.
    "script": said("part {number}"),
}
HEADED = {
    "segments": said("expected each segment under its own heading"),
    "prompts": said("expected each prompt under its own heading"),
    "script": said("expected each part under its own heading"),
}
"""What is told of lists of tables, by their names."""

LONGEST_LIST = 2_000
"""Tables that are looked at: more are allowed nowhere."""

TWICE = ("twice", "overwrite", "uplicate", "mutate", "redefine")


def parse_toml(text: str) -> dict[str, object]:
    """Parse a whole text. Raises Fault."""
    lines = text.split("\n")
    for number, written in enumerate(lines, 1):
        if len(written) > LONGEST_LINE:
            trouble = said("expected at most %n letter(|s) in a line", "", LONGEST_LINE)
            raise Fault(line(number), trouble, said("break it into several"))
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _fault(str(error), lines) from None
    except RecursionError:
        #: A list within a list within a list ...
        trouble = said("a value is nested too deeply")
        raise Fault("", trouble, said("keep to the form of a built-in agenda")) from None


def _fault(message: str, lines: list[str]) -> Fault:
    """Put what the parser says in words that help, and never repeat the line."""
    found = re.search(r"at line (\d+)", message)
    number = int(found[1]) if found else len("\n".join(lines).rstrip().split("\n"))
    if any(word in message for word in TWICE):
        return Fault(line(number), said("the same thing is said twice here or above"), said("keep one of them"))
    for pattern, trouble, example in HINTS:
        if re.search(pattern, lines[number - 1]):
            return Fault(line(number), trouble, like(example))
    #: Each line of the file gives something a value: "minutes = 10".
    trouble = said("expected a name, an equals sign and a value")
    return Fault(line(number), trouble, like("minutes = 10"))


def tables(head: Fields, key: str) -> list[Fields]:
    """Take a list of tables, each named by its place: "segment 3". None is an empty list. Raises Fault."""
    value = head.values.get(key, [])
    if isinstance(value, list) and all(isinstance(table, dict) for table in value):
        looked_at = enumerate(value[:LONGEST_LIST], 1)
        return [Fields(PLACES[key].format(number=number), table) for number, table in looked_at]
    remedy = said("write the heading {heading} before it").format(heading=f"[[{key}]]")
    raise head.fault(key, HEADED[key], remedy)
