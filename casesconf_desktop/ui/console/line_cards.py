"""The one card of the line: who speaks, with the turn's time, or who tells the story."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QRegion

from casesconf_desktop.core.desk.line import LineView, Speaking
from casesconf_desktop.core.replace import replace
from casesconf_desktop.ui.console.badges import badge, badge_room
from casesconf_desktop.ui.console.text import paint_card, write
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.bead import paint_bead
from casesconf_desktop.ui.parts.fitting import fit
from casesconf_desktop.ui.parts.icons import Icon, paint_icon

RADIUS, KEY = 12, 36
DIGITS, BAR, BEAD = 28, 6, 10
MOST_BEADS = 12
GAP = 12
NOTE = 32
LAMP, LAMP_LEFT, NAME_LEFT = 24, 15, 48
SMALL_LAMP, TELLER_LEFT = 20, 30


class TurnSpots(NamedTuple):
    """The card's height and padding; from its top, the middle of the name, the bar and the key."""

    height: int
    pad: int
    name: int
    bar: int
    key: int


TURN_ROOMY = TurnSpots(123, 16, 28, 51, 71)
TURN_COMPACT = TurnSpots(112, 14, 25, 46, 62)


class PanelSpots(NamedTuple):
    """Baselines of title and teller, tops of what is under them with and without a teller, and what is kept free."""

    title: int
    teller: int
    under_teller: int
    under_title: int
    teller_card: int
    after: int
    foot: int


ROOMY = PanelSpots(42, 74, 94, 60, 58, 8, 24)
COMPACT = PanelSpots(31, 58, 74, 46, 52, 4, 18)


def teller_lined(view: LineView) -> bool:
    """Tell whether the teller has a line of their own: they have the card while they tell."""
    return bool(view.teller) and not (view.telling and view.speaking is None)


def has_key(view: LineView) -> bool:
    return view.speaking is not None or (bool(view.next) and not view.telling)


def card_of(view: LineView, spots: PanelSpots, turn: TurnSpots) -> tuple[int, int]:
    """Give the top and the height of the card, or of the key alone."""
    top = spots.under_teller if teller_lined(view) else spots.under_title
    if view.speaking is not None:
        return top, turn.height
    return top, spots.teller_card if view.telling else KEY if has_key(view) else 0


def words_of(width: int, cards: tuple[QRect, QRect], field: int) -> QRegion:
    """Tell where the panel has words of its own: in its head, in its card, as it was and is, and over the field."""
    head = QRect(0, 0, width, max(card.top() for card in cards))
    return QRegion(head) + cards[0] + cards[1] + QRect(0, field - NOTE, width, NOTE)


def paint_teller_line(painter: QPainter, at: QPointF, view: LineView, looks: Looks, room: float) -> None:
    """Write who tells, from `at` on, with the lamp that stands for them."""
    palette, faces = looks.palette, looks.faces
    paint_icon(painter, Icon.LAMP, QRectF(at.x(), at.y() - 4 - SMALL_LAMP / 2, SMALL_LAMP, SMALL_LAMP), palette.ink1)
    at, room = at + QPointF(TELLER_LEFT, 0), room - TELLER_LEFT
    least = name_room(room - 10, view.teller_note, looks)
    wide = write(painter, at, view.teller, faces.inter(15, 500), palette.ink1, least)
    room -= wide + 10
    note = fit(view.teller_note, faces.inter(13), room)
    write(painter, at + QPointF(wide + 10, 0), view.teller_note, note, palette.ink3, room)


def paint_turn(painter: QPainter, card: QRect, spots: TurnSpots, turn: Speaking, looks: Looks) -> None:
    """Paint who speaks, as the core tells it."""
    palette, digits = looks.palette, looks.digits
    paint_card(painter, QRectF(card), RADIUS, palette.raised, palette)
    left, right = float(card.left() + spots.pad), card.right() + 1 - spots.pad
    middle = card.top() + spots.name
    wide = digits.width(turn.spoken, DIGITS)
    digits.paint(painter, turn.spoken, right - wide, middle + 10, DIGITS, palette.over if turn.over else palette.ink1)
    room = right - wide - GAP - left - badge_room(turn.badge, looks)
    left += write(
        painter, QPointF(left, middle + 7), looks.say(turn.label), looks.faces.inter(20, 600), palette.ink1, room
    )
    if turn.badge:
        badge(painter, QPointF(round(left + GAP - 2), middle), turn.badge, looks)
    bar = QRectF(card.left() + spots.pad, card.top() + spots.bar, card.width() - 2 * spots.pad, BAR)
    _paint_bar(painter, bar, turn.left, looks)
    for index in range(min(turn.over, MOST_BEADS)):
        running = index == turn.over - 1
        spot = QPointF(bar.left() + BEAD / 2 + index * 1.6 * BEAD, bar.center().y())
        paint_bead(painter, spot, BEAD, 2 if running else None, palette.over)


def paint_teller(painter: QPainter, card: QRect, pad: int, view: LineView, looks: Looks) -> None:
    palette, faces = looks.palette, looks.faces
    paint_card(painter, QRectF(card), RADIUS, palette.raised, palette)
    middle = card.top() + card.height() / 2
    paint_icon(painter, Icon.LAMP, QRectF(card.left() + LAMP_LEFT, middle - LAMP / 2, LAMP, LAMP), palette.ink1)
    at, room = QPointF(card.left() + NAME_LEFT, middle + 7), card.width() - NAME_LEFT - pad
    least = name_room(room - GAP, view.teller_note, looks)
    wide = GAP + write(painter, at, view.teller, faces.inter(20, 600), palette.ink1, least)
    note = fit(view.teller_note, faces.inter(13), room - wide)
    write(painter, at + QPointF(wide, 0), view.teller_note, note, palette.ink3, room - wide)


def name_room(room: float, note: str, looks: Looks) -> float:
    """Leave a name what its note does not need, and at least three fifths: the note says less."""
    return max(0.6 * room, room - QFontMetricsF(looks.faces.inter(13)).horizontalAdvance(note))


def _paint_bar(painter: QPainter, bar: QRectF, left: float, looks: Looks) -> None:
    """Paint what is left of the turn; what has gone is outline."""
    painter.setPen(looks.palette.track)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), BAR / 2, BAR / 2)
    if left > 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(looks.palette.run)
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(BAR, bar.width() * left), BAR), BAR / 2, BAR / 2)


def still(view: LineView) -> LineView:
    """Leave out what a second changes: the running turn's time, and the rows, which look after themselves."""
    turn = replace(view.speaking, spoken="", left=0, over=0) if view.speaking else None
    return replace(view, speaking=turn, rows=())
