"""Where a line may be broken: at a space and, in a script that has none, between its letters."""

from itertools import pairwise

from PySide6.QtCore import QTextBoundaryFinder

UTF16 = "utf-16-le"
UNSPACED = "\u2e80"
"""From this letter on scripts have no spaces: kana, ideographs and their signs."""


def pieces(text: str) -> list[str]:
    """Cut a text wherever a line may end; each piece keeps the space after it. Words stay whole at a hyphen."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    units, ends = text.encode(UTF16, "surrogatepass"), [0]
    while (end := finder.toNextBoundary()) >= 0:
        ends.append(2 * end)
    cut: list[str] = []
    for piece in (units[start:end].decode(UTF16, "surrogatepass") for start, end in pairwise(ends)):
        whole = cut and not cut[-1][-1].isspace() and max(cut[-1][-1], piece[0]) < UNSPACED
        cut[-1:] = [cut[-1] + piece] if whole else [*cut[-1:], piece]
    return cut
