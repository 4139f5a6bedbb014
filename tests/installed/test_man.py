"""The man page: without a warning, and true to the options and exit codes that there are."""

import os
import re
import subprocess

import pytest

from casesconf_desktop.usage import EXAMPLES, EXIT_CODES
from installed.conftest import HOUSE
from installed.options import choices, options, told

PAGE = HOUSE / "resources" / "desktop" / "casesconf-desktop.1"


def shown() -> str:
    done = subprocess.run(
        ("man", "--warnings", "--local-file", str(PAGE)),
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "MANWIDTH": "200", "LC_ALL": "C.UTF-8"},
    )
    assert done.stderr == ""
    return done.stdout


def test_two_programs_render_it_without_a_warning() -> None:
    assert "NAME" in shown()
    done = subprocess.run(("mandoc", "-T", "lint", str(PAGE)), check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_it_tells_all_options_and_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    page, help_ = shown(), told(capsys)
    assert options(page) == options(help_)
    for option, words in choices(help_).items():
        assert re.search(rf"^ +{option} {' | '.join(words)}$", page, re.MULTILINE), (option, words)


def test_examples_and_exit_codes_are_those_of_the_app(capsys: pytest.CaptureFixture[str]) -> None:
    page, help_ = shown(), told(capsys)
    readme = (HOUSE / "README.md").read_text(encoding="utf-8")
    for example in EXAMPLES:
        assert example in page
        assert example in help_
    for code, meaning in EXIT_CODES.items():
        assert re.search(rf"^ +{code} +{meaning}$", page, re.MULTILINE)
        assert re.search(rf"^ +{code}  {meaning}$", help_, re.MULTILINE)
        assert f"| {code} | {meaning} |" in readme
