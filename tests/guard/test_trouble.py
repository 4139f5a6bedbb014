"""A bug is told without a word that a person typed."""

import sys

import pytest

from casesconf_desktop.guard import trouble


def test_a_traceback_never_tells_what_the_exception_says(capsys: pytest.CaptureFixture[str]) -> None:
    name = "Nadel"
    try:
        int(name)
    except ValueError:
        kind, error, trace = sys.exc_info()
        assert kind is not None
        assert error is not None
        assert name in str(error), "the control: the exception itself holds it"
        trouble.tell(kind, error, trace)
    told = capsys.readouterr().err
    assert name not in told
    assert "ValueError in test_trouble.py, line" in told
