"""An evening with names, in a process of its own: counts their copies in memory before and after it is forgotten.

Arguments: at which point it is forgotten. Prints the two counts for each name.
"""

import json
import random
import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from casesconf_desktop import assets
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.languages import Languages
from casesconf_desktop.evening import Evening
from casesconf_desktop.tidy import sweep
from casesconf_desktop.ui.console.teller_card import TellerCard
from casesconf_desktop.ui.language import loaded
from evenings import ZONE, at
from guard.memory import Disguised, copies, disguised, letters
from stories.conftest import code

Key, Ctrl, Plain = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


class Facilitator:
    """Types letter by letter: no name is anywhere in one piece but where the app puts it."""

    def __init__(self) -> None:
        self.app = QApplication([])
        self.app.setStyle("Fusion")
        self.minute = -18.0
        self.evening = Evening(self.app, self.now, lambda: self.now().at, random.Random(3), ZONE, colours="dark")
        self.evening.open()
        self.evening.console.activateWindow()
        self.app.processEvents()

    def now(self) -> Now:
        return at(self.minute)

    def press(self, *keys: Qt.Key | str, held: Qt.KeyboardModifier = Plain) -> None:
        for key in keys:
            self.minute += 1 / 60
            QTest.keyClick(self.evening.console.windowHandle(), code(key), held)
            self.app.processEvents()

    def type_into(self, field: QLineEdit, word: Disguised) -> None:
        field.setFocus()
        self.type(word)
        self.press(Key.Key_Tab)

    def type(self, word: Disguised) -> None:
        for letter in letters(word):
            QTest.keyClick(self.evening.console.windowHandle(), ord(letter))
            self.app.processEvents()

    def set_up(self, teller: Disguised, card: Disguised) -> None:
        console = self.evening.console
        fields = [field for field in console.findChildren(QLineEdit) if field.isVisible()]
        self.type_into(next(field for field in fields if field.accessibleName().startswith("Teller")), teller)
        console.setFocus()
        self.press("T", held=Ctrl)
        [shown] = console.findChildren(TellerCard)
        self.type_into(shown.findChildren(QLineEdit)[0], card)
        self.press(Key.Key_Escape)
        console.setFocus()

    def discuss(self, *hands: Disguised) -> None:
        self.press(Key.Key_Return, Key.Key_Space, "N", "N", "N")
        for hand in hands:
            self.press("H")
            self.type(hand)
            self.press(Key.Key_Return)
        self.press(Key.Key_Return, "Z", Key.Key_Escape, "V")
        self.evening.console.grab()
        self.press("V")
        self.press("Z", held=Ctrl)

    def change_language(self) -> None:
        """Go on in another evening, as the app does."""
        old, (spoken, _) = self.evening, loaded(Languages("de", "de"), assets.root())
        self.evening = Evening(
            self.app, self.now, lambda: self.now().at, random.Random(3), ZONE, colours="dark", languages=spoken
        )
        self.evening.resume(old.state)
        self.evening.open()
        old.close()
        sweep()

    def forget(self) -> None:
        self.evening.forget()
        self.app.processEvents()
        sweep()


def main(when: str) -> None:
    words = [disguised(number) for number in range(1, 6)]
    teller, card, *hands, typed = words
    someone = Facilitator()
    someone.set_up(teller, card)
    if when == "in another language":
        someone.change_language()
    elif when != "in set-up":
        someone.discuss(*hands)
    if when == "while typing":
        someone.press("H")
        someone.type(typed)
    if when == "after the end":
        someone.press("E", "E", held=Ctrl)
    before = copies(words)
    someone.forget()
    sys.stdout.write(json.dumps([before, copies(words)]))


if __name__ == "__main__":
    main(sys.argv[1])
