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
    from casesconf_desktop.core.said import said  # noqa: PLC0415 (10 ms that a start without a bug need not spend)

    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return kind.__name__
    #: What went wrong in the program, as programmers name it, and where: "ValueError in line.py, line 12".
    place = said("{kind} in {file}, line {line}")
    file = Path(trace.tb_frame.f_code.co_filename).name
    return place.format(kind=kind.__name__, file=file, line=trace.tb_lineno)


def telling(say: Callable[[str], None]) -> Hook:
    """Make a stand-in for `sys.excepthook` that also says it where the facilitator looks."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        from casesconf_desktop.core.said import said  # noqa: PLC0415 (see above)

        del error
        what = told(kind, trace)
        #: What went wrong in the program: "ValueError in line.py, line 12".
        sentence = said("{what}. The evening goes on.").format(what=what)
        sys.last_value = sys.last_traceback = None  # else they would keep what stood in every frame
        sys.stderr.write(f"casesconf-desktop: {sentence}\n")
        say(said("Something went wrong here: {what}. The evening goes on.").format(what=what))

    return tell


def unraisable(caught: "UnraisableHookArgs") -> None:
    """Stand in for `sys.unraisablehook`, where Python would tell an exception it can't raise, text and all."""
    from casesconf_desktop.core.said import said  # noqa: PLC0415 (see above)

    #: What went wrong in the program, where nothing could be done about it.
    sentence = said("{what}, and nobody to tell.").format(what=told(caught.exc_type, caught.exc_traceback))
    sys.stderr.write(f"casesconf-desktop: {sentence}\n")
