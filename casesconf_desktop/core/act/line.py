"""The line: hands up and down, and who speaks."""

from typing import assert_never

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import TELLERS, Kind
from casesconf_desktop.core.around import bring_back, go_on, park, pass_on, start_round
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.floor import give_back, move, previous_speaker, take, teller_answers
from casesconf_desktop.core.hands import clear, hand_down, hand_up, mark_first, merge, step_in, step_out
from casesconf_desktop.core.line import Line
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.tree import keys


def keep_line(session: Session, action: a.LineAction, now: Now) -> Session:
    """Answer what is done to those who wait: it never touches who speaks."""
    line = session.line
    match action:
        case a.HandUp(label, kind):
            line = hand_up(line, label, now.at, kind)
        case a.HandDown(key):
            line = hand_down(line, key)
        case a.ToggleHand(label):
            hand = line.hand_of(label)
            line = hand_up(line, label, now.at) if hand is None else hand_down(line, hand.key)
        case a.MoveHand(key, earlier):
            line = move(line, key, earlier=earlier)
        case a.MarkFirst(key):
            line = mark_first(line, key)
        case a.MergeLabels(gone, kept):
            line = merge(line, gone.strip(), kept.strip())
        case a.StepOut(label):
            line = step_in(line, label) if label in line.away else step_out(line, label)
        case a.ToggleClosed():
            line = replace(line, closed=not line.closed)
        case a.ClearLine():
            line = clear(line)
        case _:
            assert_never(action)
    return session if line is session.line else replace(session, line=line)


def give_floor(session: Session, action: a.FloorAction, now: Now) -> Session:
    line, at = session.line, now.at
    match action:
        case a.NextSpeaker(expected):
            line = go_on(line, at) if expected == _going(session) and _talking(session) else line
        case a.PreviousSpeaker(expected):
            line = previous_speaker(line, at) if expected == _going(session) else line
        case a.TakeHand(key):
            line = take(line, key, at)
        case a.TellerAnswers():
            line = _teller_answers(session, now)
        case a.ToggleRound():
            line = start_round(line, _circle(session)) if _talking(session) else line
        case a.PassOn():
            line = pass_on(line, at)
        case a.Park():
            line = park(line, at)
        case a.BringBack():
            line = bring_back(line, at)
        case _:
            assert_never(action)
    return session if line is session.line or line == session.line else replace(session, line=line)


def _talking(session: Session) -> bool:
    """Tell whether the floor may be given on: in a story and a last word it is the teller's, hands are for later."""
    return session.line.turn is not None or session.step.segment.kind not in TELLERS


def _going(session: Session) -> int | None:
    return session.line.turn.hand.key if session.line.turn else None


def _teller_answers(session: Session, now: Now) -> Line:
    """Let the teller answer, who never queues, in questions and discussion; said again, the turn before goes on."""
    segment, line = session.step.segment, session.line
    if segment.case is None or segment.kind not in (Kind.QUESTIONS, Kind.DISCUSSION):
        return line
    answering = line.turn is not None and line.turn.teller
    return give_back(line, now.at) if answering else teller_answers(line, now.at)


def _circle(session: Session) -> tuple[str, ...]:
    """Name who sits in the circle: its chairs; or without one who is known by a label, hands first, as they went up."""
    if session.chairs:
        return tuple(str(chair) for chair in range(1, session.chairs + 1))
    waiting = sorted((hand for hand in session.line.hands if hand.label), key=lambda hand: hand.key)
    return tuple(dict.fromkeys((*(hand.label for hand in waiting), *keys(session.line.spoken))))
