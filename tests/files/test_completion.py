"""Paths are completed from one folder: folders and agenda files, nothing else, and never an error."""

import os
from pathlib import Path

import pytest

from casesconf_desktop.files.completion import SHOWN_AT_MOST, complete


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("tuesday.toml", "Thursday.csv", "notes.pdf", ".hidden.toml"):
        (tmp_path / name).touch()
    (tmp_path / "more").mkdir()
    return tmp_path


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["Thursday.csv", "more/", "tuesday.toml"]),
        ("t", ["Thursday.csv", "tuesday.toml"]),
        ("tu", ["tuesday.toml"]),
        ("n", []),
        (".h", [".hidden.toml"]),
        ("nowhere/x", []),
        ("\0", []),
    ],
)
def test_completion(folder: Path, typed: str, found: list[str]) -> None:
    assert complete(f"{folder}{os.sep}{typed}") == [f"{folder}{os.sep}{name}" for name in found]


def test_no_more_than_fit_on_the_card(tmp_path: Path) -> None:
    for number in range(SHOWN_AT_MOST + 5):
        (tmp_path / f"{number:02}.toml").touch()
    assert len(complete(f"{tmp_path}{os.sep}")) == SHOWN_AT_MOST
