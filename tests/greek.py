"""Evenings on which everything is typed in Greek, so that it is told apart from the app's own words."""

from datetime import time
from pathlib import Path

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE, Agenda, Kind, numbered
from casesconf_desktop.core.card import Card, Signal
from casesconf_desktop.core.line import HandKind, Policy
from casesconf_desktop.core.prompts import Deck, Moment, Situation
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.replan import propose
from casesconf_desktop.core.session import Session
from casesconf_desktop.files.agendas import builtin
from evenings import DOORS, after, at, case, deck, evening, fresh, segment, with_fixed_starts, with_float_and_social

RESOURCES = Path(__file__).parents[1] / "resources"
BANK = Card("τράπεζα", "ώρες", Signal.RING)


def typed() -> Deck:
    """Give a deck with prompts for each moment and each situation."""
    prompts = [
        replace(p, text="Και τότε;" if p.key % 2 else "Σιγά?", trigger="φωνές" if p.situation and p.key % 3 else "")
        for p in deck().prompts
    ]
    special = {6: Moment.BEGIN, 7: Moment.WRAP_UP, 8: Moment.OVER, 9: Moment.FIRST_CASE, 10: Moment.LAST_CASE}
    for key, moment in (special | {18: Moment.EMPTY_LINE, 19: Moment.LONG_LINE}).items():
        prompts[key] = replace(prompts[key], when=frozenset({moment}))
    return Deck(tuple(prompts), tuple((moment, "Μόνο εσύ.") for moment, _ in deck().private))


def greek(agenda: Agenda | None = None) -> Session:
    session = fresh(replace(agenda or evening(), name="Βραδιά"))
    return replace(session, deck=typed(), decks=(typed(),))


def on(step: int, *acts: tuple[float, a.Action], agenda: Agenda | None = None) -> Session:
    """Go on to a step, on time, and do acts."""
    session = after(greek(agenda), (-1, a.NameTeller(0, "Ζωή")), (0, a.OpenDoors()))
    for index in range(step):
        session = after(session, ((session.steps[index].planned_end - DOORS) / MINUTE, a.Next(index - 1)))
    return after(session, *acts)


def halves() -> Agenda:
    parts = (replace(s, minimum=s.planned * (s.kind is not Kind.FLOAT) / 2) for s in evening().segments)
    return replace(evening(), segments=tuple(parts))


def titled() -> Agenda:
    return replace(halves(), segments=tuple(replace(s, title="σούπα" * (s.case is None)) for s in halves().segments))


def closing_at(session: Session, minute: float) -> Session:
    return replace(session, times=replace(session.times, hard_stop=at(minute).wall))


def of_cases(count: int) -> Agenda:
    """Tell so many cases, with a break after each."""
    parts = [part for number in range(count) for part in (*case(number), segment(Kind.BREAK, 4, minimum=2 * MINUTE))]
    return Agenda("", numbered([segment(Kind.OPENING, 5), *parts, segment(Kind.CLOSING, 5)]))


def of_every_kind() -> Agenda:
    kinds = (Kind.OTHER, Kind.BREATH, Kind.SOCIAL, Kind.CLOSING)
    return Agenda("", numbered([segment(Kind.OPENING, 10), *case(0), *(segment(kind, 10) for kind in kinds)]))


def held() -> Agenda:
    """Let the break begin at 19:45 at the earliest, seven after the first case, and pay nothing."""
    agenda = halves()
    fixed = (replace(s, fixed_start=time(19, 45), protected=True) if s.key == 5 else s for s in agenda.segments)
    return replace(agenda, segments=tuple(fixed))


def replanned(session: Session, minute: float) -> Session:
    return after(session, (minute, a.Replan(propose(session, at(minute)).taken)))


def ended(session: Session, minute: float, stop: float = 150) -> Session:
    return closing_at(after(session, (minute, a.End())), stop)


def told(cases: int, of: int) -> Session:
    """Tell some cases of an evening, and end it on time."""
    session = on(1 + 5 * cases, agenda=of_cases(of))
    return ended(session, (session.step.planned_start - DOORS) / MINUTE)


def spoken(turns: int) -> list[tuple[float, a.Action]]:
    """Give the floor on, so many times."""
    return [(56, a.NextSpeaker(turn - 1 if turn else None)) for turn in range(turns)]


HANDS = [(55.0, a.HandUp(label)) for label in ("Μαρία", "7", "", "Κώστας", "Ελένη")]
KINDS = [(56.0, a.HandUp("Άννα", HandKind.REPLY)), (56.0, a.HandUp("Πέτρος", HandKind.THREAD))]
SPEAKS = (56.5, a.NextSpeaker(None))
MARKED = (55.0, a.MarkFirst(0))
BLAMED = a.ToggleSituation(Situation.BLAME)
CROWD = [(55.0, a.HandUp(str(chair))) for chair in range(1, 40)]
LATE = on(1, (50, a.Next(0)), agenda=halves())
"""The first story begins ten minutes late; the spare time is gone."""

HELD = after(replanned(closing_at(on(2, agenda=held()), 108), 60), (60, a.LeaveOut((2,))))
"""A plan took three from the first discussion, before a break that was late; now that begins when it should."""

EVENINGS: dict[str, tuple[Session, float]] = {
    "before the doors": (greek(), -18),
    "when they should open": (greek(), 10),
    "when it should have begun": (after(greek(), (0, a.SetCard(0, BANK))), 35),
    "with the test card": (after(greek(), (0, a.ToggleTestCard())), 0),
    **{f"ours, {ours.name}": (fresh(ours), 0) for ours in builtin(RESOURCES)},
    **{f"ours, {ours.name}, begun": (on(2, agenda=ours), 44) for ours in builtin(RESOURCES)},
    "at the doors": (on(0), 10),
    "at the doors, late": (on(0), 33),
    "welcome": (on(1), 31),
    "with titles": (on(6, agenda=titled()), 70),
    "story": (on(2), 41),
    "story, later": (on(2, (42, a.MarkBeat()), (44, a.OtherPrompts()), (44, a.PinPrompt())), 45),
    "story, with a card": (on(2, (41, a.SetCard(0, BANK))), 42),
    "story, without a signal": (on(2, (41, a.SetCard(0, Card(signal=Signal.NONE)))), 42),
    "story, with digits": (on(2, (41, a.SetCard(0, Card(signal=Signal.DIGITS))), (41, a.ToggleGentle())), 42),
    "story, paused": (on(2, (42, a.StartOrPause())), 43),
    "story, wrapping up": (on(2, (49, a.OtherPrompts())), 49),
    "story, over time": (on(2, (52, a.OtherPrompts()), (52, a.SetCard(0, BANK))), 52),
    "story, over time and paused": (on(2, (52, a.StartOrPause())), 53),
    "story, the room is asked": (on(2, (43, a.AskTheRoom())), 44),
    "story, the room was asked too late": (on(2, (51, a.AskTheRoom())), 55),
    "questions that wait": (on(2, (45, a.StartOrPause()), (46, a.Next(1))), 47),
    "questions": (on(3), 51),
    "discussion": (on(4, (57, a.OtherPrompts())), 57),
    "discussion, closed": (on(4, (55, a.ToggleClosed())), 56),
    "hands": (on(4, *HANDS, *KINDS, (57, a.OtherPrompts())), 57),
    "hands, in order, closed": (on(4, *HANDS, (56, a.SetPolicy(Policy.IN_ORDER)), (56, a.ToggleClosed())), 57),
    "somebody speaks": (on(4, *HANDS, SPEAKS, *KINDS, (56.6, a.ToggleNames())), 59),
    "nobody waits": (on(4, *HANDS[:1], SPEAKS, (56.6, a.ToggleNames())), 58),
    "the teller answers": (on(4, *HANDS, SPEAKS, (57, a.TellerAnswers())), 58),
    "spoken": (on(4, *HANDS, SPEAKS, *((57, a.NextSpeaker(key)) for key in (0, 1, 2)), *HANDS), 58),
    "spoken twice": (on(4, *HANDS[:1], SPEAKS, *HANDS[:1], (57, a.NextSpeaker(0)), *HANDS[:1]), 58),
    "once around": (on(4, (55, a.SetChairs(5)), (55, a.ToggleRound()), (56, a.NextSpeaker(None))), 57),
    "a circle": (on(4, (55, a.SetChairs(5)), *CROWD, SPEAKS, (57, a.Park()), (57, a.StepOut("3"))), 58),
    "a circle, later": (
        on(
            4, (55, a.SetChairs(4)), *CROWD, *((56, a.StepOut(str(chair))) for chair in (8, 9)),
            SPEAKS, *((57, a.NextSpeaker(key)) for key in (0, 1, 2)),
            *((58, act) for key in (3, 4) for act in (a.Park(), a.NextSpeaker(None))),
        ),
        58,
    ),
    "a circle, not quite": (on(4, (55, a.SetChairs(4)), *CROWD, SPEAKS, *((57, a.NextSpeaker(k)) for k in (0, 1))), 58),
    "moved up": (on(4, *HANDS, (56, a.MoveHand(3, earlier=True)), (56, a.MoveHand(3, earlier=True))), 57),
    "a break in between": (on(4, *HANDS, SPEAKS, (58, a.BreakNow(3))), 59),
    "last word": (on(5, *HANDS[:1]), 67),
    "break": (on(6), 70),
    "break, paused": (on(6, (70, a.StartOrPause())), 71),
    "break, over": (on(6), 79),
    "second story": (on(7, (79, a.OtherPrompts())), 79),
    "closing": (on(11), 107),
    "spare time": (on(12), 116),
    "social time": (on(13, agenda=with_float_and_social()), 125),
    "blank": (on(4, (55, a.ToggleBlank())), 55),
    "frozen": (on(4, (55, a.ToggleFreeze())), 56),
    "the Rule": (on(4, (55, a.ToggleRules())), 55),
    "gentle": (on(4, (55, a.ToggleGentle())), 55),
    "a prompt": (on(4, (55, a.PickPrompt(18)), (55, a.TogglePromptToRoom())), 56),
    **{what: (on(4, (55, a.ToggleSituation(what)), (55, a.TogglePromptToRoom())), 56) for what in Situation},
    "silence, over": (on(4, *HANDS, (56, a.ToggleSituation(Situation.SILENCE)), SPEAKS), 57),
    "overrun, past the hard stop": (closing_at(on(4, (55, a.ToggleSituation(Situation.OVERRUN))), 100), 56),
    "found": (on(4, (55, a.PickPrompt(2, (2, 3)))), 56),
    "ahead": (on(2, (44, a.Next(1))), 45),
    "late": (LATE, 65),
    "late, with titles": (on(1, (50, a.Next(0)), agenda=titled()), 65),
    "late, the venue closes": (closing_at(LATE, 112), 65),
    "late, the venue closes just then": (closing_at(on(2), 120), 44),
    "much too late": (closing_at(LATE, 80), 65),
    "late, the last case": (closing_at(on(9, (120, a.Add(MINUTE))), 122), 130),
    "late, replanned": (replanned(LATE, 65), 65),
    "late, replanned, some won": (after(replanned(LATE, 65), (65, a.LeaveOut((7,)))), 65),
    "late, replanned, all won": (after(replanned(LATE, 65), (65, a.LeaveOut((7, 8)))), 65),
    "late, replanned, held by a fixed start": (HELD, 60),
    "with three breaks": (on(2, agenda=of_cases(3)), 40),
    "late, three breaks": (on(3, agenda=of_cases(3)), 60),
    "fixed starts": (on(4, agenda=with_fixed_starts()), 75),
    "a case less": (on(2, (44, a.LeaveOut((6, 7, 8, 9))), (45, a.LeaveOut((5,)))), 46),
    "a case more": (on(2, (44, a.PutInReserve())), 46),
    **{f"{count} cases": (greek(of_cases(count)), 0) for count in (1, *range(6, 13))},
    **{f"of every kind, {step}": (on(step, agenda=of_every_kind()), 70) for step in (1, 6)},
    "a round, at its end": (on(4, (55, a.SetChairs(4)), (55, a.ToggleRound()), *spoken(4)), 57),
    "said before": (on(4, (55, BLAMED), (55, a.PickPrompt(36)), (55, a.OtherPrompts())), 56),
    "recovery": (on(2, *[(41, a.MarkBeat())] * 2), 42),
    "aftermath": (on(2, *[(41, a.MarkBeat())] * 3), 42),
    "at the last part, extended": (on(2, *[(41, a.MarkBeat())] * 4, *[(41, a.Extend())] * 3), 42),
    "ended at the doors": (ended(on(0), 10), 11),
    "ended early": (ended(on(1), 31), 32),
    "ended a minute early": (ended(on(12), 119), 120),
    "ended on time": (ended(on(12, *HANDS), 120), 121),
    "ended a minute late, as the venue closed": (ended(on(12), 121, 121), 122),
    "ended late": (ended(on(12), 127, 121), 128),
    "ended, the one case told": (told(1, 1), 0),
    "ended, one of two told": (told(1, 2), 0),
    "ended, two of three told": (told(2, 3), 0),
    "ended, all of two told": (told(2, 2), 0),
    "ended after a turn": (ended(on(4, *HANDS[:1], MARKED, *spoken(1)), 60), 61),
    "ended after a first turn": (ended(on(4, *HANDS[:1], *spoken(1)), 60), 61),
    "ended after two turns": (ended(on(4, *HANDS[:2], MARKED, (55, a.MarkFirst(1)), *spoken(2)), 60), 61),
    "ended after two turns, one a first": (ended(on(4, *HANDS[:2], (55, a.MarkFirst(1)), *spoken(2)), 60), 61),
    "ended after two first turns": (ended(on(4, *HANDS[:2], *spoken(2)), 60), 61),
}  # fmt: skip
