"""A bug is told by its kind and place alone: an exception's own text may hold what a person typed."""

import sys
from pathlib import Path
from types import TracebackType


def told(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Name the kind of an exception and the line it came from."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" in {Path(trace.tb_frame.f_code.co_filename).name}, line {trace.tb_lineno}" if trace else ""
    return f"{kind.__name__}{place}"


def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Stand in for `sys.excepthook`."""
    del error
    sys.stderr.write(f"casesconf-desktop: {told(kind, trace)}. The evening goes on.\n")
