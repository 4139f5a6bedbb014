"""Prompts: sentences a facilitator may say, and which of them fit now (prompts.md)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

OFFERED = 4
OFFERED_IN_SITUATION = 3


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


@dataclass(frozen=True, slots=True)
class Prompt:
    """One sentence. `key` is its place in the deck; `room` says whether it may ever be shown on the room screen."""

    key: int
    text: str
    intent: Intent
    phases: frozenset[Phase] = frozenset()
    situation: Situation | None = None
    trigger: str = ""
    room: bool = True


@dataclass(frozen=True, slots=True)
class Deck:
    """Prompts, and the lines only the facilitator sees: one for each phase and situation."""

    prompts: tuple[Prompt, ...] = ()
    private: tuple[tuple[Phase | Situation, str], ...] = ()

    def private_line(self, moment: Phase | Situation) -> str:
        return dict(self.private).get(moment, "")


def offered(
    deck: Deck, phase: Phase | None, situation: Situation | None, used: frozenset[int], seed: int
) -> tuple[Prompt, ...]:
    """Choose what to offer now: unused first, spread over intents; the same for the same seed.

    In a situation its first three stand in the deck's own order, best first.
    """
    if situation is not None:
        fits = [p for p in deck.prompts if p.situation is situation]
        return _unused_first(fits, used)[:OFFERED_IN_SITUATION]
    fits = [p for p in deck.prompts if phase in p.phases and p.situation is None]
    fits.sort(key=lambda prompt: _shuffled(seed, prompt.key))
    fresh = _spread([p for p in fits if p.key not in used])
    return _unused_first((*fresh, *fits), used)[:OFFERED]


def _unused_first(prompts: Iterable[Prompt], used: frozenset[int]) -> tuple[Prompt, ...]:
    return tuple(sorted(dict.fromkeys(prompts), key=lambda prompt: prompt.key in used))


def _spread(prompts: list[Prompt]) -> list[Prompt]:
    """Take one of each intent before a second of any."""
    seen: dict[Intent, int] = {}
    rounds: list[tuple[int, Prompt]] = []
    for prompt in prompts:
        seen[prompt.intent] = seen.get(prompt.intent, 0) + 1
        rounds.append((seen[prompt.intent], prompt))
    return [prompt for _, prompt in sorted(rounds, key=lambda pair: pair[0])]


def _shuffled(seed: int, key: int) -> int:
    """Mix a seed and a key into a number that orders a deck (the finalizer of a 32-bit murmur hash)."""
    mixed = (seed * 0x9E3779B1 + key * 0x85EBCA6B) & 0xFFFFFFFF
    mixed ^= mixed >> 16
    mixed = mixed * 0x7FEB352D & 0xFFFFFFFF
    return mixed ^ mixed >> 15
