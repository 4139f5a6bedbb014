"""Whether anything of a box is going to be seen: what is not need not be painted."""

from collections.abc import Callable

from PySide6.QtCore import QRectF

Sees = Callable[[QRectF], bool]


def all_of_it(_box: QRectF) -> bool:
    return True
