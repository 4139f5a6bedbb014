"""What the kernel counts of a process and of its children: memory, time on a core, switches."""

import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

NANO, KILO = 1e9, 1024


@dataclass(frozen=True, slots=True)
class Count:
    """Seconds on a core since a thread began, and how often a core was given up or taken away."""

    seconds: float
    yielded: int
    taken: int


def family(pid: int) -> tuple[int, ...]:
    """Give a process and all that came of it."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return (pid, *(one for child in children for one in family(int(child))))


NOTHING = Count(0.0, 0, 0)


def counts(pid: int) -> dict[str, Count]:
    """Count for each thread of a process and of all that came of it."""
    found = {}
    for one in family(pid):
        for task in Path(f"/proc/{one}/task").iterdir():
            told = dict(line.split(":", 1) for line in (task / "status").read_text().splitlines())
            found[task.name] = Count(
                int((task / "schedstat").read_text().split()[0]) / NANO,
                int(told["voluntary_ctxt_switches"]),
                int(told["nonvoluntary_ctxt_switches"]),
            )
    return found


def spent(pid: int, seconds: float) -> Count:
    """Tell what is spent in so many seconds: by threads that end meanwhile nothing, since nobody can tell."""
    before = counts(pid)
    time.sleep(seconds)
    each = [(after, before.get(task, NOTHING)) for task, after in counts(pid).items()]
    return Count(
        sum(after.seconds - then.seconds for after, then in each),
        sum(after.yielded - then.yielded for after, then in each),
        sum(after.taken - then.taken for after, then in each),
    )


def megabytes(pid: int, what: str = "Pss") -> float:
    """Tell the memory of one process. Raises PermissionError for one that lets nobody look, unless asked as root."""
    told = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]
    return int(dict(line.split(":", 1) for line in told)[what].split()[0]) / KILO


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process that was started here, in order; one that hangs at once."""
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
