"""The teller's card: as it is written, one case at a time, and as it is told, until the last word of its case."""

from msgspec import Struct

from casesconf_desktop.core import words
from casesconf_desktop.core.act.card import open_cards
from casesconf_desktop.core.card import SIGNALS, Card
from casesconf_desktop.core.lists import loosely_listed
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Session, Stage

#: In the place of what is hidden while the room could read along.
HIDDEN = said("hidden here")


class CardView(Struct, frozen=True):
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
        words.case(session.number(shown)),
        session.label(shown),
        session.card(shown),
        cases[place - 1] if place else None,
        cases[place + 1] if place + 1 < len(cases) else None,
    )


def card_told(session: Session, *, masked: bool) -> str:
    """Tell what the teller of this case asked for, until the last word."""
    case = session.step.segment.case
    line = card_line(session.card(case))
    if not line or case not in open_cards(session):
        return ""
    return HIDDEN if masked else line


def card_line(card: Card) -> str:
    """Tell a teller's card in one line."""
    #: What the teller would rather not be asked about, and how the room is told the time near the end.
    limits = said("off limits: {what}").format(what=card.off_limits) if card.off_limits else ""
    #: What the company is called tonight.
    called = said("called “{alias}”").format(alias=card.alias) if card.alias else ""
    signal = said("signal: {signal}").format(signal=SIGNALS[card.signal]) if card.signal else ""
    return loosely_listed((limits, called, signal))
