"""Why an act that windows, chance or the laptop answer would do nothing now: told beside it where acts are found."""

from collections.abc import Callable

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.act.card import open_cards
from casesconf_desktop.core.desk.reasons import why_not
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.window import ConsoleWindow
from casesconf_desktop.ui.keymap import Act, cap
from casesconf_desktop.ui.room.placement import Placement

Hindrance = Callable[[], str]


def hinder(acts: Acts, console: ConsoleWindow, placement: Placement) -> None:
    """Let acts know what would keep them from doing anything."""
    store, pages, live = acts.store, console.pages, console.pages.live

    def unless(able: Callable[[], object], why: str) -> Hindrance:
        return lambda: "" if able() else why

    def nothing_open() -> str:
        leaves = console.can_leave or not why_not(store.session, a.Leave(), store.now())
        return "" if leaves else said("nothing is open")

    hindrances: dict[Act, Hindrance] = {
        Act.HAND_ABOVE: unless(lambda: live.can_step_line(-1), said("no hand is above")),
        Act.HAND_BELOW: unless(lambda: live.can_step_line(1), said("no hand is below")),
        Act.PLAN_UP: unless(lambda: live.can_step_plan(-1), said("no row is above")),
        Act.PLAN_DOWN: unless(lambda: live.can_step_plan(1), said("no row is below")),
        Act.SCRIPT_UP: unless(lambda: live.can_step_script(-1), said("this is the first part")),
        Act.SCRIPT_DOWN: unless(lambda: live.can_step_script(1), said("this is the last part")),
        Act.SCRIPT: unless(lambda: pages.to_read, said("nothing is read out in this step")),
        Act.CARD: unless(lambda: open_cards(store.session), said("no card is left to write on")),
        Act.DRAW_ORDER: unless(lambda: len(store.session.agenda.cases) > 1, said("it takes two cases")),
        Act.ROOM_ON: unless(lambda: not placement.shown, said("it is on")),
        Act.SWAP: unless(lambda: placement.can_swap, said("there is no other screen")),
        Act.PEEK: lambda: said("hold {key}").format(key=cap(Act.PEEK)),
        Act.FORGET: lambda: said("hold its key on the last page"),
        #: Beside the act that has opened this very list.
        Act.FIND_ACT: unless(lambda: not console.overlays.finding.scrim.isVisible(), said("this is it")),
        Act.LEAVE: nothing_open,
    }
    for act, hindrance in hindrances.items():
        acts.hinder(act, hindrance)
