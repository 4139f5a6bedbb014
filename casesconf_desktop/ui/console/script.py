"""What is read out at the opening and the closing, in the place of the prompts: one part at hand, the next in sight."""

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.prompts import Part, Phase
from casesconf_desktop.core.said import said
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.keys import TIGHT, Keys, place
from casesconf_desktop.ui.console.measures import Measures
from casesconf_desktop.ui.console.scroll import scrolled
from casesconf_desktop.ui.console.text import set_lines, write
from casesconf_desktop.ui.keymap import Act, heard_keys
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import HeardRows, Item, Role
from casesconf_desktop.ui.parts.key import MARGIN
from casesconf_desktop.ui.parts.key_words import shortcut

TITLE, APART = 24, 20
"""Heights: of a part's title, and of the gap after a part."""


ROOMY, SMALL, SMALLEST = (20, 26), (17, 22), (15, 20)
"""Sizes and leadings: the largest in which each part can be seen whole."""


class Parts(QWidget):
    """As high as its parts, of which no half line is seen. A click on a part goes to it."""

    clicked = Signal(int)
    heard_as = Role.List

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._parts: tuple[Part, ...] = ()
        self._texts: list[QTextLayout] = []
        self._tops = [0]
        self._at = 0
        self._leading = 26
        self._heard = HeardRows(self, looks.say, self.clicked.emit)
        self.setAccessibleDescription(looks.say(shortcut(heard_keys(Act.SCRIPT_UP, Act.SCRIPT_DOWN))))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_parts(self, parts: tuple[Part, ...], at: int, width: int, within: int, *, roomy: bool) -> None:
        """Show parts in lines of some `width`, in a size in which each fits `within` a height if any does."""
        self._parts, self._at = parts, at
        for px, leading in (ROOMY, SMALL, SMALLEST) if roomy else (SMALL, SMALLEST):
            font, self._leading = self._looks.faces.spoken(px), leading
            self._texts = [set_lines(part.text, font, width, leading) for part in parts]
            if all(TITLE + text.lineCount() * leading <= within for text in self._texts):
                break
        self._tops = [0]
        for text in self._texts:
            self._tops.append(self._tops[-1] + TITLE + text.lineCount() * self._leading + APART)
        self.setFixedSize(width, max(1, self._tops[-1]))
        items = (Item(f"{part.title}. {part.text}", selected=place == at) for place, part in enumerate(parts))
        self._heard.tell(items, lambda part: QRect(0, self._tops[part], width, self._tops[part + 1] - self._tops[part]))
        self.update()

    def top(self, part: int) -> int:
        return self._tops[part]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        y = event.position().y()
        for part, (top, bottom) in enumerate(zip(self._tops, self._tops[1:], strict=False)):
            if top <= y < bottom:
                self.clicked.emit(part)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette, faces = QPainter(self), self._looks.palette, self._looks.faces
        painter.fillRect(event.rect(), palette.base)
        seen = self._seen()
        for place_, (part, text) in enumerate(zip(self._parts, self._texts, strict=True)):
            here, top = place_ == self._at, self._tops[place_]
            font, ink = faces.inter(13, 600 if here else 400), palette.ink2 if here else palette.ink3
            if seen.contains(QRect(0, top, 1, TITLE + self._leading)):
                write(painter, QPointF(0, top + 15), part.title, font, ink, self.width())
            painter.setPen(palette.ink1 if here else palette.ink3)
            for line in range(text.lineCount()):
                if seen.contains(QRect(0, top + TITLE + line * self._leading, 1, self._leading)):
                    text.lineAt(line).draw(painter, QPointF(0, top + TITLE))
        painter.end()

    def _seen(self) -> QRect:
        """Tell what of it is in sight."""
        area = self.parentWidget()
        return self.rect() if area is None else QRect(0, -self.y(), self.width(), area.height())


class ScriptPanel(QWidget):
    def __init__(self, looks: Looks, acts: Acts, measures: Measures) -> None:
        super().__init__()
        self._looks = looks
        self._parts: tuple[Part, ...] = ()
        self._at = 0
        self._places: dict[Phase, int] = {}
        keys = Keys(looks, acts, self)
        self._back = keys.quiet(Act.LEAVE, said("Back to the prompts"))
        self._up = keys.quiet(Act.SCRIPT_UP, "")
        self._down = keys.quiet(Act.SCRIPT_DOWN, said("Next part"))
        self._up.setAccessibleName(looks.say(said("The part before")))
        self._text = Parts(looks)
        self._text.clicked.connect(self._go_to)
        self._text.setAccessibleName(looks.say(said("To be read out")))
        self._area = scrolled(self._text, self)
        self._area.verticalScrollBar().valueChanged.connect(self._text.update)  # other lines are whole then
        self.setAccessibleName(looks.say(said("To be read out")))
        self.set_measures(measures)

    def set_measures(self, measures: Measures) -> None:
        self._m = measures
        self._place()

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Show what is read out; each phase keeps its place."""
        if parts and parts != self._parts:
            self._parts = parts
            self._go_to(self._places.get(parts[0].phase, 0))

    def step(self, by: int) -> None:
        self._go_to(self._at + by)

    def can_step(self, by: int) -> bool:
        return 0 <= self._at + by < len(self._parts)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, pad, roomy = QPainter(self), self._m.pad, self._m.roomy
        painter.fillRect(event.rect(), self._looks.palette.base)
        font = self._looks.faces.inter(17 if roomy else 15, 600, tnum=True)
        place = said("To be read out, {number} of {all}").format(number=self._at + 1, all=len(self._parts))
        title = self._looks.say(place)
        room = self._up.x() - pad
        write(painter, QPointF(pad, 40 if roomy else 27), title, font, self._looks.palette.ink1, room, smaller=True)
        painter.end()

    def _go_to(self, part: int) -> None:
        self._at = min(max(part, 0), max(0, len(self._parts) - 1))
        if self._parts:
            self._places[self._parts[0].phase] = self._at
        self._place()
        if self._parts:
            now = self._parts[self._at]
            self.setAccessibleDescription(f"{now.title}. {now.text}")

    def _place(self) -> None:
        pad, roomy = self._m.pad, self._m.roomy
        right, middle = self.width() - pad + TIGHT, 35 if roomy else 23
        for key in (self._back, self._down, self._up):
            width = key.sizeHint().width() - 2 * MARGIN
            place(key, QRect(right - width, middle - 16, width, 32))
            right -= width + 4
        top = 60 if roomy else 44
        self._area.setGeometry(pad, top, max(0, self.width() - 2 * pad), max(0, self.height() - top - 8))
        within = self._m.middle - top - 8
        self._text.show_parts(self._parts, self._at, max(1, self._area.width()), within, roomy=roomy)
        self._area.verticalScrollBar().setValue(self._text.top(self._at) if self._parts else 0)
        self.update()
