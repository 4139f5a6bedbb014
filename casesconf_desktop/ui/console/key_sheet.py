"""The key sheet, made from the keymap: what is listed is what is bound."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from casesconf_desktop.ui.console.text import write, write_back
from casesconf_desktop.ui.keymap import APP, BINDINGS, LINE, PROMPTS, ROOM, TIME, Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.cap import cap_size, paint_cap

COLUMNS = ((TIME, APP), (ROOM,), (LINE, PROMPTS))
WIDTH, PAD, COLUMN, BETWEEN = 1040, 32, 293, 48
FIRST, HEAD, ROW, APART = 92, 38, 40, 16
SPANS = {Act.PROMPT_1: ("pick a prompt", ("1",), "4"), Act.BLAME: ("situation", ("Alt", "1"), "8")}
PAIRS = {Act.MORE: ("one minute more, less", ("+", "−"))}
HIDDEN = frozenset({Act.LESS})
SHORT = {"Right": "→", "Left": "←", "PgDown": "PgDn"}


class KeySheet(QWidget):
    """Lists the keys of every binding that has a heading, in three columns."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self.setAccessibleName("Keys")
        listed = (f"{words}: {'+'.join(caps)}" for heads in COLUMNS for head in heads for words, caps, _ in rows(head))
        self.setAccessibleDescription(". ".join(listed))

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, max(FIRST + PAD - APART + heads + ROW * count for heads, count in _columns()))

    @property
    def _row(self) -> float:
        """Give the height of a row: less than usual in a low window."""
        return min((self.height() - FIRST - PAD + APART - heads) / count for heads, count in _columns())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, faces = self._looks.palette, self._looks.faces
        write(painter, QPointF(PAD, 60), "Keys", faces.display(28), palette.ink1, 200)
        size = cap_size("Esc", faces)
        box = QRectF(WIDTH - PAD - size.width(), 44, size.width(), size.height())
        paint_cap(painter, box, "Esc", palette, faces)
        write_back(painter, QPointF(box.left() - 8, 59), "close", faces.inter(13), palette.ink3, 80)
        for place, heads in enumerate(COLUMNS):
            top: float = FIRST
            for head in heads:
                top = self._paint_group(painter, head, QRectF(PAD + place * (COLUMN + BETWEEN), top, COLUMN, 0))
        painter.end()

    def _paint_group(self, painter: QPainter, head: str, box: QRectF) -> float:
        palette, faces = self._looks.palette, self._looks.faces
        write(painter, QPointF(box.left(), box.top() + 22), head, faces.inter(17, 600), palette.ink1, COLUMN)
        top = box.top() + HEAD
        for words, caps, upto in rows(head):
            painter.fillRect(QRectF(box.left(), round(top) - 1, COLUMN, 1), palette.line)
            left = self._paint_caps(
                painter, box.left() + COLUMN, top + self._row / 2, (*caps, "", upto) if upto else caps
            )
            room = left - box.left() - 12
            write(painter, QPointF(box.left(), top + self._row / 2 + 5), words, faces.inter(15), palette.ink2, room)
            top += self._row
        return top + APART

    def _paint_caps(self, painter: QPainter, right: float, middle: float, caps: tuple[str, ...]) -> float:
        """Paint caps from the right; an empty one stands for the word "to"."""
        palette, faces = self._looks.palette, self._looks.faces
        for text in reversed(caps):
            if not text:
                right -= write_back(painter, QPointF(right, middle + 5), "to", faces.inter(15), palette.ink3, 40) + 5
                continue
            size = cap_size(text, faces)
            box = QRectF(right - size.width(), middle - size.height() / 2, size.width(), size.height())
            paint_cap(painter, box, text, palette, faces)
            right = box.left() - 5
        return right


def _columns() -> list[tuple[int, int]]:
    """Tell for each column how high its headings are, and how many rows it has."""
    return [((HEAD + APART) * len(heads), sum(len(rows(head)) for head in heads)) for heads in COLUMNS]


def rows(head: str) -> list[tuple[str, tuple[str, ...], str]]:
    """List words, caps and, for a run of keys, the last of it, as the keymap has them under a heading."""
    found: list[tuple[str, tuple[str, ...], str]] = []
    for binding in BINDINGS:
        if binding.sheet != head or binding.act in HIDDEN:
            continue
        if binding.act in SPANS:
            words, caps, upto = SPANS[binding.act]
        elif binding.act in PAIRS:
            (words, caps), upto = PAIRS[binding.act], ""
        else:
            key = binding.keys[0]
            caps = tuple(SHORT.get(part, part) for part in key.split("+")) if len(key) > 1 else (key,)
            words, upto = binding.act.value, ""
        found.append((words[0].upper() + words[1:], caps, upto))
    return found
