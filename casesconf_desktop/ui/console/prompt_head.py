"""The head of the prompts: what they are for, and the keys that bring others."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.prompts import PromptsView
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.bands import Band
from casesconf_desktop.ui.console.keys import QUIET, TIGHT, Keys, place
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.text import write_in_row
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.key import MARGIN

APART = 8
FIND, OTHERS = said("Find a prompt"), said("Others", "prompts")


class Head:
    def __init__(self, looks: Looks, acts: Acts, parent: QWidget) -> None:
        keys = Keys(looks, acts, parent)
        self._looks = looks
        self._title = ""
        self._script = keys.quiet(Act.SCRIPT, said("Read it out"))
        self._find = keys.quiet(Act.FIND, said("Find"))
        self._others = keys.quiet(Act.OTHERS, OTHERS)
        self._back = keys.quiet(Act.LEAVE, said("Back", "to what fits now"))
        self._left = 0
        self._over = QRect()

    def show_view(self, view: PromptsView, *, finding: bool) -> None:
        """Take a view that is said already."""
        say, news = self._looks.say, view.news
        self._title = say(FIND) if finding else view.title
        self._others.setText(said("Others, {news}", "prompts").format(news=news) if news else OTHERS)
        others = said("Other prompts, {news}").format(news=news) if news else said("Other prompts")
        self._others.setAccessibleName(say(others))
        self._others.speak_up(bool(view.news))
        self._find.setAccessibleName(say(FIND))
        self._back.setAccessibleName(say(said("Back to what fits now")))
        self._back.setVisible(finding or view.found or view.situation is not None)
        self._find.setVisible(not finding)
        self._others.setVisible(not finding)
        self._script.setVisible(view.script and not finding and view.situation is None)

    def place(self, column: QRect, measures: Measures) -> None:
        """Place the keys from the right, over the chips: the one whose words change grows away from the others."""
        right, middle = column.right() + 1 + TIGHT, 35 if measures.roomy else 23
        for key in (self._back, self._find, self._script, self._others):
            if not key.isHidden():
                width = key.sizeHint().width() - 2 * MARGIN
                place(key, QRect(right - width, middle - QUIET // 2, width, QUIET))
                right -= width + APART
        self._left = right
        self._over = QRect(0, 0, column.right() + 1, column.top() - MARGIN)  # of the chips, which have theirs

    @property
    def band(self) -> Band:
        return (self._title, self._left), self._over

    def paint(self, painter: QPainter, measures: Measures) -> None:
        faces, palette = self._looks.faces, self._looks.palette
        baseline = 40 if measures.roomy else 27
        font = faces.inter(17 if measures.roomy else 15, 600, tnum=True)
        room = self._left - measures.pad
        middle = QPointF(measures.pad, baseline - 5)
        write_in_row(painter, middle, self._title, font, 12 if measures.roomy else 11, palette.ink1, room)
