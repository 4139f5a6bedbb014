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

ALLOCATORS = ("PyMem_Raw", "PyMem_", "PyObject_")
SIZE, MARK = 256, b"\x51"
NOTES = 32
"""Bytes of a freed block in which the C library notes what it is next to, or that it leaves: 8 at its end."""


def wiped(environment: Mapping[str, str]) -> bool:
    """Tell whether a program of this environment is meant to overwrite what it frees."""
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


def wipes() -> bool:
    """Try whether this process overwrites what it frees. What its environment asks for, Python may have ignored."""
    import ctypes  # noqa: PLC0415 (the first of the two starts does without)

    for name in ALLOCATORS:
        allocate, free = (getattr(ctypes.pythonapi, f"{name}{verb}") for verb in ("Malloc", "Free"))
        allocate.restype, free.argtypes = ctypes.c_void_p, (ctypes.c_void_p,)
        address = allocate(ctypes.c_size_t(SIZE))
        memory = (ctypes.c_char * SIZE).from_address(address)
        memory.raw = MARK * SIZE
        free(address)
        if memory.raw.count(MARK) > NOTES:
            return False
    return True
