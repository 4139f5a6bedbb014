"""An evening with a name and a crash, in real windows, by real keys, watched call by call: the name leaves nowhere."""

import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop.conftest import CONSOLE, MANY_TRIES, ROOM, TRIES, Desktop
from desktop.test_crash import another
from guard.folders import NAMES, fresh, holding, spelt, tree
from guard.memory import remembers
from guard.traced import end, lasting, programs, strace

NAME = "Zoraidanadel"
SELECTIONS = ("primary", "clipboard")


@dataclass
class Watched:
    """The app, watched by strace, in the folders of a new person, with a terminal of its own."""

    desktop: Desktop
    root: Path
    process: subprocess.Popen[bytes]
    terminal: int
    before: dict[str, tuple[int, int]] = field(default_factory=dict)
    since: float = 0.0

    @property
    def log(self) -> Path:
        return self.root / "calls"

    def pid(self, window: str) -> int:
        return int(self.desktop.run("xprop", "-id", window, "_NET_WM_PID").rpartition(" ")[2])

    def printed(self) -> bytes:
        """Read what the app has told its terminal."""
        os.set_blocking(self.terminal, False)
        try:
            return os.read(self.terminal, 1 << 20)
        except OSError:
            return b""

    def selected(self) -> list[str]:
        """Tell what other programs could paste."""
        command = ("xclip", "-o", "-selection")
        environment = self.desktop.environment
        runs = [
            subprocess.run((*command, name), check=False, capture_output=True, text=True, env=environment, timeout=20)
            for name in SELECTIONS
        ]
        return [run.stdout for run in runs]


@pytest.fixture
def watched(desktop: Desktop, tmp_path: Path) -> Iterator[Watched]:
    environment = {**fresh(tmp_path), "DISPLAY": desktop.environment["DISPLAY"], "QT_QPA_PLATFORM": "xcb"}
    command = [sys.executable, "-m", "casesconf_desktop"]
    # What Python keeps compiled before the first line of ours has run, it keeps from now on.
    subprocess.run([*command, "--version"], check=True, stdout=subprocess.DEVNULL, env=environment)
    before, since = tree(tmp_path), time.time()
    terminal, theirs = pty.openpty()
    process = subprocess.Popen(
        [*strace(tmp_path / "calls"), *command, "--theme", "dark"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environment,
        cwd=tmp_path / "work",
    )
    os.close(theirs)
    yield Watched(desktop, tmp_path, process, terminal, before, since)
    if process.poll() is None:
        end(process)
    os.close(terminal)


def told_by(pid: int) -> list[dict[str, str]]:
    """Tell what the kernel says of each thread."""
    tasks = [task / "status" for task in Path(f"/proc/{pid}/task").iterdir()]
    return [dict(line.split(":\t", 1) for line in task.read_text("utf-8").splitlines()) for task in tasks]


def locked(pid: int) -> bool:
    return all(
        (task["Seccomp"], task["Seccomp_filters"], task["NoNewPrivs"]) == ("2", "2", "1") for task in told_by(pid)
    )


def type_the_name(desktop: Desktop) -> None:
    """On a teller's card, and as a hand; and try to copy it while it stands in the field."""
    desktop.key("ctrl+t")
    desktop.run("xdotool", "type", NAME)
    desktop.key("ctrl+a", "ctrl+c", "shift+Home", "ctrl+Insert", "Escape", "Return", "space", "n", "n", "n", "h")
    desktop.run("xdotool", "type", NAME)
    desktop.key("ctrl+a", "ctrl+c", "shift+Home", "ctrl+x", "Return", "z", "Escape", "v", "v", "ctrl+p", "Escape")


def test_a_name_leaves_nowhere(watched: Watched) -> None:
    desktop = watched.desktop
    console = desktop.window(CONSOLE)
    desktop.window(ROOM)
    pid = watched.pid(console)
    assert any(desktop.seen(CONSOLE) and locked(pid) for _ in range(MANY_TRIES)), "each thread, under both filters"
    assert len(told_by(pid)) > 1, "the control: Qt has threads"

    desktop.run("xdotool", "windowfocus", "--sync", console)
    type_the_name(desktop)
    assert os.geteuid() != 0 or any(remembers(pid, spelt(NAME)) for _ in range(TRIES)), "the control: it was typed"
    for spelling in spelt(NAME):
        for of_process in ("cmdline", "environ"):
            assert spelling not in Path(f"/proc/{pid}/{of_process}").read_bytes()
    assert NAME not in desktop.run("xwininfo", "-root", "-tree"), "no title tells it"
    assert not any(NAME in text for text in watched.selected())

    os.kill(pid, signal.SIGSEGV)
    another(desktop, pid)
    desktop.run("xdotool", "windowfocus", "--sync", desktop.window(CONSOLE))
    desktop.key("ctrl+e", "ctrl+e")
    assert desktop.hold_to_forget(watched.process) == 0
    assert NAME.encode() not in watched.printed()
    assert not any(NAME in text for text in watched.selected()), "nor after it is gone"
    assert lasting(watched.log) == []
    assert len(programs(watched.log)) == 2, "itself, and once more itself, to wipe its memory"
    assert tree(watched.root) == watched.before
    assert holding(NAME, watched.since, *(watched.root / name for name in NAMES)) == []


def test_the_search_finds_a_name_however_it_is_spelt(tmp_path: Path) -> None:
    """The control for the last line above."""
    fresh(tmp_path)
    since = time.time() - 1
    for place, spelling in enumerate(spelt("Nadel" * 3)):
        (tmp_path / NAMES[place] / "left").write_bytes(b"..." + spelling)
    found = holding("Nadel" * 3, since, *(tmp_path / name for name in NAMES))
    assert {path.parent.name for path in found} == set(NAMES[:5])
