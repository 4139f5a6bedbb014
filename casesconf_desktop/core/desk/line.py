"""The line panel: who tells, who speaks, who is next and why."""

from dataclasses import dataclass
from datetime import timedelta

from casesconf_desktop.core import words
from casesconf_desktop.core.agenda import ZERO, Kind
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.face import TimerState
from casesconf_desktop.core.line import SOFT_TURN, Hand, Line, in_order, spoken_for, up_next
from casesconf_desktop.core.reading import read
from casesconf_desktop.core.session import Session

SHOWN_AT_MOST = 50
NOBODY, TELLER = "a hand", "The teller"


@dataclass(frozen=True, slots=True)
class HandRow:
    """One waiting hand. `badge` is "direct reply", "first time" or nothing; `note` counts turns: "spoke 2 times"."""

    key: int
    place: int
    label: str
    badge: str
    note: str
    waited: str


@dataclass(frozen=True, slots=True)
class Speaking:
    """The turn that is going. `left` is the share of the soft turn that is left; `past` when it is over."""

    label: str
    badge: str
    spoken: str
    left: float
    past: bool


@dataclass(frozen=True, slots=True)
class LineView:
    count: str
    teller: str
    teller_note: str
    telling: bool
    speaking: Speaking | None
    next: str
    why: str
    glow: bool
    rows: tuple[HandRow, ...]


def line_view(session: Session, now: Now) -> LineView:
    line, segment = session.line, session.step.segment
    discussing = segment.kind in (Kind.DISCUSSION, Kind.QUESTIONS)
    telling = segment.kind in (Kind.STORY, Kind.LAST_WORD)
    chosen, held = up_next(line), line.interrupted
    case = segment.case is not None
    return LineView(
        count=_count(line, discussing=discussing),
        teller=(session.label(segment.case) or TELLER) if case else "",
        teller_note="telling the story" if segment.kind is Kind.STORY else _teller_note(segment.kind),
        telling=telling,
        speaking=_speaking(session, now),
        next=f"Back to: {held.hand.label or NOBODY}"
        if held
        else f"Next: {chosen[0].label or NOBODY}"
        if chosen
        else "",
        why="interrupted" if held else chosen[1].value if chosen else "",
        glow=discussing and chosen is not None and _calm(session, now),
        rows=tuple(_row(line, hand, place, now) for place, hand in enumerate(_first(line, now), 1)),
    )


def _first(line: Line, now: Now) -> tuple[Hand, ...]:
    return in_order(line, now.at)[:SHOWN_AT_MOST]


def _count(line: Line, *, discussing: bool) -> str:
    if not line.waiting:
        return "open" if discussing else ""
    count = words.hands(len(line.waiting))
    return count if discussing else f"{count}, for later"


def _teller_note(kind: Kind) -> str:
    return "has the last word" if kind is Kind.LAST_WORD else "storyteller, may always answer"


def _calm(session: Session, now: Now) -> bool:
    return read(session.step, now).state in (TimerState.RUNNING, TimerState.WRAPPING_UP)


def _speaking(session: Session, now: Now) -> Speaking | None:
    line = session.line
    if line.turn is None:
        return None
    gone = spoken_for(line.turn, now.at)
    left = max(timedelta(), SOFT_TURN - gone) / SOFT_TURN
    badge = "direct reply" if line.turn.hand.reply else "first time" if line.turn.first else ""
    label = line.turn.hand.label or NOBODY
    if line.turn.teller:
        label, badge = session.label(session.step.segment.case) or TELLER, "answers"
    return Speaking(label, badge, words.short(gone), round(left, 2), left == 0)


def _row(line: Line, hand: Hand, place: int, now: Now) -> HandRow:
    turns = line.turns_of(hand.label)
    badge = "direct reply" if hand.reply else "first time" if not turns else ""
    note = "" if hand.reply or not turns else "spoke once" if turns == 1 else f"spoke {turns} times"
    waited = words.short(max(ZERO, now.at - hand.raised))
    return HandRow(hand.key, place, hand.label or NOBODY, badge, note, waited)
