"""Qt's calls give back the reference to None that they were lent.

PySide6 6.12 on Python before 3.12 keeps one fewer with each void call: an evening would abort the whole process after
some 5,000 of them, with the room watching. pyproject.toml holds such a pair off; this notices one that comes in anyway.
From Python 3.12 on None is immortal and its count stands still, which is a way of passing this honestly.
"""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 2_000


def test_none_keeps_its_references_over_many_void_calls(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("")
    assert before - sys.getrefcount(None) < CALLS // 2
