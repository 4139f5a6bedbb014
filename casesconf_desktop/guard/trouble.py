"""A bug is told by its kind and place alone: an exception's own text may hold what a person typed."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def told(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Name the kind of an exception and the line it came from."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" in {Path(trace.tb_frame.f_code.co_filename).name}, line {trace.tb_lineno}" if trace else ""
    return f"{kind.__name__}{place}"


def telling(say: Callable[[str], None]) -> Hook:
    """Make a stand-in for `sys.excepthook` that also says it where the facilitator looks."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        del error
        sentence = f"{told(kind, trace)}. The evening goes on."
        sys.last_value = sys.last_traceback = None  # else they would keep what stood in every frame
        sys.stderr.write(f"casesconf-desktop: {sentence}\n")
        say(f"Something went wrong here: {sentence}")

    return tell


def unraisable(caught: "UnraisableHookArgs") -> None:
    """Stand in for `sys.unraisablehook`, where Python would tell an exception it can't raise, text and all."""
    sys.stderr.write(f"casesconf-desktop: {told(caught.exc_type, caught.exc_traceback)}, and nobody to tell.\n")
