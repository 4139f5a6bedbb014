"""One case on the set-up page: grip, number, teller, minutes for story and discussion."""

from datetime import timedelta

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casesconf_desktop.core.actions import NameTeller, SetMinutes
from casesconf_desktop.core.agenda import Segment
from casesconf_desktop.core.desk.setup import CaseRow
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.case_columns import CASE, GAP, MINUTES, number_width
from casesconf_desktop.ui.console.fields import Field
from casesconf_desktop.ui.console.grip import Grip
from casesconf_desktop.ui.console.lettering import Line
from casesconf_desktop.ui.console.stepper import Stepper
from casesconf_desktop.ui.keymap import Act, heard_keys
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import Role
from casesconf_desktop.ui.parts.icons import Icon
from casesconf_desktop.ui.parts.key import Key
from casesconf_desktop.ui.parts.key_words import shortcut

LONGEST_NAME = 200


class CardKey(Key):
    """Latched once something is written on the card. Readers have that by its name: there is nothing to check."""

    heard_as = Role.Button


STORY_OF, DISCUSSION_OF = said("Story of {case}"), said("Discussion of {case}")


class Row(QWidget):
    """Names are sent on when a field is left, so that undo takes back a whole name."""

    shifted = Signal(int)
    entered = Signal()

    def __init__(self, looks: Looks, acts: Acts, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks, self._acts = looks, acts
        self._shown: CaseRow | None = None
        self._lifted = False
        self.grip = Grip(looks)
        self._number = Line("", looks.faces.inter(17, 600), looks.palette.ink1)
        self._number.setFixedWidth(number_width(looks))
        self.teller = Field(looks, private=True)
        self.teller.setPlaceholderText(looks.say(said("Name, or leave it empty")))
        self.teller.setMaxLength(LONGEST_NAME)
        self.teller.editingFinished.connect(self._name)
        self.teller.returnPressed.connect(self.entered)
        self._card = CardKey("", icon=Icon.NOTE, palette=looks.palette, faces=looks.faces, height=36)
        self._card.setCheckable(True)
        self._card.clicked.connect(self._open_card)
        self._story = Stepper(looks)
        self._discussion = Stepper(looks)
        self._story.stepped.connect(self._set_story)
        self._discussion.stepped.connect(self._set_discussion)
        self._glide = QPropertyAnimation(self, b"pos")
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._lay_out()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """List what Tab stops at, in order."""
        return self.grip, self.teller, self._card, self._story, self._discussion

    def show_row(self, row: CaseRow) -> None:
        if row == self._shown:
            return
        self._shown = row
        say, case = self._looks.say, CASE.format(number=row.number)
        self._number.setText(say(case))
        self.grip.setAccessibleName(say(said("Move {case}").format(case=case)))
        self.teller.setAccessibleName(say(said("Teller of {case}, shown on this screen only").format(case=case)))
        written = said("The teller’s card of {case}, written") if row.carded else said("The teller’s card of {case}")
        self._card.setAccessibleName(say(written.format(case=case)))
        self._card.setAccessibleDescription(say(shortcut(heard_keys(Act.CARD))))
        self._card.setChecked(row.carded)
        if not self.teller.isModified():
            self.teller.setText(row.label)
        for stepper, part, what in (
            (self._story, row.story, STORY_OF),
            (self._discussion, row.discussion, DISCUSSION_OF),
        ):
            stepper.setVisible(part is not None)
            if part is not None:
                stepper.set_minutes(part.planned, what.format(case=case))

    @property
    def case(self) -> int | None:
        return self._shown.case if self._shown is not None else None

    def set_lifted(self, lifted: bool) -> None:
        self._lifted = lifted
        self.update()

    def glide(self, top: int, duration: int) -> None:
        """Come to rest at a height, in so many milliseconds."""
        if top == (self._glide.endValue() or self.pos()).y() and self._glide.state() is self._glide.State.Running:
            return
        self._glide.stop()
        if not duration or self.y() == top or not self.isVisible():
            self.move(0, top)
            return
        self._glide.setDuration(duration)
        self._glide.setEndValue(QPoint(0, top))
        self._glide.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the row, whichever of its controls has the focus: they leave Alt with an arrow key alone."""
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shifted.emit(by)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._lifted:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._looks.palette.raised)
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
            painter.end()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.grip)
        row.addWidget(self._number)
        row.addWidget(self.teller, 1)
        row.addWidget(self._card)
        for stepper in (self._story, self._discussion):
            policy = stepper.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            stepper.setSizePolicy(policy)
            stepper.setFixedWidth(MINUTES)
            row.addSpacing(GAP)
            row.addWidget(stepper)

    def _open_card(self) -> None:
        """Open the card of this row: it is found by the focus."""
        self._card.setChecked(self._shown is not None and self._shown.carded)
        self._card.setFocus(Qt.FocusReason.MouseFocusReason)
        self._acts.do(Act.CARD)

    def _name(self) -> None:
        if self._shown is not None and self.teller.isModified():
            self.teller.setModified(False)
            self._acts.store.dispatch(NameTeller(self._shown.case, self.teller.text().strip()))

    def _set_story(self, span: timedelta) -> None:
        self._set(self._shown.story if self._shown else None, span)

    def _set_discussion(self, span: timedelta) -> None:
        self._set(self._shown.discussion if self._shown else None, span)

    def _set(self, part: Segment | None, span: timedelta) -> None:
        if part is not None:
            self._acts.store.dispatch(SetMinutes(part.key, span))
