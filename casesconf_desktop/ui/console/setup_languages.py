"""Which languages: what this screen is written in, and what is spoken in the room."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QWidget

from casesconf_desktop.core.languages import NAMES, Languages
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.console.fields import HEIGHT, paint_ring
from casesconf_desktop.ui.console.lettering import Line
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.icons import Icon, paint_icon
from casesconf_desktop.ui.parts.key import MARGIN

CODES = tuple(NAMES)
ARROW = 14
OPENS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Up)


class LanguageField(QComboBox):
    """Each language in its own words: whoever looks for it can read it."""

    def __init__(self, looks: Looks, name: str) -> None:
        super().__init__()
        self._looks = looks
        colours = looks.palette
        self.addItems(list(NAMES.values()))
        self.setFont(looks.faces.inter(13, 500))
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # Qt takes the language for the name of the field
        self.setFixedHeight(HEIGHT - 4 + 2 * MARGIN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setStyleSheet(
            f"QComboBox {{ margin: {MARGIN}px; padding: 0 {ARROW + 12}px 0 12px; border-radius: 8px;"
            f" border: 1px solid {colours.edge.name()}; color: {colours.ink1.name()}; background: transparent; }}"
            "QComboBox::drop-down { border: none; width: 0; } QComboBox::down-arrow { image: none; }"
            f"QComboBox QAbstractItemView {{ color: {colours.ink1.name()}; background: {colours.raised.name()};"
            f" border: 1px solid {colours.edge.name()}; selection-background-color: {colours.keyhi.name()};"
            f" selection-color: {colours.ink1.name()}; padding: 4px; outline: none; }}"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list first: with each step a whole console would be written anew."""
        if event.key() in OPENS:
            self.showPopup()
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(0, 0, -MARGIN - 10, 0)
        box.setLeft(box.right() - ARROW)
        box.setTop((self.height() - ARROW) // 2)
        box.setHeight(ARROW)
        paint_icon(painter, Icon.CHEVRON_DOWN, box.toRectF(), self._looks.palette.ink3)
        if self.hasFocus():
            paint_ring(painter, self, self._looks.palette)
        painter.end()


class LanguageFields(QWidget):
    """`chosen` tells what is to be spoken from now on, once somebody picked it."""

    chosen = Signal(object)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._languages = Languages()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2)
        #: These two head fields in which a language is chosen.
        console, room = looks.say(said("This screen")), looks.say(said("Spoken in the room"))
        self._console, self._room = LanguageField(looks, console), LanguageField(looks, room)
        for column, (name, field) in enumerate(((console, self._console), (room, self._room))):
            label = Line(name, looks.faces.inter(13), looks.palette.ink3)
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, label.least)
        self._console.activated.connect(lambda place: self._choose(self._languages.with_console(CODES[place])))
        self._room.activated.connect(lambda place: self._choose(self._languages._replace(room=CODES[place])))

    def show_languages(self, languages: Languages) -> None:
        self._languages = languages
        self._console.setCurrentIndex(CODES.index(languages.console))
        self._room.setCurrentIndex(CODES.index(languages.room))

    def _choose(self, languages: Languages) -> None:
        if languages != self._languages:
            self.chosen.emit(languages)
