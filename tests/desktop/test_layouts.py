"""A short evening on the keyboards of six countries, in real windows: keys are pressed where they are on each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from desktop.conftest import CONSOLE, MANY_TRIES, TRIES, Desktop
from desktop.reader import PICKED, App, Reader, Thing, started, wait_until_locked

ENTER, SPACE, ESC = "36", "65", "Escape"
BLANK, TIMER, PROMPT = "nothing, it is blank", "the timer", "a prompt"


@dataclass(frozen=True)
class Layout:
    """What a facilitator presses, by X11's codes of places, where she looks for N, H, 2 and so on; one does nothing."""

    layout: str
    variant: str
    name: str
    letters: str
    n: str = "57"
    h: str = "43"
    r: str = "27"
    b: str = "56"
    two: str = "11"
    plus: str = "shift+21"
    ctrl_z: str = "ctrl+52"
    alt_1: str = "alt+10"
    question: str = "shift+61"
    ctrl_l: str = "ctrl+46"
    ctrl_k: str = "ctrl+45"
    idle: str = "shift+12"


US = Layout("us", "", "Ada", "shift+38 40 38")
AZERTY = replace(US, layout="fr", name="Zoé", letters="shift+25 32 11", ctrl_z="ctrl+25", question="shift+58")
LAYOUTS = [
    US,
    replace(AZERTY, idle="58"),  # a comma, where others have M
    replace(AZERTY, idle="34", two="shift+11", alt_1="alt+shift+10"),  # a dead key
    replace(
        US, layout="de", name="Jörg", letters="shift+44 47 27 42", plus="35", ctrl_z="ctrl+29", question="shift+20"
    ),
    replace(US, layout="ru", name="Анна", letters="shift+41 29 29 41", question="shift+16"),
    replace(US, layout="gr", name="Νικος", letters="shift+57 31 45 32 25"),
    Layout(
        "us",
        "dvorak",
        "Ada",
        "shift+38 43 38",
        n="46",
        h="44",
        r="32",
        b="57",
        plus="shift+35",
        ctrl_z="ctrl+61",
        question="shift+34",
        ctrl_l="ctrl+33",
        ctrl_k="ctrl+55",
        idle="25",  # a comma, where others have W
    ),
]


class Desk:
    """What the app tells of itself, panel by panel."""

    def __init__(self, reader: Reader, app: App) -> None:
        self._reader, self._app = reader, app
        self._panels = next(shown for _ in range(TRIES) if "The evening" in (shown := self._shown()))

    def tells(self, panel: str, holds: Callable[[str], bool]) -> str:
        """Wait until it tells what is hoped for; gives that."""
        told = ""
        for _ in range(MANY_TRIES):
            thing = self._panels[panel]
            if holds(told := "; ".join((self._reader.description(thing), *self._reader.rows(thing)))):
                return told
        raise AssertionError(told)

    def shows(self, name: str, *, shown: bool = True) -> bool:
        """Tell whether a card is shown, or no longer."""
        return any((("dialog", name) in self._reader.shown(self._app.pid)) is shown for _ in range(TRIES))

    def _shown(self) -> dict[str, Thing]:
        return {name: thing for (_, name), thing in self._reader.shown(self._app.pid).items()}


@pytest.fixture(params=LAYOUTS, ids=lambda made: made.variant or made.layout)
def layout(desktop: Desktop, request: pytest.FixtureRequest) -> Iterator[Layout]:
    made: Layout = request.param
    desktop.run("setxkbmap", "-layout", made.layout, "-variant", made.variant)
    yield made
    desktop.run("setxkbmap", "-layout", "us", "-variant", "")


def test_a_short_evening(desktop: Desktop, layout: Layout, tmp_path: Path) -> None:
    with (
        Reader.on_own_bus(tmp_path) as (address, reader),
        started(desktop, {"DBUS_SESSION_BUS_ADDRESS": address}) as app,
    ):
        reader.switch_on()
        wait_until_locked(app)
        desktop.run("xdotool", "windowfocus", "--sync", desktop.window(CONSOLE))
        desktop.key(ENTER, SPACE, layout.n)
        desk = Desk(reader, app)
        assert desk.tells("The evening", lambda told: "Story; " in told)

        desktop.key(layout.h, *layout.letters.split(), ENTER)
        assert desk.tells("Hands in the line", lambda told: f"; {layout.name}, " in told)

        desktop.key(layout.two, layout.r)
        assert desk.tells("Prompts", lambda told: told.split("; ")[-3].startswith(PICKED)), "the second of four"
        assert desk.tells("The room sees", PROMPT.__eq__)
        desktop.key(layout.b)
        assert desk.tells("The room sees", BLANK.__eq__)
        desktop.key(layout.b, layout.r)
        assert desk.tells("The room sees", TIMER.__eq__)

        prompts = desk.tells("Prompts", bool)
        ends = desk.tells("Now", lambda told: "Running until" in told)
        desktop.key(layout.idle, layout.plus)
        assert desk.tells("Now", lambda told: "Running until" in told and told != ends)
        desktop.key(layout.ctrl_z)
        assert desk.tells("Now", ends.__eq__)

        assert desk.tells("Prompts", prompts.__eq__)

        desktop.key(layout.ctrl_l, layout.b, layout.plus)
        assert desk.tells("Status", lambda told: "Keys are locked" in told)
        desktop.key(layout.ctrl_l)
        assert desk.tells("Status", lambda told: "Keys are locked" not in told)
        assert desk.tells("The room sees", TIMER.__eq__)
        assert desk.tells("Now", ends.__eq__)
        desktop.key(layout.ctrl_k)
        assert desk.shows("All acts")
        desktop.key(ESC)
        assert desk.shows("All acts", shown=False)

        desktop.key(layout.alt_1)
        assert desk.tells("Prompts", lambda told: told != prompts)
        desktop.key(layout.question)
        assert desk.shows("Keys")
        desktop.key(ESC)
        assert desk.shows("Keys", shown=False)
        desktop.key(ESC)
        assert desk.tells("Prompts", prompts.__eq__)
        assert desk.tells("The evening", lambda told: "Story; " in told)
        assert desk.tells("Hands in the line", lambda told: f"; {layout.name}, " in told)
