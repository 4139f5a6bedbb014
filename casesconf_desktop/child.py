"""The app as its keeper sees it: what it is heard saying, whether it lives, and how it ended."""

import os
import signal
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import NamedTuple

from casesconf_desktop.core.said import said
from casesconf_desktop.link import Carried, Link

CRASHED = 70
"""What the app ends with after an exception that nobody caught (EX_SOFTWARE of sysexits.h)."""

ORDERLY = frozenset(getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGINT") if hasattr(signal, name))
"""Asks to end in order, whoever sends them."""

Run = Callable[[Link, Carried], int]
"""The app: it takes its end of the link and what it takes over, and returns an exit code."""


class Heard(NamedTuple):
    """What came of waiting: bytes, that it says no more and lives on, or that it has ended. All said comes first.

    The bytes are overwritten when it is waited for again.
    """

    said: memoryview | bytes = b""
    left: bool = False
    ended: bool = False


class Child(ABC):
    """`code` is what it ended with, as `subprocess` has it; `hung` is set by a keeper that lost its patience."""

    code: int = 0
    hung: bool = False

    @abstractmethod
    def __init__(self, run: Run, carried: Carried, woken: int) -> None:
        """Start `run`. What becomes readable at `woken` ends the waiting."""

    @abstractmethod
    def wait(self, seconds: float) -> Heard:
        """Wait until it says something or ends, or so long."""

    @abstractmethod
    def ask(self) -> None:
        """Ask it to end in order."""

    @abstractmethod
    def kill(self) -> None:
        """End it."""

    @abstractmethod
    def reap(self) -> None:
        """Take note of how it ended."""

    @property
    @abstractmethod
    def files(self) -> frozenset[int]:
        """What the keeper needs open for it."""

    @property
    def crashed(self) -> bool:
        """Tell whether it ended by none of the ways that are meant."""
        return self.hung or self.code == CRASHED or (self.code < 0 and -self.code not in ORDERLY)

    @property
    def why(self) -> str:
        if self.hung:
            #: Fills in "The app stopped for a moment ({why})."
            return said("it did not answer any more")
        return signal.Signals(-self.code).name if self.code < 0 else said("an error that nobody caught")


def be(run: Run, link: Link, carried: Carried) -> None:
    """Be the app: whatever happens, this process ends here."""
    code = CRASHED
    try:
        code = run(link, carried)
        sys.stdout.flush()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    except BaseException as error:  # noqa: BLE001 (told by kind and place, and the keeper starts anew)
        sys.excepthook(type(error), error, error.__traceback__)
    finally:
        os._exit(code)
