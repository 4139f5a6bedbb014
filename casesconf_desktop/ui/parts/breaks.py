"""Where a line may be broken: at a space and, in a script that has none, between its letters."""

from itertools import pairwise

from PySide6.QtCore import QTextBoundaryFinder

UTF16 = "utf-16-le"


def pieces(text: str) -> list[str]:
    """Cut a text wherever a line may end; each piece keeps the space after it. Qt counts in units of UTF-16."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    units, ends = text.encode(UTF16, "surrogatepass"), [0]
    while (end := finder.toNextBoundary()) >= 0:
        ends.append(2 * end)
    return [units[start:end].decode(UTF16, "surrogatepass") for start, end in pairwise(ends)]
