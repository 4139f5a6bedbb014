"""The prompts panel: what may be said now, and what helps when something happens."""

from dataclasses import dataclass

from casesconf_desktop.core import words
from casesconf_desktop.core.act.time import BEATS, extension
from casesconf_desktop.core.agenda import Kind
from casesconf_desktop.core.prompting import offer, phase_of
from casesconf_desktop.core.prompts import Phase, Situation
from casesconf_desktop.core.session import Session, Step

TITLES: dict[Phase | Situation, str] = {
    Phase.OPENING: "For the opening",
    Phase.STORY: "For the story",
    Phase.QUESTIONS: "For the questions",
    Phase.DISCUSSION: "For the discussion",
    Phase.CLOSING: "For the closing",
    Phase.DEBRIEF: "Talk it over",
    Situation.BLAME: "When blame comes up",
    Situation.NAMES: "When a name falls",
    Situation.DOMINATING: "When one voice fills the room",
    Situation.SILENCE: "When nobody speaks",
    Situation.DISTRESS: "When someone is hurting",
    Situation.RABBIT_HOLE: "When it goes too deep",
    Situation.ADVICE: "When advice comes",
    Situation.OVERRUN: "When it runs over",
}
BACK_TO = {
    Phase.OPENING: "back to the opening",
    Phase.STORY: "back to the story",
    Phase.QUESTIONS: "back to the questions",
    Phase.DISCUSSION: "back to the discussion",
    Phase.CLOSING: "back to the closing",
    Phase.DEBRIEF: "back",
}


@dataclass(frozen=True, slots=True)
class PromptRow:
    """One prompt. `room` is false for what is only to be said."""

    text: str
    room: bool


@dataclass(frozen=True, slots=True)
class PromptsView:
    """`telling` says that a story is told; `beat` names the part it would come to next, `extend` what may be asked for.

    `private` is for the facilitator alone.
    """

    title: str
    hint: str
    situation: Situation | None
    rows: tuple[PromptRow, ...]
    picked: int
    shown: bool
    private: str
    paused: bool
    blank: bool
    telling: bool
    asking: bool
    beat: str
    extend: str


def prompts_view(session: Session) -> PromptsView:
    panel, phase, step = session.panel, phase_of(session), session.step
    more = extension(session)
    prompts = offer(session)
    picked = prompts[panel.picked] if panel.picked < len(prompts) else None
    moment: Phase | Situation = panel.situation or phase
    return PromptsView(
        TITLES[moment],
        BACK_TO[phase] if panel.situation else "or, when it happens",
        panel.situation,
        tuple(PromptRow(prompt.text, prompt.room) for prompt in prompts),
        panel.picked,
        picked is not None and session.room.prompt == picked,
        session.deck.private_line(moment),
        session.step.run.paused_since is not None,
        session.room.blank,
        step.segment.kind is Kind.STORY and step.run.started is not None,
        step.run.asking,
        next_beat(step),
        words.length(more) if more is not None and step.run.started is not None else "",
    )


def next_beat(step: Step) -> str:
    told = len(step.run.beats) + 1
    return BEATS[told] if step.segment.kind is Kind.STORY and told < len(BEATS) else ""
