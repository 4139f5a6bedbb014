"""What is arranged with the company, before and during the evening: how the line is run, and the tellers' cards."""

from datetime import timedelta
from typing import assert_never

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.act.card import set_card
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Session

FEWEST_CHAIRS, MOST_CHAIRS = 4, 60
SHORTEST_TURN = timedelta(seconds=15)


def arrange(session: Session, action: a.Arrangement) -> Session:
    match action:
        case a.SetPolicy(policy):
            changed = replace(session, line=replace(session.line, policy=policy))
        case a.SetChairs(count):
            chairs = min(max(count, FEWEST_CHAIRS), MOST_CHAIRS) if count > 0 else 0
            changed = replace(session, chairs=chairs)
        case a.SetTurn(length):
            changed = replace(session, line=replace(session.line, soft=max(length, SHORTEST_TURN)))
        case a.SetCard(case, card):
            changed = set_card(session, case, card)
        case _:
            assert_never(action)
    return session if changed == session else changed
