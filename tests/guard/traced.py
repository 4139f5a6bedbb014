"""Watches a program's system calls from outside, and tells those that would outlive it."""

import os
import re
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

PATHS = (
    "creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,symlink,symlinkat,truncate,mknod,"
    "mknodat,chmod,fchmodat,fchmodat2,chown,lchown,fchownat,utime,utimes,utimensat,futimesat,setxattr,lsetxattr,"
    "removexattr,lremovexattr,setxattrat"
)
FILES = (
    "ftruncate,fchmod,fchown,fsetxattr,fremovexattr,fallocate,write,pwrite64,writev,pwritev,sendfile,copy_file_range"
)
OPENS = "open,openat,openat2"
PROGRAMS = "execve,execveat"
CALLS = ",".join(f"?{call}" for call in f"{PATHS},{FILES},{OPENS},{PROGRAMS}".split(","))
"""Those that this strace does not know are left out."""


WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE")
PASSING = re.compile(r"/dev/(null|tty|pts/|ptmx)|/proc/|/memfd:|(pipe|socket|anon_inode):")
"""What is gone with the process that wrote to it."""

CALL = re.compile(r"(?:\d+ +)?(?:[\d.:]+ )?(\w+)\((.*)\) += (-?\d+)")
STARTED = re.compile(r"(\d+) +(.*) <unfinished \.\.\.>$")
RESUMED = re.compile(r"(\d+) +<\.\.\. \w+ resumed>(.*)$")


def strace(log: Path) -> list[str]:
    """Begin the command that is watched, with all its threads and the programs it starts."""
    return ["strace", "-f", "-qq", "-y", "-s", "64", "-e", f"trace={CALLS}", "-e", "signal=none", "-o", str(log)]


def children(process: int) -> list[int]:
    told = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="utf-8")
    return [int(child) for child in told.split()]


def end(watched: subprocess.Popen[bytes]) -> None:
    """End a program that is watched; strace ends with it, and by nothing else."""
    for child in children(watched.pid):
        os.kill(child, signal.SIGTERM)
    watched.wait(timeout=20)


def lasting(log: Path) -> list[str]:
    """List the calls that got through and would outlive the program."""
    return [f"{call}({arguments})" for call, arguments in _done(log) if _lasts(call, arguments)]


def programs(log: Path) -> list[str]:
    """List the programs that were started; the first is what was watched."""
    return [arguments for call, arguments in _done(log) if call in PROGRAMS.split(",")]


def _lasts(call: str, arguments: str) -> bool:
    if call in PATHS.split(","):
        return True
    if call in OPENS.split(","):
        path = re.search(r'"([^"]*)"', arguments)
        return bool(WRITING.search(arguments)) and not (path and PASSING.match(path[1]))
    if call in FILES.split(","):
        file = re.match(r"\d+<([^>]*)>", arguments)
        return not (file and PASSING.match(file[1]))
    return False


def _done(log: Path) -> Iterator[tuple[str, str]]:
    """Give each call that succeeded; one that another thread came between is put together again."""
    waiting: dict[str, str] = {}
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        whole = line
        if begun := STARTED.match(line):
            waiting[begun[1]] = begun[2]
            continue
        if resumed := RESUMED.match(line):
            whole = waiting.pop(resumed[1], "") + resumed[2]
        if (call := CALL.match(whole)) and not call[3].startswith("-"):
            yield call[1], call[2]
