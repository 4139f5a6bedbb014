"""A bug is told without a word that a person typed."""

import sys

import pytest

from casesconf_desktop.guard import trouble


def test_a_traceback_never_tells_what_the_exception_says(capsys: pytest.CaptureFixture[str]) -> None:
    name, said = "Nadel", list[str]()
    try:
        int(name)
    except ValueError:
        kind, error, trace = sys.exc_info()
        assert kind is not None
        assert error is not None
        assert name in str(error), "the control: the exception itself holds it"
        trouble.telling(said.append)(kind, error, trace)
    told = capsys.readouterr().err
    for words in (told, *said):
        assert name not in words
        assert "ValueError in test_trouble.py, line" in words
    assert len(said) == 1, "the facilitator is told"


def test_what_was_caught_is_not_kept() -> None:
    sys.last_value, sys.last_traceback = ValueError("Nadel"), None
    trouble.telling(lambda _: None)(ValueError, sys.last_value, None)
    assert sys.last_value is None


def test_an_exception_in_a_destructor_is_told_the_same_way(capsys: pytest.CaptureFixture[str]) -> None:
    class Leaky:
        def __del__(self) -> None:
            raise ValueError("Nadel")

    before, sys.unraisablehook = sys.unraisablehook, trouble.unraisable
    try:
        Leaky().__del__  # noqa: B018 (made and dropped)
    finally:
        sys.unraisablehook = before
    told = capsys.readouterr().err
    assert "Nadel" not in told
    assert "ValueError in test_trouble.py, line" in told
