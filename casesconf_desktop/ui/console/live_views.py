"""What the live page shows of a session: a view for each of its panels."""

from casesconf_desktop.core.actions import Action, Add
from casesconf_desktop.core.agenda import MINUTE
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.circle import circle_view
from casesconf_desktop.core.desk.line import line_view
from casesconf_desktop.core.desk.now import now_view
from casesconf_desktop.core.desk.plan import plan_view
from casesconf_desktop.core.desk.price import price
from casesconf_desktop.core.desk.prompts import prompts_view
from casesconf_desktop.core.desk.rail import rail_view
from casesconf_desktop.core.forecast import Forecast, forecast
from casesconf_desktop.core.prompts import Part, Situation
from casesconf_desktop.core.session import Session
from casesconf_desktop.ui.console.live import LivePage

BORROWED = 3 * MINUTE


def show_panels(
    live: LivePage,
    session: Session,
    now: Now,
    script: tuple[Part, ...],
    *,
    planning: bool,
    masked: bool,
    hidden: bool,
    seen: Forecast | None,
) -> None:
    """Show all but the price. In the middle is the plan, or what is read out, or else prompts.

    Prompts are `hidden` while the room would read them. What is expected may have been `seen` already.
    """
    seen = forecast(session, now) if seen is None else seen
    live.show_plan(plan_view(session, now, live.chosen, seen) if planning else None, script)
    live.show_views(
        rail_view(session, now, masked=masked, seen=seen),
        now_view(session, now, masked=masked),
        prompts_view(session, now, masked=masked, hidden=hidden),
        line_view(session, now, masked=masked),
        circle_view(session),
    )


def show_price(live: LivePage, session: Session, now: Now, considered: Action | None) -> None:
    """Show the price of what is considered; that of more time stands there before anybody asks, if it is overrun."""
    told = None if considered is None else price(session, considered, now)
    if told is None and session.panel.situation is Situation.OVERRUN:
        told = price(session, Add(BORROWED, session.step.segment.key), now)
    live.show_price(told)
