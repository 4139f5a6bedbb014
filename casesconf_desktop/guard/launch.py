"""Starts the app anew, once, so that memory is overwritten as soon as it is freed."""

import os
import sys
from collections.abc import Mapping

WIPING = {
    "linux": {
        "PYTHONMALLOC": "malloc",
        "GLIBC_TUNABLES": "glibc.malloc.perturb=165:glibc.malloc.tcache_count=0",
        "PYTHONDONTWRITEBYTECODE": "1",
    },
    "darwin": {"PYTHONMALLOC": "malloc", "MallocScribble": "1", "PYTHONDONTWRITEBYTECODE": "1"},
}
"""Read by Python and the C library when they start, and only then: Python's own pools are never overwritten."""


def wiped(environment: Mapping[str, str]) -> bool:
    """Tell whether a program of this environment overwrites what it frees."""
    wanted = WIPING.get(sys.platform, {})
    return bool(wanted) and all(environment.get(name) == value for name, value in wanted.items())


def anew() -> None:
    """Take the place of this process with the same command, in an environment that wipes; else do nothing.

    Nothing is lost: it is the first thing that happens, before anything is read.
    """
    wanted = WIPING.get(sys.platform)
    if wanted is None or wiped(os.environ):
        return
    command = sys.argv[1:] if getattr(sys, "frozen", False) else sys.orig_argv[1:]
    os.execve(sys.executable, [sys.executable, *command], {**os.environ, **wanted})  # noqa: S606 (no shell is wanted)
