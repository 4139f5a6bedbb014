"""In a story and a last word the floor is the teller's: nobody's turn runs, and a way back finds it as it was."""

import pytest

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE
from casesconf_desktop.core.desk.circle import circle_view
from casesconf_desktop.core.desk.line import line_view
from casesconf_desktop.core.desk.reasons import why_not
from casesconf_desktop.core.line import HandKind, spoken_for
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.update import update
from evenings import after, at, running

QUESTIONS, DISCUSSION, LAST_WORD = 3, 4, 5
UP = ((54, a.HandUp("3")), (54, a.HandUp("7")), (54.5, a.NextSpeaker(None)))


def key(session: Session) -> int:
    return session.step.segment.key


def going(*acts: tuple[float, a.Action]) -> Session:
    return after(running(DISCUSSION), *UP, *acts)


def replied() -> Session:
    session = going((55, a.HandUp("9", HandKind.REPLY)))
    assert session.line.turn is not None
    return after(session, (55, a.NextSpeaker(session.line.turn.hand.key)))


GOING = {
    "a turn": going(),
    "a turn over its time": going((64, a.ToggleLight())),
    "the teller answers": going((55, a.TellerAnswers())),
    "a reply": replied(),
}


@pytest.fixture(params=GOING, name="talk")
def _talk(request: pytest.FixtureRequest) -> Session:
    return GOING[request.param]


def on(session: Session, minute: float) -> Session:
    return after(session, (minute, a.Next(key(session))))


def back(session: Session, minute: float) -> Session:
    return after(session, (minute, a.Back(key(session))))


def test_at_the_last_word_nobody_speaks_but_the_teller(talk: Session) -> None:
    last = replace(on(talk, 66), chairs=12)
    view = line_view(last, at(67))
    assert (view.teller_note, view.telling, view.speaking, view.glow) == ("has the last word", True, None, False)
    assert not any(chair.speaking for chair in circle_view(last).chairs)
    assert last.line.turns == talk.line.turns


def test_enter_gives_nobody_the_floor_there(talk: Session) -> None:
    last = on(talk, 66)
    assert update(last, a.NextSpeaker(None), at(67)) is last
    assert why_not(last, a.NextSpeaker(None), at(67)) == "the floor is the teller’s"


def test_back_from_there_everybody_goes_on_where_they_were(talk: Session) -> None:
    again = back(on(talk, 66), 67.5)
    assert talk.line.turn is not None
    assert again.line.turn is not None
    assert spoken_for(again.line.turn, at(68.5).at) == spoken_for(talk.line.turn, at(67).at)
    assert replace(again.line, turn=None) == replace(talk.line, turn=None)
    assert again.line.turn.hand == talk.line.turn.hand


def test_whoever_was_held_goes_on_though_somebody_spoke_in_the_break_between(talk: Session) -> None:
    pause = after(talk, (66, a.BreakNow(key(talk))))
    again = back(on(pause, 67), 68)
    assert again.step.segment.key == pause.step.segment.key
    spoke = after(again, (68, a.HandUp("11")), (68.5, a.NextSpeaker(None)))
    assert talk.line.turn is not None
    assert spoke.line.turn is not None
    discussed = back(spoke, 69)
    assert discussed.step == replace(talk.step, run=discussed.step.run)
    assert discussed.line.held is None
    assert discussed.line.turn is not None
    assert discussed.line.turn.hand == talk.line.turn.hand
    assert spoken_for(discussed.line.turn, at(69).at) == spoken_for(talk.line.turn, at(66).at)


def test_an_answer_of_the_questions_does_not_go_on_in_the_story() -> None:
    asked = after(running(QUESTIONS), (50, a.TellerAnswers()))
    story = back(asked, 52)
    assert line_view(story, at(53)).speaking is None
    again = on(story, 55)
    assert again.line.turn is not None
    assert again.line.turn.teller
    assert spoken_for(again.line.turn, at(56).at) == 3 * MINUTE


def test_a_break_before_the_last_word_is_no_time_of_who_spoke() -> None:
    talk = going()
    broke = after(talk, (56, a.BreakNow(key(talk))))
    last = on(broke, 61)
    assert line_view(last, at(62)).speaking is None
    again = back(back(last, 63), 64)
    assert key(again) == key(talk)
    assert again.line.turn is not None
    assert spoken_for(again.line.turn, at(65).at) == 2.5 * MINUTE


def test_a_break_in_the_last_word_changes_nothing_of_that(talk: Session) -> None:
    last = on(talk, 66)
    again = back(after(last, (66.5, a.BreakNow(key(last)))), 70)
    assert again.line == last.line
    assert back(again, 71).line.turn is not None


def test_who_is_held_goes_by_a_label_that_was_made_one() -> None:
    last = after(on(going(), 66), (66, a.MergeLabels("3", "Mara")))
    again = back(last, 67)
    assert again.line.turn is not None
    assert again.line.turn.hand.label == "Mara"


def test_a_hand_taken_there_all_the_same_is_over_with_it() -> None:
    talk = going()
    last = on(talk, 66)
    [waiting] = last.line.hands
    taken = after(last, (66, a.TakeHand(waiting.key)))
    assert line_view(taken, at(66.5)).speaking is not None, "whom the facilitator lets speak, speaks"
    again = back(taken, 67)
    assert again.line.ended is not None
    assert again.line.ended.hand == waiting, "and is who spoke before"
    assert talk.line.turn is not None
    assert again.line.turn is not None
    assert again.line.turn.hand == talk.line.turn.hand


def test_the_next_case_knows_of_nobody(talk: Session) -> None:
    assert on(on(talk, 66), 68).line.held is None
