"""Agendas of every kind: the built-in ones, a facilitator's own, and pasted text."""

import re
from pathlib import Path

from casesconf_desktop.core.agenda import Agenda
from casesconf_desktop.core.said import said
from casesconf_desktop.files.faults import Fault, faults_in, nearest, printable
from casesconf_desktop.files.fields import LONGEST_WORDS
from casesconf_desktop.files.ours import ours
from casesconf_desktop.files.own import own
from casesconf_desktop.files.source import LIMIT, plain_lines, read_source, too_large
from casesconf_desktop.files.toml_agenda import read_toml

BUILTIN = ("compact", "evening", "long-evening", "full-evening", "empty")
USUAL = "evening"
#: Where something is wrong: in what was pasted. A sentence begins with it: "The text, line 3: ...".
PASTED = said("The text")
TOML_SIGN = re.compile(r"^[ \t]*(?:\[\[|name[ \t]*=)", re.MULTILINE)


def read_agenda(path: Path) -> Agenda:
    """Read a file as its suffix says, else as it looks. Raises Fault."""
    with faults_in(path):
        return parse_source(read_source(path), path)


def parse_source(text: str, path: Path) -> Agenda:
    """Read what a file holds. Raises Fault."""
    name = printable(path.stem)[:LONGEST_WORDS].strip() or said("Agenda", "its name, where it has none")
    return _parse(text, path.suffix.casefold(), name)


def parse_text(text: str) -> Agenda:
    """Read what was pasted or dropped: a rundown, a table or TOML. Raises Fault."""
    try:
        if len(text) > LIMIT:
            raise too_large()
        #: The name of an agenda that was pasted: a list of lines with times.
        return _parse(plain_lines(text), "", said("Rundown"))
    except Fault as fault:
        raise fault.within(PASTED) from None


def builtin(resources: Path) -> tuple[Agenda, ...]:
    """Read those that come with the app, in their order."""
    return tuple(ours(read_agenda(_builtin_path(resources, name))) for name in BUILTIN)


def builtin_source(resources: Path, name: str) -> str:
    """Give a built-in agenda as it is written, to start an own one from. Raises Fault for an unknown name."""
    return read_source(_builtin_path(resources, name))


def found() -> tuple[Path, ...]:
    """Find a facilitator's own agendas."""
    return own("agendas", (".toml", ".csv", ".txt"))


def _builtin_path(resources: Path, name: str) -> Path:
    """Take a name as the file has it or as the screen shows it: "empty", "Empty evening"."""
    chosen = name.strip().casefold().replace(" ", "-")
    stems = {_short(stem): stem for stem in BUILTIN}
    if _short(chosen) not in stems:
        #: Where something is wrong: "The agenda: there is no built-in one of this name; choose from ...".
        raise Fault(said("The agenda"), said("there is no built-in one of this name"), nearest(chosen, BUILTIN))
    return resources / "agendas" / f"{stems[_short(chosen)]}.toml"


def _short(name: str) -> str:
    return name.removesuffix("-evening")


def _parse(text: str, suffix: str, name: str) -> Agenda:
    if suffix == ".toml" or (suffix != ".csv" and TOML_SIGN.search(text)):
        return read_toml(text)
    from casesconf_desktop.files.csv_agenda import looks_like_csv, read_csv  # noqa: PLC0415 (ours are all TOML)
    from casesconf_desktop.files.text_agenda import read_text  # noqa: PLC0415 (see above)

    if suffix == ".csv" or looks_like_csv(text):
        return read_csv(text, name)
    return read_text(text, name)
