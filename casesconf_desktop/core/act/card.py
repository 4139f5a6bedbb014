"""The tellers' cards: written before a case is over, and wiped at its last word."""

from dataclasses import replace

from casesconf_desktop.core.agenda import Kind
from casesconf_desktop.core.card import EMPTY, Card, Signal
from casesconf_desktop.core.session import Session, Stage


def open_cards(session: Session) -> tuple[int, ...]:
    """List the cases whose card may be written: those whose last word, or end, is still to come."""
    if session.stage is Stage.SETUP:
        return session.cases
    if session.stage is Stage.DEBRIEF:
        return ()
    coming = session.steps[session.current :]
    told = (s.segment for s in coming if s.segment.case is not None and not s.left_out)
    here = session.step.segment
    over = here.case if here.kind is Kind.LAST_WORD else None
    return tuple(dict.fromkeys(s.case for s in told if s.case is not None and s.case != over))


def set_card(session: Session, case: int, card: Card) -> Session:
    """Write a card; a story that is being told shows its signal at once."""
    if case not in open_cards(session):
        return session
    changed = session.with_card(case, card)
    telling = session.stage is Stage.LIVE and session.step.segment.case == case
    return with_signal(changed) if telling and card.signal is not session.card(case).signal else changed


def with_signal(session: Session) -> Session:
    """Show the room of a story what its teller asked for, and of everything else what is usual."""
    return replace(session, room=replace(session.room, signal=signal_of(session)))


def signal_of(session: Session) -> Signal | None:
    segment = session.step.segment
    return session.card(segment.case).signal if segment.kind is Kind.STORY else None


def wiped(session: Session, target: int) -> Session:
    """Wipe the card of the case whose last word comes, or which is left."""
    case, coming = session.step.segment.case, session.steps[target].segment
    over = case is not None and (coming.case != case or coming.kind is Kind.LAST_WORD)
    return session.with_card(case, EMPTY) if case is not None and over else session


def forgetting(session: Session, before: Session, after: Session) -> Session:
    """Wipe from an earlier session the cards that an act has wiped: no undo brings them back."""
    for case, card in enumerate(before.cards):
        if card != EMPTY and after.card(case) == EMPTY:
            session = session.with_card(case, EMPTY)
    return session
