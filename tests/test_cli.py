"""The command line, as a person at a terminal meets it."""

import subprocess
import sys
from pathlib import Path

import pytest

from casesconf_desktop.cli import FAULT, main


def test_lists_the_built_in_agendas(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list-agendas"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[0] for line in lines[:5]] == [
        "Compact",
        "Evening",
        "Long evening",
        "Full evening",
        "Empty evening",
    ]
    assert "2 h, three cases, one break" in lines[1]


@pytest.mark.parametrize("name", ["Compact", "evening", "Long evening", "full-evening", "Empty"])
def test_a_printed_agenda_is_one_to_start_from(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--print-agenda", name]) == 0
    mine = tmp_path / "mine.toml"
    mine.write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["--check", str(mine)]) == 0
    assert capsys.readouterr().out.startswith("mine.toml is fine: ")


def test_check_tells_a_fault_and_ends_with_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = tmp_path / "tuesday.toml"
    own.write_text('name = "Ana"\n[[segments]]\nkind = "opening"\nminutes = -3\n', encoding="utf-8")
    assert main(["--check", str(own)]) == FAULT
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("tuesday.toml, segment 1, minutes: ")
    assert "Ana" not in told.err


def test_the_printed_deck_is_one_to_start_from(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--print-deck"]) == 0
    mine = tmp_path / "prompts.toml"
    mine.write_text(capsys.readouterr().out.replace("# instead = true", "instead = true"), encoding="utf-8")
    assert main(["--check", str(mine)]) == 0
    told = capsys.readouterr().out
    assert told.startswith("prompts.toml is fine: ")
    assert told.endswith(" prompts, instead of ours.\n")


def test_check_tells_what_is_not_right_with_a_deck(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = tmp_path / "prompts.toml"
    own.write_text('[[prompts]]\ntext = "Ana, go on."\nintent = "curiosty"\nphases = ["story"]\n', encoding="utf-8")
    assert main(["--check", str(own)]) == FAULT
    told = capsys.readouterr().err
    assert told.startswith("prompts.toml, prompt 1, intent: ")
    assert "perhaps curiosity is meant" in told
    assert "Ana" not in told


def test_an_evening_that_plays_by_itself_does_not_begin_with_a_deck_that_is_not_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    own = tmp_path / "prompts.toml"
    own.write_text("[[prompts]]\n", encoding="utf-8")
    assert main(["--deck", str(own), "--rehearse", "1000", "--play"]) == FAULT
    assert capsys.readouterr().err.startswith("prompts.toml, prompt 1: ")


def test_an_unknown_built_in_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--print-agenda", "evenin"]) == FAULT
    assert "perhaps evening is meant" in capsys.readouterr().err


@pytest.mark.parametrize("speed", ["0", "-1", "fast", "nan", "1e9"])
def test_a_rehearsal_has_a_sensible_speed(speed: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--rehearse", speed])
    assert ended.value.code == FAULT
    assert "a number from 1 to 1000 is expected, such as 60" in capsys.readouterr().err


@pytest.mark.parametrize(("option", "most"), [("--rehearse", "1 bis 1000"), ("--text-scale", "100 bis 200")])
def test_a_number_is_refused_in_the_language_that_is_asked_for(
    option: str, most: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["--language", "de", option, "fast"])
    assert f"eine Zahl von {most} erwartet" in capsys.readouterr().err


def test_what_needs_no_window_does_not_load_qt() -> None:
    code = "import sys; from casesconf_desktop.cli import main; main(['--list-agendas'])"
    code += "; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, capture_output=True).returncode == 0


def test_the_module_runs() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "casesconf_desktop", "--version"], check=True, capture_output=True, text=True
    )
    assert done.stdout.startswith("casesconf-desktop ")


def test_without_a_display_it_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert main([]) == 1
    assert capsys.readouterr().err.startswith("There is no display here")
