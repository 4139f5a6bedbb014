"""What is said aloud of a change, to those who don't see it: one calm sentence, or none. Never a time that runs."""

from msgspec import Struct

from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.line import masked_label
from casesconf_desktop.core.desk.now import now_view
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.lists import listed
from casesconf_desktop.core.room import RoomAt
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Session, Stage

UNSEEN = (RoomAt.HIDDEN, RoomAt.NOWHERE)


class Stand(Struct, frozen=True):
    """How things stand, as far as a change of it is worth a sentence. Names are masked where they are on the screen.

    `title` and `word` name the step and the state of its clock. `turn` and `hand` are keys: of who speaks, and of the
    newest hand. `prompt` is what the room is shown.
    """

    stage: Stage
    seen: bool
    blank: bool
    prompt: str = ""
    step: int = 0
    title: str = ""
    state: TimerState = TimerState.READY
    word: str = ""
    turn: int = 0
    speaker: str = ""
    hand: int = 0
    who: str = ""


def stand(session: Session, now: Now, at: RoomAt, *, masked: bool = False) -> Stand:
    room = session.room
    prompt = room.prompt.text if room.prompt is not None else ""
    if session.stage is not Stage.LIVE:
        return Stand(session.stage, at not in UNSEEN, room.blank, prompt)
    view, line = now_view(session, now, masked=masked), session.line
    newest = line.newest
    turn = line.turn.hand if line.turn is not None else None
    return Stand(
        session.stage,
        at not in UNSEEN,
        room.blank,
        prompt,
        session.current,
        listed((view.title, view.above if session.step.segment.case is not None else "")),
        view.state,
        view.word,
        turn.key if turn is not None else -1,
        masked_label(turn.label, masked=masked) if turn is not None else "",
        newest.key if newest is not None else -1,
        masked_label(newest.label, masked=masked) if newest is not None else "",
    )


def announced(before: Stand, after: Stand) -> str:
    """Say what has changed: of several changes the one that matters most."""
    if before.stage is not after.stage:
        return said("The evening has ended") if after.stage is Stage.DEBRIEF else after.title
    if before.seen is not after.seen:
        return said("The room screen is there again") if after.seen else said("The room screen is gone")
    if before.blank is not after.blank:
        return said("The room screen is blank") if after.blank else said("The room screen is back")
    if after.stage is not Stage.LIVE:
        return ""
    if before.step != after.step:
        return after.title
    if before.prompt != after.prompt:
        return said("To the room: {prompt}").format(prompt=after.prompt) if after.prompt else said("Taken back")
    if before.word != after.word:
        return after.word
    if after.speaker and before.turn != after.turn:
        return said("{who} speaks").format(who=after.speaker)
    return said("Hand up: {who}").format(who=after.who) if after.hand > before.hand else ""
