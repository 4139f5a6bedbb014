"""The one door: undo and redo of everything, and a beat on the exact second."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from casesconf_desktop.alarm import Alarm, alarm
from casesconf_desktop.clocks import MILLISECOND, faster, real_now, sleep_proof
from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE, SECOND
from casesconf_desktop.core.beat import until_next_beat
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.reading import read
from casesconf_desktop.core.session import Session
from casesconf_desktop.store import DEPTH, Heartbeat, Store
from evenings import after, at, fresh, running


def clock(minute: list[float]) -> Callable[[], Now]:
    return lambda: at(minute[0])


acts = st.one_of(
    st.sampled_from(
        [a.StartOrPause(), a.WrapUp(), a.ToggleBlank(), a.ToggleGentle(), a.HandDown(), a.NextSpeaker(None)]
    ),
    st.builds(a.Next, st.integers(0, 5)),
    st.builds(a.Back, st.integers(0, 5)),
    st.builds(a.HandUp, st.sampled_from("ABC")),
    st.builds(a.Add, st.just(MINUTE)),
)


@given(st.lists(st.tuples(st.floats(0, 5), acts), max_size=40))
def test_undo_and_redo_go_through_equal_states(moves: list[tuple[float, a.Action]]) -> None:
    minute = [30.0]
    store = Store(after(fresh(), (0, a.OpenDoors())), clock(minute))
    states = [store.session]
    for wait, action in moves:
        minute[0] += wait
        store.dispatch(action)
        if store.session is not states[-1]:
            states.append(store.session)
    for expected in reversed(states[:-1]):
        store.undo()
        assert store.session == expected
    for expected in states[1:]:
        store.redo()
        assert store.session == expected


def test_undo_gives_the_instants_back_so_time_that_has_passed_still_counts() -> None:
    minute = [45.0]
    store = Store(running(2), clock(minute))
    store.dispatch(a.Next(1))
    minute[0] = 47
    store.undo()
    assert read(store.session.step, at(47)).digits == "03:00"


def test_the_end_can_be_undone_but_the_names_are_gone() -> None:
    named = after(fresh(), (0, a.NameTeller(0, "Ana")), (0, a.OpenDoors()), (30, a.Next(-1)), (40, a.Next(0)))
    store = Store(named, clock([45]))
    store.dispatch(a.HandUp("Kofi"))
    store.dispatch(a.End())
    store.undo()
    assert store.session.steps == named.steps
    held = repr(vars(store))
    assert "Ana" not in held
    assert "Kofi" not in held


def test_forget_leaves_nothing_to_undo() -> None:
    store = Store(running(2), clock([45]))
    store.dispatch(a.HandUp("Kofi"))
    empty = fresh()
    store.forget(empty)
    store.undo()
    store.redo()
    assert store.session is empty


def test_undo_reaches_back_five_hundred_acts() -> None:
    store = Store(running(2), clock([45]))
    for _ in range(DEPTH + 20):
        store.dispatch(a.ToggleGentle())
    done = 0
    while True:
        before = store.session
        store.undo()
        if store.session is before:
            break
        done += 1
    assert done == DEPTH


def test_what_changes_nothing_is_not_told() -> None:
    store = Store(running(2), clock([45]))
    told: list[Session] = []
    store.changed.connect(lambda: told.append(store.session))
    store.dispatch(a.Next(8))
    assert not told
    store.dispatch(a.ToggleBlank())
    assert len(told) == 1


@pytest.mark.parametrize(
    ("session", "minute", "wait"),
    [
        pytest.param(fresh(), 10 + 0.25 / 60, 0.75, id="set-up counts to the start by the wall clock"),
        pytest.param(running(0), 10 + 0.25 / 60, 0.75, id="so do the doors"),
        pytest.param(after(running(1), (40.005, a.Next(0))), 41, 0.3, id="a step has its own second"),
        pytest.param(after(running(2), (45.005, a.StartOrPause())), 46, 0.3, id="a pause has its own second"),
        pytest.param(after(running(2), (45, a.End())), 46.5, 30, id="a debrief has only the clock's minute"),
    ],
)
def test_beat(session: Session, minute: float, wait: float) -> None:
    assert until_next_beat(session, at(minute)) == timedelta(seconds=wait)


@given(st.floats(40, 60))
def test_the_beat_is_where_the_digits_flip(minute: float) -> None:
    session = after(running(2), (43.0071, a.StartOrPause()), (44.0013, a.StartOrPause()))
    now = at(max(minute, 44.0014))
    wait = until_next_beat(session, now)
    flips = Now(now.at + wait, now.wall + wait)
    just_before = Now(flips.at - timedelta(microseconds=1), flips.wall)
    assert timedelta() < wait <= SECOND
    assert read(session.step, just_before).digits == read(session.step, now).digits
    just_after = Now(flips.at + timedelta(microseconds=1), flips.wall)
    assert read(session.step, just_after).digits != read(session.step, now).digits


def test_the_heartbeat_waits_until_the_digits_flip(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    del qapp
    waits: list[timedelta] = []
    monkeypatch.setattr(type(alarm(QObject())), "set", lambda _, wait: waits.append(wait))
    minute = [45 + 0.6996 / 60]
    store = Store(running(2), clock(minute))
    heartbeat = Heartbeat(store, 1)
    heartbeat.arm()
    minute[0] = 45 + 0.9 / 60
    store.dispatch(a.StartOrPause())
    heartbeat.stop()
    assert waits == [timedelta(milliseconds=300.4), SECOND], "an act moves the beat to the second that is now shown"


def system(**clocks: int) -> SimpleNamespace:
    """Stand in for the time module of a system that has these clocks, each at its reading; monotonic() stands at 1."""
    readings = dict(enumerate(clocks.values()))
    names = {name: which for which, name in enumerate(clocks)}
    return SimpleNamespace(**names, clock_gettime_ns=readings.__getitem__, monotonic_ns=lambda: 1)


@pytest.mark.parametrize(
    ("clocks", "reading"),
    [
        pytest.param({"CLOCK_BOOTTIME": 9, "CLOCK_MONOTONIC": 5}, 9, id="Linux: its monotonic clock stands in sleep"),
        pytest.param({"CLOCK_MONOTONIC": 5}, 5, id="macOS: time.monotonic stands in sleep, this one does not"),
        pytest.param({}, 1, id="Windows"),
    ],
)
def test_the_clock_that_goes_on_in_sleep_is_asked_for(clocks: dict[str, int], reading: int) -> None:
    assert sleep_proof(system(**clocks)) == reading


def test_the_real_clock_goes_forward() -> None:
    first = sleep_proof()
    assert 0 < first <= sleep_proof()


def test_how_far_both_clocks_are_apart_is_told_in_whole_milliseconds() -> None:
    before, now, after = datetime.now(UTC), real_now(), datetime.now(UTC)
    assert (now.wall - now.at) % MILLISECOND == timedelta()
    assert before - MILLISECOND <= now.wall <= after + MILLISECOND


@pytest.mark.parametrize(
    ("late", "told"),
    [
        pytest.param(4.9, [], id="a slow moment is no sleep"),
        pytest.param(5.1, [(0, 6.1)], id="from the last beat on"),
        pytest.param(240, [(0, 241)], id="four minutes"),
    ],
)
def test_a_beat_that_comes_far_too_late_means_that_the_laptop_slept(
    qapp: object, late: float, told: list[tuple[float, float]]
) -> None:
    del qapp
    minute = [45.0]
    heartbeat = Heartbeat(Store(running(2), clock(minute)), 1)
    slept: list[tuple[float, float]] = []
    heartbeat.slept.connect(
        lambda since, until: slept.append(((since - at(45).at) / SECOND, round((until - at(45).at) / SECOND, 3)))
    )
    heartbeat.arm()
    minute[0] += (1 + late) / 60
    rings = heartbeat.findChild(Alarm)
    assert rings is not None
    rings.rang.emit()
    heartbeat.stop()
    assert slept == told


def test_a_rehearsal_does_not_take_its_speed_for_sleep(qapp: object) -> None:
    """Sixty times as fast, a tenth of a real second is six seconds of the evening."""
    del qapp
    minute = [45.0]
    heartbeat = Heartbeat(Store(running(2), clock(minute)), 60)
    slept: list[object] = []
    heartbeat.slept.connect(lambda since, until: slept.append((since, until)))
    heartbeat.arm()
    minute[0] += 10 / 60
    rings = heartbeat.findChild(Alarm)
    assert rings is not None
    rings.rang.emit()
    heartbeat.stop()
    assert slept == []


def test_a_rehearsal_runs_faster_on_both_clocks() -> None:
    minute = [0.0]
    now = faster(clock(minute), 60, begin=at(30).wall)
    minute[0] = 1
    assert (now().at - at(0).at, now().wall - at(30).wall) == (timedelta(hours=1), timedelta(hours=1))
