"""Which prompts fit the moment of a session.

What is offered stays until an act asks for others: a list that somebody reads from does not change by itself.
"""

from casesconf_desktop.core.agenda import MINUTE, Kind
from casesconf_desktop.core.choice import AT_MOMENT, TIMED, Occasion, fitting, offered
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.prompts import Moment, Phase, Prompt
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Session, Stage
from casesconf_desktop.core.timing import elapsed, phase

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
AT_KIND = {
    Kind.DOORS: Moment.DOORS,
    Kind.LAST_WORD: Moment.LAST_WORD,
    Kind.BREATH: Moment.BREAK,
    Kind.BREAK: Moment.BREAK,
}
TALK = (Kind.QUESTIONS, Kind.DISCUSSION, Kind.OTHER)
#: Fills in "Others, {news}": other prompts fit now that the beginning is over.
UNDER_WAY = said("under way", "why a prompt is offered")
"""What is said once the moment that rows were made for is over."""

BEGINS = 2 * MINUTE
LONG = 5
"""So many hands make a long line."""


def phase_of(session: Session) -> Phase:
    return Phase.DEBRIEF if session.stage is Stage.DEBRIEF else PHASES[session.step.segment.kind]


def moments(session: Session, now: Now) -> frozenset[Moment]:
    """Tell what is special about now."""
    if session.stage is not Stage.LIVE:
        return frozenset()
    kind = session.step.segment.kind
    if kind in AT_KIND:
        return frozenset({AT_KIND[kind]})
    timed = _timed(session, now)
    return frozenset({*timed, *_placed(session), *(_lined(session) if Moment.BEGIN not in timed else ())})


def _timed(session: Session, now: Now) -> tuple[Moment, ...]:
    segment, run = session.step.segment, session.step.run
    match phase(segment, run, now.at):
        case TimerState.WRAPPING_UP:
            return (Moment.WRAP_UP,)
        case TimerState.OVER:
            return (Moment.OVER,)
        case _:
            return (Moment.BEGIN,) if elapsed(run, now.at) < BEGINS else ()


def _placed(session: Session) -> tuple[Moment, ...]:
    cases, case = session.cases, session.step.segment.case
    if case is None or len(cases) == 1:
        return ()
    ends = ((Moment.FIRST_CASE, cases[0]), (Moment.LAST_CASE, cases[-1]))
    return tuple(moment for moment, end in ends if case == end)


def _lined(session: Session) -> tuple[Moment, ...]:
    line = session.line
    if session.step.segment.kind not in TALK:
        return ()
    if line.count >= LONG:
        return (Moment.LONG_LINE,)
    return (Moment.EMPTY_LINE,) if line.count == 0 and line.turn is None else ()


def occasion(session: Session) -> Occasion:
    """Tell what the panel's rows were chosen for; the place of the step varies what comes first."""
    panel = session.panel
    seed = session.seed + session.current
    return Occasion(phase_of(session), panel.situation, panel.moments, panel.used, panel.passed, session.pinned, seed)


def settled(session: Session, now: Now) -> Session:
    """Fill an empty panel with what fits now; one that is filled stays as it is."""
    if session.stage is Stage.SETUP or session.panel.rows:
        return session
    looked = replace(session, panel=replace(session.panel, moments=moments(session, now)))
    rows = tuple(prompt.key for prompt in offered(session.deck, occasion(looked)))
    return replace(looked, panel=replace(looked.panel, rows=rows)) if rows else session


def hushed(before: Session, after: Session, now: Now) -> Session:
    """End the count of a silence when somebody is given the floor."""
    panel, turn, was = after.panel, after.line.turn, before.line.turn
    if panel.since is None or turn is None or (was is not None and turn.hand.key == was.hand.key):
        return after
    return replace(after, panel=replace(panel, since=None, quiet=now.at - panel.since))


def shown(session: Session) -> tuple[Prompt, ...]:
    """List what the panel shows."""
    return tuple(session.deck.prompts[key] for key in session.panel.rows)


def picked(session: Session) -> Prompt | None:
    """Give the picked prompt: the first row until another is picked."""
    rows, key = shown(session), session.panel.picked
    return next((prompt for prompt in rows if prompt.key == key), rows[0] if rows else None)


def news(session: Session, now: Now) -> str:
    """Say what has become of the moment since the panel was filled, if other prompts fit it."""
    panel, here = session.panel, moments(session, now)
    fresh, gone = here - panel.moments, panel.moments - here
    if session.stage is not Stage.LIVE or panel.situation is not None or panel.found:
        return ""
    then = replace(occasion(session), moments=here)
    deck = (
        session.deck.prompts if fresh else ()
    )  # looked through only in a moment that is new: this is asked each second
    free = (p for p in deck if p.key not in panel.used and p.key not in panel.rows)
    made = {moment for prompt in free if fitting(prompt, then) for moment in prompt.when & fresh}
    over = any(prompt.when & gone & TIMED and not prompt.when & here for prompt in shown(session))
    stale = UNDER_WAY if over else ""
    return next((words for moment, words in AT_MOMENT.items() if moment in made), stale)
