"""Prompts: sentences a facilitator may say, and the decks they come in (prompts.md)."""

from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.said import said


class Phase(StrEnum):
    OPENING = "opening"
    STORY = "story"
    QUESTIONS = "questions"
    DISCUSSION = "discussion"
    CLOSING = "closing"
    DEBRIEF = "debrief"


class Intent(StrEnum):
    CURIOSITY = "curiosity"
    SAFETY = "safety"
    DE_IDENTIFY = "de-identify"
    REDIRECT_BLAME = "redirect-blame"
    BALANCE = "balance"
    DRAW_OUT = "draw-out"
    EMOTION = "emotion"
    SILENCE = "silence"
    TIME = "time"


class Situation(StrEnum):
    """What just happened, in the order of Alt+1 to Alt+8."""

    BLAME = "blame"
    NAMES = "names"
    DOMINATING = "dominating"
    SILENCE = "silence"
    DISTRESS = "distress"
    RABBIT_HOLE = "rabbit hole"
    ADVICE = "advice"
    OVERRUN = "overrun"


SITUATIONS = {
    #: These eight name what just happened, on keys in one row: keep them short.
    Situation.BLAME: said("Blame", "what just happened"),
    #: Somebody was named who should not be.
    Situation.NAMES: said("Names", "what just happened"),
    #: One person speaks most of the time.
    Situation.DOMINATING: said("Dominating", "what just happened"),
    Situation.SILENCE: said("Silence", "what just happened"),
    #: Somebody is hurting.
    Situation.DISTRESS: said("Distress", "what just happened"),
    #: The talk loses itself in details.
    Situation.RABBIT_HOLE: said("Rabbit hole", "what just happened"),
    Situation.ADVICE: said("Advice", "what just happened"),
    #: It takes longer than planned.
    Situation.OVERRUN: said("Overrun", "what just happened"),
}


class Moment(StrEnum):
    """What makes a moment of a phase its own. At the first three only prompts made for them are offered."""

    DOORS = "doors"
    LAST_WORD = "last word"
    BREAK = "break"
    BEGIN = "begin"
    WRAP_UP = "wrap-up"
    OVER = "over"
    FIRST_CASE = "first case"
    LAST_CASE = "last case"
    EMPTY_LINE = "empty line"
    LONG_LINE = "long line"


class Prompt(Struct, frozen=True):
    """One sentence. `key` is its place in the deck; `room` says whether it may ever be shown on the room screen.

    With `when` it is offered at these moments only. `trigger` names in a few words what was heard or seen just before.
    """

    key: int
    text: str
    intent: Intent
    phases: frozenset[Phase] = frozenset()
    situation: Situation | None = None
    trigger: str = ""
    room: bool = True
    when: frozenset[Moment] = frozenset()

    @property
    def for_the_room(self) -> bool:
        """Whether it may be shown: what is said to somebody who is hurting never is, whatever a deck claims."""
        return self.room and self.situation is not Situation.DISTRESS


class Part(Struct, frozen=True):
    """A part of what is said at the opening or the closing."""

    phase: Phase
    title: str
    text: str


class Deck(Struct, frozen=True):
    """Prompts, each at the place of its key; the lines only the facilitator sees; what is said at both ends.

    `instead` says that a facilitator's own deck is taken in place of what lies under it. `strike` is said when a name
    is struck. `source` names the file a deck was read from.
    """

    prompts: tuple[Prompt, ...] = ()
    private: tuple[tuple[Phase | Situation | Moment, str], ...] = ()
    script: tuple[Part, ...] = ()
    instead: bool = False
    strike: str = ""
    source: str = ""

    def private_line(self, *moments: Phase | Situation | Moment) -> str:
        """Give the line for the first of these moments that has one."""
        lines = dict(self.private)
        return next((lines[moment] for moment in moments if moment in lines), "")

    def parts(self, phase: Phase) -> tuple[Part, ...]:
        return tuple(part for part in self.script if part.phase is phase)


def merged(decks: Iterable[Deck]) -> Deck:
    """Lay decks over each other, the first on top, down to one that stands instead of the rest.

    A sentence that two of them have is taken once, and is for the room only if both say so.
    """
    texts: dict[str, Prompt] = {}
    private: dict[Phase | Situation | Moment, str] = {}
    script: tuple[Part, ...] = ()
    strike = ""
    for deck in decks:
        strike = strike or deck.strike
        for prompt in deck.prompts:
            known = texts.setdefault(heard(prompt.text), prompt)
            texts[heard(prompt.text)] = replace(known, room=known.for_the_room and prompt.for_the_room)
        private = dict(deck.private) | private
        script = (*script, *(part for part in deck.script if part.phase not in {known.phase for known in script}))
        if deck.instead:
            break
    prompts = (replace(prompt, key=key) for key, prompt in enumerate(texts.values()))
    return Deck(tuple(prompts), tuple(private.items()), script, strike=strike)


def heard(text: str) -> str:
    """Reduce a sentence to what is heard."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())
