"""The handover card: where we are, who is next, how late. The other co-host has read it in ten seconds."""

from msgspec import Struct

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import Kind
from casesconf_desktop.core.around import whose_go
from casesconf_desktop.core.card import Signal
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.card import card_told
from casesconf_desktop.core.desk.line import line_view, masked_label
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.floor import Why
from casesconf_desktop.core.forecast import following, forecast
from casesconf_desktop.core.line import Line
from casesconf_desktop.core.lists import listed
from casesconf_desktop.core.reading import read
from casesconf_desktop.core.said import capital, said
from casesconf_desktop.core.session import Session, Stage

#: These six head the rows of a card that tells somebody who takes over where the evening is. First, what goes on now.
NOW, LINE = said("Now", "a row of the handover card"), said("Line", "a row of the handover card")
#: What comes next; and how late the evening is.
THEN, CLOCK = said("Then", "a row of the handover card"), said("Clock", "a row of the handover card")
#: What is on the room screen; and what the teller asked for.
ROOM, CARD = said("Room", "a row of the handover card"), said("Card", "a row of the handover card")
PARTS = {
    #: These are parts of a case, within a line: "Case 2 of 3, discussion, 08:24 left".
    Kind.STORY: said("story", "within a line"),
    Kind.QUESTIONS: said("questions", "within a line"),
    Kind.DISCUSSION: said("discussion", "within a line"),
    Kind.LAST_WORD: said("last word", "within a line"),
    Kind.BREAK: said("break", "within a line"),
}


class HandoverView(Struct, frozen=True):
    """Lines under a few words each: "Now" and "Case 2 of 3, discussion, 08:24 left"."""

    rows: tuple[tuple[str, str], ...]


def handover_view(session: Session, now: Now, *, masked: bool = False) -> HandoverView:
    if session.stage is not Stage.LIVE:
        told = said("The evening has not begun.") if session.stage is Stage.SETUP else said("It is over.")
        return HandoverView(((NOW, told),))
    rows = (
        (NOW, _now(session, now)),
        (LINE, _line(session, now, masked=masked)),
        (THEN, _then(session, now)),
        (CLOCK, _clock(session, now)),
        (ROOM, _room(session)),
        (CARD, card_told(session, masked=masked)),
    )
    return HandoverView(tuple((head, told) for head, told in rows if told))


def _place(session: Session, index: int) -> str:
    segment = session.steps[index].segment
    if segment.case is None:
        return segment.title or words.KINDS[segment.kind]
    return listed((words.case_of(session.number(segment.case), len(session.cases)), PARTS[segment.kind]))


def _now(session: Session, now: Now) -> str:
    reading, here = read(session.step, now), _place(session, session.current)
    if session.step.segment.kind is Kind.DOORS or session.step.segment.untimed:
        return here
    if session.step.run.asking:
        #: A place in the evening such as "Case 2 of 3, story".
        return said("{place}: the room is asked").format(place=here)
    #: Minutes and seconds that are left of a part, or past it.
    time = said("{time} over") if reading.phase is TimerState.OVER else said("{time} left")
    paused = said("paused", "within a line") if reading.state is TimerState.PAUSED else ""
    return listed((here, time.format(time=reading.digits.removeprefix("+")), paused))


def _line(session: Session, now: Now, *, masked: bool) -> str:
    """Say who speaks and who is next."""
    view = line_view(session, now, masked=masked)
    if view.telling:
        floor = said("{name} has the floor").format(name=view.teller) if view.teller else ""
        return listed((floor, view.count))
    #: This and the next two are parts of one line: "Mara speaks, next Kofi, 2 hands".
    speaks = said("{name} speaks").format(name=view.speaking.label) if view.speaking else ""
    return capital(listed((speaks, _comes(session.line, masked=masked), view.count)))


def _comes(line: Line, *, masked: bool) -> str:
    goes = whose_go(line)
    if goes is None:
        return ""
    comes = said("back to {name}") if goes[1] is Why.INTERRUPTED else said("next {name}")
    return comes.format(name=masked_label(goes[0], masked=masked))


def _then(session: Session, now: Now) -> str:
    target = following(session, now)
    if target is None:
        return said("The evening ends")
    starts = forecast(session, now).starts[target]
    #: What comes next and when: "Case 2 of 3, story, at 19:40".
    at = said("{place}, at {time}")
    return at.format(place=_place(session, target), time=words.expected(starts, session.zone))


def _clock(session: Session, now: Now) -> str:
    seen = forecast(session, now)
    #: How late the evening is, when it ends, what is then left: "5 min behind, ends 21:10, 20 min in hand".
    told = said("{late}, ends {time}, {left}")
    end = words.expected(seen.end, session.zone)
    return capital(told.format(late=words.lateness(seen.late), time=end, left=words.left(seen.slack)))


def _room(session: Session) -> str:
    """Say what lies on the room screen, if it is not the clock."""
    room = session.room
    shown = (
        #: These six tell what is on the room screen: it is blank, its picture is frozen, it shows the Rule ...
        (room.blank, said("blank", "the room screen")),
        (room.frozen is not None, said("frozen", "the room screen")),
        #: How this company talks to each other: the Rule of the evening.
        (room.rules, said("the Rule")),
        (room.prompt is not None, said("a prompt")),
        (room.timer is Signal.RING, said("the gentle ring")),
        (room.timer is Signal.NONE, said("no timer, as the teller asked")),
    )
    return next((told for is_shown, told in shown if is_shown), "")
