"""The line panel: who tells, who speaks, who is next and why."""

from msgspec import Struct

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import MINUTE, TELLERS, ZERO, Kind
from casesconf_desktop.core.around import whose_go
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.floor import FIRST_TIME, REASONS, Why, in_order
from casesconf_desktop.core.line import HAND_KINDS, Hand, HandKind, Line, Policy, spoken_for
from casesconf_desktop.core.lists import listed, spelled
from casesconf_desktop.core.reading import read
from casesconf_desktop.core.said import capital, said
from casesconf_desktop.core.session import Session
from casesconf_desktop.core.tree import get

SHOWN_AT_MOST = 30
#: A raised hand of nobody in particular, in the place of a name; and who tells the story, where no name is known.
NOBODY, TELLER, MASK = said("a hand"), said("The teller"), "• • •"
#: What the key does: nobody is next.
DONE, ROUND_OVER = said("Done speaking"), said("The round is over")


class HandRow(Struct, frozen=True):
    """One waiting hand. `badge` is "direct reply", "same thread", "first time" or nothing; `note` counts turns."""

    key: int
    place: int
    label: str
    badge: str
    note: str
    waited: str


class Speaking(Struct, frozen=True):
    """The turn that is going. `left` is the share of the soft turn that is left, `over` the minutes begun past it."""

    label: str
    badge: str
    spoken: str
    left: float
    over: int


class LineView(Struct, frozen=True):
    """`count` says how many wait, `still` who has not spoken or what is parked. `label` of a row may be masked.

    `next` is what the key does, `why` the reason in four words or fewer.
    """

    count: str
    still: str
    teller: str
    teller_note: str
    telling: bool
    speaking: Speaking | None
    next: str
    why: str
    glow: bool
    rows: tuple[HandRow, ...]
    closed: bool
    masked: bool


def line_view(session: Session, now: Now, *, masked: bool = False) -> LineView:
    """See the line; masked, no label of a person is in it: only chairs, which are nobody's name, are told."""
    line, segment = session.line, session.step.segment
    discussing = segment.kind in (Kind.DISCUSSION, Kind.QUESTIONS)
    telling = segment.kind in TELLERS
    ahead = in_order(line, SHOWN_AT_MOST)
    case = segment.case is not None
    next_one, why = _next(line, masked=masked)
    return LineView(
        count=_count(line, discussing=discussing),
        still=_still(session, line.count - len(ahead), masked=masked),
        teller=masked_label(session.label(segment.case), masked=masked, nobody=TELLER) if case else "",
        teller_note=_teller_note(segment.kind),
        telling=telling,
        speaking=_speaking(session, now, masked=masked),
        next=next_one,
        why=why,
        glow=discussing and next_one not in (DONE, "") and _calm(session, now),
        rows=tuple(_row(line, hand, place, now, masked=masked) for place, (hand, _) in enumerate(ahead, 1)),
        closed=line.closed,
        masked=masked,
    )


def masked_label(label: str, *, masked: bool, nobody: str = NOBODY) -> str:
    """Tell a label as it may be seen. A chair's number names nobody; it is told as a chair."""
    if not label:
        return nobody
    return MASK if masked and not label.isdecimal() else words.chair_or_name(label)


def _next(line: Line, *, masked: bool) -> tuple[str, str]:
    """Say what the key does, and why."""
    goes = whose_go(line)
    if goes is not None:
        label, why = goes
        #: On a key: who gets the floor next; or again, after an interruption.
        to = said("Back to: {name}") if why is Why.INTERRUPTED else said("Next: {name}")
        return to.format(name=masked_label(label, masked=masked)), REASONS[why]
    if line.round is not None:
        return ROUND_OVER, ""
    return DONE if line.turn is not None else "", ""


def _count(line: Line, *, discussing: bool) -> str:
    if line.round is not None:
        return REASONS[Why.ROUND]
    if not line.count:
        if not discussing:
            return ""
        #: The line of those who wait to speak, where nobody does.
        return said("closed", "the line") if line.closed else said("open", "the line")
    if not discussing:
        #: These hands are for the discussion, which is still to come.
        return said("%n hand(|s), for later", "", line.count)
    return said("%n hand(|s), closed", "", line.count) if line.closed else words.hands(line.count)


def _still(session: Session, more: int, *, masked: bool) -> str:
    """Tell how many chairs have not spoken yet, and how many topics wait to be brought back."""
    line = session.line
    silent = sum(get(line.spoken, str(chair)) is None for chair in range(1, session.chairs + 1))
    #: This and the next nine are parts of a list in one line. Numbers are in words: "two have not spoken yet".
    spoken = said("all have spoken"), said("one has not spoken yet"), said("{number} have not spoken yet")
    parts = (
        said("%n more in the line", "", more) if more else "",
        spelled(silent, *spoken) if session.chairs else "",
        #: Topics that were put aside, to come back to them.
        spelled(len(line.parked), "", said("one parked"), said("{number} parked")),
        #: People who left the circle for a while.
        spelled(len(line.aside), "", said("one stepped out"), said("{number} stepped out")),
        said("names hidden", "in the line") if masked else "",
        #: Everybody speaks in the order in which hands went up.
        said("in order", "how people speak") if line.policy is Policy.IN_ORDER else "",
    )
    return capital(listed(parts))


def _teller_note(kind: Kind) -> str:
    #: These three stand after the name of the person who tells, or told, the story.
    notes = {Kind.STORY: said("telling the story"), Kind.LAST_WORD: said("has the last word")}
    return notes.get(kind, said("storyteller, may always answer"))


def _calm(session: Session, now: Now) -> bool:
    return read(session.step, now).state in (TimerState.RUNNING, TimerState.WRAPPING_UP)


def _speaking(session: Session, now: Now, *, masked: bool) -> Speaking | None:
    line = session.line
    if line.turn is None:
        return None
    gone = spoken_for(line.turn, now.at)
    left = max(ZERO, line.soft - gone) / line.soft
    label, badge = masked_label(line.turn.hand.label, masked=masked), _badge(line.turn.hand, first=line.turn.first)
    if line.turn.teller:
        teller = session.label(session.step.segment.case)
        label, badge = masked_label(teller, masked=masked, nobody=TELLER), said("answers", "the teller")
    over = (gone - line.soft) // MINUTE + 1 if gone >= line.soft else 0
    return Speaking(label, badge, words.short(gone), round(left, 2), over)


def _badge(hand: Hand, *, first: bool) -> str:
    if hand.kind is HandKind.TOPIC:
        return FIRST_TIME if first else ""
    return HAND_KINDS[hand.kind]


def _row(line: Line, hand: Hand, place: int, now: Now, *, masked: bool) -> HandRow:
    turns = line.turns_of(hand.label)
    badge = _badge(hand, first=line.is_first(hand))
    note = "" if hand.kind is HandKind.REPLY or not turns else _spoke(turns)
    waited = words.short(max(ZERO, now.at - hand.raised))
    return HandRow(hand.key, place, masked_label(hand.label, masked=masked), badge, note, waited)


def _spoke(turns: int) -> str:
    return said("spoke once") if turns == 1 else said("spoke %n time(|s)", "", turns)
