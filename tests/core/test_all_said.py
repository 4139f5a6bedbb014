"""Every word of the app's own in every view can be said again; what a person typed, in Greek here, is left alone."""

from collections.abc import Iterator
from functools import cache

import pytest

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE, SECOND, Kind
from casesconf_desktop.core.card import Card
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.debrief import DebriefRow, debrief_view
from casesconf_desktop.core.desk import heard
from casesconf_desktop.core.desk.announced import Stand, announced
from casesconf_desktop.core.desk.card import card_view
from casesconf_desktop.core.desk.circle import Chair, circle_view
from casesconf_desktop.core.desk.handover import handover_view
from casesconf_desktop.core.desk.line import Speaking, line_view
from casesconf_desktop.core.desk.now import now_view
from casesconf_desktop.core.desk.plan import Choice, plan_view
from casesconf_desktop.core.desk.preflight import Ready, preflight
from casesconf_desktop.core.desk.price import price
from casesconf_desktop.core.desk.privacy import privacy_view, shield, told_as_text
from casesconf_desktop.core.desk.prompts import prompts_view
from casesconf_desktop.core.desk.rail import rail_view
from casesconf_desktop.core.desk.rail_rows import Node, Row
from casesconf_desktop.core.desk.reasons import why_not
from casesconf_desktop.core.desk.setup import agenda_detail, deck_detail, setup_view
from casesconf_desktop.core.desk.strike import strike_words
from casesconf_desktop.core.desk.strip import strip_view
from casesconf_desktop.core.face import Minutes, TimerState
from casesconf_desktop.core.floor import REASONS
from casesconf_desktop.core.lesson import TASKS
from casesconf_desktop.core.line import HAND_KINDS, HandKind
from casesconf_desktop.core.lists import listed
from casesconf_desktop.core.projector import room_view
from casesconf_desktop.core.promise import Held, Layer, Promise
from casesconf_desktop.core.prompts import SITUATIONS
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.room import RoomAt, RoomView, Scene
from casesconf_desktop.core.said import capital, joined, resaid, said
from casesconf_desktop.core.session import Session, Stage
from evenings import at, fresh
from greek import EVENINGS
from marking import marked, sources, texts, unsaid
from saids import saids

MACHINE = ("now.glow", "privacy.check[0]", "privacy.check[1]")
"""What a view tells the windows, or a shell."""

OUR_NAME = "CasesConf"
NOT_COME_TO = {
    "context",  # a story begins with it, and what is told is the next part
    "the break of Case {number}",  # it is put in on the spot, and so never one that is still to come
}
AMOUNTS = (MINUTE, -80 * SECOND, 9 * MINUTE, 30 * MINUTE)
USELESS: tuple[a.Action, ...] = (
    *(a.OpenDoors(), a.Next(99), a.Back(99), a.BreakNow(99), a.Add(MINUTE, 99), a.WrapUp(), a.Extend(), a.MarkBeat()),
    *(a.AskTheRoom(), a.DropCase(99), a.NextSpeaker(99), a.PreviousSpeaker(None), a.TakeHand(99), a.TellerAnswers()),
    *(a.ToggleRound(), a.Park(), a.BringBack(), a.TogglePromptToRoom(), a.PickPrompt(999), a.ToggleTestCard()),
)
"""Acts that would do nothing, most of the time."""


def views(session: Session, now: Now) -> Iterator[tuple[str, object]]:
    """Give every view there is of a session, with its name."""
    yield "room", room_view(session, now)
    yield "strip", strip_view(session, now)
    yield "card", card_view(session)
    for masked in (False, True):
        yield "handover", handover_view(session, now, masked=masked)
        yield "strike", strike_words(session, masked=masked)
    if session.stage is Stage.SETUP:
        yield "set-up", setup_view(session, now)
        for instead in (False, True):
            yield "detail", (agenda_detail(session.agenda), deck_detail(replace(session.deck, instead=instead)))
    elif session.stage is Stage.DEBRIEF:
        yield "debrief", debrief_view(session, now.wall)
        yield "prompts", prompts_view(session, now)
    else:
        for masked in (False, True):
            yield "now", now_view(session, now, masked=masked)
            yield "line", line_view(session, now, masked=masked)
            rail = rail_view(session, now, masked=masked)
            yield "rail", (rail.clock, rail.lateness, tuple(rail.rows))
            yield "prompts", prompts_view(session, now, masked=masked, hidden=masked)
        keys = [step.segment.key for step in session.steps]
        for chosen in (None, *(Choice(key, whole=True) for key in keys)):
            plan = plan_view(session, now, chosen)
            yield "plan", (tuple(plan.rows), tuple(plan.offer.changes), plan.offer)
        changes: list[a.Action] = [a.Add(amount, key) for amount in AMOUNTS for key in (None, *keys)]
        for act in (*changes, a.Extend(), a.AskTheRoom(), a.PutInReserve()):
            yield "price", price(session, act, now)
        written = session.with_card(session.step.segment.case or 0, Card("η τράπεζα"))
        yield "price", price(written, a.Next(session.step.segment.key), now)
    yield from heard_of(session, now)
    for act in USELESS:
        yield "why not", why_not(session, act, now)


def heard_of(session: Session, now: Now) -> Iterator[tuple[str, object]]:
    """Give what is heard of the rows and of changes, by those who do not see them."""
    if session.stage is Stage.DEBRIEF:
        yield "rows", tuple(map(heard.debrief_row, debrief_view(session, now.wall).rows))
    if session.stage is Stage.LIVE:
        line, view = line_view(session, now), now_view(session, now)
        yield "rows", tuple(map(heard.agenda_row, rail_view(session, now).rows))
        yield "rows", tuple(map(heard.plan_row, plan_view(session, now, None).rows))
        yield "rows", tuple(map(heard.hand_row, line.rows))
        yield "turn", heard.turn(line.speaking) if line.speaking is not None else ""
        yield "chairs", tuple(map(heard.chair_row, circle_view(session).chairs))
        yield "time", heard.time_left(view.minutes)


CHAIR = Chair(3, up=True, kind=HandKind.REPLY, turns=1, speaking=True, next=True, away=True)
STAND = Stand(Stage.LIVE, seen=True, blank=False, turn=-1, hand=-1)
CHANGES: tuple[dict[str, object], ...] = (
    {"seen": False},
    {"blank": True},
    {"prompt": "Τι;"},
    {"turn": 4, "speaker": "Ζωή"},
    {"hand": 4, "who": "Ζωή"},
    {"stage": Stage.DEBRIEF},
)


def of_the_ear() -> Iterator[tuple[str, object]]:
    yield "set-up", setup_view(fresh(), at(30))
    yield "chairs", (heard.chair_row(CHAIR), heard.chair_row(replace(CHAIR, turns=2)))
    yield "turn", heard.turn(Speaking("Ζωή", "", "2:10", 0, 1))
    yield "row", heard.agenda_row(Row("Α", Node.DONE, "20:02", "20:00"))
    used = DebriefRow("Α", "Β", 8, 2, 1, "−2", "−2", in_case=True)
    yield "row", heard.debrief_row(used)
    for left in (2.5, 0, -0.5, -2):
        yield "time", heard.time_left(Minutes(10, left, 2, TimerState.RUNNING))
    for change in CHANGES:
        other = replace(STAND, **change)  # type: ignore[arg-type]
        yield "change", announced(STAND, other)
        yield "change", announced(other, STAND)


@cache
def seen(name: str) -> tuple[tuple[str, object], ...]:
    session, minute = EVENINGS[name]
    return tuple(views(session, at(minute)))


def forgotten(view: object, name: str) -> list[str]:
    """Give what a view holds that is neither said nor typed."""
    again = resaid(view, marked)
    return [
        f"{place}: {text}"
        for place, text in texts(again, name)
        if place not in MACHINE and text != OUR_NAME and unsaid(text)
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Break",
        said("Now: {name}").format(name="a hand"),
        joined(", ", [said("Now"), "then"]),
        capital(listed(["τότε", "then"])),
        said("Break").upper(),
        f"{said('Break')}",
        Kind.BREAK,
    ],
)
def test_what_is_not_said_is_found(heading: str) -> None:
    assert [one.partition(":")[0] for one in forgotten(RoomView(Scene.TIMER, heading), "room")] == ["room.heading"]


def test_what_is_said_and_typed_is_left_alone() -> None:
    heading = said("{what}, told by {name}: %n hand(|s)", "", 2).format(what=said("Story"), name="Ζωή")
    view = RoomView(Scene.TIMER, heading, "21:10")
    assert forgotten(view, "room") == []
    assert resaid(view, marked).heading == "⟦Story⟧⟦, told by ⟧Ζωή⟦: 2 hands⟧"


@pytest.mark.parametrize("name", EVENINGS)
def test_every_word_of_a_view_is_said_or_typed(name: str) -> None:
    assert [one for what, view in seen(name) for one in forgotten(view, what)] == []


# --- What is told of the laptop and the promise -----------------------------------------------------------------------

HELD = tuple(Held(layer, True, said("It does.")) for layer in Layer)
WHOLE = Promise(HELD, 77, 9, 9)
PROMISES = (
    WHOLE,
    Promise(off=True),
    Promise(kernel=False),
    Promise((Held(Layer.FILES, True, "Ναι."),), kernel=False),
    Promise((*HELD[1:], Held(Layer.WIPED, False, "Όχι.")), 77, 9, 8, 1, "χώρος", "12 κ"),
    replace(WHOLE, attempts=0, refused=0, stopped=3),
    replace(WHOLE, swap="χώρος"),
)
LAPTOPS = [
    Ready(where, "οθόνη, 1920 × 1080", mirrored, awake, WHOLE, pressed)
    for where, mirrored, awake, pressed in (
        (RoomAt.SCREEN, False, True, ""),
        (RoomAt.SCREEN, True, False, "κάτω"),
        (RoomAt.BESIDE, False, True, ""),
        (RoomAt.HIDDEN, False, True, ""),
        (RoomAt.NOWHERE, False, False, ""),
    )
]


def of_the_laptop() -> Iterator[tuple[str, object]]:
    for promise in PROMISES:
        yield "privacy", privacy_view(promise)
        yield "shield", shield(promise)
        yield "rehearsal", shield(promise, 60)
        seen = tuple(one for one in promise.held if one.layer not in (Layer.CALLS, Layer.SIZE))
        yield "report", told_as_text(replace(promise, held=seen))  # without commands to see them by
    for ready in LAPTOPS:
        yield "preflight", preflight(ready)


def test_every_word_about_the_laptop_is_said() -> None:
    assert [one for what, view in of_the_laptop() for one in forgotten(view, what)] == []


def test_every_word_for_the_ear_is_said() -> None:
    assert [one for what, view in of_the_ear() for one in forgotten(view, what)] == []


def test_every_sentence_of_the_core_was_heard_here() -> None:
    """What no view above told could hold words that nobody marked."""
    told = [view for views in (*map(seen, EVENINGS), of_the_laptop(), of_the_ear()) for _, view in views]
    come_to = {source for view in told for _, text in texts(view, "") for source in sources(text)}
    taught = (words for task in TASKS for words in (task.words, task.ringed) if words is not None)
    tables = {*REASONS.values(), *HAND_KINDS.values(), *SITUATIONS.values(), *taught}
    assert {call.source for call in saids("core")} - come_to - tables == NOT_COME_TO
