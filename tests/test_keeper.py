"""The keeper on its own, with small programs in place of the app: what it starts again, with what, and when not."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from casesconf_desktop.keeper import SIGNALLED
from casesconf_desktop.link import AGAIN

HEAD = """
import os, signal, sys, time
from casesconf_desktop import keeper
from casesconf_desktop.{module} import {start}
from casesconf_desktop.link import AGAIN, Frame, Kind, packed
def tell(*words):
    print(*words, flush=True)
def end(number):
    os.kill(os.getpid(), number)
    signal.pause()
"""
TAIL = """
if __name__ == "__main__":
    sys.exit(keeper.Keeper(app, {start}, guarded={guarded}).keep())
"""
ONE_CRASH = """
def app(link, carried):
    tell("app", bytes(carried.state).decode(), bytes(carried.parts.get(3, b"")).decode(), carried.why)
    if carried.state:
        return 5
    link.send(Kind.PART, b"\\0\\0\\0\\3deck")
    link.send(Kind.STATE, b"first")
    link.send(Kind.STATE, b"second")
    {crash}
"""


HOUSE = Path(__file__).parents[1]
Keeping = Callable[..., subprocess.CompletedProcess[str]]


def program(folder: Path, start: str, app: str, *, guarded: bool = False) -> list[str]:
    path = folder / "kept.py"
    head, tail = HEAD.format(module=start.lower(), start=start), TAIL.format(start=start, guarded=guarded)
    path.write_text(head + app + tail, encoding="utf-8")
    return [sys.executable, "-B", str(path)]


def kept(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=60, cwd=HOUSE)


@pytest.fixture(params=["Forked", "Spawned"])
def keeping(request: pytest.FixtureRequest, tmp_path: Path) -> Keeping:
    """Keep an app that is forked, as on Linux, or a program started anew, as elsewhere."""
    return lambda app: kept(program(tmp_path, request.param, app))


@pytest.mark.parametrize(
    ("crash", "why"),
    [
        ("end(signal.SIGKILL)", "SIGKILL"),
        ("end(signal.SIGSEGV)", "SIGSEGV"),
        ("os.abort()", "SIGABRT"),
        ("raise ValueError('Nadel')", "an error that nobody caught"),
        ("sys.exit(70)", "an error that nobody caught"),
        ("link.send(Kind.ALIVE); signal.pause()", "it did not answer any more"),
    ],
)  # fmt: skip
def test_after_a_crash_the_app_goes_on_with_the_newest_state(keeping: Keeping, crash: str, why: str) -> None:
    done = keeping("keeper.HANGS = 0.05\n" + ONE_CRASH.format(crash=crash))
    assert done.stdout.splitlines() == ["app   ", f"app second deck {why}"]
    assert done.returncode == 5, "and ends with what the app ends with"


def test_a_frame_that_the_crash_tore_is_not_taken(keeping: Keeping) -> None:
    torn = "os.write(link.out, packed(Frame(Kind.STATE, b'third'))[:-1]); end(signal.SIGKILL)"
    assert keeping(ONE_CRASH.format(crash=torn)).stdout.splitlines()[1] == "app second deck SIGKILL"


@pytest.mark.parametrize("code", [0, 1, 2, 3])
def test_an_app_that_ends_is_not_started_again(keeping: Keeping, code: int) -> None:
    done = keeping(f"def app(link, carried):\n    tell('app'); link.send(Kind.STATE, b'x'); return {code}\n")
    assert (done.stdout, done.returncode) == ("app\n", code)


def test_one_that_crashes_before_there_is_anything_to_keep_is_not_started_again(keeping: Keeping) -> None:
    """It would do so again: a display that can't be reached, say."""
    done = keeping("def app(link, carried):\n    tell('app'); os.abort()\n")
    assert done.stdout == "app\n"
    assert done.returncode != 0


def test_one_that_forgot_is_not_started_again(keeping: Keeping) -> None:
    done = keeping(ONE_CRASH.format(crash="link.send(Kind.OVER); end(signal.SIGKILL)"))
    assert done.stdout.splitlines() == ["app   "]
    assert done.returncode == SIGNALLED + signal.SIGKILL, "it did come up"


def test_after_three_crashes_in_half_a_minute_it_is_told_so(keeping: Keeping) -> None:
    app = """
def app(link, carried):
    tell(carried.often)
    link.send(Kind.STATE, b"x")
    if carried.often:
        return 0
    end(signal.SIGSEGV)
"""
    assert keeping(app).stdout.split() == ["False", "False", "False", "True"]


def test_three_crashes_in_a_longer_time_are_no_storm(keeping: Keeping) -> None:
    app = """
keeper.WITHIN = 0.0
def app(link, carried):
    count = len(carried.state)
    tell(carried.often)
    link.send(Kind.STATE, bytes(count + 1))
    return 0 if count == 5 else end(signal.SIGSEGV)
"""
    assert keeping(app).stdout.split() == ["False"] * 6


def test_it_can_be_tried_once_more(keeping: Keeping) -> None:
    app = f"""
def app(link, carried):
    tell(carried.often, len(carried.state))
    if carried.often:
        return {AGAIN}
    if len(carried.state) == 4:
        return 0
    link.send(Kind.STATE, bytes(len(carried.state) + 1))
    end(signal.SIGSEGV)
"""
    told = keeping(app).stdout.splitlines()
    assert told == ["False 0", "False 1", "False 2", "True 3", "False 3", "False 4"]


def test_if_even_the_plain_clock_crashes_it_ends(keeping: Keeping) -> None:
    app = "def app(link, carried):\n    tell('app'); link.send(Kind.STATE, b'x'); end(signal.SIGSEGV)\n"
    done = keeping(app)
    assert done.stdout.split() == ["app"] * 4
    assert done.returncode == SIGNALLED + signal.SIGSEGV


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT], ids=lambda number: number.name)
@pytest.mark.parametrize("deaf", [False, True])
@pytest.mark.parametrize("start", ["Forked", "Spawned"])
def test_asked_to_end_it_asks_the_app_and_then_makes_sure(
    tmp_path: Path, number: signal.Signals, deaf: bool, start: str
) -> None:
    app = f"""
keeper.GRACE = 0.2
def app(link, carried):
    link.send(Kind.STATE, b"x")
    asked = []
    signal.signal(signal.SIGTERM, lambda *_: asked.append(1))
    tell(os.getppid())
    while not asked or {deaf}:
        link.send(Kind.ALIVE)
        time.sleep(0.01)
    tell("forgotten")
    return 0
"""
    process = subprocess.Popen(program(tmp_path, start, app), stdout=subprocess.PIPE, text=True, cwd=HOUSE)
    assert process.stdout is not None
    assert process.stdout.readline() == f"{process.pid}\n"
    process.send_signal(number)
    told, _ = process.communicate(timeout=20)
    assert (told, process.returncode) == ("" if deaf else "forgotten\n", 0)


def test_the_keeper_is_locked_and_so_is_what_it_starts_again(tmp_path: Path) -> None:
    """Neither it nor the next app can write or start a program; the next app can still reach the display."""
    app = """
def app(link, carried):
    if not carried.state:
        link.send(Kind.STATE, b"x")
        while "Seccomp:\\t2" not in open(f"/proc/{os.getppid()}/status").read():
            pass
        end(signal.SIGSEGV)
    import socket
    os.write(2, b"next\\n")
    for attempt in (lambda: open("/dev/shm/keeper-leak", "w"), lambda: os.execv("/bin/true", ["true"])):
        try:
            attempt()
        except PermissionError:
            link.send(Kind.STATE, bytes(carried.state) + b"x")
    socket.socket(socket.AF_UNIX).close()
    limits = open(f"/proc/{os.getppid()}/limits").read()
    return 9 if "Max file size             0                    0" in limits else 8
"""
    done = kept(program(tmp_path, "Forked", app, guarded=True))
    assert done.returncode == 9
    assert not Path("/dev/shm/keeper-leak").exists()  # noqa: S108 (that is what is tried)


def test_the_keeper_knows_nothing_of_qt_and_stays_small() -> None:
    code = "import sys, casesconf_desktop.__main__, casesconf_desktop.keeper; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()
    assert not [name for name in loaded if name.startswith(("PySide6", "shiboken6", "casesconf_desktop.core.session"))]


def test_a_child_has_the_usual_signals(keeping: Keeping) -> None:
    app = "def app(link, carried):\n    tell(signal.getsignal(signal.SIGTERM) is signal.SIG_DFL); return 0\n"
    assert keeping(app).stdout == "True\n"


WHOLE = """
import sys
from casesconf_desktop.__main__ import _app
from casesconf_desktop.keeper import Keeper
from casesconf_desktop.spawned import Spawned
if __name__ == "__main__":
    sys.exit(Keeper(_app, Spawned, guarded=False).keep())
"""


def test_the_whole_app_goes_on_where_it_was_when_it_is_started_anew(tmp_path: Path) -> None:
    """As on macOS and Windows, tried here: the state comes through a pipe, into a process that knows nothing."""
    path = tmp_path / "whole.py"
    path.write_text(WHOLE, encoding="utf-8")
    command = [sys.executable, "-B", str(path), "--guard", "off", "--rehearse", "600", "--play"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HOUSE)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as keeper:
        assert keeper.stdout is not None
        told = [keeper.stdout.readline() for _ in range(3)]
        os.kill(started_by(keeper.pid), signal.SIGSEGV)
        told += [keeper.stdout.readline() for _ in range(2)]
        keeper.terminate()
    assert [line.strip()[7:].split(",")[0] for line in told[1:]] == ["Doors open", "Welcome", "Welcome", "Case 1"]
    assert keeper.returncode == 0


def started_by(keeper: int) -> int:
    """Find the app: another child of the keeper only tracks its resources."""
    children = Path(f"/proc/{keeper}/task/{keeper}/children").read_text("utf-8").split()
    return next(int(pid) for pid in children if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes())
