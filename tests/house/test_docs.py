"""What README, guide and the other documents say can be looked up: links lead somewhere, keys and options exist.

Each look is also shown something that is wrong, since one that finds nothing looks at nothing.
"""

import re
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from casesconf_desktop.ui.keymap import ARROWS, BINDINGS
from casesconf_desktop.usage import parser
from pictures.wanted import FOLDER, WANTED

HOUSE = Path(__file__).parents[2]
PACKAGE = HOUSE / "casesconf_desktop"
PAGES = [HOUSE / "README.md", HOUSE / "CONTRIBUTING.md", *sorted((HOUSE / "docs").rglob("*.md"))]
KEYED = [HOUSE / "README.md", HOUSE / "docs" / "guide.md"]

LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`\n]+)`")
FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
OWN = {"tuesday.toml", "prompts.toml"}
OTHERS = {"--user"}
"""Options of other programs: pip."""

OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
FILE = re.compile(r"[\w./-]+\.(?:py|toml)|tests/[\w/]+")

WORDS = {"Space", "Enter", "Esc", "Del", "Backspace", "PgUp", "PgDown"}
KEY = re.compile(rf"(?:(?:Ctrl|Alt|Shift)\+)*(?:[A-Z0-9?/.=+−←→↑↓-]|F\d+|{'|'.join(WORDS)})")
NAMES = {arrow: name for name, arrow in ARROWS.items()}
BOUND = {key for binding in BINDINGS for key in binding.keys}


def name(page: Path) -> str:
    return page.relative_to(HOUSE).as_posix()


every_page = pytest.mark.parametrize("page", PAGES, ids=name)


def prose(page: Path) -> str:
    """Give a page without what is shown as it is typed."""
    return FENCED.sub("", page.read_text("utf-8"))


# --- Links ----------------------------------------------------------------------------------------------------------


def anchors(text: str) -> set[str]:
    """Give what GitHub calls the headings of a page."""
    heads = re.findall(r"^#+ (.+)$", FENCED.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


def dead(page: Path, text: str) -> Iterator[str]:
    """Find the links of a page that lead nowhere."""
    for link in LINK.findall(text):
        path, _, anchor = link.partition("#")
        there = (page.parent / path).resolve() if path else page
        if "://" not in link and not (there.exists() and (not anchor or anchor in anchors(there.read_text("utf-8")))):
            yield link


@every_page
def test_links_lead_somewhere(page: Path) -> None:
    assert list(dead(page, prose(page))) == []


def test_a_dead_link_is_noticed() -> None:
    text = "[a](docs/guide.md) [b](docs/guid.md) [c](docs/guide.md#doors) [d](docs/guide.md#windows) [e](https://x.y/z)"
    assert list(dead(HOUSE / "README.md", text)) == ["docs/guid.md", "docs/guide.md#windows"]


# --- Keys -----------------------------------------------------------------------------------------------------------


def cells(text: str) -> Iterator[str]:
    """Give what tables have in the columns that are headed key."""
    columns: list[int] = []
    for line in text.splitlines():
        row = [cell.strip() for cell in line.strip().strip("|").split(" | ")] if line.startswith("|") else []
        if not columns:
            columns = [place for place, cell in enumerate(row) if cell == "key"]
        elif not row:
            columns = []
        elif not row[0].startswith("---"):
            yield from (row[place] for place in columns)


def keys(cell: str) -> list[str]:
    """Take a cell apart: "1 to 4, then R", "+ −"."""
    plain = re.sub(r"`|\b(?:to|then)\b", " ", re.sub(r",(?= )", " ", cell))
    return plain.split()


def unbound(named: Iterator[str]) -> list[str]:
    """Find the keys that are bound to nothing."""
    found = ("+".join(NAMES.get(part, part) for part in key.split("+")) if len(key) > 1 else key for key in named)
    return [key for key in found if NAMES.get(key, key) not in BOUND]


@pytest.mark.parametrize("page", KEYED, ids=name)
def test_keys_in_tables_are_bound(page: Path) -> None:
    named = [key for cell in cells(prose(page)) for key in keys(cell)]
    assert len(named) > 20
    assert unbound(iter(named)) == []


@every_page
def test_keys_in_sentences_are_bound(page: Path) -> None:
    assert unbound(code for code in CODE.findall(prose(page)) if KEY.fullmatch(code)) == []


def test_a_key_that_is_none_is_noticed() -> None:
    table = "| key | act |\n| --- | --- |\n| `Ctrl+Y`, then `↑` | redo |\n| 1 to 4, 9 | a prompt |\n\nNo key here.\n"
    assert [key for cell in cells(table) for key in keys(cell)] == ["Ctrl+Y", "↑", "1", "4", "9"]
    assert unbound(iter(["Ctrl+Y", "↑", "Ctrl+↑", "Alt+↑", "+", "-", "−", "Shift+Space"])) == ["Ctrl+Y", "Alt+Up"]
    assert [bool(KEY.fullmatch(text)) for text in ("Ctrl+Q", "F5", "←", "core/act", "str")] == [1, 1, 1, 0, 0]


# --- Options, files and pictures ------------------------------------------------------------------------------------


def unknown_options(text: str) -> set[str]:
    """Find the options that no command line of ours takes."""
    ours = {option for action in parser()._actions for option in action.option_strings}  # noqa: SLF001 (there is no other way)
    return set(OPTION.findall(text)) - ours - OTHERS


@every_page
def test_options_exist(page: Path) -> None:
    assert unknown_options(page.read_text("utf-8")) == set()


def test_an_option_there_is_none_of_is_noticed() -> None:
    assert unknown_options("--rehearse 60, --rehears, a--b, ---") == {"--rehears"}


def missing_files(text: str) -> list[str]:
    """Find files that neither the house nor the package has; a facilitator's own are not ours to have."""
    named = [code for code in CODE.findall(text) if FILE.fullmatch(code) and code not in OWN]
    return [file for file in named if not (HOUSE / file).exists() and not (PACKAGE / file).exists()]


@every_page
def test_files_exist(page: Path) -> None:
    assert missing_files(prose(page)) == []


def test_a_missing_file_is_noticed() -> None:
    assert missing_files("`store.py`, `tests/core`, `tests/cor`, `core/store.py`, `a.toml`, `tuesday.toml`") == [
        "tests/cor",
        "core/store.py",
        "a.toml",
    ]


def size(picture: Path) -> tuple[int, ...]:
    """Read width and height of a PNG."""
    return struct.unpack(">II", picture.read_bytes()[16:24])


def test_pictures_are_those_that_are_made() -> None:
    assert {picture.stem: size(picture) for picture in FOLDER.glob("*.png")} == {
        picture: wanted.size for picture, wanted in WANTED.items()
    }


def test_every_picture_is_shown_and_light_enough_to_be_sent() -> None:
    shown = {Path(link).stem for page in PAGES for link in LINK.findall(prose(page)) if link.endswith(".png")}
    assert shown == set(WANTED)
    assert [file.name for file in FOLDER.glob("*.png") if file.stat().st_size > 150_000] == []
