"""The keys that help: in a situation, and while a story is told."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.desk.prompts import PromptsView
from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.keys import GAP, Keys, Latch, latch, place_fitting
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.icons import Icon

IN_A_ROW = 3
ASK, GO_ON = said("Ask the room, 2 min"), said("Back to the story")


class Helps:
    """Each act has one key here; of pause and resume only the one that fits is shown."""

    def __init__(self, looks: Looks, acts: Acts, parent: QWidget) -> None:
        keys = Keys(looks, acts, parent)
        self._blank = keys.make(Act.BLANK, said("Blank the room"), Icon.BLANK)
        self._pause = keys.make(Act.START_OR_PAUSE, said("Pause the clock"), Icon.PAUSE)
        self._resume = keys.make(Act.START_OR_PAUSE, said("Resume"), Icon.PLAY)
        self._break = keys.make(Act.BREAK_NOW, said("Break now"), Icon.ARROW_RIGHT)
        #: A name has fallen, and is taken back.
        self._strike = keys.make(Act.STRIKE, said("Strike that"), Icon.STRIKE)
        self._teller = keys.make(Act.TELLER, said("The teller answers"), Icon.LAMP)
        #: Put aside, to be brought back later.
        self._park = keys.make(Act.PARK, said("Park the topic"), Icon.NOTE)
        #: Everybody in the circle speaks once, in turn.
        self._round = keys.make(Act.ROUND, said("Once around"), Icon.GENTLE)
        #: With the room's consent.
        self._extend = keys.make(Act.EXTEND, said("Extend"), Icon.PLUS)
        self._three = keys.make(Act.MORE_3, said("3 min"), Icon.PLUS)
        self._plan = keys.make(Act.PLAN, said("The plan"), Icon.RULES)
        self._ask = keys.make(Act.ASK, ASK, Icon.PAUSE)
        self._beat = keys.make(Act.BEAT, said("Next part"), Icon.ARROW_RIGHT)
        self._all = tuple(key for key in vars(self).values() if isinstance(key, Latch))
        self._shown: tuple[Latch, ...] = ()

    def show_view(self, view: PromptsView | None) -> None:
        """Show what fits, or nothing."""
        if view is None:
            self._shown = ()
        else:
            self._tell(view)
            self._shown = tuple(key for key, fits in self._fitting(view) if fits)
        for key in self._all:
            key.setVisible(key in self._shown)

    def _tell(self, view: PromptsView) -> None:
        latch(self._blank, view.blank)
        latch(self._ask, view.asking)
        self._ask.setText(GO_ON if view.asking else ASK)
        self._beat.setText(said("On to: {part}").format(part=view.beat))
        self._extend.setText(said("Extend {length}").format(length=view.extend))

    def place(self, row: QRect, px: int, left: int) -> bool:
        """Place the keys in a row, from `left` on; tells whether there are any."""
        for key in self._shown:
            key.tighten(px)
        if not self._shown:
            return False
        each = (row.width() + GAP) / IN_A_ROW
        wished = round(each * len(self._shown)) - GAP
        needed = sum(key.sizeHint().width() for key in self._shown) + GAP * len(self._shown)
        width = min(max(wished, needed), row.right() + 1 - left)
        place_fitting(self._shown, QRect(left, row.top(), width, row.height()))
        return True

    def _fitting(self, view: PromptsView) -> tuple[tuple[Latch, object], ...]:
        match view.situation:
            case Situation.BLAME:
                return ((self._teller, view.talking),)
            case Situation.NAMES:
                return ((self._strike, True), (self._blank, True))
            case Situation.DOMINATING:
                return ((self._park, view.speaking), (self._round, view.talking))
            case Situation.SILENCE:
                return ((self._round, view.talking),)
            case Situation.DISTRESS:
                clock = (self._resume if view.paused else self._pause, view.begun)
                return ((self._blank, True), clock, (self._break, view.can_break))
            case Situation.RABBIT_HOLE:
                return ((self._park, view.speaking), (self._extend, view.extend))
            case Situation.ADVICE:
                return ((self._park, view.speaking), (self._teller, view.talking))
            case Situation.OVERRUN:
                return ((self._extend, view.extend), (self._three, view.timed), (self._plan, True))
            case None:
                return ((self._ask, view.telling), (self._beat, view.telling and view.beat))
