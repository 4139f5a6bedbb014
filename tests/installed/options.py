"""The options that there are, as --help tells them."""

import re

import pytest

from casesconf_desktop.cli import main


def told(capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit):
        main(["--help"])
    return capsys.readouterr().out


def options(text: str) -> set[str]:
    """Find all long options in a text, with or without the typography of a man page."""
    return set(re.findall(r"(?<![\w-])--[a-z]+(?:-[a-z]+)*", text))


def choices(text: str) -> dict[str, list[str]]:
    """Find what may follow an option, where that is fixed."""
    return {option: words.split(",") for option, words in re.findall(r"(--[a-z-]+) \{([\w,-]+)\}", text)}
