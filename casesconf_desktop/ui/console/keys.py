"""The keys of the panels, and their places: a panel names the visible box, the margin for the ring lies outside."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.keymap import TOLD, Act, cap, heard_keys
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.icons import Icon
from casesconf_desktop.ui.parts.key import MARGIN, SMALL, Key
from casesconf_desktop.ui.parts.key_words import LEAST_PADDING, shortcut

CONSIDERED = {
    QEvent.Type.Enter: True,
    QEvent.Type.FocusIn: True,
    QEvent.Type.Leave: False,
    QEvent.Type.FocusOut: False,
    QEvent.Type.Hide: False,
}
GAP = 8
QUIET = 32
TIGHT = LEAST_PADDING


class Latch(Key):
    """A key that is latched by what its panel is shown, never by the click itself.

    `considered` tells that somebody is about to press it, or no longer: the pointer or the focus is on it. Why it is
    disabled is told to readers.
    """

    considered = Signal(bool)
    shortcut_told = ""
    why_not: Callable[[], str] = str

    def nextCheckState(self) -> None:
        pass

    def setVisible(self, visible: bool) -> None:
        """Hide without handing the focus to whatever key comes next: Enter would press that."""
        if not visible:
            leave_focus(self)
        super().setVisible(visible)

    def setEnabled(self, enabled: bool) -> None:
        if not enabled:
            leave_focus(self)
        super().setEnabled(enabled)
        self.setAccessibleDescription(". ".join(filter(None, (self.shortcut_told, "" if enabled else self.why_not()))))

    def event(self, event: QEvent) -> bool:
        if event.type() in CONSIDERED:
            self.considered.emit(CONSIDERED[event.type()] and self.isEnabled())
        return super().event(event)

    def hitButton(self, pos: QPoint) -> bool:
        """Take clicks on the margin as well: the small keys are lower than a hand may be asked to hit."""
        return self.rect().contains(pos)

    def tighten(self, px: int, padding: int = TIGHT) -> None:
        """Set the label's size, and let it come nearer to the edges before it is cut: the panel gives the width."""
        if (px, padding) != (self._words.px, self._words.padding):
            self._words.px, self._words.padding = px, padding
            self.update()


class Keys:
    """Makes the keys of one panel."""

    def __init__(self, looks: Looks, acts: Acts, parent: QWidget) -> None:
        self._looks, self._acts, self._parent = looks, acts, parent

    def make(
        self, act: Act, label: str, icon: Icon | None = None, *, small: bool = False, capped: bool = True
    ) -> Latch:
        """Make the key of an act, with the cap of its shortcut unless told otherwise."""
        key = self._made(act, label, cap(act) if capped else "", icon, SMALL if small else 44)
        key.tighten(13 if small else 15)
        return key

    def quiet(self, act: Act, label: str) -> Latch:
        """Make a key that is words and a cap: for what stands beside a title."""
        key = self._made(act, label, cap(act), None, QUIET, quiet=True)
        key.tighten(13)
        return key

    def chip(self, act: Act, label: str) -> Latch:
        """Make one of a row of choices."""
        key = self._made(act, label, "", None, SMALL, chip=True)
        key.tighten(15)
        return key

    def _made(
        self,
        act: Act,
        label: str,
        shown: str,
        icon: Icon | None,
        height: int,
        *,
        chip: bool = False,
        quiet: bool = False,
    ) -> Latch:
        key = Latch(
            label,
            shown,
            icon,
            palette=self._looks.palette,
            faces=self._looks.faces,
            height=height,
            chip=chip,
            quiet=quiet,
            language=self._looks.language,
            parent=self._parent,
        )
        key.shortcut_told = self._looks.say(shortcut(heard_keys(act))) if cap(act) else ""
        key.why_not = lambda: self._looks.say(self._acts.why_not(act))
        key.setAccessibleDescription(key.shortcut_told)
        key.clicked.connect(lambda: self._acts.do(act))
        if act in TOLD:
            key.considered.connect(lambda on: self._acts.consider(act) if on else self._acts.let_be(act))
        return key


def latch(key: Key, on: bool) -> None:
    key.setCheckable(True)
    key.setChecked(on)


def place(key: QWidget, box: QRect) -> None:
    key.setGeometry(box.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN))


def place_row(keys: Sequence[Key], box: QRect) -> None:
    """Share a row evenly, if that is enough for each."""
    each = (box.width() - GAP * (len(keys) - 1)) / len(keys)
    if any(key.room_for(key.label) > each for key in keys):
        place_fitting(keys, box)
        return
    for index, key in enumerate(keys):
        left = round(index * (each + GAP))
        place(key, QRect(box.left() + left, box.top(), round(index * (each + GAP) + each) - left, box.height()))


def place_fitting(keys: Sequence[Key], box: QRect) -> None:
    """Give each key of a row what its words need, and share the rest evenly; what lacks is taken from their padding."""
    room = box.width() - GAP * (len(keys) - 1)
    wishes = [float(key.room_for(key.label)) for key in keys]
    lacking = sum(wishes) - room
    if lacking > 0:
        slack = [max(0.0, wish - key.least_for(key.label)) for key, wish in zip(keys, wishes, strict=True)]
        given = [lacking * each / sum(slack) for each in slack] if sum(slack) >= lacking else slack
        wishes = [wish - less for wish, less in zip(wishes, given, strict=True)]
    spare = (room - sum(wishes)) / len(keys)
    left = float(box.left())
    for key, wish in zip(keys, wishes, strict=True):
        right = left + wish + spare
        place(key, QRect(round(left), box.top(), round(right) - round(left), box.height()))
        left = right + GAP


def fits(keys: Sequence[Key], width: int) -> bool:
    """Tell whether no label of a row would be cut."""
    return sum(key.least_for(key.label) for key in keys) + GAP * (len(keys) - 1) <= width


def leave_focus(widget: QWidget) -> None:
    """Give the focus to the window if it is on a widget, or within it: keys are acts until somebody chooses anew."""
    focused: QWidget | None = widget.window().focusWidget()
    if focused is widget or (focused is not None and widget.isAncestorOf(focused)):
        widget.window().setFocus()


def show_one(shown: QWidget, hidden: QWidget) -> None:
    """Let two keys share a place, and the focus if one has it."""
    focused = hidden.hasFocus()
    shown.show()
    hidden.hide()
    if focused:
        shown.setFocus()
