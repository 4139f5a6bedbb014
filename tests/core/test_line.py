"""Who is next and why, what an interruption gives back, and what each act leaves alone: cases computed by hand.

A case is told in words, two minutes apart, so that a turn has used up its time: "A" raises a hand, "A+" on the
same thread, "A*" as a direct reply, "." that of nobody; ">" is next, "<" previous, "!A" out of turn, "-A" never mind,
"^A" and "vA" earlier and later, "A=B" makes A and B one, "~A" steps out or in, "?" lets the teller answer, "p" parks,
"b" brings back, "o" starts or leaves a round of A, B and C, ">o" goes around, "/" passes, "#" closes or reopens,
"x" clears.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from casesconf_desktop.core.agenda import ZERO
from casesconf_desktop.core.around import bring_back, go_around, park, pass_on, start_round
from casesconf_desktop.core.floor import (
    Why,
    give_back,
    in_order,
    move,
    next_speaker,
    previous_speaker,
    take,
    teller_answers,
    up_next,
)
from casesconf_desktop.core.hands import clear, counted, hand_down, hand_up, merge, step_in, step_out
from casesconf_desktop.core.line import Hand, HandKind, Line, Policy, Turn, forgotten, spoken_for
from casesconf_desktop.core.replace import replace
from evenings import at

KINDS = {"+": HandKind.THREAD, "*": HandKind.REPLY}
APART = 2
"""Minutes between acts: more than the soft 90 seconds of a turn."""

PLAIN: dict[str, Callable[[Line, datetime], Line]] = {
    ">": next_speaker,
    "<": previous_speaker,
    "?": teller_answers,
    "p": park,
    "b": bring_back,
    ">o": go_around,
    "/": pass_on,
    "o": lambda line, _: start_round(line, "ABC"),
    "#": lambda line, _: replace(line, closed=not line.closed),
    "x": lambda line, _: clear(line),
}


def key_of(line: Line, label: str) -> int:
    hand = line.hand_of(label)
    assert hand is not None, label
    return hand.key


def act(line: Line, word: str, moment: datetime) -> Line:
    if word in PLAIN:
        return PLAIN[word](line, moment)
    if "=" in word:
        gone, kept = word.split("=")
        return merge(line, gone, kept)
    sign, label = word[0], word[1:]
    match sign:
        case "!":
            return take(line, key_of(line, label), moment)
        case "-":
            return hand_down(line, key_of(line, label))
        case "^" | "v":
            return move(line, key_of(line, label), earlier=sign == "^")
        case "~":
            return step_in(line, label) if label in line.away else step_out(line, label)
        case _:
            kind = KINDS.get(word[-1], HandKind.TOPIC)
            return hand_up(line, word.strip("+*."), moment, kind)


def told(story: str, spoken: str = "", policy: Policy = Policy.NEW_VOICES) -> Line:
    return heard(story, spoken, policy)[0]


def heard(story: str, spoken: str = "", policy: Policy = Policy.NEW_VOICES) -> tuple[Line, str]:
    """Tell a story of those who have spoken before; say also who got the floor by it, one after the other."""
    line, speakers = Line(policy=policy), []
    for label in spoken:
        line = counted(line, label, 1)
    for number, word in enumerate(story.split()):
        turn = line.turn
        line = act(line, word, at(APART * number).at)
        if line.turn is not None and (turn is None or line.turn.started != turn.started):
            speakers.append(line.turn.hand.label)
    return line, " ".join(speakers)


def waiting(line: Line) -> list[str]:
    return [hand.label for hand in sorted(line.hands, key=lambda hand: hand.key)]


def speaker(line: Line) -> str | None:
    return line.turn.hand.label if line.turn is not None else None


def turn_of(line: Line) -> Turn:
    assert line.turn is not None
    return line.turn


@pytest.mark.parametrize(
    ("story", "spoken", "label", "why"),
    [
        pytest.param("A", "", "A", Why.FIRST_TIME, id="one first voice"),
        pytest.param("A", "A", "A", Why.OLDEST, id="one who spoke"),
        pytest.param("A B", "", "A", Why.FIRST_TIME, id="the older of two first voices"),
        pytest.param("A B", "A", "B", Why.FIRST_TIME, id="a first voice before one who spoke"),
        pytest.param("A B", "AB", "A", Why.OLDEST, id="the older of two who spoke"),
        pytest.param("A B", "AAAB", "A", Why.OLDEST, id="how often one spoke does not count, only whether"),
        pytest.param("A .", "A", "", Why.FIRST_TIME, id="a hand of nobody is a first voice"),
        pytest.param("A B*", "", "B", Why.DIRECT_REPLY, id="a direct reply before a first voice"),
        pytest.param("A B*", "B", "B", Why.DIRECT_REPLY, id="a direct reply of one who spoke too"),
        pytest.param("A* B*", "A", "A", Why.DIRECT_REPLY, id="the older of two replies, whoever spoke"),
        pytest.param("A+ B*", "", "B", Why.DIRECT_REPLY, id="a direct reply before the thread"),
        pytest.param("A B+", "", "B", Why.FIRST_ON_THREAD, id="a first voice on the thread before a new topic"),
        pytest.param("A B+", "B", "B", Why.THREAD, id="others on the thread before a first voice on a new topic"),
        pytest.param("A+ B+", "A", "B", Why.FIRST_ON_THREAD, id="on the thread a first voice before others"),
        pytest.param("A+ B+", "AB", "A", Why.THREAD, id="on the thread the older of two who spoke"),
        pytest.param("A B* C* D* > >", "", "A", Why.FIRST_TIME, id="after two replies a third waits"),
        pytest.param("A B* C* D* > >", "A", "A", Why.OLDEST, id="after two replies one who spoke comes before a third"),
        pytest.param("A+ B* C* D* > >", "", "A", Why.FIRST_ON_THREAD, id="after two replies the thread goes on"),
        pytest.param("A B* C* D* > > >", "", "D", Why.DIRECT_REPLY, id="after another turn replies count anew"),
        pytest.param("B* C* D* > >", "", "D", Why.DIRECT_REPLY, id="a third reply when nobody else waits"),
        pytest.param("T X+ U !T", "", "X", Why.FIRST_TIME, id="a new topic ends the thread: its hands are older hands"),
        pytest.param("T U X+ !T", "", "U", Why.FIRST_TIME, id="a hand of a thread that is over goes by its place"),
        pytest.param("T U X+ !T", "U", "X", Why.FIRST_TIME, id="of a thread that is over a first voice is still one"),
        pytest.param("T U X+ !T", "UX", "U", Why.OLDEST, id="of a thread that is over one who spoke is not before"),
        pytest.param("T X+ !T Z+", "Z", "Z", Why.THREAD, id="the new thread before that which is over"),
        pytest.param("T U X+ !T X+", "", "X", Why.FIRST_ON_THREAD, id="raised again a hand joins the thread of now"),
        pytest.param("T X+ R* !R", "", "X", Why.FIRST_ON_THREAD, id="a reply does not end the thread"),
        pytest.param("T X+ Y+ !X", "", "Y", Why.FIRST_ON_THREAD, id="a turn on the thread does not end it"),
        pytest.param("S X+ T Y+ !S Z+ !T", "", "X", Why.FIRST_TIME, id="of two threads that are over the oldest hand"),
        pytest.param("S X+ T Y+ !S Z+ !T", "X", "Y", Why.FIRST_TIME, id="of two threads that are over first voices"),
        pytest.param("A B C D E F > > >", "A", "E", Why.FIRST_TIME, id="overtaken three times, not yet"),
        pytest.param("A B C D E F > > > >", "A", "A", Why.WAITED_LONG, id="overtaken by four first voices"),
        pytest.param("A B+ C+ D+ E+ F+ > > > >", "", "A", Why.WAITED_LONG, id="overtaken by four of the thread"),
        pytest.param("A N P* Q* R* S* > > > >", "A", "A", Why.WAITED_LONG, id="overtaken by replies and a voice"),
        pytest.param("A B C D E F > > > > R*", "A", "A", Why.WAITED_LONG, id="who waited long before a direct reply"),
        pytest.param("A B C D E F G > > > > >", "AB", "B", Why.WAITED_LONG, id="two who waited long, one by one"),
        pytest.param("A C D B E F G > > > > >", "AB", "G", Why.FIRST_TIME, id="who came later was overtaken less"),
        pytest.param("T X+ B C D E F !T > > > >", "X", "X", Why.WAITED_LONG, id="of a thread that is over, starving"),
        pytest.param("R* A B C D E F > > > >", "A", "E", Why.FIRST_TIME, id="a reply that was older overtook nobody"),
        pytest.param("A B C D E F !F !E !D >", "A", "A", Why.WAITED_LONG, id="out of turn counts as overtaking"),
        pytest.param("A B C D E F !F !E !D !C", "", "A", Why.WAITED_LONG, id="four taken out of turn"),
        pytest.param("A B C D E F G > > > > -A", "A", "F", Why.FIRST_TIME, id="who waited long went: as usual"),
        pytest.param(
            "A B C D E F G > > > > -A", "AB", "B", Why.WAITED_LONG, id="who waited long went: another did too"
        ),
        pytest.param("A B C D E F > > > > x G H", "AG", "H", Why.FIRST_TIME, id="cleared, nobody has waited long"),
        pytest.param("A B ^B", "", "B", Why.MOVED, id="moved up"),
        pytest.param("A B vA", "", "B", Why.MOVED, id="moved down, the other is before"),
        pytest.param("A ^A", "", "A", Why.FIRST_TIME, id="one alone changes places with nobody"),
        pytest.param("A B ^A", "", "A", Why.FIRST_TIME, id="the first goes no further up"),
        pytest.param("A B vB", "", "A", Why.FIRST_TIME, id="the last goes no further down"),
        pytest.param("A B C ^C >", "", "C", Why.MOVED, id="moved up by one place: behind who was before"),
        pytest.param("A B C ^C ^C", "", "C", Why.MOVED, id="moved up twice"),
        pytest.param("A B C ^C > >", "", "B", Why.MOVED, id="who changed places waits behind"),
        pytest.param("A B C ^B > >", "", "C", Why.FIRST_TIME, id="after those who were moved it goes on as usual"),
        pytest.param("A B ^B R*", "", "B", Why.MOVED, id="who was moved up before a direct reply"),
        pytest.param("A B C D E F G > > > > ^F", "A", "F", Why.MOVED, id="who was moved up before who waited long"),
        pytest.param("A B C D E F G > > > > ^F >", "A", "A", Why.MOVED, id="who waited long is right behind"),
        pytest.param("A B C ^B -B", "", "A", Why.MOVED, id="who was moved up went: the place behind"),
        pytest.param("A B C ^B B*", "", "B", Why.MOVED, id="another kind, but still moved up"),
        pytest.param("A B C ^B C=B", "", "B", Why.MOVED, id="one with a younger hand, still moved up"),
        pytest.param("A B B*", "", "B", Why.DIRECT_REPLY, id="a hand becomes a direct reply"),
        pytest.param("A* B A", "", "A", Why.FIRST_TIME, id="a reply becomes a new topic and keeps its place"),
        pytest.param("A B C A=C", "", "C", Why.FIRST_TIME, id="of a double the older hand stays"),
        pytest.param("A C B B=A", "B", "C", Why.FIRST_TIME, id="of a double the turns count for both"),
        pytest.param("B C B=A", "A", "C", Why.FIRST_TIME, id="who had spoken under another name is no first voice"),
        pytest.param("A B C D E F G > > > > G=A", "A", "A", Why.WAITED_LONG, id="a double that waited long"),
        pytest.param("A B C D E F G > > > > A=G", "A", "G", Why.WAITED_LONG, id="a double that waited long, renamed"),
        pytest.param("A B ~A", "", "B", Why.FIRST_TIME, id="who stepped out is skipped"),
        pytest.param("A B ~A ~A", "", "A", Why.FIRST_TIME, id="who is back has their place"),
        pytest.param("A B ~A A", "", "A", Why.FIRST_TIME, id="who raises a hand again is back in their place"),
        pytest.param("A B+ ~B ~B", "", "B", Why.FIRST_ON_THREAD, id="who is back is still on the thread"),
        pytest.param("T U X+ ~X !T ~X", "", "U", Why.FIRST_TIME, id="who is back when the thread is over is older"),
        pytest.param("T U X+ !T ~X ~X", "", "U", Why.FIRST_TIME, id="back on a thread that was over already"),
        pytest.param("A B C D E F G > > ~A > ~A", "A", "E", Why.FIRST_TIME, id="overtaken three times, once outside"),
        pytest.param("A B C D E F G > > ~A > > ~A", "A", "A", Why.WAITED_LONG, id="overtaken outside counts too"),
        pytest.param("A B C D E > > > > ~A ~A F", "A", "A", Why.WAITED_LONG, id="who waited long steps out and in"),
        pytest.param("A B C > > <", "", "B", Why.FIRST_TIME, id="who is sent back is a first voice again"),
        pytest.param("A B > > <", "B", "B", Why.OLDEST, id="who is sent back and had spoken before"),
        pytest.param("A B C D E F > > > > <", "A", "E", Why.FIRST_TIME, id="who is sent back has overtaken nobody"),
        pytest.param("A B C D E F > > > > > <", "A", "A", Why.WAITED_LONG, id="who is sent back has waited long"),
        pytest.param("A P* Q* R* > > <", "", "Q", Why.DIRECT_REPLY, id="a second reply sent back is still the second"),
        pytest.param("T U X+ !T !U !X <", "", "X", Why.FIRST_TIME, id="sent back to a thread that is over"),
        pytest.param("A # B", "A", "A", Why.OLDEST, id="closed, no first voice comes in between"),
        pytest.param("A # B*", "", "B", Why.DIRECT_REPLY, id="closed, but for direct replies"),
        pytest.param("A B # A*", "", "A", Why.DIRECT_REPLY, id="closed, who is in it may reply"),
        pytest.param("A # # B", "A", "B", Why.FIRST_TIME, id="reopened"),
        pytest.param("A B # ~A A", "", "A", Why.FIRST_TIME, id="closed, who was in it comes back to it"),
        pytest.param("A B C > p b", "", "A", Why.MOVED, id="a topic that was parked comes back in front"),
        pytest.param("A B C > p A ^C b", "", "A", Why.MOVED, id="a topic comes back before who was moved up"),
        pytest.param("A B C > p > p b", "", "A", Why.MOVED, id="what was parked first comes back first"),
        pytest.param("A B C > p > p b b", "", "B", Why.MOVED, id="each topic comes back in front"),
        pytest.param("A B > p ~A b", "", "A", Why.MOVED, id="whose topic comes back is back"),
        pytest.param("A B C > p b >", "", "B", Why.FIRST_TIME, id="after what was parked it goes on as usual"),
    ],
)
def test_new_voices_first(story: str, spoken: str, label: str, why: Why) -> None:
    chosen = up_next(told(story, spoken))
    assert chosen is not None
    assert (chosen[0].label, chosen[1]) == (label, why)


@pytest.mark.parametrize(
    ("story", "spoken", "label", "why"),
    [
        pytest.param("A B", "A", "A", Why.OLDEST, id="whoever spoke, the oldest hand"),
        pytest.param("A B*", "", "A", Why.OLDEST, id="a direct reply waits"),
        pytest.param("A* B", "", "A", Why.OLDEST, id="a direct reply that is the oldest"),
        pytest.param("A B+", "A", "A", Why.OLDEST, id="the thread waits"),
        pytest.param("T A X+ !T", "A", "A", Why.OLDEST, id="a thread that is over waits"),
        pytest.param("T X+ A !T", "X", "X", Why.OLDEST, id="a thread that is over has its place"),
        pytest.param(". A", "", "", Why.OLDEST, id="a hand of nobody has its place"),
        pytest.param("A B ^B", "", "B", Why.MOVED, id="moved up"),
        pytest.param("A B C ^B > >", "", "C", Why.OLDEST, id="after those who were moved the oldest"),
        pytest.param("A B C D E F !B !C !D !E", "", "A", Why.OLDEST, id="the oldest need not wait long"),
        pytest.param("A B C -A", "", "B", Why.OLDEST, id="the oldest went"),
        pytest.param("A B B*", "", "A", Why.OLDEST, id="another kind, the same place"),
        pytest.param("A B C A=C", "", "C", Why.OLDEST, id="of a double the older hand"),
        pytest.param("A B ~A", "", "B", Why.OLDEST, id="who stepped out is skipped"),
        pytest.param("A B ~A > ~A C", "", "A", Why.OLDEST, id="who is back has their place"),
        pytest.param("A B C > > <", "", "B", Why.OLDEST, id="who is sent back has their place"),
        pytest.param("A B > p b", "", "A", Why.MOVED, id="a topic that was parked comes back in front"),
    ],
)
def test_in_the_order_of_hands(story: str, spoken: str, label: str, why: Why) -> None:
    chosen = up_next(told(story, spoken, Policy.IN_ORDER))
    assert chosen is not None
    assert (chosen[0].label, chosen[1]) == (label, why)


@pytest.mark.parametrize(
    ("story", "spoken", "speakers"),
    [
        pytest.param("A B > C > D > E > F > G >", "A", "B C D E A F", id="a stream of first voices"),
        pytest.param("A N R* > S* > T* > U* > V* > >", "A", "R S N T A U", id="a stream of replies"),
        pytest.param("A N+ R* > S* > T* > U* > V* > >", "A", "R S N T A U", id="a stream of replies on a thread"),
        pytest.param("A B+ > C+ > D+ > E+ > F+ > >", "", "B C D E A F", id="a stream of same-thread hands"),
        pytest.param("A B+ > B+ > B+ > B+ > B+ > >", "", "B B B B A B", id="one alone talks on the thread"),
        pytest.param("A C B+ > B+ > B+ > B+ > B+ > > >", "AC", "B B B B A C B", id="two wait for one on the thread"),
        pytest.param("A B C D E F G H > > > > > > > >", "AB", "C D E F A B G H", id="two who spoke among first voices"),
        pytest.param("A B R* S* T* U* V* > > > > > > >", "", "R S A T U B V", id="two replies, one other, and so on"),
        pytest.param("R* S* T* U* > > > >", "", "R S T U", id="replies alone"),
        pytest.param("T U X+ Y+ !T > > >", "", "T U X Y", id="a thread that is over"),
        pytest.param("X+ T Y+ U > > > >", "", "X Y T U", id="the thread, then topics"),
        pytest.param("A B C ^C D E > > > > >", "", "A C B D E", id="moved, and then as usual"),
        pytest.param("A ~A B > C > D > E > F > ~A > G >", "A", "B C D E F A G", id="back from outside"),
    ],
)
def test_they_speak_in_turn(story: str, spoken: str, speakers: str) -> None:
    assert heard(story, spoken)[1] == speakers


@pytest.mark.parametrize(
    ("story", "spoken"),
    [
        pytest.param("A B C D E F G", "AB", id="first voices"),
        pytest.param("A B* C* D* E+ F+ G", "AE", id="all kinds"),
        pytest.param("A B* C* D* E+ F+ G ^G ^G", "AE", id="all kinds, one moved"),
        pytest.param("T X+ Y* U Z+ R* S* !T", "U", id="a thread that is over"),
    ],
)
def test_the_order_shown_is_the_order_they_speak_in(story: str, spoken: str) -> None:
    line = told(story, spoken)
    shown = [hand.label for hand, _ in in_order(line, 99)]
    _, speakers = heard(story + " >" * len(shown), spoken)
    assert len(shown) == line.count
    assert speakers.split()[-len(shown) :] == shown


def test_no_more_are_shown_than_are_asked_for() -> None:
    assert [hand.label for hand, _ in in_order(told("A B C"), 2)] == ["A", "B"]
    assert in_order(Line(), 5) == []


def test_nobody_is_next_in_an_empty_line() -> None:
    assert up_next(Line()) is None
    assert next_speaker(Line(), at(0).at).turn is None
    assert take(Line(), 3, at(0).at) == Line()
    assert move(Line(), 3, earlier=True) == Line()


def test_when_nobody_waits_whoever_spoke_has_ended() -> None:
    line = told("A > >")
    assert line.turn is None
    assert line.ended is not None
    assert spoken_for(line.ended, line.ended.started) == timedelta(minutes=2)


MOMENT = timedelta(microseconds=1)
SOFT = Line().soft


def interrupted(gone: timedelta, reply: timedelta) -> Line:
    """Let A speak for a while, then B reply."""
    line = take(told("A B*"), 0, at(0).at)
    line = take(line, key_of(line, "B"), at(0).at + gone)
    return next_speaker(line, at(0).at + gone + reply)


@pytest.mark.parametrize(
    "gone",
    [
        pytest.param(ZERO, id="at once"),
        pytest.param(timedelta(seconds=31, microseconds=7), id="a third of it"),
        pytest.param(SOFT - MOMENT, id="a microsecond before the end"),
    ],
)
def test_a_direct_reply_gives_back_exactly_the_time_that_was_left(gone: timedelta) -> None:
    line = interrupted(gone, timedelta(minutes=3))
    turn, back = turn_of(line), at(0).at + gone + timedelta(minutes=3)
    assert (speaker(line), turn.started, turn.first) == ("A", back, True)
    assert spoken_for(turn, back) == gone
    assert spoken_for(turn, back + timedelta(seconds=5)) == gone + timedelta(seconds=5)
    assert (line.turns.taken, line.turns_of("A"), line.turns_of("B")) == (2, 1, 1)


@pytest.mark.parametrize("gone", [pytest.param(SOFT, id="to the microsecond"), pytest.param(2 * SOFT, id="long since")])
def test_a_turn_whose_time_is_used_up_is_not_given_back(gone: timedelta) -> None:
    line = interrupted(gone, timedelta(seconds=9))
    assert line.turn is None
    assert line.interrupted is None


def test_how_long_a_turn_is_tells_whether_it_is_given_back() -> None:
    line = replace(told("A B*"), soft=timedelta(minutes=5))
    line = take(take(line, 0, at(9).at), 1, at(13).at)
    assert speaker(next_speaker(line, at(14).at)) == "A"


def test_a_turn_is_interrupted_twice_and_has_what_is_left() -> None:
    line = take(told("A B* C*"), 0, at(0).at)
    line = next_speaker(take(line, 1, at(0.5).at), at(1).at)
    assert speaker(line) == "C", "two replies in a row"
    line = next_speaker(line, at(2).at)
    line = take(hand_up(line, "D", at(2).at, HandKind.REPLY), 3, at(2.25).at)
    line = next_speaker(line, at(7).at)
    assert speaker(line) == "A"
    assert spoken_for(turn_of(line), at(7).at) == timedelta(seconds=45)


def test_after_two_replies_the_interrupted_turn_comes_before_a_third() -> None:
    line = take(told("A B* C* D*"), 0, at(0).at)
    line = next_speaker(take(line, 1, at(0.5).at), at(1).at)
    line = next_speaker(line, at(2).at)
    assert (speaker(line), waiting(line)) == ("A", ["D"])


def test_after_the_interrupted_turn_replies_count_anew() -> None:
    line = take(told("A B* C* D* E* T"), 0, at(0).at)
    for minute in (0.25, 1, 2):
        line = next_speaker(line, at(minute).at)
    assert (speaker(line), waiting(line)) == ("A", ["D", "E", "T"])
    assert [hand.label for hand, _ in in_order(line, 3)] == ["D", "E", "T"]
    assert speaker(next_speaker(line, at(2.25).at)) == "D"


def test_who_waited_long_comes_after_the_interrupted_turn() -> None:
    line = told("A B C D E P* Q* > > > >", "AE")
    line = hand_up(hand_up(line, "Z", at(30).at), "Y", at(30).at, HandKind.REPLY)
    assert (up_next(line) or (None, None))[1] is Why.WAITED_LONG
    line = take(take(line, key_of(line, "E"), at(31).at), key_of(line, "Y"), at(32).at)
    line = next_speaker(hand_up(line, "X", at(32).at, HandKind.REPLY), at(33).at)
    assert speaker(line) == "E"
    assert spoken_for(turn_of(line), at(33).at) == timedelta(minutes=1)
    assert speaker(next_speaker(line, at(34).at)) == "A"


def test_in_order_an_interrupted_turn_comes_before_hands_that_wait() -> None:
    line = take(told("A B C* D", policy=Policy.IN_ORDER), 0, at(0).at)
    line = next_speaker(take(line, 2, at(1).at), at(2).at)
    assert (speaker(line), waiting(line)) == ("A", ["B", "D"])


def test_a_reply_to_a_reply_gives_back_the_first_turn() -> None:
    line = take(told("A B* C*"), 0, at(0).at)
    line = take(take(line, 1, at(0.5).at), 2, at(0.6).at)
    assert speaker(line) == "C"
    line = next_speaker(line, at(1).at)
    assert speaker(line) == "A"
    assert spoken_for(turn_of(line), at(1).at) == timedelta(seconds=30)


def test_a_reply_that_interrupts_nothing_may_itself_be_interrupted() -> None:
    line = next_speaker(told("B* C*"), at(0).at)
    line = next_speaker(next_speaker(line, at(1).at), at(4).at)
    assert speaker(line) == "B"
    assert spoken_for(turn_of(line), at(4).at) == timedelta(minutes=1)


def test_another_hand_taken_out_of_turn_ends_what_was_interrupted() -> None:
    line = take(take(told("A B* C"), 0, at(0).at), 1, at(1).at)
    line = take(line, 2, at(2).at)
    assert (speaker(line), line.interrupted) == ("C", None)


@pytest.mark.parametrize(
    "gone",
    [
        pytest.param(timedelta(seconds=20), id="with time left"),
        pytest.param(SOFT + timedelta(seconds=20), id="even when its time is used up"),
    ],
)
@pytest.mark.parametrize("ending", [pytest.param(next_speaker, id="next"), pytest.param(give_back, id="answered")])
def test_the_tellers_answer_gives_back_the_turn(gone: timedelta, ending: Callable[[Line, datetime], Line]) -> None:
    line = take(told("A B"), 0, at(0).at)
    answer = teller_answers(line, at(0).at + gone)
    assert turn_of(answer).teller
    assert answer.turns == line.turns
    line = ending(answer, at(10).at)
    assert (speaker(line), waiting(line)) == ("A", ["B"])
    assert spoken_for(turn_of(line), at(10).at) == gone


def test_the_tellers_answer_inside_a_reply_gives_back_what_the_reply_interrupted() -> None:
    line = take(take(told("A B*"), 0, at(0).at), 1, at(0.5).at)
    line = next_speaker(teller_answers(line, at(0.75).at), at(3).at)
    assert speaker(line) == "A"
    assert spoken_for(turn_of(line), at(3).at) == timedelta(seconds=30)


def test_a_reply_to_the_teller_is_no_interruption_but_what_waits_goes_on_after_it() -> None:
    line = teller_answers(take(told("A B*"), 0, at(0).at), at(1).at)
    line = next_speaker(line, at(2).at)
    assert speaker(line) == "B"
    line = next_speaker(line, at(3).at)
    assert speaker(line) == "A"
    assert spoken_for(turn_of(line), at(3).at) == timedelta(minutes=1)


def test_an_answer_without_a_turn_leaves_nobody_speaking() -> None:
    line = teller_answers(told("A"), at(3).at)
    assert turn_of(line).teller
    assert give_back(line, at(4).at).turn is None
    assert waiting(line) == ["A"]
    assert speaker(next_speaker(line, at(4).at)) == "A"


def test_the_teller_who_answers_twice_still_gives_back_the_turn() -> None:
    line = teller_answers(teller_answers(take(told("A"), 0, at(0).at), at(1).at), at(2).at)
    line = give_back(line, at(5).at)
    assert speaker(line) == "A"
    assert spoken_for(turn_of(line), at(5).at) == timedelta(minutes=1)


def test_previous_gives_back_the_floor_with_the_time_that_was_spoken() -> None:
    line = next_speaker(next_speaker(told("A B C"), at(10).at), at(11).at)
    line = previous_speaker(line, at(15).at)
    assert (speaker(line), waiting(line), line.ended) == ("A", ["B", "C"], None)
    assert spoken_for(turn_of(line), at(15).at) == timedelta(minutes=1)
    assert (line.turns.taken, line.turns.first, line.turns_of("A"), line.turns_of("B")) == (1, 1, 1, 0)
    assert previous_speaker(line, at(16).at) == line, "there is one before, not two"


def test_previous_when_nobody_speaks_lets_the_last_one_go_on() -> None:
    line = previous_speaker(told("A > >"), at(9).at)
    assert (speaker(line), line.turns.taken, line.turns_of("A")) == ("A", 1, 1)
    assert spoken_for(turn_of(line), at(9).at) == timedelta(minutes=2)


def test_previous_during_an_answer_gives_back_who_was_interrupted() -> None:
    line = teller_answers(take(told("A B"), 0, at(0).at), at(1).at)
    line = previous_speaker(line, at(2).at)
    assert (speaker(line), waiting(line)) == ("A", ["B"])
    assert spoken_for(turn_of(line), at(2).at) == timedelta(minutes=1)


def test_previous_during_an_answer_without_a_turn_gives_the_floor_to_the_last_one() -> None:
    line = previous_speaker(teller_answers(told("A > >"), at(8).at), at(9).at)
    assert (speaker(line), waiting(line)) == ("A", [])


def test_previous_during_a_reply_gives_back_the_turn_it_interrupted() -> None:
    line = take(next_speaker(told("X A B*"), at(6).at), 0, at(7).at)
    line = take(hand_up(line, "C", at(7).at, HandKind.REPLY), line.serial, at(8).at)
    assert speaker(line) == "C"
    line = previous_speaker(line, at(9).at)
    assert (speaker(line), waiting(line), line.interrupted) == ("X", ["A", "C"], None)
    assert spoken_for(turn_of(line), at(9).at) == timedelta(minutes=1)
    assert (line.turns_of("X"), line.turns_of("C"), line.turns.taken) == (1, 0, 2)


def test_previous_leaves_a_label_in_the_line_once() -> None:
    line = told("A B > > B C <")
    assert (speaker(line), waiting(line)) == ("A", ["B", "C"])
    assert key_of(line, "B") == 1, "the older hand stays"


def test_previous_keeps_who_stepped_out_outside_with_their_hand() -> None:
    line = told("A B C > > ~B <")
    assert (speaker(line), waiting(line), set(line.away)) == ("A", ["C"], {"B"})
    assert waiting(step_in(line, "B")) == ["B", "C"]


def test_turns_are_counted_and_first_voices_among_them() -> None:
    line = told("A B A > > A >", "B")
    assert (line.turns.taken, line.turns.first) == (3, 1)
    assert [line.turns_of(label) for label in ("A", "B", "C", "")] == [2, 2, 0, 0]


def test_a_turn_tells_whether_it_is_a_first_voice() -> None:
    assert turn_of(told("A >")).first
    assert not turn_of(told("A >", "A")).first
    assert turn_of(told(". > . >")).first, "nobody in particular has not spoken"


def test_a_label_is_in_the_line_once() -> None:
    line = told("A B A")
    assert waiting(line) == ["A", "B"]
    assert hand_up(line, " A ", at(9).at) is line
    assert waiting(told(". . .")) == ["", "", ""], "nobody may have many hands"


def test_never_mind_takes_the_last_hand_or_the_chosen_one() -> None:
    line = told("A B* C+ A+")
    assert waiting(hand_down(line)) == ["A", "B"]
    assert waiting(hand_down(line, 0)) == ["B", "C"]
    assert hand_down(line, 99) is line
    assert hand_down(Line()) == Line()


@pytest.mark.parametrize(
    "word", ["-B", "^C", "vB", "~B", "B=C", "x", "#", "B*", "D+", "-B -C"], ids=lambda word: f"after {word}"
)
def test_what_is_done_to_hands_never_touches_who_speaks(word: str) -> None:
    line = told("A B C >")
    assert told(f"A B C > {word}").turn == line.turn
    assert told(f"A B C > {word}").turns == line.turns


def test_a_closed_line_takes_direct_replies_only() -> None:
    assert waiting(told("A # B C+ D* .")) == ["A", "D"]
    assert waiting(told("A # B # C")) == ["A", "C"]
    assert told("A ~B # B").away == {"B"}


def test_clear_takes_all_hands_down_and_leaves_who_speaks_and_counts() -> None:
    line = told("A B C* D+ E ^E ~B >", "E")
    empty = clear(line)
    assert (empty.count, waiting(empty), empty.ahead, up_next(empty)) == (0, [], (), None)
    assert (empty.turn, empty.spoken, empty.turns) == (line.turn, line.spoken, line.turns)
    assert waiting(step_in(empty, "B")) == [], "a hand outside went down too"
    assert empty.away == {"B"}
    assert clear(empty) is empty
    assert waiting(hand_up(empty, "C", at(30).at)) == ["C"]


def test_merging_doubles_keeps_the_older_hand_with_its_kind() -> None:
    line = told("A* B C A=C")
    hand = line.hand_of("C")
    assert hand is not None
    assert (hand.key, hand.kind, hand.raised, waiting(line)) == (0, HandKind.REPLY, at(0).at, ["C", "B"])


def test_merging_doubles_adds_up_turns() -> None:
    line = told("A=B", "AABBBC")
    assert [line.turns_of(label) for label in "ABC"] == [0, 5, 1]


def test_merging_doubles_names_the_speaking_turn_and_what_it_may_come_back_to() -> None:
    line = take(take(told("X A C*"), 0, at(8).at), 1, at(10).at)
    assert speaker(merge(line, "A", "B")) == "B"
    assert turn_of(merge(line, "A", "B")).started == at(10).at
    reply = merge(take(line, 2, at(11).at), "A", "B")
    assert speaker(next_speaker(reply, at(12).at)) == "B"
    back = previous_speaker(merge(line, "X", "Y"), at(12).at)
    assert (speaker(back), waiting(back)) == ("Y", ["A", "C"])


def test_merging_doubles_in_a_round_and_among_parked_topics() -> None:
    assert told("o A=C").round == ("C", "B")
    assert told("A > p A=C").parked == ("C",)


def test_merging_doubles_one_of_whom_stepped_out() -> None:
    line = told("A B C ~A A=C")
    assert (waiting(line), set(line.away)) == (["B"], {"C"})
    assert waiting(step_in(line, "C")) == ["C", "B"]
    assert key_of(step_in(line, "C"), "C") == 0


@pytest.mark.parametrize("word", ["A=A", "=A", "A=", "Y=Z", "Y=A"])
def test_merging_nobody_or_one_with_themselves_does_nothing(word: str) -> None:
    assert told(f"A B > {word}") == told("A B >")


def test_who_steps_out_comes_back_with_their_hand() -> None:
    line = told("A B C ~B")
    assert (waiting(line), set(line.away)) == (["A", "C"], {"B"})
    back = step_in(line, "B")
    assert (waiting(back), back.away) == (["A", "B", "C"], frozenset())
    assert waiting(told("A ~B ~B")) == ["A"], "who had no hand up has none"
    assert step_out(line, "B") is line
    assert step_in(back, "B") is back


def test_who_raises_a_hand_again_is_back_and_in_the_line_once() -> None:
    line = told("A B ~A A*")
    assert (waiting(line), line.away, line.count) == (["A", "B"], frozenset(), 2)
    assert key_of(line, "A") == 0


def test_a_round_goes_once_around() -> None:
    line, speakers = heard("o >o >o >o")
    assert (speakers, line.round, line.turns.taken) == ("A B C", (), 3)
    assert [line.turns_of(label) for label in "ABC"] == [1, 1, 1]
    over = go_around(line, at(9).at)
    assert (over.turn, over.round, over.turns.taken) == (None, None, 3)


def test_a_go_in_a_round_takes_the_hand_down_and_no_other() -> None:
    line = told("B A D o >o")
    assert (speaker(line), waiting(line)) == ("A", ["B", "D"])
    assert not turn_of(told("o >o", "A")).first


def test_to_pass_is_no_turn() -> None:
    line, speakers = heard("o >o / >o")
    assert speakers == "A B C"
    assert [line.turns_of(label) for label in "ABC"] == [0, 1, 1]
    assert (line.turns.taken, line.turns.first) == (2, 2)


def test_only_who_has_a_go_may_pass() -> None:
    for story in ("A >", "o", "A > o", "o >o ?"):
        assert told(f"{story} /") == told(story)


def test_in_a_round_who_stepped_out_is_skipped_until_back() -> None:
    assert heard("~B o >o >o >o")[1] == "A C"
    assert heard("o >o ~B >o")[1] == "A C"
    assert heard("o >o ~B >o ~B >o >o")[1] == "A C B"
    assert heard("o ~C >o ~C >o >o")[1] == "A B C"


def test_a_round_is_left_by_the_same_key() -> None:
    line = told("A B o >o o")
    assert (line.round, speaker(line), waiting(line)) == (None, "A", ["B"])
    assert speaker(next_speaker(line, at(20).at)) == "B"


def test_previous_in_a_round_lets_who_had_the_go_have_it_again() -> None:
    line = told("o >o >o <")
    assert (speaker(line), line.round, waiting(line), line.turns.taken) == ("A", ("B", "C"), [], 1)
    assert heard("o >o >o < >o >o")[1] == "A B A B C"
    assert told("o >o >o o <").round is None


def test_who_parks_a_topic_ends_their_turn() -> None:
    line = told("A B > p")
    assert (line.turn, line.parked, waiting(line)) == (None, ("A",), ["B"])
    assert told("A > ? p").parked == (), "an answer is nobody's topic"
    assert told("A p").parked == ()


def test_a_topic_comes_back_as_the_hand_of_who_brought_it() -> None:
    line = told("A B > p b")
    assert (waiting(line), line.parked) == (["B", "A"], ())
    assert told("A B > p A b").count == 2, "a hand that was up again is the same hand"
    assert bring_back(line, at(9).at) is line
    outside = told("A B > p A ~A b")
    assert (waiting(outside), outside.away) == (["B", "A"], frozenset())


def test_all_but_how_the_line_is_run_is_forgotten() -> None:
    line = replace(told("A B* C+ > p ~C # o", "A", Policy.IN_ORDER), soft=timedelta(minutes=2))
    kept = forgotten(line)
    assert kept == Line(serial=line.serial, policy=Policy.IN_ORDER, soft=timedelta(minutes=2), turns=line.turns)
    assert kept.turns.taken == 1


def test_a_clock_that_was_set_back_takes_no_time_away() -> None:
    turn = Turn(Hand(0, "A", at(0).at), at(5).at, before=timedelta(seconds=8))
    assert spoken_for(turn, at(4).at) == timedelta(seconds=8)
