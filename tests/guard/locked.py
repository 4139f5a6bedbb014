"""Runs code in a process of its own, locked as the app is, but for those steps that a test takes away."""

import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from casesconf_desktop.guard.launch import WIPING

STEPS = {
    "inherited": "process.close_inherited",
    "dumps": "process.leave_no_dump",
    "size": "process.grow_no_file",
    "files": "landlock.restrict",
    "calls": "seccomp.refuse_writing",
    "connections": "seccomp.refuse_connections",
    "tripwire": "audit.lay",
}
"""Each step of the lock, and where the guard finds it."""

AWAY = {"inherited": "lambda _keep: None", "tripwire": "lambda: int"}
GONE = "gone"
"""What takes the place of a step: those that the kernel may refuse are refused."""

LOCK = """
from casesconf_desktop.guard import audit, landlock, lock, process, seccomp
def gone(*_, **__):
    raise OSError(38, "taken away")
{away}
guard = lock.Guard()
guard.before_qt(speaks=True)
"""


def code(then: str, away: Iterable[str] = ()) -> str:
    """Lock, then go on."""
    return LOCK.format(away="\n".join(f"{STEPS[step]} = {AWAY.get(step, GONE)}" for step in away)) + then


def run(
    then: str,
    away: Iterable[str] = (),
    *,
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
    arguments: Iterable[str] = (),
    keep: tuple[int, ...] = (),
) -> subprocess.CompletedProcess[str]:
    """Run it with nothing but what is named; what it prints goes through a pipe."""
    return subprocess.run(
        [sys.executable, "-B", "-c", code(then, away), *arguments],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        cwd=folder,
        pass_fds=keep,
        env={**os.environ, **WIPING["linux"], "QT_QPA_PLATFORM": "offscreen", **(environment or {})},
    )
