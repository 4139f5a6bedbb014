"""Decks of prompts: the format, its faults, and the taste of the one that comes with the app."""

import json
import re
from collections.abc import Iterable
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from casesconf_desktop import assets
from casesconf_desktop.cli import main
from casesconf_desktop.core.prompts import Deck, Intent, Moment, Part, Phase, Prompt, Situation, heard, merged
from casesconf_desktop.core.replace import replace
from casesconf_desktop.files.decks import builtin_deck, builtin_source, looks_like_deck, parse_deck
from casesconf_desktop.files.faults import Fault

DECK = builtin_deck(assets.root())
NAME = "Yusuf"
PROMPT = '[[prompts]]\ntext = "Go on."\nintent = "curiosity"\n'
WHOLE = PROMPT + 'phases = ["story"]\n'
LINED = (*Phase, *Situation, Moment.DOORS, Moment.LAST_WORD, Moment.BREAK)
PART = '[[script]]\nphase = "opening"\ntext = "Good evening."\n'
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
        (f"{NAME} = 5", "there is a key that is not known; choose from instead, strike, prompts, private, script."),
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
        (PROMPT + 'trigger = 5\nsituation = "blame"', "prompt 1, trigger: expected words in quotation marks; write"),
        (WHOLE + f'trigger = "{NAME}"', "prompt 1, trigger: only a situation has one; leave it out, or name the situ"),
        (PROMPT + 'room = "no"\nphases = ["story"]', "prompt 1, room: expected true or false; write one of the two"),
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
        (PROMPT + f"situation = {NAME}", "line 4: expected words in quotation marks; write it like"),
        (PROMPT + f"situation = “{NAME}”", "line 4: expected straight quotation marks; write it like"),
        (f"{WHOLE}[[prompts\n", "line 5: expected a heading with its brackets; write it like"),
        (f'{WHOLE}text = "{NAME}"', "line 5: the same thing is said twice here or above; keep one of them."),
        (WHOLE + "[private]\n[private]", "line 6: the same thing is said twice here or above; keep one of them."),
        # moments
        (WHOLE + 'when = ["warp-up"]', "prompt 1, when: expected a word that is known; perhaps wrap-up is meant."),
        (WHOLE + f'when = ["{NAME}"]', "prompt 1, when: expected a word that is known; choose from doors, last word,"),
        (WHOLE + 'when = "doors"', "prompt 1, when: expected a list of words; write it in brackets, with each word"),
        (WHOLE + "when = [true]", "prompt 1, when: expected a word that is known; choose from doors, last word,"),
        (PROMPT + 'when = ["doors"]', "prompt 1: a prompt needs phases or a situation; say when it fits"),
        (
            PROMPT + 'situation = "blame"\nwhen = ["begin"]',
            "prompt 1: a prompt for a situation fits any time; leave out its phases and when.",
        ),
        (
            WHOLE + 'situation = "blame"',
            "prompt 1: a prompt for a situation fits any time; leave out its phases and when.",
        ),
        (
            WHOLE + 'situation = "blame"\nwhen = ["begin"]',
            "prompt 1: a prompt for a situation fits any time; leave out its phases and when.",
        ),
        (WHOLE + "situation = 5", "prompt 1, situation: expected a word that is known; choose from blame, names,"),
        (WHOLE + WHOLE + PROMPT, "prompt 3: a prompt needs phases or a situation; say when it fits"),
        (WHOLE.replace('intent = "curiosity"', ""), "prompt 1, intent: expected a word that is known; choose from cur"),
        (WHOLE.replace('text = "Go on."', ""), "prompt 1, text: expected 1 to 20 words; say it in one short sentence"),
        (WHOLE.replace('"Go on."', "5"), "prompt 1, text: expected words in quotation marks; write it like text ="),
        (
            WHOLE.replace("on.", "\\n on."),
            "prompt 1, text: expected one line of at most 200 letters; write it in one line.",
        ),
        (
            PROMPT + f'situation = "blame"\ntrigger = "{NAME * 13}"',
            "prompt 1, trigger: expected one line of at most 60 letters; shorten it.",
        ),
        (WHOLE + 'when = ["doors"]', "prompt 1, when: this moment never comes in these phases; it fits opening."),
        (
            WHOLE + 'when = ["begin", "last word"]',
            "prompt 1, when: this moment never comes in these phases; it fits discussion.",
        ),
        (
            WHOLE + 'when = ["long line"]',
            "prompt 1, when: this moment never comes in these phases; it fits questions or discussion.",
        ),
        (
            PROMPT + 'phases = ["debrief"]\nwhen = ["over"]',
            "prompt 1, when: this moment never comes in these phases; it fits opening or story or questions or",
        ),
        (
            PROMPT + 'phases = ["closing", "opening"]\nwhen = ["first case"]',
            "prompt 1, when: this moment never comes in these phases; it fits story or questions or discussion.",
        ),
        # the same again
        (WHOLE + WHOLE, "prompt 2: the same sentence is prompt 1; keep one of them."),
        (
            WHOLE + WHOLE.replace("Go", "Come") + PROMPT.replace("Go", "GO") + 'situation = "blame"',
            "prompt 3: the same sentence is prompt 1; keep one of them.",
        ),
        # what is said when a name is struck
        ('strike = ""', "strike: expected 1 to 20 words; say it in one short sentence or two."),
        (f'strike = "{f"{NAME} " * 21}"', "strike: expected 1 to 20 words; say it in one short sentence or two."),
        ("strike = 5", "strike: expected words in quotation marks; write it like strike ="),
        # instead
        (
            f'instead = "yes"\n{WHOLE}',
            "instead: expected true or false; write one of the two, without quotation marks.",
        ),
        (f"instead = 1\n{WHOLE}", "instead: expected true or false; write one of the two, without quotation marks."),
        (f"insted = true\n{WHOLE}", "there is a key that is not known; perhaps instead is meant."),
        (f"{WHOLE}instead = true", "prompt 1: there is a key that is not known; "),
        ("instead = true", "expected 1 to 1000 prompts; write each under a heading [[prompts]]."),
        # lines for the facilitator alone
        (
            f'{WHOLE}[private]\nlast_word = "x"',
            "private: there is a key that is not known; perhaps last word is meant.",
        ),
        (f'{WHOLE}[private]\nbegin = "x"', "private: there is a key that is not known; "),
        (f"{WHOLE}[private]\nstory = 5", "private, story: expected words in quotation marks; write it like story ="),
        (
            f'{WHOLE}[private]\nbreak = "{f"{NAME} " * 21}"',
            "private, break: expected 1 to 20 words; say it in one short sentence or two.",
        ),
        (f"{WHOLE}[[private]]", "private: expected its own heading; write the heading [private] before it."),
        # the script
        (f"instead = true\n{PART}", "expected 1 to 1000 prompts; write each under a heading [[prompts]]."),
        (
            f"script = 5\n{WHOLE}",
            "script: expected each part under its own heading; write the heading [[script]] before",
        ),
        (
            f"{WHOLE}[script]\nphase = 5",
            "script: expected each part under its own heading; write the heading [[script]]",
        ),
        (WHOLE + PART * 31, "expected 30 parts of a script at most; put some of them together."),
        (
            WHOLE + PART.replace("opening", NAME),
            "part 1, phase: expected a word that is known; choose from opening, cl",
        ),
        (WHOLE + PART.replace("opening", "openin"), "part 1, phase: expected a word that is known; perhaps opening is"),
        (
            WHOLE + PART.replace("opening", "story"),
            "part 1, phase: expected a word that is known; choose from opening,",
        ),
        (
            WHOLE + '[[script]]\ntext = "Hello."',
            "part 1, phase: expected a word that is known; choose from opening, cl",
        ),
        (
            WHOLE + PART + '[[script]]\nphase = "closing"',
            "part 2, text: expected what is said; write it in quotation m",
        ),
        (
            WHOLE + PART.replace("Good evening.", " "),
            "part 1, text: expected what is said; write it in quotation marks.",
        ),
        (
            WHOLE + PART.replace('"Good evening."', "5"),
            "part 1, text: expected words in quotation marks; write it like",
        ),
        (
            WHOLE + PART.replace("Good evening.", NAME * 181),
            "part 1, text: expected one line of at most 900 letters; shorten it.",
        ),
        (
            WHOLE + PART.replace('"Good evening."', f'"""\nGood\n{NAME}."""'),
            "part 1, text: expected one line of at most 900 letters; write it in one line.",
        ),
        (
            WHOLE + PART + f'title = "{NAME * 13}"',
            "part 1, title: expected one line of at most 60 letters; shorten it.",
        ),
        (WHOLE + PART + "title = 5", "part 1, title: expected words in quotation marks; write it like title ="),
        (WHOLE + PART + f'{NAME} = "x"', "part 1: there is a key that is not known; choose from phase, title, text."),
        (WHOLE + PART + 'intent = "time"', "part 1: there is a key that is not known; perhaps "),
    ],
)
def test_what_is_wrong_with_a_deck(text: str, sentence: str) -> None:
    assert refused(text).startswith(sentence)


def test_every_key_of_the_format() -> None:
    text = (
        'instead = true\nstrike = " Out with it. "\n'
        '[[prompts]]\ntext = "  What did you see? "\nphases = ["Opening", "discussion"]\nintent = "Redirect_Blame"\n'
        'when = ["Doors", "LAST_WORD", "wrap up"]\nroom = false\n'
        '[[prompts]]\ntext = "Go on."\nphases = ["story", "story"]\nintent = "time"\nwhen = []\n'
        '[[prompts]]\ntext = "Go up."\nphases = []\nwhen = []\nsituation = "Rabbit-Hole"\nintent = "time"\n'
        'trigger = " a phone "\n'
        '[private]\n"last word" = "Wait."\n"rabbit hole" = " Watch. "\nstory = "Listen."\n'
        '[[script]]\nphase = "Opening"\ntitle = "Welcome"\ntext = """\nGood \\\n   evening."""\n'
        '[[script]]\nphase = "closing"\ntext = "Good night."\n'
    )
    when = frozenset({Moment.DOORS, Moment.LAST_WORD, Moment.WRAP_UP})
    both, story = frozenset({Phase.OPENING, Phase.DISCUSSION}), frozenset({Phase.STORY})
    hole = Situation.RABBIT_HOLE
    assert parse_deck(text) == Deck(
        (
            Prompt(0, "What did you see?", Intent.REDIRECT_BLAME, both, room=False, when=when),
            Prompt(1, "Go on.", Intent.TIME, story),
            Prompt(2, "Go up.", Intent.TIME, situation=hole, trigger="a phone"),
        ),
        ((Moment.LAST_WORD, "Wait."), (hole, "Watch."), (Phase.STORY, "Listen.")),
        (Part(Phase.OPENING, "Welcome", "Good evening."), Part(Phase.CLOSING, "", "Good night.")),
        instead=True,
        strike="Out with it.",
    )


def test_a_deck_goes_beside_ours_unless_it_says_otherwise() -> None:
    assert not parse_deck(WHOLE).instead
    assert not parse_deck(f"instead = false\n{WHOLE}").instead
    assert parse_deck(f"instead = true\n{WHOLE}").instead


def test_beside_ours_a_deck_needs_no_prompts() -> None:
    assert parse_deck(PART) == Deck(script=(Part(Phase.OPENING, "", "Good evening."),))
    assert parse_deck('[private]\nbreak = "Eat."') == Deck(private=((Moment.BREAK, "Eat."),))
    assert parse_deck('strike = "Out with it."') == Deck(strike="Out with it.")


def test_a_prompt_is_for_the_room_unless_it_says_otherwise_or_is_for_distress() -> None:
    assert parse_deck(WHOLE).prompts[0].room
    for what in Situation:
        assert parse_deck(f'{PROMPT}situation = "{what}"').prompts[0].room is (what is not Situation.DISTRESS)
        assert not parse_deck(f'{PROMPT}situation = "{what}"\nroom = false').prompts[0].room


def test_just_enough_is_not_too_much() -> None:
    twenty, long = "word " * 19 + "word", "x" * 200
    assert parse_deck(WHOLE.replace("Go on.", twenty)).prompts[0].text == twenty
    assert parse_deck(WHOLE.replace("Go on.", f"  {long}  ")).prompts[0].text == long
    assert len(parse_deck("".join(WHOLE.replace("Go", f"Go {key}") for key in range(1000))).prompts) == 1000
    assert parse_deck(WHOLE + PART.replace("Good evening.", "x" * 900)).script[0].text == "x" * 900
    assert len(parse_deck(WHOLE + PART * 30).script) == 30
    assert parse_deck(f"script = []\n{WHOLE}") == parse_deck(WHOLE)


TALK = frozenset({Phase.QUESTIONS, Phase.DISCUSSION})
COMES = {moment: frozenset(Phase) - {Phase.DEBRIEF} for moment in Moment} | {
    Moment.DOORS: frozenset({Phase.OPENING}),
    Moment.LAST_WORD: frozenset({Phase.DISCUSSION}),
    Moment.BREAK: frozenset({Phase.DISCUSSION}),
    Moment.EMPTY_LINE: TALK,
    Moment.LONG_LINE: TALK,
    Moment.FIRST_CASE: TALK | {Phase.STORY},
    Moment.LAST_CASE: TALK | {Phase.STORY},
}
"""The phases in which a moment comes at all."""

texts = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=30).filter(str.strip)
fit = st.frozensets(st.sampled_from(Phase), min_size=1, max_size=3)
for_phases = st.builds(
    lambda text, intent, phases, room, when: Prompt(
        0, text, intent, phases, room=room, when=frozenset(m for m in when if COMES[m] & phases)
    ),
    texts,
    st.sampled_from(Intent),
    fit,
    st.booleans(),
    st.frozensets(st.sampled_from(Moment), max_size=4),
)
for_situations = st.builds(
    Prompt,
    st.just(0),
    texts,
    st.sampled_from(Intent),
    situation=st.sampled_from(Situation),
    trigger=texts,
    room=st.just(False),
)
decks = st.builds(
    lambda prompts, private, script, instead, strike: Deck(
        tuple(replace(p, key=key, text=p.text.strip(), trigger=p.trigger.strip()) for key, p in enumerate(prompts)),
        tuple((moment, line.strip()) for moment, line in private.items()),
        tuple(replace(part, title=part.title.strip(), text=part.text.strip()) for part in script),
        instead,
        strike.strip(),
    ),
    st.lists(for_phases | for_situations, min_size=1, max_size=5, unique_by=lambda p: heard(p.text)),
    st.dictionaries(st.sampled_from(LINED), texts, max_size=3),
    st.lists(st.builds(Part, st.sampled_from([Phase.OPENING, Phase.CLOSING]), texts, texts), max_size=3),
    st.booleans(),
    st.just("") | texts,
)


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def listed(words: Iterable[str]) -> str:
    return f"[{', '.join(quoted(word) for word in words)}]"


def written(deck: Deck) -> str:
    """Write a deck as a facilitator would."""
    rows = [f"instead = {str(deck.instead).lower()}", *([f"strike = {quoted(deck.strike)}"] if deck.strike else [])]
    for prompt in deck.prompts:
        rows += ["[[prompts]]", f"text = {quoted(prompt.text)}", f"intent = {quoted(prompt.intent)}"]
        if prompt.situation:
            rows += [f"situation = {quoted(prompt.situation)}", f"trigger = {quoted(prompt.trigger)}"]
        else:
            rows += [f"phases = {listed(prompt.phases)}", f"when = {listed(prompt.when)}"]
        rows.append(f"room = {str(prompt.room).lower()}")
    rows += ["[private]", *(f"{quoted(moment)} = {quoted(line)}" for moment, line in deck.private)]
    for part in deck.script:
        rows += ["[[script]]", f"phase = {quoted(part.phase)}", f"title = {quoted(part.title)}"]
        rows.append(f"text = {quoted(part.text)}")
    return "\n".join(rows)


@given(decks)
def test_whatever_a_facilitator_writes_is_read_as_it_stands(deck: Deck) -> None:
    source = written(deck)
    assert parse_deck(source) == deck
    assert looks_like_deck(source)


# The deck that comes with the app


def test_the_deck_that_is_printed_is_the_deck_that_comes_with_the_app(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--print-deck"]) == 0
    told = capsys.readouterr().out
    assert told == builtin_source(assets.root())
    assert parse_deck(told) == DECK
    assert looks_like_deck(told)


def test_what_the_printed_deck_says_of_its_keys_is_true() -> None:
    """It names each word that can be written, and the remark in it that puts it in place of ours does so."""
    source = builtin_source(assets.root())
    head = " ".join(line.removeprefix("#") for line in source.partition("[[prompts]]\ntext")[0].splitlines()).split()
    said = " ".join(head)
    for word in (*Phase, *Intent, *Situation, *Moment):
        assert re.search(rf"\b{word}\b", said), word
    assert parse_deck(source.replace("# instead = true", "instead = true")) == replace(DECK, instead=True)


def test_at_least_ninety_prompts_none_of_them_twice() -> None:
    assert len(DECK.prompts) >= 90
    assert len(merged((DECK,)).prompts) == len(DECK.prompts)
    assert not DECK.instead


@pytest.mark.parametrize("phase", Phase)
def test_each_phase_has_its_prompts(phase: Phase) -> None:
    fitting = [prompt for prompt in DECK.prompts if phase in prompt.phases]
    assert len(fitting) >= (30 if phase is Phase.DISCUSSION else 12)
    assert len({prompt.intent for prompt in fitting}) >= 7
    at_any_moment = [prompt for prompt in fitting if not prompt.when]
    assert len(at_any_moment) >= 8
    assert len({prompt.intent for prompt in at_any_moment}) >= 5


@pytest.mark.parametrize("situation", Situation)
def test_each_situation_has_its_prompts(situation: Situation) -> None:
    fitting = [prompt for prompt in DECK.prompts if prompt.situation is situation]
    assert len(fitting) >= 12
    triggers = [prompt.trigger for prompt in fitting]
    assert all(1 <= len(trigger.split()) <= 4 for trigger in triggers)
    assert len(set(triggers)) == len(triggers)
    assert len({prompt.intent for prompt in fitting}) >= 3


@pytest.mark.parametrize("moment", Moment)
def test_each_moment_has_its_prompts(moment: Moment) -> None:
    made = [prompt for prompt in DECK.prompts if moment in prompt.when]
    assert len(made) >= (4 if moment in (Moment.DOORS, Moment.LAST_WORD, Moment.BREAK) else 3)


@pytest.mark.parametrize("phase", [p for p in Phase if p is not Phase.DEBRIEF])
@pytest.mark.parametrize("moment", [Moment.WRAP_UP, Moment.OVER])
def test_each_phase_knows_how_to_end(phase: Phase, moment: Moment) -> None:
    assert sum(phase in prompt.phases and moment in prompt.when for prompt in DECK.prompts) >= 2


def test_no_prompt_waits_for_a_moment_that_its_phases_never_have() -> None:
    for prompt in DECK.prompts:
        for moment in prompt.when:
            assert prompt.phases <= COMES[moment], prompt.text


@pytest.mark.parametrize("moment", LINED)
def test_each_moment_has_a_line_for_the_facilitator_alone(moment: Phase | Situation | Moment) -> None:
    line = DECK.private_line(moment)
    assert 1 <= len(line.split()) <= 20
    assert line.endswith((".", "?"))


def test_distress_is_never_for_the_room() -> None:
    assert not any(p.room for p in DECK.prompts if p.situation is Situation.DISTRESS)


def words(text: str) -> set[str]:
    return set(re.findall(r"[\w’]+", text.casefold()))


def test_no_two_prompts_say_the_same() -> None:
    """Neither letter by letter nor in the same words in another order."""
    lines = [(prompt.text, prompt.text.casefold(), words(prompt.text)) for prompt in DECK.prompts]
    for (one, letters, said), (other, its_letters, its_said) in combinations(lines, 2):
        assert fuzz.ratio(letters, its_letters) < 80, f"{one} {other}"
        assert len(said & its_said) < 0.6 * len(said | its_said), f"{one} {other}"


SAID = [DECK.strike, *(prompt.text for prompt in DECK.prompts), *(line for _, line in DECK.private)]
READ_OUT = [part.text for part in DECK.script]
NEVER_READ_OUT = NEVER.replace("|incident", "")
MAY_BE_CAPITAL = {"I", "I’d", "I’ll", "I’m", "Rule", "Chatham", "House", "House’s"}


@pytest.mark.parametrize("text", SAID)
def test_the_taste_of_a_sentence(text: str) -> None:
    assert 1 <= len(text.split()) <= 20
    assert text.endswith((".", "?"))
    assert not re.search(NEVER, text, re.IGNORECASE)


@pytest.mark.parametrize("text", [*SAID, *READ_OUT])
def test_how_a_sentence_is_written(text: str) -> None:
    """With typographer's marks, without shouting or dashes, and with words that everybody knows how to say."""
    assert text == text.strip()
    assert text[0].isupper() or text[0] == "“"
    assert not re.search("['\"!…–—]|  |[a-z][A-Z]", text)
    assert text.count("“") == text.count("”")
    assert max(len(word) for word in re.findall(r"\w+", text)) <= 13
    assert not re.search(r"neighbor|color|favor|behavior|center|\b\w+(?:iz(?:e|ed|ing)|yz(?:e|ed|ing))\b", text)


@pytest.mark.parametrize("text", READ_OUT)
def test_what_is_read_out_has_the_same_taste_and_a_breath_in_it(text: str) -> None:
    assert not re.search(NEVER_READ_OUT, text, re.IGNORECASE)
    assert len(text.split()) / 130 * 60 < 40, "seconds"
    assert text.endswith((".", "?", ".”"))


def test_nobody_is_named() -> None:
    """Inside a sentence nothing has a capital letter but the Rule, the house it comes from, and I."""
    for text in (*SAID, *READ_OUT):
        inside = re.sub(r"(?:^|[.?]”? |: (?=“))“?[A-Z][\w’]*", "", text)
        assert set(re.findall(r"\b[A-Z][\w’]*", inside)) <= MAY_BE_CAPITAL, text


def test_a_trigger_is_a_few_words_in_passing() -> None:
    for trigger in (prompt.trigger for prompt in DECK.prompts):
        assert not re.search(r"['\"!…–—.]|  |\b(?!I\b)[A-Z]", trigger), trigger


def test_only_situations_have_triggers() -> None:
    assert not any(prompt.trigger for prompt in DECK.prompts if prompt.situation is None)


def script(phase: Phase) -> str:
    return "\n".join(part.text for part in DECK.parts(phase))


RULE = (
    "“When a meeting, or part thereof, is held under the Chatham House Rule, participants are free to use the"
    " information received, but neither the identity nor the affiliation of the speaker(s), nor that of any other"
    " participant, may be revealed.”"
)


def test_the_rule_is_quoted_exactly_once_and_said_whose_it_is() -> None:
    quoting = [part.text for part in DECK.parts(Phase.OPENING) if RULE in part.text]
    assert len(quoting) == 1
    assert re.search(r"in Chatham House’s own words[^.]*“When a meeting", quoting[0])
    assert script(Phase.OPENING).count("participants are free") == 1
    assert not re.search("Chatham House Rules|the Rules", "\n".join([*SAID, *READ_OUT]))


@pytest.mark.parametrize(
    "told",
    [
        "(?i)welcome|thank you for coming",
        "It is one Rule",
        r"In plain words: [^“]*learn\b[^“]*\bwho said it",
        r"The Rule says nothing about recording\b[^.]*\bsecond promise",
        "Nobody records, nobody takes pictures",
        "wider than the Rule|further than the Rule",
        "vendors, customers and (?:absent )?colleagues",
        "You (?:can|may) pass",
        "A teller (?:can|may) stop at any point",
        "(?i)raise a hand and you(?:’re| are) in the line",
        "Two fingers mean a short,? direct reply",
    ],
)
def test_the_opening_says_what_must_be_said(told: str) -> None:
    assert re.search(told, script(Phase.OPENING))


@pytest.mark.parametrize(
    "told", [r"\bthe Rule\b|\bThe Rule\b", "Thank you to our tellers", r"\bwho (?:learned|heard)[^.]*\?"]
)
def test_the_closing_says_the_rule_again_asks_for_hands_and_thanks(told: str) -> None:
    assert re.search(told, script(Phase.CLOSING), re.IGNORECASE)


def test_each_part_has_a_title_of_its_own() -> None:
    titles = [part.title for part in DECK.script]
    assert len(set(titles)) == len(titles)
    assert all(re.fullmatch(r"[A-Z][\w ,]*", title) and len(title.split()) <= 4 for title in titles)
