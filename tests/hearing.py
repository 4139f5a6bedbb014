"""What a screen reader has of a window, asked of Qt itself."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from casesconf_desktop.ui.parts.heard import Heard, HeardRows

Name, Description = QAccessible.Text.Name, QAccessible.Text.Description


def listen(widget: QWidget) -> None:
    """Do as a reader that has walked through all that is in a widget."""
    for rows in widget.findChildren(HeardRows):
        rows.listen()


def heard_in(widget: QWidget) -> list[Heard]:
    """Give what a reader has of what is painted in a widget, and shown."""
    listen(widget)
    return [one for one in widget.findChildren(Heard) if not one.isHidden()]


def spoken(widget: QWidget) -> str:
    """Give all that is told of what a widget paints, one thing after the other."""
    return ". ".join(one.item.name for one in heard_in(widget))


def shown(thing: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Walk through all that is shown."""
    yield thing
    for place in range(thing.childCount()):
        child = thing.child(place)
        if child.isValid() and not child.state().invisible:  # a row that is out of sight is not valid
            yield from shown(child)


def interface(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)
