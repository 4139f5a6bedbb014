"""Which prompts fit the moment of a session."""

from casesconf_desktop.core.agenda import Kind
from casesconf_desktop.core.prompts import Phase, Prompt, offered
from casesconf_desktop.core.session import Session, Stage

PHASES = {
    Kind.DOORS: Phase.OPENING,
    Kind.OPENING: Phase.OPENING,
    Kind.STORY: Phase.STORY,
    Kind.QUESTIONS: Phase.QUESTIONS,
    Kind.DISCUSSION: Phase.DISCUSSION,
    Kind.LAST_WORD: Phase.DISCUSSION,
    Kind.BREATH: Phase.DISCUSSION,
    Kind.BREAK: Phase.DISCUSSION,
    Kind.CLOSING: Phase.CLOSING,
    Kind.FLOAT: Phase.CLOSING,
    Kind.SOCIAL: Phase.CLOSING,
    Kind.OTHER: Phase.DISCUSSION,
}


def phase_of(session: Session) -> Phase:
    return Phase.DEBRIEF if session.stage is Stage.DEBRIEF else PHASES[session.step.segment.kind]


def offer(session: Session) -> tuple[Prompt, ...]:
    """List what the panel offers now, three or four; the place of the step varies what comes first."""
    panel = session.panel
    return offered(session.deck, phase_of(session), panel.situation, panel.used, session.seed + session.current)


def offer_all(session: Session) -> tuple[Prompt, ...]:
    """List every prompt of the phase, in the deck's own order."""
    phase = phase_of(session)
    return tuple(prompt for prompt in session.deck.prompts if phase in prompt.phases)
