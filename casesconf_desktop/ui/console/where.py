"""Where keys are pressed: what lies on top comes first, and anything else is asked only if that has no such key."""

from casesconf_desktop.core.session import Stage
from casesconf_desktop.ui.console.window import ConsoleWindow
from casesconf_desktop.ui.keymap import Where

STAGES = {Stage.SETUP: Where.SETUP, Stage.LIVE: Where.LIVE, Stage.DEBRIEF: Where.DEBRIEF}


def where(console: ConsoleWindow, stage: Stage) -> tuple[Where, ...]:
    return (Where.COVERED,) if console.covered else page(console, stage)


def page(console: ConsoleWindow, stage: Stage) -> tuple[Where, ...]:
    """Tell where keys are pressed once nothing covers the page any more."""
    here, pages = STAGES[stage], console.pages
    if here is not Where.LIVE:
        return (here,)
    over = ((Where.PLAN, pages.planning), (Where.SCRIPT, pages.scripted), (Where.CIRCLE, pages.ringed))
    return (*(place for place, on in over if on), here)
