"""What is in force once the app is locked, seen from inside and from outside; and what is said where it is not."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from casesconf_desktop.core.desk.privacy import privacy_view, shield, told_as_text
from casesconf_desktop.core.desk.strip import Mood
from casesconf_desktop.core.promise import Held, Layer, Promise
from casesconf_desktop.guard.launch import WIPING
from casesconf_desktop.guard.lock import Guard
from guard.locked import run

TELL = """
import json, os
from msgspec import to_builtins
print(json.dumps(to_builtins(guard.promise, enc_hook=str)))
"""
OUTSIDE = """
import threading
threading.Thread(target=threading.Event().wait, daemon=True).start()
tasks = [open(f"/proc/self/task/{task}/status").read() for task in os.listdir("/proc/self/task")]
print(json.dumps([dict(line.split(":\\t") for line in task.splitlines() if line.startswith(("Secc", "NoNew"))) for task in tasks]))
print(json.dumps([line.split()[-3:] for line in open("/proc/self/limits") if "file size" in line]))
"""  # noqa: E501


def told(away: tuple[str, ...] = (), *, wiped: bool = True) -> Promise:
    """Lock a process but for some steps, and ask it what it knows."""
    environment = {} if wiped else {"PYTHONMALLOC": "pymalloc"}
    done = run("guard.with_windows()" + TELL, away, environment=environment)
    assert done.returncode == 0, done.stderr
    known = json.loads(done.stdout)
    held = tuple(Held(Layer(one["layer"]), one["held"], one["told"]) for one in known.pop("held"))
    return Promise(held, **known)


def test_the_shield_tells_what_is_seen_from_outside() -> None:
    """Each thread is under both filters, no rights can be gained, no file may grow: the commands on the page say so."""
    done = run("guard.with_windows()" + TELL + OUTSIDE)
    promise, tasks, limits = map(json.loads, done.stdout.splitlines())
    assert (promise["refused"], promise["attempts"]) == (9, 9)
    assert len(tasks) == 2, "the control: a second thread"
    assert all((task["NoNewPrivs"], task["Seccomp"], task["Seccomp_filters"]) == ("1", "2", "2") for task in tasks)
    assert limits == [["0", "0", "bytes"], ["1", "1", "bytes"]], "files, and dumps of memory"
    assert told().whole


@pytest.mark.parametrize(
    ("away", "layer", "refused"),
    [
        ("dumps", Layer.PROCESS, 9),
        ("size", Layer.SIZE, 9),
        ("files", Layer.FILES, 9),
        ("calls", Layer.CALLS, 8),
        ("connections", Layer.CONNECTIONS, 8),
    ],
)
def test_a_layer_that_is_missing_is_told(away: str, layer: Layer, refused: int) -> None:
    """Amber, which one, and why; and what was really tried is told as it came out."""
    promise = told((away,))
    assert [missing.layer for missing in promise.missing] == [layer]
    assert promise.missing[0].told == "Missing: taken away."
    assert (promise.refused, promise.attempts) == (refused, 9)
    assert shield(promise).mood is Mood.SOON
    assert shield(promise).strong == "Not all is guarded"
    assert layer.value in told_as_text(promise)


def test_memory_that_is_not_wiped_is_told() -> None:
    assert [missing.layer for missing in told(wiped=False).missing] == [Layer.WIPED]


@pytest.mark.parametrize(
    ("options", "environment", "wipes"),
    [
        pytest.param((), WIPING["linux"], True, id="as it is meant"),
        pytest.param(("-E",), WIPING["linux"], False, id="asked for, and ignored by Python"),
        pytest.param((), {**WIPING["linux"], "GLIBC_TUNABLES": ""}, False, id="asked of Python alone"),
        pytest.param((), {**WIPING["linux"], "PYTHONMALLOC": "pymalloc"}, False, id="asked of the C library alone"),
        pytest.param((), {}, False, id="not asked for"),
    ],
)
def test_it_is_tried_whether_memory_is_wiped(
    options: tuple[str, ...], environment: dict[str, str], wipes: bool
) -> None:
    """A bundled Python reads no PYTHONMALLOC: its environment proves nothing."""
    code = "from casesconf_desktop.guard.launch import wipes; print(*[wipes() for _ in range(50)])"
    command = [sys.executable, *options, "-c", f"import sys; sys.path[:0] = {sys.path!r}; {code}"]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    assert set(done.stdout.split()) == {str(wipes)}


def test_with_nothing_in_force_all_nine_get_through_and_are_counted() -> None:
    """The control: the attempts are real, and leave nothing behind."""
    code = "from casesconf_desktop.guard.selfcheck import check; print(*check())"
    done = subprocess.run([sys.executable, "-B", "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["0", "9"]
    assert not list(Path.home().glob(".casesconf*"))
    assert not list(Path("/dev/shm").glob(".casesconf*"))  # noqa: S108


def test_more_than_one_thread_before_the_lock_is_too_late() -> None:
    code = """
import threading
from casesconf_desktop.guard.lock import Guard, TooLateError
threading.Thread(target=threading.Event().wait, daemon=True).start()
try:
    Guard().before_qt()
except TooLateError as late:
    print(late)
open("/dev/shm/casesconf-still-open", "w").close()
"""
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    Path("/dev/shm/casesconf-still-open").unlink()  # noqa: S108 (nothing was locked)
    assert "before its first thread starts" in done.stdout


def test_the_command_tells_that_it_is_too_late_and_does_not_start() -> None:
    code = """
import sys, threading
threading.Thread(target=threading.Event().wait, daemon=True).start()
from casesconf_desktop.cli import main
sys.exit(main([]))
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True, env=environment)
    assert done.returncode == 3
    assert "Not started" in done.stderr


@pytest.mark.parametrize(("on", "missing"), [(True, []), (False, [Layer.KEEPER]), (None, [Layer.KEEPER])])
def test_a_keeper_that_is_gone_turns_the_shield_amber(on: bool | None, missing: list[Layer]) -> None:
    guard = Guard()
    guard.carried(on=on)
    assert [held.layer for held in guard.promise.missing] == missing
    assert (shield(guard.promise).mood is Mood.FINE) is (not missing)


LAYERS = tuple(Held(layer, True, "It does.") for layer in Layer)


@pytest.mark.parametrize(
    ("promise", "mood", "strong"),
    [
        pytest.param(Promise(LAYERS, 1, 9, 9), Mood.FINE, "Nothing is being written", id="whole"),
        pytest.param(Promise(LAYERS, 1), Mood.FINE, "Nothing is being written", id="before it was tried"),
        pytest.param(Promise(LAYERS, 1, 9, 8), Mood.SOON, "Not all is guarded", id="one got through"),
        pytest.param(Promise(LAYERS, 1, 9, 9, swap="swap is on"), Mood.SOON, "Swap is on", id="swap"),
        pytest.param(Promise(off=True), Mood.SOON, "The guard is off", id="off"),
        pytest.param(Promise(kernel=False), Mood.SOON, "This program does not write", id="no kernel"),
    ],
)
def test_the_shield_in_one_line(promise: Promise, mood: Mood, strong: str) -> None:
    assert (shield(promise).mood, shield(promise).strong) == (mood, strong)
    assert promise.whole is (mood is Mood.FINE)


def test_the_page_claims_only_what_is_true_here() -> None:
    whole = privacy_view(Promise(LAYERS, 77, 9, 9))
    both = privacy_view(Promise(LAYERS, 77, 9, 9, keeper=76))
    assert "/proc/{76,77}/status" in both.check[0], "and its keeper, as a shell takes both apart"
    assert whole.lead.startswith("The kernel refuses this program every file write")
    assert whole.check == ("grep -E 'Seccomp|NoNewPrivs' /proc/77/status", "grep 'file size' /proc/77/limits")
    without = tuple(Held(one.layer, one.layer is not Layer.CALLS, "") for one in LAYERS)
    less = privacy_view(Promise(without, 77, 9, 7))
    assert "kernel refuses" not in less.lead
    assert less.check == ("grep 'file size' /proc/77/limits",), "no command that would show what is not there"
    assert (
        privacy_view(Promise(kernel=False)).lead == "This program does not write. Nothing on this system enforces it."
    )
    sandboxed = Promise((Held(Layer.FILES, True, ""),), kernel=False)
    assert "Programs and connections it does not start, unenforced" in privacy_view(sandboxed).lead
    assert "--guard off" in privacy_view(Promise(off=True)).lead
    assert "Since then something tried once." in privacy_view(Promise(LAYERS, 1, 9, 9, stopped=1)).tried
