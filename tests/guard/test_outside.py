"""What others can get of the app's memory: from a crash of it, and by looking into it while it runs."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from guard.locked import code

PATTERN = Path("/proc/sys/kernel/core_pattern")
UNLIMITED = "import resource; resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY,) * 2)\n"
WAIT = "\nprint('ready', flush=True)\nimport signal; signal.pause()\n"
LOOK = """
import ctypes, sys
pid = sys.argv[1]
for name in ("mem", "environ"):
    try:
        with open(f"/proc/{pid}/{name}", "rb") as file:
            if name == "environ":
                file.read(1)
        print(name)
    except PermissionError:
        pass
libc = ctypes.CDLL(None, use_errno=True)
if libc.ptrace(0x4206, int(pid), None, None) == 0:  # PTRACE_SEIZE
    print("attached")
"""
PLAIN = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]
"""Takes away what an administrator may do: CI runs as one."""

TRIES = 1_000_000
CRASHES = [signal.SIGSEGV, signal.SIGABRT, signal.SIGKILL]


@pytest.fixture
def dumps(tmp_path: Path) -> Iterator[Path]:
    """Let the system put dumps of crashed programs into a folder, by a file pattern; put it back afterwards."""
    if not os.access(PATTERN, os.W_OK):
        pytest.skip("only an administrator may say where this system puts dumps of crashed programs")
    folder = tmp_path / "dumps"
    folder.mkdir(mode=0o777)
    before = PATTERN.read_text(encoding="utf-8")
    PATTERN.write_text(f"{folder}/core.%e.%p", encoding="utf-8")
    yield folder
    PATTERN.write_text(before, encoding="utf-8")


@pytest.fixture
def piped(dumps: Path) -> Path:
    """Let it hand them to a program, as desktops do: no limit on their size holds those back, but one of 1."""
    catcher = dumps.parent / "catch"
    catcher.write_text(f"#!/bin/sh\ncat > {dumps}/core.piped\n", encoding="utf-8")
    catcher.chmod(0o755)
    PATTERN.write_text(f"|{catcher}", encoding="utf-8")
    return dumps


def crash(lock: str, how: signal.Signals) -> tuple[int, bool]:
    """Start a program, wait until it is ready, and end it; tells by which signal, and whether the kernel dumped it."""
    process = subprocess.Popen([sys.executable, "-B", "-c", UNLIMITED + lock + WAIT], stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    process.send_signal(how)
    process.stdout.close()
    _, status = os.waitpid(process.pid, 0)
    process.returncode = 0  # waited for
    return os.WTERMSIG(status), os.WCOREDUMP(status)


@pytest.mark.parametrize("how", CRASHES, ids=lambda how: how.name)
def test_a_crash_leaves_no_dump_in_a_file(dumps: Path, how: signal.Signals) -> None:
    assert crash(code(""), how) == (how, False)
    assert list(dumps.iterdir()) == []


@pytest.mark.parametrize("how", CRASHES, ids=lambda how: how.name)
def test_a_crash_hands_no_dump_to_a_program(piped: Path, how: signal.Signals) -> None:
    assert crash(code(""), how) == (how, False)
    assert list(piped.iterdir()) == []


def test_the_instruments_see_a_dump_of_a_program_that_is_not_locked(dumps: Path, piped: Path) -> None:
    assert crash("", signal.SIGSEGV) == (signal.SIGSEGV, True)
    assert any((piped / "core.piped").exists() for _ in range(TRIES)), "the program that takes it may take its time"
    PATTERN.write_text(f"{dumps}/core.%e.%p", encoding="utf-8")
    assert crash("", signal.SIGSEGV) == (signal.SIGSEGV, True)
    assert any(dumps.glob("core.python*"))


def looked_into(lock: str) -> set[str]:
    """Tell what another program of the same user, without the rights of an administrator, gets to see."""
    process = subprocess.Popen([*PLAIN, sys.executable, "-B", "-c", lock + WAIT], stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    look = [*PLAIN, sys.executable, "-c", LOOK, str(process.pid)]
    seen = subprocess.run(look, check=True, capture_output=True, text=True, timeout=20).stdout.split()
    process.kill()
    process.wait(timeout=20)
    process.stdout.close()
    return set(seen)


def test_the_same_user_can_not_look_into_its_memory() -> None:
    """Neither read it, nor its environment, nor attach a debugger; the control shows that it is tried."""
    tracing = Path("/proc/sys/kernel/yama/ptrace_scope")
    guarded_by_yama = tracing.exists() and tracing.read_text(encoding="utf-8").strip() != "0"
    assert looked_into("") == ({"environ", "mem"} if guarded_by_yama else {"environ", "mem", "attached"})
    assert looked_into(code("")) == set()
