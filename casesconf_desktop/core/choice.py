"""Which prompts are offered: those that fit the moment, not used, spread over intents, pinned first; and why."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from msgspec import Struct

from casesconf_desktop.core.prompts import Deck, Intent, Moment, Phase, Prompt, Situation
from casesconf_desktop.core.said import said

OFFERED, OFFERED_IN_SITUATION, OFFERED_IN_DEBRIEF = 4, 3, 6
MOST_BY_PLACE = 2
"""So many are offered for the place in the evening or the length of the line; the rest is left to the talk itself."""

ALONE = (Moment.DOORS, Moment.LAST_WORD, Moment.BREAK)
"""Moments at which only prompts made for them fit."""

TIMED = frozenset({*ALONE, Moment.BEGIN, Moment.WRAP_UP, Moment.OVER})
"""Moments that come before everything else: the others may bring in two."""

AT_MOMENT = {
    #: These say in a word or two why a prompt is offered, beside it and in the middle of a line: for this moment ...
    Moment.BEGIN: said("to begin", "why a prompt is offered"),
    Moment.WRAP_UP: said("wrapping up", "why a prompt is offered"),
    Moment.OVER: said("over time", "why a prompt is offered"),
    Moment.FIRST_CASE: said("first case", "why a prompt is offered"),
    Moment.LAST_CASE: said("last case", "why a prompt is offered"),
    Moment.EMPTY_LINE: said("nobody waits", "why a prompt is offered"),
    Moment.LONG_LINE: said("long line", "why a prompt is offered"),
}
FOR_INTENT = {
    #: ... or for what a prompt does: for curiosity, against names, for more voices, about time ...
    Intent.CURIOSITY: said("curiosity", "what a prompt is for"),
    Intent.SAFETY: said("safety", "what a prompt is for"),
    Intent.DE_IDENTIFY: said("no names", "what a prompt is for"),
    Intent.REDIRECT_BLAME: said("beyond blame", "what a prompt is for"),
    Intent.BALANCE: said("more voices", "what a prompt is for"),
    Intent.DRAW_OUT: said("draws out", "what a prompt is for"),
    Intent.EMOTION: said("feelings", "what a prompt is for"),
    Intent.SILENCE: said("quiet", "what a prompt is for"),
    Intent.TIME: said("time", "what a prompt is for"),
}


class Occasion(Struct, frozen=True):
    """What is to be chosen for. `used` are keys, the last one used last; `passed` those passed over for others."""

    phase: Phase
    situation: Situation | None = None
    moments: frozenset[Moment] = frozenset()
    used: tuple[int, ...] = ()
    passed: frozenset[int] = frozenset()
    pinned: frozenset[int] = frozenset()
    seed: int = 0

    @property
    def count(self) -> int:
        """How many are offered."""
        if self.situation is not None:
            return OFFERED_IN_SITUATION
        return OFFERED_IN_DEBRIEF if self.phase is Phase.DEBRIEF else OFFERED


def offered(deck: Deck, occasion: Occasion) -> tuple[Prompt, ...]:
    """Choose what to offer, the same for the same seed. A situation and the debrief keep the deck's order, best first.

    What was passed over comes again only when nothing else is left, and then what was used, the longest ago first. A
    pinned one is offered again, unless it was used last.
    """
    fits = [prompt for prompt in deck.prompts if fitting(prompt, occasion)]
    again = occasion.pinned.difference(occasion.used[-1:])
    free = [prompt for prompt in fits if prompt.key in again or prompt.key not in occasion.used]
    used = sorted((p for p in fits if p not in free), key=lambda p: occasion.used.index(p.key))
    waiting = _in_order([prompt for prompt in free if prompt.key not in occasion.passed], occasion)
    passed = _in_order([prompt for prompt in free if prompt.key in occasion.passed], occasion)
    return tuple(islice(chain(waiting, passed, used), occasion.count))


def fitting(prompt: Prompt, occasion: Occasion) -> bool:
    """Tell whether a prompt fits the phase and the moment, or the situation if there is one."""
    if occasion.situation is not None:
        return prompt.situation is occasion.situation
    if prompt.situation is not None or occasion.phase not in prompt.phases:
        return False
    alone = occasion.moments.intersection(ALONE)
    return bool(prompt.when & (alone or occasion.moments)) or not (prompt.when or alone)


def reason(prompt: Prompt, occasion: Occasion) -> str:
    """Say in a word or two why a prompt is offered."""
    if prompt.key in occasion.pinned:
        #: The facilitator pinned the prompt: it is offered first.
        return said("pinned", "why a prompt is offered")
    if prompt.key in occasion.used:
        return said("said before", "why a prompt is offered")
    if prompt.situation is not None:
        return prompt.trigger or FOR_INTENT[prompt.intent]
    now = (AT_MOMENT[moment] for moment in AT_MOMENT if moment in prompt.when & occasion.moments)
    return next(now, FOR_INTENT[prompt.intent])


def _in_order(prompts: list[Prompt], occasion: Occasion) -> Iterator[Prompt]:
    """Put pinned ones first, then what was made for this moment, then the rest."""
    pinned = [prompt for prompt in prompts if prompt.key in occasion.pinned]
    if occasion.situation is not None or occasion.phase is Phase.DEBRIEF:
        return chain(pinned, (prompt for prompt in prompts if prompt not in pinned))
    prompts = sorted(prompts, key=lambda prompt: _shuffled(occasion.seed, prompt.key))
    timed = [prompt for prompt in prompts if prompt.when & TIMED & occasion.moments]
    placed = [p for p in prompts if p.when & occasion.moments and p not in timed]
    others = [prompt for prompt in prompts if not prompt.when]
    return _spread((pinned, timed, placed[:MOST_BY_PLACE], others, placed))


def _spread(groups: Iterable[list[Prompt]]) -> Iterator[Prompt]:
    """Go through groups in turn, each prompt once, and within a group through the intents heard least."""
    heard: dict[Intent, int] = {}
    given: set[int] = set()
    for group in groups:
        left = [prompt for prompt in group if prompt.key not in given]
        while left:
            chosen = min(left, key=lambda prompt: heard.get(prompt.intent, 0))
            left.remove(chosen)
            given.add(chosen.key)
            heard[chosen.intent] = heard.get(chosen.intent, 0) + 1
            yield chosen


def _shuffled(seed: int, key: int) -> int:
    """Mix a seed and a key into a number that orders a deck (the finalizer of a 32-bit murmur hash)."""
    mixed = (seed * 0x9E3779B1 + key * 0x85EBCA6B) & 0xFFFFFFFF
    mixed ^= mixed >> 16
    mixed = mixed * 0x7FEB352D & 0xFFFFFFFF
    return mixed ^ mixed >> 15
