"""The languages there are, and which of them a person wants."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

ENGLISH, SYSTEM = "en", "system"
NAMES = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "pt_BR": "Português (Brasil)",
}
"""Each in its own words, by the code of its files in resources/i18n and resources/prompts."""

PLAIN = ("", "C", "POSIX")
"""What a system calls a language that is none."""


class Languages(NamedTuple):
    """What the console is written in, and what is spoken in the room: its screen, the prompts, what is read out."""

    console: str = ENGLISH
    room: str = ENGLISH

    def with_console(self, code: str) -> "Languages":
        """Write the console in another language; a room that had the same goes with it."""
        return Languages(code, code if self.room == self.console else self.room)


def nearest(wanted: Iterable[str]) -> str:
    """Give the first that there is, of names such as "de-AT", "pt_PT.UTF-8" or "fr"; English if there is none."""
    for name in wanted:
        spoken = name.partition(".")[0].partition("@")[0].replace("-", "_").casefold()
        for code in NAMES:
            if code.casefold() == spoken:
                return code
        for code in NAMES:
            if code.partition("_")[0] == spoken.partition("_")[0]:
                return code
    return ENGLISH


def wanted_by(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Read what a Unix system asks for, as gettext does: LANGUAGE lists several, but only where there is a locale."""
    locale = next((name for key in ("LC_ALL", "LC_MESSAGES", "LANG") if (name := environment.get(key, ""))), "")
    if locale in PLAIN:
        return ()
    return (*filter(None, environment.get("LANGUAGE", "").split(":")), locale)
