"""The evening that the pictures show: a Tuesday in November, three cases, two minutes behind from the first on.

Run as a program: the console's colours, then the names of the pictures that are wanted.
"""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from casesconf_desktop.forked import Forked
from casesconf_desktop.keeper import Keeper
from casesconf_desktop.link import Carried, Link
from casesconf_desktop.ui.console.plan import PlanPanel
from casesconf_desktop.ui.console.prompts import PromptsPanel
from pictures.facilitator import ALT, CTRL, Facilitator

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


def told(someone: Facilitator, *, light: bool) -> None:
    console, room = someone.evening.console, someone.evening.room
    set_up(someone)
    if light:
        someone.press("L")
    someone.take("setup", console)
    someone.at(0)
    someone.press(ENTER)
    go_on(someone, 30, 42, 52, 56)
    talk(someone, 57, "4", "9", "Kofi", "2", "9", "11", "4")
    go_on(someone, 68, 70, 72, 82, 86)
    discuss(someone)
    someone.take("console", console)
    someone.take("room", room)
    someone.press("5", held=ALT)
    someone.take("distress", panel(someone, PromptsPanel))
    someone.press(ESC)
    someone.at(96)
    someone.take("room-light", room)
    someone.at(103)
    someone.press("P")
    someone.take("plan", panel(someone, PlanPanel))
    someone.press("Y", "N")
    go_on(someone, 105, 113, 124, 128)
    talk(someone, 129, "3", "Mara", "8", "3")
    go_on(someone, 138, 140)
    someone.at(149)
    someone.press("E", held=CTRL)
    someone.take("debrief", console)
    someone.evening.forget()


def go_on(someone: Facilitator, *minutes: float) -> None:
    for minute in minutes:
        someone.at(minute)
        someone.press("N")


def talk(someone: Facilitator, begin: float, *labels: str) -> None:
    """Let one after the other speak for a minute and a half."""
    for place, label in enumerate(labels):
        someone.at(begin + 1.5 * place)
        someone.hand("H", label)
        someone.press(ENTER)


def panel(someone: Facilitator, kind: type[QWidget]) -> QWidget:
    [found] = someone.evening.console.findChildren(kind)
    return found


def set_up(someone: Facilitator) -> None:
    """Name the tellers, and note what the second said in a private word."""
    fields = someone.fields("Teller")
    for field, name in zip(fields, ("Tove", "Ana", "Jon"), strict=True):
        someone.write(field, name)
    fields[1].setFocus()
    someone.press("T", held=CTRL)
    someone.write(someone.fields("Called tonight")[0], "the shop")
    someone.write(someone.fields("Off limits")[0], "the vendor, dates")
    someone.press(ESC)
    someone.evening.console.setFocus()


def discuss(someone: Facilitator) -> None:
    """Let one speak, another answer directly, and three wait."""
    someone.at(86.4)
    someone.hand("H", "Mara")
    someone.press(ENTER)
    someone.at(86.9)
    someone.hand("H", "7")
    someone.at(87.5)
    someone.hand("H", "Kofi")
    someone.at(88.0)
    someone.press(ENTER)
    someone.at(88.7)
    someone.hand("D", "Ravi")
    someone.press(ENTER)
    someone.at(89.1)
    someone.hand("H", "12")
    someone.hand("D", "Mara")
    someone.at(89.55)
    someone.press("0", held=CTRL)
    someone.press("2")


def main(colours: str, *wanted: str) -> int:
    def run(link: Link, carried: Carried) -> int:
        if carried.state:
            return 1  # it crashed: no picture is made of that
        told(Facilitator(link, colours, wanted), light=colours == "light")
        return 0

    return Keeper(run, Forked).keep()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
