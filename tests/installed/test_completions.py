"""Completion at a prompt: real shells are asked, and what they know is what --help tells."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from casesconf_desktop.files.agendas import BUILTIN
from installed.options import choices, options, told

NAMED = "--print-agenda"

BASH = """
source {prefix}/share/bash-completion/completions/casesconf-desktop
[[ $(complete -p casesconf-desktop) == "complete -F _casesconf_desktop casesconf-desktop" ]] || exit
compopt() {{ :; }}  # it works while somebody types, and only then
read -ra COMP_WORDS <<< "{typed}"
[[ "{typed}" == *" " ]] && COMP_WORDS+=("")
COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
_casesconf_desktop
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
FISH = "source {prefix}/share/fish/vendor_completions.d/casesconf-desktop.fish; complete -C '{typed}'"


def asked(shell: tuple[str, ...], script: str, folder: Path) -> str:
    done = subprocess.run((*shell, "-c", script), check=True, capture_output=True, text=True, cwd=folder, timeout=60)
    assert done.stderr == ""
    return done.stdout


@pytest.fixture(params=["bash", "fish"])
def complete(request: pytest.FixtureRequest, prefix: Path, tmp_path: Path) -> Callable[[str], set[str]]:
    """Complete what was typed, in a folder with three files and a folder."""
    for name in ("tuesday.toml", "old plan.csv", "picture.png"):
        (tmp_path / name).touch()
    (tmp_path / "agendas").mkdir()
    shell, script = (("bash", "--norc"), BASH) if request.param == "bash" else (("fish", "--no-config"), FISH)

    def complete(typed: str) -> set[str]:
        lines = asked(shell, script.format(prefix=prefix, typed=typed), tmp_path).splitlines()
        return {line.split("\t")[0].rstrip("/") for line in lines}

    return complete


def test_all_options(complete: Callable[[str], set[str]], capsys: pytest.CaptureFixture[str]) -> None:
    assert complete("casesconf-desktop --") == options(told(capsys))
    assert complete("casesconf-desktop --theme dark --pl") == {"--play"}


def test_all_that_may_follow_an_option(complete: Callable[[str], set[str]], capsys: pytest.CaptureFixture[str]) -> None:
    for option, words in choices(told(capsys)).items():
        assert complete(f"casesconf-desktop {option} ") == set(words)
    assert complete(f"casesconf-desktop {NAMED} ") == set(BUILTIN)
    assert complete(f"casesconf-desktop {NAMED} e") == {"evening", "empty"}


@pytest.mark.parametrize("typed", ["casesconf-desktop ", "casesconf-desktop --check ", "casesconf-desktop --deck "])
def test_files_and_folders(complete: Callable[[str], set[str]], typed: str) -> None:
    assert complete(typed) >= {"tuesday.toml", "old plan.csv", "agendas"}
    assert complete(f"{typed}tu") == {"tuesday.toml"}


def test_zsh_is_told_the_same(prefix: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its own function is put in the place of the one that asks the terminal."""
    file = prefix / "share/zsh/site-functions/_casesconf-desktop"
    specs = asked(("zsh", "-f"), f"_arguments() {{ print -l -- $@ }}; source {file}", prefix)
    help_ = told(capsys)
    assert options(re.sub(r"\[[^]]*\]", "", specs)) == options(help_)
    offered = {option: set(words.split()) for option, words in re.findall(r"(--[\w-]+)\[.*\]:\w+:\(([^)]*)\)", specs)}
    assert offered.pop("--rehearse")
    assert offered.pop("--text-scale")
    assert offered.pop(NAMED) == set(BUILTIN)
    assert offered == {option: set(words) for option, words in choices(help_).items()}
