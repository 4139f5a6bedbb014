"""What readers have of the status strip: each item in full, even where its end is not seen; two can be pressed."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.strip import Item
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.keymap import Act, heard_keys
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts import heard
from casesconf_desktop.ui.parts.heard import Heard, HeardRows, Role
from casesconf_desktop.ui.parts.key_words import shortcut


def told(item: Item) -> str:
    """Tell an item that is said already, with a pause where its letters change."""
    return ", ".join(part for part in (item.strong, item.rest) if part)


class StripHeard:
    def __init__(self, looks: Looks, acts: Acts, strip: QWidget) -> None:
        self._items = HeardRows(strip, looks.say, role=Role.StaticText)
        self._pressed: list[tuple[Heard, str]] = []
        for act in (Act.PRIVACY, Act.LOCK):
            key = Heard(strip, Role.Button, acts=True)
            key.pressed.connect(partial(acts.do, act))
            self._pressed.append((key, looks.say(shortcut(heard_keys(act)))))

    def tell(self, items: Iterable[tuple[Item, QRect]], shield: tuple[Item, QRect], lock: tuple[Item, QRect]) -> None:
        """Tell what is seen, the shield, and that keys are locked; while they are not, that has no place."""
        pairs = tuple(items)
        self._items.tell((heard.Item(told(item)) for item, _ in pairs), lambda index: pairs[index][1])
        for (key, keys), (item, at) in zip(self._pressed, (shield, lock), strict=True):
            key.tell(heard.Item(told(item), keys), at)
            key.setVisible(not at.isEmpty())
