"""Changes are said to whoever listens, since they listen; nothing is remembered for those who do not."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casesconf_desktop.core.desk.announced import Stand
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Stage
from casesconf_desktop.ui.console import announcer
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.theme import DARK

NOBODY = Stand(Stage.LIVE, seen=True, blank=False, turn=-1, hand=-1)
KOFI, ADA, ZOE = (replace(NOBODY, hand=key, who=who) for key, who in enumerate(("Kofi", "Ada", "Zoë"), 4))


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    spoken: list[str] = []
    monkeypatch.setattr(announcer, "announce", lambda _window, sentence: spoken.append(sentence) if sentence else None)
    yield spoken
    QAccessible.setActive(False)


def test_a_reader_that_comes_back_hears_what_changes_from_then_on(qtbot: QtBot, said: list[str]) -> None:
    window, faces = QWidget(), load_faces()
    qtbot.addWidget(window)
    tells = announcer.Announcer(Looks(DARK, faces, Digits(faces)), window)
    heard = []
    for active, stand in ((True, NOBODY), (True, KOFI), (False, KOFI), (True, ADA), (True, ZOE)):
        QAccessible.setActive(active)
        tells.follow(partial(replace, stand))
        heard.append(len(said))
    assert heard == [0, 1, 1, 1, 2]
