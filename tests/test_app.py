"""The run of an evening over a change of language: one evening at a time, and nobody else who knows its names."""

import os
import subprocess
import sys
from pathlib import Path

HOUSE = Path(__file__).parents[1]

RUN = """
import gc
import weakref
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid
from casesconf_desktop import app
from casesconf_desktop.carried import State
from casesconf_desktop.core.languages import Languages
from casesconf_desktop.evening import Evening
from casesconf_desktop.guard.lock import Guard
from casesconf_desktop.shown import Start

GONE = []
WANTED = [Languages("de", "de"), Languages("en", "fr")]

def alive(kind):
    return [thing for thing in gc.get_objects() if type(thing) is kind]

def loop(*_):
    '''In place of Qt's: tell what there is, and ask for the next languages.'''
    [evening] = filter(isValid, alive(Evening))
    states = len(alive(State))
    before = gc.get_freeze_count()
    for _ in range(1000):
        QApplication.processEvents()
        if gc.get_freeze_count():
            break
    print(*evening.languages, states, before, gc.get_freeze_count() > 0, sum(one() is not None for one in GONE))
    GONE[:] = [weakref.ref(evening), weakref.ref(evening.console.pages.live)]
    if WANTED:
        evening.another.emit(WANTED.pop(0))
    return 7

QApplication.exec = loop
print(app.run(Start(guard=Guard(off=True))))
"""


def test_one_evening_follows_another_and_no_state_is_held_beside_it() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HOUSE)}
    told = subprocess.run(
        [sys.executable, "-B", "-c", RUN], check=True, capture_output=True, text=True, timeout=60, env=environment
    )
    assert told.stdout.splitlines() == ["en en 0 0 True 0", "de de 0 0 True 0", "en fr 0 0 True 0", "7"]
