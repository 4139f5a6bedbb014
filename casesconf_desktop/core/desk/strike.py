"""What is said when a name is struck. Nothing here is kept: the session never hears of it."""

from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Session, Stage

#: Said aloud when somebody has named a person or a company: the name is not to be used.
STRIKE = said("Let’s strike that one. A plain word does just as well.")
"""For a deck that has no words of its own for it."""


def strike_words(session: Session, *, masked: bool) -> tuple[str, ...]:
    """Give the deck's words, and what the company is called tonight instead."""
    case = session.step.segment.case if session.stage is Stage.LIVE else None
    alias = "" if masked else session.card(case).alias
    #: What the company is called tonight.
    instead = said("Here it is called “{alias}”.").format(alias=alias)
    return (session.deck.strike or STRIKE, *([instead] if alias else []))
