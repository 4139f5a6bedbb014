"""What readers have of the line's head: its title, who tells, and whose turn it is."""

from functools import partial

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.heard import turn
from casesconf_desktop.core.desk.line import LineView
from casesconf_desktop.core.lists import listed
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.line_cards import PanelSpots
from casesconf_desktop.ui.keymap import Act, heard_keys
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import Heard, Item, Role
from casesconf_desktop.ui.parts.key_words import shortcut


class LineHeard:
    def __init__(self, looks: Looks, acts: Acts, panel: QWidget) -> None:
        self._looks, self._panel = looks, panel
        self._title = Heard(panel, Role.Button, acts=True)
        self._title.pressed.connect(partial(acts.do, Act.CIRCLE))
        self._teller = Heard(panel, Role.Button, acts=True)
        self._teller.pressed.connect(partial(acts.do, Act.TELLER))
        self._turn = Heard(panel, Role.StaticText)

    def tell(self, view: LineView | None, title: str, spots: PanelSpots, card: QRect, *, lined: bool) -> None:
        """Tell what is seen; `lined` says that the teller has a line of their own over the card."""
        say, wide, head = self._looks.say, self._panel.width(), spots.title + 8
        self._title.tell(Item(title, say(shortcut(heard_keys(Act.CIRCLE)))), QRect(0, 0, wide, head))
        telling = "" if view is None else say(listed((view.teller, view.teller_note)))
        speaking = view.speaking if view is not None else None
        self._teller.setVisible(lined)
        row = QRect(card.left(), head, card.width(), spots.under_teller - head)
        self._teller.tell(Item(telling, say(shortcut(heard_keys(Act.TELLER)))), row)
        has_card = view is not None and view.telling and not lined
        self._turn.setVisible(has_card or speaking is not None)
        self._turn.tell(Item(telling if speaking is None else say(turn(speaking))), card)
