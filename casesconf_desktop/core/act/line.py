"""The line: hands up and down, and who speaks."""

from dataclasses import replace
from typing import assert_never

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import Kind
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.line import give_back, hand_down, hand_up, next_speaker, teller_answers
from casesconf_desktop.core.session import Session, Turns


def keep_line(session: Session, action: a.LineAction, now: Now) -> Session:
    match action:
        case a.HandUp(label, reply):
            line = hand_up(session.line, label, now.at, reply=reply)
        case a.HandDown(key):
            line = hand_down(session.line, key)
        case a.NextSpeaker(expected):
            return _next_speaker(session, expected, now)
        case a.TellerAnswers():
            return _teller_answers(session, now)
        case _:
            assert_never(action)
    return session if line is session.line else replace(session, line=line)


def _next_speaker(session: Session, expected: int | None, now: Now) -> Session:
    going = session.line.turn.hand.key if session.line.turn else None
    if going != expected:
        return session
    if session.line.interrupted is not None:
        return replace(session, line=give_back(session.line, now.at))
    line = next_speaker(session.line, now.at)
    if line.turn is None:
        return session if going is None else replace(session, line=line)
    turns = Turns(session.turns.taken + 1, session.turns.first + line.turn.first)
    return replace(session, line=line, turns=turns)


def _teller_answers(session: Session, now: Now) -> Session:
    """Let the teller answer, who never queues; said again, the interrupted turn goes on."""
    segment, line = session.step.segment, session.line
    if segment.case is None or segment.kind not in (Kind.QUESTIONS, Kind.DISCUSSION):
        return session
    answering = line.turn is not None and line.turn.teller
    return replace(session, line=give_back(line, now.at) if answering else teller_answers(line, now.at))
