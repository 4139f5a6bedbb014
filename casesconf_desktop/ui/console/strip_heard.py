"""What readers have of the status strip: each item in full, even where its end is not seen, and its two keys."""

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
        self._say = looks.say
        self._items = HeardRows(strip, looks.say, role=Role.StaticText)
        self._shield, self._keys = (Heard(strip, Role.Button, acts=True) for _ in range(2))
        self._shield.pressed.connect(partial(acts.do, Act.PRIVACY))
        self._act = Act.KEYS
        self._keys.pressed.connect(lambda: acts.do(self._act))

    def tell(
        self, items: Iterable[tuple[Item, QRect]], shield: tuple[Item, QRect], keys: tuple[str, QRect, Act]
    ) -> None:
        """Tell what is seen; the last are the keys, or that they are locked, and what a press of that does."""
        self._act = keys[2]
        pairs = tuple(items)
        self._items.tell([heard.Item(told(item)) for item, _ in pairs], lambda index: pairs[index][1])
        for key, name, act, at in (
            (self._shield, told(shield[0]), Act.PRIVACY, shield[1]),
            (self._keys, keys[0], keys[2], keys[1]),
        ):
            key.tell(heard.Item(name, self._say(shortcut(heard_keys(act)))), at)
