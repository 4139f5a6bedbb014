"""Decks of prompts: the format, its faults, and the taste of the one that comes with the app."""

import re
from difflib import SequenceMatcher
from itertools import combinations

import pytest

from casesconf_desktop import assets
from casesconf_desktop.core.prompts import Deck, Intent, Phase, Prompt, Situation
from casesconf_desktop.files.decks import builtin_deck, parse_deck
from casesconf_desktop.files.faults import Fault

DECK = builtin_deck(assets.root())
NAME = "Yusuf"
PROMPT = '[[prompts]]\ntext = "Go on."\nintent = "curiosity"\n'
NEVER = (
    "should have|shouldn’t have|could have|why didn’t|why did|why don’t|root cause|human error|mistake|fault|blame|"
    "fail|wrong|obvious|careless|negligen|must have known|action item|incident|mitigat|postmortem|actually|calm down|"
    "trauma|anxious|depress|stakeholder|learnings"
)


def refused(text: str) -> str:
    with pytest.raises(Fault) as caught:
        parse_deck(text)
    sentence = str(caught.value)
    assert NAME.casefold() not in sentence.casefold()
    return sentence


def test_the_format() -> None:
    text = (
        '[[prompts]]\ntext = "What did you see?"\nphases = ["story", "Questions"]\nintent = "curiosity"\n'
        '[[prompts]]\ntext = "Stop here."\nsituation = "distress"\nintent = "emotion"\ntrigger = "tears"\n'
        'room = false\n[private]\nstory = "Listen."\n"rabbit hole" = "Watch."'
    )
    assert parse_deck(text) == Deck(
        (
            Prompt(0, "What did you see?", Intent.CURIOSITY, frozenset({Phase.STORY, Phase.QUESTIONS})),
            Prompt(1, "Stop here.", Intent.EMOTION, situation=Situation.DISTRESS, trigger="tears", room=False),
        ),
        ((Phase.STORY, "Listen."), (Situation.RABBIT_HOLE, "Watch.")),
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "expected 1 to 1000 prompts; write each under a heading [[prompts]]."),
        (PROMPT * 1001, "expected 1 to 1000 prompts; write each under a heading [[prompts]]."),
        (
            "prompts = 5",
            "prompts: expected each prompt under its own heading; write the heading [[prompts]] before it.",
        ),
        (f"{NAME} = 5", "there is a key that is not known; choose from instead, prompts, private, script."),
        (PROMPT, 'prompt 1: a prompt needs phases or a situation; say when it fits, like phases = ["story"].'),
        (PROMPT + "phases = []", "prompt 1: a prompt needs phases or a situation; say when it fits"),
        (PROMPT + 'phases = "story"', "prompt 1, phases: expected a list of words; write it in brackets, with each"),
        (PROMPT + 'phases = ["storey"]', "prompt 1, phases: expected a word that is known; perhaps story is meant."),
        (PROMPT + "phases = [5]", "prompt 1, phases: expected a word that is known; choose from opening, story,"),
        (PROMPT + f'situation = "{NAME}"', "prompt 1, situation: expected a word that is known; choose from blame,"),
        (PROMPT + 'situation = "rabit"', "prompt 1, situation: expected a word that is known; perhaps rabbit hole is"),
        (
            PROMPT + f'{NAME} = "x"',
            "prompt 1: there is a key that is not known; choose from text, phases, when,",
        ),
        (PROMPT + 'trigger = 5\nphases = ["story"]', "prompt 1, trigger: expected words in quotation marks; write it"),
        (PROMPT + 'room = "no"\nphases = ["story"]', "prompt 1, room: expected true or false; write one of the two"),
        (
            PROMPT + 'situation = "distress"',
            "prompt 1, room: a prompt for distress is never shown to the room; write room = false.",
        ),
        (
            PROMPT + 'situation = "distress"\nroom = true',
            "prompt 1, room: a prompt for distress is never shown to the room; write room = false.",
        ),
        (PROMPT + 'situation = "blame"\n' + PROMPT, "prompt 2: a prompt needs phases or a situation; say when it fits"),
        (
            PROMPT.replace("Go on.", f"{NAME} " * 21) + 'phases = ["story"]',
            "prompt 1, text: expected 1 to 20 words; say it in one short sentence or two.",
        ),
        (
            PROMPT.replace("Go on.", " ") + 'phases = ["story"]',
            "prompt 1, text: expected 1 to 20 words; say it in one short sentence or two.",
        ),
        (
            PROMPT.replace("Go on.", NAME * 41) + 'phases = ["story"]',
            "prompt 1, text: expected one line of at most 200 letters; shorten it.",
        ),
        (
            PROMPT.replace("curiosity", NAME) + 'phases = ["story"]',
            "prompt 1, intent: expected a word that is known; choose from curiosity, safety, de-identify,",
        ),
        (
            f'{PROMPT}situation = "blame"\n[private]\n{NAME} = "x"',
            "private: there is a key that is not known; choose from opening, story, questions,",
        ),
        (
            f'{PROMPT}situation = "blame"\n[private]\nstory = ""',
            "private, story: expected 1 to 20 words; say it in one short sentence or two.",
        ),
        (
            f'private = 5\n{PROMPT}situation = "blame"',
            "private: expected its own heading; write the heading [private] before it.",
        ),
        (PROMPT + f'situation = "{NAME}', "line 4: expected a closing quotation mark; write it like"),
    ],
    ids=range(25),
)
def test_what_is_wrong_with_a_deck(text: str, sentence: str) -> None:
    assert refused(text).startswith(sentence)


@pytest.mark.parametrize("phase", Phase)
def test_each_phase_has_its_prompts(phase: Phase) -> None:
    fitting = [prompt for prompt in DECK.prompts if phase in prompt.phases]
    assert len(fitting) >= (10 if phase is Phase.DISCUSSION else 5)
    assert len({prompt.intent for prompt in fitting}) >= 4


@pytest.mark.parametrize("situation", Situation)
def test_each_situation_has_its_prompts(situation: Situation) -> None:
    fitting = [prompt for prompt in DECK.prompts if prompt.situation is situation]
    assert len(fitting) >= 3
    assert all(prompt.trigger for prompt in fitting)


@pytest.mark.parametrize("moment", [*Phase, *Situation])
def test_each_moment_has_a_line_for_the_facilitator_alone(moment: Phase | Situation) -> None:
    line = DECK.private_line(moment)
    assert 1 <= len(line.split()) <= 20
    assert line.endswith((".", "?"))


def test_distress_is_never_for_the_room() -> None:
    assert not any(p.room for p in DECK.prompts if p.situation is Situation.DISTRESS)


def test_no_two_prompts_say_the_same() -> None:
    for one, other in combinations(DECK.prompts, 2):
        assert SequenceMatcher(None, one.text.casefold(), other.text.casefold()).ratio() < 0.85


@pytest.mark.parametrize("text", [prompt.text for prompt in DECK.prompts] + [line for _, line in DECK.private])
def test_the_taste_of_a_sentence(text: str) -> None:
    assert 1 <= len(text.split()) <= 20
    assert text == text.strip()
    assert text.endswith((".", "?"))
    assert text[0].isupper() or text[0] == "“"
    assert not re.search(NEVER, text, re.IGNORECASE)
    assert not re.search("['\"!…–—]|  |[a-z][A-Z]", text)  # typographer's marks, no shouting, no dashes
    assert max(len(word) for word in re.findall(r"\w+", text)) <= 13
