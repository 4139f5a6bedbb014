"""A file that can't be read is refused with a sentence, and quickly."""

import codecs
import os
import time
from pathlib import Path

import pytest

from casesconf_desktop.files.agendas import read_agenda
from casesconf_desktop.files.decks import read_deck
from casesconf_desktop.files.faults import Fault, printable
from casesconf_desktop.files.source import LIMIT, read_source

SOUND = 'name = "Tuesday"\n[[segments]]\nkind = "opening"\nminutes = 10\n'
OF_MEGABYTES = 50


def refused(path: Path) -> str:
    with pytest.raises(Fault) as caught:
        read_agenda(path)
    return str(caught.value)


def test_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "evenings"
    folder.mkdir()
    assert refused(folder) == "evenings: this is a folder; choose a file in it."


def test_the_current_folder_has_a_name_too() -> None:
    assert refused(Path()) == ".: this is a folder; choose a file in it."


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.toml") == "gone.toml: the file is not there; look whether it was moved or renamed."


def test_a_file_that_goes_between_looking_and_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "going.toml"
    path.write_text(SOUND)

    def vanish(*_: object, **__: object) -> None:
        raise FileNotFoundError(path)

    monkeypatch.setattr(Path, "open", vanish)
    assert refused(path) == "going.toml: the file is not there; look whether it was moved or renamed."


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "closed.toml"
    path.write_text(SOUND)

    def closed(*_: object, **__: object) -> None:
        raise PermissionError(path)

    monkeypatch.setattr(Path, "open", closed)
    assert refused(path) == "closed.toml: this file may not be read; allow reading it, or copy it elsewhere."


def test_a_file_whose_drive_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "stick.toml"
    path.write_text(SOUND)

    def fail(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", fail)
    assert refused(path) == "stick.toml: the file can't be read; look whether its drive is still connected."


def test_a_name_no_system_knows() -> None:
    assert "the file can't be read" in refused(Path("no\0name.toml"))


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.toml"
    os.mkfifo(pipe)
    assert refused(pipe).startswith("pipe.toml: this is no ordinary file; choose a text file")


def test_fifty_megabytes_are_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "film.toml"
    path.touch()
    os.truncate(path, OF_MEGABYTES * 1_000_000)
    monkeypatch.setattr(Path, "open", None)
    began = time.perf_counter()
    sentence = refused(path)
    assert time.perf_counter() - began < 0.5
    assert sentence == "film.toml: expected at most 1 MB; choose a text file that holds an agenda or prompts."


def test_a_file_that_grows_while_it_is_read_is_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "log.toml"
    path.write_text("#" * (LIMIT + 1))
    small = (tmp_path / "small.toml").open("w")
    with small:
        status = os.fstat(small.fileno())
    monkeypatch.setattr(Path, "stat", lambda _: status)
    assert "expected at most 1 MB" in refused(path)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"\x89PNG\r\n\0\0", "it.toml: expected plain text, this is another kind of file; save it again as plain text"),
        (
            SOUND.encode("utf-16"),
            "it.toml: expected UTF-8, this is UTF-16; save it again as plain text, encoding UTF-8.",
        ),
        (codecs.BOM_UTF16_BE + SOUND.encode("utf-16-be"), "it.toml: expected UTF-8, this is UTF-16"),
        (SOUND.encode("utf-16-le"), "it.toml: expected plain text, this is another kind of file"),
        (
            '# one\n# two\nname = "Käse"'.encode("latin-1"),
            "it.toml, line 3: expected UTF-8; save it again as plain text",
        ),
    ],
)
def test_another_encoding(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "it.toml"
    path.write_bytes(content)
    assert refused(path).startswith(sentence)


@pytest.mark.parametrize(
    "content",
    [
        SOUND.encode(),
        codecs.BOM_UTF8 + SOUND.encode(),
        SOUND.replace("\n", "\r\n").encode(),
        SOUND.replace("\n", "\r").encode(),
    ],
)
def test_a_mark_and_other_line_ends_make_no_difference(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "it.toml"
    path.write_bytes(content)
    assert read_source(path) == SOUND
    assert read_agenda(path).name == "Tuesday"


def test_a_deck_is_read_as_carefully(tmp_path: Path) -> None:
    with pytest.raises(Fault, match=r"gone\.toml: the file is not there"):
        read_deck(tmp_path / "gone.toml")


def test_only_the_name_of_a_file_is_told(tmp_path: Path) -> None:
    assert str(tmp_path) not in refused(tmp_path / "gone.toml")


def test_a_name_no_screen_can_print() -> None:
    assert printable("eve\nning\udcff.toml") == "eve?ning?.toml"
