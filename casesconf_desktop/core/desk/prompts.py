"""The prompts panel: what may be said now, and what helps when something happens."""

from msgspec import Struct

from casesconf_desktop.core import words
from casesconf_desktop.core.act.card import open_cards
from casesconf_desktop.core.act.time import BEATS, extension, timed
from casesconf_desktop.core.act.turn import can_break, interrupts
from casesconf_desktop.core.agenda import MINUTE, ZERO, Kind
from casesconf_desktop.core.choice import reason
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.card import HIDDEN, card_told
from casesconf_desktop.core.forecast import end_of
from casesconf_desktop.core.line import Line
from casesconf_desktop.core.prompting import AT_KIND, TALK, news, occasion, phase_of, picked, shown
from casesconf_desktop.core.prompts import Moment, Phase, Prompt, Situation
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.said import said
from casesconf_desktop.core.search import Index, found
from casesconf_desktop.core.session import Session, Step

TITLES: dict[Phase | Situation | Moment, str] = {
    #: Each of these heads a list of sentences that the facilitator may say: what they are for, or when they help.
    Phase.OPENING: said("For the opening"),
    Phase.STORY: said("For the story"),
    Phase.QUESTIONS: said("For the questions"),
    Phase.DISCUSSION: said("For the discussion"),
    Phase.CLOSING: said("For the closing"),
    #: The hosts talk the evening over, once it has ended.
    Phase.DEBRIEF: said("Talk it over"),
    Moment.DOORS: said("Before it starts"),
    Moment.LAST_WORD: said("For the last word"),
    Moment.BREAK: said("In the break"),
    Situation.BLAME: said("When blame comes up"),
    Situation.NAMES: said("When a name falls"),
    Situation.DOMINATING: said("When one voice fills the room"),
    Situation.SILENCE: said("When nobody speaks"),
    Situation.DISTRESS: said("When someone is hurting"),
    Situation.RABBIT_HOLE: said("When it goes too deep"),
    Situation.ADVICE: said("When advice comes"),
    Situation.OVERRUN: said("When it runs over"),
}
#: Over the sentences that a search found.
FOUND, DOTS = said("What was found"), "• • •"
#: Back and Next are keys; a break was put in, and stopped what went on.
TAKEN_UP = said("Back takes it up as it was left. Next goes on without the rest of it.")


class PromptRow(Struct, frozen=True):
    """One prompt, and why it is offered. `room` is false for what is only to be said."""

    key: int
    text: str
    why: str
    room: bool
    pinned: bool


class PromptsView(Struct, frozen=True):
    """`picked` is a place in `rows`. `news` says what has become of the moment since, if other prompts fit it.

    `private` and `card`, the teller's, are for the facilitator alone. `silence` counts the seconds of one, `silent`
    says that it goes on. `begun` says that a step runs, `timed` that its length can be changed,
    `telling` that a story is told, `talking` that there is a line, `speaking` that somebody of it has the floor. `beat`
    names the part a story would come to next, `extend` what may be asked for. There is a `script` to read out, or a
    card to write, if it is `carded`. `hidden` says that the room could read along.
    """

    title: str
    situation: Situation | None
    found: bool
    rows: tuple[PromptRow, ...]
    picked: int
    shown: bool
    news: str
    private: str
    card: str
    silence: str
    silent: bool
    begun: bool
    paused: bool
    blank: bool
    telling: bool
    talking: bool
    speaking: bool
    asking: bool
    timed: bool
    can_break: bool
    beat: str
    extend: str
    script: bool
    carded: bool
    hidden: bool


def prompts_view(session: Session, now: Now, *, masked: bool = False, hidden: bool = False) -> PromptsView:
    """See the panel; masked, nothing of a person is in it; hidden, no prompt can be read by a room that sees it."""
    panel, step, chosen = session.panel, session.step, picked(session)
    more = extension(session)
    rows = shown(session)
    moment = _moment(session)
    begun = step.run.started is not None
    silence, silent = _silence(session, now), panel.since is not None
    return PromptsView(
        title=FOUND if panel.found else TITLES[panel.situation or moment],
        situation=panel.situation,
        found=panel.found,
        rows=tuple(_row(session, prompt, hidden=hidden) for prompt in rows),
        picked=rows.index(chosen) if chosen else 0,
        shown=session.room.prompt is not None and panel.picked in (None, session.room.prompt.key),
        news=news(session, now),
        private=HIDDEN if hidden else _private(session, now, moment),
        card=card_told(session, masked=masked),
        silence=silence,
        silent=silent,
        begun=begun and step.segment.kind is not Kind.DOORS,
        paused=step.run.paused_since is not None,
        blank=session.room.blank,
        telling=step.segment.kind is Kind.STORY and begun,
        talking=step.segment.kind in TALK and begun,
        speaking=_speaking(session.line),
        asking=step.run.asking,
        timed=timed(session) and begun,
        can_break=can_break(session),
        beat=next_beat(step),
        extend=words.length(more) if more is not None and begun else "",
        script=bool(session.deck.parts(phase_of(session))),
        carded=_carded(session),
        hidden=hidden,
    )


def _silence(session: Session, now: Now) -> str:
    """Count a silence, or tell how long it was."""
    panel = session.panel
    length = panel.quiet if panel.since is None else now.at - panel.since
    return "" if length is None else words.short(length)


def _speaking(line: Line) -> bool:
    """Tell whether somebody of the line has the floor with a topic of their own."""
    return line.turn is not None and not line.turn.teller and line.interrupted is None


def next_beat(step: Step) -> str:
    told = len(step.run.beats) + 1
    return BEATS[told] if step.segment.kind is Kind.STORY and told < len(BEATS) else ""


def found_rows(session: Session, index: Index, query: str, *, hidden: bool) -> tuple[PromptRow, ...]:
    """List what a search finds, best first."""
    return tuple(_row(session, prompt, hidden=hidden) for prompt in found(index, query, phase_of(session)))


def _moment(session: Session) -> Phase | Moment:
    return AT_KIND.get(session.step.segment.kind, phase_of(session))


def _row(session: Session, prompt: Prompt, *, hidden: bool) -> PromptRow:
    """Show a prompt; the picked one counts as used already, but is not told as such while it is said."""
    said_before = tuple(key for key in session.panel.used if key != session.panel.picked)
    why = HIDDEN if hidden else reason(prompt, replace(occasion(session), used=said_before))
    text = DOTS if hidden else prompt.text
    return PromptRow(prompt.key, text, why, prompt.for_the_room, prompt.key in session.pinned)


def _private(session: Session, now: Now, moment: Phase | Moment) -> str:
    """Give the line for the facilitator alone: of the evening itself where it knows better than a deck."""
    situation = session.panel.situation
    if situation is None and interrupts(session.step):
        return TAKEN_UP
    if situation is Situation.OVERRUN:
        slack = session.times.hard_stop - end_of(session, now)
        if slack >= MINUTE:
            #: What is in hand before the venue closes: "20 min in hand tonight".
            return said("{left} tonight. Nothing has to be cut yet.").format(left=words.left(slack))
        if slack < ZERO:
            #: How long after the venue closes the evening ends. P is a key; talks lose time, the next story does not.
            over = said("{left}. P shows a new plan: talks pay, the next story does not.")
            return over.format(left=words.left(slack))
    moments = [situation] if situation else [moment, phase_of(session)]
    return session.deck.private_line(*moments)


def _carded(session: Session) -> bool:
    """Tell whether there is a card to write: of this case, or before one."""
    case, cases = session.step.segment.case, open_cards(session)
    return bool(cases) and (case is None or case in cases)
