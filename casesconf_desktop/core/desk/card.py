"""The teller's card as it is written: one case at a time, of those whose last word is still to come."""

from dataclasses import dataclass

from casesconf_desktop.core.act.card import open_cards
from casesconf_desktop.core.card import Card
from casesconf_desktop.core.session import Session, Stage


@dataclass(frozen=True, slots=True)
class CardView:
    """`before` and `after` are the cases whose cards come before and after this one."""

    case: int
    title: str
    teller: str
    card: Card
    before: int | None
    after: int | None


def card_view(session: Session, case: int | None = None) -> CardView | None:
    """See a card: of a case, else of the one that is told, else of the next. None where no card is open."""
    cases = open_cards(session)
    if not cases:
        return None
    here = session.step.segment.case if session.stage is Stage.LIVE else None
    shown = next((one for one in (case, here) if one in cases), None)
    shown = cases[0] if shown is None else shown
    place = cases.index(shown)
    return CardView(
        shown,
        f"Case {session.number(shown)}",
        session.label(shown),
        session.card(shown),
        cases[place - 1] if place else None,
        cases[place + 1] if place + 1 < len(cases) else None,
    )
