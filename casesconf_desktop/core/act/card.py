"""The tellers' cards: written before a case is over, and wiped at its last word."""

from collections.abc import Iterable, Iterator

from casesconf_desktop.core.agenda import Kind
from casesconf_desktop.core.card import EMPTY, Card, Signal
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Session, Stage


def open_cards(session: Session) -> tuple[int, ...]:
    """List the cases whose card may be written: those whose last word, or end, is still to come."""
    if session.stage is Stage.SETUP:
        return session.cases
    if session.stage is Stage.DEBRIEF:
        return ()
    here = session.current
    begun = (s for at, s in enumerate(session.steps[: here + 1]) if s.run.started is not None or at == here)
    over = {step.segment.case for step in begun if step.segment.kind is Kind.LAST_WORD}
    told = (step.segment.case for step in session.steps[here:] if not step.left_out)
    return tuple(dict.fromkeys(case for case in told if case is not None and case not in over))


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
    """Tell what the teller of the story that is told asked for, if one is."""
    if session.stage is not Stage.LIVE or session.step.segment.kind is not Kind.STORY:
        return None
    return session.card(session.step.segment.case).signal


def wiped(session: Session) -> Session:
    """Wipe the card of each case whose last word has begun, or which will not be told any more."""
    [without] = forgetting((session,), session)
    return without


def forgetting(earlier: Iterable[Session], now: Session) -> Iterator[Session]:
    """Wipe from sessions the cards that are over now: no undo brings them back, whatever was written on them."""
    kept = frozenset(open_cards(now))
    for session in earlier:
        over = any(card != EMPTY and case not in kept for case, card in enumerate(session.cards))
        cards = tuple(card if case in kept else EMPTY for case, card in enumerate(session.cards)) if over else ()
        yield replace(session, cards=cards) if over else session
