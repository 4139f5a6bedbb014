"""The key sheet, made from the keymap: what is listed is what is bound."""

from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.core.said import Said, capital, said
from casesconf_desktop.ui.console.caps import caps_width, paint_caps
from casesconf_desktop.ui.console.hint import CLOSE, paint_hint
from casesconf_desktop.ui.console.text import write, write_in_row
from casesconf_desktop.ui.keymap import (
    APP,
    BINDINGS,
    LINE,
    NAMES,
    PLAN,
    PROMPTS,
    ROOM,
    TIME,
    Act,
    cap,
    first_key,
    heard_keys,
    keycaps,
)
from casesconf_desktop.ui.language import Language
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.heard import HeardRows, Item, Role

COLUMNS = ((TIME, PROMPTS), (LINE,), (ROOM, PLAN), (APP,))
WIDTH, WIDEST, PAD, BETWEEN = 1168, 1232, 32, 36
KEYS = said("Keys")
FIRST, HEAD, ROW, APART = 92, 38, 40, 16

SHIFT, CTRL, ALT = NAMES["Shift"], NAMES["Ctrl"], NAMES["Alt"]
SPANS = {Act.PROMPT_1: (said("pick a prompt"), ("1",), "4"), Act.BLAME: (said("situation"), (ALT, "1"), "8")}
PAIRS = {
    Act.MORE: (said("one minute more, less"), ("+", "−")),
    Act.HAND_ABOVE: (said("choose a hand"), ("↑", "↓")),
    Act.HAND_EARLIER: (said("earlier, later"), (SHIFT, "↑", "↓")),
    Act.PLAN_UP: (said("a row of the plan"), ("↑", "↓")),
    Act.PLAN_EARLIER: (said("row earlier, later"), (CTRL, "↑", "↓")),
    Act.PLAN_MORE: (said("row minutes"), (CTRL, "+", "−")),
}
HIDDEN = frozenset({Act.LESS})

SIZE, SMALL, SMALLEST, TALL, AIR = 15, 13, 11, 32, 12
"""Of words in one line, and in two in a row so tall or in a lower one; and what is kept free before the caps."""

ENGLISH = Language()
Row = tuple[str, tuple[str, ...], str]
"""What keys do, what is on them, and the last of a run."""


class KeySheet(QWidget):
    """Lists the keys of every binding that has a heading, in three columns. A click on a row does its act."""

    chosen = Signal(Act)
    heard_as = Role.List

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._heard = HeardRows(self, looks.say, lambda index: self.chosen.emit([*self._places()][index][0]))
        self.setAccessibleName(looks.say(KEYS))

    def sizeHint(self) -> QSize:
        widest = max(
            self._least(row) for heads in COLUMNS for head in heads for row in rows(head, self._looks.language)
        )
        wished = round(2 * PAD + len(COLUMNS) * (widest + BETWEEN) - BETWEEN)
        return QSize(
            min(max(WIDTH, wished), WIDEST),
            max(FIRST + PAD - APART + heads + ROW * count for heads, count in _columns()),
        )

    @property
    def _column(self) -> float:
        return (self.width() - 2 * PAD - (len(COLUMNS) - 1) * BETWEEN) / len(COLUMNS)

    @property
    def _row(self) -> float:
        """Give the height of a row: less than usual in a low window."""
        return min((self.height() - FIRST - PAD + APART - heads) / count for heads, count in _columns())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        say, acts = self._looks.say, [act for heads in COLUMNS for head in heads for act in listed(head)]
        words = (row[0] for heads in COLUMNS for head in heads for row in rows(head, self._looks.language))
        items = [Item(f"{what}: {say(_heard(act))}") for what, act in zip(words, acts, strict=True)]
        self._heard.tell(items, [box.toRect() for _, box in self._places()].__getitem__)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, faces = self._looks.palette, self._looks.faces
        write(painter, QPointF(PAD, 60), self._looks.say(KEYS), faces.display(28), palette.ink1, 400)
        paint_hint(painter, self._looks, QPointF(self.width() - PAD, 59), CLOSE, cap(Act.LEAVE))
        for place, heads in enumerate(COLUMNS):
            top: float = FIRST
            for head in heads:
                left = PAD + place * (self._column + BETWEEN)
                top = self._paint_group(painter, head, QRectF(left, top, self._column, 0))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for act, row in self._places():
            if row.contains(event.position()):
                self.chosen.emit(act)

    def _places(self) -> Iterator[tuple[Act, QRectF]]:
        """Tell where each act's row is painted."""
        for place, heads in enumerate(COLUMNS):
            left, top = PAD + place * (self._column + BETWEEN), float(FIRST)
            for head in heads:
                top += HEAD
                for act in listed(head):
                    yield act, QRectF(left, top, self._column, self._row)
                    top += self._row
                top += APART

    def _paint_group(self, painter: QPainter, head: str, box: QRectF) -> float:
        palette, faces = self._looks.palette, self._looks.faces
        title = self._looks.say(head)
        write(painter, QPointF(box.left(), box.top() + 22), title, faces.inter(17, 600), palette.ink1, box.width())
        top = box.top() + HEAD
        for words, on, upto in rows(head, self._looks.language):
            painter.fillRect(QRectF(box.left(), round(top) - 1, box.width(), 1), palette.line)
            shown = (*on, "", upto) if upto else on
            left = paint_caps(painter, QPointF(box.right(), top + self._row / 2), shown, self._looks, self._row - 6)
            middle, small = QPointF(box.left(), top + self._row / 2), SMALL if self._row >= TALL else SMALLEST
            write_in_row(painter, middle, words, faces.inter(SIZE), small, palette.ink2, left - box.left() - AIR)
            top += self._row
        return top + APART

    def _least(self, row: Row) -> float:
        """Tell how wide a column has to be for a row in one line."""
        words, on, upto = row
        plain = QFontMetricsF(self._looks.faces.inter(SIZE)).horizontalAdvance
        shown = (*on, "", upto) if upto else on
        return plain(words) + AIR + caps_width(shown, self._looks)


def _columns() -> list[tuple[int, int]]:
    """Tell for each column how high its headings are, and how many rows it has."""
    return [((HEAD + APART) * len(heads), sum(len(listed(head)) for head in heads)) for heads in COLUMNS]


@cache
def listed(head: str) -> tuple[Act, ...]:
    """Give the acts under a heading, in the order of the keymap; a pair or a run of keys by its first."""
    return tuple(binding.act for binding in BINDINGS if binding.sheet == head and binding.act not in HIDDEN)


def _heard(act: Act) -> Said:
    """Name the keys of a row in words; a pair and a run have as many as acts follow in the keymap."""
    acts = [*Act]
    count = int(SPANS[act][2]) if act in SPANS else 2 if act in PAIRS else 1
    return heard_keys(*acts[acts.index(act) :][:count])


def rows(head: str, language: Language = ENGLISH) -> list[Row]:
    """List words, caps and, for a run of keys, the last of it, as the keymap has them under a heading."""
    found: list[Row] = []
    for act in listed(head):
        if act in SPANS:
            row: Row = SPANS[act]
        elif act in PAIRS:
            row = (*PAIRS[act], "")
        else:
            row = act.value, keycaps(first_key(act)), ""
        words, on, upto = row
        found.append(language.say((capital(words), on, upto)))
    return found
