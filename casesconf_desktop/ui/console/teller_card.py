"""The teller's card, to be written: what to call the company, what is off limits, which sign the teller wants."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from casesconf_desktop.core.actions import SetCard
from casesconf_desktop.core.card import Card
from casesconf_desktop.core.card import Signal as Sign
from casesconf_desktop.core.desk.card import CardView
from casesconf_desktop.core.said import joined, said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.fields import Choice, Field, hide_words
from casesconf_desktop.ui.console.keys import Latch
from casesconf_desktop.ui.console.lettering import LEADING, Line, Paragraph
from casesconf_desktop.ui.keymap import Act, cap
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.icons import Icon
from casesconf_desktop.ui.parts.key import Key

WIDTH, LONGEST = 560, 120
SIGNS = (None, Sign.DIGITS, Sign.RING, Sign.NONE)
#: How the teller wants to be told that the end is near: as it is set for all, or otherwise.
SIGN_WORDS = (said("As set"), said("Digits"), said("Gentle ring"), said("No timer"))
#: What the company of the story is called, so that its name does not fall; and what nobody asks about.
CALLED, LIMITS = said("Called tonight"), said("Off limits")
PROMISE = said(
    "Only this screen shows it, during this case. It is wiped as the last word begins; no undo brings it back."
)


class TellerCard(QWidget):
    """Words are sent on when a field is left, so that undo takes back a whole line. `turned` asks for another case."""

    turned = Signal(int)
    done = Signal()

    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self._view: CardView | None = None
        say, faces, palette = looks.say, looks.faces, looks.palette
        self.setFixedWidth(WIDTH)
        self._title = Line("", faces.inter(20, 600), palette.ink1)
        self._alias, self._limits = Field(looks, private=True), Field(looks, private=True)
        self._alias.setPlaceholderText(say(said("the bank, the shop, the big one")))
        self._limits.setPlaceholderText(say(said("dates, the vendor, who was on call")))
        for field, name in ((self._alias, CALLED), (self._limits, LIMITS)):
            field.setAccessibleName(say(name))
            field.setMaxLength(LONGEST)
            field.editingFinished.connect(self._write)
        self._alias.returnPressed.connect(self._limits.setFocus)
        self._limits.returnPressed.connect(self.done)
        self._sign = Choice(looks, said("Sign near the end"), SIGN_WORDS)
        self._sign.chosen.connect(self._choose)
        self._before = Latch("", icon=Icon.ARROW_LEFT, palette=palette, faces=faces, height=36)
        self._after = Latch("", icon=Icon.ARROW_RIGHT, palette=palette, faces=faces, height=36)
        self._before.setAccessibleName(say(said("The card before")))
        self._after.setAccessibleName(say(said("The next card")))
        self._before.clicked.connect(lambda: self._turn(back=True))
        self._after.clicked.connect(lambda: self._turn(back=False))
        self._done = Key(said("Done"), cap(Act.LEAVE), palette=palette, faces=faces, language=looks.language)
        self._done.clicked.connect(self.done)
        self._lay_out(looks)

    def show_view(self, view: CardView, *, masked: bool) -> None:
        """Show a card, but leave alone what is being typed into it."""
        other = self._view is None or self._view.case != view.case
        self._view, say = view, self._looks.say
        parts = (view.title, view.teller) if view.teller and not masked else (view.title,)
        self._title.setText(say(joined(", ", parts)))
        self.setAccessibleName(say(said("The teller’s card of {case}").format(case=view.title)))
        for field, words in ((self._alias, view.card.alias), (self._limits, view.card.off_limits)):
            if other or not (field.isModified() or field.text() == words):
                field.setText(words)
            hidden = field.echoMode() is QLineEdit.EchoMode.Password
            if hidden is not masked:
                hide_words(field, on=masked)
        self._sign.choose(SIGNS.index(view.card.signal))
        for key, there in ((self._before, view.before), (self._after, view.after)):
            if there is None and key.hasFocus():
                self._done.setFocus(Qt.FocusReason.OtherFocusReason)
            key.setEnabled(there is not None)

    def begin(self) -> None:
        self._alias.setFocus(Qt.FocusReason.PopupFocusReason)

    def put_away(self) -> None:
        """Send on what was typed, and keep none of it."""
        self._write()
        self._view = None
        for field in (self._alias, self._limits):
            field.setText("")  # unlike clear() this forgets what undo in the field would bring back
        self._title.setText("")

    def _turn(self, *, back: bool) -> None:
        """Turn to the card before or after this one."""
        self._write()
        view = self._view
        case = None if view is None else view.before if back else view.after
        if case is not None:
            self.turned.emit(case)

    def _choose(self, place: int) -> None:
        if self._view is not None:
            self._send(Card(self._view.card.alias, self._view.card.off_limits, SIGNS[place]))

    def _write(self) -> None:
        if self._view is not None and (self._alias.isModified() or self._limits.isModified()):
            card = Card(self._alias.text().strip(), self._limits.text().strip(), self._view.card.signal)
            for field in (self._alias, self._limits):
                field.setModified(False)
            self._send(card)

    def _send(self, card: Card) -> None:
        if self._view is not None:
            self._acts.store.dispatch(SetCard(self._view.case, card))

    def _lay_out(self, looks: Looks) -> None:
        say, faces, palette = looks.say, looks.faces, looks.palette
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._title, 1)
        head.addWidget(self._before)
        head.addWidget(self._after)
        column.addLayout(head)
        column.addSpacing(6)
        for name, field in ((CALLED, self._alias), (LIMITS, self._limits), (said("Sign", "to the teller"), self._sign)):
            column.addWidget(Line(say(name), faces.inter(13), palette.ink3))
            column.addWidget(field)
        column.addSpacing(8)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(Paragraph(say(PROMISE), faces.inter(13), palette.ink2, LEADING[13]), 1)
        foot.addWidget(self._done)
        column.addLayout(foot)
