"""The app is gone in the middle of an evening, and another goes on: windows, clock, line, undo are as they were."""

import fcntl
import os
import random
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from casesconf_desktop import carrier
from casesconf_desktop.carried import State, recent
from casesconf_desktop.core import actions as a
from casesconf_desktop.core.desk.line import line_view
from casesconf_desktop.core.desk.now import now_view
from casesconf_desktop.core.desk.prompts import prompts_view
from casesconf_desktop.core.desk.rail import rail_view
from casesconf_desktop.core.promise import Layer
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Stage
from casesconf_desktop.encoder import Encoded, Encoder, decode
from casesconf_desktop.evening import Evening
from casesconf_desktop.guard.lock import Guard
from casesconf_desktop.keeper import HANGS
from casesconf_desktop.kept import kept as kept_of
from casesconf_desktop.link import NUMBER, ROOM, Carried, Frame, Kind, Link, Reader
from casesconf_desktop.shown import Start, carry
from casesconf_desktop.ui.console.strip import StatusStrip
from evenings import ZONE
from hearing import spoken
from stories.conftest import Facilitator

Key = Qt.Key


def close(evening: Evening) -> None:
    evening.heartbeat.stop()
    for window in (evening.console, evening.room):
        window.hide()
        window.deleteLater()
    evening.deleteLater()


@pytest.fixture
def another(facilitator: Facilitator) -> Iterator[Callable[[], Evening]]:
    """Let another app take over what this one would have sent."""
    f, made = facilitator, list[Evening]()

    def take_over() -> Evening:
        store = f.evening.store
        sent = Encoder().encode(State(store.session, recent(store.past), recent(store.undone), f.evening.desk))
        made.append(Evening(f.app, f.now, lambda: f.now().at, random.Random(9), ZONE, colours="dark"))
        made[0].resume(decode(sent.state, sent.parts, ZONE))
        made[0].open()
        f.app.processEvents()
        return made[0]

    yield take_over
    for evening in made:
        close(evening)


def discuss(f: Facilitator) -> None:
    f.press(Key.Key_Return, Key.Key_Space, "N", "N", "N")
    for name in ("Ada", "Bo", "Cy"):
        f.press("H")
        f.write(name)
    f.press(Key.Key_Return, "1", "P")


def test_everything_is_as_it_was(facilitator: Facilitator, another: Callable[[], Evening]) -> None:
    f = facilitator
    discuss(f)
    f.at(f.minute + 2)
    new = another()
    old, taken, now = f.session, new.store.session, f.now()
    assert taken == old
    for view in (now_view, line_view, prompts_view, rail_view):
        assert view(taken, now) == view(old, now)
    assert new.room.view == f.room
    assert new.room.geometry() == f.evening.room.geometry()
    assert new.console.geometry() == f.evening.console.geometry()
    new.store.undo()
    f.evening.store.undo()
    assert new.store.session == f.session, "and so is what can be undone"


def test_what_no_session_tells_is_as_it_was(facilitator: Facilitator, another: Callable[[], Evening]) -> None:
    """Names hidden by hand, a room put away, a strike that is not over."""
    f = facilitator
    discuss(f)
    f.evening.console.pages.toggle_veil()
    f.press("X")
    f.evening.room.close()
    new = another()
    assert new.console.pages.veiled
    assert new.struck
    assert not new.room.isVisible()
    assert replace(new.desk, console=b"") == replace(f.evening.desk, console=b"")


def test_a_room_that_was_marked_for_a_screen_is_there_again(
    facilitator: Facilitator, another: Callable[[], Evening]
) -> None:
    f = facilitator
    f.press("S")
    new = another()
    assert new.room.geometry() == f.app.screens()[0].geometry()


class Kept:
    """A keeper's two ends, in this process."""

    def __init__(self, evening: Evening) -> None:
        self.heard, out = os.pipe()
        gone, self.held = os.pipe()
        os.set_blocking(out, False)
        os.set_blocking(self.heard, False)
        self.link, self.carried, self.reader = Link(out, gone), Carried(), Reader()
        fcntl.fcntl(out, fcntl.F_SETPIPE_SZ, ROOM)
        self.guard = Guard()
        made = carry(evening, Start(guard=self.guard, link=self.link))
        assert made is not None
        self.carrier = made

    def frames(self) -> list[Frame]:
        try:
            heard = list(self.reader.take(os.read(self.heard, 1 << 20)))
        except BlockingIOError:
            return []
        for frame in heard:
            self.carried.take(frame)
        return heard

    def close(self) -> None:
        self.carrier.over()
        self.carrier.setParent(None)
        self.carrier.deleteLater()
        for fd in (self.heard, self.held, *self.link.files):
            try:
                os.close(fd)
            except OSError:
                continue


@pytest.fixture
def kept(facilitator: Facilitator) -> Iterator[Kept]:
    made = Kept(facilitator.evening)
    yield made
    made.close()


def test_each_act_is_sent_before_anything_else_can_happen(facilitator: Facilitator, kept: Kept) -> None:
    f = facilitator
    discuss(f)
    kept.frames()
    before = f.session
    f.evening.store.dispatch(a.ToggleRules())
    assert [frame.kind for frame in kept.frames()] == [Kind.STATE, Kind.ALIVE]
    state = decode(kept.carried.state, kept.carried.parts, ZONE)
    assert (state.session, state.past[-1]) == (f.session, before)


def test_the_evening_is_sent_before_any_act_once_it_is_seen(facilitator: Facilitator, kept: Kept) -> None:
    assert not kept.carried.state
    facilitator.evening.whole.emit()
    kept.frames()
    assert decode(kept.carried.state, kept.carried.parts, ZONE).session == facilitator.session


def test_the_keeper_forgets_when_the_evening_is_forgotten(facilitator: Facilitator, kept: Kept) -> None:
    f = facilitator
    discuss(f)
    kept.frames()
    assert kept.carried.state
    f.evening.forget()
    kept.frames()
    assert (kept.carried.state, kept.carried.parts) == (bytearray(), {})


MANY = 100
"""So many hands that branches of the line are parts of their own."""


def test_what_could_not_be_sent_is_sent_with_the_next_act(
    facilitator: Facilitator, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever went wrong half way: no state that is kept may need what never came."""
    f = facilitator
    whole = Encoder.encode

    def half(encoder: Encoder, state: State) -> Encoded:
        whole(encoder, state)
        raise MemoryError

    discuss(f)
    kept.frames()
    f.evening.store.blockSignals(True)
    for number in range(MANY):
        f.evening.store.dispatch(a.HandUp(f"Ada {number}"))
    f.evening.store.blockSignals(False)
    with monkeypatch.context() as patch:
        patch.setattr(Encoder, "encode", half)
        with pytest.raises(MemoryError):
            kept.carrier.send()
    kept.carrier.send()
    kept.frames()
    assert decode(kept.carried.state, kept.carried.parts, ZONE).session == f.session


def test_names_that_are_over_are_over_at_the_keeper_too(facilitator: Facilitator, kept: Kept) -> None:
    """The end of the evening forgets them in all that can be undone: the newest state replaces what was kept."""
    f = facilitator
    discuss(f)
    kept.frames()
    assert b"Ada" in kept.carried.state
    for number in range(MANY):
        f.evening.store.dispatch(a.HandUp(f"Ada {number}"))
        kept.frames()
    assert any(b"Ada 7" in part for part in kept.carried.parts.values())
    f.evening.store.dispatch(a.End())
    kept.frames()
    assert f.session.stage is Stage.DEBRIEF
    assert b"Ada" not in kept.carried.state
    assert not any(b"Ada 7" in part for part in kept.carried.parts.values())


def test_it_says_that_it_lives(facilitator: Facilitator, kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the beat, so that nothing wakes the app up for that alone; and how long it is until the next one."""
    f = facilitator
    assert carrier.LIVES_MS * 3 < HANGS * 1_000
    assert [timer for timer in kept.carrier.findChildren(QTimer) if timer.isActive()] == []
    kept.frames()
    f.evening.store.dispatch(a.OpenDoors())
    assert lives(kept) == [1]
    f.evening.heartbeat.beat.emit()
    assert lives(kept) == [], "it was told just now"
    monkeypatch.setattr(carrier, "LIVES_MS", 0)
    while not (told := lives(kept)):
        f.evening.heartbeat.beat.emit()
    assert told == [1]
    f.evening.store.dispatch(a.Next(-1))
    f.evening.store.dispatch(a.End())
    assert lives(kept)[-1] == 60, "in the debrief nothing changes until the minute is over"


def test_it_says_so_before_a_long_silence_even_if_it_said_so_just_now(facilitator: Facilitator, kept: Kept) -> None:
    """As where an evening ends seconds before a full minute: the beat there is the last for a whole minute."""
    f = facilitator
    for act in (a.OpenDoors(), a.Next(-1), a.End()):
        f.evening.store.dispatch(act)
    kept.frames()
    f.evening.heartbeat.beat.emit()
    assert lives(kept) == [60]


def lives(kept: Kept) -> list[int]:
    return [sum(frame.body) for frame in kept.frames() if frame.kind is Kind.ALIVE]


def test_what_is_hidden_by_hand_and_what_is_struck_is_sent_at_once(facilitator: Facilitator, kept: Kept) -> None:
    f = facilitator
    discuss(f)
    for key, held in (("H", Qt.KeyboardModifier.ControlModifier), ("X", Qt.KeyboardModifier.NoModifier)):
        kept.frames()
        f.press(key, held=held)
        kept.frames()
        assert decode(kept.carried.state, kept.carried.parts, ZONE).desk == f.evening.desk
    assert (f.evening.desk.veiled, f.evening.desk.struck) == (True, True), "the control"


def test_a_keeper_that_is_gone_is_told(qtbot: QtBot, facilitator: Facilitator, kept: Kept) -> None:
    f = facilitator
    [strip] = f.evening.console.findChildren(StatusStrip)
    f.evening.laptop._guard = kept.guard  # noqa: SLF001 (as if it had been this one)
    f.evening.laptop.look()
    assert "Nothing is being written" in spoken(strip), "the control"
    with qtbot.waitSignal(kept.carrier.lost):
        os.close(kept.held)
        os.close(kept.heard)
    assert [held.layer for held in kept.guard.promise.missing] == [Layer.KEEPER]
    assert "Not all is guarded" in spoken(strip)
    before = f.session
    f.press("B")
    assert f.session is not before, "and the evening goes on"


def test_nothing_of_what_was_carried_is_left_in_the_app_that_took_it(facilitator: Facilitator, kept: Kept) -> None:
    f = facilitator
    discuss(f)
    kept.frames()
    carried = Carried(
        state=bytearray(kept.carried.state), parts={n: bytearray(p) for n, p in kept.carried.parts.items()}
    )
    carried.why = "SIGSEGV"
    body = carried.state
    state, told = kept_of(carried)
    assert state is not None
    assert "as it was" in told[0]
    assert (body, carried.state) == (bytearray(len(body)), bytearray())


def test_what_was_kept_of_one_app_is_not_mixed_with_what_another_sends() -> None:
    """A second crash before the new app has sent a state: the old one stands, with its own decks."""
    carried = Carried()
    for frame in (Frame(Kind.PART, NUMBER.pack(0) + b"old"), Frame(Kind.STATE, b"old")):
        carried.take(frame)
    carried.begin()
    carried.take(Frame(Kind.PART, NUMBER.pack(0) + b"new"))
    carried.begin()
    assert (carried.state, carried.parts) == (bytearray(b"old"), {0: bytearray(b"old")})
    for frame in (Frame(Kind.PART, NUMBER.pack(0) + b"new"), Frame(Kind.STATE, b"new")):
        carried.take(frame)
    assert (carried.state, carried.parts) == (bytearray(b"new"), {0: bytearray(b"new")})
