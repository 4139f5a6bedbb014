"""Reads an agenda written in TOML (evening.md)."""

from casesconf_desktop.core.agenda import Agenda
from casesconf_desktop.files.build import agenda_of
from casesconf_desktop.files.fields import Fields
from casesconf_desktop.files.toml_text import parse_toml, tables

KEYS = ("name", "start", "doors", "hard_stop", "segments")


def read_toml(text: str) -> Agenda:
    """Read a whole agenda. Raises Fault."""
    head = Fields("", parse_toml(text))
    head.only(KEYS)
    return agenda_of(head, tables(head, "segments"))
